import Drawing
import TestSupport
import Testing

@testable import Terminal

struct InputDecoderTests {
  @Test(arguments: [
    ("aZ督", [Key.character("a"), .character("Z"), .character("督")]),
    ("e\u{301}x", [.character("e\u{301}"), .character("x")]),
    ("\t\r\n\u{8}\u{7F}", [.tab, .enter, .enter, .backspace, .backspace]),
    ("\u{3}\u{4}\u{1F}", [.control("c"), .control("d"), .control("_")]),
    ("\u{1B}", [.escape]),
    ("\u{1B}x", [.alt("x")]),
    ("\u{1B}\u{1B}x", [.escape, .alt("x")]),
    ("\u{1B}督", [.escape, .character("督")]),
    ("\u{1B}OM\u{1B}Op", [.enter, .character("0")]),
  ])
  func `a burst of bytes is these keys`(text: String, keys: [Key]) {
    #expect(events(of: text) == keys.map(TerminalEvent.key))
  }

  @Test(arguments: [
    "\u{1B}[1;6A", "\u{1B}[?2026;2$y", "\u{1B}[<0;10;20M", "\u{1B}[27;5;9~", "\u{1B}Oz",
  ])
  func `no letter of a sequence that is not known becomes a command`(text: String) {
    #expect(events(of: text + "j") == [.key(.character("j"))])
  }

  @Test func `bytes of another encoding are reported and the keys after them are kept`() {
    let gbk: [UInt8] = [0xB6, 0xBD, 0xB0, 0xEC]

    #expect(
      events(of: gbk + Array("abc".utf8)) == [
        .invalidBytes(gbk), .key(.character("a")), .key(.character("b")), .key(.character("c")),
      ])
  }

  @Test func `a character that comes in two bursts is one key`() {
    var decoder = InputDecoder()
    let bytes = Array("督".utf8)

    decoder.take(.byte(bytes[0]))
    let first = decoder.endBurst()
    for byte in bytes.dropFirst() { decoder.take(.byte(byte)) }

    #expect(first == [])
    #expect(decoder.endBurst() == [.key(.character("督"))])
  }

  @Test func `a named key breaks text and sequences off`() {
    var decoder = InputDecoder()

    for unit in [.byte(0xE7), .key(.up), .byte(0x1B), .key(.down)] as [InputDecoder.Unit] {
      decoder.take(unit)
    }

    #expect(decoder.endBurst() == [.invalidBytes([0xE7]), .key(.up), .key(.escape), .key(.down)])
  }

  @Test(arguments: 1...6)
  func `a paste is text whatever is in it`(piece: Int) {
    var decoder = InputDecoder()
    decoder.take(.byte(UInt8(ascii: "a")))
    decoder.take(.pasteBegins)
    var bytes = Array("行\r\nq\u{1B}[20\u{1B}[201~j".utf8)[...]

    while decoder.isPasting {
      let count = min(piece, decoder.pasteBytesAhead)
      decoder.takePasted(bytes.prefix(count))
      bytes = bytes.dropFirst(count)
    }
    for byte in bytes { decoder.take(.byte(byte)) }

    #expect(
      decoder.endBurst() == [
        .key(.character("a")), .paste("行\nq\u{1B}[20"), .key(.character("j")),
      ])
  }

  @Test func `a paste without an end is handed over when it is given up`() {
    var decoder = InputDecoder()
    decoder.take(.pasteBegins)
    decoder.takePasted("ab".utf8)
    let before = decoder.endBurst()

    decoder.abandonPaste()

    #expect(before == [])
    #expect(decoder.endBurst() == [.paste("ab")])
  }

  @Test(arguments: 0..<20)
  func `any bytes are survived, and the next key is read`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let noise = (0..<300).map { _ in UInt8.random(in: 0...255, using: &generator) }

    // A control character ends whatever the noise began.
    let events = events(of: noise + [0x0D, 0x0D] + Array("j".utf8))

    #expect(events.suffix(2) == [.key(.enter), .key(.character("j"))])
  }

  private func events(of text: String) -> [TerminalEvent] {
    events(of: Array(text.utf8))
  }

  private func events(of bytes: [UInt8]) -> [TerminalEvent] {
    var decoder = InputDecoder()
    for byte in bytes { decoder.take(.byte(byte)) }
    return decoder.endBurst()
  }
}
