public import Canon

/// How one kind of clock differs from the rest of the policy.
public struct ClockRule: Recorded {
  public var clock = Clock.Kind.reply
  /// The limit in days; wins over `minutes`.
  public var days: Int?
  /// The limit in minutes of office hours.
  public var minutes: Int?
  /// How its days count.
  public var counting: WorkingTime.Counting?
  /// The share of the limit that is left when it turns amber, in per cent.
  public var amberPercent: Int?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("clock", &clock)
    try visitor.integer("days", &days)
    try visitor.integer("minutes", &minutes)
    try visitor.word("counting", &counting)
    try visitor.integer("amberPercent", &amberPercent)
  }
}

/// Days of special attention, when what ends in them is watched earlier and kept more time for.
public struct KeyPeriod: Recorded {
  public var name = ""
  public var from: CivilDate?
  /// The last day of the period.
  public var until: CivilDate?
  public var amberPercent: Int?
  public var amberMinutes: Int?
  /// Kept before the public limit, in working minutes, where that is more than usual.
  public var reserveMinutes: Int?

  public init() {}

  /// Whether a day lies in the period; one without an end or a beginning has no days.
  public func contains(_ day: CivilDate) -> Bool {
    guard let from, let until else { return false }
    return from <= day && day <= until
  }

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.string("name", &name)
    try visitor.date("from", &from)
    try visitor.date("until", &until)
    try visitor.integer("amberPercent", &amberPercent)
    try visitor.integer("amberMinutes", &amberMinutes)
    try visitor.integer("reserveMinutes", &reserveMinutes)
  }
}

extension Policy {
  /// How long a kind of clock runs; nil for one whose end is a date somebody gave, or another's.
  public func limit(of kind: Clock.Kind) -> Limit? {
    guard let usual = usualLimit(of: kind) else { return nil }
    let rule = clocks.last { $0.clock == kind }
    if let days = rule?.days { return .days(days, rule?.counting ?? usual.counting ?? counting) }
    if let minutes = rule?.minutes { return .minutes(minutes) }
    guard case .days(let days, let counting) = usual else { return usual }
    return .days(days, rule?.counting ?? counting)
  }

  private func usualLimit(of kind: Clock.Kind) -> Limit? {
    switch kind {
    case .reply: .days(replyDays, counting)
    case .report: .days(reportDays, counting)
    case .registration: .days(registrationDays, .working)
    case .instruction: .minutes(instructionMinutes)
    case .dispatch: .minutes(dispatchMinutes)
    case .signFor: .minutes(signForMinutes)
    case .review: .minutes(reviewMinutes)
    case .approval: .minutes(approvalMinutes)
    case .posting: .minutes(postingMinutes)
    case .decision: .minutes(decisionMinutes)
    case .followUp: .days(followUpDays, counting)
    case .filing: .days(filingDays, counting)
    case .consolidation, .promise, .supervision, .lending: nil
    }
  }

  /// The key period a day lies in, the last one named where several do.
  public func keyPeriod(on day: CivilDate) -> KeyPeriod? {
    keyPeriods.last { $0.contains(day) }
  }

  /// The share of its limit that is left when a kind of clock that ends on a day turns amber.
  func amberPercent(of kind: Clock.Kind, endingOn day: CivilDate) -> Int {
    let usual = clocks.last { $0.clock == kind }?.amberPercent ?? amberPercent
    return max(usual, keyPeriod(on: day)?.amberPercent ?? usual)
  }

  /// How long before its end a clock that ends on a day turns amber at the latest.
  func amberMinutes(endingOn day: CivilDate) -> Int {
    let usual = amberMinutes ?? 1440
    return max(usual, keyPeriod(on: day)?.amberMinutes ?? usual)
  }
}

extension Limit {
  /// How its days count; nil for one in minutes.
  public var counting: WorkingTime.Counting? {
    switch self {
    case .days(_, let counting): counting
    case .minutes: nil
    }
  }
}
