import Canon
import Testing

/// One of everything a recorded value may hold.
struct Specimen: Recorded {
  var text = ""
  var note: String?
  var count = 0
  var limit: Int?
  var isUrgent = false
  var words: [String] = []
  var numbers: [Int] = []
  var inner = Inner()
  var other: Inner?
  var list: [Inner] = []
  var at = Instant.epoch
  var day: CivilDate?

  struct Inner: Recorded {
    var name = ""

    mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
      try visitor.string("name", &name)
    }
  }

  mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.string("text", &text)
    try visitor.string("note", &note)
    try visitor.integer("count", &count)
    try visitor.integer("limit", &limit)
    try visitor.flag("urgent", &isUrgent)
    try visitor.strings("words", &words)
    try visitor.integers("numbers", &numbers)
    try visitor.object("inner", &inner)
    try visitor.object("other", &other)
    try visitor.objects("list", &list)
    try visitor.instant("at", &at)
    try visitor.date("day", &day)
  }
}

/// A value of a single text, for the forms of strings.
struct Word: Recorded {
  var text = ""

  mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.string("t", &text)
  }
}

struct CanonReaderTests {
  static let least =
    #"{"text":"a","count":0,"inner":{"name":"b"},"at":"1970-01-01T00:00:00.000Z"}"#

  @Test func `what is absent is read as nothing`() throws {
    let value: Specimen = try CanonReader.value(from: Array(Self.least.utf8))

    #expect(value.note == nil && value.limit == nil && value.other == nil && value.day == nil)
    #expect(value.words.isEmpty && value.numbers.isEmpty && value.list.isEmpty)
    #expect(!value.isUrgent)
  }

