public import Canon

/// What the office proposes to the leader.
public struct Proposal: Recorded {
  public var text = ""
  public var lead: DepartmentID = ""
  public var with: [DepartmentID] = []

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.text("text", &text)
    try visitor.word("lead", &lead)
    try visitor.words("with", &with)
  }
}

/// What a leader wrote: the opinion, and which departments are to act.
public struct Instruction: Recorded {
  public var text = ""
  public var lead: DepartmentID = ""
  public var with: [DepartmentID] = []
  public var isUrgent = false

  public init() {}

  /// The departments, the lead first.
  public var departments: [DepartmentID] { [lead] + with }

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.text("text", &text)
    try visitor.word("lead", &lead)
    try visitor.words("with", &with)
    try visitor.flag("urgent", &isUrgent)
  }
}

/// What a leader wants changed about an instruction: who acts from now on, and why.
public struct InstructionChange: Recorded {
  public var lead: DepartmentID = ""
  /// Every other department that is to act, old and new.
  public var with: [DepartmentID] = []
  public var reason = ""

  public init() {}

  /// The departments, the lead first.
  public var departments: [DepartmentID] { [lead] + with }

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("lead", &lead)
    try visitor.words("with", &with)
    try visitor.text("reason", &reason)
  }
}

/// A leader changed which departments act.
public struct InstructionChanged: Recorded {
  public var lead: DepartmentID = ""
  public var added: [DepartmentID] = []
  public var dropped: [DepartmentID] = []
  /// The number of the slips that go to those added, where the first ones are out already.
  public var slip: String?
  public var reason = ""

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("lead", &lead)
    try visitor.words("added", &added)
    try visitor.words("dropped", &dropped)
    try visitor.string("slip", &slip)
    try visitor.text("reason", &reason)
  }
}

/// A reason given for sending something back or refusing it.
public struct Reason: Recorded {
  public var reason = ""

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.text("reason", &reason)
  }
}

/// The slips went out to the departments.
public struct Dispatched: Recorded {
  public var slip = ""
  public var lead: DepartmentID = ""
  public var with: [DepartmentID] = []
  public var note: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.string("slip", &slip)
    try visitor.word("lead", &lead)
    try visitor.words("with", &with)
    try visitor.text("note", &note)
  }
}

/// What the administrator may add when dispatching.
public struct Dispatch: Recorded {
  public var note: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.text("note", &note)
  }
}
