import Canon

/// What one benchmark found.
struct Table {
  /// A side of the comparison, and what was measured of it.
  struct Row {
    var label: String
    /// One for each column; nil where there is nothing to compare.
    var cells: [Quantity?]
  }

  let title: String
  let columns: [String]
  var rows: [Row] = []
  /// What a reader must know to judge the numbers, a sentence each.
  var notes: [String] = []

  init(_ title: String, columns: [String]) {
    self.title = title
    self.columns = columns
  }

  mutating func add(_ label: String, _ cells: Quantity?...) {
    precondition(cells.count == columns.count, "A row has a cell for each column.")
    rows.append(Row(label: label, cells: cells))
  }
}

extension Table {
  /// The table with its columns aligned.
  var text: String {
    let head = [""] + columns
    let lines = [head] + rows.map { [$0.label] + texts(of: $0) }
    let widths = head.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    let aligned = lines.map { line in
      let cells = zip(line, widths).enumerated().map { column, cell in
        let padding = String(repeating: " ", count: cell.1 - cell.0.count)
        return column == 0 ? cell.0 + padding : padding + cell.0
      }
      return "  " + cells.joined(separator: "  ")
    }
    return ([title] + aligned + notes.map { "  - " + $0 }).joined(separator: "\n")
  }

  /// The table as it goes into the README.
  var markdown: String {
    let rule = "|---|" + columns.map { _ in "---:|" }.joined()
    let lines = ([[""] + columns] + rows.map { [$0.label] + texts(of: $0) })
      .map { "| " + $0.joined(separator: " | ") + " |" }
    let table = lines.prefix(1) + [rule] + lines.dropFirst()
    return (["### " + title, ""] + table + [""] + notes.map { "- " + $0 })
      .joined(separator: "\n")
  }

  /// Writes the table with every value in whole numbers of its unit.
  func write(to writer: inout CanonWriter) {
    writer.object { table in
      table.name("title")
      table.string(title)
      table.name("rows")
      table.array { list in
        for row in rows { list.object { write(row, to: &$0) } }
      }
      table.name("notes")
      table.array { list in for note in notes { list.string(note) } }
    }
  }

  private func write(_ row: Row, to writer: inout CanonWriter) {
    writer.name("label")
    writer.string(row.label)
    for case (let column, let cell?) in zip(columns, row.cells) {
      writer.name(column)
      writer.object { value in
        value.name(cell.whole.unit)
        value.integer(cell.whole.value)
      }
    }
  }

  private func texts(of row: Row) -> [String] { row.cells.map { $0?.text ?? "" } }
}
