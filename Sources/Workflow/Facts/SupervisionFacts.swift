public import Canon

/// Someone was urged: whom, how, and what they answered.
public struct Reminder: Recorded {
  /// The department urged; absent when the office or a leader is.
  public var department: DepartmentID?
  public var channel = Channel.phone
  public var reached = ""
  public var answer: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("department", &department)
    try visitor.word("channel", &channel)
    try visitor.text("reached", &reached)
    try visitor.text("answer", &answer)
  }
}

/// A department's written account of a delay.
public struct Explanation: Recorded {
  public var department: DepartmentID = ""
  public var text = ""
  public var expectedOn: CivilDate?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("department", &department)
    try visitor.text("text", &text)
    try visitor.date("expectedOn", &expectedOn)
  }
}

/// A department asked for more time.
public struct ExtensionRequest: Recorded {
  public var department: DepartmentID = ""
  /// Days more than the limit, counted as the limit is.
  public var days = 1
  public var reason = ""

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("department", &department)
    try visitor.integer("days", &days)
    try visitor.text("reason", &reason)
  }
}

/// A leader gave more time.
public struct ExtensionGrant: Recorded {
  public var days = 1
  public var note: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.integer("days", &days)
    try visitor.text("note", &note)
  }
}

/// A department's limit runs on, since the citizen answered or will not.
public struct PauseEnd: Recorded {
  public var note: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.text("note", &note)
  }
}

/// An act by phone or on paper, entered by the administrator; it governs the facts beside it.
public struct OnBehalf: Recorded {
  public var of: MemberID = ""
  public var channel = Channel.phone
  /// What proves it: who called when, the number of the paper.
  public var proof = ""
  public var attachments: [Attachment] = []

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("of", &of)
    try visitor.word("channel", &channel)
    try visitor.text("proof", &proof)
    try visitor.objects("attachments", &attachments)
  }
}

/// A fact that says all by its name.
public struct Plain: Recorded {
  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {}
}
