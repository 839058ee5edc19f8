/// What the index keeps of a matter for statistics; days are days since 1970 in the office's zone.
public struct FiguresRow: Sendable, Equatable {
  /// The day the citizen wrote.
  public var day = 0
  /// The month of that day, counted from year 0.
  public var month = 0
  public var repliedMonth: Int?
  public var closedMonth: Int?
  /// When the reply was due, with and without extension; milliseconds since 1970.
  public var due = 0
  public var originalDue = 0
  public var replied: Int?
  /// Minutes of office hours from the message to the reply.
  public var minutes: Int?
  /// Whether it ended without a reply and so counts in no rate.
  public var isExcluded = false
  public var satisfaction: String?
  public var returns = 0
  public var parts: [Part] = []
  public var holds: [Hold] = []
  public var slips: [Slip] = []

  /// Makes a blank row.
  public init() {}

  /// One department's part.
  public struct Part: Sendable, Equatable {
    public var department: String
    public var isLead: Bool
    /// The day it was handed to the department.
    public var day: Int
    public var due: Int
    public var originalDue: Int
    public var submitted: Int?
    public var isBypassed: Bool
    public var hasReported: Bool
    public var returns: Int

    /// Makes a part.
    public init(
      department: String, isLead: Bool, day: Int, due: Int, originalDue: Int, submitted: Int?,
      isBypassed: Bool, hasReported: Bool, returns: Int,
    ) {
      self.department = department
      self.isLead = isLead
      self.day = day
      self.due = due
      self.originalDue = originalDue
      self.submitted = submitted
      self.isBypassed = isBypassed
      self.hasReported = hasReported
      self.returns = returns
    }
  }

  /// A piece of the time until the reply.
  public struct Hold: Sendable, Equatable {
    public var step: String
    /// `office`, `leader`, or `department` with its identifier in `department`.
    public var holder: String
    public var department: String
    public var day: Int
    /// Minutes of office hours; 0 while it is held up there.
    public var minutes: Int
    /// Since when it is held up there; nil when it went on.
    public var since: Int?

    /// Makes a piece.
    public init(
      step: String, holder: String, department: String, day: Int, minutes: Int, since: Int?,
    ) {
      self.step = step
      self.holder = holder
      self.department = department
      self.day = day
      self.minutes = minutes
      self.since = since
    }
  }

  /// A supervision slip: a department's last one of a matter.
  public struct Slip: Sendable, Equatable {
    public var department: String
    /// Its number; empty before it is issued.
    public var number: String
    /// What it waits for; nil when it is done with.
    public var act: String?
    /// Which of the matter's clocks runs for it; nil for none.
    public var clock: Int?
    public var due: Int?

    /// Makes a slip.
    public init(department: String, number: String, act: String?, clock: Int?, due: Int?) {
      self.department = department
      self.number = number
      self.act = act
      self.clock = clock
      self.due = due
    }
  }
}

/// What one department's parts come to.
public struct PartTally: Sendable, Equatable {
  public var department: String
  public var total = 0
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

/// What was held up at one step by one holder, as far as it went on.
public struct HoldTally: Sendable, Equatable {
  public var step: String
  public var holder: String
  public var department: String
  public var count = 0
  public var minutes = 0
  public var longest = 0
}

/// What is held up now.
public struct RunningHold: Sendable, Equatable {
  public var step: String
  public var holder: String
  public var department: String
  public var since: Int
}

/// What came in, was replied to and closed in one month.
public struct MonthTally: Sendable, Equatable {
  /// Counted from year 0.
  public var month: Int
  public var received = 0
  public var replied = 0
  public var inTime = 0
  public var inTimeOriginally = 0
  /// Minutes of office hours to the replies of the month, in all.
  public var minutes = 0
  public var closed = 0
}

/// How many matters of a topic and an area were written in a span of days before a day.
public struct SubjectTally: Sendable, Equatable {
  public var topic: String
  public var area: String
  /// 0 for the last span of days, 1 for the one before.
  public var span: Int
  public var count: Int
}
