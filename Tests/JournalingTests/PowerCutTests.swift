import Posix
import TestSupport
import Testing

@testable import Journaling

/// The power goes while four writers work.
@Suite(.temporaryFolder, .serialized)
struct PowerCutTests {
  /// What four writers were told is recorded, and the disk as it is when the power goes.
  private struct Cut {
    var told: Set<Hand.Acknowledgement>
    var image: String
  }

  private static func cut(_ disk: LoopDisk, lying: Bool, round: Int) throws -> Cut {
    let office = disk.path + "/office"
    let journal = try Journal(folder: office)
    let hands = try (0..<4).map { _ in
      lying
        ? try Hand(["1000000", office], injecting: ["fdatasync:retval=0"], on: journal)
        : try Hand(["1000000", office])
    }
    var told: [String?] = []
    for hand in hands { told += (0..<10 + round).map { _ in hand.nextLine() } }
    // What nobody flushed is in no image, at whatever moment it is copied.
    for hand in hands where !lying { try hand.stop() }
    let image = TemporaryFolder.path("cut-\(round)")
    try disk.cutPower(copyingTo: image)
    for hand in hands { hand.kill() }
    // A writer that stood still said all of this before; what another said later proves nothing.
    if !lying { told += hands.flatMap { $0.remainingLines() } }
    return Cut(
      told: Set(told.compactMap { $0 }.compactMap(Hand.Acknowledgement.init)), image: image)
  }

  /// What is on the disk after the power came back.
  private static func entries(
    after cut: Cut, _ check: (Journal) throws -> Void = { _ in },
  ) throws -> Set<Hand.Acknowledgement> {
    let folder = cut.image + "-back"
    try Folder.create(folder)
    let disk = try LoopDisk(after: cut.image, in: folder)
    defer { disk.unmount() }
    let journal = try Journal(folder: disk.path + "/office")
    let entries = try journal.everything()
    try check(journal)
    return Set(entries.map { Hand.Acknowledgement(number: $0.number, sum: $0.sum.hex) })
  }

  @Test(.enabled(if: Machinery.canMakeDisks, "this account may not mount disks"))
  func `after a power cut everything acknowledged is there, and work goes on`() throws {
    let disk = try LoopDisk(in: TemporaryFolder.path, megabytes: 16)
    defer { disk.unmount() }
    _ = try Journal.founded("disk/office")

    for round in 0..<(Machinery.isLong ? 100 : 5) {
      let cut = try Self.cut(disk, lying: false, round: round)

      let found = try Self.entries(after: cut) { (journal: Journal) throws in
        #expect(journal.tail.damage == nil)
        #expect(try !journal.record(["after"]).isEmpty)
        let report = try Verifier(file: journal.folder.journal).report()
        #expect(report.outcome == .whole, "\(report)")
      }

      #expect(cut.told.count >= 40)
      #expect(found.isSuperset(of: cut.told), "round \(round)")
    }
  }

  @Test(
    .enabled(if: Machinery.canMakeDisks, "this account may not mount disks"),
    .enabled(if: Machinery.canInject, "strace is missing or may not trace"))
  func `without flushes a power cut loses what was acknowledged: the test would see it`() throws {
    let disk = try LoopDisk(in: TemporaryFolder.path, megabytes: 16)
    defer { disk.unmount() }
    _ = try Journal.founded("disk/office")

    let cut = try Self.cut(disk, lying: true, round: 0)

    let found = try Self.entries(after: cut)
    #expect(cut.told.count >= 40)
    #expect(!found.isSuperset(of: cut.told))
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
