public import Canon

/// Something a matter waits for: an act, of whom, and by when.
public struct Waiting: Sendable, Equatable {
  public var act: Act
  /// The department it waits for; nil where the office or a leader is meant.
  public var department: DepartmentID?
  /// The level whose turn it is to approve; nil where any leader's signature will do.
  public var rank: LeaderRank?
  /// The one member it waits for; nil where whoever may do it will do.
  public var member: MemberID?
  /// Those who may not do it, for they proposed or wrote what is decided.
  public var besides: [MemberID] = []
  public var since: Instant
  /// The clock that runs for it.
  public var clock: Clock?
}

extension Matter {
  /// What the matter waits for, the main thing first; empty once it is archived.
  public func waiting(in office: OfficeHistory) -> [Waiting] {
    waiting(in: office, clocks(in: office))
  }

  /// The same of a matter whose clocks are known.
  public func waiting(in office: OfficeHistory, _ clocks: [Clock]) -> [Waiting] {
    var list = stageActs(in: office.now).map { act in
      Waiting(
        act: act, rank: act == .approve ? nextRank(under: office.now.policy) : nil,
        besides: writers(kept: act, from: office.now.policy), since: since.at,
        clock: clocks.running(act.rule.clock) ?? clocks.first)
    }
    if let pending = pendingProposal {
      list.insert(
        Waiting(
          act: pending.confirmation,
          besides: office.now.policy.allowsOwnDraft ? [] : pending.proposed.people,
          since: pending.proposed.at,
          clock: clocks.running(.decision, since: pending.proposed.at)),
        at: 0)
    }
    switch stage {
    case .inHand:
      list += assignments.compactMap { waiting(for: $0, clocks, in: office) }
    case .consolidating:
      if let lead { list.append(waitingToConsolidate(lead, clocks, in: office)) }
    case .received, .registered, .awaitingInstruction, .instructed, .underReview,
      .awaitingApproval, .approved, .published, .promised, .closed, .archived, .declined,
      .transferred, .voided, .merged:
      break
    }
    if let pendingExtension {
      list.append(
        Waiting(
          act: .grantExtension, since: pendingExtension.moment.at,
          clock: clocks.running(.decision, since: pendingExtension.moment.at)))
    }
    list += supervisions.compactMap { waiting(for: $0, clocks) }
    if let untoldExtension {
      list.append(
        Waiting(act: .tellExtension, since: untoldExtension.moment.at, clock: clocks.first))
    }
    if isPaused, stage == .inHand || stage == .consolidating,
      let began = pauses.last?.began.moment.at
    {
      list.append(Waiting(act: .resume, since: began, clock: clocks.first))
    }
    return list + words(clocks, in: office.now)
  }

  /// The words that are awaited of those for whom something was entered, while they can say them.
  private func words(_ clocks: [Clock], in office: Office) -> [Waiting] {
    guard stage != .archived else { return [] }
    var asked: Set<MemberID> = []
    return unconfirmed.filter { mark in
      let department = office.members[mark.actor]?.department
      return office.serves(mark.actor) && !accuses(mark.actor, of: department)
        && asked.insert(mark.actor).inserted
    }.map { mark in
      Waiting(act: .confirm, member: mark.actor, since: mark.at, clock: clocks.first)
    }
  }

  /// What the office or a leader does next; not what waits until a proposed end is decided.
  private func stageActs(in office: Office) -> [Act] {
    let acts = stageActsWithoutEnding(in: office)
    if pendingEnding != nil { return acts.filter { !$0.isHeldByEnding } }
    return pendingMotion == nil ? acts : acts.filter { !$0.isHeldByMotion }
  }

  private func stageActsWithoutEnding(in office: Office) -> [Act] {
    switch stage {
    case .received: [.register]
    case .registered: [.propose]
    case .awaitingInstruction: [.instruct]
    case .instructed: instructsAccused ? [.changeInstruction] : [.dispatch]
    case .underReview: [nextGate(in: office)]
    case .awaitingApproval: [.approve]
    case .approved: [.publish]
    case .published: [.close]
    case .promised: [.keepPromise]
    case .closed: unsettledSupervision == nil ? [.archive] : []
    case .declined, .transferred: owesNotice ? [.tellEnd] : []
    case .archived: openLending == nil ? [] : [.takeBack]
    case .inHand, .consolidating, .voided, .merged: []
    }
  }

