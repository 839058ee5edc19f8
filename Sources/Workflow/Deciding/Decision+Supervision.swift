import Canon

extension Decision {
  func remind(_ reminder: Reminder) throws(Refusal) -> [Fact] {
    guard !matter.isFinished else { throw .nothingToRemind }
    if let department = reminder.department {
      guard let assignment = matter.assignment(of: department) else {
        throw .notAssigned(department)
      }
      guard owes(assignment) else {
        throw .wrongAssignmentStage(.remind, department: department, is: assignment.stage)
      }
    }
    try guards.text(reminder.reached, .reached)
    try guards.optional(reminder.answer, .note)
    return [.reminded(reminder)]
  }

  func explain(
    _ explanation: Explanation, by member: MemberAdmitted,
  ) throws(Refusal) -> [Fact] {
    var complete = explanation
    complete.department = try owingDepartment(.explain, explanation.department, member)
    try guards.text(explanation.text, .explanation)
    return [.explained(complete)]
  }

  func askExtension(
    _ request: ExtensionRequest, by member: MemberAdmitted,
  ) throws(Refusal) -> [Fact] {
    var complete = request
    complete.department = try owingDepartment(.askExtension, request.department, member)
    try checkUnanswered(.askExtension)
    guard matter.pendingExtension == nil else { throw .extensionPending }
    try checkCap(days: request.days)
    let reply = Timing(matter: matter, office: situation.office).reply
    guard reply.due > situation.now else { throw .replyAlreadyDue(reply.due) }
    try guards.text(request.reason, .reason)
    return [.extensionAsked(complete)]
  }

  func grantExtension(_ grant: ExtensionGrant) throws(Refusal) -> [Fact] {
    guard matter.pendingExtension != nil else { throw .noExtensionPending }
    try checkCap(days: grant.days)
    try guards.optional(grant.note, .note)
    return [.extensionGranted(grant)]
  }

  func pause(_ reason: Reason) throws(Refusal) -> [Fact] {
    try stage(.pause, .inHand)
    guard office.policy.allowsPause else { throw .pauseNotAllowed }
    guard !matter.isPaused else { throw .alreadyPaused }
    guard matter.assignments.contains(where: \.isOwing) else { throw .nothingToPause }
    try guards.text(reason.reason, .reason)
    return [.pauseBegan(reason)]
  }

  func resume(_ end: PauseEnd) throws(Refusal) -> [Fact] {
    guard matter.isPaused else { throw .notPaused }
    try guards.optional(end.note, .note)
    return [.pauseEnded(end)]
  }

  /// An alarm is answered for once a day, while its clock runs and is near its end or past it.
  func acknowledge(_ alarm: AlarmAcknowledged) throws(Refusal) -> [Fact] {
    let clock = matter.clocks(in: situation.office)
      .running(alarm.clock, ofExactly: alarm.department)
    guard let clock, clock.level(at: situation.now) >= .amber else {
      throw .noAlarm(alarm.clock)
    }
    var complete = alarm
    complete.day = office.zone.local(situation.now).day
    guard matter.acknowledgedDay(of: clock) != complete.day else {
      throw .alarmAcknowledged(alarm.clock)
    }
    return [.alarmAcknowledged(complete)]
  }

  private func checkCap(days: Int) throws(Refusal) {
    let policy = situation.office.at(matter.receipt.number).policy
    let allowed =
      switch policy.replyLimit {
      case .days(let days, _): policy.replyCapDays - days
      case .minutes: policy.replyCapDays
      }
    let left = allowed - matter.extendedDays
    guard days >= 1, days <= left else { throw .capReached(days: max(0, left)) }
  }

  private func owingDepartment(
    _ act: Act, _ named: DepartmentID, _ member: MemberAdmitted,
  ) throws(Refusal) -> DepartmentID {
    try stage(act, .inHand, .consolidating)
    let department = try guards.department(
      of: member, named: named.rawValue.isEmpty ? nil : named, for: act)
    guard let assignment = matter.assignment(of: department) else {
      throw .notAssigned(department)
    }
    guard owes(assignment) else {
      throw .wrongAssignmentStage(act, department: department, is: assignment.stage)
    }
    return department
  }

  /// Whether the department owes a report, its own or the consolidated one.
  private func owes(_ assignment: Assignment) -> Bool {
    assignment.isOwing || (assignment.isLead && matter.stage == .consolidating)
  }
}
