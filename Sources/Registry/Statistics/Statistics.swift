public import Canon
public import Workflow

/// What the office's work comes to (统计), seen from one moment.
public struct Statistics: Sendable, Equatable {
  public var query: StatisticsQuery
  /// The moment it is counted at; what is still owed then and past its limit is late.
  public var now: Instant
  /// The departments' scores, by identifier.
  public var scores: [Score] = []
  /// The time until the reply by step and by who had the matter, in the order of the steps.
  public var holds: [HoldFigure] = []
  /// The last twelve months, the present one the last.
  public var months: [MonthFigure] = []
  /// Topics and areas with messages of late, those that rise first.
  public var rises: [Rise] = []
  /// How many messages each topic and area had, for what depends on both.
  public var pairs: [SubjectPair] = []
  /// Departments that are late and silent, or were late and explained.
  public var candidates: [BulletinCandidate] = []
  /// The matters that were made of grid reports.
  public var gridMatters: [GridMatter] = []
  /// The open matters of key periods, by the period and the moment they are due.
  public var periodMatters: [PeriodMatter] = []

  /// How many months are told of.
  public static let monthCount = 12

  /// Makes statistics of nothing.
  public init(_ query: StatisticsQuery, now: Instant) {
    self.query = query
    self.now = now
  }
}

/// Which statistics are asked for; the rest is left out.
public struct StatisticsQuery: Sendable, Equatable {
  public var part: Part
  /// The days of scores and holds; months, rises and candidates are counted up to the moment.
  public var period: Period

  /// A part of the statistics.
  public enum Part: String, Sendable, CaseIterable {
    case scores
    case holds
    case rises
    case months
    case candidates
    case gridMatters
    case periodMatters
  }

  /// Asks for a part, of a period.
  public init(_ part: Part, of period: Period) {
    self.part = part
    self.period = period
  }
}

/// One month.
public struct MonthFigure: Sendable, Equatable {
  /// Its first day.
  public var month: CivilDate
  public var received = 0
  /// Replies published in the month, without what ended otherwise.
  public var replied = 0
  public var inTime = 0
  public var inTimeOriginally = 0
  /// Seconds from the messages to the replies, in all.
  public var seconds = 0

  public var timelyRate: Ratio { Ratio(inTime, of: replied) }
  public var timelyRateOriginally: Ratio { Ratio(inTimeOriginally, of: replied) }
  /// The mean to a reply, in minutes of every hour of the day.
  public var meanMinutes: Int { replied > 0 ? seconds / replied / 60 : 0 }

  init(_ month: CivilDate) {
    self.month = month
  }
}

/// A department's part of a matter that a bulletin may name, or might have.
public struct BulletinCandidate: Sendable, Equatable {
  public var matter: MatterID
  public var number: String
  public var department: DepartmentID
  public var verdict: BulletinVerdict
  /// The bulletin that names it already and is not decided.
  public var bulletin: Int?

  /// Whether it can be put into a new bulletin.
  public var isFree: Bool {
    guard case .candidate = verdict else { return false }
    return bulletin == nil
  }
}
