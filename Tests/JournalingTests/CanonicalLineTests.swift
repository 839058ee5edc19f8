import Canon
import TestSupport
import Testing

@testable import Journaling

@Suite(.temporaryFolder)
struct CanonicalLineTests {
  static let refused: [(String, String, String)] = [
    ("white space", #""on":["#, #""on": ["#),
    ("another order", #""by":"wang.li","on":["m1"]"#, #""on":["m1"],"by":"wang.li""#),
    ("a member too many", #""on":["#, #""for":1,"on":["#),
    ("a duplicate member", #""text":"x""#, #""text":"x","text":"y""#),
    ("a fraction", #""text":"x""#, #""text":1.5"#),
    ("an exponent", #""text":"x""#, #""text":1e3"#),
    ("a leading zero", #""text":"x""#, #""text":01"#),
    ("minus zero", #""text":"x""#, #""text":-0"#),
    ("an integer of 2^53", #""text":"x""#, #""text":9007199254740992"#),
    ("null", #""text":"x""#, #""text":null"#),
    ("a needless escape", #""text":"x""#, #""text":"\u0078""#),
    ("a slash escaped", #""text":"x""#, #""text":"\/""#),
    ("upper case in an escape", #""text":"x""#, #""text":"\u001F""#),
    ("a long form of LF", #""text":"x""#, #""text":"\u000a""#),
    ("a lone surrogate", #""text":"x""#, #""text":"\ud800""#),
    ("an escaped line separator", #""text":"x""#, #""text":"\u2028""#),
    ("a tab as it is", #""text":"x""#, "\"text\":\"\t\""),
    ("CAN", #""text":"x""#, "\"text\":\"\u{18}\""),
    ("a fact with two members", #"{"noted":{"text":"x"}}"#, #"{"noted":{"text":"x"},"b":{}}"#),
    ("a fact that is a string", #"{"noted":{"text":"x"}}"#, #""noted""#),
    ("no fact at all", #"[{"noted":{"text":"x"}}]"#, "[]"),
    ("an unclosed list", #"}}]"#, #"}}"#),
    ("a 13th month", "2026-11-18T", "2026-13-18T"),
    ("a 25th hour", "T11:", "T25:"),
    ("no milliseconds", ".000Z", "Z"),
    ("a byte order mark", #"{"n""#, "\u{FEFF}{\"n\""),
    ("a leading zero in the number", #""n":2"#, #""n":02"#),
  ]

  @Test(arguments: refused)
  func `a line with the right sum but not canonical is damage`(
    what: String, from: String, to: String,
  ) throws {
    let journal = try Journal.founded()
    let body = String(decoding: Sealed.body(after: journal.position), as: UTF8.self)
    let changed = body.replacing(from, with: to)
    try #require(changed != body)
    try journal.append(raw: Sealed.line(Array(changed.utf8), after: journal.position))

    #expect(try journal.everything().isEmpty)
    let damage = try #require(journal.tail.damage, "\(what) was accepted")
    #expect(damage.extent == .lastLine)
    #expect(damage.line == 2)
    #expect(damage.offset == journal.position.offset)
    #expect(damage.isNotCanonical, "\(what) was refused for \(String(describing: damage.fault))")
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF],
      [0x80],
      [0xE4, 0xB8],
    ] as [[UInt8]])
  func `bytes that are no UTF-8 are damage`(bytes: [UInt8]) throws {
    let journal = try Journal.founded()
    var body = Sealed.body(after: journal.position)
    let place = try #require(body.lastIndex(of: UInt8(ascii: "x")))
    body.replaceSubrange(place...place, with: bytes)
    try journal.append(raw: Sealed.line(body, after: journal.position))

    #expect(try journal.everything().isEmpty)
    #expect(journal.tail != .whole)
  }

  @Test(arguments: ["\u{2028}", "回音", "\u{7F}", "😀", "a\u{0}b", "\u{1F}", "\"\\/", "\u{FEFF}"])
  func `any text can be recorded`(text: String) throws {
    let journal = try Journal.founded()

    try journal.record([text])

    let entry = try #require(try Journal(folder: TemporaryFolder.path("office")).everything().last)
    #expect(entry.facts == Draft(noting: text).facts)
  }

  @Test
  func `a line has at most 65 536 bytes`() throws {
    let journal = try Journal.founded()
    let short = try journal.record([""])[0].length
    let longest = String(repeating: "x", count: LineLayout.lengthLimit - short)

    #expect(try journal.record([longest])[0].length == LineLayout.lengthLimit)
    #expect(throws: JournalError.entryTooLong(bytes: LineLayout.lengthLimit + 1)) {
      try journal.record([longest + "x"])
    }
    #expect(try Journal(folder: TemporaryFolder.path("office")).everything().count == 3)
  }

  @Test
  func `a longer line with the right sum is damage`() throws {
    let journal = try Journal.founded()
    let text = String(repeating: "x", count: LineLayout.lengthLimit)
    try journal.append(
      raw: Sealed.line(Sealed.body(after: journal.position, text), after: journal.position))

    #expect(try journal.everything().isEmpty)
    #expect(journal.tail != .whole)
  }

  @Test
  func `a draft that is not canonical is refused and not written`() throws {
    let journal = try Journal.founded()
    let draft = Draft(on: ["m1"], facts: Array(#"[{"noted": {}}]"#.utf8))

    #expect(throws: JournalError.self) {
      try journal.append(as: .wang, .at(.founding), caughtUp: { _ in }) { [draft] }
    }
    #expect(try Journal(folder: TemporaryFolder.path("office")).everything().count == 1)
  }

  @Test(arguments: 0..<40)
  func `the scanner and the reader of canonical values agree`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let sample = Array(
      #"{"a":[1,-20,"回\n\u001f"],"b":{"c":true,"d":{},"e":[]},"f":false,"a\"":0}"#.utf8)
    for _ in 0..<200 {
      var bytes = sample
      for _ in 0..<Int.random(in: 0...2, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[place] = sample.randomElement(using: &generator) ?? 0
        case 1: bytes.remove(at: place)
        default: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
        }
      }

      expectAgreement(on: bytes, "seed \(seed)")
    }
  }

  @Test(arguments: ["plain text, long enough", "网民留言：回音，答复", "a回éb😀c\u{FEFF}\u{D7FF}\u{1000}z"])
  func `they agree whatever byte stands anywhere in a text`(text: String) {
    let sample = Array("\"\(text)\"".utf8)
    for place in sample.indices {
      for byte in UInt8.min...UInt8.max {
        var bytes = sample
        bytes[place] = byte
        expectAgreement(on: bytes, "\(byte) at \(place)")
      }
    }
  }

  @Test
  func `whatever byte stands anywhere in a sum or a signature, only its digits are read`() throws {
    let journal = try Journal.founded()
    let line = try journal.record(["text"]).map(\.line)[0]
    let layout = try LineLayout(line.span)
    let hex = Set("0123456789abcdef".utf8)
    let base64URL = Set(
      "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_".utf8)
    for (range, digits) in [(layout.sumDigits, hex), (layout.signature, base64URL)] {
      for place in range {
        for byte in UInt8.min...UInt8.max {
          var bytes = line
          bytes[place] = byte

          let read = try? LineLayout(bytes.span)

          #expect((read != nil) == digits.contains(byte), "\(byte) at \(place)")
          if range == layout.sumDigits, let read {
            #expect(read.sum.digits == Array(bytes[range]), "\(byte) at \(place)")
          }
        }
      }
    }
  }

  private func expectAgreement(on bytes: [UInt8], _ what: String) {
    let scanned = try? bytes.span.endOfValue(at: 0)
    var reader = CanonReader(bytes)
    let read = (try? reader.skipValue()).map { reader.offset }
    #expect(scanned == read, "\(what): \(String(decoding: bytes, as: UTF8.self))")
  }
}
