import Posix

/// From the command to its last line: the first fifty of a worklist, and the first screen.
struct FirstScreen {
  let bench: Bench
  /// Whether the machine is made to forget the office's files before each run.
  var isCold = false
  private static let limit = 50
  /// Mails of more matters take longer to be written than the comparison is worth.
  private static let mailLimit = 100_000

  func table() throws -> Table {
    var table = Table(
      "First screen, whole process, \(isCold ? "cold" : "warm"), \(bench.matters) matters",
      columns: ["time", "x sqlite3"])
    let sides = try sides()
    // The first run of each warms what the others find.
    for side in sides { _ = try side.run() }
    let rounds = isCold ? bench.rounds(9, quick: 3) : bench.rounds(21, quick: 7)
    let runs = try rounds.run(sides.map(\.run))
    let reference = sides.firstIndex { $0.isReference }
    for (index, side) in sides.enumerated() {
      table.add(
        side.label, .time(runs[index].median),
        reference.map { .ratio(ratio(runs[index], to: runs[$0])) })
    }
    table.notes = notes
    return table
  }

  private struct Side {
    let label: String
    let run: () throws -> Double
    var isReference = false

    init(_ label: String, isReference: Bool = false, _ run: @escaping () throws -> Double) {
      self.label = label
      self.isReference = isReference
      self.run = run
    }

    init(_ label: String, _ command: Command) {
      self.init(label) { try command.run().seconds }
    }
  }

  private func sides() throws -> [Side] {
    let office = try bench.office()
    let huiyin = bench.workshop.huiyin(in: office)
    let index = try office.index()
    let files = [office.path + "/journal.jsonl", index]
    func side(_ label: String, _ command: Command, isReference: Bool = false) -> Side {
      Side(label, isReference: isReference) {
        if isCold { files.forEach(ColdFile.forget) }
        return try command.run().seconds
      }
    }
    var sides = [
      side(
        "huiyin list --pane inbox --limit \(Self.limit)",
        huiyin("list", "--pane", "inbox", "--limit", "\(Self.limit)")),
      side("huiyin --dump-screen 120x40", huiyin("--dump-screen", "120x40")),
    ]
    if let shell = Command.installed("sqlite3") {
      sides.append(
        side(
          "sqlite3, the same worklist, same index",
          shell(index, WorklistSQL.inbox(limit: Self.limit)), isReference: true))
    }
    return isCold ? sides : try sides + others()
  }

  /// Programs that list something else of as many records.
  private func others() throws -> [Side] {
    var sides: [Side] = []
    guard bench.matters <= Self.mailLimit else { return sides }
    if let tasks = try Taskwarrior(bench) {
      sides.append(
        Side(
          "task list limit:\(Self.limit), \(bench.matters) tasks", tasks.list(limit: Self.limit)))
    }
    guard Command.installed("sqlite3") != nil else { return sides }
    let mails = try Mailbox(bench)
    if let open = try mails.neomutt() {
      sides.append(Side("neomutt, an mbox of \(bench.matters) mails, list on screen", open))
    }
    if let search = try mails.notmuch(limit: Self.limit) {
      sides.append(Side("notmuch search --limit=\(Self.limit), \(bench.matters) mails", search))
    }
    return sides
  }

  private var notes: [String] {
    let absent = ["sqlite3", "task", "neomutt", "notmuch"].filter { Command.installed($0) == nil }
    return [
      "the first screen is the inbox, the counts of all panes, and one matter opened beside it",
      isCold ? "cold: the journal and the index were dropped from memory; programs were not" : nil,
      isCold || absent.isEmpty
        ? nil : "not installed and left out: " + absent.joined(separator: ", "),
    ].compactMap { $0 }
  }
}
