public import Canon

/// When the office works, and how its limits are counted.
public struct WorkingTime: Sendable, Equatable {
  public var zone: Zone
  public var holidays: HolidayCalendar
  /// The office hours of a workday, in minutes since midnight, in order, none touching.
  public var hours: [Range<Int>]

  /// Makes the working time of a zone, its days off and its office hours.
  public init(zone: Zone, holidays: HolidayCalendar, hours: [Range<Int>]) {
    self.zone = zone
    self.holidays = holidays
    self.hours = hours
  }

  /// How days are counted.
  public enum Counting: String, Sendable, CaseIterable {
    /// 民法典 200–204: calendar days, the first not counted; a last day of rest rolls forward.
    case civil
    /// Working days only, the first not counted.
    case working
    /// Calendar days, the first not counted, no rolling.
    case calendar
  }

  /// The farthest a count looks for a workday, in days; a calendar without any ends there.
  static let searchLimitDays = 400

  /// The longest limit that is counted, in days; a policy that asks for more gets this.
  static let limitDays = 3650

  /// The minutes of work in a full workday.
  public var minutesPerDay: Int { hours.reduce(0) { $0 + $1.count } }

  /// The moment a limit of days ends: at close of business of its last day.
  public func due(from start: Instant, days: Int, counting: Counting) -> Instant {
    closeOfBusiness(lastDay(from: zone.local(start).day, days: days, counting: counting))
  }

  /// The last day of a limit of days.
  public func lastDay(from start: CivilDate, days: Int, counting: Counting) -> CivilDate {
    let days = min(max(0, days), Self.limitDays)
    return switch counting {
    case .calendar: start.advanced(byDays: days)
    case .civil: workday(onOrAfter: start.advanced(byDays: days))
    case .working:
      (0..<days).reduce(start) { day, _ in workday(onOrAfter: day.advanced(byDays: 1)) }
    }
  }

  /// The end of the office hours of a day; midnight where there are none.
  public func closeOfBusiness(_ day: CivilDate) -> Instant {
    zone.instant(day, minute: hours.last?.upperBound ?? 1440)
  }

  /// The moment when so many minutes of office hours have passed since the start.
  public func adding(workingMinutes: Int, to start: Instant) -> Instant {
    var left = min(max(0, workingMinutes), Self.limitDays * 1440)
    guard minutesPerDay > 0 else { return start.advanced(bySeconds: left * 60) }
    var (day, minute, _) = zone.local(start)
    for _ in 0..<Self.searchLimitDays {
      if holidays.isWorkday(day) {
        for range in hours where range.upperBound > minute {
          let begin = max(range.lowerBound, minute)
          if left <= range.upperBound - begin { return zone.instant(day, minute: begin + left) }
          left -= range.upperBound - begin
        }
      }
      day = day.advanced(byDays: 1)
      minute = 0
    }
    return zone.instant(day, minute: 0)
  }

  /// The moment from which so many minutes of office hours pass until the end.
  public func subtracting(workingMinutes: Int, from end: Instant) -> Instant {
    var left = min(max(0, workingMinutes), Self.limitDays * 1440)
    guard minutesPerDay > 0 else { return end.advanced(bySeconds: -left * 60) }
    var (day, minute, _) = zone.local(end)
    for _ in 0..<Self.searchLimitDays {
      if holidays.isWorkday(day) {
        for range in hours.reversed() where range.lowerBound < minute {
          let finish = min(range.upperBound, minute)
          if left <= finish - range.lowerBound { return zone.instant(day, minute: finish - left) }
          left -= finish - range.lowerBound
        }
      }
      day = day.advanced(byDays: -1)
      minute = 1440
    }
    return zone.instant(day, minute: 0)
  }

  private func workday(onOrAfter day: CivilDate) -> CivilDate {
    (0..<Self.searchLimitDays).lazy.map { day.advanced(byDays: $0) }
      .first { holidays.isWorkday($0) } ?? day
  }
}
