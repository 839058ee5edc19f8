extension EditBuffer {
  /// Moves the cursor one character to the left.
  public mutating func moveLeft() { move(to: cursor - 1) }

  /// Moves the cursor one character to the right.
  public mutating func moveRight() { move(to: cursor + 1) }

  /// Moves the cursor to the beginning of the word, or of the run of Han, before it.
  public mutating func moveWordLeft() { move(to: wordStart(before: cursor)) }

  /// Moves the cursor behind the word, or the run of Han, after it.
  public mutating func moveWordRight() { move(to: wordEnd(after: cursor)) }

  /// Moves the cursor to the beginning of its line.
  public mutating func moveToLineStart() { move(to: lineStart) }

  /// Moves the cursor to the end of its line.
  public mutating func moveToLineEnd() { move(to: lineEnd) }

  /// Moves the cursor to the beginning of the text.
  public mutating func moveToStart() { move(to: 0) }

  /// Moves the cursor to the end of the text.
  public mutating func moveToEnd() { move(to: count) }

  /// Moves the cursor by rows as they are wrapped at that width; false at the first or last row.
  @discardableResult
  public mutating func moveRows(_ rowCount: Int, columns: Int) -> Bool {
    let layout = layout(columns: columns)
    let row = min(max(0, layout.cursor.row + rowCount), layout.rows.count - 1)
    guard row != layout.cursor.row else { return false }
    let goal = goalColumn ?? layout.cursor.column
    move(to: layout.offset(inRow: row, atColumn: goal))
    goalColumn = goal
    return true
  }

  /// Moves the cursor to the character at a place of the layout.
  public mutating func move(to point: Point, columns: Int) {
    let layout = layout(columns: columns)
    let row = min(max(0, point.row), layout.rows.count - 1)
    move(to: layout.offset(inRow: row, atColumn: point.column))
  }

  private mutating func move(to offset: Int) {
    cursor = min(max(0, offset), count)
    endTyping()
  }

  var lineStart: Int {
    characters[..<cursor].lastIndex(where: \.isNewline).map { $0 + 1 } ?? 0
  }

  var lineEnd: Int {
    characters[cursor...].firstIndex(where: \.isNewline) ?? count
  }

  func wordStart(before offset: Int) -> Int {
    var start = offset
    while start > 0, characters[start - 1].wordKind == .gap { start -= 1 }
    guard start > 0 else { return 0 }
    let kind = characters[start - 1].wordKind
    while start > 0, characters[start - 1].wordKind == kind { start -= 1 }
    return start
  }

  func wordEnd(after offset: Int) -> Int {
    var end = offset
    while end < count, characters[end].wordKind == .gap { end += 1 }
    guard end < count else { return count }
    let kind = characters[end].wordKind
    while end < count, characters[end].wordKind == kind { end += 1 }
    return end
  }
}

/// What moving by words does not cross.
private enum WordKind {
  case gap, letters, han
}

extension Character {
  fileprivate var wordKind: WordKind {
    if isHan { return .han }
    return isLetter || isNumber || self == "_" ? .letters : .gap
  }
}
