public import Canon
public import Workflow

/// Reads the times that message boards write.
///
/// `2026-11-20 09:12[:33]`, `2026/11/20 9:12`, `2026年11月20日 9时12分`, a date alone (its first minute),
/// and RFC 3339. A time without a zone is the office's.
public enum SentTime {
  /// The moment a text names; nil when it names none.
  public static func instant(_ text: String, in zone: Zone) -> Instant? {
    let plain = plain(text)
    let parts = plain.split(separator: " ", maxSplits: 1)
    guard let first = parts.first, let day = day(first) else { return nil }
    guard parts.count == 2 else { return zone.instant(day, minute: 0) }
    let (clock, offset) = splitOffset(parts[1])
    guard let milliseconds = clockMilliseconds(clock) else { return nil }
    guard let offset else {
      let start = zone.instant(day, minute: milliseconds / 60_000)
      return Instant(milliseconds: start.milliseconds + Int64(milliseconds % 60_000))
    }
    guard let seconds = offsetSeconds(offset) else { return nil }
    let midnight = Instant.epoch.advanced(bySeconds: day.daysSinceEpoch * 86_400 - seconds)
    return Instant(milliseconds: midnight.milliseconds + Int64(milliseconds))
  }

  /// The text with ASCII digits and signs in the place of full-width and Chinese ones.
  private static func plain(_ text: String) -> String {
    var plain = ""
    for scalar in text.trimmed.unicodeScalars {
      switch scalar {
      case "年", "月": plain += "-"
      case "日", "T", "t", "\u{3000}", "\u{A0}": plain += " "
      case "时", "点", "分": plain += ":"
      case "秒": break
      case "\u{FF01}"..."\u{FF5E}":
        plain.unicodeScalars.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return plain.trimmed
  }

  private static func day(_ text: Substring) -> CivilDate? {
    let parts = text.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    guard parts.count == 3, parts[0].count == 4, let year = digits(parts[0]),
      let month = digits(parts[1]), let day = digits(parts[2])
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  /// Milliseconds since midnight of `9:12`, `09:12:33` or `09:12:33.120`.
  private static func clockMilliseconds(_ text: Substring) -> Int? {
    let halves = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    var parts = halves[0].trimmed.split(separator: ":", omittingEmptySubsequences: false)
    // `9时12分` leaves a colon at its end.
    if parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
    guard (1...3).contains(parts.count), text.contains(":") else { return nil }
    let numbers = parts.compactMap { digits($0) }
    guard numbers.count == parts.count, zip(numbers, [24, 60, 60]).allSatisfy(<) else { return nil }
    let seconds = zip(numbers, [3600, 60, 1]).reduce(0) { $0 + $1.0 * $1.1 }
    guard halves.count == 2 else { return seconds * 1000 }
    guard parts.count == 3, (1...9).contains(halves[1].count), digits(halves[1]) != nil,
      let fraction = digits((halves[1] + "00").prefix(3))
    else { return nil }
    return seconds * 1000 + fraction
  }

  /// The time of day, and what is said of its zone: `Z`, `+08:00`, `+0800`.
  private static func splitOffset(_ text: Substring) -> (Substring, Substring?) {
    guard let index = text.firstIndex(where: { "Zz+-".contains($0) }) else { return (text, nil) }
    let clock = text[..<index]
    return (clock.last == " " ? clock.dropLast() : clock, text[index...])
  }

  private static func offsetSeconds(_ text: Substring) -> Int? {
    if text == "Z" || text == "z" { return 0 }
    let digits = text.dropFirst().filter { $0 != ":" }
    guard digits.count == 4, let number = Self.digits(digits[...]), number / 100 < 24,
      number % 100 < 60
    else { return nil }
    let seconds = number / 100 * 3600 + number % 100 * 60
    return text.first == "-" ? -seconds : seconds
  }

  /// A number of one to nine ASCII digits.
  private static func digits(_ text: Substring) -> Int? {
    guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }
}
