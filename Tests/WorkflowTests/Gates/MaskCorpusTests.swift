import Testing
import Workflow

/// The masker is measured on lines that hold particulars and on lines that only look so.
struct MaskCorpusTests {
  private static let seed: UInt64 = 20_261_124

  private struct Score {
    var expected = 0
    var found = 0
    var right = 0
    var misses: [String] = []

    var recall: Double { Double(right) / Double(max(1, expected)) }
    var precision: Double { Double(right) / Double(max(1, found)) }

    mutating func count(_ line: CorpusLine, by masker: Masker) {
      let found = line.found(by: masker)
      let right = Set(found).intersection(line.expected).count
      expected += line.expected.count
      self.found += found.count
      self.right += right
      guard right != line.expected.count || right != found.count else { return }
      let hits = masker.hits(in: line.text).map { "\($0.rule) \($0.original)" }
      misses.append("\(line.text) -> \(hits)")
    }
  }

  @Test func `at least 99 in 100 particulars are found, and 99 in 100 finds are one`() {
    var corpus = MaskCorpus(seed: Self.seed)
    var lookAlikes = MaskLookAlikes(seed: Self.seed)
    let lines = corpus.lines()
    let others = lookAlikes.lines().map { CorpusLine($0) }
    var score = Score()

    for line in lines + others { score.count(line, by: Masker()) }
    print(
      """
      masker: \(lines.count) lines with \(score.expected) particulars, \(others.count) look-alikes, \
      seed \(Self.seed): recall \(score.recall), precision \(score.precision)
      """)
    for miss in score.misses { print("masker missed:", miss) }

    #expect(lines.count >= 500)
    #expect(others.count >= 500)
    #expect(score.recall >= 0.99, "\(score.misses)")
    #expect(score.precision >= 0.99, "\(score.misses)")
  }
}
