/// Who acts: the member at the desk, and for whom, if not for themselves.
public struct Actor: Sendable, Equatable {
  /// The member whose desk records the act, and whose key signs it.
  public var member: MemberID
  /// Set when the act was given by phone or on paper and is only entered here.
  public var behalf: OnBehalf?
  /// The member who is away, when a deputy acts.
  public var deputyFor: MemberID?

  /// Makes an actor.
  public init(
    _ member: MemberID, onBehalf behalf: OnBehalf? = nil, deputyFor: MemberID? = nil,
  ) {
    self.member = member
    self.behalf = behalf
    self.deputyFor = deputyFor
  }

  /// Who acts: the person it is entered for, or else the member at the desk.
  public var doer: MemberID { behalf?.of ?? member }

  /// The member whose rights count.
  public var principal: MemberID { deputyFor ?? doer }

  /// Everybody whose act it is: who acts, and for whom.
  public var people: [MemberID] { [doer] + [deputyFor].compactMap(\.self) }

  /// The facts that say for whom the facts beside them were done.
  var marks: [Fact] {
    (behalf.map { [.onBehalf($0)] } ?? [])
      + (deputyFor.map { [.actingFor(ActingFor(of: $0))] } ?? [])
  }
}
