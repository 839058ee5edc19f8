import Canon
import Demonstration
import Foundation
import Registry
import TestSupport
import Testing
import Workflow

/// Whole invented histories, and what of them lies where.
@Suite(.temporaryFolder) struct DemoSealingTests {
  private static func lines(of made: MadeOffice) throws -> [String] {
    try String(contentsOfFile: made.folder + "/journal.jsonl", encoding: .utf8)
      .split(separator: "\n").map(String.init)
  }

  /// A text as it would stand in a line.
  private static func inLine(_ text: String) -> String {
    var writer = CanonWriter()
    writer.string(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The entries of a matter from the one on that restricts it; what was open before stays as it is.
  private static func restricted(_ file: MatterFile) -> ArraySlice<Record> {
    let first = file.history.indices.first { index in
      Matter.fold(file.history[...index], id: file.matter.id)?.isRestricted == true
    }
    return file.history[(first ?? file.history.endIndex)...]
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `no line about a restricted matter holds a text of it, in any history`(
    seed: UInt64,
  ) throws {
    let made = try MadeOffice(matters: 250, seed: seed, now: DemoOfficeTests.moments[Int(seed) % 4])
    let lines = try Self.lines(of: made)
    let restricted = try made.files().filter(\.matter.isRestricted)

    var looked = 0
    for record in restricted.flatMap(Self.restricted) {
      let texts = record.facts.flatMap(\.freeTexts)
      for text in texts { #expect(!lines[record.number - 1].contains(Self.inLine(text))) }
      looked += texts.count
    }

    #expect(restricted.count > 1)
    #expect(looked > 20)
    // What the lines hold of other matters shows that such a text would be seen.
    let open = try #require(
      made.files().first { !$0.matter.isRestricted && !$0.matter.points.isEmpty })
    let registered = try #require(open.matter.registration?.number)
    let line = try #require(
      lines.first { $0.contains(Self.inLine(registered)) && $0.contains("registered") })
    #expect(line.contains(Self.inLine(open.matter.points[0])))
  }

  @Test(arguments: 5...6 as ClosedRange<UInt64>)
  func `every matter reads the same after its index was made anew`(seed: UInt64) throws {
    let made = try MadeOffice(matters: 120, seed: seed, now: DemoOfficeTests.forenoon)
    let fresh = try Register(
      office: made.folder,
      account: AccountFolders(
        config: TemporaryFolder.path("b"), cache: TemporaryFolder.path("b"),
        state: TemporaryFolder.path("b")))

    for file in try made.files() { #expect(try fresh.open(file.matter.id) == file) }
    #expect(try fresh.missingOriginals().faultCount == 0)
  }
}
