public import Canon

/// A department took an assignment over.
public struct SignedFor: Recorded {
  public var department: DepartmentID = ""
  public var channel = Channel.desk

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("department", &department)
    try visitor.word("channel", &channel)
  }
}

/// What a reply does with one numbered point.
public struct PointAnswer: Recorded {
  /// The point's number, from 1.
  public var point = 0
  public var treatment = PointTreatment.answered
  /// To whom it is handed on, or why it is refused.
  public var ground: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.integer("point", &point)
    try visitor.word("treatment", &treatment)
    try visitor.text("ground", &ground)
  }
}

/// What a department submits: facts found and done, the proposed public wording, the outcome.
public struct Report: Recorded {
  public var department: DepartmentID = ""
  /// Counts a department's reports on one matter from 1; set when it is recorded.
  public var version = 0
  public var findings = ""
  public var wording = ""
  public var outcome = Outcome.resolved
  public var promisedOn: CivilDate?
  public var answers: [PointAnswer] = []
  public var attachments: [Attachment] = []

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("department", &department)
    try visitor.integer("version", &version)
    try visitor.text("findings", &findings)
    try visitor.text("wording", &wording)
    try visitor.word("outcome", &outcome)
    try visitor.date("promisedOn", &promisedOn)
    try visitor.objects("answers", &answers)
    try visitor.objects("attachments", &attachments)
  }
}

/// One version of a department's report was signed, refused, accepted or sent back.
public struct ReportJudged: Recorded {
  public var department: DepartmentID = ""
  public var version = 0
  public var reason: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("department", &department)
    try visitor.integer("version", &version)
    try visitor.text("reason", &reason)
  }
}

/// A co-department that reported nothing by its limit was left out of the consolidated report.
public struct Bypass: Recorded {
  public var department: DepartmentID = ""
  public var reason = ""

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("department", &department)
    try visitor.text("reason", &reason)
  }
}
