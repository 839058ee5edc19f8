import Canon

// Row 23 to 25 of the transition table, and 28: what stands between a report and a leader.
extension Decision {
  /// The text as the public would see it, with each hit and each secrecy pattern decided.
  func masked(_ draft: Review, _ act: Act) throws(Refusal) -> Masked {
    if act != .edit { try stage(act, .underReview) }
    try guards.text(draft.text, .publicText)
    try guards.optional(draft.note, .note)
    let hits = Masker().hits(in: draft.text)
    try decided(hits, by: draft)
    var masked = Masked()
    masked.text = hits.masked(draft.text, but: Set(draft.kept.map(\.number)))
    masked.hits = hits.recorded(keeping: draft.kept)
    masked.words = try words(in: masked.text, by: draft)
    masked.digest = situation.digest(masked.text)
    masked.note = draft.note
    return masked
  }

  private func decided(_ hits: [MaskHit], by draft: Review) throws(Refusal) {
    for kept in draft.kept {
      guard hits.contains(where: { $0.number == kept.number }) else {
        throw .unknownHit(kept.number)
      }
      try guards.text(kept.reason, .reason, orElse: .keptWithoutReason(kept.number))
    }
    guard !draft.masksRest else { return }
    let open = hits.filter { hit in !draft.kept.contains { $0.number == hit.number } }
    guard open.isEmpty else { throw .hitsUndecided(open) }
  }

  /// The secrecy patterns of the masked text; each stays for a reason, or the text is changed.
  private func words(in text: String, by draft: Review) throws(Refusal) -> [WordKept] {
    let hits = office.secrecyWords.hits(in: text)
    for word in draft.words {
      guard hits.contains(where: { $0.number == word.number }) else {
        throw .unknownWord(word.number)
      }
      try guards.text(word.reason, .reason, orElse: .wordWithoutReason(word.number))
    }
    let open = hits.filter { hit in !draft.words.contains { $0.number == hit.number } }
    guard open.isEmpty else { throw .wordsUndecided(open) }
    return hits.map { hit in
      var kept = WordKept()
      kept.pattern = hit.pattern
      kept.from = hit.place.lowerBound
      kept.reason = draft.words.first { $0.number == hit.number }?.reason ?? ""
      return kept
    }
  }

  func examineSecrecy(_ value: SecrecyExamined) throws(Refusal) -> [Fact] {
    let masking = try textForSecrecy(.examineSecrecy)
    guard value.digest == masking.value.digest else { throw .textChanged }
    guard office.policy.allowsOwnDraft || !isDraft(of: actor.people) else { throw .ownDraft }
    if value.openness != .open {
      try guards.text(value.ground ?? "", .reason, orElse: .openedWithoutGround(value.openness))
    }
    try guards.optional(value.ground, .reason)
    return [.secrecyExamined(value)]
  }

  func returnFromSecrecy(_ reason: Reason) throws(Refusal) -> [Fact] {
    _ = try textForSecrecy(.returnFromSecrecy)
    try guards.text(reason.reason, .reason)
    return [.returnedFromSecrecy(reason)]
  }

  private func textForSecrecy(_ act: Act) throws(Refusal) -> Dated<Masked> {
    try stage(act, .underReview)
    guard let masking = matter.masking else { throw .notMasked }
    return masking
  }

  func review(_ review: Review) throws(Refusal) -> [Fact] {
    try stage(.review, .underReview)
    try guards.optional(review.note, .note)
    if office.reviewsSecrecy, matter.masking == nil { throw .notMasked }
    try checkPoints()
    var facts: [Fact] = []
    var text = matter.masking?.value
    if !review.text.isEmpty || text == nil {
      let masked = try masked(review, .review)
      if masked.digest != text?.digest {
        if office.reviewsSecrecy { throw .textChanged }
        facts.append(.masked(masked))
        text = masked
      }
    }
    guard let text else { throw .notMasked }
    if office.reviewsSecrecy, matter.secrecy?.value.digest != text.digest {
      throw .secrecyNotExamined(by: office.members(with: .secrecyReviewer).map(\.member))
    }
    var reviewed = Reviewed()
    reviewed.text = text.text
    reviewed.digest = text.digest
    reviewed.note = review.note
    return facts + [.reviewed(reviewed)]
  }

  /// Each point is answered, handed on or refused with ground, whatever was amended since.
  ///
  /// A note in place of a withdrawn reply answers none, and the office's own answer is not written
  /// anew for a correction: what came up since is another round's.
  private func checkPoints() throws(Refusal) {
    guard let report = matter.finalReport else { return }
    if let correction = matter.openCorrection?.value,
      correction.kind == .withdrawal || matter.isAnsweredByOffice
    {
      return
    }
    let answered = Set(report.answers.map(\.point))
    for point in matter.points.indices where !answered.contains(point + 1) {
      throw .pointUnanswered(point + 1)
    }
  }

  func edit(_ draft: Review) throws(Refusal) -> [Fact] {
    try stage(.edit, .awaitingApproval, .approved)
    guard let review = matter.review else { throw .textChanged }
    try guards.text(draft.note ?? "", .reason)
    var edited = Edited()
    edited.was = review.value.digest
    edited.text = try masked(draft, .edit)
    edited.text.note = nil
    edited.reason = draft.note ?? ""
    guard edited.text.digest != edited.was else { throw .textSame }
    return [.edited(edited)]
  }
}

extension [MaskHit] {
  /// The decisions as they are recorded, with places in the masked text.
  fileprivate func recorded(keeping kept: [MaskOverride]) -> [MaskedHit] {
    var shift = 0
    return map { hit in
      var recorded = MaskedHit()
      recorded.rule = hit.rule
      recorded.from = hit.place.lowerBound + shift
      recorded.kept = kept.first { $0.number == hit.number }?.reason
      let isMasked = recorded.kept == nil
      recorded.length = isMasked ? hit.replacement.unicodeScalars.count : hit.place.count
      if isMasked { shift += recorded.length - hit.place.count }
      return recorded
    }
  }
}
