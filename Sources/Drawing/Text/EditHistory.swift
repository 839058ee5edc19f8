/// What was edited, so that it can be taken back and made again.
struct EditHistory: Equatable {
  /// One place where some characters became others.
  struct Change: Equatable {
    let offset: Int
    let removed: [Character]
    let inserted: [Character]
    let cursorBefore: Int
    let cursorAfter: Int
    /// Changes of the same step are taken back together.
    var step = 0
  }

  /// More changes than this are not remembered.
  static let limit = 5000

  private var done: [Change] = []
  private var undone: [Change] = []
  private var step = 0
}

extension EditHistory {
  var canUndo: Bool { !done.isEmpty }

  /// Remembers a change, as part of the last step or as a step of its own.
  mutating func note(_ change: Change, continuing: Bool) {
    if !continuing { step += 1 }
    var change = change
    change.step = step
    undone = []
    done.append(change)
    if done.count > Self.limit { done.removeFirst(done.count - Self.limit) }
  }

  /// Takes the last step back, and returns where the cursor was.
  mutating func undo(in characters: inout [Character]) -> Int? {
    let step = done.last?.step
    var cursor: Int?
    while let change = done.last, change.step == step {
      done.removeLast()
      undone.append(change)
      let end = change.offset + change.inserted.count
      characters.replaceSubrange(change.offset..<end, with: change.removed)
      cursor = change.cursorBefore
    }
    return cursor
  }

  /// Makes the step again that was taken back last, and returns where the cursor was.
  mutating func redo(in characters: inout [Character]) -> Int? {
    let step = undone.last?.step
    var cursor: Int?
    while let change = undone.last, change.step == step {
      undone.removeLast()
      done.append(change)
      let end = change.offset + change.removed.count
      characters.replaceSubrange(change.offset..<end, with: change.inserted)
      cursor = change.cursorAfter
    }
    return cursor
  }
}

extension EditHistory.Change {
  /// What differs between two texts, as the smallest single replacement.
  init(from old: [Character], to new: [Character], cursorBefore: Int, cursorAfter: Int) {
    let shorter = min(old.count, new.count)
    let start = (0..<shorter).first { old[$0] != new[$0] } ?? shorter
    let tail =
      (0..<shorter - start).first { old[old.count - 1 - $0] != new[new.count - 1 - $0] }
      ?? shorter - start
    offset = start
    removed = Array(old[start..<old.count - tail])
    inserted = Array(new[start..<new.count - tail])
    self.cursorBefore = cursorBefore
    self.cursorAfter = cursorAfter
  }
}
