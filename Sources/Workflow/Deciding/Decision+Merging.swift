// Row 4 of the transition table: one reply to several messages.
extension Decision {
  func merge(_ value: Merging) throws(Refusal) -> [Fact] {
    try stage(.merge, .registered)
    try checkUnanswered(.merge)
    guard matter.former.isEmpty else { throw .afterReply(.alreadyAnswered(.merge)) }
    if let held = matter.merges.first { throw .merging(.holdsOthers(held.value.number)) }
    guard value.into != matter.id else { throw .merging(.intoItself) }
    guard let target = situation.others[value.into] else { throw .merging(.noTarget) }
    try checkOpen(target)
    try guards.text(value.reason, .reason)
    var merged = Merged()
    merged.matter = matter.id
    merged.number = matter.number
    merged.url = matter.received.url
    merged.sentAt = matter.received.sentAt
    merged.into = target.id
    merged.intoNumber = target.number
    merged.reason = value.reason
    return [.merged(merged)]
  }

  private func checkOpen(_ target: Matter) throws(Refusal) {
    // For whom it accuses there is no such matter.
    for person in people where target.accuses(person.member, of: person.department) {
      throw .merging(.noTarget)
    }
    guard target.isRestricted == matter.isRestricted else {
      throw .merging(.otherReaders(target.number))
    }
    if let merged = target.merging?.value, target.stage == .merged {
      throw .merging(.targetMerged(target.number, into: merged.intoNumber))
    }
    guard target.publications.isEmpty else { throw .merging(.targetAnswered(target.number)) }
    guard target.pendingEnding == nil else { throw .merging(.targetMayEnd(target.number)) }
    guard target.stage.takesMerged else {
      throw .merging(.targetNotOpen(target.number, target.stage))
    }
  }

  func unmerge(_ reason: Reason) throws(Refusal) -> [Fact] {
    try stage(.unmerge, .merged)
    guard let merged = matter.merging?.value, let target = situation.others[merged.into] else {
      throw .merging(.noTarget)
    }
    let isHeld = target.merges.contains { $0.value.matter == matter.id }
    guard isHeld, target.publications.isEmpty else {
      throw .merging(.targetAnswered(target.number))
    }
    try guards.text(reason.reason, .reason)
    var unmerged = Unmerged()
    unmerged.matter = matter.id
    unmerged.number = matter.number
    unmerged.from = target.id
    unmerged.intoNumber = target.number
    unmerged.reason = reason.reason
    return [.unmerged(unmerged)]
  }

  /// A matter that answers others too does not end without a reply: they are parted first.
  func checkHoldsNone() throws(Refusal) {
    if let held = matter.merges.first { throw .merging(.holdsOthers(held.value.number)) }
  }

  /// Each merged message has its reply: an address where one is posted, or else what proves it.
  func checkMergedReplies(_ publication: Publication) throws(Refusal) {
    for reply in publication.merged {
      guard matter.merges.contains(where: { $0.value.matter == reply.matter }) else {
        throw .merging(.notMerged(reply.matter.rawValue))
      }
      try guards.optional(reply.url, .url)
      try guards.optional(reply.proof, .proof)
    }
    for merged in matter.merges.map(\.value) {
      let reply = publication.merged.first { $0.matter == merged.matter }
      let texts = [reply?.url, reply?.proof].compactMap(\.self)
      guard texts.contains(where: { $0.contains { !$0.isWhitespace } }) else {
        throw .merging(.replyMissing(merged.number, url: merged.url))
      }
    }
  }
}
