import Drawing

/// Draws what there is to choose from, over the panes.
struct MenuView {
  let menu: Menu
  let model: Model

  func draw(on canvas: inout Canvas, above bottom: Int) {
    let body = Rect(column: 0, row: 1, columns: canvas.size.columns, rows: max(0, bottom - 1))
    if menu.kind == .command {
      drawCompletions(on: &canvas, in: body)
    } else {
      drawBox(on: &canvas, in: body)
    }
  }

  private static var completionRows: Int { 9 }
  private static var titleColumns: Int { 18 }

  private func drawCompletions(on canvas: inout Canvas, in body: Rect) {
    let rows = min(Self.completionRows, menu.items.count, body.rows)
    drawItems(on: &canvas, in: body.split(bottom: rows).bottom)
  }

  private func drawBox(on canvas: inout Canvas, in body: Rect) {
    let rows = max(1, menu.items.count) + 3
    let size = Size(columns: min(76, body.columns), rows: min(rows, body.rows))
    let box = body.centered(size)
    canvas.fill(box, style: Style(.menu))
    canvas.box(box, title: menu.title, note: note, focused: true)
    let (prompt, list) = box.inset(by: 1).split(top: 1)
    let window = menu.typed.window(columns: max(2, prompt.columns - 2))
    canvas.fill(prompt, style: Style(.prompt))
    canvas.write(
      "/" + window.text, at: prompt.origin, style: Style(.prompt), columns: prompt.columns)
    canvas.cursor = Point(
      column: min(prompt.column + 1 + window.cursorColumn, max(0, prompt.endColumn - 1)),
      row: min(prompt.row, canvas.size.rows - 1))
    drawItems(on: &canvas, in: list)
    guard menu.items.isEmpty else { return }
    let nothing = model.say("没有符合的：改写，或按 Esc 离开", "Nothing matches: change it, or leave with Esc")
    canvas.write(
      nothing, at: list.line(0).split(left: 2).rest.origin, style: Style(.dim, on: .menu))
  }

  private var note: String {
    menu.items.isEmpty ? "0" : "\(min(menu.cursor + 1, menu.items.count))/\(menu.items.count)"
  }

  private func drawItems(on canvas: inout Canvas, in area: Rect) {
    let items = menu.items
    let first = max(0, min(menu.cursor - area.rows / 2, items.count - area.rows))
    for (row, index) in (first..<min(items.count, first + area.rows)).enumerated() {
      draw(items[index], isHere: index == menu.cursor, on: &canvas, in: area.line(row))
    }
  }

  private func draw(_ item: Menu.Item, isHere: Bool, on canvas: inout Canvas, in area: Rect) {
    let ground: Drawing.Role = isHere ? .menuCursor : .menu
    canvas.fill(area, style: Style(ground))
    let keyColumns = menu.kind == .help || menu.kind == .command ? 12 : 0
    let (keys, rest) = area.split(left: 2 + keyColumns)
    canvas.write(
      (isHere ? "> " : "  ") + item.keys, at: keys.origin, style: Style(.hintKey, on: ground),
      columns: keys.columns)
    let title = item.title.cut(to: rest.columns)
    let taken = canvas.write(title, at: rest.origin, style: Style(ground))
    // Beside keys there is no room to spare for the rare long title.
    let column = keyColumns > 0 ? Self.titleColumns : max(Self.titleColumns, menu.titleColumns)
    let note = rest.split(left: max(taken, column) + 2).rest
    canvas.write(
      item.obstacle ?? item.note, at: note.origin, style: Style(.dim, on: ground),
      columns: note.columns)
  }
}
