/// How an edited text lies in an area: its rows, and where the cursor is among them.
public struct EditLayout: Equatable, Sendable {
  /// The rows from the first to the last, not only those in sight.
  public let rows: [Substring]

  /// The cursor's place among the rows.
  public let cursor: Point

  /// How many characters lie before each row.
  public let starts: [Int]
}

extension EditLayout {
  /// Returns the first row to show, so that the cursor is in sight and the view moves little.
  public func firstRow(showing rowCount: Int, from current: Int) -> Int {
    let lowest = max(0, cursor.row - rowCount + 1)
    return min(max(current, lowest), cursor.row)
  }

  /// The character whose left edge is nearest before the column.
  func offset(inRow row: Int, atColumn column: Int) -> Int {
    var offset = starts[row]
    var end = 0
    for character in rows[row] {
      end += TextWidth.columns(of: character)
      guard end <= column else { break }
      offset += 1
    }
    let isLast = row == rows.count - 1
    // The place after the last character of a wrapped row is the beginning of the next.
    guard !isLast, offset == starts[row + 1], offset > starts[row] else { return offset }
    return offset - 1
  }
}

extension EditBuffer {
  /// Lays the text out in rows of that many columns.
  public func layout(columns: Int) -> EditLayout {
    let rows = LineBreaker.wrap(text, columns: columns)
    var starts: [Int] = []
    var offset = 0
    for row in rows {
      starts.append(offset)
      offset += row.count
      if endsLine(row) { offset += 1 }
    }
    let row = max(0, (starts.firstIndex { $0 > cursor } ?? starts.count) - 1)
    let before = rows[row].prefix(cursor - starts[row])
    let column = min(TextWidth.columns(of: before), max(0, columns - 1))
    return EditLayout(rows: rows, cursor: Point(column: column, row: row), starts: starts)
  }

  /// Returns the part of a text on one line that fits, and the cursor's column in it.
  ///
  /// One column is kept for the cursor behind the last character.
  public func window(columns: Int) -> (text: String, cursorColumn: Int) {
    var first = cursor
    var taken = 0
    while first > 0 {
      let next = TextWidth.columns(of: characters[first - 1])
      guard taken + next < columns else { break }
      taken += next
      first -= 1
    }
    var shown = ""
    var width = 0
    for character in characters[first...] {
      width += TextWidth.columns(of: character)
      guard width <= columns else { break }
      shown.append(character)
    }
    return (shown, taken)
  }

  private func endsLine(_ row: Substring) -> Bool {
    row.endIndex < row.base.endIndex && row.base[row.endIndex].isNewline
  }
}
