/// How texts are cut into words for the full-text index.
///
/// Han has no spaces: a run of it becomes its overlapping pairs, and its last character, so that
/// any part of two characters or more is found as a phrase, and a single one as a prefix.
enum SearchText {
  /// The words of a text, separated by spaces.
  static func words(of text: String) -> String {
    runs(of: text).map { run in
      run.isHan ? pairs(of: run.characters).joined(separator: " ") : String(run.characters)
    }
    .joined(separator: " ")
  }

  /// The FTS5 query that finds texts with a term; nil when the term has nothing to look for.
  static func query(for term: String) -> String? {
    let parts = runs(of: term).map { run in
      guard run.isHan else { return "\"\(String(run.characters))\" *" }
      guard run.characters.count > 1 else { return "\"\(String(run.characters))\" *" }
      return "\"" + pairs(of: run.characters).dropLast().joined(separator: " ") + "\""
    }
    return parts.isEmpty ? nil : parts.joined(separator: " AND ")
  }

  private struct Run {
    var isHan: Bool
    var characters: [Character]
  }

  private static func pairs(of characters: [Character]) -> [String] {
    zip(characters, characters.dropFirst()).map { String([$0, $1]) }
      + [characters.last].compactMap { $0 }.map { String($0) }
  }

  private static func runs(of text: String) -> [Run] {
    var runs: [Run] = []
    var isContinued = false
    for character in text.lowercased() {
      guard character.isLetter || character.isNumber else {
        isContinued = false
        continue
      }
      let isHan = character.unicodeScalars.first.map { $0.value >= 0x2E80 } ?? false
      if isContinued, runs.last?.isHan == isHan {
        runs[runs.count - 1].characters.append(character)
      } else {
        runs.append(Run(isHan: isHan, characters: [character]))
      }
      isContinued = true
    }
    return runs
  }
}
