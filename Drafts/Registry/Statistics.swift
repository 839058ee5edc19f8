public import Canon
public import Workflow

/// The days statistics are made of: from one day up to another that is not in it.
public struct Period: Sendable, Equatable {
  public var from: CivilDate
  /// The day after the last.
  public var until: CivilDate

  /// Makes a period of the days from one up to, but not with, another.
  public init(from: CivilDate, until: CivilDate) {
    self.from = from
    self.until = until
  }

  /// Whether a day lies in it.
  public func contains(_ day: CivilDate) -> Bool { from <= day && day < until }

  var days: Range<Int> {
    from.daysSinceEpoch..<max(from.daysSinceEpoch, until.daysSinceEpoch)
  }
}

extension Period {
  /// Some months, the first of them the one a number stands for, counted from year 0.
  public init(month: Int, count: Int = 1) {
    self.init(from: Self.firstDay(ofMonth: month), until: Self.firstDay(ofMonth: month + count))
  }

  /// The month a day lies in.
  public static func month(of day: CivilDate) -> Period { Period(month: day.monthNumber) }

  /// The month before the one a day lies in.
  public static func month(before day: CivilDate) -> Period {
    Period(month: day.monthNumber - 1)
  }

  /// The quarter a day lies in.
  public static func quarter(of day: CivilDate) -> Period {
    Period(month: day.monthNumber / 3 * 3, count: 3)
  }

  /// The year a day lies in.
  public static func year(of day: CivilDate) -> Period {
    Period(month: day.parts.year * 12, count: 12)
  }

  /// Everything up to a day.
  public static func everything(until day: CivilDate) -> Period {
    Period(from: CivilDate(daysSinceEpoch: 0), until: day.advanced(byDays: 1))
  }

  private static func firstDay(ofMonth number: Int) -> CivilDate {
    CivilDate(year: number / 12, month: number % 12 + 1, day: 1) ?? CivilDate(daysSinceEpoch: 0)
  }
}

extension CivilDate {
  /// The month counted from year 0, so that months follow each other.
  public var monthNumber: Int { parts.year * 12 + parts.month - 1 }
}

/// A part of a whole, which is not said where there is no whole.
public struct Ratio: Sendable, Equatable {
  public var part: Int
  public var whole: Int

  /// Makes a ratio.
  public init(_ part: Int, of whole: Int) {
    self.part = part
    self.whole = whole
  }

  /// Tenths of a per cent, rounded half up; nil where there is no whole.
  public var perMille: Int? { whole > 0 ? (part * 1000 + whole / 2) / whole : nil }
}

/// What the office's work of a period comes to (统计), seen from one moment.
public struct Statistics: Sendable, Equatable {
  public var period: Period
  /// The moment it is counted at; what is still owed then and past its limit is late.
  public var now: Instant
  /// The departments' scores, by identifier.
  public var scores: [Score] = []
  /// The elapsed time until the reply, by step and by who had the matter.
  public var holds: [HoldFigure] = []
  /// The last twelve months, the last of them the one the period ends in.
  public var months: [MonthFigure] = []
  /// Topics and areas that rise, the steepest first.
  public var rises: [Rise] = []
  /// The messages of the period by kind, source, topic and area.
  public var kinds: [MessageKind: Int] = [:]
  public var sources: [SourceID: Int] = [:]
  public var topics: [TopicID: Int] = [:]
  public var areas: [AreaID: Int] = [:]

  /// How many months are told of.
  public static let monthCount = 12

  /// Makes statistics of nothing.
  public init(period: Period, now: Instant) {
    self.period = period
    self.now = now
  }

  /// One department's score, of the parts it was given in the period (部门评分).
  public struct Score: Sendable, Equatable {
    public var department: DepartmentID
    /// Parts it was given, but for those that ended without a reply.
    public var given = 0
    /// Parts whose report is submitted.
    public var submitted = 0
    public var inTime = 0
    public var inTimeOriginally = 0
    /// Parts still owed past their limit, with and without extension.
    public var owedLate = 0
    public var owedLateOriginally = 0
    /// Parts that were left out because nothing came (未报先行).
    public var bypassed = 0
    /// Parts it ever submitted a report for, and of these those that were sent back.
    public var reported = 0
    public var returned = 0
    /// Parts whose matter is closed.
    public var closed = 0
    /// Matters it leads whose citizen said what they thought, and of these the content ones.
    public var rated = 0
    public var satisfied = 0

    /// 答复率: submitted of given.
    public var replyRate: Ratio { Ratio(submitted, of: given) }
    /// 按时办结率: in time, extension counted, of what was submitted, is late or was left out.
    public var timelyRate: Ratio { Ratio(inTime, of: submitted + owedLate + bypassed) }
    /// 按时办结率, 原限: the same against the limit without any extension.
    public var timelyRateOriginally: Ratio {
      Ratio(inTimeOriginally, of: submitted + owedLateOriginally + bypassed)
    }
    /// 办结率: closed of given.
    public var closingRate: Ratio { Ratio(closed, of: given) }
    /// 退回率: sent back at least once, of those ever submitted.
    public var returnRate: Ratio { Ratio(returned, of: reported) }
    /// 满意率: satisfied or acceptable, of the citizens who were reached about what it leads.
    public var satisfactionRate: Ratio { Ratio(satisfied, of: rated) }

    /// Makes a score of nothing.
    public init(department: DepartmentID) {
      self.department = department
    }
  }

  /// What was held up at one step by one holder; minutes are of office hours.
  public struct HoldFigure: Sendable, Equatable {
    public var step: HoldUp.Step
    public var holder: HoldUp.Holder
    /// How often, what is held up now included.
    public var count = 0
    public var minutes = 0
    public var longest = 0
    /// How many are held up there now.
    public var held = 0

    /// The mean, in minutes.
    public var mean: Int { count > 0 ? minutes / count : 0 }
  }

  /// One month.
  public struct MonthFigure: Sendable, Equatable {
    /// Counted from year 0.
    public var month: Int
    public var received = 0
    public var replied = 0
    public var inTime = 0
    public var inTimeOriginally = 0
    public var closed = 0
    /// Minutes of office hours to the month's replies, in all.
    public var minutes = 0

    public var timelyRate: Ratio { Ratio(inTime, of: replied) }
    public var timelyRateOriginally: Ratio { Ratio(inTimeOriginally, of: replied) }
    /// The mean to a reply, in minutes of office hours.
    public var mean: Int { replied > 0 ? minutes / replied : 0 }
  }

  /// A subject of which more messages came than usual.
  public struct Rise: Sendable, Equatable {
    public var subject: Subject
    /// Messages of the last spans of days, the last first.
    public var counts: [Int]

    /// What the messages have in common.
    public enum Subject: Sendable, Hashable {
      case topic(TopicID)
      case area(AreaID)
    }

    /// How many days a span has, and how many are compared.
    public static let spanDays = 30
    public static let spanCount = 4
    /// The fewest messages that count as rising.
    public static let least = 3

    /// The mean of the spans before the last, in tenths.
    public var usualTenths: Int {
      let before = counts.dropFirst()
      return before.isEmpty ? 0 : before.reduce(0, +) * 10 / before.count
    }

    /// Whether it rises: three messages or more, and at least half more than the mean before.
    public var isRising: Bool {
      let last = counts.first ?? 0
      return last >= Self.least && last * 20 >= usualTenths * 3
    }
  }
}
