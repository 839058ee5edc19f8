/// Words to look for at one place of a text, found by their first or last scalar.
struct WordList: Sendable {
  private let byFirst: [Unicode.Scalar: [[Unicode.Scalar]]]
  private let byLast: [Unicode.Scalar: [[Unicode.Scalar]]]

  /// Makes a list of the words between white space.
  init(_ words: String) {
    self.init(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  init(_ words: [String]) {
    let words = words.map { Array($0.unicodeScalars) }.filter { !$0.isEmpty }
      .sorted { $0.count > $1.count }
    byFirst = Dictionary(grouping: words) { $0[0] }
    byLast = Dictionary(grouping: words) { $0[$0.count - 1] }
  }

  /// The length of the longest word that starts at the index; nil when none does.
  func length(at index: Int, in text: [Unicode.Scalar]) -> Int? {
    guard text.indices.contains(index), let words = byFirst[text[index]] else { return nil }
    return words.first { word in
      index + word.count <= text.count
        && word.indices.allSatisfy { text[index + $0] == word[$0] }
    }?.count
  }

  /// Whether one of the words ends right before the index.
  func endsBefore(_ index: Int, in text: [Unicode.Scalar]) -> Bool {
    guard text.indices.contains(index - 1), let words = byLast[text[index - 1]] else {
      return false
    }
    return words.contains { word in
      word.count <= index
        && word.indices.allSatisfy { text[index - word.count + $0] == word[$0] }
    }
  }
}
