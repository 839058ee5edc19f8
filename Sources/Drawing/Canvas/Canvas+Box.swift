/// What boxes are drawn with.
public enum Borders: Hashable, Sendable {
  /// `+-|`, one column in every terminal.
  case plain
  /// The box drawing characters, for a terminal that draws them one column wide.
  case lines
}

extension Canvas {
  /// Draws a border along the inside of an area, with a title above and a note below.
  ///
  /// The focus shows in the shape of the border too, not in its colour alone.
  public mutating func box(
    _ rect: Rect,
    title: String = "",
    note: String = "",
    focused: Bool = false,
  ) {
    guard rect.columns >= 2, rect.rows >= 2 else { return }
    let shape = BoxShape(borders, focused: focused)
    let style = Style(focused ? .borderFocus : .border)
    edge(rect.line(0), shape.top, style: style)
    edge(rect.line(rect.rows - 1), shape.bottom, style: style)
    for row in 1..<rect.rows - 1 {
      put(shape.side, at: Point(column: rect.column, row: rect.row + row), style: style)
      put(shape.side, at: Point(column: rect.endColumn - 1, row: rect.row + row), style: style)
    }
    label(title, inTopOf: rect, focused: focused)
    label(note, inBottomOf: rect, style: style)
  }

  /// Draws a line across an area's first row, with a title in it.
  public mutating func rule(_ rect: Rect, title: String = "", focused: Bool = false) {
    let shape = BoxShape(borders, focused: focused)
    let style = Style(focused ? .borderFocus : .border)
    fill(rect.line(0), with: shape.across.character, style: style)
    label(title, inTopOf: rect, focused: focused)
  }

  private mutating func edge(_ line: Rect, _ corners: (Glyph, Glyph, Glyph), style: Style) {
    fill(line, with: corners.1.character, style: style)
    put(corners.0, at: line.origin, style: style)
    put(corners.2, at: Point(column: line.endColumn - 1, row: line.row), style: style)
  }

  private mutating func label(_ title: String, inTopOf rect: Rect, focused: Bool) {
    let room = rect.columns - 4
    guard !title.isEmpty, room > 2 else { return }
    let start = Point(column: rect.column + 2, row: rect.row)
    let style = focused ? Style(.title, on: .borderFocus) : Style(.border)
    write(" " + title.cut(to: room - 2) + " ", at: start, style: style)
  }

  private mutating func label(_ note: String, inBottomOf rect: Rect, style: Style) {
    let room = rect.columns - 4
    guard !note.isEmpty, room > 2 else { return }
    let area = Rect(column: rect.column + 2, row: rect.endRow - 1, columns: room, rows: 1)
    write(" " + note.cut(to: room - 2) + " ", rightIn: area, style: style)
  }
}

/// The glyphs of a box.
private struct BoxShape {
  let top: (Glyph, Glyph, Glyph)
  let bottom: (Glyph, Glyph, Glyph)
  let side: Glyph
  let across: Glyph

  init(_ borders: Borders, focused: Bool) {
    let glyphs =
      switch (borders, focused) {
      case (.plain, false): "+-++-+|"
      case (.plain, true): "+=++=+|"
      case (.lines, false): "┌─┐└─┘│"
      case (.lines, true): "┏━┓┗━┛┃"
      }
    let parts = glyphs.map { Glyph(character: $0, columns: 1) }
    top = (parts[0], parts[1], parts[2])
    bottom = (parts[3], parts[4], parts[5])
    side = parts[6]
    across = parts[1]
  }
}
