public import Canon

/// A leader was told of something urgent at once.
public struct UrgentAlert: Recorded {
  /// Who was reached, by name.
  public var reached = ""
  public var channel = Channel.phone
  public var answer: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.text("reached", &reached)
    try visitor.word("channel", &channel)
    try visitor.text("answer", &answer)
  }
}

/// The desk's own reminder of a clock, once a day; nobody was spoken to.
public struct AutomaticReminder: Recorded {
  public var clock = Clock.Kind.report
  /// The department the clock runs for; absent where the office or a leader is meant.
  public var department: DepartmentID?
  /// The office's day; set by the rules.
  public var day = CivilDate(daysSinceEpoch: 0)

  public init() {}

  /// Reminds of a clock.
  public init(of clock: Clock) {
    self.clock = clock.kind
    department = clock.department
  }

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("clock", &clock)
    try visitor.word("department", &department)
    try visitor.date("day", &day)
  }
}

/// The office refused a department's explanation as empty; it spares no bulletin any more.
public struct ExplanationRefused: Recorded {
  public var department: DepartmentID = ""
  /// The entry of the explanation; in a command 0 means the department's latest.
  public var explanation = 0
  public var reason = ""

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("department", &department)
    try visitor.integer("explanation", &explanation)
    try visitor.text("reason", &reason)
  }
}
