import Posix

/// Durable appends: how many a second, and how long each waits, with one to eight writers.
struct Appends {
  let bench: Bench
  private static let writers = [1, 2, 4, 8]

  func table() throws -> Table {
    let office = try bench.office()
    var table = Table(
      "Durable appends", columns: ["appends", "wait p50", "wait p99", "x SQLite", "x floor"])
    for writers in Self.writers {
      let groups = try bench.rounds(7, quick: 3).run(
        AppendWay.allCases.map { way in
          { try WriterGroup(way, writers: writers, office: office, bench).run() }
        })
      add(groups, writers: writers, to: &table)
    }
    let length = try EntrySamples(office: office.path).meanLength
    table.notes = [
      "an entry has \(length) bytes on average: its facts, signature and sum; the same bytes are "
        + "given to every side",
      "SQLite: WAL, synchronous=FULL, one transaction an entry, its log already written over in "
        + "place; a writer that finds it busy tries again after 20 to 500 µs, as with the "
        + "journal’s lock; “x SQLite” is against the event row",
      "floor: one write and one fdatasync an entry, nothing else, no lock",
      "“x” compares the time an entry takes the whole group",
    ]
    return table
  }

  private func add(_ groups: [[WriterGroup.Work]], writers: Int, to table: inout Table) {
    let costs = groups.map { $0.map { 1 / $0.rate } }
    for (way, rounds) in zip(AppendWay.allCases.indices, groups) {
      let waits = rounds.flatMap(\.waits)
      table.add(
        "\(writers) \(writers == 1 ? "writer" : "writers"): \(AppendWay.allCases[way].label)",
        .perSecond(rounds.map(\.rate).median), .time(waits.median), .time(waits.quantile(0.99)),
        .ratio(ratio(costs[way], to: costs[1])), .ratio(ratio(costs[way], to: costs[3])))
    }
  }
}

/// Several processes that append to the same place at once.
private struct WriterGroup {
  private let way: AppendWay
  private let writers: Int
  private let office: BenchmarkOffice
  private let bench: Bench

  init(_ way: AppendWay, writers: Int, office: BenchmarkOffice, _ bench: Bench) {
    self.way = way
    self.writers = writers
    self.office = office
    self.bench = bench
  }

  /// What they did together.
  struct Work {
    var rate: Double
    var waits: [Double]
  }

  func run() throws -> Work {
    let folder = try bench.workshop.newFolder("append")
    try way.prepare(folder)
    let seconds = bench.isQuick ? "0.25" : "0.8"
    let hands = try (0..<writers).map { _ in
      try Child(bench.workshop.hand("append", way.rawValue, office.path, folder, seconds))
    }
    for hand in hands { _ = try hand.line() }
    for hand in hands { try hand.write("go\n") }
    let works = try hands.map { try AppendWork($0.finish()) }
    let start = works.map(\.start).min() ?? 0
    let end = works.map(\.end).max() ?? 0
    let waits = works.flatMap(\.waits)
    return Work(rate: Double(waits.count) / (end - start), waits: waits)
  }
}

extension AppendWay {
  fileprivate var label: String {
    switch self {
    case .journal: "journal"
    case .sqliteEvent: "SQLite, event row"
    case .sqliteMatter: "SQLite, event, matter, index"
    case .bare: "floor"
    }
  }
}
