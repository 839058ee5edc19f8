extension Difference {
  /// How one text became the other, word by word, in as few pieces as read well.
  ///
  /// A Latin word or a number is one word, and so is each Han character. Clauses are compared
  /// first, so that long texts cost no more than what changed in them.
  public static func words(from old: String, to new: String) -> [Difference] {
    let clauses = lines(from: clauses(of: old), to: clauses(of: new))
    var pieces: [Difference] = []
    var (removed, added) = ("", "")
    for clause in clauses + [Difference(.same, "")] {
      switch clause.kind {
      case .removed: removed += clause.text
      case .added: added += clause.text
      case .same:
        pieces += changed(from: removed, to: added)
        (removed, added) = ("", "")
        pieces.append(clause)
      }
    }
    return joined(pieces)
  }

  /// A longer stretch is shown as replaced whole: nobody reads a comparison of it by words.
  private static let wordLimit = 600

  private static func changed(from old: String, to new: String) -> [Difference] {
    let (old, new) = (words(of: old), words(of: new))
    guard !old.isEmpty, !new.isEmpty, old.count + new.count <= wordLimit else {
      return [Difference(.removed, old.joined()), Difference(.added, new.joined())]
    }
    return readable(lines(from: old, to: new))
  }

  /// A single word that happens to stay between two changes is no help to a reader.
  private static func readable(_ words: [Difference]) -> [Difference] {
    let runs = joined(words)
    return runs.enumerated().flatMap { index, run in
      let isBetween = index > 0 && index < runs.count - 1
      guard run.kind == .same, run.text.count == 1, isBetween else { return [run] }
      return [Difference(.removed, run.text), Difference(.added, run.text)]
    }
  }

  /// Neighbouring pieces of a kind as one; between two that stayed, what went before what came.
  private static func joined(_ pieces: [Difference]) -> [Difference] {
    var runs: [Difference] = []
    var (removed, added) = ("", "")
    func flush() {
      if !removed.isEmpty { runs.append(Difference(.removed, removed)) }
      if !added.isEmpty { runs.append(Difference(.added, added)) }
      (removed, added) = ("", "")
    }
    for piece in pieces where !piece.text.isEmpty {
      switch piece.kind {
      case .removed: removed += piece.text
      case .added: added += piece.text
      case .same:
        flush()
        if runs.last?.kind == .same {
          runs[runs.count - 1].text += piece.text
        } else {
          runs.append(piece)
        }
      }
    }
    flush()
    return runs
  }

  private static func clauses(of text: String) -> [String] {
    var clauses: [String] = []
    var clause = ""
    for character in text {
      clause.append(character)
      if "，。；！？：、,;!?\n".contains(character) {
        clauses.append(clause)
        clause = ""
      }
    }
    return clause.isEmpty ? clauses : clauses + [clause]
  }

  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var isOpen = false
    for character in text {
      let isPart = character.isASCII && (character.isLetter || character.isNumber)
      if isPart, isOpen {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
      }
      isOpen = isPart
    }
    return words
  }
}
