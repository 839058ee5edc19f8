import Drawing
import Words
import Workflow

extension Form {
  /// The width texts are wrapped at in a form's area.
  static func textColumns(in area: Rect) -> Int { max(8, area.columns - 2) }

  private static var labelColumns: ClosedRange<Int> { 14...24 }

  /// As much as the longest name of a field on one line needs, within a third of the width.
  fileprivate func labelColumns(in columns: Int) -> Int {
    let (least, most) = (Self.labelColumns.lowerBound, Self.labelColumns.upperBound)
    let wanted = visibleFields.filter { !$0.isLong }.map { TextWidth.columns(of: $0.label) }.max()
    return min(max(least, wanted ?? 0), most, max(least, columns / 3))
  }
}

/// A form on the screen: blocks of lines, one for each field, and the cursor.
struct FormView {
  let form: Form
  let model: Model
  let columns: Int
  /// The width of what fields on one line are called.
  private let labelColumns: Int
  private var lines: [Line] = []
  private var cursor: Point?
  /// The rows the focused field takes.
  private var focusedRows = 0..<0
  /// The end of what is said against the whole form, which has to be in sight when it is said.
  private var troubleEnd = 0

  private static var textRows: ClosedRange<Int> { 3...10 }
  /// What is left of the screen to a text that is alone in its form, beside the rows around it.
  private var rowsOfTheOnlyText: Int {
    form.visibleFields.count > 1 ? 0 : model.size.rows - lines.count - 8
  }
  private static var matchRows: Int { 6 }

  init(_ form: Form, _ model: Model, columns: Int) {
    self.form = form
    self.model = model
    self.columns = columns
    labelColumns = form.labelColumns(in: columns)
    lines = model.preamble(of: form, columns: columns)
    for (index, field) in form.visibleFields.enumerated() {
      add(field, isFocused: index == form.focus)
    }
    addButton()
  }
}

// Drawing.
extension FormView {
  /// Draws as much as fits, scrolled so that the focused field and the cursor are in sight.
  func draw(on canvas: inout Canvas, in area: Rect) {
    let top = firstRow(rowCount: area.rows)
    for (index, line) in lines.dropFirst(top).prefix(area.rows).enumerated() {
      let row = area.line(index)
      if focusedRows.contains(top + index) {
        canvas.fill(row.split(left: 1).left, with: "|", style: Style(.borderFocus))
      }
      canvas.write(line, in: row.split(left: 1).rest)
    }
    guard let cursor, cursor.row >= top, cursor.row < top + area.rows else { return }
    let column = min(area.column + 1 + cursor.column, max(area.column, area.endColumn - 1))
    canvas.cursor = Point(column: column, row: area.row + cursor.row - top)
  }

  private func firstRow(rowCount: Int) -> Int {
    let end = max(focusedRows.upperBound, troubleEnd)
    guard form.focus > 0 else { return max(0, end - rowCount) }
    let row = cursor?.row ?? focusedRows.upperBound - 1
    let wished = min(focusedRows.lowerBound, end - rowCount)
    let showing = max(wished, row - rowCount + 1)
    return min(max(0, showing), max(0, lines.count - 1))
  }
}

// Building.
extension FormView {
  private mutating func add(_ field: Field, isFocused: Bool) {
    let start = lines.count
    switch field.entry {
    case .line(let buffer): addLine(field, buffer, isFocused: isFocused)
    case .text(let buffer): addText(field, buffer, isFocused: isFocused)
    case .choice(let choice): addChoice(field, choice, isFocused: isFocused)
    case .picker(let picker): addPicker(field, picker, isFocused: isFocused)
    case .files(let list): addFiles(field, list, isFocused: isFocused)
    }
    if [.text, .posted].contains(field.name) {
      lines += model.findings(of: form, columns: columns)
    }
    if let error = form.errors[field.name] {
      lines += [Line].wrapped("! " + error, columns: columns, indent: 2, .error)
    }
    if isFocused { focusedRows = start..<lines.count }
  }

