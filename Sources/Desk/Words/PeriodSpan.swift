public import Canon
public import Registry
public import Words

/// A period by its place before the present day.
public enum PeriodSpan: String, Sendable, CaseIterable {
  case month
  case lastMonth
  case quarter
  case year

  /// The days it stands for.
  public func period(at today: CivilDate) -> Period {
    switch self {
    case .month: .month(of: today)
    case .lastMonth: .month(before: today)
    case .quarter: .quarter(of: today)
    case .year: .year(of: today)
    }
  }

  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .month: Phrase(zh: "本月", en: "this month")
    case .lastMonth: Phrase(zh: "上月", en: "last month")
    case .quarter: Phrase(zh: "本季", en: "this quarter")
    case .year: Phrase(zh: "本年", en: "this year")
    }
  }

  /// The one after it, and the first after the last.
  var next: PeriodSpan {
    let all = Self.allCases
    let place = (all.firstIndex(of: self) ?? 0) + 1
    return place < all.count ? all[place] : all[0]
  }
}
