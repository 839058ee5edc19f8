import Canon
import Registry
import TestSupport
import Testing
import Workflow

/// Messages answered together, in an office on disk.
@Suite(.temporaryFolder)
struct MergingInTheRegisterTests {
  /// Two registered matters of like titles, and one of another.
  private func office() throws -> (SmallOffice, Register, [MatterID]) {
    let office = try SmallOffice()
    let register = try office.open()
    let receptions = try office.receive(
      [
        office.incoming("1"), office.incoming("2", title: "路灯坏了三个月"),
        office.incoming("3", title: "安置房三期今年何时供暖"),
      ], in: register)
    let ids = receptions.compactMap { reception -> MatterID? in
      if case .taken(let id) = reception { id } else { nil }
    }
    for id in ids { try office.act(.registration, on: id, by: "wang.li", in: register) }
    return (office, register, ids)
  }

  private func merging(into number: String) -> MatterCommand {
    var merging = Merging()
    merging.into = MatterID(rawValue: number)
    merging.reason = "同一小区同一问题"
    return .merge(merging)
  }

  @Test func `a matter named by its number takes the message, in one entry for both`() throws {
    let (office, register, ids) = try office()
    let target = try register.open(ids[0]).matter

    let receipt = try office.act(
      merging(into: target.number), on: ids[2], by: "wang.li", in: register)

    let (merged, into) = (try register.open(ids[2]), try register.open(ids[0]))
    #expect(merged.matter.stage == .merged && merged.waiting.isEmpty)
    #expect(into.matter.mergedNumbers == [merged.matter.number])
    #expect(merged.mergedInto == into.matter && into.mergedInto == nil)
    #expect([merged, into].map(\.matter.lastNumber) == [receipt.entry, receipt.entry])
    let other = try office.open(as: SmallOffice.account("two"))
    #expect(try other.open(ids[0]).matter == into.matter)
  }

  @Test func `a merge is taken back for both, unless the other has gone on`() throws {
    let (office, register, ids) = try office()
    let before = try register.open(ids[0]).matter.merges
    try office.act(merging(into: ids[0].rawValue), on: ids[2], by: "wang.li", in: register)

    try office.act(.undo(Undoing()), on: ids[2], by: "wang.li", in: register)

    #expect(try register.open(ids[0]).matter.merges == before)
    #expect(try register.open(ids[2]).matter.stage == .registered)
    try office.act(merging(into: ids[0].rawValue), on: ids[2], by: "wang.li", in: register)
    let last = try office.act(.proposal, on: ids[0], by: "wang.li", in: register).entry
    #expect(throws: RegistryError.refused(.actedSince("wang.li", entry: last))) {
      try office.act(.undo(Undoing()), on: ids[2], by: "wang.li", in: register)
    }
  }

  @Test func `a number that nobody has takes no message`() throws {
    let (office, register, ids) = try office()

    #expect(throws: RegistryError.refused(.merging(.noSuchTarget("2026-999999")))) {
      try office.act(merging(into: "2026-999999"), on: ids[2], by: "wang.li", in: register)
    }
    #expect(try register.open(ids[2]).matter.stage == .registered)
  }

  @Test func `earlier messages that are alike are shown, and recorded with the registration`()
    throws
  {
    let (_, register, ids) = try office()

    let files = try ids.map { try register.open($0) }

    #expect(files.map { $0.similar.map(\.matter) } == [[], [], [ids[0]]])
    #expect(files[2].matter.registration?.similar == [ids[0]])
    #expect(files[1].matter.registration?.similar == [])
  }
}
