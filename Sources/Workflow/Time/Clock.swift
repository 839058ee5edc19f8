public import Canon

/// A limit: what started it, when it is due, what stopped it.
public struct Clock: Sendable, Equatable {
  public var kind: Kind
  /// The department it runs for; nil where the office or a leader is meant.
  public var department: DepartmentID?
  public var start: Instant
  public var due: Instant
  /// When it would be due without any extension.
  public var originalDue: Instant
  /// When it was stopped; nil while it runs.
  public var stopped: Instant?
  /// How its days count; nil for a limit in office hours, or a date that somebody gave.
  public var counting: WorkingTime.Counting?
  /// The share of the limit that is left when it turns amber, in per cent.
  public var amberPercent = 25
  /// How long before the end it turns amber at the latest, in minutes, where it runs over two days.
  public var amberMinutes = 1440
  /// Whether the least time a department is given reaches beyond what the public limit leaves (倒排不足).
  public var isSqueezed = false
  /// Whether more time was given because a report was sent back.
  public var isGrace = false
  /// Whether it stands still while the citizen is asked for something (待网民补充).
  public var isPaused = false
  /// Whether a holiday notice that is not known yet may move it (暂定).
  public var isProvisional = false

  /// Makes a clock of all it is.
  public init(
    kind: Kind, department: DepartmentID? = nil, start: Instant, due: Instant,
    originalDue: Instant, stopped: Instant? = nil, amberPercent: Int = 25,
    amberMinutes: Int = 1440, isSqueezed: Bool = false, isGrace: Bool = false,
    isPaused: Bool = false, isProvisional: Bool = false,
  ) {
    self.kind = kind
    self.department = department
    self.start = start
    self.due = due
    self.originalDue = originalDue
    self.stopped = stopped
    self.amberPercent = amberPercent
    self.amberMinutes = amberMinutes
    self.isSqueezed = isSqueezed
    self.isGrace = isGrace
    self.isPaused = isPaused
    self.isProvisional = isProvisional
  }

  /// The clocks of a matter.
  public enum Kind: String, Sendable, CaseIterable {
    case reply
    case registration
    case instruction
    case dispatch
    case signFor
    case report
    case consolidation
    case review
    case approval
    case posting
    case decision
    case supervision
    case promise
    case followUp
    case filing
    case lending
  }

  /// How near a clock is to its end.
  public enum Level: String, Sendable, CaseIterable, Comparable {
    /// No clock runs, or it stands still.
    case none
    case green
    case amber
    case red

    public static func < (left: Level, right: Level) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }
}

extension Clock {
  /// Whether it still runs.
  public var isRunning: Bool { stopped == nil }

  /// Whether an extension moved it.
  public var isExtended: Bool { due != originalDue && !isGrace }

  /// From when on it is amber: when a share of the limit is left, or a day where it is over two days.
  public var amberFrom: Instant {
    let seconds = start.seconds(to: due)
    let share = max(0, seconds) * min(max(0, amberPercent), 100) / 100
    let least = min(max(0, amberMinutes), WorkingTime.limitDays * 1440) * 60
    return due.advanced(bySeconds: -(seconds > 2 * 86_400 ? max(share, least) : share))
  }

  /// The level at a moment, or at the moment it was stopped.
  public func level(at now: Instant) -> Level {
    let moment = stopped ?? now
    if isRunning, isPaused { return .none }
    if moment > due { return .red }
    guard isRunning else { return .green }
    return moment >= amberFrom ? .amber : .green
  }

  /// Whether it was, or is, late against the limit without extension.
  public func isLateAgainstOriginal(at now: Instant) -> Bool { (stopped ?? now) > originalDue }
}
