public import Canon

/// A department said that a matter is not its own.
public struct Objection: Recorded {
  public var department: DepartmentID = ""
  public var reason = ""
  /// The duty list or rule it cites.
  public var duty = ""
  /// The department it holds for the right one.
  public var proposed: DepartmentID?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("department", &department)
    try visitor.text("reason", &reason)
    try visitor.text("duty", &duty)
    try visitor.word("proposed", &proposed)
  }
}

/// Who takes the part of a department whose objection was upheld.
public enum Taker: String, Sendable, CaseIterable {
  case department
  /// The office answers itself.
  case office
  /// Nobody here: an end that was proposed already is decided next.
  case outside
}

/// A leader found a department's objection right, and said who takes its part.
public struct ObjectionUpheld: Recorded {
  /// The department that objected.
  public var department: DepartmentID = ""
  public var taker = Taker.department
  /// The department that takes the part.
  public var to: DepartmentID?
  /// Who leads from now on, where the lead objected.
  public var lead: DepartmentID?
  /// The slip that went to the department that takes the part; set by the rules.
  public var slip: String?
  public var note: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("department", &department)
    try visitor.word("taker", &taker)
    try visitor.word("to", &to)
    try visitor.word("lead", &lead)
    try visitor.string("slip", &slip)
    try visitor.text("note", &note)
  }
}

/// A leader found a department's objection wrong; it has no second one.
public struct ObjectionRejected: Recorded {
  public var department: DepartmentID = ""
  public var reason = ""

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("department", &department)
    try visitor.text("reason", &reason)
  }
}
