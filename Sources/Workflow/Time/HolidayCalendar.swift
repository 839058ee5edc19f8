public import Canon

/// Which days the office works: by public notices, by documents of its own, else by the weekday.
public struct HolidayCalendar: Sendable, Equatable {
  /// Every notice, in the order they were loaded, with those that later ones replaced.
  public private(set) var notices: [HolidayNotice] = []
  /// What the office itself declared, in order.
  public private(set) var closures: [ClosureDeclared] = []
  private var rulings: [CivilDate: DayRuling] = [:]
  private var announcedYears: Set<Int> = []

  /// Makes a calendar that knows weekends only.
  public init() {}

  /// Makes a calendar of notices, in the order they were published.
  public init(_ notices: [HolidayNotice]) {
    self.notices = notices
    rule()
  }

  /// Takes a notice into account; one that was the last word on its year already changes nothing.
  public mutating func load(_ notice: HolidayNotice) {
    guard notices.last(where: { $0.year == notice.year }) != notice else { return }
    notices.append(notice)
    rule()
  }

  /// Takes a closing or opening of the office's own into account; said again, it changes nothing.
  public mutating func declare(_ closure: ClosureDeclared) {
    guard !closure.days.allSatisfy({ rulings[$0] == closure.ruling }) else { return }
    closures.append(closure)
    rule()
  }

  /// The notices that hold for a year: the last full one, and what amended it.
  public func notices(for year: Int) -> ArraySlice<HolidayNotice> {
    let all = notices.filter { $0.year == year }
    return all[(all.lastIndex { !$0.isAmendment } ?? 0)...]
  }

  /// Whether the arrangement of a year is known.
  public func hasNotice(for year: Int) -> Bool { announcedYears.contains(year) }

  /// What a day is, and why.
  public func ruling(_ day: CivilDate) -> DayRuling {
    rulings[day] ?? (day.weekday <= 5 ? .weekday : .weekend)
  }

  /// Whether the office works on that day.
  public func isWorkday(_ day: CivilDate) -> Bool { ruling(day).isWorkday }

  /// The year whose notice is missing to be sure of a day; nil when all is known.
  ///
  /// The last days of December may be days off of the next year's first holiday.
  public func missingNotice(for day: CivilDate) -> Int? {
    if case .closed? = rulings[day] { return nil }
    if case .opened? = rulings[day] { return nil }
    let (year, month, dayOfMonth) = day.parts
    guard hasNotice(for: year) else { return year }
    let isOfNextHoliday = month == 12 && dayOfMonth >= Self.firstDayOfNextHoliday
    return isOfNextHoliday && !hasNotice(for: year + 1) ? year + 1 : nil
  }

  /// New Year's holiday never began before 29 December.
  private static let firstDayOfNextHoliday = 29

  private mutating func rule() {
    announcedYears = Set(notices.filter { !$0.isAmendment && !$0.days.isEmpty }.map(\.year))
    rulings = [:]
    for year in Set(notices.map(\.year)).sorted() {
      for notice in notices(for: year) {
        for day in notice.days { rulings[day.day] = day.ruling(by: notice.number) }
      }
    }
    for closure in closures {
      for day in closure.days { rulings[day] = closure.ruling }
    }
  }
}

extension ClosureDeclared {
  fileprivate var ruling: DayRuling {
    isOpening ? .opened(document: document) : .closed(document: document)
  }
}

extension NoticeDay {
  fileprivate func ruling(by notice: String) -> DayRuling {
    isOff ? .holiday(name: name, notice: notice) : .makeUpWorkday(name: name, notice: notice)
  }
}
