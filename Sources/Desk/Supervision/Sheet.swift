import Drawing
import Workflow

/// What a page of the supervision pane holds: columns, rows, and what is said beside them.
struct Sheet {
  var columns: [Column]
  var rows: [Row]
  /// What is said where there are no rows.
  var emptiness: String

  /// A column; one without a width takes what the others leave.
  struct Column: Sendable, Equatable {
    var title: String
    var width: Int?
    var isRight = false
  }

  /// A line of the page.
  struct Row {
    /// What makes it the same line after the page was made anew.
    var id: String
    var cells: [Cell]
    /// All there is to say about it; asked of the row under the cursor alone.
    var details: () -> [Line]
    /// The matters behind it, by number.
    var matters: [Matter]
    /// What finds the matters behind it in the list of all.
    var filter: String?
    /// Whether its first cell takes the whole line, whatever the columns are.
    var spans = false

    init(
      id: String, cells: [Cell], details: @autoclosure @escaping () -> [Line] = [],
      matters: [Matter] = [], filter: String? = nil,
    ) {
      self.id = id
      self.cells = cells
      self.details = details
      self.matters = matters
      self.filter = filter
    }
  }

  /// A matter behind a row, and what is said of it.
  struct Matter: Sendable, Equatable {
    var number: String
    var note = ""
  }

  /// What stands in a column of a row.
  enum Cell: Sendable, Equatable {
    case text(String, Drawing.Role = .text)
    case bar(Bar)
    case spark([Int])
  }
}

extension Sheet.Cell {
  static func number(_ count: Int, _ role: Drawing.Role = .text) -> Sheet.Cell {
    .text(count == 0 ? "-" : String(count), count == 0 ? .dim : role)
  }
}
