import Journaling
import Testing
import Workflow

/// Journals of earlier programs are read as they were read then.
struct GoldenTests {
  @Test(arguments: Golden.all)
  func `a kept journal is whole, and believed as it was`(golden: Golden) throws {
    let report = try golden.report()

    #expect(report.tail == .whole && report.closedRegions.isEmpty)
    #expect(!report.doubts.contains { $0.belief == .notSigned })
    try Self.expect(golden, reads: .doubts)
  }

  @Test(arguments: Golden.all)
  func `each fact of a kept journal is read as it was, and written again`(golden: Golden) throws {
    for entry in try golden.entries() {
      let facts = try Fact.list(canonical: entry.facts)
      #expect(Fact.canonical(facts) == Array(entry.facts), "#\(entry.number)")
    }
    try Self.expect(golden, reads: .facts)
  }

  @Test(arguments: Golden.all)
  func `a kept journal folds to what it folded to`(golden: Golden) throws {
    try Self.expect(golden, reads: .folds)
  }

  @Test func `every fact there is stands in a kept journal`() throws {
    var filler = Filler(seed: 1)
    let names = Set(filler.oneOfEach().map(\.name))

    let kept = Set(try Golden.all.flatMap { try $0.records().flatMap { $0.facts.map(\.name) } })

    let missing = names.subtracting(kept).sorted()
    #expect(missing.isEmpty, "Keep one more: HUIYIN_KEEP_JOURNAL=NAME, see Golden.")
  }

  @Test func `a fact read differently is noticed`() throws {
    let golden = try #require(Golden.all.first)
    var records = try golden.records()
    let index = try #require(records.firstIndex { $0.facts.contains { $0.name == "reminded" } })
    records[index].facts = [.reminded(Reminder())]

    let kept = try golden.kept(.facts)

    #expect(records.flatMap(FactText.lines) != kept)
  }

  private static func expect(_ golden: Golden, reads part: Golden.Part) throws {
    let kept = try golden.kept(part)
    let read = try golden.read(part)
    for (line, (old, new)) in zip(1..., zip(kept, read)) {
      try #require(new == old, "\(golden.name)/\(part.file):\(line)")
    }
    #expect(read.count == kept.count)
  }
}
