import Canon
import Posix
import TestSupport
import Testing

@testable import Journaling

@Suite(.temporaryFolder)
struct BackupTests {
  private static func backup(of journal: Journal) -> Backup {
    Backup(of: journal.folder, in: .folder(TemporaryFolder.path("copy/office")))
  }

  private static func restore(_ backup: Backup) throws -> (position: Position, kept: String?) {
    try backup.restore(as: .wang, recording: Draft(noting: "restored"), .at(.founding))
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
    #expect(try Originals(try #require(backup.copy.folder)).read(digest) == Array("letter".utf8))
  }

  @Test(arguments: [1, 15, 16, 40])
  func `a folder of any number of files is copied whole, over what a broken copying left`(
    count: Int,
  ) throws {
    let journal = try Journal.founded()
    let package = journal.folder.archive + "/file"
    try Folder.createAll(package)
    let names = (0..<count).map { "piece-\($0)" }
    for name in names { try Folder.replaceFile(package + "/" + name, with: Array(name.utf8)) }
    let backup = Self.backup(of: journal)
    let copied = try #require(backup.copy.folder).archive + "/file"
    try Folder.createAll(copied)
    try Folder.replaceFile(copied + "/piece-0.new-" + Machine.randomName(), with: [])
    try Folder.replaceFile(copied + "/piece-0.new-plan", with: [2])

    try backup.write()

    #expect(try Folder.names(in: copied).sorted() == (names + ["piece-0.new-plan"]).sorted())
    for name in names {
      let file = try FileDescriptor(opening: copied + "/" + name, for: .read)
      #expect(try file.contents() == Array(name.utf8))
      #expect(try file.status().mode == 0o600)
    }
  }

  @Test
  func `a folder that can not be copied to its end leaves no part of it`() throws {
    let journal = try Journal.founded()
    let package = journal.folder.archive + "/file"
    try Folder.createAll(package)
    for index in 0..<40 { try Folder.replaceFile(package + "/\(index)", with: [1]) }
    let backup = Self.backup(of: journal)
    let copied = try #require(backup.copy.folder).archive + "/file"
    var asked = 0

    #expect(throws: CancellationError.self) {
      try backup.write { _, _ in
        asked += 1
        return asked < 60
      }
    }

    #expect(try Folder.names(in: copied) == [])
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
  func `copies made at any instant while four writers append are whole, and each begins the next`()
    throws
  {
    let journal = try Journal.founded()
    let hands = try (0..<4).map { _ in
      try Hand(["1000000", journal.folder.path, "--pause-milliseconds", "100"])
    }
    defer { for hand in hands { hand.kill() } }
    let copy = TemporaryFolder.path("copy.jsonl")
    var last = Position.start

    for _ in 0..<(Machinery.isLong ? 1000 : 60) {
      for hand in hands { try #require(hand.nextLine() != nil) }
      let position = try Backup(of: journal.folder, in: .file(copy)).write()

      let bytes = try FileDescriptor(opening: copy, for: .read).contents()
      var verifier = Verifier(file: copy)
      // What stood in the copy before was walked then, and is confirmed to be in this one.
      verifier.since = last
      let report = try verifier.report()
      #expect(report.outcome == .whole && report.position == position)
      #expect(position.offset == bytes.count && position.number >= last.number)
      let beginning = try FileDescriptor(opening: journal.folder.journal, for: .read)
        .bytes(in: 0..<bytes.count)
      #expect(Digest(of: beginning) == Digest(of: bytes))
      last = position
    }
    #expect(try Verifier(file: copy).report().position == last)
  }

  @Test
  func `a lost office comes back from its copy`() throws {
    let journal = try Journal.founded()
    let digest = try Originals(journal.folder).store(Array("letter".utf8))
    let backup = Self.backup(of: journal)
    try backup.write()
    try Folder.rename(journal.folder.path, to: TemporaryFolder.path("gone"))

    let position = try Self.restore(backup).position

    let restored = try Journal(folder: journal.folder.path)
    #expect(try restored.everything().map(\.position).last == position)
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

    let kept = try #require(try Self.restore(backup).kept)

    let now = try FileDescriptor(opening: journal.folder.journal, for: .read).contents()
    #expect(now.starts(with: whole))
    #expect(try Verifier(file: journal.folder.journal).report().position.number == 4)
    #expect(kept.hasPrefix(journal.folder.journal + ".kept-"))
    #expect(try FileStatus(of: kept).size == whole.count)
  }

  @Test
  func `a copy that lacks what the office has is not restored`() throws {
    let journal = try Journal.founded()
    let backup = Self.backup(of: journal)
    try backup.write()
    try journal.record(["only here"])
    let bytes = try journal.contents()

    #expect(throws: BackupError.self) { try Self.restore(backup) }

    #expect(try journal.contents() == bytes)
  }

  @Test
  func `a broken copy is not restored`() throws {
    let journal = try Journal.founded()
    let backup = Self.backup(of: journal)
    try backup.write()
    try FileDescriptor(opening: backup.copy.journal, for: .readWrite).write([0], at: 100)

    #expect(throws: BackupError.self) { try Self.restore(backup) }
  }

  @Test
  func `a copy that holds more than the office is left alone`() throws {
    let journal = try Journal.founded()
    let start = try journal.contents()
    try journal.record(["only in the copy"])
    let backup = Self.backup(of: journal)
    try backup.write()
    let copied = try FileDescriptor(opening: backup.copy.journal, for: .read).contents()
    try Folder.replaceFile(journal.folder.journal, with: start)

    #expect(throws: BackupError.self) { try backup.write() }

    #expect(try FileDescriptor(opening: backup.copy.journal, for: .read).contents() == copied)
  }

  @Test
  func `a file that is no journal is not replaced by a copy`() throws {
    let journal = try Journal.founded()
    let path = TemporaryFolder.path("thesis.jsonl")
    try Folder.replaceFile(path, with: Array("my thesis\n".utf8))

    #expect(throws: BackupError.notACopy(path: path)) {
      try Backup(of: journal.folder, in: .file(path)).write()
    }

    #expect(try FileDescriptor(opening: path, for: .read).contents().count == 10)
  }

