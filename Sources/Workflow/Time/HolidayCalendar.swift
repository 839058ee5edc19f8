public import Canon

/// Days off and make-up workdays by public notice; every other day is what its weekday says.
public struct HolidayCalendar: Sendable, Equatable {
  public var daysOff: Set<CivilDate> = []
  public var makeUpWorkdays: Set<CivilDate> = []

  /// Makes a calendar that knows weekends only.
  public init() {}

  /// Whether the office works on that day.
  public func isWorkday(_ day: CivilDate) -> Bool {
    if makeUpWorkdays.contains(day) { return true }
    return !daysOff.contains(day) && day.weekday <= 5
  }
}
