extension Decision {
  /// What is to be taken back, if the rule of the trail allows it.
  func checked(_ undoing: Undoing) throws(Refusal) -> Undoing {
    Undoing(of: try matter.trail.undoable(undoing, by: actor.member).entry)
  }
}
