import Posix
import TestSupport
import Testing

@testable import Journaling

/// The power goes while four writers work.
@Suite(.temporaryFolder, .serialized)
struct PowerCutTests {
  /// Four writers, whose flushes only say that they flushed when they lie.
  private static func writers(_ office: String, lying: Bool) throws -> [Hand] {
    let journal = try Journal(folder: office)
    return try (0..<4).map { _ in
      lying
        ? try Hand(["1000000", office], injecting: ["fdatasync:retval=0"], on: journal)
        : try Hand(["1000000", office])
    }
  }

  /// Cuts the power while four writers work, and gives it back; what they were told is recorded.
  private static func cut(_ disk: LoopDisk, lying: Bool) throws -> Set<Hand.Acknowledgement> {
    let hands = try writers(disk.path + "/office", lying: lying)
    var told: [String] = []
    for hand in hands { told += (0..<10).compactMap { _ in hand.nextLine() } }
    // A flush that the cut interrupts may still tell success: who stands still was told before it.
    for hand in hands where !lying { try hand.stop() }
    try disk.cutPower()
    for hand in hands {
      hand.kill()
      if !lying { told += hand.remainingLines() }
    }
    try disk.restorePower()
    return Set(told.compactMap(Hand.Acknowledgement.init))
  }

  /// What is on the disk.
  private static func found(_ journal: Journal) throws -> Set<Hand.Acknowledgement> {
    let entries = try journal.everything()
    return Set(entries.map { Hand.Acknowledgement(number: $0.number, sum: $0.sum.hex) })
  }

  @Test(.enabled(if: Machinery.canMakeDisks, "this account may not mount disks"))
  func `after a power cut everything acknowledged is there, and work goes on`() throws {
    let disk = try LoopDisk(in: TemporaryFolder.path, megabytes: 64)
    defer { disk.unmount() }
    _ = try Journal.founded("disk/office")

    for round in 0..<(Machinery.isLong ? 100 : 5) {
      let told = try Self.cut(disk, lying: false)

      let journal = try Journal(folder: disk.path + "/office")
      let found = try Self.found(journal)
      let (left, tail) = (try journal.contents()[journal.position.offset...], journal.tail)
      #expect(told.count >= 40)
      #expect(told.subtracting(found).isEmpty, "round \(round)")
      #expect(journal.tail.damage == nil)
      #expect(try !journal.record(["after"]).isEmpty)
      let report = try Verifier(file: journal.folder.journal).report()
      let now = try journal.contents()[report.position.offset...]
      #expect(
        report.outcome == .whole,
        "round \(round): \(report), \(tail) was \(Array(left)), is \(Array(now))")
    }
  }

  @Test(
    .enabled(if: Machinery.canMakeDisks, "this account may not mount disks"),
    .enabled(if: Machinery.canInject, "strace is missing or may not trace"))
  func `without flushes a power cut loses what was acknowledged: the test would see it`() throws {
    let disk = try LoopDisk(in: TemporaryFolder.path, megabytes: 16)
    defer { disk.unmount() }
    _ = try Journal.founded("disk/office")

    let told = try Self.cut(disk, lying: true)

    let found = try Self.found(Journal(folder: disk.path + "/office"))
    #expect(told.count >= 40)
    #expect(!found.isSuperset(of: told))
  }

  /// The blocks of four entries nobody was told of yet, any of which the disk may have kept.
  @Test(arguments: [512, 128])
  func `whichever unflushed blocks a disk kept, nothing acknowledged is lost or invented`(
    block: Int,
  ) throws {
    let whole = try Journal.founded("whole")
    try whole.record(["one", "two", "three"])
    let acknowledged = whole.position
    try whole.record(["four", "five", "six", "seven"])
    let bytes = try whole.contents()
    let entries = try Journal(folder: whole.folder.path).everything()
    let first = acknowledged.offset / block
    let blocks = Array(first...(bytes.count - 1) / block)
    // Every subset of the blocks where they are few, else of each row of ten.
    let masks = (0..<1 << min(blocks.count, 10))
    var wentOn = 0

    for mask in masks {
      var left = bytes
      for (bit, number) in blocks.enumerated() where mask >> (bit % 10) & 1 == 0 {
        for byte in max(
          acknowledged.offset, number * block)..<min(bytes.count, (number + 1) * block)
        { left[byte] = 0 }
      }
      let journal = try Journal.office("cut-\(mask)", holding: left)
      let found = try journal.everything()

      #expect(found.count >= 4 && entries.starts(with: found), "mask \(mask)")
      // A whole entry behind a hole is more than a tear: then nobody writes until it is looked at.
      guard journal.tail.damage == nil else { continue }
      wentOn += 1
      let closing = try journal.record(["after"])
      let again = try Journal(folder: journal.folder.path).everything()
      #expect(again.count == found.count + closing.count, "mask \(mask)")
    }
    #expect(wentOn >= 4)
  }
}
