import Canon
import Drawing
import Registry
import Words
import Workflow

/// Draws what stands above the board's list: who is on duty, and on a wall the large figures.
struct BoardView {
  let model: Model

  private static let figureRows = BlockDigits.rows + 1
  private static let stripRows = 3
  /// From this width on the departments stand beside the figures.
  private static let wideColumns = 116
  private static let figureColumns = 76

  /// The rows that stand above the list in an area.
  static func rows(of model: Model, in size: Size) -> Int {
    guard size.rows >= 8 else { return 0 }
    guard model.showsWall, size.columns >= 60, size.rows >= 17 else { return 1 }
    let figures = figureRows + stripRows
    return 2 + figures + (size.columns >= wideColumns ? 0 : min(3, max(0, size.rows - 18)))
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let (head, below) = area.split(top: 1)
    drawHead(on: &canvas, in: head)
    guard below.rows >= Self.figureRows + Self.stripRows, let figures = model.board.figures else {
      return
    }
    let isWide = below.columns >= Self.wideColumns
    let columns = isWide ? max(Self.figureColumns, below.columns * 5 / 8) : below.columns
    let (left, right) = below.split(left: columns)
    let (top, rest) = left.split(top: Self.figureRows)
    let (strip, beneath) = rest.split(top: Self.stripRows)
    let (next, under) = beneath.split(top: 1)
    drawFigures(figures, on: &canvas, in: top)
    DayStrip(model, figures).draw(on: &canvas, in: strip)
    canvas.write(nextLine(figures), in: next)
    LoadBars(model, figures).draw(on: &canvas, in: isWide ? right : under)
  }

  private func drawHead(on canvas: inout Canvas, in area: Rect) {
    canvas.write(Line(" " + model.shiftText, headRole), in: area)
    let right = remarks.joined(separator: "  ")
    canvas.write(right + " ", rightIn: area, style: Style(.strong))
  }

  private var headRole: Drawing.Role {
    model.office.shift?.isWaiting == true ? .warning : .text
  }

  /// What is due next, and who has it.
  private func nextLine(_ figures: BoardFigures) -> Line {
    guard let row = figures.next else { return Line(model.say(" 无到期时限", " nothing is due")) }
    return Line(model.say(" 下一到期  ", " next  "), .heading)
      .adding(model.alarmText(row), .strong).adding("  " + row.shownTitle(model.language))
  }

  /// How the board is shown now, where that is not as usual.
  private var remarks: [String] {
    var remarks: [String] = []
    if let until = model.board.silentUntil, model.board.isSilent(at: model.now) {
      remarks.append(
        model.say(
          "静音至 \(model.timeText.clock(until))", "silent until \(model.timeText.clock(until))"))
    }
    if model.isPaused { remarks.append(model.say("暂停", "paused")) }
    if model.list.isFollowing && model.isBoard { remarks.append(model.say("跟随", "following")) }
    if let count = model.board.figures?.alarmCount, count > 0 {
      remarks.append(model.say("未确认 \(count)", "\(count) unanswered"))
    }
    return remarks
  }

  private func drawFigures(_ figures: BoardFigures, on canvas: inout Canvas, in area: Rect) {
    let spans: [BoardFigures.Span] = [.late, .today, .threeDays, .week]
    let scale = area.columns >= 4 * 28 ? 2 : 1
    let width = area.columns / spans.count
    for (index, span) in spans.enumerated() {
      let count = figures.spans[span] ?? 0
      let role = role(of: span, count)
      let place = Rect(
        column: area.column + index * width + 1, row: area.row, columns: width - 1,
        rows: area.rows)
      let isFitting = BlockDigits.columns(of: count, scale: scale) <= place.columns
      let lines = BlockDigits.lines(of: count, scale: isFitting ? scale : 1)
      drawBlocks(lines, Style(role), on: &canvas, in: place)
      canvas.write(
        span.phrase(model.language) + " \(count)", at: place.line(BlockDigits.rows).origin,
        style: Style(role), columns: place.columns)
    }
  }

  /// Leaves the gaps of digits alone, so that they stand out where a role exchanges its colours.
  private func drawBlocks(
    _ lines: [String], _ style: Style, on canvas: inout Canvas, in area: Rect,
  ) {
    for (row, line) in lines.enumerated() {
      for (column, sign) in line.prefix(area.columns).enumerated() where sign != " " {
        let point = Point(column: area.column + column, row: area.row + row)
        canvas.write(String(sign), at: point, style: style)
      }
    }
  }

