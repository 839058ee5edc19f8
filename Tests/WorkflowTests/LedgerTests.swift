import Canon
import Testing
import Workflow

/// How due moments explain themselves.
struct LedgerTests {
  static let limits: [Limit] = [
    .days(3, .civil), .days(3, .working), .days(3, .calendar), .days(0, .civil),
    .days(15, .working), .minutes(0), .minutes(240), .minutes(6000),
  ]

  @Test(arguments: limits)
  func `the last line is the due moment`(limit: Limit) {
    let time = WorkingTime(zone: .shanghai, holidays: .published, hours: Policy().hourRanges)
    for day in 0..<400 {
      let start = Fixture.at(15, 7, day: day - 200)

      let ledger = time.ledger(from: start, limit)

      #expect(ledger.due == time.due(from: start, limit))
      #expect(ledger.lines.first == .started(start))
    }
  }

  @Test func `each day of a count is told with its reason`() throws {
    let time = WorkingTime(zone: .shanghai, holidays: .published, hours: Policy().hourRanges)
    let start = try #require(CivilDate("2026-10-06"))

    let ledger = time.ledger(
      from: Zone.shanghai.instant(start, minute: 540), .days(2, .working))

    let notice = "国办发明电〔2025〕7号"
    #expect(
      Array(ledger.lines.dropFirst(2).prefix(4)) == [
        .dayOfStart(start),
        .skipped(start.advanced(byDays: 1), .holiday(name: "国庆节", notice: notice)),
        .counted(start.advanced(byDays: 2), number: 1, .weekday),
        .counted(start.advanced(byDays: 3), number: 2, .weekday),
      ])
  }

  @Test func `a last day of rest is rolled, day by day`() throws {
    let ledger = CalendarTests.time(.published)
      .ledger(from: Fixture.at(9, day: 2), .days(3, .civil))

    let rolled = ledger.lines.filter { line in
      if case .rolled = line { true } else { false }
    }
    #expect(
      rolled == [
        .rolled(Fixture.monday.advanced(byDays: 5), .weekend),
        .rolled(Fixture.monday.advanced(byDays: 6), .weekend),
      ])
  }

  @Test func `an extension is told with who granted it`() throws {
    var course = try Course.extensionAsked()
    try course.perform(.grantExtension(Sample.grant(days: 1)), by: "zhao")

    let ledger = try #require(course.matter.ledgers(in: course.office).first)

    #expect(
      ledger.lines.contains(.extended(days: 1, by: "zhao", entry: course.matter.lastNumber)))
  }

  @Test func `a department's ledger tells the reserve, and the floor where it wins`() throws {
    var course = try Course.to(.instructed)
    course.now = Fixture.at(15, day: 3)
    try course.perform(.dispatch)
    let index = try #require(course.clocks.firstIndex { $0.kind == .report })

    let lines = course.matter.ledgers(in: course.office)[index].lines

    #expect(
      lines.contains(
        .reserved(
          minutes: 360, before: Fixture.at(17, 30, day: 3), leaves: Fixture.at(9, 30, day: 3))))
    #expect(lines.contains(.floor(minutes: 240, until: Fixture.at(10, day: 4))))
  }

  @Test func `a calendar recorded later is told with what it moved`() throws {
    var course = try Course.to(.received)
    let closure = edited(ClosureDeclared()) { closure in
      closure.days = [Fixture.monday.advanced(byDays: 3)]
      closure.document = "办〔2026〕1号"
    }
    let record = Record(
      number: 3, at: Fixture.at(10), by: "wang", on: [], facts: [.closureDeclared(closure)])

    course.office.note(record)

    let ledger = try #require(course.matter.ledgers(in: course.office).first)
    #expect(
      ledger.lines.contains(
        .recomputed(
          entry: 3, from: Fixture.at(17, 30, day: 3), to: Fixture.at(17, 30, day: 4))))
    #expect(ledger.due == Fixture.at(17, 30, day: 4))
    let moved = try #require(course.office.calendarChanges.last)
    #expect(
      course.matter.clocksMoved(by: moved.after, in: course.office.supposing(moved.before))
        .map(\.after.due).first == Fixture.at(17, 30, day: 4))
    #expect(course.matter.clocksMoved(by: moved.after, in: course.office).isEmpty)
  }
}
