import Posix

/// What a filter costs while it is typed, key by key, in all matters.
struct Search {
  let bench: Bench

  /// Words of different frequency, as they are typed.
  private static let words = ["供暖", "管网", "2026-0", "锅炉房查看"]

  func table() throws -> Table {
    let office = try bench.office()
    let huiyin = bench.workshop.huiyin(in: office)
    // What was written is made searchable first, as it is after the first minutes of an index.
    try huiyin("list", "--limit", "1", "--filter", "供暖").run()
    let terminal = try PseudoTerminal(huiyin("--pane", "all"))
    _ = try terminal.answer(quiet: .milliseconds(1000))
    var table = Table(
      "A filter typed in \(bench.matters) matters", columns: ["worst key to first page"])
    for word in Self.words {
      _ = try terminal.press("/", quiet: .milliseconds(500))
      let answers = try word.map { try terminal.press(String($0), quiet: .milliseconds(700)) }
      table.add("/" + word, .time(answers.map(\.last.seconds).max() ?? 0))
      _ = try terminal.press("\u{1B}", quiet: .milliseconds(1000))
    }
    table.notes = ["to the last byte of the picture, counts and the opened matter included"]
    return table
  }
}
