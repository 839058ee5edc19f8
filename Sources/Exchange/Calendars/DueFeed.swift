public import Canon

/// Writes due moments as an iCalendar file (RFC 5545) that calendar programs open.
public struct DueFeed: Sendable {
  /// A due moment.
  public struct Event: Sendable, Equatable {
    /// Stays the same as long as the clock is the same one.
    public var id: String
    public var due: Instant
    public var summary: String
    public var details: String
    /// How long before the due moment a calendar program reminds, in minutes.
    public var alarmMinutes: Int

    /// Makes an event of a due moment.
    public init(id: String, due: Instant, summary: String, details: String, alarmMinutes: Int) {
      self.id = id
      self.due = due
      self.summary = summary
      self.details = details
      self.alarmMinutes = alarmMinutes
    }
  }

  private let name: String
  private let stamp: Instant

  /// Makes a feed with a name that is shown, written at a moment.
  public init(name: String, stamp: Instant) {
    self.name = name
    self.stamp = stamp
  }

  /// The file's text: lines end in CR LF, and none is longer than 75 bytes.
  public func text(_ events: [Event]) -> String {
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Huiyin//Deadlines//ZH", "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:" + Self.escaped(name),
    ]
    let lines = head + events.flatMap(lines(of:)) + ["END:VCALENDAR"]
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  /// An event without an end takes no time.
  private func lines(of event: Event) -> [String] {
    [
      "BEGIN:VEVENT", "UID:" + Self.escaped(event.id), "DTSTAMP:" + Self.utc(stamp),
      "DTSTART:" + Self.utc(event.due),
      "SUMMARY:" + Self.escaped(event.summary), "DESCRIPTION:" + Self.escaped(event.details),
      "TRANSP:TRANSPARENT", "BEGIN:VALARM", "ACTION:DISPLAY",
      "DESCRIPTION:" + Self.escaped(event.summary),
      "TRIGGER:-PT\(max(0, event.alarmMinutes))M", "END:VALARM", "END:VEVENT",
    ]
  }

  /// `20261010T093000Z`.
  private static func utc(_ moment: Instant) -> String {
    moment.canonical.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.withLineFeeds.unicodeScalars {
      switch scalar {
      case "\n": escaped += "\\n"
      case "\\", ";", ",": escaped += "\\" + String(scalar)
      // Other control characters have no place in a value.
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The most bytes of a line without its end.
  private static let lineBytes = 75

  /// The line, broken where it is too long, never within a character.
  private static func folded(_ line: String) -> String {
    var folded = ""
    var width = 0
    for scalar in line.unicodeScalars {
      let length = UTF8.width(scalar)
      if width + length > lineBytes {
        folded += "\r\n "
        width = 1
      }
      folded.unicodeScalars.append(scalar)
      width += length
    }
    return folded
  }
}
