public import Canon

/// Someone answers for a limit that is near or past: its alarm is silent for that day.
public struct AlarmAcknowledged: Recorded {
  public var clock = Clock.Kind.reply
  /// The department the clock runs for; absent where the office or a leader is meant.
  public var department: DepartmentID?
  /// The office's day; set by the rules.
  public var day = CivilDate(daysSinceEpoch: 0)

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("clock", &clock)
    try visitor.word("department", &department)
    try visitor.date("day", &day)
  }
}

/// What a duty officer leaves to the next one: the matters that are late, near, or promised today.
public struct ShiftHandover: Recorded {
  /// The matters with a limit that is past, by number; the most urgent first.
  public var late: [String] = []
  /// The matters with a limit that is near, by number.
  public var near: [String] = []
  /// The matters with a promise due today, by number.
  public var promised: [String] = []
  /// How many of each there are, where the lists are cut.
  public var lateCount = 0
  public var nearCount = 0
  public var promisedCount = 0

  /// The longest list that is written down; an entry stays below 64 KiB.
  public static let listLimit = 200

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.strings("late", &late)
    try visitor.strings("near", &near)
    try visitor.strings("promised", &promised)
    try visitor.integer("lateCount", &lateCount)
    try visitor.integer("nearCount", &nearCount)
    try visitor.integer("promisedCount", &promisedCount)
  }
}

/// The next duty officer took the shift over.
public struct ShiftTaken: Recorded {
  /// The number of the entry that handed it over.
  public var handover = 0

  public init() {}

  /// Takes a shift over.
  public init(of shift: Shift) {
    handover = shift.number
  }

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.integer("handover", &handover)
  }
}
