import Canon
import Posix
import TestSupport
import Testing

@testable import Journaling

@Suite(.temporaryFolder)
struct BackupTests {
  private static func backup(of journal: Journal) -> Backup {
    Backup(of: journal.folder, in: OfficeFolder(TemporaryFolder.path("copy/office")))
  }

  @Test
  func `a copy is a whole journal with its originals`() throws {
    let journal = try Journal.founded()
    let digest = try Originals(journal.folder).store(Array("letter".utf8))
    try journal.record(["one"])
    let backup = Self.backup(of: journal)

    let position = try backup.write()

    #expect(position == journal.position)
    #expect(try Verifier(file: backup.copy.journal).report().position == position)
    #expect(try Originals(backup.copy).read(digest) == Array("letter".utf8))
  }

  @Test
  func `a copy is renewed, and a torn tail is not copied`() throws {
    let journal = try Journal.founded()
    let backup = Self.backup(of: journal)
    try backup.write()
    try journal.record(["later"])
    try journal.append(raw: Array("torn".utf8))

    let position = try backup.write()

    #expect(position.number == 2)
    #expect(try Verifier(file: backup.copy.journal).report().tail == .whole)
  }

  @Test
  func `copies made while others write are whole journals`() throws {
    let journal = try Journal.founded()
    let hand = try Hand(["20", journal.folder.path])
    var heads: [Head] = []

    while hand.nextLine().flatMap(Hand.Acknowledgement.init) != nil {
      let backup = Self.backup(of: journal)
      try backup.write()
      let report = try Verifier(file: backup.copy.journal).report()
      #expect(report.outcome == .whole)
      heads.append(report.position.head)
    }

    #expect(heads.count == 20)
    var verifier = Verifier(file: journal.folder.journal)
    verifier.knownHeads = heads
    #expect(try verifier.report().missingHeads == [])
  }

  @Test
  func `a lost office comes back from its copy`() throws {
    let journal = try Journal.founded()
    let digest = try Originals(journal.folder).store(Array("letter".utf8))
    let backup = Self.backup(of: journal)
    try backup.write()
    try Folder.rename(journal.folder.path, to: TemporaryFolder.path("gone"))

    let position = try backup.restore(as: .wang)

    let restored = try Journal(folder: journal.folder.path)
    #expect(try restored.everything().count == position.number)
    #expect(try restored.record(["goes on"]).count == 1)
    #expect(try Originals(restored.folder).read(digest) == Array("letter".utf8))
  }

  @Test
  func `a damaged office comes back from a copy that holds more, and its file is kept`() throws {
    let journal = try Journal.founded()
    try journal.record(["one", "two"])
    let backup = Self.backup(of: journal)
    try backup.write()
    let whole = try journal.contents()
    let file = try FileDescriptor(opening: journal.folder.journal, for: .readWrite)
    try file.write([0], at: 400)

    try backup.restore(as: .wang)

    #expect(try FileDescriptor(opening: journal.folder.journal, for: .read).contents() == whole)
    let names = try Folder.names(in: journal.folder.path)
    #expect(names.count { $0.hasPrefix("journal.jsonl.kept-") } == 1)
  }

  @Test
  func `a copy that lacks what the office has is not restored`() throws {
    let journal = try Journal.founded()
    let backup = Self.backup(of: journal)
    try backup.write()
    try journal.record(["only here"])
    let bytes = try journal.contents()

    #expect(throws: BackupError.self) { try backup.restore(as: .wang) }

    #expect(try journal.contents() == bytes)
  }

  @Test
  func `a broken copy is not restored`() throws {
    let journal = try Journal.founded()
    let backup = Self.backup(of: journal)
    try backup.write()
    try FileDescriptor(opening: backup.copy.journal, for: .readWrite).write([0], at: 100)

    #expect(throws: BackupError.self) { try backup.restore(as: .wang) }
  }
}
