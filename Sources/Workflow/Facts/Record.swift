public import Canon

/// One entry of the journal as the rules see it.
public struct Record: Sendable, Equatable {
  /// The entry's number.
  public var number: Int
  public var at: Instant
  /// The member whose desk recorded it.
  public var by: MemberID
  /// The matters concerned; empty for the office.
  public var on: [MatterID]
  public var facts: [Fact]

  /// Makes a record of what an entry holds.
  public init(number: Int, at: Instant, by: MemberID, on: [MatterID], facts: [Fact]) {
    self.number = number
    self.at = at
    self.by = by
    self.on = on
    self.facts = facts
  }

  /// The act by phone or paper that the entry was made from, if it was entered on behalf.
  public var onBehalf: OnBehalf? {
    for case .onBehalf(let behalf) in facts { return behalf }
    return nil
  }

  /// The member who was away, if a deputy acted.
  public var actingFor: MemberID? {
    for case .actingFor(let acting) in facts { return acting.of }
    return nil
  }

  /// Who acted: the person it was entered for, or else the member at the desk.
  public var actor: MemberID { onBehalf?.of ?? by }

  /// Whose rights count: the member a deputy acted for, or else who acted.
  public var principal: MemberID { actingFor ?? actor }
}
