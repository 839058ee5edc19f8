/// Something that is measured against others in one run.
struct Benchmark: Sendable {
  let name: String
  /// Whether it reads the office, so that the office's size matters.
  var isSized = true
  let run: @Sendable (Bench) throws -> Table

  static let all: [Benchmark] = [
    Benchmark(name: "append", isSized: false) { try Appends(bench: $0).table() },
    Benchmark(name: "screen") { try FirstScreen(bench: $0).table() },
    Benchmark(name: "cold") { try FirstScreen(bench: $0, isCold: true).table() },
    Benchmark(name: "act") { try Acts(bench: $0).table() },
    Benchmark(name: "key") { try Keys(bench: $0).table() },
    Benchmark(name: "follow", isSized: false) { try Follow(bench: $0).table() },
    Benchmark(name: "board", isSized: false) { try Board(bench: $0).table() },
    Benchmark(name: "index") { try Rebuild(bench: $0).table() },
    Benchmark(name: "search") { try Search(bench: $0).table() },
    Benchmark(name: "verify") { try Verify(bench: $0).table() },
    Benchmark(name: "footprint") { try Footprint(bench: $0).table() },
  ]
}

/// What every benchmark works with.
struct Bench {
  let workshop: Workshop
  let isQuick: Bool
  let matters: Int

  init(_ workshop: Workshop, matters: Int, isQuick: Bool) {
    self.workshop = workshop
    self.matters = matters
    self.isQuick = isQuick
  }

  /// So many rounds, or fewer in a hurry.
  func rounds(_ usual: Int, quick: Int) -> Rounds { Rounds(count: isQuick ? quick : usual) }

  /// The office that is read.
  func office() throws -> BenchmarkOffice { try workshop.office(matters: matters) }
}
