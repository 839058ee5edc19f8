/// What the index keeps of a matter for statistics; days are days since 1970 in the office's zone.
public struct FiguresRow: Sendable, Equatable {
  /// Whether it ended without a reply and so counts in no rate.
  public var isExcluded = false
  public var isClosed = false
  /// Whether the citizen said what they thought, and whether they were content.
  public var isRated = false
  public var isSatisfied = false
  public var parts: [Part] = []
  public var holds: [Hold] = []

  /// Makes a blank row.
  public init() {}

  /// One department's part; moments are milliseconds since 1970.
  public struct Part: Sendable, Equatable {
    public var department: String
    public var isLead = false
    /// The day it was handed to the department.
    public var day = 0
    public var due = 0
    public var originalDue = 0
    public var submitted: Int?
    public var isBypassed = false
    public var hasReported = false
    public var returnCount = 0

    /// Makes a part of a department.
    public init(of department: String) {
      self.department = department
    }
  }

  /// A piece of the time until the reply.
  public struct Hold: Sendable, Equatable {
    public var step: String
    /// `office`, `leader`, or `department` with its identifier in `department`.
    public var holder: String
    public var department: String
    /// The day it began.
    public var day = 0
    /// Minutes of office hours; 0 while it is held up there.
    public var minutes = 0
    /// Since when it is held up there, in milliseconds since 1970; nil when it went on.
    public var since: Int?

    /// Makes a piece at a step in somebody's hands.
    public init(step: String, holder: String, department: String) {
      self.step = step
      self.holder = holder
      self.department = department
    }
  }
}

/// What one department's parts come to.
public struct PartTally: Sendable, Equatable {
  public var department: String
  public var given = 0
  public var submitted = 0
  public var inTime = 0
  public var inTimeOriginally = 0
  /// Still owed, and past the limit.
  public var owedLate = 0
  public var owedLateOriginally = 0
  public var bypassed = 0
  public var reported = 0
  public var returned = 0
  public var closed = 0
  /// Of those it leads: the citizen said what they thought.
  public var rated = 0
  public var satisfied = 0
}

/// One piece of time, with its matter.
public struct HoldRow: Sendable, Equatable {
  public var matter: Int
  public var number: String
  public var hold: FiguresRow.Hold
}

/// What came in, and what was replied to, between two moments.
public struct ReplyTally: Sendable, Equatable {
  public var received = 0
  public var replied = 0
  public var inTime = 0
  public var inTimeOriginally = 0
  /// Seconds from the messages to the replies, in all.
  public var seconds = 0
}

/// How many matters of a topic and an area were written so many days ago.
public struct SubjectTally: Sendable, Equatable {
  public var topic: String
  public var area: String
  public var daysAgo: Int
  public var count: Int
}
