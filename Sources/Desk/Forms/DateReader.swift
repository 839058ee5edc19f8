import Canon
import Drawing
import Workflow

/// Reads days and moments as a person at the desk writes them, in the office's zone.
struct DateReader {
  let zone: Zone
  let now: Instant

  /// Reads `2026-05-09`, `05-09` (the next such day) or `+3` (days from today); nil otherwise.
  ///
  /// Also as a Chinese input method writes them: `２０２６－０５－０９`, `5月9日`, `5.9`.
  func day(_ text: String) -> CivilDate? {
    let today = zone.local(now).day
    let text = text.halfWidth
    if text.first == "+" {
      return Int(text.dropFirst()).flatMap { days in
        (0...3650).contains(days) ? today.advanced(byDays: days) : nil
      }
    }
    if let date = date(text) { return date }
    guard let parts = CivilDate.numbers(in: text), parts.count == 2 else { return nil }
    let year = today.parts.year
    let candidates = [year, year + 1].compactMap {
      CivilDate(year: $0, month: parts[0], day: parts[1])
    }
    return candidates.first { $0 >= today }
  }

  /// Reads `2026-05-06 09:12`, or `09:12` of today; nil otherwise.
  func moment(_ text: String) -> Instant? {
    let words = text.halfWidth.split(whereSeparator: \.isWhitespace)
    guard let last = words.last, words.count <= 2 else { return nil }
    let today = zone.local(now).day
    guard let day = words.count == 2 ? date(String(words[0])) : today else { return nil }
    let parts = last.split(separator: ":").map { Int($0) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1],
      (0..<24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    return zone.instant(day, minute: hour * 60 + minute)
  }

  /// A day with its year.
  private func date(_ text: String) -> CivilDate? {
    guard let parts = CivilDate.numbers(in: text), parts.count == 3, parts[0] >= 1000 else {
      return nil
    }
    return CivilDate(year: parts[0], month: parts[1], day: parts[2])
  }

  /// Writes a moment as `moment` reads it.
  static func write(_ moment: Instant, in zone: Zone) -> String {
    let local = zone.local(moment)
    let digits = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
    return "\(local.day) " + digits(local.minute / 60) + ":" + digits(local.minute % 60)
  }
}
