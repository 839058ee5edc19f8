import Drawing
import Words
import Workflow

/// Draws the page of settings that is open: its tabs, its rows, and the row under the cursor.
struct SettingsView {
  let model: Model

  init(_ model: Model) {
    self.model = model
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard let page = model.settings?.page else { return }
    let (tabs, body) = area.split(top: 1)
    canvas.write(self.tabs(page, columns: tabs.columns), in: tabs)
    let (list, details) = Self.parts(of: body)
    drawRows(page, on: &canvas, in: list)
    guard let details else { return }
    canvas.rule(details, title: model.say("详情", "Details"), focused: false)
    let lines = model.settingsDetails(columns: details.columns - 2)
    let room = details.split(top: 1).rest
    let top = min(model.settings?.scroll ?? 0, max(0, lines.count - room.rows))
    for (index, line) in lines.dropFirst(top).prefix(room.rows).enumerated() {
      canvas.write(line, in: room.line(index).split(left: 1).rest)
    }
  }

  /// The list and the details: one below the other, or side by side where there is room.
  private static func parts(of body: Rect) -> (list: Rect, details: Rect?) {
    guard body.rows >= 12 else { return (body, nil) }
    if body.columns >= 100 {
      let (left, right) = body.split(left: body.columns * 58 / 100)
      return (left, right)
    }
    let (top, bottom) = body.split(top: body.rows * 55 / 100)
    return (top, bottom)
  }

  /// How many rows are in sight.
  static func rowCount(in area: Rect) -> Int {
    max(1, parts(of: area.split(top: 1).rest).list.rows - 1)
  }

  private func tabs(_ page: SettingsPage, columns: Int) -> Line {
    var line = Line(" ")
    for other in SettingsPage.allCases {
      let name = other.phrase(model.language)
      line =
        other == page
        ? line.adding("[" + name + "]", .tabCurrent) : line.adding(" " + name + " ", .tab)
    }
    return line
  }

  private func drawRows(_ page: SettingsPage, on canvas: inout Canvas, in area: Rect) {
    let rows = model.settingsRows
    let (heading, body) = area.split(top: 1)
    draw(page.columns.map { $0.title(model.language) }, page, .dim, nil, on: &canvas, in: heading)
    let cursor = model.settingsCursor
    let first = max(0, min(cursor - body.rows / 2, rows.count - body.rows))
    for (place, index) in (first..<min(rows.count, first + body.rows)).enumerated() {
      let row = rows[index]
      let line = body.line(place)
      let isHere = index == cursor
      let ground: Drawing.Role? = isHere ? .listCursor : nil
      if isHere { canvas.fill(line, style: Style(.text, on: .listCursor)) }
      canvas.write(
        isHere ? ">" : " ", at: line.origin, style: Style(.strong, on: ground ?? .text))
      var cells = row.cells
      if row.isRetired { cells[0] = model.say("(停用) ", "(retired) ") + cells[0] }
      draw(cells, page, row.isRetired ? .dim : .text, ground, on: &canvas, in: line)
    }
  }

  private func draw(
    _ cells: [String], _ page: SettingsPage, _ role: Drawing.Role, _ ground: Drawing.Role?,
    on canvas: inout Canvas, in area: Rect,
  ) {
    var column = area.column + 2
    for (index, cell) in cells.enumerated() where column < area.endColumn {
      let isLast = index == page.columns.count - 1
      let rest = area.endColumn - column
      let width = isLast ? rest : min(rest, share(page.columns[index].width, of: area.columns))
      let style = ground.map { Style(role, on: $0) } ?? Style(role)
      canvas.write(
        cell.cut(to: width), at: Point(column: column, row: area.row), style: style, columns: width)
      column += width + 1
    }
  }

  /// A column is as wide as it wants to be, and not more than its part of a narrow list.
  private func share(_ width: Int, of columns: Int) -> Int { min(width, columns * width / 72) }
}
