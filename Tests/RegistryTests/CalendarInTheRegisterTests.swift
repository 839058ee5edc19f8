import Canon
import Journaling
import Registry
import TestSupport
import Testing
import Workflow

/// A calendar that is recorded moves every clock that runs, for everybody.
@Suite(.temporaryFolder) struct CalendarInTheRegisterTests {
  /// Monday 2026-11-23: a message whose public reply is due on Thursday.
  private func openOffice() throws -> (SmallOffice, Register, MatterID) {
    let office = try SmallOffice()
    let register = try office.open()
    guard case .taken(let id)? = try office.receive([office.incoming("1")], in: register).first
    else { throw Refusal.nothingToRemind }
    return (office, register, id)
  }

  private func closure(_ days: String..., isOpening: Bool = false) -> Fact {
    var closure = ClosureDeclared()
    closure.days = days.compactMap { CivilDate($0) }
    closure.isOpening = isOpening
    closure.document = "青办〔2026〕9号"
    return .closureDeclared(closure)
  }

  private func replyDue(_ register: Register) throws -> String? {
    let rows = try register.worklist(Worklist(pane: .deadlines, viewer: "wang.li")).rows
    return rows.first { $0.clock?.kind == .reply }?.clock?.due.canonical
  }

  @discardableResult
  private func record(
    _ fact: Fact, in register: Register, of office: SmallOffice, by member: MemberID = "wang.li",
  ) throws -> Int {
    try register.record(
      [fact], by: member, key: office.key(member), now: { office.clock.now })
  }

  @Test func `a closure moves the rows of open matters, in this register and in others`() throws {
    let (office, register, _) = try openOffice()
    let other = try office.open(as: SmallOffice.account("two"))
    #expect(try replyDue(register) == "2026-11-26T09:30:00.000Z")

    try record(closure("2026-11-26", "2026-11-27"), in: register, of: office)
    try other.catchUp()

    #expect(try replyDue(register) == "2026-11-30T09:30:00.000Z")
    #expect(try replyDue(other) == replyDue(register))
    #expect(
      try replyDue(office.open(as: SmallOffice.account("three"))) == replyDue(register))
  }

  @Test func `what a calendar would move is told before, and what an entry moved after`() throws {
    let (office, register, id) = try openOffice()
    let fact = closure("2026-11-26")
    var after = register.office
    after.apply(fact)

    let foreseen = try register.clocksMoved(by: after.holidays)
    #expect(try replyDue(register) == "2026-11-26T09:30:00.000Z")
    let entry = try record(fact, in: register, of: office)
    try office.act(.registration, on: id, by: "wang.li", in: register)

    #expect(foreseen.map(\.after.kind) == [.reply])
    #expect(foreseen.first?.before.due.canonical == "2026-11-26T09:30:00.000Z")
    #expect(foreseen.first?.after.due.canonical == "2026-11-27T09:30:00.000Z")
    #expect(try register.effects(of: entry) == foreseen)
    #expect(try register.effects(of: entry + 1).isEmpty)
    #expect(try register.clocksMoved(by: register.office.holidays).isEmpty)
  }

  @Test func `only an administrator changes the calendar`() throws {
    let (office, register, _) = try openOffice()

    for member: MemberID in ["zhang.wei", "zhao.min", "chen.jie"] {
      #expect(throws: RegistryError.refused(.notAdministrator(member))) {
        try record(closure("2026-11-26"), in: register, of: office, by: member)
      }
    }
    #expect(try replyDue(register) == "2026-11-26T09:30:00.000Z")
  }

  @Test func `a clock far ahead is confirmed by a person`() throws {
    let (office, register, id) = try openOffice()
    office.clock.advance(bySeconds: 31 * 86_400)

    #expect(throws: RegistryError.self) {
      try office.act(.registration, on: id, by: "wang.li", in: register)
    }
    register.clockIsConfirmed = true
    try office.act(.registration, on: id, by: "wang.li", in: register)

    #expect(register.lastTime > SmallOffice.start.advanced(bySeconds: 30 * 86_400))
  }

  @Test func `an entry made by a clock that was behind is told of until the next one`() throws {
    let (office, register, id) = try openOffice()
    let behind = SmallOffice.start.advanced(bySeconds: -3600)
    let entry = try register.perform(
      .registration, on: id, by: Actor("wang.li"), key: office.key("wang.li"), now: { behind })
    let told = Notice.clockBehind(
      entry: entry.entry, recorded: entry.at, machine: behind)

    #expect(register.notices == [told])
    #expect(try office.open().notices == [told])

    try office.act(.proposal, on: id, by: "wang.li", in: register)
    #expect(register.notices.isEmpty)
    #expect(try office.open().notices.isEmpty)
  }

  @Test func `an administrator lets time go on from the right moment`() throws {
    let (office, register, _) = try openOffice()
    let right = SmallOffice.start.advanced(bySeconds: -86_400)

    #expect(throws: RegistryError.refused(.textMissing(.reason))) {
      try register.correctClock(
        to: right, reason: " ", by: "wang.li", key: office.key("wang.li"))
    }
    #expect(throws: RegistryError.refused(.notAdministrator("zhang.wei"))) {
      try register.correctClock(
        to: right, reason: "快了一天", by: "zhang.wei", key: office.key("zhang.wei"))
    }
    _ = try register.correctClock(
      to: right, reason: "快了一天", by: "wang.li", key: office.key("wang.li"))

    #expect(register.lastTime == right)
    #expect(try office.open(as: SmallOffice.account("new")).notices.isEmpty)
  }
}
