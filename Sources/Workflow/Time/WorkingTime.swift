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
  public static let limitDays = 3650

  /// The minutes of work in a full workday.
  public var minutesPerDay: Int { hours.reduce(0) { $0 + $1.count } }
}

extension WorkingTime {
  /// The moment a limit ends.
  public func due(from start: Instant, _ limit: Limit) -> Instant {
    var tally = Tally(isWritten: false)
    return due(from: start, limit, &tally)
  }

  /// The moment a limit of days ends: at close of business of its last day.
  public func due(from start: Instant, days: Int, counting: Counting) -> Instant {
    due(from: start, .days(days, counting))
  }

  /// How the moment a limit ends comes about.
  public func ledger(from start: Instant, _ limit: Limit) -> Ledger {
    var tally = Tally(isWritten: true)
    tally.close(due(from: start, limit, &tally))
    return tally.ledger
  }

  func due(from start: Instant, _ limit: Limit, _ tally: inout Tally) -> Instant {
    tally.note(.started(start))
    tally.count(by: limit)
    switch limit {
    case .minutes(let minutes): return adding(workingMinutes: minutes, to: start, &tally)
    case .days(let days, let counting):
      let first = zone.local(start).day
      tally.note(.dayOfStart(first))
      let end = closeOfBusiness(lastDay(from: first, days: days, counting: counting, &tally))
      tally.note(.closeOfBusiness(end))
      return end
    }
  }

  /// The last day of a limit of days.
  public func lastDay(from start: CivilDate, days: Int, counting: Counting) -> CivilDate {
    var tally = Tally(isWritten: false)
    return lastDay(from: start, days: days, counting: counting, &tally)
  }

  private func lastDay(
    from start: CivilDate, days: Int, counting: Counting, _ tally: inout Tally,
  ) -> CivilDate {
    let days = min(max(0, days), Self.limitDays)
    switch counting {
    case .calendar: return day(days, after: start, &tally)
    case .civil: return rolled(day(days, after: start, &tally), &tally)
    case .working:
      return (0..<days).reduce(start) { day, passed in
        workday(after: day, number: passed + 1, &tally)
      }
    }
  }

  /// The day so many calendar days later, each of them counted.
  private func day(_ days: Int, after start: CivilDate, _ tally: inout Tally) -> CivilDate {
    if tally.isWritten {
      for number in 0..<days {
        let day = start.advanced(byDays: number + 1)
        tally.note(.counted(day, number: number + 1, holidays.ruling(day)))
      }
    }
    return start.advanced(byDays: days)
  }

  /// The day itself, or the next workday when it is one of rest (民法典 203).
  private func rolled(_ last: CivilDate, _ tally: inout Tally) -> CivilDate {
    var day = last
    for _ in 0..<Self.searchLimitDays {
      let ruling = holidays.ruling(day)
      tally.depend(on: day, in: holidays)
      if ruling.isWorkday { return day }
      tally.note(.rolled(day, ruling))
      day = day.advanced(byDays: 1)
    }
    return last
  }

  private func workday(
    after start: CivilDate, number: Int, _ tally: inout Tally,
  ) -> CivilDate {
    var day = start.advanced(byDays: 1)
    for _ in 0..<Self.searchLimitDays {
      let ruling = holidays.ruling(day)
      tally.depend(on: day, in: holidays)
      if ruling.isWorkday {
        tally.note(.counted(day, number: number, ruling))
        return day
      }
      tally.note(.skipped(day, ruling))
      day = day.advanced(byDays: 1)
    }
    return start.advanced(byDays: 1)
  }

  /// The end of the office hours of a day; midnight where there are none.
  public func closeOfBusiness(_ day: CivilDate) -> Instant {
    zone.instant(day, minute: hours.last?.upperBound ?? 1440)
  }
}
