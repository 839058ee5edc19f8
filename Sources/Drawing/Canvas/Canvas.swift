/// A picture of the screen: cells, and where the cursor stands.
///
/// Whatever is written, every row is whole: half a wide character never remains.
public struct Canvas: Equatable, Sendable {
  /// How many cells there are.
  public let size: Size

  /// What boxes are drawn with.
  public let borders: Borders

  /// Where the terminal's own cursor stands, or nil to hide it.
  ///
  /// An input method opens its window there.
  public var cursor: Point?

  private var cells: [Cell]

  /// Makes a blank picture.
  public init(_ size: Size, style: Style = Style(.text), borders: Borders = .plain) {
    self.size = size
    self.borders = borders
    cells = Array(repeating: .blank(style), count: size.columns * size.rows)
  }
}

extension Canvas {
  /// The whole area.
  public var bounds: Rect { Rect(size) }

  /// Returns the cells of a row, from the left.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Returns the cell at a place inside the picture.
  public subscript(point: Point) -> Cell {
    cells[point.row * size.columns + point.column]
  }

  /// Writes text to the right of a place, and returns how many columns it took.
  ///
  /// What does not fit into `columns`, or into the picture, is cut and ends with `~`; of blanks at
  /// the end nothing is said. Control characters are shown, never sent.
  @discardableResult
  public mutating func write(
    _ text: some StringProtocol,
    at point: Point,
    style: Style,
    columns limit: Int = .max,
  ) -> Int {
    guard (0..<size.rows).contains(point.row) else { return 0 }
    let room = min(limit, size.columns - point.column)
    let isCut = TextWidth.exceedsWithoutEndingBlanks(text, columns: room)
    var taken = 0
    for glyph in Glyphs(text) {
      guard taken + glyph.columns <= (isCut ? room - 1 : room) else { break }
      put(glyph, at: Point(column: point.column + taken, row: point.row), style: style)
      taken += glyph.columns
    }
    guard isCut, room > 0 else { return taken }
    put(.cutMark, at: Point(column: point.column + taken, row: point.row), style: style)
    return taken + 1
  }

  /// Writes lines below each other into an area, as many as it has rows.
  public mutating func write(
    _ lines: some Sequence<some StringProtocol>,
    in rect: Rect,
    style: Style,
  ) {
    for (index, line) in lines.prefix(rect.rows).enumerated() {
      write(line, at: rect.line(index).origin, style: style, columns: rect.columns)
    }
  }

  /// Writes text so that it ends before the right end of an area's first row.
  @discardableResult
  public mutating func write(
    _ text: some StringProtocol,
    rightIn rect: Rect,
    style: Style,
  ) -> Int {
    let columns = min(TextWidth.columns(of: text), rect.columns)
    let start = Point(column: rect.endColumn - columns, row: rect.row)
    return write(text, at: start, style: style, columns: columns)
  }

  /// Fills an area with a character of one column.
  public mutating func fill(_ rect: Rect, with character: Character = " ", style: Style) {
    let glyph = Glyph(character: character, columns: 1)
    let area = rect.intersection(bounds)
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn {
        put(glyph, at: Point(column: column, row: row), style: style)
      }
    }
  }

  /// Gives the cells of an area another look, and leaves their text.
  public mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let area = rect.intersection(bounds)
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn {
        let index = row * size.columns + column
        cells[index].style = change(cells[index].style)
      }
    }
  }

  /// Copies a picture into this one.
  public mutating func paste(_ other: Canvas, at origin: Point) {
    for row in 0..<other.size.rows {
      for (column, cell) in other.row(row).enumerated() where cell.columns > 0 {
        let glyph = Glyph(character: cell.character, columns: Int(cell.columns))
        let place = Point(column: origin.column + column, row: origin.row + row)
        put(glyph, at: place, style: cell.style)
      }
    }
  }

  /// Writes one glyph; of a wide one that does not fit, a blank remains.
  mutating func put(_ glyph: Glyph, at point: Point, style: Style) {
    let columns = point.column..<(point.column + glyph.columns)
    let visible = columns.clamped(to: 0..<size.columns)
    guard !visible.isEmpty, (0..<size.rows).contains(point.row) else { return }
    let start = point.row * size.columns
    for column in visible { releaseHalf(at: start + column, row: start) }
    guard visible == columns else {
      for column in visible { cells[start + column] = .blank(style) }
      return
    }
    cells[start + point.column] =
      Cell(character: glyph.character, columns: Int8(glyph.columns), style: style)
    if glyph.columns == 2 { cells[start + point.column + 1] = .rightHalf(style) }
  }

  /// Blanks the other half of the wide character that has a half at `index`.
  private mutating func releaseHalf(at index: Int, row start: Int) {
    switch cells[index].columns {
    case 2: cells[index + 1] = .blank(cells[index + 1].style)
    case 0: cells[index - 1] = .blank(cells[index - 1].style)
    default: return
    }
    cells[index] = .blank(cells[index].style)
  }
}
