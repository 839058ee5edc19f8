import Drawing

/// A table as lines of text: its columns as wide as their content, or as there is room.
struct PaperGrid {
  private let table: Paper.Table
  private let widths: [Int]
  private static let gap = "  "
  /// No column becomes narrower: two Chinese characters.
  private static let least = 4

  init(_ table: Paper.Table, columns: Int) {
    self.table = table
    let rows = [table.columns.map(\.title)] + table.rows + [table.total]
    var widths = table.columns.indices.map { column in
      rows.filter { !$0.isEmpty }.map { TextWidth.columns(of: PlainText.flat($0[column])) }
        .max() ?? 0
    }
    let room = columns - (widths.count - 1) * Self.gap.count
    // The widest text gives way first, a column at a time; what is never broken only as the last.
    let texts = widths.indices.filter { table.columns[$0].kind != .code }
    for columns in [texts, Array(widths.indices)] {
      while widths.reduce(0, +) > room,
        let widest = columns.max(by: { widths[$0] < widths[$1] }), widths[widest] > Self.least
      {
        widths[widest] -= 1
      }
    }
    self.widths = widths
  }

  var lines: [String] {
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: Self.gap)
    let body = table.rows.flatMap(lines)
    let total = table.total.isEmpty ? [] : [rule] + lines(of: table.total)
    return lines(of: table.columns.map(\.title)) + [rule] + body + total
  }

  /// A row, as many lines high as its longest cell needs.
  private func lines(of row: [String]) -> [String] {
    let cells = zip(row, widths).map { LineBreaker.wrap(PlainText.flat($0), columns: $1) }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { line in
      cells.indices.map { column in
        let text = line < cells[column].count ? cells[column][line].withoutBlanksAtEnd : ""
        return table.columns[column].kind == .number
          ? text.padded(leftTo: widths[column]) : text.padded(to: widths[column])
      }
      .joined(separator: Self.gap)
    }
  }
}
