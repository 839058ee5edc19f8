import Registry
import Testing
import Workflow

@testable import Exchange

struct DelimitedIntakeTests {
  @Test
  func `a file of the message board becomes messages with their lines`() throws {
    let file = """
      留言编号,标题,留言内容,留言时间,网友,联系方式,链接
      LY-1,供暖补贴,何时发放？,2026-11-20 09:12,张三,13800001234,https://a.example/1
      LY-2,路面,"坑洼,
      请""尽快""修",2026/11/20 9:13,,,

      LY-3,路灯,不亮,2026年11月20日 9时14分,李四,,
      """

    let result = try read(file)

    #expect(
      result.messages.map(\.incoming) == [
        incoming(
          id: "LY-1", title: "供暖补贴", text: "何时发放？", at: "2026-11-20T01:12:00.000Z", author: "张三",
          contact: "13800001234", url: "https://a.example/1"),
        incoming(
          id: "LY-2", title: "路面", text: "坑洼,\n请\"尽快\"修", at: "2026-11-20T01:13:00.000Z"),
        incoming(id: "LY-3", title: "路灯", text: "不亮", at: "2026-11-20T01:14:00.000Z", author: "李四"),
      ])
    #expect(result.messages.map(\.line) == [2, 3, 6])
    #expect(result.badRows.isEmpty)
    #expect(!result.hasDerivedIDs)
  }

  @Test(arguments: [",", ";", "\t"], ["\n", "\r\n", "\r"])
  func `delimiters and line ends are found out`(delimiter: String, lineEnd: String) throws {
    let lines = [["id", "title", "text", "time"], ["7", "路灯", "不亮", "2026-11-20"]]
    let file = lines.map { $0.joined(separator: delimiter) + lineEnd }.joined()

    let result = try read(file)

    #expect(
      result.messages.map(\.incoming) == [
        incoming(id: "7", title: "路灯", text: "不亮", at: "2026-11-19T16:00:00.000Z")
      ])
  }

  @Test(arguments: TextEncoding.allCases)
  func `the encoding is found out`(encoding: TextEncoding) throws {
    let file = bytes("标题,内容,时间\n供暖补贴,何时发放,2026-11-20 09:12\n", in: encoding)

    let result = try intake().read(file)

    #expect(result.encoding == encoding)
    #expect(result.messages.map(\.incoming.message.title) == ["供暖补贴"])
  }

  @Test
  func `a mark of UTF-8 is no part of the first header`() throws {
    let result = try read("\u{FEFF}标题,内容,时间\n供暖,发放,2026-11-20\n")

    #expect(result.messages.count == 1)
  }

  @Test
  func `a short text in GB 18030 that could be UTF-8 is read as it is told`() throws {
    let file = bytes("title,text,time\n路,a,2026-11-20\n", in: .gb18030)

    #expect(try intake().read(file).messages.first?.incoming.message.title != "路")
    #expect(
      try intake(encoding: .gb18030).read(file).messages.first?.incoming.message.title == "路")
  }

  @Test
  func `a damaged row of a UTF-8 file is one bad row`() throws {
    var file = bytes("标题,内容,时间\n" + String(repeating: "供暖补贴何时发放,很久,2026-11-20\n", count: 3))
    file += bytes("灯", in: .gb18030) + bytes(",内容,2026-11-20\n路灯,内容,2026-11-20\n")

    let result = try intake().read(file)

    #expect(result.encoding == .utf8)
    #expect(result.messages.map(\.incoming.message.title) == ["供暖补贴何时发放", "路灯"])
    #expect(result.badRows.map(\.line) == [5])
    #expect(result.badRows.map(\.reason) == [.notText])
    #expect(result.repeatedLines == [3, 4])
  }

  @Test(
    arguments: [
      ("1,标题,内容\n", .wrongFieldCount(3, expected: 4)),
      ("1,标题,内容,2026-11-20,多\n", .wrongFieldCount(5, expected: 4)),
      ("1,标题,\"内容\"后,2026-11-20\n", .textAfterQuote),
      ("1,,,2026-11-20\n", .missing(.text)),
      ("1,标题,内容,\n", .missing(.time)),
      ("1,标题,内容,昨天\n", .unreadableTime("昨天")),
      ("1,标题,内容,2026-02-30\n", .unreadableTime("2026-02-30")),
      (
        "1,\(String(repeating: "长", count: 301)),内容,2026-11-20\n",
        .tooLong(.title, limit: TextField.title.limit)
      ),
      (
        "1,标题,\(String(repeating: "长", count: 20_001)),2026-11-20\n",
        .tooLong(.text, limit: TextField.message.limit)
      ),
      ("9,另一,内容,2026-11-20\n", .sameID(line: 2)),
    ] as [(String, BadRow.Reason)])
  func `a bad row says why and spoils no other`(row: String, reason: BadRow.Reason) throws {
    let good = "9,好,内容,2026-11-20\n"

    let result = try read("编号,标题,内容,时间\n" + good + row + "10,好,内容,2026-11-20\n")

    #expect(result.badRows.map(\.reason) == [reason])
    #expect(result.badRows.map(\.line) == [3])
    #expect(result.badRows.allSatisfy { $0.excerpt.count <= IntakeLimits.excerpt })
    #expect(result.messages.map(\.incoming.externalID) == ["9", "10"])
  }

  @Test(
    arguments: [
      ("", .empty),
      (" \r\n\t\n", .empty),
      ("\u{0}\u{1}\u{2}", .notText),
      ("甲,乙\n1,2\n", .noKnownHeader(["甲", "乙"])),
      ("标题,内容\n1,2\n", .missingColumn(.time)),
      ("编号,时间\n1,2026-11-20\n", .missingColumn(.text)),
      ("标题,内容,时间\n甲,乙,2026-11-20\n\n甲,\"乙,2026-11-20\n丙", .unclosedQuote(line: 4)),
    ] as [(String, IntakeError)])
  func `a file nothing can be taken from says why`(file: String, error: IntakeError) {
    #expect(throws: error) { try read(file) }
  }

  @Test
  func `bytes of no encoding are not text`() {
    let file =
      bytes("title,text,time\n", in: .utf8) + [0xFF, 0xFE, 0xFF] + bytes("标题", in: .gb18030)

    #expect(throws: IntakeError.notText) { try intake().read([0xFF] + file) }
  }

  @Test
  func `the source's own headers come first`() throws {
    var column = ColumnMapping()
    column.field = "text"
    column.header = "事项"

    let result = try intake([column]).read(bytes("标题,内容,事项,时间\n甲,乙,丙,2026-11-20\n"))

    #expect(result.messages.map(\.incoming.message.text) == ["丙"])
  }

  @Test
  func `a message without a title is named by its first line`() throws {
    let result = try read("内容,时间\n\"路灯不亮\n请修\",2026-11-20\n")

    #expect(result.messages.map(\.incoming.message.title) == ["路灯不亮"])
  }

  @Test
  func `a message without an identifier always gets the same one`() throws {
    let first = try read("标题,内容,时间\n甲,乙,2026-11-20\n")
    let again = try read("时间;内容;标题\n2026/11/20 0:00;乙;甲\n2026-11-21;乙;甲\n")

    #expect(first.hasDerivedIDs)
    #expect(first.messages[0].incoming == again.messages[0].incoming)
    #expect(again.messages[0].incoming.externalID != again.messages[1].incoming.externalID)
  }

  @Test
  func `a file has no more rows than the limit`() throws {
    var limits = IntakeLimits()
    limits.rows = 3
    let most = bytes("标题,内容,时间\n甲,乙,2026-11-20\n甲,乙,2026-11-20\n甲,乙\n")

    #expect(try intake(limits: limits).read(most).messages.count == 1)
    #expect(throws: IntakeError.tooManyRows(limit: 3)) {
      try intake(limits: limits).read(most + bytes("丙,丁,2026-11-20\n"))
    }
  }

  @Test
  func `a file is not longer than the limit`() throws {
    let file = bytes("标题,内容,时间\n甲,乙,2026-11-20\n")
    var limits = IntakeLimits()
    limits.fileBytes = file.count

    #expect(try intake(limits: limits).read(file).messages.count == 1)
    #expect(throws: IntakeError.tooLarge(limit: file.count)) {
      try intake(limits: limits).read(file + [0x0A])
    }
  }

  @Test
  func `a message typed by hand is named like one of a file`() throws {
    guard case .object(let object) = try JSONValue(bytes("{标题: '甲', 内容: '乙', 时间: '2026-11-20'}"))
    else { return }

    let typed = try intake().message(object)

    #expect(typed == (try read("标题,内容,时间\n甲,乙,2026-11-20\n").messages[0].incoming))
  }
}