  @Test
  func `a journal alone can be copied, and restored beside the originals`() throws {
    let journal = try Journal.founded()
    try journal.record(["one"])
    let copy = Backup(of: journal.folder, in: .file(TemporaryFolder.path("copy.jsonl")))
    try copy.write()
    let file = try FileDescriptor(opening: journal.folder.journal, for: .readWrite)
    try file.write([0], at: 100)

    #expect(try Self.restore(copy).position.number == 3)
  }

  @Test
  func `a cancelled copying leaves the copy as it was, and no other file`() throws {
    let journal = try Journal.founded()
    let backup = Self.backup(of: journal)
    try backup.write()
    let before = try FileDescriptor(opening: backup.copy.journal, for: .read).contents()
    try journal.record(["later"])

    #expect(throws: CancellationError.self) { try backup.write { _, _ in false } }

    #expect(try FileDescriptor(opening: backup.copy.journal, for: .read).contents() == before)
    let folder = try #require(backup.copy.folder?.path)
    #expect(try Folder.names(in: folder) == ["journal.jsonl", "originals"])
  }

  @Test
  func `a cancelled restoring leaves the office as it was`() throws {
    let journal = try Journal.founded()
    let backup = Self.backup(of: journal)
    try backup.write()
    let before = try journal.contents()
    let names = try Folder.names(in: journal.folder.path)

    #expect(throws: CancellationError.self) {
      try backup.restore(as: .wang, recording: Draft(noting: "x")) { _, _ in false }
    }

    #expect(try journal.contents() == before)
    #expect(try Folder.names(in: journal.folder.path) == names)
  }

  @Test
  func `two files of one office are told apart by where they part`() throws {
    let journal = try Journal.founded()
    try journal.record(["one"])
    let copy = Backup(of: journal.folder, in: .file(TemporaryFolder.path("copy.jsonl")))
    try copy.write()
    let file = journal.folder.journal
    func comparison() throws -> JournalComparison {
      let report = try Verifier(file: file).report()
      return try JournalComparison(of: report, in: file, with: copy.copy.journal)
    }
    #expect(try comparison().relation == .same)
    try journal.record(["two"])
    #expect(try comparison().relation == .continues)
    let other = try Journal.office(
      "other", holding: FileDescriptor(opening: copy.copy.journal, for: .read).contents())
    try other.record(["something else", "and more"])

    let report = try Verifier(file: file).report()
    let forked = try JournalComparison(of: report, in: file, with: other.folder.journal)
    let beginning = try JournalComparison(
      of: Verifier(file: copy.copy.journal).report(), in: copy.copy.journal, with: file)

    #expect(forked.relation == .forked)
    #expect(forked.common.number == 2)
    #expect(beginning.relation == .begins)
    let founding = Draft(on: [], facts: Array(#"[{"founded":{"name":"另一个"}}]"#.utf8))
    let stranger = try Journal.found(
      folder: TemporaryFolder.path("stranger"), founding, as: .wang, .at(.founding))
    let unrelated = try JournalComparison(of: report, in: file, with: stranger.folder.journal)
    #expect(unrelated.relation == .unrelated)
  }
}