  /// Those who wrote the text an act signs, and may not sign it; nobody where the policy allows it.
  private func writers(kept act: Act, from policy: Policy) -> [MemberID] {
    guard act == .approve || act == .examineSecrecy, !policy.allowsOwnDraft else { return [] }
    return drafting.flatMap(\.people).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Whether a department was instructed that the matter came to accuse since.
  private var instructsAccused: Bool {
    instruction?.value.departments.contains(where: accused.contains) == true
  }

  private func waiting(
    for assignment: Assignment, _ clocks: [Clock], in office: OfficeHistory,
  ) -> Waiting? {
    let act: Act
    var department = assignment.department
    var kind = Clock.Kind.report
    switch stage(of: assignment, in: office) {
    case .dispatched:
      act = .signFor
      kind = .signFor
    case .objected:
      let asked = assignment.objecting?.objection.moment ?? assignment.since
      return Waiting(
        act: .upholdObjection, department: department, since: asked.at,
        clock: clocks.running(.decision, since: asked.at))
    case .working, .sentBack:
      // The lead of several waits until the others have reported, then consolidates.
      guard !(isShared && assignment.isLead) else { return nil }
      act = .report
    case .awaitingSignature: act = .sign
    case .submitted:
      guard isShared, !assignment.isLead, let lead else { return nil }
      act = .acceptReport
      department = lead.department
    case .accepted, .bypassed, .withdrawn: return nil
    }
    let clock =
      clocks.running(kind, of: assignment.department)
      ?? clocks.running(.report, of: department)
    return Waiting(
      act: act, department: department, since: assignment.since.at, clock: clock)
  }

  private func waiting(for slip: Supervision, _ clocks: [Clock]) -> Waiting? {
    if slip.isPending {
      return Waiting(
        act: .issueSupervision, since: slip.since.at,
        clock: clocks.running(.decision, since: slip.proposal.moment.at))
    }
    guard slip.isOpen else { return nil }
    let clock = clocks.running(.supervision, of: slip.department)
    return slip.isAnswered
      ? Waiting(act: .acceptSupervision, since: slip.since.at, clock: clock)
      : Waiting(
        act: .answerSupervision, department: slip.department, since: slip.since.at, clock: clock)
  }

  /// Where a part stands for those who wait: where nobody signs for slips, its work has begun.
  public func stage(of assignment: Assignment, in office: OfficeHistory) -> Assignment.Stage {
    assignment.stage == .dispatched && !office.signsFor(assignment) ? .working : assignment.stage
  }

  private func waitingToConsolidate(
    _ lead: Assignment, _ clocks: [Clock], in office: OfficeHistory,
  ) -> Waiting {
    let act: Act =
      switch stage(of: lead, in: office) {
      case .dispatched: .signFor
      case .awaitingSignature: .sign
      case .working, .objected, .submitted, .sentBack, .accepted, .bypassed, .withdrawn:
        .consolidate
      }
    return Waiting(
      act: act, department: lead.department, since: max(since.at, lead.since.at),
      clock: clocks.running(.consolidation))
  }
}

extension OfficeHistory {
  /// Whether a part's slip is signed for, by the policy it was dispatched under.
  func signsFor(_ assignment: Assignment) -> Bool {
    at(assignment.dispatched.number).policy.hasSignFor
  }
}

extension [Clock] {
  /// The clock of a kind that runs, of one department if given.
  public func running(_ kind: Clock.Kind, of department: DepartmentID? = nil) -> Clock? {
    last { $0.kind == kind && $0.isRunning && (department == nil || $0.department == department) }
  }

  /// The running clock of a kind that started at a moment.
  public func running(_ kind: Clock.Kind, since start: Instant) -> Clock? {
    last { $0.kind == kind && $0.isRunning && $0.start == start }
  }

  /// The running clock of a kind and of this department, or of none.
  public func running(_ kind: Clock.Kind, ofExactly department: DepartmentID?) -> Clock? {
    last { $0.kind == kind && $0.isRunning && $0.department == department }
  }

  /// The running clock that is due first.
  public func nearest() -> Clock? {
    filter(\.isRunning).min { $0.due < $1.due }
  }
}
