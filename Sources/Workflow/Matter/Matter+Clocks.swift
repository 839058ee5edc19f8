import Canon

extension Matter {
  /// Every clock of the matter, running or stopped, the public one first.
  ///
  /// A clock keeps the policy of the moment it started; the holiday calendar floats.
  public func clocks(in office: OfficeHistory) -> [Clock] {
    let timing = Timing(matter: self, office: office)
    return [timing.reply, timing.registration]
      + timing.stageClocks
      + assignments.flatMap { timing.clocks(of: $0) }
      + timing.decisions
      + timing.afterReply
  }
}

/// Derives a matter's clocks.
struct Timing {
  let matter: Matter
  let office: OfficeHistory
  let reply: Clock

  init(matter: Matter, office: OfficeHistory) {
    self.matter = matter
    self.office = office
    let rules = office.at(matter.receipt.number)
    let start = matter.received.sentAt
    let policy = rules.policy
    let days = min(policy.replyDays + matter.extendedDays, policy.replyCapDays)
    let time = rules.workingTime
    reply = Clock(
      kind: .reply, start: start,
      due: time.due(from: start, days: days, counting: policy.counting),
      originalDue: time.due(from: start, days: policy.replyDays, counting: policy.counting),
      stopped: matter.publication?.value.postedAt, amberPercent: policy.amberPercent)
  }

  var registration: Clock {
    let rules = office.at(matter.receipt.number)
    let start = matter.received.sentAt
    let due = rules.workingTime.due(
      from: start, days: rules.policy.registrationDays, counting: .working)
    let stopped = matter.visits.first { $0.stage == .registered }?.entered.at
    return clock(.registration, from: start, due: due, stopped: stopped, rules.policy)
  }

  /// One clock for each visit to a stage that has a limit in working hours.
  var stageClocks: [Clock] {
    matter.visits.indices.compactMap { index in
      let visit = matter.visits[index]
      let rules = office.at(visit.entered.number)
      guard let (kind, minutes) = limit(of: visit.stage, rules.policy) else { return nil }
      let following = matter.visits.dropFirst(index + 1).first
      let due =
        kind == .consolidation
        ? consolidationDue(isOver: following != nil) ?? visit.entered.at
        : rules.workingTime.adding(workingMinutes: minutes, to: visit.entered.at)
      return clock(
        kind, from: visit.entered.at, due: due, stopped: following?.entered.at, rules.policy)
    }
  }

  /// The lead's due moment; what is over is not judged by the grace of a later return.
  private func consolidationDue(isOver: Bool) -> Instant? {
    guard let lead = matter.lead else { return nil }
    let rules = office.at(lead.dispatched.number)
    guard isOver else { return report(of: lead).due }
    return splitDue(for: lead, rules, extraDays: matter.extendedDays, publicDue: reply.due).due
  }

  func clocks(of assignment: Assignment) -> [Clock] {
    let rules = office.at(assignment.dispatched.number)
    let start = assignment.dispatched.at
    guard rules.policy.signForMinutes > 0 else { return [report(of: assignment)] }
    let due = rules.workingTime.adding(workingMinutes: rules.policy.signForMinutes, to: start)
    let stopped = assignment.signedFor?.at ?? assignment.bypass?.moment.at
    var signFor = clock(.signFor, from: start, due: due, stopped: stopped, rules.policy)
    signFor.department = assignment.department
    return [signFor, report(of: assignment)]
  }

  /// The department's clock, split from the public one (倒排).
  func report(of assignment: Assignment) -> Clock {
    let rules = office.at(assignment.dispatched.number)
    let start = assignment.dispatched.at
    let (due, isSqueezed) = splitDue(
      for: assignment, rules, extraDays: matter.extendedDays, publicDue: reply.due)
    let (original, _) = splitDue(
      for: assignment, rules, extraDays: 0, publicDue: reply.originalDue)
    var clock = Clock(
      kind: .report, department: assignment.department, start: start, due: due,
      originalDue: original, stopped: stop(of: assignment),
      amberPercent: rules.policy.amberPercent, isSqueezed: isSqueezed)
    // Grace is for working on; what was submitted is judged by the due moment it had.
    if let sentBack = assignment.sentBack, clock.isRunning {
      let floor = rules.workingTime.adding(
        workingMinutes: rules.policy.floorMinutes, to: sentBack.moment.at)
      clock.isGrace = floor > clock.due
      clock.due = max(clock.due, floor)
    }
    return clock
  }

