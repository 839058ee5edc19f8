import Canon
import Foundation
import TestSupport
import Testing
import Workflow

/// Our calendar against two others, which Python's package index has.
@Suite(
  .enabled(
    if: PythonTool.hasModules("chinese_calendar", "holidays"),
    "make test installs chinesecalendar and holidays into .build/venv."))
struct OracleTests {
  private static let time = WorkingTime(
    zone: .shanghai, holidays: .published, hours: Policy().hourRanges)

  @Test func `every day from 2020 to 2026 is what other calendars say`() throws {
    let lines = try PythonTool.lines(of: "working-days.py", "--days")

    for fields in lines {
      let day = try #require(CivilDate(fields[0]))
      #expect(HolidayCalendar.published.isWorkday(day) == (fields[1] == "1"), "\(day)")
    }
    #expect(lines.count == 2557)
  }

  @Test func `limits of 1 to 15 days from every day end as other calendars say`() throws {
    let lines = try PythonTool.lines(of: "working-days.py")
    var wrong: [[String]] = []

    for fields in lines {
      let start = try #require(CivilDate(fields[0]))
      let days = try #require(Int(fields[1]))
      for (counting, expected) in zip(
        [WorkingTime.Counting.calendar, .civil, .working], fields[2...])
      where expected != "-" {
        let last = Self.time.lastDay(from: start, days: days, counting: counting)
        if last.description != expected { wrong.append(fields + [last.description]) }
      }
    }

    #expect(wrong.isEmpty)
    #expect(lines.count == 1096 * 15)
  }
}
