import Canon

// Ends without a reply: each is one member's proposal and another's word.
extension Decision {
  func proposeDecline(_ value: Declining) throws(Refusal) -> [Fact] {
    try stage(.proposeDecline, .registered, .inHand)
    try checkUnanswered(.proposeDecline)
    try checkHoldsNone()
    if value.ground == .other { try guards.text(value.reason ?? "", .reason) }
    if value.ground.namesChannel {
      try guards.text(value.properChannel ?? "", .properChannel)
    }
    try guards.optional(value.reason, .reason)
    try guards.optional(value.properChannel, .properChannel)
    try guards.text(value.notice, .notice)
    return [.declineProposed(value)]
  }

  func proposeTransfer(_ value: Transferring) throws(Refusal) -> [Fact] {
    try stage(.proposeTransfer, .registered, .inHand)
    try checkUnanswered(.proposeTransfer)
    try checkHoldsNone()
    try guards.text(value.body, .receivingBody)
    try guards.text(value.document, .documentNumber)
    try guards.optional(value.reason, .reason)
    try guards.text(value.notice, .notice)
    return [.transferProposed(value)]
  }

  func proposeVoid(_ reason: Reason) throws(Refusal) -> [Fact] {
    try stage(.proposeVoid, .received, .registered)
    // What the citizen was told once is not as if it had never been.
    guard matter.former.isEmpty else { throw .afterReply(.alreadyAnswered(.proposeVoid)) }
    try checkUnanswered(.proposeVoid)
    // What a department was asked about is declined or transferred, and the citizen told of it.
    guard matter.dispatch == nil else { throw .alreadyDispatched(.proposeVoid) }
    try checkHoldsNone()
    try guards.text(reason.reason, .reason)
    return [.voidProposed(reason)]
  }

  /// The word of a second person, who is not the one who proposed unless the policy waives that.
  func confirmed(
    _ value: Confirmation, _ act: Act,
  ) throws(Refusal) -> Confirmation {
    let pending = try pending(act)
    guard office.policy.allowsOwnDraft || !pending.proposed.involves(actor.people) else {
      throw .ownProposal(act)
    }
    try guards.optional(value.note, .note)
    return value
  }

  func refused(_ reason: Reason, _ confirmation: Act) throws(Refusal) -> Reason {
    _ = try pending(confirmation)
    try guards.text(reason.reason, .reason)
    return reason
  }

  private func pending(_ confirmation: Act) throws(Refusal) -> PendingProposal {
    guard let pending = matter.pendingProposal, pending.confirmation == confirmation else {
      throw .noEndingPending(confirmation)
    }
    return pending
  }

  /// Refuses what contradicts a proposal that waits for a second person.
  func checkNotHeld(_ act: Act) throws(Refusal) {
    if act.isHeldByEnding, let pending = matter.pendingEnding {
      throw .endingPending(pending.kind.confirmation)
    }
    if act.isHeldByMotion, let pending = matter.pendingMotion {
      throw .endingPending(pending.confirmation)
    }
  }

  func tellEnd(_ told: Told) throws(Refusal) -> [Fact] {
    guard matter.owesNotice, let ended = matter.ended else { throw .nothingToTell }
    try check(told, since: ended.at)
    return [.endTold(told)]
  }

  func tellExtension(_ told: Told) throws(Refusal) -> [Fact] {
    guard let grant = matter.untoldExtension else { throw .nothingToTell }
    try check(told, since: grant.moment.at)
    return [.extensionTold(told)]
  }

  /// What the citizen was told is somewhere, or was said somehow, since it was decided.
  func check(_ told: Told, since decided: Instant) throws(Refusal) {
    if told.channel == nil { try guards.text(told.url ?? "", .url) }
    try guards.optional(told.url, .url)
    try guards.text(told.proof, .proof)
    guard told.toldAt >= decided.wholeMinute, told.toldAt <= situation.now else {
      throw .toldOutsideWindow(since: decided)
    }
  }
}

extension Instant {
  /// The beginning of its minute: people write times by the minute.
  var wholeMinute: Instant { Instant(milliseconds: milliseconds / 60_000 * 60_000) }
}

extension Act {
  /// What has to wait while an end is proposed: it would carry the matter on to a leader or to
  /// departments, or propose another end.
  private static let heldByEnding: Set<Act> = [
    .register, .answer, .merge, .propose, .changeInstruction, .mask, .examineSecrecy, .review,
    .proposeDecline, .proposeTransfer, .proposeVoid,
  ]

  /// Whether it has to wait while an end is proposed.
  public var isHeldByEnding: Bool { Self.heldByEnding.contains(self) }
}
