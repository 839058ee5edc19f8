import Testing
import Typing

struct HalfWidthTests {
  @Test(arguments: [
    ("２０２６－１１", "2026-11", true), ("Ｇ６高速", "G6高速", true), ("（东）", "(东)", false),
    ("供暖　补贴", "供暖 补贴", false), ("2026", "2026", false), ("々〇、。", "々〇、。", false),
    ("", "", false),
  ])
  func `wide letters, digits and signs have narrow ones`(
    text: String, narrow: String, hasWideLetters: Bool,
  ) {
    #expect(text.halfWidth == narrow)
    #expect(text.hasWideLetters == hasWideLetters)
  }
}