  private func label(_ field: Field, isFocused: Bool) -> Line {
    let style: Drawing.Role = isFocused ? .strong : .fieldLabel
    return Line(field.label.padded(to: labelColumns), style).adding("  ")
  }

  private mutating func addLine(_ field: Field, _ buffer: EditBuffer, isFocused: Bool) {
    let reading = model.reading(of: field)
    let room = max(4, columns - labelColumns - 2 - TextWidth.columns(of: reading))
    let shown = isFocused ? buffer.window(columns: room).text : buffer.text
    if isFocused {
      let column = labelColumns + 2 + buffer.window(columns: room).cursorColumn
      cursor = Point(column: column, row: lines.count)
    }
    guard shown.isEmpty, let example = field.name.example?(model.language) else {
      lines.append(
        label(field, isFocused: isFocused)
          .adding(shown.padded(to: room), isFocused ? .fieldFocus : .field).adding(reading, .dim))
      return
    }
    lines.append(label(field, isFocused: isFocused).adding(example.padded(to: room), .dim))
  }

  private mutating func addText(_ field: Field, _ buffer: EditBuffer, isFocused: Bool) {
    var title = Line(field.label, isFocused ? .strong : .fieldLabel)
    if let count = field.count {
      let isOver = count.now > count.limit
      title = title.adding("  \(count.now)/\(count.limit)", isOver ? .error : .dim)
    }
    let holes = field.placeholders
    if !holes.isEmpty {
      title = title.adding(
        model.say("  待填 \(holes.count) 处 C-n", "  \(holes.count) to fill in, C-n"), .warning)
    }
    lines.append(title)
    let layout = buffer.layout(columns: max(2, columns - 2))
    let rowCount =
      isFocused
      ? min(
        max(layout.rows.count, Self.textRows.lowerBound),
        max(Self.textRows.upperBound, rowsOfTheOnlyText))
      : min(max(layout.rows.count, 1), Self.textRows.lowerBound)
    let first = isFocused ? layout.firstRow(showing: rowCount, from: 0) : 0
    if isFocused {
      cursor = Point(column: 2 + layout.cursor.column, row: lines.count + layout.cursor.row - first)
    }
    for index in first..<first + rowCount {
      let text = layout.rows.indices.contains(index) ? String(layout.rows[index]) : ""
      let ground: Drawing.Role = isFocused ? .fieldFocus : .field
      let start = layout.starts.indices.contains(index) ? layout.starts[index] : 0
      let shown = text.cut(to: max(2, columns - 2))
      let rest = max(0, columns - 2 - TextWidth.columns(of: shown))
      lines.append(
        Line(Line("  ").spans + marked(shown, from: start, holes, buffer, ground))
          .adding(String(repeating: " ", count: rest), ground))
    }
  }

  /// A row of a text, with the places to be filled in and the one marked for the next edit.
  private func marked(
    _ row: String, from start: Int, _ holes: [Placeholder], _ buffer: EditBuffer,
    _ ground: Drawing.Role,
  ) -> [Line.Span] {
    guard !holes.isEmpty else { return [Line.Span(text: row, style: Style(ground))] }
    var spans: [Line.Span] = []
    for (offset, character) in row.enumerated() {
      let place = start + offset
      let style =
        if buffer.selection?.contains(place) == true {
          Style(.selection)
        } else if holes.contains(where: { $0.range.contains(place) }) {
          Style(.warning, on: ground)
        } else {
          Style(ground)
        }
      if spans.last?.style == style {
        spans[spans.count - 1].text.append(character)
      } else {
        spans.append(Line.Span(text: String(character), style: style))
      }
    }
    return spans
  }

