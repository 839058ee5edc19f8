import CLinux
import Posix
import TestSupport
import Testing

@testable import Journaling

/// A writer of three entries, one of whose calls on the journal or the lock fails.
@Suite(
  .temporaryFolder, .enabled(if: Machinery.canInject, "strace is missing or may not trace"))
struct EveryCallTests {
  private static func told(_ lines: [String]) -> Set<Hand.Acknowledgement> {
    Set(lines.compactMap(Hand.Acknowledgement.init))
  }

  private static func recorded(_ journal: Journal) throws -> Set<Hand.Acknowledgement> {
    let entries = try Journal(folder: journal.folder.path).everything()
    return Set(entries.map { Hand.Acknowledgement(number: $0.number, sum: $0.sum.hex) })
  }

  /// The first flush is that of opening, then each entry has its own.
  @Test(arguments: 1...4, ["", "+"])
  func `whichever flush fails, nothing is acknowledged from there on, and all writing stops`(
    when: Int, andAfter: String,
  ) throws {
    let journal = try Journal.founded()
    let hand = try Hand(
      ["3", journal.folder.path], injecting: ["fdatasync:error=EIO:when=\(when)\(andAfter)"],
      on: journal)

    let lines = hand.remainingLines()

    #expect(hand.end() == 1)
    #expect(Self.told(lines).count == max(0, when - 2))
    #expect(lines.last?.hasPrefix("refused: flushFailed") == true)
    let error = #expect(throws: JournalError.self) { try journal.record(["x"]) }
    #expect(error?.stop?.member == "hand")
    #expect(try Self.recorded(journal).isSuperset(of: Self.told(lines)))
    _ = try Journal.recover(
      folder: journal.folder.path, as: .wang, reason: "looked at the disk", .at(.machine))
    #expect(try !journal.record(["goes on"]).isEmpty)
    #expect(try Verifier(file: journal.folder.journal).report().outcome == .whole)
  }

  @Test(arguments: ["ENOSPC", "EDQUOT", "EFBIG", "EIO"], 1...3)
  func `a write that is refused records nothing, and the next writer goes on`(
    code: String, when: Int,
  ) throws {
    let journal = try Journal.founded()
    let hand = try Hand(
      ["3", journal.folder.path], injecting: ["write:error=\(code):when=\(when)"], on: journal)

    let lines = hand.remainingLines()

    #expect(hand.end() == 1)
    #expect(Self.told(lines).count == when - 1)
    #expect(try Self.recorded(journal).count == when)
    #expect(try journal.record(["next"]).map(\.number) == [when + 1])
  }

  @Test(arguments: ["openat", "pread64", "pwrite64", "write", "fdatasync", "fallocate"])
  func `a call that a signal interrupts is made again`(call: String) throws {
    let journal = try Journal.founded()
    let hand = try Hand(
      ["3", journal.folder.path], injecting: ["\(call):error=EINTR:when=1..9+2"], on: journal)

    let lines = hand.remainingLines()

    #expect(hand.end() == 0, "\(lines)")
    #expect(Self.told(lines).count == 3)
    #expect(try Self.recorded(journal).isSuperset(of: Self.told(lines)))
  }

  @Test(arguments: 1...2)
  func `an entry that can not be read ends the reading before it, and the cause is told`(
    when: Int,
  ) throws {
    let journal = try Journal.founded()
    try journal.record((0..<500).map { String(repeating: "回", count: 300) + "\($0)" })
    let all = try Self.recorded(journal)
    let hand = try Hand(
      ["read", journal.folder.path], injecting: ["pread64:error=EIO:when=\(when)"], on: journal)

    let lines = hand.remainingLines()

    #expect(all.isSuperset(of: Self.told(lines)))
    #expect(Self.told(lines).count < all.count)
    #expect(lines.last?.hasPrefix("refused: system(pread ") == true)
    #expect(hand.end() == 1)
  }

  @Test
  func `a disk that says it flushed and did not is believed, as nobody could know`() throws {
    let journal = try Journal.founded()
    let hand = try Hand(
      ["3", journal.folder.path], injecting: ["fdatasync:retval=0"], on: journal)

    #expect(Self.told(hand.remainingLines()).count == 3)
  }
}

@Suite(.temporaryFolder)
struct ShortWriteTests {
  @Test
  func `a write cut short at any length leaves a tear that the next writer closes`() throws {
    let journal = try Journal.founded()
    // The limit must not be met by the lock file first.
    try journal.record([String(repeating: "x", count: OfficeLock.blank.count)])
    var number = 3
    let length = try journal.record(["0"])[0].length

    for written in stride(from: 0, to: length - 1, by: 5) {
      number += 1
      let size = try FileStatus(of: journal.folder.journal).size
      let hand = try Hand(["1", journal.folder.path, "--file-limit", "\(size + written)"])
      let lines = hand.remainingLines()
      #expect(lines.count == 1 && lines[0].hasPrefix("refused"), "\(written): \(lines)")
      #expect(hand.end() == 1)

      let entries = try journal.record(["next"])

      #expect(entries.map(\.number).last == number + (written == 0 ? 0 : 1))
      number = entries.last?.number ?? 0
    }
    #expect(try Verifier(file: journal.folder.journal).report().outcome == .whole)
  }
}
