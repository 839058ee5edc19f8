import CLinux
import Dispatch
import Posix
import Synchronization
import TestSupport
import Testing

@testable import Journaling

/// A journal of a hundred entries with one thing wrong with it, at every place there is.
@Suite(.temporaryFolder)
struct EveryByteTests {
  private static func hundred() throws -> (journal: Journal, entries: [Entry]) {
    let journal = try Journal.founded()
    let writer = try BulkWriter(journal)
    for number in 1..<100 {
      try writer.add(Draft(noting: "\(number) 回音", at: .founding), as: .wang)
    }
    try writer.finish()
    return (journal, try Journal(folder: journal.folder.path).everything())
  }

  /// Where reading an entry begins.
  private static func start(of entry: Entry, in entries: [Entry]) -> Position {
    entry.number == 1 ? .start : entries[entry.number - 2].position
  }

  @Test
  func `every single flipped bit is found, or is in a tail set aside`() throws {
    let (journal, entries) = try Self.hundred()
    let bytes = try journal.contents()
    let undetected = Mutex<[Int]>([])
    try #require(entries.count == 100)

    DispatchQueue.concurrentPerform(iterations: entries.count) { index in
      let entry = entries[index]
      let chain = Chain(from: Self.start(of: entry, in: entries))
      // Two lines more are all that the answer can depend on.
      let end = entries[min(index + 2, entries.count - 1)]
      var rest = Array(bytes[entry.offset..<end.offset + end.length])
      for bit in 0..<entry.length * 8 {
        rest[bit / 8] ^= 1 << UInt8(bit % 8)
        let decision = TailDecision(TailExamination(rest, after: chain).evidence)
        let isIntact = (try? chain.check(rest.span.extracting(first: entry.length))) != nil
        if isIntact || decision == .open || decision == .passOver {
          undetected.withLock { $0.append(entry.offset * 8 + bit) }
        }
        rest[bit / 8] ^= 1 << UInt8(bit % 8)
      }
    }

    #expect(undetected.withLock { $0 } == [])
  }

  @Test(arguments: [UInt64(1)])
  func `a flipped bit in the file stops reading before its entry, and its place is named`(
    seed: UInt64,
  ) throws {
    let (journal, entries) = try Self.hundred()
    let bytes = try journal.contents()
    var generator = SeededGenerator(seed: seed)
    let file = try FileDescriptor(opening: journal.folder.journal, for: .readWrite)
    // `make check` flips every bit there is; here it is one bit of every 101st byte.
    let bits =
      Machinery.isLong
      ? Array(0..<bytes.count * 8)
      : stride(from: 0, to: bytes.count, by: 101).map {
        $0 * 8 + Int.random(in: 0..<8, using: &generator)
      }

    for bit in bits {
      let byte = bit / 8
      let entry = try #require(entries.first { byte < $0.offset + $0.length })
      let start = Self.start(of: entry, in: entries)
      try file.write([bytes[byte] ^ 1 << UInt8(bit % 8)], at: byte)

      let read = try Journal(folder: journal.folder.path, from: start)
      let believed = try read.everything()

      #expect(believed.isEmpty, "bit \(bit)")
      #expect(read.position == start, "bit \(bit)")
      // Without its LF the last line is what a torn write would have left.
      let isTorn = byte == bytes.count - 1
      #expect(read.tail.damage?.offset == (isTorn ? nil : entry.offset), "bit \(bit)")
      #expect(read.tail.damage?.line == (isTorn ? nil : entry.number), "bit \(bit)")
      try file.write([bytes[byte]], at: byte)
    }
    #expect(try Verifier(file: journal.folder.journal).report().outcome == .whole)
  }

  @Test(arguments: [3, 40, 99])
  func `nothing is written behind a flipped bit, whatever bit it is`(number: Int) throws {
    let (journal, entries) = try Self.hundred()
    var bytes = try journal.contents()
    let entry = entries[number - 1]

    for byte in stride(from: entry.offset, to: entry.offset + entry.length, by: 7) {
      bytes[byte] ^= 0x04
      let changed = try Journal.office("changed-\(byte)", holding: bytes)
      #expect(throws: JournalError.self, "byte \(byte)") { try changed.record(["x"]) }
      #expect(try changed.contents() == bytes, "byte \(byte)")
      let report = try Verifier(file: changed.folder.journal).report()
      #expect(report.outcome == .broken && report.tail.damage?.line == number, "byte \(byte)")
      bytes[byte] ^= 0x04
    }
  }

  @Test
  func `whatever length is left, all entries before the cut are read, and no other`() throws {
    let (journal, entries) = try Self.hundred()
    let path = journal.folder.journal
    let bytes = try journal.contents()
    var kept = entries

    // `make check` cuts at every length; `TailTests` always does, of a shorter journal.
    let step = Machinery.isLong ? -1 : -41

    for length in stride(from: bytes.count - 1, through: entries[0].length, by: step) {
      try #require(truncate(path, length) == 0)
      kept.removeAll { $0.offset + $0.length > length }
      let last = try #require(kept.last)
      let end = last.offset + last.length

      let read = try Journal(
        folder: journal.folder.path, from: Self.start(of: last, in: entries))

      #expect(try read.everything() == [last], "length \(length)")
      #expect(read.tail == (end == length ? .whole : .torn(length: length - end)))
    }
  }
}
