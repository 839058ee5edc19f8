public import Canon
import Finding
public import Journaling
public import Workflow

extension Register {
  /// Decides a command that concerns no single matter, and records what follows.
  ///
  /// Returns the entry's number once it is on disk.
  public func perform(
    _ command: OfficeCommand, by actor: Actor, key: SigningKey,
    now: @escaping () -> Instant = { .machine },
  ) throws(RegistryError) -> Int {
    let entries = try record(as: actor.member, key, now, nil) { [self] moment in
      if case .settleGridReport(let settled) = command,
        let news = office.supervision.gridNews(settled.report), let matter = try matter(of: news)
      {
        throw Refusal.office(.reportTaken(news.id, by: matter.number))
      }
      let situation = OfficeSituation(
        office: history, now: moment, matters: try matters(command.matters(in: office)))
      let facts = try command.decide(by: actor, in: situation)
      return [Draft(on: [], facts: Fact.canonical(facts))]
    }
    return entries.last?.number ?? head.number
  }

  /// How many matters are reminded of under one lock, with one flush.
  private static let remindingBatch = 100

  /// Records the desk's own reminder of every clock that is late and not reminded of today.
  ///
  /// Returns the matters reminded, in the order their clocks are due; none when nothing is late.
  public func remindLate(
    by member: MemberID, key: SigningKey, now: @escaping () -> Instant = { .machine },
  ) throws(RegistryError) -> [MatterID] {
    try catchUp()
    let late = try lateMatters(at: now())
    var reminded: [MatterID] = []
    for start in stride(from: 0, through: max(0, late.count - 1), by: Self.remindingBatch) {
      let batch = late[start..<min(late.count, start + Self.remindingBatch)]
      let entries = try record(as: member, key, now, nil) { [self] moment in
        try office.checkReminds(member, at: moment)
        let situation = try situation(at: moment)
        return try batch.compactMap { id in
          let facts = try matter(id).automaticReminders(in: situation)
          return facts.isEmpty ? nil : Draft(on: [id.rawValue], facts: Fact.canonical(facts))
        }
      }
      reminded += entries.flatMap(\.on).map { MatterID(rawValue: $0) }
    }
    return reminded
  }

  /// The matters a running clock of which is past, the longest first.
  private func lateMatters(at moment: Instant) throws(RegistryError) -> [MatterID] {
    var query = ListQuery(.clocks)
    query.dueBefore = Int(moment.milliseconds)
    query.leavesOutPaused = true
    query.limit = -1
    return try onOffice {
      try index.list(query).map { MatterID(firstEntry: $0.matter.id) }
        .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
  }

  /// Folds matters, each once; those that are not there are left out.
  func matters(
    _ ids: [MatterID], withTexts: Bool = false,
  ) throws(RegistryError) -> [MatterID: Matter] {
    var matters: [MatterID: Matter] = [:]
    for id in ids where matters[id] == nil {
      matters[id] = try Matter.fold(records(of: id, withTexts: withTexts), id: id)
    }
    return matters
  }
}
