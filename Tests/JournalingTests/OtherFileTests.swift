import CLinux
import Posix
import TestSupport
import Testing

@testable import Journaling

/// Somebody does something to the file, or to its name, while a journal is open.
@Suite(.temporaryFolder)
struct OtherFileTests {
  private static func opened() throws -> (journal: Journal, path: String) {
    let journal = try Journal.founded()
    try journal.record(["one", "two"])
    return (journal, journal.folder.journal)
  }

  @Test
  func `a file that was put in the journal's place is neither read nor written`() throws {
    let (journal, path) = try Self.opened()
    let bytes = try journal.contents()
    try Folder.rename(path, to: path + ".old")
    try Folder.replaceFile(path, with: bytes)

    #expect(throws: JournalError.replaced(path: path)) { try journal.everything() }
    #expect(throws: JournalError.replaced(path: path)) { try journal.record(["x"]) }

    #expect(try FileDescriptor(opening: path, for: .read).contents() == bytes)
    #expect(try FileDescriptor(opening: path + ".old", for: .read).contents() == bytes)
  }

  @Test
  func `a journal rolled back in place is noticed, and nothing is written behind it`() throws {
    let (journal, path) = try Self.opened()
    let size = journal.position.offset
    let start = try Journal(folder: journal.folder.path).everything()[1].offset
    try #require(truncate(path, start) == 0)

    let error = JournalError.shrunk(path: path, expected: size, found: start)
    #expect(throws: error) { try journal.everything() }
    #expect(throws: error) { try journal.record(["x"]) }

    #expect(try FileStatus(of: path).size == start)
  }

  @Test
  func `a journal that was rolled back and grew another way is noticed by who saw more`() throws {
    let (journal, path) = try Self.opened()
    let seen = journal.position
    let start = try Journal(folder: journal.folder.path).everything()[1].offset
    try #require(truncate(path, start) == 0)
    let other = try Journal(folder: journal.folder.path)
    try other.record(["another", "and more than there was"])
    try other.record(["and more"])

    #expect(throws: JournalError.unknownPosition(seen)) {
      _ = try Journal(folder: journal.folder.path, from: seen)
    }
    #expect(throws: JournalError.self) { try journal.record(["x"]) }

    #expect(journal.tail.damage != nil)
    #expect(try Verifier(file: path).report().outcome == .whole)
  }

  @Test
  func `a journal that has gone is not made again`() throws {
    let (journal, path) = try Self.opened()
    try Folder.remove(path)

    #expect(throws: JournalError.replaced(path: path)) { try journal.record(["x"]) }
    #expect(throws: JournalError.noOffice(folder: journal.folder.path)) {
      _ = try Journal(folder: journal.folder.path)
    }

    let names = try Folder.names(in: journal.folder.path)
    #expect(!names.contains("journal.jsonl"))
  }

  @Test
  func `a journal with a second name is read, and not written: the other has its own lock`() throws
  {
    let (journal, path) = try Self.opened()
    let copy = TemporaryFolder.path("copy")
    try Folder.create(copy)
    try Folder.replaceFile(copy + "/lock", with: OfficeLock.blank)
    try #require(link(path, copy + "/journal.jsonl") == 0)
    let second = try Journal(folder: copy)

    for name in [journal, second] {
      #expect(throws: JournalError.secondName(path: name.folder.journal)) {
        try name.record(["x"])
      }
    }

    #expect(try Journal(folder: copy).everything().count == 3)
    #expect(try Verifier(file: copy + "/journal.jsonl").report().outcome == .whole)
    try Folder.remove(copy + "/journal.jsonl")
    #expect(try journal.record(["goes on"]).map(\.number) == [4])
  }

  @Test
  func `two copies of a journal that both go on part where they were copied`() throws {
    let (journal, path) = try Self.opened()
    let other = try Journal.office("other", holding: try journal.contents())
    let common = journal.position.head
    try journal.record(["here"])
    try other.record(["there"])

    let report = try Verifier(file: path).report()
    let comparison = try JournalComparison(of: report, in: path, with: other.folder.journal)

    #expect(comparison.relation == .forked)
    #expect(comparison.common == common)
  }
}
