import Canon
import Testing
import Workflow

struct CalendarTests {
  static func day(_ text: String) -> CivilDate { CivilDate(text) ?? CivilDate(daysSinceEpoch: 0) }

  static func notice(
    _ year: Int, _ number: String = "通知1号", amends: Bool = false, off: [String] = [],
    worked: [String] = [],
  ) -> HolidayNotice {
    edited(HolidayNotice()) { notice in
      notice.year = year
      notice.number = number
      notice.isAmendment = amends
      notice.days =
        off.map { NoticeDay(day($0), "节", isOff: true) }
        + worked.map { NoticeDay(day($0), "节", isOff: false) }
    }
  }

  static func time(_ calendar: HolidayCalendar) -> WorkingTime {
    WorkingTime(zone: .shanghai, holidays: calendar, hours: Policy().hourRanges)
  }

  @Test(arguments: [
    ("2026-09-30", WorkingTime.Counting.calendar, "2026-10-03"),
    ("2026-09-30", .civil, "2026-10-08"), ("2026-09-30", .working, "2026-10-10"),
    ("2026-02-13", .calendar, "2026-02-16"), ("2026-02-13", .civil, "2026-02-24"),
    ("2026-02-13", .working, "2026-02-25"), ("2025-01-24", .calendar, "2025-01-27"),
    ("2025-01-24", .civil, "2025-01-27"), ("2025-01-24", .working, "2025-02-05"),
    // Started within a holiday, and on a make-up Saturday.
    ("2026-10-03", .working, "2026-10-10"), ("2026-10-10", .working, "2026-10-14"),
    // The Spring Festival of 2020 became longer.
    ("2020-01-23", .working, "2020-02-05"), ("2020-01-28", .civil, "2020-02-03"),
  ])
  func `three days end as the notices say`(
    start: String, counting: WorkingTime.Counting, end: String,
  ) {
    let time = Self.time(.published)

    #expect(
      time.lastDay(from: Self.day(start), days: 3, counting: counting) == Self.day(end))
  }

  @Test func `each day has its reason and its notice`() {
    let calendar = HolidayCalendar.published

    #expect(
      calendar.ruling(Self.day("2026-10-01"))
        == .holiday(name: "国庆节", notice: "国办发明电〔2025〕7号"))
    #expect(
      calendar.ruling(Self.day("2026-10-10"))
        == .makeUpWorkday(name: "国庆节", notice: "国办发明电〔2025〕7号"))
    #expect(
      calendar.ruling(Self.day("2020-01-31"))
        == .holiday(name: "春节", notice: "国办发明电〔2020〕1号"))
    #expect(calendar.ruling(Self.day("2026-10-11")) == .weekend)
    #expect(calendar.ruling(Self.day("2026-10-12")) == .weekday)
    #expect(calendar.ruling(Self.day("2022-12-31")).isWorkday == false)
  }

  @Test func `a later notice replaces the year's, an amendment adds to it, and all are kept`() {
    var calendar = HolidayCalendar()
    calendar.load(Self.notice(2031, "甲", off: ["2031-05-01", "2031-05-02"]))
    calendar.load(Self.notice(2031, "乙", off: ["2031-05-01"]))
    #expect(calendar.isWorkday(Self.day("2031-05-02")))

    calendar.load(
      Self.notice(2031, "丙", amends: true, off: ["2031-05-05"], worked: ["2031-05-10"]))

    #expect(!calendar.isWorkday(Self.day("2031-05-01")))
    #expect(!calendar.isWorkday(Self.day("2031-05-05")))
    #expect(calendar.isWorkday(Self.day("2031-05-10")))
    #expect(calendar.notices.map(\.number) == ["甲", "乙", "丙"])
    #expect(calendar.notices(for: 2031).map(\.number) == ["乙", "丙"])
  }

  @Test func `a notice loaded twice changes nothing`() {
    var calendar = HolidayCalendar.published
    let before = calendar

    for notice in before.notices(for: 2026) { calendar.load(notice) }

    #expect(calendar == before)
  }

  @Test func `the office's own document wins over a notice`() {
    var calendar = HolidayCalendar.published
    calendar.declare(
      edited(ClosureDeclared()) { closure in
        closure.days = [Self.day("2026-10-02")]
        closure.isOpening = true
        closure.document = "办〔2026〕3号"
      })
    calendar.declare(
      edited(ClosureDeclared()) { closure in
        closure.days = [Self.day("2026-10-12"), Self.day("2026-10-10")]
        closure.document = "办〔2026〕4号"
      })

    #expect(calendar.ruling(Self.day("2026-10-02")) == .opened(document: "办〔2026〕3号"))
    #expect(calendar.ruling(Self.day("2026-10-10")) == .closed(document: "办〔2026〕4号"))
    let time = Self.time(calendar)
    #expect(
      time.lastDay(from: Self.day("2026-09-30"), days: 3, counting: .working)
        == Self.day("2026-10-09"))
    #expect(
      time.lastDay(from: Self.day("2026-10-09"), days: 1, counting: .working)
        == Self.day("2026-10-13"))
  }

  @Test(arguments: [
    ("2026-12-21", 3, WorkingTime.Counting.working, nil),
    ("2026-12-28", 1, .working, 2027), ("2026-12-28", 3, .civil, 2027),
    ("2026-12-30", 3, .calendar, nil), ("2026-12-30", 5, .civil, 2027),
    ("2027-06-01", 1, .working, 2027), ("2026-06-01", 400, .working, 2027),
  ])
  func `what depends on a year without a notice is provisional`(
    start: String, days: Int, counting: WorkingTime.Counting, missing: Int?,
  ) throws {
    var calendar = HolidayCalendar.published
    let start = Zone.shanghai.instant(Self.day(start), minute: 600)

    let ledger = Self.time(calendar).ledger(from: start, .days(days, counting))
    #expect(ledger.missingYear == missing)
    #expect(
      ledger.lines.contains { line in
        if case .provisional = line { true } else { false }
      } == (missing != nil))

    for year in 2027...2029 { calendar.load(Self.notice(year, off: ["\(year)-01-01"])) }
    let later = Self.time(calendar).ledger(from: start, .days(days, counting))
    #expect(!later.isProvisional)
  }

  @Test func `an amendment alone does not announce a year, nor does an empty notice`() {
    var calendar = HolidayCalendar()
    calendar.load(Self.notice(2031, amends: true, off: ["2031-05-05"]))
    calendar.load(Self.notice(2032))

    #expect(!calendar.hasNotice(for: 2031))
    #expect(!calendar.hasNotice(for: 2032))
    #expect(calendar.missingNotice(for: Self.day("2031-06-02")) == 2031)
  }

  @Test(arguments: [WorkingTime.Counting.civil, .working, .calendar])
  func `a day off more never makes a limit end earlier`(counting: WorkingTime.Counting) {
    let monday = Self.day("2031-03-03")
    for number in 0..<20 {
      var calendar = HolidayCalendar()
      let off = monday.advanced(byDays: number)
      calendar.load(Self.notice(2031, off: [off.description]))
      for days in 1...15 {
        let before = Self.time(HolidayCalendar())
          .lastDay(from: monday, days: days, counting: counting)
        let after = Self.time(calendar).lastDay(from: monday, days: days, counting: counting)
        #expect(after >= before, "\(off) \(days)")
      }
    }
  }
}
