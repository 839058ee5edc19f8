public import Canon

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
