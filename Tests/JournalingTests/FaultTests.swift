import CLinux
import Canon
import Posix
import TestSupport
import Testing

@testable import Journaling

@Suite(.temporaryFolder)
struct FaultTests {
  /// The calls an appending makes; each is made to fail once, at every place.
  private static let calls = [
    "openat", "fstat", "newfstatat", "pread64", "fcntl", "pwrite64", "write", "fdatasync",
    "statfs", "fallocate",
  ]

  private static func hand(_ journal: Journal, injecting fault: String) throws -> Hand {
    let wrapper = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "inject=" + fault]
    return try Hand(["2", journal.folder.path], under: wrapper)
  }

  @Test
  func `a write cut short by a limit leaves a tear, and nothing is acknowledged`() throws {
    let journal = try Journal.founded()
    // The limit must not be met by the lock file first.
    try journal.record([String(repeating: "x", count: OfficeLock.blank.count)])
    let size = try FileStatus(of: journal.folder.journal).size
    let hand = try Hand(["1", journal.folder.path, "--file-limit", "\(size + 100)"])

    let lines = hand.remainingLines()

    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("refused: unfinishedWrite(written: 100, ") == true)
    #expect(hand.end() == 1)
    #expect(try journal.record(["next"]).map(\.number) == [3, 4])
    #expect(journal.closedRegions.map(\.bytes) == [size..<size + 102])
  }

  @Test
  func `a full disk refuses, and work goes on when there is space`() throws {
    let journal = try Journal.founded()
    // The limit must not be met by the lock file first.
    try journal.record([String(repeating: "x", count: OfficeLock.blank.count)])
    let size = try FileStatus(of: journal.folder.journal).size
    let hand = try Hand(["1", journal.folder.path, "--file-limit", "\(size)"])

    #expect(hand.remainingLines().first?.contains("File too large") == true)

    #expect(try FileStatus(of: journal.folder.journal).size == size)
    #expect(try journal.record(["next"]).map(\.number) == [3])
  }

  @Test(.enabled(if: Machinery.canInject, "strace is missing or may not trace"))
  func `a failed flush stops every writer until an administrator goes on`() throws {
    let journal = try Journal.founded()
    let hand = try Self.hand(journal, injecting: "fdatasync:error=EIO:when=3")

    let lines = hand.remainingLines()

    #expect(lines.compactMap(Hand.Acknowledgement.init).map(\.number) == [2])
    #expect(lines.last?.hasPrefix("refused: flushFailed") == true)
    let error = #expect(throws: JournalError.self) { try journal.record(["x"]) }
    #expect(error?.stop?.code == Int(EIO))
    #expect(try Journal(folder: journal.folder.path).everything().count == 3)

    let recovery = try Journal.recover(
      folder: journal.folder.path, as: .wang, reason: "disk replaced", .at(.machine))

    #expect(recovery.stop?.member == "hand")
    #expect(recovery.entries.map(\.number) == [4])
    #expect(try journal.record(["goes on"]).map(\.number) == [5])
  }

  @Test(.enabled(if: Machinery.canInject, "strace is missing or may not trace"), arguments: calls)
  func `one failing call never costs what was acknowledged`(call: String) throws {
    for occurrence in 1...12 {
      let journal = try Journal.founded("office-\(occurrence)")
      let hand = try Self.hand(journal, injecting: "\(call):error=EIO:when=\(occurrence)")

      let lines = hand.remainingLines()

      let told = lines.compactMap(Hand.Acknowledgement.init)
      let entries = try Journal(folder: journal.folder.path).everything()
      let kept = entries.map { Hand.Acknowledgement(number: $0.number, sum: $0.sum.hex) }
      #expect(Set(kept).isSuperset(of: told), "\(call) \(occurrence)")
      #expect([0, 1, 127].contains(hand.end()), "\(call) \(occurrence): \(lines)")
      let report = try Verifier(file: journal.folder.journal).report()
      #expect(report.outcome == .whole, "\(call) \(occurrence)")
    }
  }

  @Test
  func `an account that may only read, reads, and is told why it can not write`() throws {
    let journal = try Journal.founded()
    try Self.setMode(0o755, of: TemporaryFolder.path)
    try Self.setMode(0o755, of: journal.folder.path)
    try Self.setMode(0o444, of: journal.folder.journal)
    let hand = try Hand(
      ["1", journal.folder.path] + (Machine.account == 0 ? ["--account", "65534"] : []))

    let lines = hand.remainingLines()

    #expect(lines.first?.hasPrefix("refused: system(open ") == true)
    #expect(lines.first?.contains("Permission denied") == true)
    #expect(
      try Folder.names(in: journal.folder.path)
        == ["joining", "journal.jsonl", "lock", "originals"])
  }

  @Test(arguments: ["removed", "a link", "a pipe", "a folder"])
  func `a lock file that is not the one of the office is refused`(change: String) throws {
    let journal = try Journal.founded()
    let lock = journal.folder.lock
    try Folder.rename(lock, to: lock + ".old")
    switch change {
    case "removed": break
    case "a link": symlink(lock + ".old", lock)
    case "a pipe": mkfifo(lock, 0o600)
    default: try Folder.create(lock)
    }

    #expect(throws: JournalError.self) { try journal.record(["x"]) }

    #expect(try Journal(folder: journal.folder.path).everything().count == 1)
  }

  @Test
  func `a lock replaced while a journal is open is noticed`() throws {
    let journal = try Journal.founded()
    try journal.record(["opens the lock"])
    try Folder.replaceFile(journal.folder.lock, with: OfficeLock.blank)

    #expect(throws: JournalError.lockReplaced(path: journal.folder.lock)) {
      try journal.record(["x"])
    }
  }

  @Test(arguments: ["a link", "a pipe", "a folder"])
  func `a journal that is no regular file is refused`(kind: String) throws {
    let journal = try Journal.founded()
    let path = journal.folder.journal
    try Folder.rename(path, to: path + ".old")
    switch kind {
    case "a link": symlink(path + ".old", path)
    case "a pipe": mkfifo(path, 0o600)
    default: try Folder.create(path)
    }

    #expect(throws: JournalError.self) { _ = try Journal(folder: journal.folder.path) }
  }

  @Test
  func `a file that shrinks or is replaced while it is followed is noticed`() throws {
    let journal = try Journal.founded()
    try journal.record(["one"])
    let path = journal.folder.journal
    let bytes = try journal.contents()
    truncate(path, 10)
    #expect(
      throws: JournalError.shrunk(path: path, expected: bytes.count, found: 10)
    ) { try journal.everything() }

    try Folder.replaceFile(path, with: bytes)

    #expect(throws: JournalError.replaced(path: path)) { try journal.everything() }
  }

  private static func setMode(_ mode: UInt32, of path: String) throws {
    try #require(chmod(path, mode) == 0)
  }
}
