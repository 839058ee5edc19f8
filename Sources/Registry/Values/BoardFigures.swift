public import Canon
public import Workflow

/// What a board says in large: how much is late, how much is due when, and with whom.
public struct BoardFigures: Sendable, Equatable {
  /// The moment it is seen from.
  public let now: Instant
  /// How many running clocks there are in each span of time.
  public private(set) var spans: [Span: Int] = [:]
  /// How many clocks are due on each of the coming days, today first; what is late is in none.
  public private(set) var days = [Int](repeating: 0, count: dayCount)
  /// Who has them, whoever is latest first.
  public private(set) var departments: [Load] = []
  /// The clocks that ring and nobody answered for today, the newest first; only the first of them.
  public var alarms: [Row] = []
  /// How many clocks ring.
  public var alarmCount = 0
  /// The clock that is due next.
  public var next: Row?
  /// The number of the last entry that is counted.
  public var number = 0

  /// The days a board looks ahead.
  public static let dayCount = 14
  /// How many alarms are told one by one.
  public static let alarmLimit = 50

  /// When something is due; each span begins where the one before ends.
  public enum Span: Int, Sendable, CaseIterable {
    case late
    case today
    case threeDays
    case week
    case later
  }

  /// What one department, or the office itself, has on its hands.
  public struct Load: Sendable, Equatable {
    public var department: DepartmentID?
    public var late = 0
    public var today = 0
    public var rest = 0

    public var total: Int { late + today + rest }
  }

  /// Counts clocks that are given by department and due moment.
  public init(
    now: Instant, zone: Zone, clocks: some Sequence<(DepartmentID?, due: Instant, count: Int)>,
  ) {
    self.now = now
    let today = zone.local(now).day
    var loads: [DepartmentID?: Load] = [:]
    for (department, due, count) in clocks {
      let span = Span(of: due, now: now, today: today, zone: zone)
      spans[span, default: 0] += count
      loads[department, default: Load(department: department)].add(count, span)
      let day = zone.local(due).day.daysSinceEpoch - today.daysSinceEpoch
      if span != .late, days.indices.contains(day) { days[day] += count }
    }
    departments = loads.values.sorted { $0.rank < $1.rank }
  }
}

extension BoardFigures.Span {
  /// The span a due moment lies in.
  public init(of due: Instant, now: Instant, zone: Zone) {
    self.init(of: due, now: now, today: zone.local(now).day, zone: zone)
  }

  fileprivate init(of due: Instant, now: Instant, today: CivilDate, zone: Zone) {
    guard due >= now else {
      self = .late
      return
    }
    self =
      switch zone.local(due).day.daysSinceEpoch - today.daysSinceEpoch {
      case ...0: .today
      case 1...2: .threeDays
      case 3...6: .week
      default: .later
      }
  }
}

extension BoardFigures.Load {
  fileprivate mutating func add(_ count: Int, _ span: BoardFigures.Span) {
    switch span {
    case .late: late += count
    case .today: today += count
    case .threeDays, .week, .later: rest += count
    }
  }

  fileprivate var rank: (Int, Int, Int, String) {
    (-late, -today, -rest, department?.rawValue ?? "")
  }
}
