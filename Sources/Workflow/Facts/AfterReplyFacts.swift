public import Canon

/// Why an answered matter is taken up once more.
public enum ReopeningGround: String, Sendable, CaseIterable {
  /// The citizen wrote again about the same thing.
  case newMessage
  /// The citizen, asked or not, was not content with the reply.
  case unsatisfied
}

/// What the citizen said after the reply.
public struct Reopening: Recorded {
  public var ground = ReopeningGround.newMessage
  /// What was written or said, as it came.
  public var text = ""
  /// Where it stands, if it was posted.
  public var url: String?
  /// When it was written or said: the start of the new public clock; in a command nil means now.
  public var sentAt: Instant?
  /// What is to be answered now; empty where the points stay as they were.
  public var points: [String] = []

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("reopeningGround", &ground)
    try visitor.text("text", &text)
    try visitor.text("url", &url)
    try visitor.instant("sentAt", &sentAt)
    try visitor.texts("points", &points)
  }
}

/// An answered matter runs again, to a second reply.
public struct Reopened: Recorded {
  public var reopening = Reopening()
  /// How often the matter was taken up again, this time included.
  public var count = 1
  /// The entry of the reply that did not end it.
  public var reply = 0

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try reopening.visit(&visitor)
    try visitor.integer("count", &count)
    try visitor.integer("reply", &reply)
  }
}

/// What is to become of a reply that stands where everybody reads it, and is wrong.
public enum CorrectionKind: String, Sendable, CaseIterable {
  /// Another text takes its place.
  case correction
  /// It is taken off; what stands in its place says so.
  case withdrawal
}

/// The office proposed to change a posted reply.
public struct Correcting: Recorded {
  public var kind = CorrectionKind.correction
  public var reason = ""
  /// The text that is to take its place; must be there for a withdrawal.
  public var text: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("correction", &kind)
    try visitor.text("reason", &reason)
    try visitor.text("text", &text)
  }
}

/// The office proposed another day for what was promised.
public struct PromiseMoving: Recorded {
  /// The day that is promised now.
  public var to: CivilDate?
  public var reason = ""
  /// Where and how the citizen was told: an address, or who was called when.
  public var told = ""

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.date("promisedOn", &to)
    try visitor.text("reason", &reason)
    try visitor.text("told", &told)
  }
}
