import Canon
import Words
import Testing
import Workflow

struct WordsTimeTests {
  static let now = moment("2026-05-06", 9, 27)

  @Test(arguments: [
    (moment("2026-05-06", 17, 30), "今日 17:30", "today 17:30"),
    (moment("2026-05-06", 9, 27), "今日 09:27", "today 09:27"),
    (moment("2026-05-07", 0, 0), "明日 00:00", "tomorrow 00:00"),
    (moment("2026-05-07", 12, 0), "明日 12:00", "tomorrow 12:00"),
    (moment("2026-05-08", 0, 5), "剩 2 天", "2 d left"),
    (moment("2026-05-09", 17, 30), "剩 3 天", "3 d left"),
    (moment("2030-05-06", 17, 30), "2030-05-06", "2030-05-06"),
    (moment("2026-05-06", 9, 26), "超期 1 分", "1 min late"),
    (moment("2026-05-06", 8, 28), "超期 59 分", "59 min late"),
    (moment("2026-05-06", 7, 27), "超期 2 时", "2 h late"),
    (moment("2026-05-05", 9, 28), "超期 23 时", "23 h late"),
    (moment("2026-05-05", 9, 27), "超期 1 天", "1 d late"),
    (moment("2020-05-06", 9, 0), "2020-05-06", "2020-05-06"),
  ])
  func `a due moment is said as a person would`(due: Instant, zh: String, en: String) {
    #expect(DueText(now: Self.now, zone: .shanghai, language: .zh).phrase(for: due) == zh)
    #expect(DueText(now: Self.now, zone: .shanghai, language: .en).phrase(for: due) == en)
  }

  @Test(arguments: Language.allCases)
  func `no due phrase is wider than its column`(language: Language) {
    let text = DueText(now: Self.now, zone: .shanghai, language: language)
    let minutes = (-2000...2000).flatMap { [$0, $0 * 17, $0 * 1440] }

    let widths = minutes.map {
      columns(of: text.phrase(for: Self.now.advanced(bySeconds: $0 * 60)))
    }

    #expect(widths.max() == DueText.widthColumns(in: language))
  }

  @Test func `a stopped clock says how it ended`() {
    let text = DueText(now: Self.now, zone: .shanghai, language: .zh)
    var clock = Clock(
      kind: .report, start: moment("2026-05-01", 9, 0), due: moment("2026-05-04", 12, 0),
      originalDue: moment("2026-05-04", 12, 0), stopped: nil)

    clock.stopped = moment("2026-05-04", 12, 0)
    #expect(text.phrase(for: clock) == "按时")

    clock.stopped = moment("2026-05-05", 13, 0)
    #expect(text.phrase(for: clock) == "超期 1 天")
  }

  @Test func `a clock's line tells its due moment and what moved it`() {
    var clock = Clock(
      kind: .reply, start: moment("2026-05-06", 9, 0), due: moment("2026-05-09", 17, 30),
      originalDue: moment("2026-05-08", 17, 30), stopped: nil)
    clock.isSqueezed = true

    let zh = DueText(now: Self.now, zone: .shanghai, language: .zh)
    let en = DueText(now: Self.now, zone: .shanghai, language: .en)

    #expect(zh.line(for: clock) == "公开回复 05-09 17:30 (剩 3 天) 延 倒排不足")
    #expect(en.line(for: clock) == "public reply 05-09 17:30 (3 d left) extended squeezed")
    #expect(zh.status(of: clock) == "正常 延")
  }

  @Test func `moments and days carry their weekday`() {
    let zh = TimeText(zone: .shanghai, language: .zh)
    let en = TimeText(zone: .shanghai, language: .en)
    let start = moment("2026-05-06", 9, 5)

    #expect(zh.full(start) == "2026-05-06 周三 09:05")
    #expect(en.full(start) == "2026-05-06 Wed 09:05")
    #expect(zh.short(start) == "05-06 09:05")
    #expect(zh.clock(start) == "09:05")
  }

  @Test(arguments: [
    (0, "0 分", "0 min"), (59, "0 分", "0 min"), (60, "1 分", "1 min"),
    (3 * 3600 + 240, "3 时 4 分", "3 h 4 min"), (86_400, "1 天", "1 d"),
    (3 * 86_400 + 4 * 3600 + 60, "3 天 4 时", "3 d 4 h"), (86_400 + 60, "1 天", "1 d"),
    (-5, "0 分", "0 min"),
  ])
  func `a span is told in its two largest units`(seconds: Int, zh: String, en: String) {
    #expect(TimeText(zone: .shanghai, language: .zh).duration(seconds: seconds) == zh)
    #expect(TimeText(zone: .shanghai, language: .en).duration(seconds: seconds) == en)
  }
}
