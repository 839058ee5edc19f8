public import Canon
import Finding
import Workflow

extension Register {
  /// A part of the statistics, counted at a moment.
  ///
  /// Matters that changed since they were last counted are folded first; `progress` stops it by
  /// returning false.
  public func statistics(
    _ query: StatisticsQuery, now: Instant, progress: ((Progress) -> Bool)? = nil,
  ) throws(RegistryError) -> Statistics {
    var statistics = Statistics(query, now: now)
    switch query.part {
    case .scores:
      try noteFigures(since: query.period, progress)
      statistics.scores = try onOffice {
        try index.partTallies(days: query.period.days, now: Int(now.milliseconds))
          .map { Score($0) }
      }
    case .holds:
      try noteFigures(since: query.period, progress)
      statistics.holds = try holdFigures(of: query.period, now)
    case .rises:
      statistics.pairs = try subjectPairs(at: now)
      statistics.rises = Self.rises(of: statistics.pairs)
    case .months: statistics.months = try monthFigures(until: now)
    case .candidates: statistics.candidates = try bulletinCandidates(at: now)
    case .gridMatters: statistics.gridMatters = try gridMatters()
    case .periodMatters: statistics.periodMatters = try periodMatters(at: now)
    }
    return statistics
  }

  /// How many matters are folded for one transaction.
  private static let figuresBatch = 500

  private func noteFigures(
    since period: Period, _ progress: ((Progress) -> Bool)?,
  ) throws(RegistryError) {
    let first = try firstEntry(since: office.zone.instant(period.from, minute: 0))
    let calendar = history.calendarChanges.last?.entry ?? 0
    let stale = try onOffice {
      try index.prepareFigures()
      return try index.mattersWithoutFigures(from: first, calendar: calendar)
    }
    for start in stride(from: 0, to: stale.count, by: Self.figuresBatch) {
      let batch = stale[start..<min(stale.count, start + Self.figuresBatch)]
      let rows = try batch.map { id throws(RegistryError) in
        let matter = try matter(MatterID(firstEntry: id))
        return (matter: id, last: matter.lastNumber, row: FiguresRow(matter, in: history))
      }
      try onOffice { try index.putFigures(rows, calendar: calendar) }
      let step = Progress(.counting, done: start + batch.count, total: stale.count)
      guard progress?(step) ?? true else { throw .cancelled }
    }
  }

  private func holdFigures(
    of period: Period, _ now: Instant,
  ) throws(RegistryError) -> [HoldFigure] {
    let time = office.workingTime
    let limits = try limits()
    var pieces: [HoldKey: [HoldFigure.Piece]] = [:]
    try onOffice {
      try index.holdRows(days: period.days) { row in
        // The pieces are told by their numbers, which the accused must not find.
        guard let key = HoldKey(row.hold), limits[MatterID(firstEntry: row.matter)] != .nothing
        else { return }
        let minutes =
          row.hold.since.map {
            time.workingMinutes(from: Instant(milliseconds: Int64($0)), to: now)
          } ?? row.hold.minutes
        pieces[key, default: []].append(
          HoldFigure.Piece(
            number: row.number, minutes: minutes, isRunning: row.hold.since != nil))
      }
    }
    return pieces.map { HoldFigure($0.step, $0.holder, $1) }.sorted { $0.stands(before: $1) }
  }

  private func monthFigures(until now: Instant) throws(RegistryError) -> [MonthFigure] {
    let last = office.zone.local(now).day.monthNumber
    let months = (last - Statistics.monthCount + 1...last).map { Period(month: $0).from }
    let ends = Matter.Stage.allCases.filter(\.isEnd).map(\.rawValue)
    let bounds = (months + [Period(month: last).until]).map {
      Int(office.zone.instant($0, minute: 0).milliseconds)
    }
    let tallies = try onOffice { try index.replyTallies(between: bounds, ends: ends) }
    return zip(months, tallies).map { month, tally in
      var figure = MonthFigure(month)
      figure.received = tally.received
      figure.replied = tally.replied
      figure.inTime = tally.inTime
      figure.inTimeOriginally = tally.inTimeOriginally
      figure.seconds = tally.seconds
      return figure
    }
  }

  /// The messages of the last weeks; a day is a day of the office, the present one the last.
  private func subjectPairs(at now: Instant) throws(RegistryError) -> [SubjectPair] {
    let tomorrow = office.zone.local(now).day.advanced(byDays: 1)
    let midnight = Int(office.zone.instant(tomorrow, minute: 0).milliseconds)
    return try onOffice {
      try index.subjectTallies(until: midnight, days: Rise.dayCount).map { tally in
        SubjectPair(
          topic: TopicID(rawValue: tally.topic), area: AreaID(rawValue: tally.area),
          daysAgo: tally.daysAgo, count: tally.count)
      }
    }
  }

  private static func rises(of pairs: [SubjectPair]) -> [Rise] {
    var counts: [Rise.Subject: [(daysAgo: Int, count: Int)]] = [:]
    for pair in pairs {
      counts[.topic(pair.topic), default: []].append((pair.daysAgo, pair.count))
      counts[.area(pair.area), default: []].append((pair.daysAgo, pair.count))
    }
    return counts.map { Rise($0, $1) }.sorted { $0.stands(before: $1) }
  }
}

/// A step and who had the matter there.
private struct HoldKey: Hashable {
  var step: HoldUp.Step
  var holder: HoldUp.Holder

  init?(_ hold: FiguresRow.Hold) {
    guard let step = HoldUp.Step(rawValue: hold.step) else { return nil }
    self.step = step
    holder = HoldUp.Holder(hold.holder, hold.department)
  }
}

extension HoldFigure {
  /// In the order of the steps, whoever takes longest first.
  fileprivate func stands(before other: HoldFigure) -> Bool {
    let steps = HoldUp.Step.allCases
    let places = (steps.firstIndex(of: step) ?? 0, steps.firstIndex(of: other.step) ?? 0)
    guard places.0 == places.1 else { return places.0 < places.1 }
    return (other.median, longestMatter) < (median, other.longestMatter)
  }
}

extension Rise {
  /// What rises first, then the most messages first.
  fileprivate func stands(before other: Rise) -> Bool {
    guard isRising == other.isRising else { return isRising }
    return (other.last, other.before, id) < (last, before, other.id)
  }

  private var id: String {
    switch subject {
    case .topic(let topic): "1" + topic.rawValue
    case .area(let area): "2" + area.rawValue
    }
  }
}

extension Score {
  fileprivate init(_ tally: PartTally) {
    self.init(of: DepartmentID(rawValue: tally.department))
    given = tally.given
    submitted = tally.submitted
    inTime = tally.inTime
    inTimeOriginally = tally.inTimeOriginally
    owedLate = tally.owedLate
    owedLateOriginally = tally.owedLateOriginally
    bypassed = tally.bypassed
    reported = tally.reported
    returned = tally.returned
    closed = tally.closed
    rated = tally.rated
    satisfied = tally.satisfied
  }
}
