import Posix

/// From a colleague's act to the changed picture on another desk.
struct Follow {
  let bench: Bench

  /// A small office, to which each run adds a few messages.
  private static let messages = 60

  func table() throws -> Table {
    let office = try bench.workshop.busyOffice(messages: Self.messages)
    let terminal = try PseudoTerminal(bench.workshop.huiyin(in: office)("--pane", "all"))
    _ = try terminal.answer(quiet: .milliseconds(500))
    let colleague = try Child(bench.workshop.hand("receive", Folder.parent(of: office.path)))
    _ = try colleague.line()
    var acts: [Double] = []
    var first: [Double] = []
    var last: [Double] = []
    for _ in 0..<(bench.isQuick ? 10 : 50) {
      let start = SystemClock.uptime
      try colleague.write("go\n")
      let answer = try terminal.answer(since: start, quiet: .milliseconds(150))
      guard let recorded = Double(try colleague.line()) else {
        throw BenchmarkError.unexpected("A colleague recorded nothing.")
      }
      acts.append(recorded - start.seconds)
      first.append(start.seconds + answer.first.seconds - recorded)
      last.append(start.seconds + answer.last.seconds - recorded)
    }
    _ = try colleague.finish()
    return table(acts: acts, first: first, last: last)
  }

  private func table(acts: [Double], first: [Double], last: [Double]) -> Table {
    var table = Table("A colleague’s act on another desk", columns: ["p50", "p99"])
    for (label, times) in [
      ("the act, until it is acknowledged", acts),
      ("acknowledged to first byte on the other desk", first),
      ("acknowledged to last byte", last),
    ] {
      table.add(label, .time(times.median), .time(times.quantile(0.99)))
    }
    table.notes = [
      "a message is taken in: read, checked, decided, signed, written, flushed; the other desk "
        + "checks signature and right, notes the entry, waits for its own flush, and paints",
      "below zero the other desk had painted before the colleague was told",
    ]
    return table
  }
}
