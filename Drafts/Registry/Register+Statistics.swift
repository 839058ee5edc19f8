public import Canon
import Finding
public import Workflow

extension Register {
  /// What the work of a period comes to, counted at a moment.
  public func statistics(
    of period: Period, now: Instant,
  ) throws(RegistryError) -> Statistics {
    var statistics = Statistics(period: period, now: now)
    try onOffice {
      statistics.scores = try index.partTallies(days: period.days, now: Int(now.milliseconds))
        .map { Statistics.Score($0) }
      statistics.holds = try holdFigures(of: period, now)
      statistics.months = try monthFigures(until: period)
      statistics.kinds = try counts(.kind, period) { MessageKind(rawValue: $0) }
      statistics.sources = try counts(.source, period) { SourceID(rawValue: $0) }
      statistics.topics = try counts(.topic, period) { TopicID(rawValue: $0) }
      statistics.areas = try counts(.area, period) { AreaID(rawValue: $0) }
    }
    statistics.rises = try rises(at: office.zone.local(now).day)
    return statistics
  }

  private func counts<ID: Hashable>(
    _ column: Index.MessageColumn, _ period: Period, _ id: (String) -> ID?,
  ) throws -> [ID: Int] {
    var counts: [ID: Int] = [:]
    for (text, count) in try index.messageCounts(by: column, days: period.days) {
      if let id = id(text) { counts[id] = count }
    }
    return counts
  }

  private func holdFigures(
    of period: Period, _ now: Instant,
  ) throws -> [Statistics.HoldFigure] {
    var figures: [HoldKey: Statistics.HoldFigure] = [:]
    for tally in try index.holdTallies(days: period.days) {
      guard let key = HoldKey(tally.step, tally.holder, tally.department) else { continue }
      var figure = Statistics.HoldFigure(step: key.step, holder: key.holder)
      figure.count = tally.count
      figure.minutes = tally.minutes
      figure.longest = tally.longest
      figures[key] = figure
    }
    let time = office.workingTime
    for hold in try index.runningHolds(days: period.days) {
      guard let key = HoldKey(hold.step, hold.holder, hold.department) else { continue }
      let since = Instant(milliseconds: Int64(hold.since))
      let minutes = time.workingMinutes(from: since, to: now)
      figures[key, default: Statistics.HoldFigure(step: key.step, holder: key.holder)]
        .addRunning(minutes)
    }
    return figures.values.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }
  }

  private func monthFigures(until period: Period) throws -> [Statistics.MonthFigure] {
    let last = period.until.advanced(byDays: -1).monthNumber
    let first = last - Statistics.monthCount + 1
    var figures = (first...last).map { Statistics.MonthFigure(month: $0) }
    for tally in try index.monthTallies(first..<last + 1) {
      figures[tally.month - first] = Statistics.MonthFigure(tally)
    }
    return figures
  }

  private func rises(at day: CivilDate) throws(RegistryError) -> [Statistics.Rise] {
    typealias Rise = Statistics.Rise
    var counts: [Rise.Subject: [Int]] = [:]
    for tally in try subjectTallies(at: day) {
      for subject in [
        Rise.Subject.topic(TopicID(rawValue: tally.topic)),
        .area(AreaID(rawValue: tally.area)),
      ] {
        counts[subject, default: [Int](repeating: 0, count: Rise.spanCount)][tally.span] +=
          tally.count
      }
    }
    return counts.map { Rise(subject: $0, counts: $1) }
      .sorted { $0.rank.lexicographicallyPrecedes($1.rank) }
  }

  func subjectTallies(at day: CivilDate) throws(RegistryError) -> [SubjectTally] {
    try onOffice {
      try index.subjectTallies(
        until: day.daysSinceEpoch, spanDays: Statistics.Rise.spanDays,
        spans: Statistics.Rise.spanCount)
    }
  }
}

/// A step and who had the matter there.
private struct HoldKey: Hashable {
  var step: HoldUp.Step
  var holder: HoldUp.Holder

  init?(_ step: String, _ holder: String, _ department: String) {
    guard let step = HoldUp.Step(rawValue: step) else { return nil }
    self.step = step
    switch holder {
    case "office": self.holder = .office
    case "leader": self.holder = .leader
    case _: self.holder = .department(DepartmentID(rawValue: department))
    }
  }
}

extension HoldUp.Holder {
  /// How the index keeps it: a word, and the department.
  var columns: (holder: String, department: String) {
    switch self {
    case .office: ("office", "")
    case .leader: ("leader", "")
    case .department(let department): ("department", department.rawValue)
    }
  }
}

extension Statistics.HoldFigure {
  fileprivate mutating func addRunning(_ minutes: Int) {
    count += 1
    held += 1
    self.minutes += minutes
    longest = max(longest, minutes)
  }

  /// In the order of the steps, whoever takes longest first.
  fileprivate var rank: [String] {
    let step = HoldUp.Step.allCases.firstIndex(of: step) ?? 0
    let digits = { (number: Int) in String(1_000_000_000 + number) }
    return [digits(step), digits(500_000_000 - mean), holder.columns.department]
  }
}

extension Statistics.Rise {
  /// What rises first, the most messages first.
  fileprivate var rank: [String] {
    let digits = { (number: Int) in String(1_000_000_000 + number) }
    let id =
      switch subject {
      case .topic(let topic): "1" + topic.rawValue
      case .area(let area): "2" + area.rawValue
      }
    return [isRising ? "0" : "1", digits(500_000_000 - (counts.first ?? 0)), id]
  }
}

extension Statistics.Score {
  fileprivate init(_ tally: PartTally) {
    self.init(department: DepartmentID(rawValue: tally.department))
    given = tally.total
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

extension Statistics.MonthFigure {
  fileprivate init(_ tally: MonthTally) {
    self.init(month: tally.month)
    received = tally.received
    replied = tally.replied
    inTime = tally.inTime
    inTimeOriginally = tally.inTimeOriginally
    closed = tally.closed
    minutes = tally.minutes
  }
}
