public import Canon

/// One department's part of one matter that a bulletin names, with its evidence by entry.
public struct BulletinItem: Recorded {
  public var matter: MatterID = ""
  /// The matter's number.
  public var number = ""
  public var department: DepartmentID = ""
  /// When its report was due.
  public var due = Instant.epoch
  /// When its report would have been due without any extension.
  public var originalDue = Instant.epoch
  /// The entry by which it took the assignment over; the dispatch where it never did.
  public var receipt = 0
  /// Whether it signed for the assignment.
  public var isSignedFor = false
  /// The entries that reminded it.
  public var reminders: [Int] = []
  /// The entries of its explanations, none of which holds any more.
  public var explanations: [Int] = []
  /// The entry that last sent its report back; absent where it never reported.
  public var sentBack: Int?
  /// The last entry at which it was looked at: up to here there is no report of it.
  public var seenUpTo = 0

  public init() {}

  /// Names a department's part of a matter; the rules add the evidence.
  public init(_ matter: MatterID, _ department: DepartmentID) {
    self.matter = matter
    self.department = department
  }

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("matter", &matter)
    try visitor.string("number", &number)
    try visitor.word("department", &department)
    try visitor.instant("due", &due)
    try visitor.instant("originalDue", &originalDue)
    try visitor.integer("receipt", &receipt)
    try visitor.flag("signedFor", &isSignedFor)
    try visitor.integers("reminders", &reminders)
    try visitor.integers("explanations", &explanations)
    try visitor.integer("sentBack", &sentBack)
    try visitor.integer("seenUpTo", &seenUpTo)
  }
}

/// The office drafted a bulletin; its departments may object inside the window.
public struct BulletinDrafted: Recorded {
  public var items: [BulletinItem] = []
  /// What the bulletin says before its list.
  public var text: String?

  /// The most items of one bulletin; an entry stays below 64 KiB.
  public static let itemLimit = 60

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.objects("items", &items)
    try visitor.string("text", &text)
  }
}

/// A department's head objects to being named.
public struct BulletinObjection: Recorded {
  /// The entry that drafted the bulletin.
  public var bulletin = 0
  public var department: DepartmentID = ""
  /// The matters it objects for; all of its own when empty.
  public var matters: [MatterID] = []
  public var reason = ""

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.integer("bulletin", &bulletin)
    try visitor.word("department", &department)
    try visitor.words("matters", &matters)
    try visitor.string("reason", &reason)
  }
}

/// A leader decided on an objection.
public struct ObjectionDecided: Recorded {
  public var bulletin = 0
  public var department: DepartmentID = ""
  /// Whether the department is not named for what it objected to.
  public var isUpheld = false
  public var reason = ""

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.integer("bulletin", &bulletin)
    try visitor.word("department", &department)
    try visitor.flag("upheld", &isUpheld)
    try visitor.string("reason", &reason)
  }
}

/// A leader issued the bulletin: its list is frozen.
public struct BulletinIssued: Recorded {
  public var bulletin = 0
  /// Set by the rules: the year and a count in it (`TB-2026-003`).
  public var number = ""
  /// The list; in a command, the one that was seen, or nothing for all that stands.
  public var items: [BulletinItem] = []
  /// What was drafted and is not issued, and why; set by the rules.
  public var omissions: [BulletinOmission] = []

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.integer("bulletin", &bulletin)
    try visitor.string("number", &number)
    try visitor.objects("items", &items)
    try visitor.objects("omissions", &omissions)
  }
}

/// An item that was drafted and not issued.
public struct BulletinOmission: Recorded {
  public var matter: MatterID = ""
  public var department: DepartmentID = ""
  public var ground = Ground.objectionUpheld

  /// Why an item is left out.
  public enum Ground: String, Sendable, CaseIterable {
    case objectionUpheld
    case explained
    case reported
  }

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("matter", &matter)
    try visitor.word("department", &department)
    try visitor.word("ground", &ground)
  }
}

/// A drafted bulletin is given up.
public struct BulletinDropped: Recorded {
  public var bulletin = 0
  public var reason = ""

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.integer("bulletin", &bulletin)
    try visitor.string("reason", &reason)
  }
}
