import Canon
import Workflow

/// Matters of one office side by side, under the numbers and names they have in one journal.
struct Lives {
  /// The entries of all, by their moments.
  private(set) var records: [Record] = []
  private var last: Int

  /// As many random histories as it takes to see every fact that they can hold, and a matter that
  /// they are merged into.
  init(after number: Int) throws {
    last = number
    var target = try Course(id: "m9")
    try target.perform(.register)
    var courses = [target]
    var names: Set<String> = []
    for seed in 1...3000 as ClosedRange<UInt64> {
      let told = try ToldHistory(seed: seed)
      let new = Set(told.course.records.flatMap { $0.facts.map(\.name) })
      guard told.history.rules == History.Rules(), !new.isSubset(of: names) else { continue }
      names.formUnion(new)
      courses.append(told.course)
    }
    weave(courses)
  }

  private mutating func weave(_ courses: [Course]) {
    var lines = courses.indices.flatMap { index in
      courses[index].records.map { (life: index, record: $0) }
    }
    lines.sort { ($0.record.at, $0.life) < ($1.record.at, $1.life) }
    var names: [Int: MatterID] = [:]
    var numbers: [Int: [Int: Int]] = [:]
    for (life, record) in lines {
      last += 1
      numbers[life, default: [:]][record.number] = last
      let own = names[life] ?? MatterID(rawValue: "m\(last)")
      names[life] = own
      let renaming = Renaming(
        own: own, other: names[0] ?? own, life: life, numbers: numbers[life] ?? [:])
      records.append(renaming.record(record, number: last))
    }
  }

  /// An entry for each fact, of a matter that begins with the one that receives it.
  mutating func records(of facts: [Fact]) -> [Record] {
    let office = Fixture.office().now
    var matter: MatterID = ""
    return facts.map { fact in
      last += 1
      if case .received = fact { matter = MatterID(rawValue: "m\(last)") }
      var record = Record(
        number: last, at: records.last?.at ?? .epoch, by: "wang",
        on: fact.isOfMatters ? [matter] : [], facts: [fact])
      for member in Fixture.members.reversed() {
        var other = record
        other.by = member.member
        if office.grants(other) { record = other }
      }
      return record
    }
  }
}

/// What a matter of a history, and its entries, are called in the journal.
private struct Renaming {
  let own: MatterID
  let other: MatterID
  let life: Int
  let numbers: [Int: Int]

  func record(_ record: Record, number: Int) -> Record {
    Record(
      number: number, at: record.at, by: record.by, on: record.on.map(name),
      facts: record.facts.map(fact))
  }

  private func name(_ id: MatterID) -> MatterID { id == "m9" ? other : own }

  private func fact(_ fact: Fact) -> Fact {
    switch fact {
    case .received(let value):
      .received(edited(value) { $0.externalID = String(life) })
    case .registered(let value):
      .registered(edited(value) { $0.number = "2026-\(100_000 + life)" })
    case .merged(let value):
      .merged(
        edited(value) {
          $0.matter = name($0.matter)
          $0.into = name($0.into)
        })
    case .unmerged(let value):
      .unmerged(
        edited(value) {
          $0.matter = name($0.matter)
          $0.from = name($0.from)
        })
    case .undone(let value): .undone(Undoing(of: numbers[value.entry] ?? 0))
    case _: fact
    }
  }
}

extension Fact {
  /// Whether a matter is what it tells of.
  fileprivate var isOfMatters: Bool {
    if case .envelope = self { return false }
    return !isOfficial
  }
}
