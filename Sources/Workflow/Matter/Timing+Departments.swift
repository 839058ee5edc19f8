import Canon

extension Timing {
  /// The clocks of every department's part.
  var assignments: [TimedClock] {
    (matter.withdrawn + matter.assignments).flatMap {
      [signFor($0), report(of: $0)].compactMap(\.self)
    }
  }

  private func signFor(_ assignment: Assignment) -> TimedClock? {
    let rules = office.at(assignment.dispatched.number)
    guard rules.policy.hasSignFor else { return nil }
    let stopped =
      assignment.signedFor ?? assignment.objecting?.objection.moment
      ?? assignment.bypass?.moment ?? assignment.withdrawal?.moment
    var timed = inner(.signFor, from: assignment.dispatched.at, stopped: stopped?.at, rules)
    timed.clock.department = assignment.department
    return timed
  }

  /// The department's clock, split from the public one (倒排).
  private func report(of assignment: Assignment) -> TimedClock {
    let stopped = stop(of: assignment)
    let split = Split(assignment, until: stopped, in: self)
    var tally = newTally
    let (due, isSqueezed) = split.due(
      before: publicClock, Extension(of: matter), &tally)
    var unwritten = Tally(isWritten: false)
    let (original, _) = split.due(
      before: reply.originalDue, Extension.none, &unwritten)
    var clock = Clock(
      kind: .report, department: assignment.department, start: split.start, due: due,
      originalDue: original, stopped: stopped, isSqueezed: isSqueezed)
    clock.isPaused = clock.isRunning && matter.isPaused
    // Grace is for working on; what was submitted is judged by the due moment it had.
    if let sentBack = assignment.sentBack, clock.isRunning {
      let minutes = split.rules.policy.floorMinutes
      let floor = split.time.adding(workingMinutes: minutes, to: sentBack.moment.at)
      clock.isGrace = floor > clock.due
      if clock.isGrace { tally.note(.grace(minutes: minutes, until: floor)) }
      clock.due = max(clock.due, floor)
    }
    clock.watch(by: split.rules)
    return TimedClock(clock, tally)
  }

  private func stop(of assignment: Assignment) -> Instant? {
    if assignment.stage == .bypassed { return assignment.bypass?.moment.at }
    if let withdrawal = assignment.withdrawal, withdrawal.wasOwing { return withdrawal.moment.at }
    guard !assignment.isOwing else { return nil }
    let version = assignment.versions.last {
      $0.signed != nil && ($0.isConsolidated || !assignment.isLead || !matter.isShared)
    }
    return version?.signed?.at
  }

  /// Consolidating is part of the lead's own limit; what is over is not judged by later grace.
  func consolidation(
    from start: Instant, stopped: Instant?, _ rules: Office,
  ) -> TimedClock {
    guard let lead = matter.lead else {
      return ended(.consolidation, from: start, due: start, stopped: stopped, rules, newTally)
    }
    var tally = newTally
    var due: Instant
    if stopped == nil {
      let timed = report(of: lead)
      tally.append(timed.tally)
      due = timed.clock.due
    } else {
      due =
        Split(lead, until: stopped, in: self).due(
          before: publicClock, Extension(of: matter), &tally
        ).due
    }
    var timed = ended(.consolidation, from: start, due: due, stopped: stopped, rules, tally)
    cap(&timed)
    return timed
  }
}

extension Policy {
  /// Whether departments sign for what is handed to them.
  var hasSignFor: Bool {
    switch limit(of: .signFor) {
    case .days(let days, _): days > 0
    case .minutes(let minutes): minutes > 0
    case nil: false
    }
  }

  /// How long the public reply may take.
  var replyLimit: Limit { limit(of: .reply) ?? .days(replyDays, counting) }
}
