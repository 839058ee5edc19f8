import Posix

/// Checking everything that was ever recorded.
struct Verify {
  let bench: Bench

  func table() throws -> Table {
    let office = try bench.office()
    let size = Double(try FileStatus(of: office.path + "/journal.jsonl").size)
    let entries = Double(try EntryCount(of: office.path).entries)
    let sides = try sides(office)
    let checks = try SignatureChecks(office)
    let runs = try bench.rounds(3, quick: 1)
      .run(sides.map { side in { try side.1.run().seconds } } + [checks.seconds])
    var table = Table(
      "Verify, \(bench.matters) matters", columns: ["per million entries", "bytes/s", "x sqlite3"])
    let reference = sides.firstIndex { $0.0.hasPrefix("sqlite3") }
    for (index, side) in sides.enumerated() {
      let time = runs[index].median
      table.add(
        side.0, .time(time / entries * 1_000_000), .bytes(size / time),
        reference.map { .ratio(ratio(runs[index], to: runs[$0])) })
    }
    table.add(
      "signatures alone, one core", .time(runs[sides.count].median * 1_000_000), nil, nil)
    table.notes = [
      "sqlite3 looks at the same lines in a table with PRAGMA integrity_check, which finds less: "
        + "a changed byte in a row is none of its business",
      "whole processes, warm; signatures are checked against the key the journal gave at that point",
    ]
    return table
  }

  private func sides(_ office: BenchmarkOffice) throws -> [(String, Command)] {
    let huiyin = bench.workshop.huiyin(in: office)
    var sides = [("chain, all cores", huiyin("verify", "--quick", "--json"))]
    if let one = Command.installed("taskset") {
      var alone = one("-c", "0", huiyin.program, "verify", "--quick", "--json")
      alone.environment = huiyin.environment
      sides.append(("chain, one core", alone))
    }
    sides.append(("chain and signatures, all cores", huiyin("verify", "--signatures", "--json")))
    if let shell = Command.installed("sqlite3") {
      let file = try bench.workshop.newFolder("verify") + "/lines.sqlite"
      try shell(file).run(input: Footprint.importing(office.path + "/journal.jsonl"))
      sides.append(("sqlite3, integrity_check", shell(file, "PRAGMA integrity_check")))
    }
    return sides
  }
}

/// How many entries a journal has, counted by their line feeds.
struct EntryCount {
  let entries: Int

  init(of office: String) throws {
    let file = try FileDescriptor(opening: office + "/journal.jsonl", for: .read)
    var count = 0
    var offset = 0
    while true {
      let block = try file.bytes(in: offset..<offset + 1 << 22)
      guard !block.isEmpty else { break }
      count += block.count { $0 == UInt8(ascii: "\n") }
      offset += block.count
    }
    entries = count
  }
}
