import Canon
import Workflow

/// Reads public-holiday feeds in iCalendar as they are published.
///
/// An event tells of each stretch of days off, and of each make-up workday. Other events of a feed
/// are passed over.
struct HolidayFeed {
  private let lines: [ContentLines.Line]

  /// The longest stretch that is believed, in days.
  private static let longestDays = 31

  init(_ bytes: [UInt8]) throws(HolidayFileError) {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
    lines = try ContentLines.read(text)
  }

  /// One notice for each year; what a feed's notices are called, it seldom says.
  func notices() throws(HolidayFileError) -> [HolidayNotice] {
    var byYear: [Int: HolidayNotice] = [:]
    for event in try events() {
      guard let stretch = try stretch(event) else { continue }
      let year = Self.year(of: stretch.days, stretch.name)
      byYear[year, default: HolidayNotice()].days += stretch.days.map { day in
        NoticeDay(day, stretch.name, isOff: stretch.isOff)
      }
    }
    guard !byYear.isEmpty else { throw .noDays }
    return byYear.map { year, notice in
      var notice = notice
      notice.year = year
      return notice
    }
  }

  private func events() throws(HolidayFileError) -> [[ContentLines.Line]] {
    var events: [[ContentLines.Line]] = []
    var open: [String] = []
    for line in lines {
      switch line.name {
      case "BEGIN":
        open.append(line.value.uppercased())
        if open.last == "VEVENT" { events.append([]) }
      case "END":
        guard open.popLast() == line.value.uppercased() else {
          throw .feed(line: line.number, .unopened)
        }
      default:
        guard !open.isEmpty else { throw .feed(line: line.number, .unopened) }
        if open.last == "VEVENT" { events[events.count - 1].append(line) }
      }
    }
    guard open.isEmpty else { throw .feed(line: lines.last?.number ?? 1, .unclosed) }
    return events
  }

  private struct Stretch {
    var days: [CivilDate]
    var name: String
    var isOff: Bool
  }

  /// What an event says of which days; nil for one that says nothing of work and rest.
  private func stretch(_ event: [ContentLines.Line]) throws(HolidayFileError) -> Stretch? {
    func property(_ name: String) -> ContentLines.Line? { event.last { $0.name == name } }
    let summary = ContentLines.unescaped(property("SUMMARY")?.value ?? "")
    let special = property("X-APPLE-SPECIAL-DAY")?.value.uppercased()
    guard let isOff = Self.isOff(summary, special) else { return nil }
    guard let start = property("DTSTART") else {
      throw .feed(line: event.first?.number ?? 1, .noStart)
    }
    if let rule = property("RRULE") { throw .feed(line: rule.number, .repeats) }
    let first = try date(start)
    let days = try length(of: event, from: first)
    guard (1...Self.longestDays).contains(days) else {
      throw .feed(line: start.number, .badLength)
    }
    return Stretch(
      days: (0..<days).map { first.advanced(byDays: $0) }, name: Self.name(in: summary),
      isOff: isOff)
  }

  /// The days of an event: to DTEND, which is not part of it, or for a DURATION of days.
  private func length(
    of event: [ContentLines.Line], from first: CivilDate,
  ) throws(HolidayFileError) -> Int {
    if let end = event.last(where: { $0.name == "DTEND" }) {
      let last = try date(end)
      // Feeds exist whose events of one day end on the day they start.
      return max(last.daysSinceEpoch - first.daysSinceEpoch, last == first ? 1 : 0)
    }
    guard let duration = event.last(where: { $0.name == "DURATION" }) else { return 1 }
    guard duration.value.hasPrefix("P"), duration.value.hasSuffix("D"),
      let days = Int(duration.value.dropFirst().dropLast())
    else { throw .feed(line: duration.number, .badLength) }
    return days
  }

  /// The day of `20260101`, or of `20260101T000000`.
  private func date(_ line: ContentLines.Line) throws(HolidayFileError) -> CivilDate {
    let digits = line.value.trimmed.prefix { $0 != "T" }
    guard digits.utf8.count == 8, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(digits),
      let date = CivilDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    else { throw .feed(line: line.number, .badDate(line.value)) }
    return date
  }
}

extension HolidayFeed {
  /// Whether a summary names days off, or days that are worked; nil for neither.
  ///
  /// 班 is looked for first, since 调休上班 and 补假期班 hold the words of rest as well.
  fileprivate static func isOff(_ summary: String, _ special: String?) -> Bool? {
    switch special {
    case "ALTERNATE-WORKDAY": return false
    case "WORK-HOLIDAY": return true
    default: break
    }
    if summary.contains("班") { return false }
    return summary.contains("休") || summary.contains("假") ? true : nil
  }

  /// The holiday's name in `元旦假期`, `上班(补元旦假期)`, `春节（休）`, `国庆节 补班`.
  fileprivate static func name(in summary: String) -> String {
    let words = ["调休上班", "上班", "补班", "值班", "放假", "假期", "调休"]
    let bare = words.reduce(summary) { text, word in
      text.split(separator: word, omittingEmptySubsequences: false).joined()
    }
    let name = bare.filter { !"()（）补休班假 ·-:：".contains($0) }
    return name.isEmpty ? summary.trimmed : name
  }

  /// A stretch belongs to the year it ends in; what is worked in December for 元旦, to the next.
  fileprivate static func year(of days: [CivilDate], _ name: String) -> Int {
    guard let (year, month, _) = days.last?.parts else { return 0 }
    return month == 12 && name.contains("元旦") ? year + 1 : year
  }
}
