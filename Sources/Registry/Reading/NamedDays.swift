import Canon
import Workflow

/// The days that a word of a filter names.
///
/// `2026-11-20`, `2026/11`, `2026年11月20日`, `11月20日` and `11月` (the latest there was), and from
/// one to another: `2026-11-01..2026-11-15`, `11-01..11-15`, `2026-11-01..`, `11月1日至15日`.
struct NamedDays: Equatable {
  /// The first of them; nil where the word names no beginning.
  private(set) var first: CivilDate?
  /// The last of them; nil where the word names no end.
  private(set) var last: CivilDate?
  /// Whether the word can mean nothing else, so that it is looked for in no text.
  private(set) var isNothingElse: Bool

  init?(_ word: String, today: CivilDate) {
    if let (from, to) = Self.ends(of: word) {
      let begin = Self.span(from, until: today, isEnd: true)
      // An end without a year is the one within a year of the beginning.
      let latest = begin.map { $0.lowerBound.advanced(byDays: 364) } ?? today
      let end = Self.span(to, until: latest, isEnd: true, after: begin?.lowerBound)
      // An end may be left open, but not both.
      guard begin != nil || end != nil, begin != nil || from.isEmpty, end != nil || to.isEmpty
      else { return nil }
      (first, last) = (begin?.lowerBound, end?.upperBound)
      isNothingElse = true
    } else {
      guard let span = Self.span(word, until: today, isEnd: false) else { return nil }
      (first, last) = (span.lowerBound, span.upperBound)
      isNothingElse = !word.contains(where: Self.units.contains)
    }
  }

  private static let units = "年月日号"

  /// What stands on both sides of `..` or 至; nil where neither is there.
  ///
  /// A Chinese input method writes `。。`.
  private static func ends(of word: String) -> (from: String, to: String)? {
    for mark in ["..", "。。", "至", "到"] {
      guard let place = word.firstRange(of: mark) else { continue }
      return (String(word[..<place.lowerBound]), String(word[place.upperBound...]))
    }
    return nil
  }

  /// The days of a year, a month or a day.
  ///
  /// What may be a part of a number names days only as an end: `2026-11`, `11-20`.
  private static func span(
    _ text: String, until latest: CivilDate, isEnd: Bool, after begin: CivilDate? = nil,
  ) -> ClosedRange<CivilDate>? {
    guard let numbers = CivilDate.numbers(in: text), let head = numbers.first else { return nil }
    let hasUnits = text.contains(where: units.contains)
    switch (numbers.count, head >= 1000) {
    case (3, true): return day(head, numbers[1], numbers[2])
    case (2, true) where hasUnits || isEnd || text.contains("/"): return month(head, numbers[1])
    case (1, true) where text.hasSuffix("年"): return year(head)
    case (2, false) where text.contains("月") || isEnd:
      return recent(until: latest) { day($0, head, numbers[1]) }
    case (1, false) where text.hasSuffix("月"): return recent(until: latest) { month($0, head) }
    case (1, false): return begin.flatMap { day($0.parts.year, $0.parts.month, head) }
    case _: return nil
    }
  }

  /// The latest that began by a day.
  private static func recent(
    until latest: CivilDate, _ make: (Int) -> ClosedRange<CivilDate>?,
  ) -> ClosedRange<CivilDate>? {
    // A leap day may be eight years back.
    (0...8).compactMap { make(latest.parts.year - $0) }.first { $0.lowerBound <= latest }
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> ClosedRange<CivilDate>? {
    CivilDate(year: year, month: month, day: day).map { $0...$0 }
  }

  private static func month(_ year: Int, _ month: Int) -> ClosedRange<CivilDate>? {
    let next = month < 12 ? (year, month + 1) : (year + 1, 1)
    guard let first = CivilDate(year: year, month: month, day: 1),
      let end = CivilDate(year: next.0, month: next.1, day: 1)
    else { return nil }
    return first...end.advanced(byDays: -1)
  }

  private static func year(_ year: Int) -> ClosedRange<CivilDate>? {
    guard let first = CivilDate(year: year, month: 1, day: 1),
      let last = CivilDate(year: year, month: 12, day: 31)
    else { return nil }
    return first...last
  }
}
