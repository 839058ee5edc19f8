import TestSupport
import Testing

@testable import Finding

struct SearchTextTests {
  @Test(arguments: [
    ("供暖补贴", "供暖 暖补 补贴 供 暖 补 贴"),
    ("井", "井"),
    ("停水3天停了！", "停水 3 天停 停了 停 水 天 了"),
    ("G6高速, ＡＢＣ１２", "g6 高速 abc12 高 速"),
    ("３号楼（Ａ座）２０２６－１１", "3 号楼 a 2026 11 号 楼 座"),
    ("Über Straße", "über straße"),
    ("ÇA VA?", "ça va"),
    ("cafe\u{301} au lait", "cafe\u{301} au lait"),
    ("葛\u{E0100}城", "葛城 葛 城"),
    ("〇号楼（东）", "〇号 号楼 〇 号 楼 东"),
    ("……！？ \n", ""),
    ("", ""),
  ])
  func `a text is cut into pairs of Han and words of the rest`(text: String, words: String) {
    #expect(SearchText.words(of: text) == words)
  }

  @Test(arguments: [
    ("供暖补", "\"供暖 暖补\""),
    ("暖", "\"暖\""),
    ("G6", "\"g6\""),
    ("G65", "\"g65\" *"),
    ("2026", "\"2026\""),
    ("13800", "\"13800\" *"),
    ("G6高速", "\"g6\" AND \"高速\""),
    ("高速G65", "\"高速\" AND \"g65\" *"),
    ("！", nil),
    ("\"*", nil),
  ])
  func `a term becomes phrases that its texts hold`(term: String, query: String?) {
    #expect(SearchText.query(for: term) == query)
  }

  @Test(arguments: 1...50 as ClosedRange<UInt64>)
  func `every part of two characters or more is a phrase of its text`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let han = (0..<20).compactMap { _ in
      Unicode.Scalar(UInt32.random(in: 0x4E00...0x9FFF, using: &random)).map(Character.init)
    }
    let start = Int.random(in: 0..<18, using: &random)
    let part = String(han[start..<Int.random(in: start + 2...20, using: &random)])

    let query = try #require(SearchText.query(for: part))

    let words = " " + SearchText.words(of: String(han)) + " "
    #expect(words.contains(" " + query.dropFirst().dropLast() + " "))
  }
}
