public import Canon
public import Workflow

/// A month of the calendar.
public struct Month: Sendable, Equatable, CustomStringConvertible {
  public let year: Int
  /// From 1 to 12.
  public let month: Int

  /// Reads `YYYY-MM`; anything else is nil.
  public init?(_ text: String) {
    guard text.utf8.count == 7, let first = CivilDate(text + "-01") else { return nil }
    self.init(of: first)
  }

  /// The month a day lies in.
  public init(of day: CivilDate) {
    let parts = day.parts
    year = parts.year
    month = parts.month
  }

  public var description: String {
    "\(year)-" + (month < 10 ? "0" : "") + "\(month)"
  }

  /// The first day.
  public var first: CivilDate {
    CivilDate(year: year, month: month, day: 1) ?? CivilDate(daysSinceEpoch: 0)
  }

  /// The month before.
  public var previous: Month { Month(of: first.advanced(byDays: -1)) }

  /// The month after.
  public var next: Month { Month(of: first.advanced(byDays: 31)) }

  /// The moments of the month in a zone.
  public func moments(in zone: Zone) -> Range<Instant> {
    zone.instant(first, minute: 0)..<zone.instant(next.first, minute: 0)
  }
}
