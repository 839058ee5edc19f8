public import Canon

/// A member is away for a time; somebody else may act meanwhile.
public struct LeaveRecorded: Recorded {
  public var member: MemberID = ""
  /// Who acts meanwhile; absent where nobody does.
  public var deputy: MemberID?
  public var from = Instant.epoch
  /// The first moment the member is there again.
  public var until = Instant.epoch
  public var reason = ""

  /// The longest leave, in days.
  public static let dayLimit = 366

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("member", &member)
    try visitor.word("deputy", &deputy)
    try visitor.instant("begins", &from)
    try visitor.instant("ends", &until)
    try visitor.string("reason", &reason)
  }
}

/// A member is back before the time, or stays.
public struct LeaveEnded: Recorded {
  public var member: MemberID = ""
  /// The number of the entry that recorded the leave.
  public var leave = 0

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("member", &member)
    try visitor.integer("leave", &leave)
  }
}

/// A deputy acts for a member who is away; it governs the facts beside it.
public struct ActingFor: Recorded {
  /// Whose rights count.
  public var of: MemberID = ""

  public init() {}

  /// Acts for a member.
  public init(of member: MemberID) {
    of = member
  }

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("of", &of)
  }
}
