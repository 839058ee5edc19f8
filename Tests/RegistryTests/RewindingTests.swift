import Canon
import Demonstration
import Finding
import Journaling
import Posix
import TestSupport
import Testing
import Workflow

@testable import Registry

/// An index taken back to a moment against one made in a scan up to there.
@Suite(.temporaryFolder) struct RewindingTests {
  private static let now = Instant(canonical: "2026-11-24T02:00:00.000Z") ?? .epoch

  private func demo(seed: UInt64) throws -> (folder: String, present: Register) {
    let folder = TemporaryFolder.path("office")
    let account = SmallOffice.account("demo")
    _ = try DemoOffice(matters: 80, seed: seed, now: Self.now)
      .make(in: folder, account: account, packing: DemoOffice.numbering)
    return (folder, try Register(office: folder, account: account))
  }

  private func shelf(_ name: String, of past: Past, _ present: Register) -> IndexShelf {
    IndexShelf(
      folder: TemporaryFolder.path("\(name)-\(past.last.number)"), office: present.officeID,
      end: past.end)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `an index taken back holds the same rows as one made up to there`(seed: UInt64) throws {
    let (folder, present) = try demo(seed: seed)
    let journal = try Journal(folder: folder)
    var random = SeededGenerator(seed: seed)
    let last = present.head.number
    for number in [1, 40, last / 2, last]
      + (0..<6).map({ _ in
        Int.random(in: 40...last, using: &random)
      })
    {
      let entry = try #require(try journal.entry(numbered: number))
      let past = try Past(of: folder, at: entry.at)

      let back = shelf("back", of: past, present)
      try IndexRewinder(present: present, past: past, shelf: back).make(nil)

      let made = shelf("made", of: past, present)
      let builder = try IndexBuilder(
        office: present.officeID, path: folder, shelf: made, checksSignatures: false)
      try builder.build(nil)
      let rows = try made.takeOver(builder.file).contents()
      #expect(try back.open(folder)?.0.contents() == rows, "entry \(past.last.number)")
      #expect(try back.open(folder)?.1.position.number == past.last.number)
    }
  }

  @Test func `one that is cancelled leaves nothing, and the present as it was`() throws {
    let (folder, present) = try demo(seed: 1)
    let rows = try present.index.contents()
    let middle = try #require(
      try Journal(folder: folder).entry(numbered: present.head.number * 3 / 4))
    let past = try Past(of: folder, at: middle.at)
    let back = shelf("back", of: past, present)

    #expect(throws: RegistryError.cancelled) {
      try IndexRewinder(present: present, past: past, shelf: back).make { _ in false }
    }

    #expect(try Folder.names(in: back.folder).isEmpty)
    #expect(try present.index.contents() == rows)
  }
}
