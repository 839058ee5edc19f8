import Canon
import Registry
import Workflow

/// Something the office does beside its matters, and when.
struct DemoDeed {
  let at: Instant
  let run: (inout DemoPast, Instant) throws(RegistryError) -> Void

  init(
    at: Instant, _ run: @escaping (inout DemoPast, Instant) throws(RegistryError) -> Void,
  ) {
    self.at = at
    self.run = run
  }
}

extension DemoCalendar {
  /// A minute of the office's day so many working days before the present one.
  func moment(workingDaysBack days: Int, minute: Int) -> Instant {
    var day = hours.zone.local(now).day
    var left = days
    while left > 0 {
      day = day.advanced(byDays: -1)
      if hours.holidays.isWorkday(day) { left -= 1 }
    }
    return hours.zone.instant(day, minute: minute)
  }

  /// So many minutes of office hours before the end of the story.
  func moment(workingMinutesBack minutes: Int) -> Instant {
    hours.subtracting(workingMinutes: minutes, from: now)
  }
}
