import Testing
import Workflow

/// A constructed line, and what is to be masked in it.
///
/// It is written with each particular between marks that name its rule: `电话⟦mobile:138…⟧`.
struct CorpusLine: CustomTestStringConvertible {
  var text = ""
  var expected: [Expectation] = []

  struct Expectation: Hashable {
    var rule: MaskRule
    /// In Unicode scalars, as hits count.
    var place: Range<Int>
  }

  init(_ marked: String) {
    var open: (rule: MaskRule, start: Int)?
    var name = ""
    var isNaming = false
    var count = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        isNaming = true
        name = ""
      case "⟧":
        if let open { expected.append(Expectation(rule: open.rule, place: open.start..<count)) }
        open = nil
      case ":" where isNaming:
        isNaming = false
        open = MaskRule(rawValue: name).map { ($0, count) }
      default:
        if isNaming {
          name.unicodeScalars.append(scalar)
        } else {
          text.unicodeScalars.append(scalar)
          count += 1
        }
      }
    }
  }

  var testDescription: String { text }
}

extension CorpusLine {
  /// What a masker finds in the line.
  func found(by masker: Masker) -> [Expectation] {
    masker.hits(in: text).map { Expectation(rule: $0.rule, place: $0.place) }
  }
}
