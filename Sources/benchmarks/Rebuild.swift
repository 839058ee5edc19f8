/// Making the index anew from the journal.
struct Rebuild {
  let bench: Bench

  func table() throws -> Table {
    let office = try bench.office()
    var table = Table(
      "Index made anew, \(bench.matters) matters",
      columns: ["per million entries", "whole", "x sqlite3", "peak memory"])
    let sides = sides(office)
    let runs = try bench.rounds(3, quick: 1).run(sides.map(\.run))
    let entries = runs[0][0].entries
    let reference = sides.firstIndex { $0.isReference }
    for (index, side) in sides.enumerated() {
      let times = runs[index].map(\.seconds)
      table.add(
        side.label, .time(times.median * 1_000_000 / Double(entries)), .time(times.median),
        reference.map { .ratio(ratio(times, to: runs[$0].map(\.seconds))) },
        .bytes(runs[index].map(\.peakMemory).median))
    }
    table.notes = [
      "\(entries) entries of \(bench.matters) matters; every line is checked to be canonical and "
        + "to continue the chain, judged by the rules, and folded; full text is made in the background",
      reference != nil
        ? "sqlite3 builds places, matters by their last fact, and a trigram full text of messages "
          + "and entries; it checks nothing, and knows no clocks or worklists"
        : "sqlite3 is not installed and was left out",
    ]
    return table
  }

  private struct Side {
    let label: String
    let run: () throws -> Making
    var isReference = false
  }

  private func sides(_ office: BenchmarkOffice) -> [Side] {
    let own = [
      ("without signatures", "unsigned"), ("signatures checked", "signed"),
      ("without signatures, with full text", "searchable"),
    ]
    .map { label, way in
      Side(label: "huiyin, \(label)") {
        let cache = try bench.workshop.newFolder("rebuild")
        return try Making(bench.workshop.hand("rebuild", office.path, cache, way))
      }
    }
    guard let shell = Command.installed("sqlite3") else { return own }
    let making = {
      let folder = try bench.workshop.newFolder("tables")
      return try Making(
        shell(folder + "/tables.sqlite"), input: RebuildSQL.script(office: office.path))
    }
    return own + [Side(label: "sqlite3, JSON functions", run: making, isReference: true)]
  }
}

/// One making of an index, as the program that did it tells.
private struct Making {
  let seconds: Double
  let entries: Int
  let peakMemory: Double

  init(_ command: Command, input: String = "") throws(BenchmarkError) {
    let (output, seconds) = try command.run(input: input)
    let lines = output.split(separator: "\n")
    let entries = lines.first { $0.hasSuffix(" entries") }
      .flatMap { Int($0.prefix { $0.isNumber }) }
    guard let entries, entries > 0, let memory = lines.last.flatMap({ ProcessMemory.bytes($0) })
    else { throw .unexpected("An index was not made: \(output)") }
    self.seconds = seconds
    self.entries = entries
    peakMemory = memory
  }
}
