public import Canon
public import Workflow

/// Writes moments, days and spans in the office's zone.
public struct TimeText: Sendable {
  public let zone: Zone
  public let language: Language

  /// Writes in a zone and a language.
  public init(zone: Zone, language: Language) {
    self.zone = zone
    self.language = language
  }

  /// Day, weekday and time: `2026-05-06 周三 17:30`; 21 columns in Chinese, 20 in English.
  public func full(_ moment: Instant) -> String {
    day(zone.local(moment).day) + " " + clock(moment)
  }

  /// Month, day and time: `05-06 17:30`, 11 columns.
  public func short(_ moment: Instant) -> String {
    zone.local(moment).day.description.dropFirst(5) + " " + clock(moment)
  }

  /// The time of day: `17:30`.
  public func clock(_ moment: Instant) -> String {
    let minute = zone.local(moment).minute
    return twoDigits(minute / 60) + ":" + twoDigits(minute % 60)
  }

  /// Day and weekday: `2026-05-06 周三`.
  public func day(_ date: CivilDate) -> String {
    date.description + " " + Self.weekdays[date.weekday - 1](language)
  }

  /// A span in its two largest units, rounded down: `3 天 4 时`, `3 d 4 h`.
  public func duration(seconds: Int) -> String {
    let minutes = max(0, seconds) / 60
    let units = [
      (minutes / 1440, Self.day), (minutes / 60 % 24, Self.hour), (minutes % 60, Self.minute),
    ]
    let shown = units.drop { $0.0 == 0 }.prefix(2).filter { $0.0 > 0 }
    guard !shown.isEmpty else { return "0 " + Self.minute(language) }
    return shown.map { "\($0.0) \($0.1(language))" }.joined(separator: " ")
  }

  /// The units of a span, as they stand behind a number.
  public static let day = Phrase(zh: "天", en: "d")
  public static let hour = Phrase(zh: "时", en: "h")
  public static let minute = Phrase(zh: "分", en: "min")

  private static let weekdays = [
    Phrase(zh: "周一", en: "Mon"), Phrase(zh: "周二", en: "Tue"), Phrase(zh: "周三", en: "Wed"),
    Phrase(zh: "周四", en: "Thu"), Phrase(zh: "周五", en: "Fri"), Phrase(zh: "周六", en: "Sat"),
    Phrase(zh: "周日", en: "Sun"),
  ]
}

private func twoDigits(_ value: Int) -> String {
  value < 10 ? "0\(value)" : "\(value)"
}
