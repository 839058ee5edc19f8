/// What a terminal shows at one moment.
struct Screen: Equatable {
  /// The rows from the top, without the blanks at their ends.
  var rows: [String]
  var cursorColumn: Int
  var cursorRow: Int
  var isCursorShown: Bool
  /// Whether the program's own screen is up, not the shell's.
  var isAlternate: Bool
  /// Whether the terminal sends other keys than a shell expects, or reports the mouse.
  var hasSpecialModes: Bool

  /// What tmux is asked, in the order in which `init` reads it.
  static let question = [
    "cursor_x", "cursor_y", "cursor_flag", "alternate_on", "keypad_flag", "keypad_cursor_flag",
    "mouse_any_flag",
  ].map { "#{\($0)}" }.joined(separator: " ")

  init?(flags: String, rows: [String]) {
    let numbers = flags.split(separator: " ").compactMap { Int($0) }
    guard numbers.count == 7 else { return nil }
    self.rows = rows
    cursorColumn = numbers[0]
    cursorRow = numbers[1]
    isCursorShown = numbers[2] == 1
    isAlternate = numbers[3] == 1
    hasSpecialModes = numbers[4...].contains(1)
  }
}

extension Screen {
  var text: String { rows.joined(separator: "\n") }

  func shows(_ words: String) -> Bool { rows.contains { $0.contains(words) } }

  /// The row the cursor is in.
  var rowOfCursor: String { rows.indices.contains(cursorRow) ? rows[cursorRow] : "" }

  /// The last row that is not blank.
  var lastRow: String { rows.last { !$0.isEmpty } ?? "" }

  /// The exit code in the shell's prompt; nil while a program runs.
  var promptedCode: Int32? {
    guard !isAlternate, lastRow.first == "[", lastRow.last == "]" else { return nil }
    return Int32(lastRow.dropFirst().dropLast())
  }
}

extension Screen: CustomStringConvertible {
  var description: String {
    "cursor \(cursorColumn),\(cursorRow) \(isCursorShown ? "shown" : "hidden")\n" + text
  }
}
