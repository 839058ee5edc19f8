import Foundation
import Posix

/// What a desk that nobody touches takes of the machine, and an entry of the disk.
struct Footprint {
  let bench: Bench

  func table() throws -> Table {
    let office = try bench.office()
    var table = Table("Footprint, \(bench.matters) matters", columns: ["size", "x peer"])
    let desk = try desk(office)
    table.add("memory of an idle desk, its own share", .bytes(desk.memory), nil)
    table.add("processor time of an idle desk", .percent(desk.busyPercent), nil)
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

  private func desk(
    _ office: BenchmarkOffice,
  ) throws -> (memory: Double, busyPercent: Double) {
    let terminal = try PseudoTerminal(bench.workshop.huiyin(in: office)("--pane", "all"))
    _ = try terminal.answer(quiet: .milliseconds(500))
    let family = ProcessFamily(of: terminal.process)
    let start = SystemClock.uptime
    let before = family.processorSeconds
    let length = Duration.seconds(bench.isQuick ? 3 : 10)
    try terminal.watch(for: length)
    let busy = family.processorSeconds - before
    let percent = 100 * busy / (SystemClock.uptime - start).seconds
    return (family.sharedMemory, percent)
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
