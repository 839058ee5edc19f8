import Canon

extension Decision {
  /// A return that may be recorded: with a reason, to departments that are concerned.
  func checked(_ value: Return) throws(Refusal) -> Return {
    try guards.text(value.reason, .reason)
    var checked = value
    switch value.target {
    case .office:
      let isGivenUp = matter.stage == .underReview && matter.openCorrection == nil
      guard matter.stage == .awaitingApproval || (isGivenUp && matter.isAnsweredByOffice) else {
        throw .noDepartmentsToReturnTo
      }
      checked.departments = []
    case .lead:
      guard matter.lead != nil else { throw .noDepartmentsToReturnTo }
      checked.departments = []
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

  func approve(_ approval: Approval, by member: MemberAdmitted) throws(Refusal) -> [Fact] {
    try stage(.approve, .awaitingApproval)
    if let rank = matter.nextRank(under: office.policy), !member.approves(at: rank) {
      throw .otherLevel(rank)
    }
    guard let review = matter.review else { throw .textChanged }
    if office.reviewsSecrecy, matter.masking != nil,
      matter.secrecy?.value.digest != review.value.digest
    {
      throw .secrecyNotExamined(by: office.members(with: .secrecyReviewer).map(\.member))
    }
    guard approval.digest == review.value.digest else { throw .textChanged }
    guard office.policy.allowsOwnDraft || !isDraft(of: actor.people) else { throw .ownDraft }
    guard !matter.approvals.contains(where: { $0.moment.involves(actor.people) }) else {
      throw .alreadyApproved
    }
    try guards.optional(approval.comment, .note)
    return [.approved(approval)]
  }

  /// Whether one of these people wrote the text that is to be signed, or another for them.
  func isDraft(of people: [MemberID]) -> Bool {
    matter.drafting.contains { $0.involves(people) }
  }

  func publish(_ posting: Posting) throws(Refusal) -> [Fact] {
    try stage(.publish, .approved)
    let publication = try compared(posting)
    try guards.text(publication.proof, .proof)
    try checkMergedReplies(publication)
    // A wrong reply is taken off at once, before the note in its place is approved.
    let withdrawn = publication.withdraws ? matter.openCorrection?.ruling?.moment.at : nil
    let approved = withdrawn ?? matter.since.at
    // People write times by the minute, so the minute of the approval counts as after it.
    guard publication.postedAt >= approved.wholeMinute, publication.postedAt <= situation.now else {
      throw .postedOutsideWindow(approved: approved)
    }
    return [.published(publication)]
  }

  /// The publication, with what a look at the site found; one that is not posted has its proof alone.
  private func compared(_ posting: Posting) throws(Refusal) -> Publication {
    var publication = posting.publication
    (publication.isCompared, publication.posted) = (false, nil)
    publication.withdraws = matter.openCorrection?.value.kind == .withdrawal
    try guards.optional(publication.difference, .reason)
    guard matter.openness.isPosted else {
      (publication.url, publication.difference) = ("", nil)
      publication.channel = publication.channel ?? .phone
      return publication
    }
    publication.channel = nil
    if publication.withdraws, publication.url.isEmpty {
      publication.difference = nil
      return publication
    }
    try guards.text(publication.url, .url)
    guard let source = posting.posted, source.contains(where: { !$0.isWhitespace }) else {
      guard office.policy.skipsPostedCheck else { throw .postedTextMissing }
      return publication
    }
    let posted = PostedText(source)
    switch posted.compared(with: matter.review?.value.text ?? "") {
    case .same:
      publication.isCompared = true
      publication.difference = nil
    case .differs(let difference):
      try guards.text(
        publication.difference ?? "", .reason, orElse: .postedTextDiffers(difference))
      try guards.optional(posted.text, .posted)
      publication.posted = posted.text
    }
    return publication
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
    if closing.satisfaction == .unreached, office.policy.requiresSatisfaction,
      let followUp, followUp.due > situation.now
    {
      throw .satisfactionMissing(until: followUp.due)
    }
    if closing.satisfaction == .unreached, let followUp, followUp.due > situation.now,
      closing.note?.contains(where: { !$0.isWhitespace }) != true
    {
      throw .followUpMissing(until: followUp.due)
    }
    return [.closed(closing)]
  }

  func archive(_ archiving: Archiving) throws(Refusal) -> [Fact] {
    try stage(.archive, .closed)
    if let open = matter.unsettledSupervision {
      throw .supervision(.slipOpen(open.department))
    }
    var complete = archiving
    if complete.fileNumber.isEmpty {
      let suggestion = FileNumber(
        suggestedFor: matter, kept: archiving.retention, under: office.policy.filing)
      complete.fileNumber = suggestion?.text ?? ""
    }
    try guards.text(complete.fileNumber, .fileNumber)
    try guards.optional(complete.note, .note)
    for absence in complete.absences {
      try guards.text(absence.piece, .title)
      try guards.text(absence.reason, .reason)
    }
    return [.archived(complete)]
  }
}
