public import Canon

/// A public notice of the days off and make-up workdays of a year.
public struct HolidayNotice: Recorded {
  /// The year it arranges; its first days off may lie at the end of the year before.
  public var year = 0
  /// Its document number (国办发明电〔2025〕7号).
  public var number = ""
  public var title: String?
  /// Whether it adds to what was announced for the year; else it replaces that.
  public var isAmendment = false
  public var days: [NoticeDay] = []

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.integer("year", &year)
    try visitor.string("number", &number)
    try visitor.string("title", &title)
    try visitor.flag("amends", &isAmendment)
    try visitor.objects("days", &days)
  }
}

/// One day of a notice: a day off, or a day of rest that is worked.
public struct NoticeDay: Recorded {
  public var day = CivilDate(daysSinceEpoch: 0)
  /// The holiday it belongs to.
  public var name = ""
  public var isOff = false

  public init() {}

  /// Makes a day of a notice.
  public init(_ day: CivilDate, _ name: String, isOff: Bool) {
    self.day = day
    self.name = name
    self.isOff = isOff
  }

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    var text = day.description
    try visitor.string("day", &text)
    guard let date = CivilDate(text) else { throw .unknownValue(member: "day", value: text) }
    day = date
    try visitor.string("name", &name)
    try visitor.flag("off", &isOff)
  }
}

/// The office itself closed, or opened, on certain days, by a document of its own.
public struct ClosureDeclared: Recorded {
  public var days: [CivilDate] = []
  /// Whether it works on days of rest; else it rests on workdays.
  public var isOpening = false
  /// The number of the document that says so.
  public var document = ""
  public var reason: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    var texts = days.map(\.description)
    try visitor.strings("days", &texts)
    days = try texts.map { text throws(CanonError) in
      guard let day = CivilDate(text) else {
        throw .unknownValue(member: "days", value: text)
      }
      return day
    }
    try visitor.flag("open", &isOpening)
    try visitor.string("document", &document)
    try visitor.string("reason", &reason)
  }
}
