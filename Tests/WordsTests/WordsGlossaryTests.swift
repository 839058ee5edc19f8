import Words
import Foundation
import Testing
import Workflow

/// The glossary of the rules says what the screen says.
struct WordsGlossaryTests {
  static let glossary: String = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let file = root.appending(path: "Sources/Workflow/Workflow.docc/Glossary.md")
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }()

  static let words: [(code: String, phrase: Phrase)] =
    Matter.Stage.allCases.map { ($0.rawValue, $0.phrase) }
    + Assignment.Stage.allCases.map { ($0.rawValue, $0.phrase) }
    + Act.allCases.map { ($0.rawValue, $0.phrase) }
    + OfficeAct.allCases.map { ($0.rawValue, $0.phrase) }
    + Clock.Kind.allCases.map { ($0.rawValue, $0.phrase) }
    + Clock.Level.allCases.map { (String(describing: $0), $0.phrase) }
    + Role.allCases.map { ($0.rawValue, $0.phrase) }
    + Outcome.allCases.map { ($0.rawValue, $0.phrase) }

  @Test(arguments: words)
  func `the glossary has a row for each word`(code: String, phrase: Phrase) {
    #expect(Self.glossary.contains("| `\(code)` | \(phrase.zh) | \(phrase.en) |"))
  }

  @Test func `the glossary has no row for a word that is gone`() {
    let rows = Self.glossary.split(separator: "\n").filter { $0.hasPrefix("| `") }

    #expect(rows.count == Self.words.count)
  }
}
