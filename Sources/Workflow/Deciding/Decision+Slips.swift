public import Canon

extension Matter {
  /// The desk's reminders of every clock that is late and was not reminded of today.
  public func automaticReminders(in situation: Situation) -> [Fact] {
    let today = situation.office.now.zone.local(situation.now).day
    return clocks(in: situation.office)
      .filter { $0.isRunning && $0.level(at: situation.now) == .red }
      .filter { !isReminded(of: $0, on: today) }
      .map { clock in
        var reminder = AutomaticReminder(of: clock)
        reminder.day = today
        return .remindedAutomatically(reminder)
      }
  }
}

extension Office {
  /// Refuses a member who may not have the desk remind.
  public func checkReminds(_ member: MemberID, at now: Instant) throws(Refusal) {
    _ = try Guards(office: self, actor: Actor(member), now: now).entitled(to: .remindAutomatically)
  }
}

// Supervision slips, alerts, reminders nobody spoke, and explanations that say nothing.
extension Decision {
  func proposeSupervision(_ proposal: SupervisionProposal) throws(Refusal) -> [Fact] {
    try stage(
      .proposeSupervision, .inHand, .consolidating, .underReview, .awaitingApproval, .approved,
      .published, .promised, .closed)
    let department = proposal.department
    guard matter.assignment(of: department) != nil else { throw .notAssigned(department) }
    guard matter.pendingSupervision == nil else { throw .supervision(.slipPending) }
    guard matter.openSupervision(of: department) == nil else {
      throw .supervision(.slipOpen(department))
    }
    if proposal.breach == .late { try checkLate(department) }
    try guards.text(proposal.demand, .demand)
    try checkAhead(proposal.dueOn)
    return [.supervisionProposed(proposal)]
  }

  func issueSupervision(_ issue: SupervisionIssued) throws(Refusal) -> [Fact] {
    guard let pending = matter.pendingSupervision else { throw .supervision(.noSlipPending) }
    try guards.optional(issue.note, .note)
    var complete = issue
    complete.department = pending.department
    complete.dueOn = issue.dueOn ?? pending.proposal.value.dueOn
    try checkAhead(complete.dueOn ?? today)
    complete.number = matter.nextSupervisionSlip
    return [.supervisionIssued(complete)]
  }

  func refuseSupervision(_ reason: Reason) throws(Refusal) -> [Fact] {
    guard matter.pendingSupervision != nil else { throw .supervision(.noSlipPending) }
    try guards.text(reason.reason, .reason)
    return [.supervisionRefused(reason)]
  }

  func answerSupervision(
    _ answer: SupervisionAnswer, _ command: MatterCommand, by member: MemberAdmitted,
  ) throws(Refusal) -> [Fact] {
    let department = try guards.department(
      of: member, named: command.namedDepartment, for: .answerSupervision)
    guard let slip = matter.openSupervision(of: department) else {
      throw .supervision(.noSlip(department))
    }
    guard !slip.isAnswered else { throw .supervision(.slipAnswered(department)) }
    try guards.text(answer.text, .answer)
    var complete = answer
    complete.department = department
    return [.supervisionAnswered(complete)]
  }

  func acceptSupervision(_ judged: SupervisionJudged) throws(Refusal) -> [Fact] {
    try guards.optional(judged.reason, .reason)
    return [.supervisionAccepted(try answered(judged))]
  }

  func returnSupervision(_ judged: SupervisionJudged) throws(Refusal) -> [Fact] {
    let complete = try answered(judged)
    try guards.text(judged.reason ?? "", .reason)
    return [.supervisionReturned(complete)]
  }

  func alertLeader(_ alert: UrgentAlert) throws(Refusal) -> [Fact] {
    guard matter.stage != .archived, !matter.stage.isEnd else {
      throw .wrongStage(.alertLeader, is: matter.stage)
    }
    try guards.text(alert.reached, .reached)
    try guards.optional(alert.answer, .note)
    return [.leaderAlerted(alert)]
  }

  /// The desk reminds of a late clock once a day; a person may remind as often as they like.
  func remindAutomatically(_ reminder: AutomaticReminder) throws(Refusal) -> [Fact] {
    let clock = matter.clocks(in: situation.office)
      .running(reminder.clock, ofExactly: reminder.department)
    guard let clock, clock.level(at: situation.now) == .red else {
      throw .supervision(.nothingLate(reminder.clock))
    }
    guard !matter.isReminded(of: clock, on: today) else {
      throw .supervision(.remindedToday(reminder.clock))
    }
    var complete = reminder
    complete.day = today
    return [.remindedAutomatically(complete)]
  }

  /// Once the departments have reported, no bulletin can name them and nothing is spared.
  func refuseExplanation(_ value: ExplanationRefused) throws(Refusal) -> [Fact] {
    try stage(.refuseExplanation, .inHand, .consolidating)
    guard let explanation = matter.standingExplanation(of: value.department),
      value.explanation == 0 || value.explanation == explanation.moment.number
    else { throw .supervision(.noExplanation(value.department)) }
    try guards.text(value.reason, .reason)
    var complete = value
    complete.explanation = explanation.moment.number
    return [.explanationRefused(complete)]
  }

  private var today: CivilDate { office.zone.local(situation.now).day }

  private func checkAhead(_ day: CivilDate) throws(Refusal) {
    guard day >= today else { throw .supervision(.datePast(day)) }
  }

  /// Refuses unless a limit of the department is past, or a report of its came late.
  private func checkLate(_ department: DepartmentID) throws(Refusal) {
    let isLead = matter.lead?.department == department
    let own = matter.clocks(in: situation.office).filter { clock in
      clock.department == department && clock.kind != .decision && clock.kind != .supervision
        || isLead && [.consolidation, .promise].contains(clock.kind)
    }
    guard !own.contains(where: { $0.level(at: situation.now) == .red }) else { return }
    throw .notYetLate(department, due: own.last { $0.isRunning }?.due ?? situation.now)
  }

  /// The judgement of the answer that waits, of the department named or the only one.
  private func answered(_ judged: SupervisionJudged) throws(Refusal) -> SupervisionJudged {
    let waiting = matter.answeredSupervisions
    var complete = judged
    if judged.department.rawValue.isEmpty, waiting.count == 1 { complete.department = waiting[0] }
    guard waiting.contains(complete.department) else {
      throw .supervision(.noAnswer(complete.department))
    }
    return complete
  }
}
