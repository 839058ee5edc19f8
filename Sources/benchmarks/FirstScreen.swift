/// From the command to its last line: the first fifty of a worklist, and the first screen.
struct FirstScreen {
  let bench: Bench
  private static let limit = 50

  func table() throws -> Table {
    var table = Table(
      "First screen, whole process, warm, \(bench.matters) matters", columns: ["time", "x sqlite3"])
    let sides = try sides()
    // The first run of each warms what the others find.
    for side in sides { try side.command.run() }
    let runs = try bench.rounds(21, quick: 7).run(
      sides.map { side in { try side.command.run() } })
    let reference = sides.firstIndex { $0.isReference }
    for (index, side) in sides.enumerated() {
      let times = runs[index].map(\.seconds)
      table.add(
        side.label, .time(times.median),
        reference.map { .ratio(ratio(times, to: runs[$0].map(\.seconds))) })
    }
    table.notes = notes
    return table
  }

  private struct Side {
    let label: String
    let command: Command
    var isReference = false
  }

  private func sides() throws -> [Side] {
    let office = try bench.office()
    let huiyin = bench.workshop.huiyin(in: office)
    var sides = [
      Side(
        label: "huiyin list --pane inbox --limit \(Self.limit)",
        command: huiyin("list", "--pane", "inbox", "--limit", "\(Self.limit)")),
      Side(label: "huiyin --dump-screen 120x40", command: huiyin("--dump-screen", "120x40")),
    ]
    if let shell = Command.installed("sqlite3") {
      sides.append(
        Side(
          label: "sqlite3, the same worklist, same index",
          command: shell(try office.index(), WorklistSQL.inbox(limit: Self.limit)),
          isReference: true))
    }
    if let tasks = try Taskwarrior(bench) {
      sides.append(
        Side(
          label: "task list limit:\(Self.limit), \(bench.matters) tasks",
          command: tasks.list(limit: Self.limit)))
    }
    return sides
  }

  private var notes: [String] {
    [
      "the first screen is the inbox, the counts of all panes, and one matter opened beside it",
      Command.installed("sqlite3") == nil ? "sqlite3 is not installed and was left out" : nil,
      Command.installed("task") == nil ? "Taskwarrior is not installed and was left out" : nil,
    ].compactMap { $0 }
  }
}
