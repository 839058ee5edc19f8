public import Canon

/// Why an act that was entered for somebody is neither confirmed nor disowned.
public enum BehalfRefusal: Error, Sendable, Equatable {
  /// Nothing on the matter was entered for the member.
  case nothingEntered
  /// Several entries wait for the member's word; one is to be named.
  case several([Int])
  /// The entry was made by who acted, or there is none.
  case notEntered(Int)
  case notYours(Int, of: MemberID)
  case alreadyConfirmed(Int, at: Instant)
  case alreadyDisowned(Int, at: Instant)
  /// The entry no longer counts, for what it rests on was disowned or it was taken back.
  case lapsed(Int)
  /// A deputy does not know what another said.
  case inPerson(MemberID)
}
