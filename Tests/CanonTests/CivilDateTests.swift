import Canon
import Testing

struct CivilDateTests {
  @Test(arguments: [
    (1970, 1, 1, 0, 4), (2026, 5, 6, 20_579, 3), (2000, 2, 29, 11_016, 2),
    (1969, 12, 31, -1, 3), (1600, 3, 1, -135_080, 3), (2400, 2, 29, 157_113, 2),
    (0, 1, 1, -719_528, 6), (1900, 3, 1, -25_508, 4),
  ])
  func `a known day has its number and weekday`(
    year: Int, month: Int, day: Int, number: Int, weekday: Int,
  ) throws {
    let date = try #require(CivilDate(year: year, month: month, day: day))

    #expect(date.daysSinceEpoch == number)
    #expect(date.weekday == weekday)
    #expect(date.parts == (year, month, day))
  }

  @Test func `each day of eight centuries follows the one before`() {
    let wrong = (-146_096...146_097).filter { number in
      let (before, date) = (
        CivilDate(daysSinceEpoch: number - 1), CivilDate(daysSinceEpoch: number)
      )
      let (year, month, day) = date.parts
      return CivilDate(year: year, month: month, day: day) != date
        || (day != 1 && day != before.parts.day + 1)
        || date.weekday != before.weekday % 7 + 1
    }

    #expect(wrong.isEmpty)
  }

  @Test(arguments: [
    (2026, 2, 29), (2025, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 0, 1), (2026, 13, 1),
    (2026, 1, 0), (2026, 1, 32),
  ])
  func `there is no such day`(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: ["2026-05-06", "0000-01-01", "9999-12-31", "2024-02-29"])
  func `a day is read back as it is written`(text: String) {
    #expect(CivilDate(text)?.description == text)
  }

  @Test(arguments: [
    "", "2026-5-6", "2026/05/06", "26-05-06", "2026-05-06 ", "2026-02-30", "-026-05-06",
    "2026-05-0６",
  ])
  func `no other form of a day is read`(text: String) {
    #expect(CivilDate(text) == nil)
  }
}
