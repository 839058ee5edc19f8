public import Canon

/// A source was looked at, and there was nothing new.
public struct SourceLook: Recorded {
  public var source: SourceID = ""
  /// The office's day; set by the rules.
  public var day = CivilDate(daysSinceEpoch: 0)
  public var note: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("source", &source)
    try visitor.date("day", &day)
    try visitor.string("note", &note)
  }
}

/// News of a problem from an area, told by someone of its contact chain.
public struct GridReport: Recorded {
  public var area: AreaID = ""
  public var text = ""
  /// Who told it, by name.
  public var informant = ""
  public var channel = Channel.phone

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("area", &area)
    try visitor.string("text", &text)
    try visitor.string("informant", &informant)
    try visitor.word("channel", &channel)
  }
}

/// A grid report needs no matter, and why.
public struct GridReportSettled: Recorded {
  /// The entry of the report.
  public var report = 0
  public var result = ""

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.integer("report", &report)
    try visitor.string("result", &result)
  }
}

/// An area's report of one day of a key period (零报告): what happened, or that nothing did.
public struct ZeroReport: Recorded {
  public var area: AreaID = ""
  public var day = CivilDate(daysSinceEpoch: 0)
  /// Who reported it, by name.
  public var informant = ""
  /// What happened; absent when nothing did.
  public var text: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("area", &area)
    try visitor.date("day", &day)
    try visitor.string("informant", &informant)
    try visitor.string("text", &text)
  }
}