  private func role(of span: BoardFigures.Span, _ count: Int) -> Drawing.Role {
    guard count > 0 else { return .dim }
    switch span {
    case .late: return .levelRed
    case .today: return .levelAmber
    case .threeDays, .week, .later: return .levelGreen
    }
  }
}

/// The coming days side by side, the fuller the heavier.
private struct DayStrip {
  let model: Model
  let figures: BoardFigures

  init(_ model: Model, _ figures: BoardFigures) {
    self.model = model
    self.figures = figures
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let today = model.office.zone.local(figures.now).day
    let width = min(10, area.columns / BoardFigures.dayCount)
    guard width >= 4 else { return }
    let most = figures.days.max() ?? 0
    for (index, count) in figures.days.enumerated() {
      let day = today.advanced(byDays: index)
      let cell = Rect(
        column: area.column + index * width + 1, row: area.row, columns: width - 1,
        rows: area.rows)
      let heat = heat(of: count, most)
      let isOff = !model.office.holidays.isWorkday(day)
      canvas.write(
        name(of: day), at: cell.origin, style: Style(isOff ? .dim : .text), columns: cell.columns)
      canvas.write(
        count == 0 ? "-" : String(count), at: cell.line(1).origin, style: Style(heat.role),
        columns: cell.columns)
      let bar = String(repeating: heat.sign, count: cell.columns)
      canvas.write(bar, at: cell.line(2).origin, style: Style(heat.role), columns: cell.columns)
    }
  }

  private func heat(of count: Int, _ most: Int) -> (sign: Character, role: Drawing.Role) {
    guard count > 0, most > 0 else { return (".", .dim) }
    return switch count * 4 / most {
    case 0: (".", .levelGreen)
    case 1: (":", .levelGreen)
    case 2: ("+", .levelAmber)
    default: ("#", .levelRed)
    }
  }

  /// The day of the month and of the week: `24二`, `24Tu`.
  private func name(of day: CivilDate) -> String {
    let weekdays = model.say("一二三四五六日", "MoTuWeThFrSaSu")
    let length = weekdays.count / 7
    let start = (day.weekday - 1) * length
    return "\(day.parts.day)" + weekdays.dropFirst(start).prefix(length)
  }
}

/// Who has how much, as bars and in numbers.
private struct LoadBars {
  let model: Model
  let figures: BoardFigures

  init(_ model: Model, _ figures: BoardFigures) {
    self.model = model
    self.figures = figures
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    // The office has a part in every matter; its bar would leave nothing of the others'.
    let most = figures.departments.filter { $0.department != nil }.map(\.total).max() ?? 1
    for (index, load) in figures.departments.prefix(area.rows).enumerated() {
      draw(load, most, on: &canvas, in: area.line(index).split(left: 1).rest)
    }
  }

  private func draw(
    _ load: BoardFigures.Load, _ most: Int, on canvas: inout Canvas, in area: Rect,
  ) {
    let name =
      load.department.map { model.narrator.name(of: $0) } ?? model.say("本室", "the office")
    let numbers = model.say(
      "超\(load.late) 今\(load.today) 余\(load.rest)",
      "\(load.late) late \(load.today) today +\(load.rest)")
    let nameColumns = area.columns >= 56 ? 16 : 12
    let taken = nameColumns + Self.numberColumns(model.language) + 2
    let room = max(4, area.columns - taken)
    let columns = { (count: Int) in most == 0 ? 0 : (count * room + most - 1) / most }
    let late = min(room, columns(load.late))
    let today = min(room - late, columns(load.today))
    let rest = max(0, min(room - late - today, columns(load.rest)))
    let line = Line(name.cut(to: nameColumns).padded(to: nameColumns) + " ")
      .adding(String(repeating: "#", count: late), .levelRed)
      .adding(String(repeating: "=", count: today), .levelAmber)
      .adding(String(repeating: "-", count: rest), .levelGreen)
      .adding(" " + numbers, load.late > 0 ? .levelRed : .text)
    canvas.write(line, in: area)
  }

  private static func numberColumns(_ language: Language) -> Int {
    switch language {
    case .zh: 18
    case .en: 24
    }
  }
}
