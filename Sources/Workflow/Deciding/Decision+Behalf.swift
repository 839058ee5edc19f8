// What was entered for somebody is confirmed or disowned by that person, and nobody else.
extension Decision {
  func confirm(_ value: BehalfConfirmed) throws(Refusal) -> [Fact] {
    try guards.optional(value.note, .note)
    return [.behalfConfirmed(BehalfConfirmed(of: try entrusted(value.entry), note: value.note))]
  }

  func disown(_ value: BehalfDisowned) throws(Refusal) -> [Fact] {
    let entry = try entrusted(value.entry)
    try guards.text(value.reason, .reason)
    return [.behalfDisowned(BehalfDisowned(of: entry, reason: value.reason))]
  }

  /// The entry that waits for the member's word.
  private func entrusted(_ entry: Int) throws(Refusal) -> Int {
    if let principal = actor.deputyFor { throw .behalf(.inPerson(principal)) }
    return try matter.trail.entrusted(entry, to: actor.member).entry
  }
}

extension [TrailMark] {
  /// The entry that waits for a member's word: the one named, or the only one.
  ///
  /// Whoever decides and whoever reads ask the same.
  func entrusted(_ entry: Int, to member: MemberID) throws(Refusal) -> TrailMark {
    guard entry != 0 else { return try onlyEntrusted(to: member) }
    guard let mark = first(where: { $0.entry == entry }), mark.behalf != nil else {
      throw .behalf(.notEntered(entry))
    }
    guard mark.actor == member else { throw .behalf(.notYours(entry, of: mark.actor)) }
    if let word = mark.word {
      throw .behalf(
        word.isConfirmed
          ? .alreadyConfirmed(entry, at: word.at) : .alreadyDisowned(entry, at: word.at))
    }
    guard mark.holds else { throw .behalf(.lapsed(entry)) }
    return mark
  }

  private func onlyEntrusted(to member: MemberID) throws(Refusal) -> TrailMark {
    let waiting = filter { $0.awaitsWord && $0.actor == member }
    guard let mark = waiting.first else {
      guard let last = last(where: { $0.behalf != nil && $0.actor == member }) else {
        throw .behalf(.nothingEntered)
      }
      return try entrusted(last.entry, to: member)
    }
    guard waiting.count == 1 else { throw .behalf(.several(waiting.map(\.entry))) }
    return mark
  }
}
