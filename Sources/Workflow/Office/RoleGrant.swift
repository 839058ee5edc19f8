public import Canon

/// Who may do an act, instead of whom the table of acts names.
public struct RoleGrant: Recorded {
  public var act = Act.receive
  public var roles: [Role] = []

  public init() {}

  /// Grants an act to roles, and to no others.
  public init(_ act: Act, to roles: [Role]) {
    self.act = act
    self.roles = roles
  }

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("act", &act)
    try visitor.words("roles", &roles)
  }
}

extension Policy {
  /// The roles that may do an act.
  public func roles(for act: Act) -> [Role] {
    grants.last { $0.act == act }?.roles ?? act.defaultRoles
  }

  /// Whose signature a reply needs at each level, in order; nil for any leader's.
  public var approvalRanks: [LeaderRank?] {
    guard approvalOrder.isEmpty else { return approvalOrder }
    return Array(repeating: nil, count: max(1, approvalLevels))
  }
}
