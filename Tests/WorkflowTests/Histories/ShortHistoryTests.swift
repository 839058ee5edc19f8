import Testing
import Workflow

/// What is left of a history that breaks something.
struct ShortHistoryTests {
  /// False of every history in which a reply is posted.
  private static let neverPublished = Invariant("No matter is ever published") { course in
    try must(course.matter.publications.isEmpty, "it was")
  }

  private static let broken = HistoryTests.histories
    .filter { !$0.course.matter.publications.isEmpty }.prefix(25)

  private static let short = broken.compactMap { ShortHistory(of: $0, breaking: neverPublished) }

  @Test func `a history told again is the same`() throws {
    for told in HistoryTests.histories.prefix(200) {
      #expect(try told.history.told().course.records == told.course.records, "seed \(told.seed)")
    }
  }

  @Test func `a history that breaks nothing is not made shorter`() throws {
    let told = try #require(
      HistoryTests.histories.first { $0.course.matter.publications.isEmpty })

    #expect(ShortHistory(of: told, breaking: Self.neverPublished) == nil)
  }

  @Test func `what is left takes every act that is in it`() throws {
    for short in Self.short {
      for index in short.moves.indices {
        var less = short.told.history
        less.moves.remove(at: index)
        #expect(try Self.neverPublished.breach(in: less.told().course) == nil)
      }
    }
  }

  @Test func `a reply that should not be comes down to the way that leads to it`() {
    let end: [Act] = [.mask, .examineSecrecy, .review, .approve, .publish]
    let ways: [[Act]] = [
      [.register, .propose, .instruct, .dispatch, .signFor, .report, .sign] + end,
      [.register, .answer] + end,
    ]
    let acts = Self.short.map { $0.moves.map(\.step.act) }

    #expect(acts.count == Self.broken.count)
    for way in ways { #expect(acts.contains(way)) }
    // Where a history has no such way, it goes round by what it has: a change, a bypass.
    for (acts, short) in zip(acts, Self.short) {
      #expect(acts.first == .register && acts.contains(end) && acts.count <= 17, "\(short)")
    }
  }

  @Test func `the same breach is kept, not another`() throws {
    let twice = Invariant("No stage is entered twice") { course in
      let stages = course.matter.visits.map(\.stage)
      for stage in Matter.Stage.allCases {
        try must(stages.count { $0 == stage } < 2, "\(stage) is")
      }
    }
    let told = try #require(HistoryTests.histories.first { twice.breach(in: $0.course) != nil })

    let short = try #require(ShortHistory(of: told, breaking: twice))

    #expect(short.breach == twice.breach(in: told.course))
    #expect(twice.breach(in: short.told.course) == short.breach)
    #expect(short.moves.count < told.history.moves.count)
  }

  @Test func `a short history is told act by act, with its seed and how to see it again`() throws {
    let short = try #require(Self.short.first)

    let lines = short.description.split(separator: "\n")

    #expect(lines[0].contains("seed \(short.told.seed)"))
    #expect(lines[2].contains("wang register [{\"registered\":{"))
    #expect(
      lines.last
        == "Again: HUIYIN_FIRST_SEED=\(short.told.seed) swift test --filter WorkflowTests.HistoryTests"
    )
  }
}

extension [Act] {
  /// Whether other acts are among these, in their order.
  fileprivate func contains(_ others: [Act]) -> Bool {
    var rest = others[...]
    for act in self where act == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}
