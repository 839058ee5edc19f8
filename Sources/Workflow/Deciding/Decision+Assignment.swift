import Canon

extension Decision {
  func signFor(
    _ value: SignedFor, _ command: MatterCommand, by member: MemberAdmitted,
  ) throws(Refusal) -> [Fact] {
    var signed = value
    signed.department = try ownAssignment(command, by: member, in: .dispatched).department
    return [.signedFor(signed)]
  }

  func sign(
    _ value: ReportJudged, _ command: MatterCommand, by member: MemberAdmitted,
  ) throws(Refusal) -> [Fact] {
    let assignment = try ownAssignment(command, by: member, in: .awaitingSignature)
    return [.reportSigned(try judged(value, of: assignment))]
  }

  func refuseToSign(
    _ value: ReportJudged, _ command: MatterCommand, by member: MemberAdmitted,
  ) throws(Refusal) -> [Fact] {
    let assignment = try ownAssignment(command, by: member, in: .awaitingSignature)
    return [.reportRefused(try refused(value, of: assignment))]
  }

  func acceptReport(
    _ value: ReportJudged, _ command: MatterCommand, by member: MemberAdmitted,
  ) throws(Refusal) -> [Fact] {
    let assignment = try submittedToLead(value.department, command, by: member)
    return [.reportAccepted(try judged(value, of: assignment))]
  }

  func sendBackReport(
    _ value: ReportJudged, _ command: MatterCommand, by member: MemberAdmitted,
  ) throws(Refusal) -> [Fact] {
    let assignment = try submittedToLead(value.department, command, by: member)
    return [.reportSentBack(try refused(value, of: assignment))]
  }

  func report(
    _ report: Report, _ command: MatterCommand, by member: MemberAdmitted,
  ) throws(Refusal) -> [Fact] {
    let assignment = try ownAssignment(command, by: member, in: .working, .sentBack)
    guard matter.stage == .inHand else { throw .leadConsolidates(assignment.department) }
    let needsAll = !matter.isShared
    let checked = try self.checked(report, of: assignment, answersAllPoints: needsAll)
    return [.reported(checked)] + signature(on: checked)
  }

  func consolidate(
    _ report: Report, _ command: MatterCommand, by member: MemberAdmitted,
  ) throws(Refusal) -> [Fact] {
    try stage(.consolidate, .consolidating)
    let assignment = try ownAssignment(command, by: member, in: .working, .sentBack, .submitted)
    guard assignment.isLead else {
      throw .otherDepartment(.consolidate, department: matter.lead?.department ?? "")
    }
    let checked = try self.checked(report, of: assignment, answersAllPoints: true)
    return [.consolidated(checked)] + signature(on: checked)
  }

  /// The head's signature, where the policy lets the liaison sign.
  private func signature(on report: Report) -> [Fact] {
    guard office.policy.liaisonSigns else { return [] }
    var judged = ReportJudged()
    judged.department = report.department
    judged.version = report.version
    return [.reportSigned(judged)]
  }

  func bypass(_ value: Bypass, by member: MemberAdmitted) throws(Refusal) -> [Fact] {
    try stage(.bypass, .inHand)
    guard let assignment = matter.assignment(of: value.department), !assignment.isLead else {
      throw .notAssigned(value.department)
    }
    if !member.roles.contains(.administrator), member.department != matter.lead?.department {
      throw .otherDepartment(.bypass, department: matter.lead?.department ?? "")
    }
    guard assignment.isOwing else {
      throw .wrongAssignmentStage(
        .bypass, department: assignment.department, is: assignment.stage)
    }
    let clock = matter.clocks(in: situation.office)
      .running(.report, of: assignment.department)
    if let clock, clock.isPaused || clock.due >= situation.now {
      throw .notYetLate(assignment.department, due: clock.due)
    }
    try guards.text(value.reason, .reason)
    return [.bypassed(value)]
  }

