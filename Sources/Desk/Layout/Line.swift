import Drawing

/// A line of text in which every part has its own look.
struct Line: Sendable, Equatable {
  var spans: [Span]

  struct Span: Sendable, Equatable {
    var text: String
    var style: Style
  }

  init(_ spans: [Span] = []) {
    self.spans = spans
  }

  init(_ text: some StringProtocol, _ role: Drawing.Role = .text) {
    spans = [Span(text: String(text), style: Style(role))]
  }

  static let blank = Line()

  var text: String { spans.map(\.text).joined() }

  var columns: Int { spans.reduce(0) { $0 + TextWidth.columns(of: $1.text) } }

  func adding(_ text: some StringProtocol, _ role: Drawing.Role = .text) -> Line {
    Line(spans + [Span(text: String(text), style: Style(role))])
  }
}

extension [Line] {
  /// A text broken into lines of a width, each after an indentation.
  static func wrapped(
    _ text: String, columns: Int, indent: Int = 0, _ role: Drawing.Role = .text,
  ) -> [Line] {
    let blanks = String(repeating: " ", count: indent)
    return LineBreaker.wrap(text, columns: Swift.max(2, columns - indent)).map { row in
      Line(blanks + row, role)
    }
  }

  /// A text whose first line begins with a label, and whose others stand under its beginning.
  static func labelled(
    _ label: String, _ text: String, columns: Int, _ role: Drawing.Role = .fieldLabel,
  ) -> [Line] {
    let indent = TextWidth.columns(of: label) + 2
    var lines = wrapped(text, columns: columns, indent: indent)
    guard let first = lines.first else { return lines }
    lines[0] = Line(label, role).adding("  " + first.text.dropFirst(indent))
    return lines
  }
}

extension Canvas {
  /// Writes a line into the first row of an area, cut where it ends.
  mutating func write(_ line: Line, in rect: Rect) {
    var column = rect.column
    for span in line.spans {
      let point = Point(column: column, row: rect.row)
      column += write(span.text, at: point, style: span.style, columns: rect.endColumn - column)
      guard column < rect.endColumn else { return }
    }
  }
}
