// What a person does who presses only keys that the screen names.
extension TmuxDesk {
  /// Presses the key that the last row gives for these words.
  func choose(_ words: String) throws {
    let screen = try wait(for: "key for “\(words)”") { $0.key(for: words) != nil }
    try press(screen.key(for: words) ?? "")
  }

  /// Does what these words say through the help, as one does where the last row has no room for them.
  func lookUp(_ words: String, in help: String) throws {
    try choose(help)
    try wait(for: "Enter")
    try type(words)
    try wait(for: "/" + words)
    try press("Enter")
  }

  /// Goes to a field of the open form with the key for `next`.
  func go(to label: String, by next: String) throws {
    var screen = try wait(for: "field") { $0.focusedField != nil }
    while let field = screen.focusedField, field != label {
      try choose(next)
      screen = try wait(for: "field after “\(field)”") { $0.focusedField != field }
    }
    try wait(for: "field “\(label)”") { $0.focusedField == label }
  }
}

extension Screen {
  /// The key which the row of hints gives for these words.
  func key(for words: String) -> String? {
    lastRow.split(separator: "  ").lazy.compactMap { hint -> String? in
      guard hint.hasSuffix(words) else { return nil }
      let parts = hint.dropLast(words.count).split(separator: " ")
      guard parts.count == 1, parts[0].allSatisfy(\.isASCII) else { return nil }
      return String(parts[0])
    }.first
  }

  /// The label of the field that has the cursor: a bar stands before it.
  var focusedField: String? {
    for row in rows {
      let inside = row.first == "┃" ? row.dropFirst() : row[...]
      guard inside.first == "|" else { continue }
      let text = inside.dropFirst()
      return String(text[..<(text.firstRange(of: "  ")?.lowerBound ?? text.endIndex)])
    }
    return nil
  }
}
