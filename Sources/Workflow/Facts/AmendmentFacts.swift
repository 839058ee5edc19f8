public import Canon

/// What is put right about a matter after its registration; what is absent stays as it is.
public struct Particulars: Recorded {
  public var kind: MessageKind?
  public var area: AreaID?
  public var topic: TopicID?
  public var identity: Identity?
  public var points: [String] = []
  /// When the citizen wrote it: the public clock follows.
  public var sentAt: Instant?
  public var restriction: Restriction?
  /// Whom it accuses, all of them.
  public var accusation: Accusation?

  public init() {}

  /// Whether nothing is put right.
  public var isEmpty: Bool { self == Particulars() }

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("kind", &kind)
    try visitor.word("area", &area)
    try visitor.word("topic", &topic)
    try visitor.word("identity", &identity)
    try visitor.texts("points", &points)
    try visitor.instant("sentAt", &sentAt)
    try visitor.word("restriction", &restriction)
    try visitor.object("accusation", &accusation)
  }
}

/// What a member wants put right, and why.
public struct Amendment: Recorded {
  /// As it should be; what stands so already is no change.
  public var particulars = Particulars()
  public var reason = ""

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try particulars.visit(&visitor)
    try visitor.text("reason", &reason)
  }
}

/// Something about a matter was put right: what it was, what it is, and why.
public struct Amended: Recorded {
  public var old = Particulars()
  public var new = Particulars()
  public var reason = ""

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.object("old", &old)
    try visitor.object("new", &new)
    try visitor.text("reason", &reason)
  }
}
