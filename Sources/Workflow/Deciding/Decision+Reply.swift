import Canon

extension Decision {
  func review(_ review: Review) throws(Refusal) -> [Fact] {
    try stage(.review, .underReview)
    try guards.text(review.text, .publicText)
    try guards.optional(review.note, .note)
    var reviewed = Reviewed()
    reviewed.text = review.text
    reviewed.digest = situation.digest(review.text)
    reviewed.note = review.note
    return [.reviewed(reviewed)]
  }

  /// A return that may be recorded: with a reason, to departments that are concerned.
  func checked(_ value: Return) throws(Refusal) -> Return {
    try guards.text(value.reason, .reason)
    var checked = value
    switch value.target {
    case .office:
      guard matter.stage == .awaitingApproval else { throw .noDepartmentsToReturnTo }
      checked.departments = []
    case .lead: checked.departments = []
    case .departments:
      if checked.departments.isEmpty, let lead = matter.lead, !matter.isShared {
        checked.departments = [lead.department]
      }
      guard !checked.departments.isEmpty else { throw .noDepartmentsToReturnTo }
      for department in checked.departments where matter.assignment(of: department) == nil {
        throw .notAssigned(department)
      }
    }
    return checked
  }

  func approve(_ approval: Approval) throws(Refusal) -> [Fact] {
    try stage(.approve, .awaitingApproval)
    guard let review = matter.review else { throw .textChanged }
    guard approval.digest == review.value.digest else { throw .textChanged }
    guard office.policy.allowsOwnDraft || !isDraft(of: actor.people) else { throw .ownDraft }
    guard !matter.approvals.contains(where: { $0.moment.involves(actor.people) }) else {
      throw .alreadyApproved
    }
    try guards.optional(approval.comment, .note)
    return [.approved(approval)]
  }

  /// Whether one of these people wrote the text that is to be approved, or another for them.
  private func isDraft(of people: [MemberID]) -> Bool {
    let writer = matter.lead?.versions.last { $0.isConsolidated || !matter.isShared }?.written
    return [matter.review?.moment, writer].contains { $0?.involves(people) == true }
  }

  func publish(_ publication: Publication) throws(Refusal) -> [Fact] {
    try stage(.publish, .approved)
    try guards.text(publication.url, .url)
    try guards.text(publication.proof, .proof)
    let approved = matter.since.at
    // People write times by the minute, so the minute of the approval counts as after it.
    guard publication.postedAt >= approved.wholeMinute, publication.postedAt <= situation.now else {
      throw .postedOutsideWindow(approved: approved)
    }
    return [.published(publication)]
  }

  func keepPromise(_ kept: PromiseKept) throws(Refusal) -> [Fact] {
    try stage(.keepPromise, .promised)
    try guards.text(kept.result, .result)
    try guards.optional(kept.url, .url)
    return [.promiseKept(kept)]
  }

  func close(_ closing: Closing) throws(Refusal) -> [Fact] {
    try stage(.close, .published)
    try guards.optional(closing.note, .note)
    let followUp = matter.clocks(in: situation.office).running(.followUp)
    if closing.satisfaction == .unreached, let followUp, followUp.due > situation.now,
      closing.note?.contains(where: { !$0.isWhitespace }) != true
    {
      throw .followUpMissing(until: followUp.due)
    }
    return [.closed(closing)]
  }

  func archive(_ archiving: Archiving) throws(Refusal) -> [Fact] {
    try stage(.archive, .closed)
    if let open = matter.supervisions.last(where: { $0.isPending || $0.isOpen }) {
      throw .supervision(.slipOpen(open.department))
    }
    var complete = archiving
    if complete.fileNumber.isEmpty {
      let suggestion = FileNumber(suggestedFor: matter, kept: archiving.retention)
      complete.fileNumber = suggestion?.text ?? ""
    }
    try guards.text(complete.fileNumber, .fileNumber)
    try guards.optional(complete.note, .note)
    return [.archived(complete)]
  }
}
