import Posix

/// What a filter costs while it is typed, key by key, in all matters.
struct Search {
  let bench: Bench

  /// Words of different frequency, a number in parts, and a title as it is typed.
  private static let words = ["供暖", "管网", "2026-0", "4571", "gongnuan", "锅炉房查看", "2019-0"]

  func table() throws -> Table {
    let office = try bench.office()
    let huiyin = bench.workshop.huiyin(in: office)
    // What was written is made searchable first, as it is after the first minutes of an index.
    var hand = bench.workshop.hand("find", Folder.parent(of: office.path))
    hand.arguments += Self.words
    let pages = FirstPages.keys(try hand.run().output)
    guard pages.count == Self.words.count else { throw BenchmarkError.unexpected("No pages.") }
    let terminal = try PseudoTerminal(huiyin("--pane", "all"))
    _ = try terminal.answer(quiet: .milliseconds(1000))
    var table = Table(
      "A filter typed in \(bench.matters) matters, the slowest key of each word",
      columns: ["first page", "asked again", "key to still screen"])
    for (word, page) in zip(Self.words, pages) {
      _ = try terminal.press("/", quiet: .milliseconds(500))
      let answers = try word.map { try terminal.press(String($0), quiet: .milliseconds(700)) }
      let still = answers.map(\.last.seconds).max() ?? 0
      table.add("/" + word, .time(page.first), .time(page.again), .time(still))
      _ = try terminal.press("\u{1B}", quiet: .milliseconds(1000))
    }
    table.notes = [
      "the first page as the desk asks for it, texts of sealed matters held in memory before",
      "on the screen to the last byte of the picture, counts and the opened matter included",
    ]
    return table
  }
}
