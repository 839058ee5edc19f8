public import Drawing
import Registry
import Words

/// The picture of a model; it depends on nothing else.
public func view(_ model: Model) -> Canvas {
  var canvas = Canvas(model.size, borders: model.borders)
  let arrangement = Arrangement(model)
  guard arrangement.shape != .tiny else {
    canvas.write(
      model.say("窗口过小", "Window too small"), at: Point(column: 0, row: 0), style: Style(.warning))
    return canvas
  }
  for list in arrangement.lists {
    if model.settings != nil {
      model.drawFrame(
        list.frame, title: model.say("7 设置", "7 Settings"), isFocused: true, on: &canvas)
      SettingsView(model).draw(on: &canvas, in: list.frame.inner)
    } else if list.pane == .supervision {
      SheetView(model).draw(on: &canvas, in: list.frame)
    } else {
      ListView(list.pane, model).draw(on: &canvas, in: list)
    }
  }
  if let frame = arrangement.details { model.drawDetails(on: &canvas, in: frame) }
  if let frame = arrangement.form { model.drawForm(on: &canvas, in: frame) }
  model.drawTabs(on: &canvas, in: arrangement.tabs)
  model.drawStatus(on: &canvas, in: arrangement.status)
  model.drawHints(on: &canvas, in: arrangement.hints)
  model.drawMessage(on: &canvas, in: arrangement.message)
  switch model.mode {
  case .commanding(let menu), .choosing(let menu):
    MenuView(menu: menu, model: model).draw(on: &canvas, above: arrangement.message.row)
  case .filling(let form):
    guard let menu = form.menu else { break }
    MenuView(menu: menu, model: model).draw(on: &canvas, above: arrangement.message.row)
  case .browsing, .filtering, .searching, .quitting, .doubtingClock, .unlocking: break
  }
  return canvas
}

extension Model {
  fileprivate func drawDetails(on canvas: inout Canvas, in frame: Arrangement.Frame) {
    let lines = detailsLines
    let area = frame.inner
    let top = min(details.scroll, max(0, lines.count - area.rows))
    let end = min(lines.count, top + area.rows)
    let isFocused = focus == .details && !isFilling
    let title = "0 " + sectionTitle + "  \(min(top + 1, end))-\(end)/\(lines.count)"
    drawFrame(frame, title: title, isFocused: isFocused, on: &canvas)
    for (index, line) in lines[top..<end].enumerated() {
      canvas.write(line, in: area.line(index).split(left: 1).rest)
    }
  }

  private var sectionTitle: String {
    if pane == .supervision { return say("详情", "Details") }
    return switch details.section {
    case .summary: say("详情", "Details")
    case .publicText: say("公开文本", "Public text")
    case .clocks: say("时限推算", "Clocks")
    case .history: say("办理过程", "History")
    }
  }

  fileprivate func drawForm(on canvas: inout Canvas, in frame: Arrangement.Frame) {
    let form: Form
    switch mode {
    case .filling(let filled), .quitting(.some(let filled)), .doubtingClock(let filled):
      form = filled
    case .unlocking(let unlocking):
      guard let under = unlocking.form else { return }
      form = under
    case .browsing, .filtering, .searching, .commanding, .choosing, .quitting(nil): return
    }
    let columns = Form.textColumns(in: frame.inner)
    drawFrame(frame, title: form.deed.phrase(language), isFocused: true, on: &canvas)
    FormView(form, self, columns: columns).draw(on: &canvas, in: frame.inner)
  }

  fileprivate func drawFrame(
    _ frame: Arrangement.Frame, title: String, isFocused: Bool, on canvas: inout Canvas,
  ) {
    switch frame.edge {
    case .box: canvas.box(frame.outer, title: title, focused: isFocused)
    case .rule: canvas.rule(frame.outer, title: title, focused: isFocused)
    case .none: break
    }
  }
}
