import Registry
import Testing

@testable import Exchange

struct JSONIntakeTests {
  private let lamp = #"{"id":7,"title":"路灯","content":"不亮","time":"2026-11-20T01:14:00Z"}"#
  private let road = #"{"id":"8","title":"路面","text":"坑洼","date":"2026-11-20 09:15"}"#
  private let messages = [
    incoming(id: "7", title: "路灯", text: "不亮", at: "2026-11-20T01:14:00.000Z"),
    incoming(id: "8", title: "路面", text: "坑洼", at: "2026-11-20T01:15:00.000Z"),
  ]

  @Test
  func `a list of objects becomes messages with their lines`() throws {
    let result = try read("[\(lamp),\n\n  \(road)]\n")

    #expect(result.messages.map(\.incoming) == messages)
    #expect(result.messages.map(\.line) == [1, 3])
  }

  @Test
  func `a list is found inside an object`() throws {
    let result = try read(
      "{\"code\":0,\"tags\":[1],\"none\":[],\"data\":{\"list\":[\(lamp),\(road)],\"page\":1},\"ok\":true}"
    )

    #expect(result.messages.map(\.incoming) == messages)
  }

  @Test
  func `one object on each line becomes messages`() throws {
    let result = try read("\(lamp)\r\n\n\(road)\n{\"id\":\n[]\n")

    #expect(result.messages.map(\.incoming) == messages)
    #expect(result.messages.map(\.line) == [1, 3])
    #expect(result.badRows.map(\.line) == [4, 5])
    #expect(result.badRows.map(\.reason) == [.invalidJSON(.unexpectedEnd), .notAnObject])
  }

  @Test
  func `an object with the members of a message is one message`() throws {
    let result = try read(
      "{\n\"id\":\"8\", \"title\":\"路面\", \"text\":\"坑洼\", \"date\":\"2026-11-20 09:15\", \"replies\":[{}]\n}"
    )

    #expect(result.messages.map(\.incoming) == [messages[1]])
  }

  @Test
  func `JSON in GB 18030 is read`() throws {
    let result = try intake().read(bytes("[\(lamp),\(road)]", in: .gb18030))

    #expect(result.messages.map(\.incoming) == messages)
  }

  @Test(
    arguments: [
      (
        "[\n{\"标题\":\"甲\",\n\"内容\":乙}]", .invalidJSON(.init(line: 3, problem: .unexpectedCharacter))
      ),
      ("[{\"title\":\"甲\n", .invalidJSON(.init(line: 1, problem: .unclosedString))),
      (
        "[{\"time\":\"2026-11-20\",\"title\":\"甲\"}",
        .invalidJSON(.init(line: 1, problem: .unexpectedEnd))
      ),
      ("{\"a\":1}", .noList),
      ("{\"a\":[1]}", .noList),
      ("[{\"甲\":1}]", .noKnownHeader(["甲"])),
      (
        String(repeating: "[", count: 100),
        .invalidJSON(.init(line: 1, problem: .tooDeep(limit: JSONReader.depthLimit)))
      ),
    ] as [(String, IntakeError)])
  func `JSON nothing can be taken from says why and where`(file: String, error: IntakeError) {
    #expect(throws: error) { try read(file) }
  }

  @Test(
    arguments: [
      (#"{"title":["甲"],"time":"2026-11-20"}"#, .notAText(.title)),
      (#"{"title":null,"time":"2026-11-20"}"#, .missing(.text)),
      (#"{"title":"甲"}"#, .missing(.time)),
      ("3", .notAnObject),
    ] as [(String, BadRow.Reason)])
  func `a bad object says why and spoils no other`(row: String, reason: BadRow.Reason) throws {
    let result = try read("[\(lamp),\(row),\(road)]")

    #expect(result.badRows.map(\.reason) == [reason])
    #expect(result.messages.map(\.incoming) == messages)
  }

  @Test(
    arguments: [
      ("[]", .array([])),
      (" -1.5e3 ", .number("-1.5e3")),
      (#""\u00e9\ud83d\ude00\n\/\"""#, .string("é😀\n/\"")),
      ("'it''", nil),
      ("// c\n/* d\n */ ['a', true, null,]", .array([.string("a"), .flag(true), .null])),
      (#""\ud83d""#, nil),
      (#""\x""#, nil),
      ("[1 2]", nil),
      ("[,]", nil),
      ("nul", nil),
      ("1 1", nil),
      ("/* open", nil),
    ] as [(String, JSONValue?)])
  func `values are read as they are written`(text: String, value: JSONValue?) {
    #expect((try? JSONValue(bytes(text))) == value)
  }

  @Test
  func `members know their lines`() throws {
    let value = try JSONValue(bytes("{\n a: 1,\n\n 'b': 2,\n}"))

    guard case .object(let object) = value else {
      Issue.record("not an object")
      return
    }
    #expect(object.members.map(\.name) == ["a", "b"])
    #expect(object.members.map(\.line) == [2, 4])
    #expect(object["b"] == .number("2"))
  }
}
