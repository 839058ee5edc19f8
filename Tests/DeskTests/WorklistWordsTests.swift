import Drawing
import Registry
import Testing
import Words
import Workflow

@testable import Desk

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

  /// What a matter can wait for.
  static let awaited: [Act] = [
    .register, .propose, .instruct, .changeInstruction, .dispatch, .mask, .examineSecrecy, .review,
    .approve, .publish, .close, .keepPromise, .archive, .tellEnd, .takeBack, .signFor, .report,
    .sign, .acceptReport, .consolidate, .upholdObjection, .grantExtension, .tellExtension, .resume,
    .confirm, .issueSupervision, .answerSupervision, .acceptSupervision, .confirmDecline,
    .confirmTransfer, .confirmVoid, .confirmCorrection, .confirmPromiseMove,
  ]

  @Test(arguments: [(Language.zh, 8), (.en, 13)])
  func `what a matter waits for and where it stands is read whole in the narrowest column`(
    language: Language, columns: Int,
  ) {
    let awaited = Self.awaited.map(\.awaitedInColumn)
    let others =
      Matter.Stage.allCases.map(\.inColumn) + Assignment.Stage.allCases.map(\.inColumn)
      + Clock.Kind.allCases.map(\.inColumn)

    let words = (awaited + others).map { $0(language) }
    #expect(words.filter { TextWidth.columns(of: $0) > columns } == [])
  }
}
