/// What changed between two texts: a piece that stayed, came or went.
public struct Difference: Equatable, Sendable {
  public var kind: Kind
  public var text: String

  public enum Kind: Equatable, Sendable {
    case same
    case added
    case removed
  }

  init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  /// The shortest account of how one list of sentences became the other, in the order of reading.
  public static func lines(from old: [String], to new: [String]) -> [Difference] {
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
        lines.append(Difference(.removed, old[before]))
        before += 1
      } else if inserted.contains(after) {
        lines.append(Difference(.added, new[after]))
        after += 1
      } else {
        lines.append(Difference(.same, new[after]))
        before += 1
        after += 1
      }
    }
    return lines
  }
}
