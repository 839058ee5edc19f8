import Posix

/// What it takes to record an act in offices of different sizes.
struct Acts {
  let bench: Bench

  func table() throws -> Table {
    let office = try bench.office()
    let hand = try Child(bench.workshop.hand("receive", Folder.parent(of: office.path)))
    _ = try hand.line()
    var acts: [Double] = []
    for _ in 0..<(bench.isQuick ? 10 : 50) {
      let start = SystemClock.uptime
      try hand.write("go\n")
      guard let recorded = Double(try hand.line()) else {
        throw BenchmarkError.unexpected("Nothing was recorded.")
      }
      acts.append(recorded - start.seconds)
    }
    _ = try hand.finish()
    var table = Table("An act recorded, \(bench.matters) matters", columns: ["p50", "p99"])
    table.add("a message taken in", .time(acts.median), .time(acts.quantile(0.99)))
    table.notes = [
      "original and entry flushed, signed, noted in the index; each run leaves the office that "
        + "many messages larger"
    ]
    return table
  }
}