  private mutating func addChoice(_ field: Field, _ choice: Choice, isFocused: Bool) {
    var line = label(field, isFocused: isFocused)
    for (index, option) in choice.options.enumerated() {
      let isChosen = index == choice.index
      let width = TextWidth.columns(of: option.title) + 3
      if line.columns + width > columns {
        lines.append(line)
        line = Line(String(repeating: " ", count: labelColumns + 2))
      }
      if isChosen && isFocused { cursor = Point(column: line.columns + 1, row: lines.count) }
      let text = isChosen ? "[" + option.title + "]" : " " + option.title + " "
      line = line.adding(text, isChosen ? (isFocused ? .selection : .strong) : .dim).adding(" ")
    }
    lines.append(line)
  }

  private mutating func addPicker(_ field: Field, _ picker: Picker, isFocused: Bool) {
    let room = max(4, columns - labelColumns - 2)
    let chosen = picker.titles.joined(separator: ", ")
    guard isFocused else {
      lines.append(label(field, isFocused: false).adding(chosen.padded(to: room), .field))
      return
    }
    // A long name is read whole until something else is typed beside it.
    let keptRoom = picker.typed.isEmpty ? max(room / 2, room - 4) : room / 2
    let kept = chosen.isEmpty ? "" : chosen.cut(to: keptRoom) + "  "
    let window = picker.typed.window(columns: max(2, room - TextWidth.columns(of: kept)))
    let column = labelColumns + 2 + TextWidth.columns(of: kept) + window.cursorColumn
    cursor = Point(column: column, row: lines.count)
    let rest = max(2, room - TextWidth.columns(of: kept))
    lines.append(
      label(field, isFocused: true).adding(kept, .strong)
        .adding(window.text.padded(to: rest), .fieldFocus))
    addMatches(of: picker)
  }

  private mutating func addMatches(of picker: Picker) {
    let matches = picker.matches
    let first = max(0, min(picker.cursor - Self.matchRows / 2, matches.count - Self.matchRows))
    for (index, option) in matches.enumerated().dropFirst(first).prefix(Self.matchRows) {
      let isHere = index == picker.cursor
      let mark = picker.chosen.contains(option.id) ? "* " : "  "
      let isCounted = index == first && matches.count > Self.matchRows
      let count = isCounted ? "  \(picker.cursor + 1)/\(matches.count)" : ""
      let blanks = count.padded(to: labelColumns)
      let text = ((isHere ? "> " : "  ") + mark + option.title)
        .padded(to: max(4, columns - labelColumns))
      lines.append(Line(blanks, .dim).adding(text, isHere ? .menuCursor : .menu))
    }
    if matches.isEmpty {
      let text = model.say("没有符合的", "nothing matches")
      lines.append(
        Line(String(repeating: " ", count: labelColumns + 2)).adding(text, .warning))
    }
  }

  private mutating func addFiles(_ field: Field, _ list: FileList, isFocused: Bool) {
    for file in list.files {
      lines.append(
        Line(field.label.padded(to: labelColumns), .fieldLabel).adding("  " + file.name))
    }
    guard isFocused || list.files.isEmpty else { return }
    addLine(field, list.path, isFocused: isFocused)
  }

  private mutating func addButton() {
    if let trouble = form.trouble {
      lines += [Line].wrapped("! " + trouble, columns: columns, .error)
      troubleEnd = lines.count
    }
    lines.append(.blank)
    let name = form.deed.phrase(model.language)
    let text = "[ " + name + " ]"
    let leaving =
      form.fields.isEmpty
      ? model.say("Esc 取消", "Esc cancels") : model.say("Esc 暂存离开", "Esc keeps and leaves")
    let keys = "  C-s/F9  " + leaving
    lines.append(
      Line("  ").adding(text, form.isAtButton ? .menuCursor : .strong).adding(keys, .dim))
    guard form.isAtButton else { return }
    focusedRows = lines.count - 1..<lines.count
    cursor = Point(column: 4, row: lines.count - 1)
  }
}
