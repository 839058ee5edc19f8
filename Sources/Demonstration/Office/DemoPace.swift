import Canon
import Workflow

/// How much time there is for a message, in working minutes since it was taken in.
struct DemoPace {
  /// When the day begins of whose visit the reports tell.
  let visit: Int
  /// When the public reply is due.
  let replyDue: Int

  private static let rules = Policy()

  /// A message of a Monday forenoon.
  static let usual = DemoPace(visit: 390, replyDue: 1560)

  init(visit: Int, replyDue: Int) {
    self.visit = visit
    self.replyDue = replyDue
  }

  /// Measures the time from one moment to the limits of a message of another.
  init(sentAt: Instant, takenAt: Instant, in hours: WorkingTime) {
    let day = Self.visit(of: sentAt, in: hours)
    let due = hours.due(from: sentAt, days: Self.rules.replyDays, counting: Self.rules.counting)
    visit = hours.workingMinutes(from: takenAt, to: hours.zone.instant(day, minute: 0))
    replyDue = hours.workingMinutes(from: takenAt, to: due)
  }

  /// The day a message is looked into: the next, or the same where days of rest would follow.
  static func visit(of sentAt: Instant, in hours: WorkingTime) -> CivilDate {
    let (day, minute, _) = hours.zone.local(sentAt)
    let next = day.advanced(byDays: 1)
    let isForenoon = minute < hours.hours.first?.upperBound ?? 0
    return isForenoon && hours.holidays.isWorkday(day) && !hours.holidays.isWorkday(next)
      ? day : next
  }

  /// When a department's report is due that got its part at a minute; with others, it is earlier.
  func reportDue(dispatchedAt minute: Int, beforeLead: Bool) -> Int {
    let floor = minute + Self.rules.floorMinutes
    let due = max(replyDue - Self.rules.reserveMinutes, floor)
    return beforeLead ? max(due - Self.rules.coDepartmentMinutes, floor) : due
  }
}
