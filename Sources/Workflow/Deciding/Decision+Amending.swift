import Canon

extension Decision {
  /// Puts right what was registered; once departments act on it, only a leader does.
  func amend(_ amendment: Amendment, by member: MemberAdmitted) throws(Refusal) -> [Fact] {
    guard matter.stage != .received, !matter.isFinished else {
      throw .wrongStage(.amend, is: matter.stage)
    }
    guard matter.dispatch == nil || member.roles.contains(.leader) else { throw .leaderAmends }
    guard matter.dispatch != nil || member.roles.contains(.administrator) else {
      throw .notGranted(.amend, to: member.member, needs: [.administrator])
    }
    try check(amendment.particulars)
    var wanted = amendment.particulars
    // A report of wrongdoing is restricted by what it is.
    if (wanted.kind ?? matter.particulars.kind) == .report { wanted.restriction = nil }
    let (old, new) = matter.particulars.changes(to: wanted)
    guard !new.isEmpty else { throw .nothingChanged(.amend) }
    if let area = new.area { try guards.offered(.area(area)) }
    if let topic = new.topic { try guards.offered(.topic(topic)) }
    try guards.text(amendment.reason, .reason)
    var amended = Amended()
    amended.old = old
    amended.new = new
    amended.reason = amendment.reason
    return [.amended(amended)]
  }

  private func check(_ particulars: Particulars) throws(Refusal) {
    if let area = particulars.area, office.areas[area] == nil { throw .unknownArea(area) }
    if let topic = particulars.topic, office.topics[topic] == nil { throw .unknownTopic(topic) }
    try check(points: particulars.points)
    let taken = matter.reopening?.moment ?? matter.receipt
    if let sentAt = particulars.sentAt, sentAt > taken.at { throw .sentAfterReceipt(taken.at) }
    if let sentAt = particulars.sentAt, let reply = matter.former.last?.publication?.value,
      sentAt < reply.postedAt.wholeMinute
    {
      throw .afterReply(.askedBeforeReply(reply.postedAt))
    }
    let now = matter.particulars
    let accusation = particulars.accusation ?? now.accusation ?? Accusation()
    try check(accusation, of: particulars.kind ?? now.kind ?? .consultation)
    for part in matter.assignments where accusation.departments.contains(part.department) {
      throw .accusedDepartment(part.department)
    }
  }

  /// Points that may be recorded: not too many, none of them empty.
  func check(points: [String]) throws(Refusal) {
    guard points.count <= Self.pointLimit else { throw .tooManyPoints(limit: Self.pointLimit) }
    for point in points { try guards.text(point, .point) }
  }

  /// Answers without a department, where the office's rules allow it for such messages.
  func answer(_ answer: OfficeAnswer) throws(Refusal) -> [Fact] {
    try stage(.answer, .registered)
    let kind = matter.registration?.registration.kind ?? .consultation
    guard office.policy.allowsOwnAnswer(to: kind) else { throw .ownAnswerNotAllowed(kind) }
    try guards.text(answer.text, .publicText)
    try guards.optional(answer.note, .note)
    try checkOutcome(answer.outcome, answer.promisedOn)
    try checkAnswers(answer.answers, answersAllPoints: true)
    return [.answeredByOffice(answer)]
  }

  func changeInstruction(_ change: InstructionChange) throws(Refusal) -> [Fact] {
    try stage(.changeInstruction, .instructed, .inHand)
    let present = matter.departmentsInCharge
    try guards.departments(change.lead, change.with)
    var changed = InstructionChanged()
    changed.lead = change.lead
    changed.added = change.departments.filter { !present.contains($0) }
    changed.dropped = present.filter { !change.departments.contains($0) }
    changed.reason = change.reason
    let isSame = changed.added.isEmpty && changed.dropped.isEmpty
    guard !isSame || change.lead != present.first else {
      throw .nothingChanged(.changeInstruction)
    }
    try unaccused([change.lead] + changed.added)
    try guards.staffed(changed.added)
    // A matter that a ruling took back is instructed anew, and its slips are not out then.
    if matter.stage == .inHand, !changed.added.isEmpty {
      try guards.reachable(changed.added)
      changed.slip = matter.nextSlip
    }
    try guards.text(change.reason, .reason)
    return [.instructionChanged(changed)]
  }
}
