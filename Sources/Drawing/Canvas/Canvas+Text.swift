extension Canvas {
  /// The rows as lines of text, without blanks at their ends.
  public var text: String {
    (0..<size.rows).map(text(ofRow:)).joined(separator: "\n")
  }

  /// The text, then the runs of every style but plain text, then the cursor.
  ///
  /// What a test compares: `2: 0-5 list.cursor, 6-9 level.red/list.cursor`, columns inclusive.
  public var annotated: String {
    let runs = (0..<size.rows).compactMap(styles(ofRow:))
    let place = cursor.map { "cursor \($0.column),\($0.row)" }
    return ([text, "--"] + runs + [place].compactMap(\.self)).joined(separator: "\n")
  }

  private func text(ofRow index: Int) -> String {
    var line = ""
    for cell in row(index) where cell.columns > 0 { line.append(cell.character) }
    while line.last == " " { line.removeLast() }
    return line
  }

  private func styles(ofRow index: Int) -> String? {
    var runs: [(first: Int, last: Int, style: Style)] = []
    for (column, cell) in row(index).enumerated() {
      if let run = runs.last, run.style == cell.style {
        runs[runs.count - 1].last = column
      } else {
        runs.append((column, column, cell.style))
      }
    }
    let named = runs.filter { $0.style != Style(.text) }
    guard !named.isEmpty else { return nil }
    let list = named.map { "\($0.first)-\($0.last) \($0.style)" }
    return "\(index): " + list.joined(separator: ", ")
  }
}
