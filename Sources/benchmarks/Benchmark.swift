/// Something that is measured against others in one run.
struct Benchmark: Sendable {
  let name: String
  let run: @Sendable (Bench) throws -> Table

  static let all: [Benchmark] = [
    Benchmark(name: "append") { try Appends(bench: $0).table() },
    Benchmark(name: "screen") { try FirstScreen(bench: $0).table() },
    Benchmark(name: "key") { try Keys(bench: $0).table() },
    Benchmark(name: "index") { try Rebuild(bench: $0).table() },
    Benchmark(name: "footprint") { try Footprint(bench: $0).table() },
  ]
}

/// What every benchmark works with.
struct Bench {
  let workshop: Workshop
  let isQuick: Bool
  let matters: Int

  init(_ options: Options) throws {
    workshop = try Workshop()
    isQuick = options.isQuick
    matters = options.matters ?? (options.isQuick ? 1000 : 10_000)
  }

  /// So many rounds, or fewer in a hurry.
  func rounds(_ usual: Int, quick: Int) -> Rounds { Rounds(count: isQuick ? quick : usual) }

  /// The office that is read.
  func office() throws -> BenchmarkOffice { try workshop.office(matters: matters) }
}
