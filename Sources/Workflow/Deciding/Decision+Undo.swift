extension Decision {
  /// Only one's own last entry is taken back, while it is the last and has not left the house.
  func checked(_ undoing: Undoing) throws(Refusal) -> Undoing {
    guard let last = matter.lastMark, !last.acts.contains(.receive) else {
      throw .nothingToUndo
    }
    guard undoing.entry == 0 || undoing.entry == last.entry else {
      guard matter.trail.contains(where: { $0.entry == undoing.entry && !$0.isUndone }) else {
        throw .nothingToUndo
      }
      throw .actedSince(last.actor, entry: last.entry)
    }
    guard last.by == actor.member else { throw .undoOfOther(last.by, entry: last.entry) }
    if let final = last.acts.first(where: \.isFinal) { throw .undoTooLate(final) }
    return Undoing(of: last.entry)
  }
}