  @Test(
    arguments: [
      ("white space", #"{"text":"a", "count""#, .unexpectedByte(offset: 12)),
      ("white space before", #" {"text":"a"}"#, .unexpectedByte(offset: 0)),
      ("a line feed after", least + "\n", .unexpectedByte(offset: 75)),
      ("something after", least + "{}", .unexpectedByte(offset: 75)),
      ("a byte order mark", "\u{FEFF}" + least, .unexpectedByte(offset: 0)),
      ("nothing", "", .unexpectedEnd),
      ("another order", #"{"count":0,"text":"a"}"#, .missingMember("text")),
      ("a missing member", #"{"text":"a","inner":{"name":"b"}}"#, .missingMember("count")),
      ("a duplicate", #"{"text":"a","text":"a"}"#, .missingMember("count")),
      (
        "an unknown member", least.dropLast() + #","more":1}"#, .unexpectedMember("more")
      ),
      ("a comma too many", least.dropLast() + ",}", .unexpectedByte(offset: 75)),
      (
        "an empty list", #"{"text":"a","count":0,"words":[]"#, .unexpectedMember("words")
      ),
      ("a false flag", #"{"text":"a","count":0,"urgent":false"#, .unexpectedMember("urgent")),
      ("null", #"{"text":null}"#, .unexpectedByte(offset: 8)),
      ("a wrong kind", #"{"text":1}"#, .unexpectedByte(offset: 8)),
      ("an end too soon", String(least.dropLast()), .unexpectedEnd),
    ] as [(String, String, CanonError)])
  func `another form is refused`(what: String, text: String, error: CanonError) {
    #expect(throws: error, "\(what)") {
      try CanonReader.value(Specimen.self, from: Array(text.utf8))
    }
  }

  @Test func `no cut of a value is read`() {
    let bytes = Array(Self.least.utf8)

    for count in 0..<bytes.count {
      #expect(throws: CanonError.self) {
        try CanonReader.value(Specimen.self, from: Array(bytes.prefix(count)))
      }
    }
  }

  @Test(arguments: [
    ("-0", CanonError.unexpectedByte(offset: 0)), ("01", .unexpectedByte(offset: 0)),
    ("-01", .unexpectedByte(offset: 0)), ("00", .unexpectedByte(offset: 0)),
    ("+1", .unexpectedByte(offset: 0)), ("-", .unexpectedEnd), ("", .unexpectedEnd),
    ("9007199254740992", .numberOutOfRange(offset: 0)),
    ("-9007199254740992", .numberOutOfRange(offset: 0)),
    ("99999999999999999999999", .numberOutOfRange(offset: 0)),
    ("--1", .unexpectedByte(offset: 1)), ("a", .unexpectedByte(offset: 0)),
  ])
  func `another form of a number is refused`(text: String, error: CanonError) {
    var reader = CanonReader(Array(text.utf8))

    #expect(throws: error) { try reader.integer() }
  }

  @Test(arguments: ["1.5", "1e3", "1.0"])
  func `a fraction is not read to its end`(text: String) throws {
    var reader = CanonReader(Array(text.utf8))

    #expect(try reader.integer() == 1)
    #expect(!reader.isAtEnd)
  }

  @Test(arguments: [0, 1, -1, 9_007_199_254_740_991, -9_007_199_254_740_991])
  func `every integer below 2^53 is read`(number: Int) throws {
    var reader = CanonReader(Array(String(number).utf8))

    #expect(try reader.integer() == number)
    #expect(reader.isAtEnd)
  }

  @Test(arguments: [
    #"\/"#, #"\u0041"#, #"\u00e9"#, #"\u4e2d"#, #"\u000a"#, #"\u0009"#, #"\u0008"#, #"\u000c"#,
    #"\u000d"#, #"\u001F"#, #"\u0020"#, #"\a"#, #"\u007f"#, #"\ud83d\ude00"#, #"\U0001"#, #"\0"#,
    #"\u00"#,
  ])
  func `an escape that is not needed, or not known, is refused`(escape: String) {
    #expect(throws: CanonError.self) { try read("x" + escape + "y") }
  }

  @Test(arguments: [
    (#"\""#, "\""), (#"\\"#, "\\"), (#"\b"#, "\u{8}"), (#"\t"#, "\t"), (#"\n"#, "\n"),
    (#"\f"#, "\u{C}"), (#"\r"#, "\r"), (#"\u0000"#, "\0"), (#"\u001f"#, "\u{1F}"),
    (#"\u000b"#, "\u{B}"), ("/", "/"), ("\u{7F}", "\u{7F}"), ("\u{2028}", "\u{2028}"),
    ("\u{2029}", "\u{2029}"), ("中", "中"), ("😀", "😀"), ("\u{FEFF}", "\u{FEFF}"),
    ("\u{FFFD}", "\u{FFFD}"), ("\u{10FFFF}", "\u{10FFFF}"), ("e\u{301}", "e\u{301}"),
  ])
  func `a character is read in its one form`(form: String, text: String) throws {
    let value = try read(form)

    #expect(Array(value.unicodeScalars) == Array(text.unicodeScalars))
    #expect(CanonWriter.bytes(of: Word(text: text)) == bytes(of: Array(form.utf8)))
  }

  @Test(arguments: 0...0x1F as ClosedRange<UInt8>)
  func `a bare control character is refused`(byte: UInt8) {
    #expect(throws: CanonError.unexpectedByte(offset: 6)) {
      try CanonReader.value(Word.self, from: bytes(of: [byte]))
    }
  }

  @Test(
    arguments: [
      ("a continuation alone", [0x80]), ("a lead alone", [0xC3]), ("a cut lead", [0xE4, 0xB8]),
      ("an overlong slash", [0xC0, 0xAF]), ("an overlong A", [0xC1, 0x81]),
      ("an overlong of three", [0xE0, 0x80, 0xAF]), ("an overlong 7FF", [0xE0, 0x9F, 0xBF]),
      ("an overlong of four", [0xF0, 0x80, 0x80, 0xAF]),
      ("an overlong FFFF", [0xF0, 0x8F, 0xBF, 0xBF]),
      ("a high surrogate", [0xED, 0xA0, 0x80]), ("a low surrogate", [0xED, 0xBF, 0xBF]),
      ("beyond Unicode", [0xF4, 0x90, 0x80, 0x80]), ("five bytes", [0xF8, 0x88, 0x80, 0x80, 0x80]),
      ("FE", [0xFE]), ("FF", [0xFF]), ("a lead before ASCII", [0xE4, 0x41, 0x42]),
      ("a broken third", [0xE4, 0xB8, 0x41]), ("a broken fourth", [0xF0, 0x9F, 0x98, 0x41]),
    ] as [(String, [UInt8])])
  func `bytes that are not UTF-8 are refused where they begin`(what: String, text: [UInt8]) {
    #expect(throws: CanonError.invalidUTF8(offset: 6)) {
      try CanonReader.value(Word.self, from: bytes(of: text))
    }
  }

  @Test(arguments: ["[1,true,false,\"x\",{\"b\":[],\"a\":{}}]", "{}", "[]", "\"\"", "-7"])
  func `a value of any kind is passed over`(text: String) throws {
    var reader = CanonReader(Array(text.utf8))

    try reader.skipValue()

    #expect(reader.isAtEnd)
  }

  @Test(arguments: [
    (#"{"a":1,"a":2}"#, CanonError.duplicateMember("a")), (#"[1 ,2]"#, .unexpectedByte(offset: 2)),
    ("[1,]", .unexpectedByte(offset: 3)), ("nul", .unexpectedByte(offset: 0)),
    ("tru", .unexpectedEnd), ("[", .unexpectedEnd), (#"{"a"}"#, .unexpectedByte(offset: 4)),
    (String(repeating: "[", count: 17), .tooDeep(offset: 16)),
  ])
  func `what is passed over is checked`(text: String, error: CanonError) {
    var reader = CanonReader(Array(text.utf8))

    #expect(throws: error) { try reader.skipValue() }
  }

  @Test(arguments: [
    #""at":"1970-01-01T00:00:00Z""#, #""at":"1970-01-01T00:00:00.000z""#,
    #""at":"1970-01-01T24:00:00.000Z""#, #""at":"1970-02-30T00:00:00.000Z""#,
    #""at":"1970-01-01T00:00:60.000Z""#, #""at":"1970-01-01 00:00:00.000Z""#,
    #""at":"1970-01-01T00:00:00.000Z","day":"2026-2-3""#,
    #""at":"1970-01-01T00:00:00.000Z","day":"2026-02-29""#,
  ])
  func `a moment or a day has one form`(tail: String) {
    let text = #"{"text":"a","count":0,"inner":{"name":"b"},"# + tail + "}"

    #expect(throws: CanonError.self) {
      try CanonReader.value(Specimen.self, from: Array(text.utf8))
    }
  }

  private func bytes(of text: [UInt8]) -> [UInt8] {
    Array(#"{"t":""#.utf8) + text + Array(#""}"#.utf8)
  }

  private func read(_ form: String) throws -> String {
    try CanonReader.value(Word.self, from: bytes(of: Array(form.utf8))).text
  }
}