  private func splitDue(
    for assignment: Assignment, _ rules: Office, extraDays: Int, publicDue: Instant,
  ) -> (due: Instant, isSqueezed: Bool) {
    let policy = rules.policy
    let time = rules.workingTime
    let start = assignment.dispatched.at
    let own = time.due(
      from: start, days: policy.reportDays + extraDays, counting: policy.counting)
    let slice = time.subtracting(workingMinutes: policy.reserveMinutes, from: publicDue)
    let floor = time.adding(workingMinutes: policy.floorMinutes, to: start)
    let leadDue = max(min(own, slice), floor)
    guard matter.isShared, !assignment.isLead else { return (leadDue, floor > min(own, slice)) }
    let before = time.subtracting(workingMinutes: policy.coDepartmentMinutes, from: leadDue)
    return (max(before, floor), floor > before)
  }

  private func stop(of assignment: Assignment) -> Instant? {
    if assignment.stage == .bypassed { return assignment.bypass?.moment.at }
    guard !assignment.isOwing else { return nil }
    let version = assignment.versions.last {
      $0.signed != nil && ($0.isConsolidated || !assignment.isLead || !matter.isShared)
    }
    return version?.signed?.at
  }

  var decisions: [Clock] {
    matter.extensionRequests.enumerated().map { index, request in
      let rules = office.at(request.moment.number)
      let due = rules.workingTime.adding(
        workingMinutes: rules.policy.decisionMinutes, to: request.moment.at)
      let isPending = matter.pendingExtension == request
      let decided = matter.extensionDecisions.dropFirst(index).first
      var clock = clock(
        .decision, from: request.moment.at, due: due,
        stopped: isPending ? nil : (decided ?? matter.publication?.moment)?.at, rules.policy)
      clock.department = request.value.department
      return clock
    }
  }

  var afterReply: [Clock] {
    guard let publication = matter.publication else { return [] }
    let rules = office.at(publication.moment.number)
    let posted = publication.value.postedAt
    var clocks: [Clock] = []
    if let promised = matter.finalReport?.promisedOn, matter.finalReport?.outcome == .promised {
      let due = rules.workingTime.closeOfBusiness(promised)
      clocks.append(
        uncapped(.promise, from: posted, due: due, stopped: matter.promiseKept?.moment.at, rules))
    } else {
      let due = rules.workingTime.due(
        from: posted, days: rules.policy.followUpDays, counting: rules.policy.counting)
      clocks.append(
        uncapped(.followUp, from: posted, due: due, stopped: matter.closing?.moment.at, rules))
    }
    if let closed = matter.visits.last(where: { $0.stage == .closed })?.entered {
      let rules = office.at(closed.number)
      let due = rules.workingTime.due(
        from: closed.at, days: rules.policy.filingDays, counting: rules.policy.counting)
      clocks.append(
        uncapped(.filing, from: closed.at, due: due, stopped: matter.archiving?.moment.at, rules))
    }
    return clocks
  }

  /// An inner clock: never due after the public one, unless that was past when it started.
  private func clock(
    _ kind: Clock.Kind, from start: Instant, due: Instant, stopped: Instant?, _ policy: Policy,
  ) -> Clock {
    let isCapped = reply.due > start && kind != .registration
    let capped = isCapped ? min(due, reply.due) : due
    return Clock(
      kind: kind, start: start, due: capped, originalDue: capped, stopped: stopped,
      amberPercent: policy.amberPercent)
  }

  private func uncapped(
    _ kind: Clock.Kind, from start: Instant, due: Instant, stopped: Instant?, _ rules: Office,
  ) -> Clock {
    Clock(
      kind: kind, start: start, due: due, originalDue: due, stopped: stopped,
      amberPercent: rules.policy.amberPercent)
  }

  private func limit(of stage: Matter.Stage, _ policy: Policy) -> (Clock.Kind, minutes: Int)? {
    switch stage {
    case .awaitingInstruction: (.instruction, policy.instructionMinutes)
    case .instructed: (.dispatch, policy.dispatchMinutes)
    case .consolidating: (.consolidation, 0)
    case .underReview: (.review, policy.reviewMinutes)
    case .awaitingApproval: (.approval, policy.approvalMinutes)
    case .approved: (.posting, policy.postingMinutes)
    case .received, .registered, .inHand, .published, .promised, .closed, .archived: nil
    }
  }
}
