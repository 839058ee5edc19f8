/// Who acts: the member at the desk, and for whom, if not for themselves.
public struct Actor: Sendable, Equatable {
  /// The member whose desk records the act, and whose key signs it.
  public var member: MemberID
  /// Set when the act was given by phone or on paper and is only entered here.
  public var behalf: OnBehalf?

  /// Makes an actor.
  public init(_ member: MemberID, onBehalf behalf: OnBehalf? = nil) {
    self.member = member
    self.behalf = behalf
  }

  /// The member whose act it is.
  public var principal: MemberID { behalf?.of ?? member }
}
