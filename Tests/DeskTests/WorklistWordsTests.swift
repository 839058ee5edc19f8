import Desk
import Registry
import Testing
import Words

struct WorklistWordsTests {
  static let families: [[Phrase]] = [
    Pane.allCases.map(\.phrase), Worklist.Order.allCases.map(\.phrase),
    PeriodSpan.allCases.map(\.phrase),
  ]

  @Test(arguments: families, Language.allCases)
  func `each word of a list is there and stands for one thing`(
    family: [Phrase], language: Language,
  ) {
    let words = family.map { $0(language) }

    #expect(words.allSatisfy { !$0.isEmpty })
    #expect(Set(words).count == words.count, "\(words)")
  }
}
