public import Canon

extension WorkingTime {
  /// The moment when so many minutes of office hours have passed since the start.
  public func adding(workingMinutes: Int, to start: Instant) -> Instant {
    var tally = Tally(isWritten: false)
    return adding(workingMinutes: workingMinutes, to: start, &tally)
  }

  func adding(workingMinutes: Int, to start: Instant, _ tally: inout Tally) -> Instant {
    var left = min(max(0, workingMinutes), Self.limitDays * 1440)
    guard minutesPerDay > 0 else { return start.advanced(bySeconds: left * 60) }
    var (day, minute, _) = zone.local(start)
    var idleDays = 0
    while idleDays < Self.searchLimitDays {
      let ruling = holidays.ruling(day)
      tally.depend(on: day, in: holidays)
      if ruling.isWorkday {
        idleDays = 0
        for range in hours where range.upperBound > minute {
          let begin = max(range.lowerBound, minute)
          let end = min(range.upperBound, begin + left)
          tally.note(.worked(day, from: begin, to: end))
          left -= end - begin
          if left == 0 { return zone.instant(day, minute: end) }
        }
      } else {
        idleDays += 1
        tally.note(.skipped(day, ruling))
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
    var idleDays = 0
    while idleDays < Self.searchLimitDays {
      if holidays.isWorkday(day) {
        idleDays = 0
        for range in hours.reversed() where range.lowerBound < minute {
          let finish = min(range.upperBound, minute)
          if left <= finish - range.lowerBound { return zone.instant(day, minute: finish - left) }
          left -= finish - range.lowerBound
        }
      } else {
        idleDays += 1
      }
      day = day.advanced(byDays: -1)
      minute = 1440
    }
    return zone.instant(day, minute: 0)
  }

  /// The minutes of office hours between two moments; none when the second is not later.
  public func workingMinutes(from start: Instant, to end: Instant) -> Int {
    guard start < end else { return 0 }
    let (first, firstMinute, _) = zone.local(start)
    let (last, lastMinute, _) = zone.local(end)
    guard last.daysSinceEpoch - first.daysSinceEpoch <= Self.limitDays else {
      return Self.limitDays * minutesPerDay
    }
    return (first.daysSinceEpoch...last.daysSinceEpoch).reduce(0) { total, number in
      let day = CivilDate(daysSinceEpoch: number)
      guard holidays.isWorkday(day) else { return total }
      let from = day == first ? firstMinute : 0
      let until = day == last ? lastMinute : 1440
      return total
        + hours.reduce(0) { $0 + max(0, min($1.upperBound, until) - max($1.lowerBound, from)) }
    }
  }
}