  /// The assignment of the member's own department, if it is in one of the stages.
  func ownAssignment(
    _ command: MatterCommand, by member: MemberAdmitted, in stages: Assignment.Stage...,
  ) throws(Refusal) -> Assignment {
    let act = command.act
    try stage(act, .inHand, .consolidating)
    let department = try guards.department(
      of: member, named: command.namedDepartment, for: act)
    guard let assignment = matter.assignment(of: department) else {
      throw .notAssigned(department)
    }
    let stage = matter.stage(of: assignment, in: situation.office)
    guard stages.contains(assignment.stage) || stages.contains(stage) else {
      throw .wrongAssignmentStage(act, department: department, is: assignment.stage)
    }
    return assignment
  }

  /// The submitted report of a co-department, before the lead that judges it.
  private func submittedToLead(
    _ named: DepartmentID, _ command: MatterCommand, by member: MemberAdmitted,
  ) throws(Refusal) -> Assignment {
    try stage(command.act, .inHand)
    guard let lead = matter.lead, member.department == lead.department else {
      throw .otherDepartment(command.act, department: matter.lead?.department ?? "")
    }
    let waiting = matter.assignments.filter { !$0.isLead && $0.stage == .submitted }
    let chosen = named.rawValue.isEmpty && waiting.count == 1 ? waiting[0].department : named
    guard let assignment = matter.assignment(of: chosen), !assignment.isLead else {
      throw .notAssigned(chosen)
    }
    guard assignment.stage == .submitted else {
      throw .wrongAssignmentStage(
        command.act, department: assignment.department, is: assignment.stage)
    }
    return assignment
  }

  /// A judgement of the report that counts now; one that names another version saw another text.
  private func judged(
    _ value: ReportJudged, of assignment: Assignment,
  ) throws(Refusal) -> ReportJudged {
    var judged = ReportJudged()
    judged.department = assignment.department
    judged.version = assignment.latest?.report.version ?? 0
    guard value.version == 0 || value.version == judged.version else { throw .textChanged }
    return judged
  }

  /// A judgement that sends the report back, which needs a reason.
  private func refused(
    _ value: ReportJudged, of assignment: Assignment,
  ) throws(Refusal) -> ReportJudged {
    var judged = try judged(value, of: assignment)
    try guards.text(value.reason ?? "", .reason)
    judged.reason = value.reason
    return judged
  }

  /// A report that may be recorded: complete, within its limits, numbered.
  private func checked(
    _ report: Report, of assignment: Assignment, answersAllPoints: Bool,
  ) throws(Refusal) -> Report {
    var checked = report
    checked.department = assignment.department
    checked.version = matter.versionCount(of: assignment.department) + 1
    try guards.text(report.findings, .findings)
    try guards.text(report.wording, .wording)
    try checkOutcome(report.outcome, report.promisedOn)
    try checkAnswers(report.answers, answersAllPoints: answersAllPoints)
    return checked
  }

  /// A promise has a date, and none that is past.
  func checkOutcome(_ outcome: Outcome, _ promisedOn: CivilDate?) throws(Refusal) {
    guard outcome == .promised else { return }
    guard let date = promisedOn else { throw .promiseDateMissing }
    let today = office.zone.local(situation.now).day
    guard date >= today else { throw .promiseDatePast(date) }
  }

  /// Each answer is to a point there is, with its ground; all points are answered where that is asked.
  func checkAnswers(
    _ answers: [PointAnswer], answersAllPoints: Bool,
  ) throws(Refusal) {
    for answer in answers {
      guard (1...max(1, matter.points.count)).contains(answer.point) else {
        throw .unknownPoint(answer.point)
      }
      guard answer.treatment != .answered else { continue }
      guard let ground = answer.ground, ground.contains(where: { !$0.isWhitespace }) else {
        throw .groundMissing(point: answer.point)
      }
      try guards.optional(ground, .reason)
    }
    let answered = Set(answers.map(\.point))
    guard answersAllPoints else {
      guard !answered.isEmpty else { throw .pointUnanswered(1) }
      return
    }
    for point in matter.points.indices where !answered.contains(point + 1) {
      throw .pointUnanswered(point + 1)
    }
  }
}
