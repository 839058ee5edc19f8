import Canon
import TestSupport
import Testing
import Workflow

@testable import Registry

/// Days as they are written into a filter.
@Suite(.temporaryFolder) struct NamedDaysTests {
  private static let today = CivilDate("2026-11-24")

  private func days(_ word: String) throws -> [String?]? {
    let today = try #require(Self.today)
    return NamedDays(word, today: today).map { [$0.first?.description, $0.last?.description] }
  }

  @Test(arguments: [
    ("2026-11-20", "2026-11-20", "2026-11-20"), ("2026/11/20", "2026-11-20", "2026-11-20"),
    ("2026.2.3", "2026-02-03", "2026-02-03"), ("2026年11月20日", "2026-11-20", "2026-11-20"),
    ("2026/2", "2026-02-01", "2026-02-28"), ("2024年2月", "2024-02-01", "2024-02-29"),
    ("2025年", "2025-01-01", "2025-12-31"), ("11月20日", "2026-11-20", "2026-11-20"),
    ("11月24日", "2026-11-24", "2026-11-24"), ("11月25号", "2025-11-25", "2025-11-25"),
    ("12月", "2025-12-01", "2025-12-31"), ("11月", "2026-11-01", "2026-11-30"),
    ("2月29日", "2024-02-29", "2024-02-29"),
    ("2026-11-01..2026-11-15", "2026-11-01", "2026-11-15"),
    ("11-01..11-15", "2026-11-01", "2026-11-15"), ("12-20..1-10", "2025-12-20", "2026-01-10"),
    ("2026-09..2026-10", "2026-09-01", "2026-10-31"),
    ("11月1日至11月15日", "2026-11-01", "2026-11-15"),
    ("11月1日至15日", "2026-11-01", "2026-11-15"), ("11月1日到15号", "2026-11-01", "2026-11-15"),
    ("11-01。。11-15", "2026-11-01", "2026-11-15"), ("2026-11-01..15", "2026-11-01", "2026-11-15"),
    ("9999-12-31", "9999-12-31", "9999-12-31"), ("9999年12月", "9999-12-01", "9999-12-31"),
  ])
  func `a word names days`(word: String, first: String, last: String) throws {
    #expect(try days(word) == [first, last], "\(word)")
  }

  @Test func `an end may be left open`() throws {
    #expect(try days("2026-11-01..") == ["2026-11-01", nil])
    #expect(try days("..2026-11-01") == [nil, "2026-11-01"])
    #expect(try days("..") == nil && days("至") == nil)
  }

  @Test(arguments: [
    "2026-11", "2026", "11-20", "11.20", "0412", "供暖", "5G", "2026-13-01", "2026-02-30", "13月",
    "2026-11-20x", "x..2026-11-20", "2026-11-20..x", "以至于", "2026/0", "-", "年", "日", "",
    "99999999999999999999-01-01", "9223372036854775807-01-01", "9223372036854775807年",
    "1000000000000年12月", "9223372036854775807..", "11-01..9223372036854775807", "..15",
    "11月1日至31日", "找到",
  ])
  func `another word names none`(word: String) throws {
    #expect(try days(word) == nil, "\(word)")
  }

  @Test func `what is written with units is looked for in texts as well`() throws {
    let today = try #require(Self.today)
    #expect(NamedDays("11月20日", today: today)?.isNothingElse == false)
    #expect(NamedDays("2026-11-20", today: today)?.isNothingElse == true)
    #expect(NamedDays("11月1日至15日", today: today)?.isNothingElse == true)
  }

  @Test func `matters are found by the day they were sent in the office's zone`() throws {
    let office = try SmallOffice()
    let register = try office.open()
    let midnight = Zone.shanghai.instant(try #require(CivilDate("2026-03-02")), minute: 0)
    let messages = [-1, 0, 86_399, 86_400].map { seconds in
      var incoming = office.incoming("\(seconds)", title: "路灯 3月2日")
      incoming.sentAt = midnight.advanced(bySeconds: seconds)
      return incoming
    }
    try office.receive(messages, in: register)
    func found(_ filter: String) throws -> [Int] {
      var query = Worklist(pane: .all, viewer: "wang.li")
      query.filter = filter
      query.order = .sent
      query.isReversed = false
      return try register.worklist(query).rows.map { midnight.seconds(to: $0.sentAt) }
    }

    #expect(try found("2026-03-02") == [0, 86_399])
    #expect(try found("2026-03-02..") == [0, 86_399, 86_400])
    #expect(try found("2026/3 路灯") == [-1, 0, 86_399, 86_400])
    #expect(try found("2026-03-02 路灯") == [0, 86_399])
    #expect(try found("2026-03-04").isEmpty)
    #expect(!register.looksIntoTexts(" 2026-03-02 2026/3 ") && !register.looksIntoTexts(""))
    #expect(register.looksIntoTexts("2026/3 路灯") && register.looksIntoTexts("3月2日"))
    #expect(try found("3月2日").count == 4, "the day stands in every title")
  }
}
