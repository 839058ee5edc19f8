internal import CNcursesw
public import Drawing

extension TerminalSession {
  /// Brings a picture onto the screen, and the terminal's cursor to the picture's.
  ///
  /// Only what changed is sent, in one go, so an input method sees its cursor stand still.
  public mutating func show(_ canvas: Canvas) {
    for row in 0..<size.rows where !isShown(row, of: canvas) { paint(row, of: canvas) }
    place(canvas.cursor)
    shown = canvas
    wnoutrefresh(devices.window)
    doupdate()
  }

  /// Sends the whole picture again, as when something else wrote on the screen.
  public mutating func repaint() {
    clearok(devices.window, true)
    guard let canvas = shown else { return }
    show(canvas)
  }

  private borrowing func isShown(_ row: Int, of canvas: Canvas) -> Bool {
    guard let shown, shown.size == canvas.size else { return false }
    guard row < canvas.size.rows else { return true }
    return shown.row(row) == canvas.row(row)
  }

  private mutating func paint(_ row: Int, of canvas: Canvas) {
    var glyphs: [screen_cell] = []
    if row < canvas.size.rows {
      glyphs = painter.glyphs(of: canvas.row(row), columns: size.columns)
    }
    let missing = size.columns - (row < canvas.size.rows ? canvas.size.columns : 0)
    if missing > 0 { glyphs += Array(repeating: painter.blank(), count: missing) }
    screen_put_row(devices.window, CInt(row), glyphs, CInt(glyphs.count))
  }

  private borrowing func place(_ cursor: Point?) {
    let inside = cursor.flatMap { Rect(size).contains($0) ? $0 : nil }
    curs_set(inside == nil ? 0 : 1)
    // A hidden cursor need not be brought anywhere.
    leaveok(devices.window, inside == nil)
    if let inside { wmove(devices.window, CInt(inside.row), CInt(inside.column)) }
  }
}
