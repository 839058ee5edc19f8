import Drawing
import Registry
import Words

/// Draws the supervision pane: the tabs of its pages, the headings, the rows in sight.
struct SheetView {
  let model: Model
  let sheet: Sheet

  /// The rows above the list: the pages, and the headings.
  static let headRows = 2
  private static let marginColumns = 3

  init(_ model: Model) {
    self.model = model
    sheet = model.sheet
  }

  func draw(on canvas: inout Canvas, in frame: Arrangement.Frame) {
    if frame.edge == .box {
      canvas.box(frame.outer, title: title, note: position, focused: hasFocus)
    }
    let (strip, below) = frame.inner.split(top: 1)
    let (head, body) = below.split(top: 1)
    canvas.write(pages(columns: strip.columns), in: strip)
    let widths = widths(columns: body.columns - Self.marginColumns)
    drawHeadings(widths, on: &canvas, in: head)
    for line in 0..<body.rows {
      let place = model.supervision.top + line
      guard sheet.rows.indices.contains(place) else { break }
      draw(sheet.rows[place], at: place, widths, on: &canvas, in: body.line(line))
    }
    guard sheet.rows.isEmpty else { return }
    canvas.write(Line(sheet.emptiness, .dim), in: body.split(left: Self.marginColumns).rest)
  }

  private var hasFocus: Bool { model.focus == .list && !model.isFilling }

  private var title: String {
    let number = (Pane.allCases.firstIndex(of: .supervision) ?? 0) + 1
    return "\(number) " + model.supervision.page.title(model.language)
  }

  private var position: String {
    sheet.rows.isEmpty ? "" : "\(model.supervision.cursor + 1)/\(sheet.rows.count)"
  }

  /// The pages with the present one in brackets, as many around it as there is room for.
  private func pages(columns: Int) -> Line {
    let all = SheetPage.allCases
    let here = all.firstIndex(of: model.supervision.page) ?? 0
    let names = all.map { $0 == model.supervision.page ? "[\(name($0))]" : " \(name($0)) " }
    var shown = here...here
    func width(_ range: ClosedRange<Int>) -> Int {
      names[range].reduce(0) { $0 + TextWidth.columns(of: $1) }
    }
    while shown.count < all.count {
      let wider = [
        max(0, shown.lowerBound - 1)...shown.upperBound,
        shown.lowerBound...min(all.count - 1, shown.upperBound + 1),
      ].filter { $0 != shown && width($0) <= columns - 4 }
      guard let next = wider.min(by: { balance($0, here) < balance($1, here) }) else { break }
      shown = next
    }
    var line = Line(shown.lowerBound > 0 ? "< " : "  ", .dim)
    for index in shown { line = line.adding(names[index], index == here ? .tabCurrent : .tab) }
    return shown.upperBound < all.count - 1 ? line.adding(" >", .dim) : line
  }

  private func balance(_ range: ClosedRange<Int>, _ here: Int) -> Int {
    max(here - range.lowerBound, range.upperBound - here)
  }

  private func name(_ page: SheetPage) -> String { page.phrase(model.language) }

  /// What each column gets; the ones without a width share the rest.
  private func widths(columns: Int) -> [Int] {
    let fixed = sheet.columns.compactMap(\.width).reduce(0, +) + sheet.columns.count - 1
    let open = sheet.columns.count { $0.width == nil }
    let rest = open == 0 ? 0 : max(0, columns - fixed) / open
    return sheet.columns.map { $0.width ?? rest }
  }

  private func drawHeadings(_ widths: [Int], on canvas: inout Canvas, in area: Rect) {
    var start = area.column + Self.marginColumns
    for (column, width) in zip(sheet.columns, widths) {
      let text = column.title.cut(to: width)
      let indent = column.isRight ? width - TextWidth.columns(of: text) : 0
      let point = Point(column: start + indent, row: area.row)
      canvas.write(text, at: point, style: Style(.heading), columns: max(0, area.endColumn - start))
      start += width + 1
    }
  }

  private func draw(
    _ row: Sheet.Row, at place: Int, _ widths: [Int], on canvas: inout Canvas, in area: Rect,
  ) {
    let isHere = place == model.supervision.cursor
    let isMarked = model.supervision.marks.contains(row.id)
    let ground: Drawing.Role? = isHere && hasFocus ? .listCursor : isMarked ? .listMark : nil
    if let ground { canvas.fill(area, style: Style(.text, on: ground)) }
    canvas.write(
      (isHere ? ">" : " ") + (isMarked ? "*" : " "), at: area.origin,
      style: style(.strong, ground))
    var start = area.column + Self.marginColumns
    let widths = row.spans ? [max(0, area.endColumn - start)] : widths
    for (index, cell) in row.cells.enumerated() where index < widths.count {
      let room = min(widths[index], max(0, area.endColumn - start))
      draw(cell, ground, isRight: sheet.columns[index].isRight, columns: room) { text, role, at in
        canvas.write(
          text, at: Point(column: start + at, row: area.row), style: style(role, ground),
          columns: room - at)
      }
      start += widths[index] + 1
    }
  }

  private func draw(
    _ cell: Sheet.Cell, _ ground: Drawing.Role?, isRight: Bool, columns: Int,
    _ write: (String, Drawing.Role, Int) -> Void,
  ) {
    switch cell {
    case .text(let text, let role):
      let shown = text.cut(to: columns)
      write(shown, role, isRight ? columns - TextWidth.columns(of: shown) : 0)
    case .bar(let bar):
      var at = 0
      for span in bar.line(columns: columns).spans {
        write(span.text, span.style.role, at)
        at += span.text.count
      }
    case .spark(let values): write(Spark.text(values), .chart, 0)
    }
  }

  private func style(_ role: Drawing.Role, _ ground: Drawing.Role?) -> Style {
    ground.map { Style(role, on: $0) } ?? Style(role)
  }
}
