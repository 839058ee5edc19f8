public import Canon
public import Workflow

/// Takes holiday notices from files: holiday-cn's JSON, our own JSON5, or iCalendar.
public struct HolidayFile: Sendable {
  /// The number of the document, where the file does not say it.
  public var document: String?
  /// The year the file must be of; nil for any.
  public var year: Int?
  /// Whether it adds to what was announced; a file of our own may say so itself.
  public var isAmendment = false

  /// Expects a file of any year.
  public init() {}

  /// The most bytes of a file that is read; the feeds of twenty years are smaller.
  static let byteLimit = 4 << 20

  /// The notices a file holds, one for each year, in the order of the years.
  public func notices(_ bytes: [UInt8]) throws(HolidayFileError) -> [HolidayNotice] {
    guard bytes.count <= Self.byteLimit else { throw .tooLarge(limit: Self.byteLimit) }
    let isMarked = bytes.starts(with: TextEncoding.mark)
    let content = Array(bytes.dropFirst(isMarked ? TextEncoding.mark.count : 0))
    guard let first = content.first(where: { $0 > 0x20 }) else { throw .empty }
    // iCalendar begins with BEGIN:VCALENDAR; JSON5 may begin with a comment.
    let found =
      first == UInt8(ascii: "B") || first == UInt8(ascii: "b")
      ? try HolidayFeed(content).notices() : try HolidayJSON(content).notices()
    var notices: [HolidayNotice] = []
    for notice in found { notices.append(try checked(notice)) }
    return notices.sorted { $0.year < $1.year }
  }

  private func checked(_ found: HolidayNotice) throws(HolidayFileError) -> HolidayNotice {
    var notice = found
    if let document { notice.number = document }
    notice.isAmendment = notice.isAmendment || isAmendment
    if let year, year != notice.year { throw .otherYear(notice.year, wanted: year) }
    guard !notice.days.isEmpty else { throw .notPublished(year: notice.year) }
    guard !notice.number.isEmpty else { throw .noDocument }
    notice.days = try Self.withoutRepetition(notice.days)
    for day in notice.days where !Self.belongs(day.day, to: notice.year) {
      throw .dayOfOtherYear(day.day, year: notice.year)
    }
    return notice
  }

  /// New Year's holiday may begin in December.
  private static func belongs(_ day: CivilDate, to year: Int) -> Bool {
    let (ofDay, month, _) = day.parts
    return ofDay == year || (ofDay == year - 1 && month == 12)
  }

  private static func withoutRepetition(
    _ days: [NoticeDay],
  ) throws(HolidayFileError) -> [NoticeDay] {
    var known: [CivilDate: NoticeDay] = [:]
    for day in days {
      if let other = known[day.day], other.isOff != day.isOff { throw .contradiction(day.day) }
      known[day.day] = known[day.day] ?? day
    }
    return known.values.sorted { $0.day < $1.day }
  }
}

/// Why no holiday notice could be taken from a file.
public enum HolidayFileError: Error, Equatable, Sendable {
  case empty
  case tooLarge(limit: Int)
  case notText
  case json(JSONFault)
  case feed(line: Int, FeedFault)
  /// A member every notice has is missing, or is of another kind.
  case member(String, line: Int?)
  /// Nothing says which notice it is.
  case noDocument
  /// The year's arrangement is not published yet: the file names no days.
  case notPublished(year: Int)
  /// Nothing in the file is a day off or a make-up workday.
  case noDays
  case otherYear(Int, wanted: Int)
  case dayOfOtherYear(CivilDate, year: Int)
  /// A day is said to be off, and to be worked.
  case contradiction(CivilDate)

  /// What is wrong with an iCalendar file.
  public enum FeedFault: Error, Equatable, Sendable {
    /// The line has no name and value.
    case noProperty
    /// An event or the calendar does not end.
    case unclosed
    /// An END without its BEGIN.
    case unopened
    case noStart
    case badDate(String)
    /// It ends before it starts, or is longer than a month.
    case badLength
    case repeats
  }
}
