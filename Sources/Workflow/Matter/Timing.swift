import Canon

/// Derives a matter's clocks, and tells how if that is wanted.
struct Timing {
  let matter: Matter
  let office: OfficeHistory
  let isTold: Bool
  let publicClock: TimedClock

  init(matter: Matter, office: OfficeHistory, isTold: Bool = false) {
    self.matter = matter
    self.office = office
    self.isTold = isTold
    let began = matter.reopening?.moment ?? matter.receipt
    publicClock = Self.reply(of: matter, office.at(began.number), Tally(isWritten: isTold))
  }

  /// The public clock.
  var reply: Clock { publicClock.clock }

  /// Every clock, the public one first.
  var all: [TimedClock] {
    [publicClock] + registration + stageClocks + assignments + decisions + supervisions
      + afterReply + formerRounds
  }

  var newTally: Tally { Tally(isWritten: isTold) }

  private static func reply(of matter: Matter, _ rules: Office, _ tally: Tally) -> TimedClock {
    var tally = tally
    // Whoever wrote first has waited longest.
    let first = matter.merges.map(\.value).min { $0.sentAt < $1.sentAt }
    let start = min(matter.askedAt, first?.sentAt ?? matter.askedAt)
    if let first, first.sentAt == start, start < matter.askedAt {
      tally.note(.earlierMessage(first.number, from: matter.askedAt, to: start))
    }
    let limit = rules.policy.replyLimit
    let time = rules.workingTime
    let extra = Extension(of: matter, cap: rules.policy.replyCapDays)
    let began = matter.reopening?.moment.number ?? 0
    for amended in matter.amendments where amended.moment.number > began {
      guard let old = amended.value.old.sentAt, let new = amended.value.new.sentAt else { continue }
      tally.note(.restarted(entry: amended.moment.number, from: old, to: new))
    }
    let due = time.due(from: start, limit, extra, &tally)
    var clock = Clock(
      kind: .reply, start: start, due: due, originalDue: time.due(from: start, limit),
      stopped: matter.answered)
    clock.watch(by: rules)
    return TimedClock(clock, tally)
  }

  /// What is taken up again keeps its registration.
  private var registration: [TimedClock] {
    guard matter.reopening == nil else { return [] }
    let rules = office.at(matter.receipt.number)
    let stopped = matter.visits.first { $0.stage == .registered }?.entered ?? matter.ended
    return [limited(.registration, from: matter.received.sentAt, stopped: stopped?.at, rules)]
  }

  /// One clock for each visit to a stage that has a limit.
  private var stageClocks: [TimedClock] {
    matter.visits.indices.compactMap { index in
      let visit = matter.visits[index]
      guard let kind = visit.stage.clockKind else { return nil }
      // A correction has one limit from the leader's word to its posting.
      guard kind != .posting || !isCorrected(at: visit.entered) else { return nil }
      let following = matter.visits.dropFirst(index + 1).first?.entered.at
      let rules = office.at(visit.entered.number)
      return kind == .consolidation
        ? consolidation(from: visit.entered.at, stopped: following, rules)
        : inner(kind, from: visit.entered.at, stopped: following, rules)
    }
  }

  private var decisions: [TimedClock] {
    extensionDecisions + endingDecisions + motionDecisions + objectionDecisions
  }

  private var objectionDecisions: [TimedClock] {
    (matter.withdrawn + matter.assignments).compactMap { assignment in
      guard let objecting = assignment.objecting else { return nil }
      let asked = objecting.objection.moment
      var timed = inner(
        .decision, from: asked.at, stopped: objecting.closed?.at, office.at(asked.number))
      timed.clock.department = assignment.department
      return timed
    }
  }

  private var endingDecisions: [TimedClock] {
    matter.endings.map { ending in
      inner(
        .decision, from: ending.proposed.at, stopped: ending.ruling?.moment.at,
        office.at(ending.proposed.number))
    }
  }

  private var extensionDecisions: [TimedClock] {
    matter.extensionRequests.enumerated().map { index, request in
      let isPending = matter.pendingExtension == request
      let decided =
        matter.extensionDecisions.dropFirst(index).first ?? matter.publications.first?.moment
        ?? matter.ended
      var timed = inner(
        .decision, from: request.moment.at, stopped: isPending ? nil : decided?.at,
        office.at(request.moment.number))
      timed.clock.department = request.value.department
      return timed
    }
  }

  /// An inner clock: never due after the public one, unless that was past when it started.
  func inner(
    _ kind: Clock.Kind, from start: Instant, stopped: Instant?, _ rules: Office,
  ) -> TimedClock {
    var timed = limited(kind, from: start, stopped: stopped, rules)
    cap(&timed)
    return timed
  }

  func cap(_ timed: inout TimedClock) {
    // What is done about a reply that is posted is not hurried by the limit of the first.
    if let answered = reply.stopped, answered <= timed.clock.start { return }
    guard reply.due > timed.clock.start, reply.due < timed.clock.due else { return }
    timed.tally.note(.cappedByReply(reply.due))
    timed.tally.depend(on: publicClock.tally)
    timed.clock.due = reply.due
    timed.clock.originalDue = min(timed.clock.originalDue, reply.due)
    timed.clock.isProvisional = timed.tally.ledger.isProvisional
  }

  /// A clock of the limit its kind has by the policy.
  func limited(
    _ kind: Clock.Kind, from start: Instant, stopped: Instant?, _ rules: Office,
  ) -> TimedClock {
    var tally = newTally
    let limit = rules.policy.limit(of: kind) ?? .minutes(0)
    let due = rules.workingTime.due(from: start, limit, &tally)
    return ended(kind, from: start, due: due, stopped: stopped, rules, tally)
  }

  func ended(
    _ kind: Clock.Kind, from start: Instant, due: Instant, stopped: Instant?, _ rules: Office,
    _ tally: Tally,
  ) -> TimedClock {
    var clock = Clock(kind: kind, start: start, due: due, originalDue: due, stopped: stopped)
    clock.watch(by: rules)
    return TimedClock(clock, tally)
  }
}

/// A clock, and how it came by its due moment.
struct TimedClock {
  var clock: Clock
  var tally: Tally

  init(_ clock: Clock, _ tally: Tally) {
    self.clock = clock
    self.tally = tally
    self.clock.isProvisional = tally.ledger.isProvisional
    self.clock.counting = tally.ledger.counting
  }
}

extension Clock {
  /// Takes the thresholds of the policy, tighter where the clock ends in a key period.
  mutating func watch(by rules: Office) {
    let day = rules.zone.local(due).day
    amberPercent = rules.policy.amberPercent(of: kind, endingOn: day)
    amberMinutes = rules.policy.amberMinutes(endingOn: day)
  }
}

extension Matter {
  /// When the citizen had an answer, or none was owed any more: the end of the public clock.
  fileprivate var answered: Instant? {
    if let first = publications.first { return first.value.postedAt }
    guard let ended else { return nil }
    return owesNotice ? nil : endTold?.value.toldAt ?? ended.at
  }
}

extension Matter.Stage {
  /// The clock that runs while a matter is in the stage.
  fileprivate var clockKind: Clock.Kind? {
    switch self {
    case .awaitingInstruction: .instruction
    case .instructed: .dispatch
    case .consolidating: .consolidation
    case .underReview: .review
    case .awaitingApproval: .approval
    case .approved: .posting
    case .received, .registered, .inHand, .published, .promised, .closed, .archived,
      .declined, .transferred, .voided, .merged:
      nil
    }
  }
}
