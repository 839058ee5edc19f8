import Canon

/// The days that were added to a limit, by whom, and how many it may have in all.
struct Extension {
  var days = 0
  /// The most days of the whole limit; nil where another clock caps it.
  var cap: Int?
  /// How the decisions are told.
  var lines: [Ledger.Line] = []

  /// Nothing added.
  static let none = Extension()

  init() {}

  /// What leaders granted a matter.
  init(of matter: Matter, cap: Int? = nil) {
    days = matter.extendedDays
    self.cap = cap
    lines = matter.extensionGrants.map { grant in
      .extended(days: grant.value.days, by: grant.moment.actor, entry: grant.moment.number)
    }
  }
}

extension WorkingTime {
  /// The moment a limit with an extension ends.
  func due(
    from start: Instant, _ limit: Limit, _ extra: Extension, _ tally: inout Tally,
  ) -> Instant {
    guard extra.days > 0 else { return due(from: start, limit, &tally) }
    guard case .days(let days, let counting) = limit else {
      return due(from: start, minutes: limit, extra, &tally)
    }
    let base = min(max(0, days), Self.limitDays)
    let wanted = base + min(extra.days, Self.limitDays)
    let total = max(base, min(wanted, extra.cap ?? wanted))
    extra.lines.forEach { tally.note($0) }
    if total < wanted { tally.note(.capped(days: total)) }
    return due(from: start, .days(total, counting), &tally)
  }

  /// A limit in hours is extended by calendar days after its end.
  private func due(
    from start: Instant, minutes limit: Limit, _ extra: Extension, _ tally: inout Tally,
  ) -> Instant {
    let base = due(from: start, limit, &tally)
    extra.lines.forEach { tally.note($0) }
    let wanted = due(from: base, .days(extra.days, .civil), &tally)
    guard let cap = extra.cap else { return wanted }
    let farthest = max(base, due(from: start, .days(cap, .civil)))
    if farthest < wanted { tally.note(.capped(days: cap)) }
    return min(wanted, farthest)
  }
}
