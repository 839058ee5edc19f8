/// What changed between two lists of sentences.
struct Difference: Equatable {
  var kind: Kind
  var text: String

  enum Kind: Equatable {
    case same
    case added
    case removed
  }

  /// The shortest account of how one list became the other, in the order of reading.
  static func lines(from old: [String], to new: [String]) -> [Difference] {
    let changes = new.difference(from: old)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in changes {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    return merged(old, removed, new, inserted)
  }

  private static func merged(
    _ old: [String], _ removed: Set<Int>, _ new: [String], _ inserted: Set<Int>,
  ) -> [Difference] {
    var lines: [Difference] = []
    var (before, after) = (0, 0)
    while before < old.count || after < new.count {
      if removed.contains(before) {
        lines.append(Difference(kind: .removed, text: old[before]))
        before += 1
      } else if inserted.contains(after) {
        lines.append(Difference(kind: .added, text: new[after]))
        after += 1
      } else {
        lines.append(Difference(kind: .same, text: new[after]))
        before += 1
        after += 1
      }
    }
    return lines
  }
}
