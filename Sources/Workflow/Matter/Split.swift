import Canon

/// How a department's limit is cut out of the public one.
struct Split {
  let assignment: Assignment
  let rules: Office
  let time: WorkingTime
  let start: Instant
  private let pauses: [Matter.Pause]

  /// Pauses after the report was submitted concern other departments only.
  init(_ assignment: Assignment, until stopped: Instant?, in timing: Timing) {
    self.assignment = assignment
    rules = timing.office.at(assignment.dispatched.number)
    time = rules.workingTime
    start = Self.start(of: assignment, rules, time)
    pauses = timing.matter.pauses.filter { pause in
      stopped.map { pause.began.moment.at < $0 } ?? true
    }
  }

  /// Dispatch, or the signing for it, which nobody puts off by not signing.
  private static func start(
    of assignment: Assignment, _ rules: Office, _ time: WorkingTime,
  ) -> Instant {
    let dispatched = assignment.dispatched.at
    guard rules.policy.reportFromSignFor, rules.policy.hasSignFor,
      let limit = rules.policy.limit(of: .signFor)
    else { return dispatched }
    let latest = time.due(from: dispatched, limit)
    return min(assignment.signedFor?.at ?? latest, latest)
  }

  func due(
    before publicClock: TimedClock, _ extra: Extension, _ tally: inout Tally,
  ) -> (due: Instant, isSqueezed: Bool) {
    tally.depend(on: publicClock.tally)
    return due(before: publicClock.clock.due, extra, &tally)
  }

  func due(
    before publicDue: Instant, _ extra: Extension, _ tally: inout Tally,
  ) -> (due: Instant, isSqueezed: Bool) {
    var standstill = Standstill()
    for pause in pauses {
      var unwritten = Tally(isWritten: false)
      let (due, _) = due(before: publicDue, extra, standstill, &unwritten)
      // What was late before a pause stays late.
      if pause.began.moment.at < due { standstill.add(pause, since: start, time) }
    }
    return due(before: publicDue, extra, standstill, &tally)
  }

  private func due(
    before publicDue: Instant, _ extra: Extension, _ pause: Standstill, _ tally: inout Tally,
  ) -> (due: Instant, isSqueezed: Bool) {
    let policy = rules.policy
    let limit = policy.limit(of: .report) ?? .days(policy.reportDays, policy.counting)
    let counted = time.due(from: start, limit, extra, &tally)
    let own = pause.minutes > 0 ? time.adding(workingMinutes: pause.minutes, to: counted) : counted
    pause.lines.forEach { tally.note($0) }
    tally.note(.ownLimit(own))
    let slice = slice(before: publicDue, &tally)
    let floor = time.adding(workingMinutes: policy.floorMinutes, to: pause.resumed ?? start)
    let left = coDepartment(max(min(own, slice), floor), least: min(own, slice), &tally)
    guard floor > left else { return (left, false) }
    tally.note(.floor(minutes: policy.floorMinutes, until: floor))
    return (floor, true)
  }

  /// What the public limit leaves when review, approval and posting have their time.
  private func slice(before publicDue: Instant, _ tally: inout Tally) -> Instant {
    let period = rules.policy.keyPeriod(on: rules.zone.local(publicDue).day)
    let usual = rules.policy.reserveMinutes
    let minutes = max(usual, period?.reserveMinutes ?? usual)
    if let period, minutes > usual { tally.note(.keyPeriod(period.name)) }
    let slice = time.subtracting(workingMinutes: minutes, from: publicDue)
    tally.note(.reserved(minutes: minutes, before: publicDue, leaves: slice))
    return slice
  }

  /// Where several departments report, the others are due before the lead.
  private func coDepartment(
    _ leadDue: Instant, least: Instant, _ tally: inout Tally,
  ) -> Instant {
    guard assignment.isDueBeforeLead else { return least }
    let minutes = rules.policy.coDepartmentMinutes
    let before = time.subtracting(workingMinutes: minutes, from: leadDue)
    tally.note(.coDepartment(minutes: minutes, leaves: before))
    return before
  }
}

/// How long a department's limit stood still, while the citizen was asked for something.
private struct Standstill {
  var minutes = 0
  /// When it last ran on.
  var resumed: Instant?
  var lines: [Ledger.Line] = []

  mutating func add(_ pause: Matter.Pause, since start: Instant, _ time: WorkingTime) {
    let from = max(start, pause.began.moment.at)
    guard let ended = pause.ended?.at else {
      lines.append(.paused(from: from, to: nil, minutes: 0))
      return
    }
    guard ended > from else { return }
    let passed = time.workingMinutes(from: from, to: ended)
    minutes += passed
    resumed = ended
    lines.append(.paused(from: from, to: ended, minutes: passed))
  }
}
