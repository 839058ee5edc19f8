import Canon

// Rows 30, 31a and 34 of the transition table: what may follow a posted reply.
extension Decision {
  func reopen(_ reopening: Reopening) throws(Refusal) -> [Fact] {
    try stage(.reopen, .published, .promised, .closed)
    guard let reply = matter.publication else { throw .wrongStage(.reopen, is: matter.stage) }
    try guards.text(reopening.text, .newMessage)
    try guards.optional(reopening.url, .url)
    try check(points: reopening.points)
    let asked = reopening.sentAt ?? situation.now
    guard asked <= situation.now else { throw .messageFromFuture }
    guard asked >= reply.value.postedAt.wholeMinute else {
      throw .afterReply(.askedBeforeReply(reply.value.postedAt))
    }
    var reopened = Reopened()
    reopened.reopening = reopening
    reopened.reopening.sentAt = asked
    reopened.count = matter.former.count + 1
    reopened.reply = reply.moment.number
    return [.reopened(reopened)]
  }

  func proposeCorrection(_ value: Correcting) throws(Refusal) -> [Fact] {
    try stage(.proposeCorrection, .published, .promised)
    try guards.text(value.reason, .reason)
    switch value.kind {
    case .correction:
      try guards.optional(value.text, .publicText)
      guard value.text == nil || value.text != matter.review?.value.text else {
        throw .nothingChanged(.proposeCorrection)
      }
    case .withdrawal: try guards.text(value.text ?? "", .publicText)
    }
    return [.correctionProposed(value)]
  }

  func proposePromiseMove(_ value: PromiseMoving) throws(Refusal) -> [Fact] {
    try stage(.proposePromiseMove, .promised)
    if let moved = matter.promiseMoves.last(where: \.isConfirmed)?.value.to {
      throw .afterReply(.promiseMovedBefore(moved))
    }
    guard let day = value.to else { throw .promiseDateMissing }
    guard day >= office.zone.local(situation.now).day else { throw .promiseDatePast(day) }
    if let old = matter.promisedOn, day <= old { throw .afterReply(.promiseNotLater(old)) }
    try guards.text(value.reason, .reason)
    try guards.text(value.told, .proof)
    return [.promiseMoveProposed(value)]
  }

  /// Refuses what makes no sense any more once the citizen has a reply.
  func checkUnanswered(_ act: Act) throws(Refusal) {
    guard matter.publications.isEmpty else { throw .afterReply(.alreadyAnswered(act)) }
  }
}

extension Act {
  /// What has to wait while a change of the reply, or of a promise, is proposed.
  private static let heldByMotion: Set<Act> = [
    .keepPromise, .close, .reopen, .proposeCorrection, .proposePromiseMove,
  ]

  /// Whether it has to wait while a change of the reply, or of a promise, is proposed.
  var isHeldByMotion: Bool { Self.heldByMotion.contains(self) }
}
