import Canon
import TestSupport
import Testing
import Workflow

/// Office hours 08:30–12:00 and 14:00–17:30; 2026-05-11 is a Monday.
struct WorkingTimeTests {
  static let plain = WorkingTime(
    zone: .shanghai, holidays: HolidayCalendar(), hours: Policy().hourRanges)

  @Test(arguments: [
    (day: 0, days: 3, counting: WorkingTime.Counting.civil, due: 3),
    (0, 5, .civil, 7), (2, 3, .civil, 7), (2, 2, .civil, 2 + 2), (5, 1, .civil, 7),
    (0, 3, .working, 3), (2, 3, .working, 7), (4, 1, .working, 7), (5, 1, .working, 7),
    (0, 10, .working, 14), (2, 3, .calendar, 5), (0, 0, .calendar, 0), (5, 0, .civil, 7),
    (0, 0, .working, 0),
  ])
  func `a limit of days ends at close of business of its last day`(
    day: Int, days: Int, counting: WorkingTime.Counting, due: Int,
  ) {
    let start = Fixture.at(23, 59, day: day)

    #expect(
      Self.plain.due(from: start, days: days, counting: counting)
        == Fixture.at(17, 30, day: due))
  }

  @Test(arguments: [
    (WorkingTime.Counting.civil, [], [5], 5), (.civil, [7], [], 8), (.civil, [7, 8], [5], 5),
    (.working, [], [5], 5), (.working, [3], [], 8), (.calendar, [5], [], 5),
  ])
  func `days off and make-up workdays count as the notice says`(
    counting: WorkingTime.Counting, off: [Int], makeUp: [Int], due: Int,
  ) {
    let notice = edited(HolidayNotice()) { notice in
      notice.year = 2026
      notice.days =
        off.map { NoticeDay(Fixture.monday.advanced(byDays: $0), "节", isOff: true) }
        + makeUp.map { NoticeDay(Fixture.monday.advanced(byDays: $0), "节", isOff: false) }
    }
    let time = WorkingTime(
      zone: .shanghai, holidays: HolidayCalendar([notice]), hours: Self.plain.hours)

    #expect(
      time.due(from: Fixture.at(9, day: 2), days: 3, counting: counting)
        == Fixture.at(17, 30, day: due))
  }

  @Test(arguments: [
    (Fixture.at(9, 30), 240, Fixture.at(15, 30)),
    (Fixture.at(9, 30), 150, Fixture.at(12)),
    (Fixture.at(9, 30), 151, Fixture.at(14, 1)),
    (Fixture.at(12, 30), 120, Fixture.at(16)),
    (Fixture.at(7), 60, Fixture.at(9, 30)),
    (Fixture.at(17, 30), 60, Fixture.at(9, 30, day: 1)),
    (Fixture.at(17, day: 4), 60, Fixture.at(9, day: 7)),
    (Fixture.at(10, day: 5), 0, Fixture.at(8, 30, day: 7)),
    (Fixture.at(8, 30), 420, Fixture.at(17, 30)),
    (Fixture.at(8, 30), 2101, Fixture.at(8, 31, day: 7)),
  ])
  func `minutes of work pass in office hours only`(
    start: Instant, minutes: Int, end: Instant,
  ) {
    #expect(Self.plain.adding(workingMinutes: minutes, to: start) == end)
  }

  @Test(arguments: [
    (Fixture.at(17, 30, day: 3), 360, Fixture.at(9, 30, day: 3)),
    (Fixture.at(9, day: 7), 60, Fixture.at(17, day: 4)),
    (Fixture.at(9, 30, day: 3), 210, Fixture.at(15, day: 2)),
    (Fixture.at(23, day: 6), 30, Fixture.at(17, day: 4)),
    (Fixture.at(13), 210, Fixture.at(8, 30)),
  ])
  func `minutes of work are counted back in office hours only`(
    end: Instant, minutes: Int, start: Instant,
  ) {
    #expect(Self.plain.subtracting(workingMinutes: minutes, from: end) == start)
  }

  @Test func `counting forth and back ends where it began`() {
    var generator = SeededGenerator(seed: 41)
    for _ in 0..<500 {
      let day = [0, 1, 2, 3, 4].randomElement(using: &generator) ?? 0
      let start = Fixture.at(
        Int.random(in: 9...11, using: &generator), Int.random(in: 0...59, using: &generator),
        day: day)
      let minutes = Int.random(in: 1...3000, using: &generator)

      let end = Self.plain.adding(workingMinutes: minutes, to: start)

      #expect(Self.plain.subtracting(workingMinutes: minutes, from: end) == start)
    }
  }

  @Test func `an office without hours counts the clock round`() {
    let time = WorkingTime(zone: .shanghai, holidays: HolidayCalendar(), hours: [])

    #expect(time.adding(workingMinutes: 90, to: Fixture.at(23)) == Fixture.at(0, 30, day: 1))
    #expect(time.subtracting(workingMinutes: 90, from: Fixture.at(1)) == Fixture.at(-1, 30))
    #expect(time.due(from: Fixture.at(9), days: 1, counting: .civil) == Fixture.at(24, day: 1))
  }

  @Test(arguments: [
    [510, 720], [0, 1440], [], [600], [720, 510], [-5, 60], [0, 1441], [1, 2, 3],
  ])
  func `hours that are no part of a day are left out`(hours: [Int]) {
    let ranges = edited(Policy()) { $0.hours = hours }.hourRanges

    #expect(ranges.allSatisfy { 0 <= $0.lowerBound && $0.upperBound <= 1440 })
    #expect(ranges.count <= hours.count / 2)
  }

  @Test func `a zone with summer time is counted in its local days`() {
    // Berlin, spring 2026: the offset changes on 29 March at 01:00 UTC.
    let change = Instant(canonical: "2026-03-29T01:00:00.000Z") ?? .epoch
    let zone = Zone(
      name: "Europe/Berlin",
      offsets: [.init(from: .epoch, seconds: 3600), .init(from: change, seconds: 7200)])
    let time = WorkingTime(
      zone: zone, holidays: HolidayCalendar(), hours: Self.plain.hours)
    let friday = Instant(canonical: "2026-03-27T16:00:00.000Z") ?? .epoch

    #expect(
      time.adding(workingMinutes: 60, to: friday).canonical == "2026-03-30T07:00:00.000Z")
    #expect(
      time.due(from: friday, days: 3, counting: .civil).canonical == "2026-03-30T15:30:00.000Z")
  }
}
