/// What a day is to the office, and who says so.
public enum DayRuling: Sendable, Equatable {
  /// Monday to Friday, and nothing is said of it.
  case weekday
  /// Saturday or Sunday, and nothing is said of it.
  case weekend
  /// A day off by a notice.
  case holiday(name: String, notice: String)
  /// A day of rest that is worked, by a notice (调休上班).
  case makeUpWorkday(name: String, notice: String)
  /// The office rests, by a document of its own.
  case closed(document: String)
  /// The office works, by a document of its own.
  case opened(document: String)

  /// Whether the office works.
  public var isWorkday: Bool {
    switch self {
    case .weekday, .makeUpWorkday, .opened: true
    case .weekend, .holiday, .closed: false
    }
  }
}
