import Canon
import Workflow

/// Reads days and moments as a person at the desk writes them, in the office's zone.
struct DateReader {
  let zone: Zone
  let now: Instant

  /// Reads `2026-05-09`, `05-09` (the next such day) or `+3` (days from today); nil otherwise.
  func day(_ text: String) -> CivilDate? {
    let today = zone.local(now).day
    if text.first == "+", let days = Int(text.dropFirst()), (0...3650).contains(days) {
      return today.advanced(byDays: days)
    }
    if let date = CivilDate(text) { return date }
    let parts = text.split(separator: "-").map { Int($0) }
    guard parts.count == 2, let month = parts[0], let day = parts[1] else { return nil }
    let year = today.parts.year
    let candidates = [year, year + 1].compactMap { CivilDate(year: $0, month: month, day: day) }
    return candidates.first { $0 >= today }
  }

  /// Reads `2026-05-06 09:12`, or `09:12` of today; nil otherwise.
  func moment(_ text: String) -> Instant? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let last = words.last, words.count <= 2 else { return nil }
    let today = zone.local(now).day
    guard let day = words.count == 2 ? CivilDate(String(words[0])) : today else { return nil }
    let parts = last.split(whereSeparator: { $0 == ":" || $0 == "：" }).map { Int($0) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1],
      (0..<24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    return zone.instant(day, minute: hour * 60 + minute)
  }

  /// Writes a moment as `moment` reads it.
  static func write(_ moment: Instant, in zone: Zone) -> String {
    let local = zone.local(moment)
    let digits = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
    return "\(local.day) " + digits(local.minute / 60) + ":" + digits(local.minute % 60)
  }
}
