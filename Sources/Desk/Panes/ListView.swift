import Canon
import Drawing
import Registry
import Words
import Workflow

/// Draws a pane: its frame, its headings, and the rows in sight.
struct ListView {
  let pane: Pane
  let model: Model
  let state: PaneState
  let hasFocus: Bool

  /// The marks before a row: the cursor, the mark, the alarm.
  private static var marginColumns: Int { 4 }

  init(_ pane: Pane, _ model: Model) {
    self.pane = pane
    self.model = model
    state = model.lists[pane] ?? PaneState(Worklist(pane: pane, viewer: model.member))
    hasFocus = model.focus == .list && model.pane == pane && !model.isFilling
  }

  func draw(on canvas: inout Canvas, in list: Arrangement.ListFrame) {
    let frame = list.frame
    if frame.edge == .box {
      canvas.box(frame.outer, title: title, note: position, focused: hasFocus)
    }
    let (above, inner) = frame.inner.split(top: list.headRows)
    if list.headRows > 0 { drawHead(on: &canvas, in: above) }
    let (head, body) = inner.split(top: 1)
    let columns = Column.fitting(
      pane, in: model.language, ownDepartment: model.seesOwnDepartment,
      columns: max(0, head.columns - Self.marginColumns))
    drawHeadings(columns, on: &canvas, in: head)
    let texts = RowTexts(model)
    var line = 0
    for place in state.top..<state.top + body.rows {
      guard let row = state.row(at: place) else { continue }
      if let group = model.startsGroup(place, top: state.top, in: state) {
        drawHeading(of: group, on: &canvas, in: body.line(line))
        line += 1
      }
      guard line < body.rows else { break }
      let isRepeated = line > 0 && state.row(at: place - 1)?.department == row.department
      draw(
        row, at: place, columns, texts, hidesDepartment: groups && isRepeated,
        on: &canvas, in: body.line(line))
      line += 1
    }
    if state.total == 0 { drawNothing(on: &canvas, in: body) }
  }

  /// The figures of the board, or what waits beside the rows.
  private func drawHead(on canvas: inout Canvas, in area: Rect) {
    guard pane == .approvals else { return BoardView(model: model).draw(on: &canvas, in: area) }
    let words = model.bulletinWords ?? ""
    canvas.write(Line(words, .warning), in: area.split(left: Self.marginColumns).rest)
  }

  /// Whether rows stand together by department, whose name then stands once.
  private var groups: Bool { pane == .tasks && state.worklist.order == .department }

  private var title: String {
    let number = (Pane.allCases.firstIndex(of: pane) ?? 0) + 1
    let filter = state.worklist.filter
    let narrowed = filter.isEmpty ? "" : model.say("  筛选 ", "  filter ") + filter
    return "\(number) " + pane.phrase(model.language) + narrowed
  }

  private var position: String {
    guard state.total > 0 else { return "" }
    return "\(state.cursor + 1)/\(state.total)"
  }

  private func drawHeadings(
    _ columns: [(column: Column, widthColumns: Int)], on canvas: inout Canvas, in area: Rect,
  ) {
    var start = area.column + Self.marginColumns
    for (column, width) in columns where width > 0 {
      let text = column.title(model.language).cut(to: width)
      canvas.write(text, at: Point(column: start, row: area.row), style: Style(.heading))
      start += width + 1
    }
  }

  private func drawHeading(of group: RowGroup, on canvas: inout Canvas, in area: Rect) {
    let title = model.heading(of: group, in: state)
    canvas.rule(area, title: title, focused: false)
  }

  private func drawNothing(on canvas: inout Canvas, in area: Rect) {
    let text =
      if !state.isLoaded {
        model.say("正在读取", "Loading")
      } else if state.worklist.filter.isEmpty {
        model.nothingWaits(in: pane)
      } else {
        model.say("没有符合筛选的办件：Esc 清除筛选", "Nothing matches the filter: Esc clears it")
      }
    canvas.write(Line(text, .dim), in: area.line(0).split(left: Self.marginColumns).rest)
  }

  private func draw(
    _ row: Row, at place: Int, _ columns: [(column: Column, widthColumns: Int)],
    _ texts: RowTexts, hidesDepartment: Bool, on canvas: inout Canvas, in area: Rect,
  ) {
    let ground = ground(of: row, at: place)
    if let ground { canvas.fill(area, style: Style(.text, on: ground)) }
    canvas.write(margin(of: row, at: place), at: area.origin, style: style(.strong, ground))
    var start = area.column + Self.marginColumns
    for (column, width) in columns where width > 0 {
      let (text, role) = column.content(row, texts)
      let isHidden = hidesDepartment && column.title == Phrase(zh: "部门", en: "Department")
      let shown = isHidden && place != state.cursor ? "" : text.cut(to: width)
      let point = Point(column: start, row: area.row)
      canvas.write(shown, at: point, style: style(role, ground), columns: width)
      start += width + 1
    }
  }

  private func style(_ role: Drawing.Role, _ ground: Drawing.Role?) -> Style {
    ground.map { Style(role, on: $0) } ?? Style(role)
  }

  private func ground(of row: Row, at place: Int) -> Drawing.Role? {
    if place == state.cursor && hasFocus { return .listCursor }
    if model.changedUntil[row.matter] != nil { return .changedRow }
    return state.isMarked(row) ? .listMark : nil
  }

  /// Cursor, mark and alarm as signs, because colours alone are not seen by everyone.
  private func margin(of row: Row, at place: Int) -> String {
    let cursor = place == state.cursor ? ">" : " "
    let mark = state.isMarked(row) ? "*" : " "
    let isRinging = model.isRinging(row)
    let isLate = row.clock.map { $0.level(at: model.now) == .red } ?? false
    let isPending = model.pending.values.contains { $0.matter == row.matter }
    let isChanged = model.changedUntil[row.matter] != nil
    let sign = isPending ? "+" : isChanged ? "N" : isRinging ? "!" : isLate ? "-" : " "
    return cursor + mark + sign
  }
}
