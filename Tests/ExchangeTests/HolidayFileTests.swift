import Canon
@testable import Exchange
import Testing
import Workflow

/// Holiday notices as they are published, and as they are broken.
struct HolidayFileTests {
  static let json = """
    {"$schema": "x", "year": 2027, "papers": ["https://www.gov.cn/2027.htm"], "days": [
      {"name": "元旦", "date": "2026-12-31", "isOffDay": true},
      {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
      {"name": "元旦", "date": "2027-01-03", "isOffDay": false}]}
    """

  static let own = """
    // 我们自己的写法
    { year: 2027, number: "国办发明电〔2026〕9号", title: "通知", amends: true,
      days: [{ day: "2027-05-04", name: "劳动节", off: true },], }
    """

  /// A feed with folded lines, an escape, a stretch, make-up days, and events of no matter here.
  static let feed = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "X-WR-CALNAME:中国法定", "  节假日", "BEGIN:VEVENT",
    "SUMMARY:国庆", " 节假期", "DTSTART;VALUE=DATE:20271001", "DTEND;VALUE=DATE:20271008",
    "END:VEVENT", "BEGIN:VEVENT", "SUMMARY:上班(补国庆节假期)", "DTSTART;VALUE=DATE:20271009",
    "DTEND;VALUE=DATE:20271010", "END:VEVENT", "BEGIN:VEVENT", "SUMMARY:元旦（休）",
    "DTSTART;TZID=\"Asia/Shanghai\":20261231T000000", "DURATION:P2D", "END:VEVENT", "BEGIN:VEVENT",
    "SUMMARY:重阳节\\, 敬老", "DTSTART;VALUE=DATE:20271008", "RRULE:FREQ=YEARLY", "END:VEVENT",
    "END:VCALENDAR", "",
  ].joined(separator: "\r\n")

  static func notices(
    _ text: String, _ change: (inout HolidayFile) -> Void = { _ in },
  ) throws(HolidayFileError) -> [HolidayNotice] {
    var file = HolidayFile()
    change(&file)
    return try file.notices(Array(text.utf8))
  }

  @Test func `holiday-cn's form is read, with the page that publishes it`() throws {
    let notice = try #require(try Self.notices(Self.json).first)

    #expect(notice.year == 2027)
    #expect(notice.number == "https://www.gov.cn/2027.htm")
    #expect(!notice.isAmendment)
    #expect(notice.days.map(\.day.description) == ["2026-12-31", "2027-01-01", "2027-01-03"])
    #expect(notice.days.map(\.isOff) == [true, true, false])
  }

  @Test func `our own form is read, and the document's number given wins`() throws {
    let notice = try #require(try Self.notices("\u{FEFF}" + Self.own).first)
    let renamed = try #require(try Self.notices(Self.own) { $0.document = "补" }.first)

    #expect(notice.number == "国办发明电〔2026〕9号")
    #expect(notice.isAmendment)
    #expect(notice.days == [NoticeDay(try #require(CivilDate("2027-05-04")), "劳动节", isOff: true)])
    #expect(renamed.number == "补")
  }

  @Test func `a feed is read by its stretches, whose end is not part of them`() throws {
    let notices = try Self.notices(Self.feed) { $0.document = "通知" }
    let days = try #require(notices.first).days

    #expect(notices.map(\.year) == [2027])
    #expect(days.filter(\.isOff).count == 9)
    #expect(days.filter { !$0.isOff }.map(\.day.description) == ["2027-10-09"])
    #expect(Set(days.map(\.name)) == ["国庆节", "元旦"])
    #expect(days.first?.day.description == "2026-12-31")
    #expect(days.last { $0.isOff }?.day.description == "2027-10-07")
  }

  @Test func `the feed of a year says what its JSON says`() throws {
    let days = HolidayCalendar.published.notices(for: 2026).flatMap(\.days)
    let events = days.map { day in
      let date = day.day.description.filter { $0 != "-" }
      let summary = day.isOff ? "\(day.name)假期" : "上班(补\(day.name)假期)"
      return "BEGIN:VEVENT\nSUMMARY:\(summary)\nDTSTART;VALUE=DATE:\(date)\nEND:VEVENT\n"
    }

    let notices = try Self.notices(
      "BEGIN:VCALENDAR\n" + events.joined() + "END:VCALENDAR"
    ) { $0.document = "通知" }

    #expect(notices.map(\.days) == [days])
  }

  static let faults: [(String, HolidayFileError)] = [
    ("", .empty), (" \n", .empty),
    ("{\"year\": 2027, \"papers\": [], \"days\": []}", .notPublished(year: 2027)),
    ("{\"year\": 2027, \"days\": [", .json(JSONFault(line: 1, problem: .unexpectedEnd))),
    ("{\"days\": []}", .member("year", line: nil)),
    ("{\"year\": 2027}", .member("days", line: nil)),
    ("[]", .noDays), ("[1]", .member("[…]", line: nil)), ("1", .member("{…}", line: nil)),
    (
      "{year: 2027, number: 'x', days: [{day: '2026-05-01', off: true}]}",
      .dayOfOtherYear(CivilDate("2026-05-01") ?? CivilDate(daysSinceEpoch: 0), year: 2027)
    ),
    (
      "{year: 2027, number: 'x', days: [{day: '2027-02-29', off: true}]}",
      .member("date", line: 1)
    ),
    ("{year: 2027, number: 'x', days: [{day: '2027-02-28'}]}", .member("isOffDay", line: 1)),
    ("{year: 2027, days: [{day: '2027-02-28', off: true}]}", .noDocument),
    (
      "{year: 2027, number: 'x', days: [{day: '2027-05-01', off: true}, "
        + "{day: '2027-05-01', off: false}]}",
      .contradiction(CivilDate("2027-05-01") ?? CivilDate(daysSinceEpoch: 0))
    ),
    ("BEGIN:VCALENDAR\nEND:VCALENDAR", .noDays),
    ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:元旦假期", .feed(line: 3, .unclosed)),
    ("BEGIN:VCALENDAR\nEND:VEVENT", .feed(line: 2, .unopened)),
    ("BEGIN:VCALENDAR\nno colon\nEND:VCALENDAR", .feed(line: 2, .noProperty)),
    (event("SUMMARY:元旦假期"), .feed(line: 3, .noStart)),
    (event("SUMMARY:元旦假期\nDTSTART:2027"), .feed(line: 4, .badDate("2027"))),
    (event("SUMMARY:元旦假期\nDTSTART:20270230"), .feed(line: 4, .badDate("20270230"))),
    (
      event("SUMMARY:元旦假期\nDTSTART:20270103\nDTEND:20270101"),
      .feed(line: 4, .badLength)
    ),
    (event("SUMMARY:元旦假期\nDTSTART:20270101\nDTEND:20280101"), .feed(line: 4, .badLength)),
    (event("SUMMARY:元旦假期\nDTSTART:20270101\nDURATION:PT4H"), .feed(line: 5, .badLength)),
    (event("SUMMARY:元旦假期\nDTSTART:20270101\nRRULE:FREQ=YEARLY"), .feed(line: 5, .repeats)),
  ]

  static func event(_ lines: String) -> String {
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\n\(lines)\nEND:VEVENT\nEND:VCALENDAR"
  }

  @Test(arguments: faults)
  func `a broken file is refused by what is wrong with it`(
    text: String, error: HolidayFileError,
  ) {
    #expect(throws: error) { try Self.notices(text) }
  }

  @Test func `a file of another year than wanted is refused`() {
    #expect(throws: HolidayFileError.otherYear(2027, wanted: 2028)) {
      try Self.notices(Self.json) { $0.year = 2028 }
    }
  }

  @Test func `overlapping stretches are joined where they agree`() throws {
    let text =
      "BEGIN:VCALENDAR\n"
      + ["20271001", "20271001"].map { date in
        "BEGIN:VEVENT\nSUMMARY:国庆节假期\nDTSTART:\(date)\nEND:VEVENT\n"
      }.joined() + "END:VCALENDAR"

    #expect(try Self.notices(text) { $0.document = "x" }.first?.days.count == 1)
  }

  @Test func `no bytes stop the reader`() {
    for length in 0..<Self.feed.utf8.count {
      _ = try? HolidayFile().notices(Array(Self.feed.utf8.prefix(length)))
      _ = try? HolidayFile().notices(Array(Self.json.utf8.prefix(length)))
    }
    #expect(throws: HolidayFileError.notText) {
      try HolidayFile().notices(Array("BEGIN:".utf8) + [0xFF, 0xFE])
    }
  }
}
