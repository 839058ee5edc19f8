public import Canon

/// Why a department is supervised.
public enum SupervisionBreach: String, Sendable, CaseIterable {
  /// A limit of its is past.
  case late
  /// It does not work by the rules.
  case irregular
}

/// The office asks a leader for a supervision slip against a department (督办单).
public struct SupervisionProposal: Recorded {
  public var department: DepartmentID = ""
  public var breach = SupervisionBreach.late
  /// What the department is to do.
  public var demand = ""
  /// The new date the department has; it ends at close of business.
  public var dueOn = CivilDate(daysSinceEpoch: 0)

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("department", &department)
    try visitor.word("breach", &breach)
    try visitor.text("demand", &demand)
    try visitor.date("dueOn", &dueOn)
  }
}

/// A leader issued the slip; from then on its clock runs.
public struct SupervisionIssued: Recorded {
  public var department: DepartmentID = ""
  /// The slip's number, set by the rules: the matter's, and a count in it (`DB-2026-000123-1`).
  public var number = ""
  /// The date that holds; in a command nil means the proposed one.
  public var dueOn: CivilDate?
  public var note: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("department", &department)
    try visitor.string("number", &number)
    try visitor.date("dueOn", &dueOn)
    try visitor.text("note", &note)
  }
}

/// A department's answer to a supervision slip.
public struct SupervisionAnswer: Recorded {
  public var department: DepartmentID = ""
  public var text = ""
  public var attachments: [Attachment] = []

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("department", &department)
    try visitor.text("text", &text)
    try visitor.objects("attachments", &attachments)
  }
}

/// The office's judgement of an answer: accepted with a conclusion, or returned with a reason.
public struct SupervisionJudged: Recorded {
  public var department: DepartmentID = ""
  public var reason: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("department", &department)
    try visitor.text("reason", &reason)
  }
}
