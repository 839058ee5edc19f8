import Foundation
import Posix

/// What a desk that nobody touches takes of the machine, and an entry of the disk.
struct Footprint {
  let bench: Bench

  func table() throws -> Table {
    let office = try bench.office()
    var table = Table("Footprint, \(bench.matters) matters", columns: ["size", "x peer"])
    let desk = try idle(bench.workshop.huiyin(in: office)("--pane", "all"))
    table.add("memory of an idle desk, its own share", .bytes(desk.memory), nil)
    table.add("processor time of an idle desk", .percent(desk.busyPercent), nil)
    let busy = try bench.workshop.busyOffice(messages: Board.messages)
    let (clocks, bytes) = try growth(busy)
    let board = try idle(bench.workshop.huiyin(in: busy)("board"))
    table.add("memory of a board, \(clocks) running clocks", .bytes(board.memory), nil)
    table.add("processor time of that board", .percent(board.busyPercent), nil)
    table.add(
      "what it holds more after \(bench.isQuick ? "a day" : "a week")", .bytes(max(0, bytes)), nil)
    let disk = try disk(office)
    table.add(
      "journal, bytes an entry", .bytes(disk.journal),
      disk.table.map { .ratio(disk.journal / $0) })
    if let bytes = disk.table {
      table.add("the same lines in a SQLite table, bytes an entry", .bytes(bytes), nil)
    }
    table.add("index, bytes an entry", .bytes(disk.index), .ratio(disk.index / disk.journal))
    table.notes = [
      "the desk is two processes: the program, and the one that puts the terminal in order after "
        + "any death; memory they share with others is divided among all who share it (Pss)",
      "the index can be deleted at any time; “x peer” is the journal against a SQLite table, and "
        + "the index against the journal",
    ]
    return table
  }

  private func idle(_ command: Command) throws -> IdleProgram {
    try IdleProgram(command, for: .seconds(bench.isQuick ? 3 : 10))
  }

  /// The bytes a board gains in a week, after the day in which its caches fill.
  private func growth(_ office: BenchmarkOffice) throws -> (clocks: Int, bytes: Double) {
    let days = bench.isQuick ? 2 : 8
    let soak = bench.workshop.hand(
      "soak", Folder.parent(of: office.path), String(Board.messages), String(days))
    let told = try soak.run().output.split(separator: "\n").compactMap { Double($0) }
    guard told.count == days + 1 else { throw BenchmarkError.silent(program: "benchmarks") }
    return (Int(told[0]), told[days] - told[1])
  }

  private func disk(
    _ office: BenchmarkOffice,
  ) throws -> (journal: Double, index: Double, table: Double?) {
    let folder = try bench.workshop.newFolder("table")
    let journal = try FileStatus(of: office.path + "/journal.jsonl").size
    let index = try FileStatus(of: office.index()).size
    let entries = Double(try EntryCount(of: office.path).entries)
    var table: Double?
    if let shell = Command.installed("sqlite3") {
      let file = folder + "/lines.sqlite"
      try shell(file).run(input: Self.importing(office.path + "/journal.jsonl"))
      table = Double(try FileStatus(of: file).size) / entries
    }
    return (Double(journal) / entries, Double(index) / entries, table)
  }

  static func importing(_ journal: String) -> String {
    """
    CREATE TABLE lines (line TEXT);
    .mode ascii
    .separator "\\037" "\\n"
    .import \(journal) lines

    """
  }
}
