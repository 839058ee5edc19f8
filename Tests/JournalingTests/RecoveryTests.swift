import Canon
import Posix
import TestSupport
import Testing

@testable import Journaling

@Suite(.temporaryFolder)
struct RecoveryTests {
  private static func recover(_ journal: Journal) throws -> Recovery {
    try Journal.recover(
      folder: journal.folder.path, as: .wang, reason: "seen and judged", .at(.founding))
  }

  @Test
  func `a damaged last line is passed over once an administrator says why`() throws {
    let journal = try Journal.founded()
    try journal.append(raw: Array("scribble\n".utf8))

    let recovery = try Self.recover(journal)

    #expect(recovery.closedDamage?.kind == .damage(reason: "seen and judged"))
    #expect(try journal.record(["goes on"]).map(\.number) == [3])
    let report = try Verifier(file: journal.folder.journal).report()
    #expect(report.outcome == .wholeWithClosedDamage)
    #expect(report.closedRegions.count == 1)
  }

  @Test
  func `an altered last entry is passed over, and kept in the file`() throws {
    let journal = try Journal.founded()
    let last = try journal.record(["altered"])[0]
    var bytes = try journal.contents()
    bytes[last.offset + 70] ^= 1
    let changed = try Journal.office("changed", holding: bytes)

    _ = try Self.recover(changed)

    #expect(try Journal(folder: changed.folder.path).everything().map(\.number) == [1, 2])
    #expect(try changed.contents().starts(with: bytes))
  }

  @Test
  func `damage that goes further is left as it is`() throws {
    let journal = try Journal.founded()
    try journal.append(raw: Array("two\nlines\n".utf8))
    let bytes = try journal.contents()

    let error = #expect(throws: JournalError.self) { _ = try Self.recover(journal) }

    #expect(error?.damage?.extent == .beyondRepair)
    #expect(try journal.contents() == bytes)
  }

  /// Rows 1 to 3 and 5 of the table of tails; row 4 is what rows 2 and 3 become.
  @Test(
    arguments: [
      ("", [], true), ("torn", [2], true), ("torn\u{18}\n", [2], true), ("garbage\n", [2], true),
      ("two\nlines\n", [], false),
    ] as [(String, [Int], Bool)])
  func `recovery does what the row of the table says, and nothing else`(
    tail: String, recorded: [Int], goesOn: Bool,
  ) throws {
    let journal = try Journal.founded()
    try journal.append(raw: Array(tail.utf8))
    let before = try journal.contents()

    let entries = (try? Self.recover(journal))?.entries.map(\.number)
    let again = (try? Self.recover(journal))?.entries.map(\.number)

    #expect(entries == (goesOn ? recorded : nil))
    #expect(again == (goesOn ? [] : nil))
    #expect(try journal.contents().starts(with: before))
    #expect((try? journal.record(["next"]).map(\.number)) == (goesOn ? [recorded.count + 2] : nil))
  }

  @Test
  func `where nothing is wrong, nothing is recorded`() throws {
    let journal = try Journal.founded()

    let recovery = try Self.recover(journal)

    #expect(recovery == Recovery(stop: nil, closedDamage: nil, entries: []))
  }

  @Test
  func `a lock file that is gone is made again`() throws {
    let journal = try Journal.founded()
    try Folder.remove(journal.folder.lock)
    #expect(throws: JournalError.lockReplaced(path: journal.folder.lock)) {
      try journal.record(["x"])
    }

    _ = try Self.recover(journal)

    #expect(try journal.record(["goes on"]).map(\.number) == [2])
  }

  @Test
  func `a long tear left by the failed disk is closed on the way`() throws {
    let journal = try Journal.founded()
    try journal.append(raw: [UInt8](repeating: UInt8(ascii: "x"), count: 2 << 20))
    try OfficeLock(journal.folder).setStop(StopNote(code: 5, member: "li.na", at: .founding))

    let recovery = try Self.recover(journal)

    #expect(recovery.entries.map(\.number) == [2, 3])
    #expect(try Verifier(file: journal.folder.journal).report().outcome == .whole)
  }

  @Test
  func `a stop holds for every journal until it is taken back`() throws {
    let journal = try Journal.founded()
    let other = try Journal(folder: journal.folder.path)
    try other.record(["opens the pen"])
    let note = StopNote(code: 5, member: "li.na", at: .founding)
    try OfficeLock(journal.folder).setStop(note)

    #expect(throws: JournalError.stopped(note)) { try journal.record(["x"]) }
    #expect(throws: JournalError.stopped(note)) { try other.record(["x"]) }
    let recovery = try Self.recover(journal)

    #expect(recovery.stop == note)
    #expect(recovery.entries.map(\.number) == [3])
    #expect(try other.record(["goes on"]).map(\.number) == [4])
  }
}
