import Posix

/// From a key to what it changes on the screen, in a pseudo-terminal.
struct Keys {
  let bench: Bench

  func table() throws -> Table {
    var table = Table(
      "Key to screen: j, 120x40, \(bench.matters) lines",
      columns: [
        "first byte p50", "p99", "last byte p50", "p99", "bytes a key", "x less",
      ])
    let sides = try sides()
    let keys = bench.isQuick ? 20 : 50
    let answers = try bench.rounds(4, quick: 2).run(
      sides.map { side in
        { try (0..<keys).map { _ in try side.terminal.press("j") } }
      })
    let costs = answers.map { $0.map { round in round.map(\.last.seconds).median } }
    for (index, side) in sides.enumerated() {
      let all = answers[index].flatMap { $0 }
      let first = all.map(\.first.seconds)
      let last = all.map(\.last.seconds)
      let less = sides.firstIndex { $0.label == "less" }
      table.add(
        side.label, .time(first.median), .time(first.quantile(0.99)), .time(last.median),
        .time(last.quantile(0.99)), .bytes(all.map { Double($0.bytes) }.median),
        less.map { .ratio(ratio(costs[index], to: costs[$0])) })
    }
    table.notes = notes
    return table
  }

  private static let desk = "huiyin, list and opened matter"
  private static let list = "huiyin, list alone"

  private struct Side {
    let label: String
    let terminal: PseudoTerminal
  }

  private func sides() throws -> [Side] {
    let office = try bench.office()
    let huiyin = bench.workshop.huiyin(in: office)
    let desk = huiyin("--pane", "all")
    var commands = [(Self.desk, desk), (Self.list, desk)]
    let titles = try titles(office)
    if let less = Command.installed("less") { commands.append(("less", less(titles))) }
    if let vim = Command.installed("vim") {
      commands.append(("vim", vim("-u", "NONE", "-n", "-R", titles)))
    }
    return try commands.map { label, command in
      let terminal = try PseudoTerminal(command)
      _ = try terminal.answer(quiet: .milliseconds(500))
      if label == Self.list { _ = try terminal.press("z", quiet: .milliseconds(500)) }
      return Side(label: label, terminal: terminal)
    }
  }

  /// The titles of all matters in a file, for programs that show files.
  private func titles(_ office: BenchmarkOffice) throws -> String {
    guard let shell = Command.installed("sqlite3") else { throw BenchmarkError.noPeer("sqlite3") }
    let text = try shell(office.index(), WorklistSQL.titles).run().output
    let path = try bench.workshop.newFolder("titles") + "/titles.txt"
    try Folder.replaceFile(path, with: Array(text.utf8))
    return path
  }

  private var notes: [String] {
    [
      "huiyin moves the cursor in all matters, and opens each from the journal beside the list, "
        + "while its clocks tick each second; less and vim move in a file of the titles",
      "the last byte is the one after which the screen stood still for 40 ms",
      Command.installed("less") == nil ? "less is not installed and was left out" : nil,
      Command.installed("vim") == nil ? "vim is not installed and was left out" : nil,
    ].compactMap { $0 }
  }
}
