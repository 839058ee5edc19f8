import Canon
import Drawing
import Registry
import Words
import Workflow

// The lines above and below the panes.
extension Model {
  /// Every pane with its counts, and the clock.
  func drawTabs(on canvas: inout Canvas, in area: Rect) {
    let (tabs, clock) = heading(columns: area.columns)
    canvas.write(
      clock + " ", rightIn: area,
      style: Style(stalledSeconds == nil && asOf == nil ? .clock : .stalled))
    let room = area.columns - TextWidth.columns(of: clock) - 1
    canvas.write(Line(tabs), in: area.split(left: max(0, room)).left)
  }

  /// The fullest tabs and clock that fit: the clock's words give way before any count does.
  private func heading(columns: Int) -> (tabs: [Line.Span], clock: String) {
    for detail in TabDetail.allCases {
      let spans = tabs(detail)
      let room = columns - Line(spans).columns - 2
      let clocks = detail.clocks.map { clockText($0, columns: columns) }
      if let clock = clocks.first(where: { TextWidth.columns(of: $0) <= room }) {
        return (spans, clock)
      }
    }
    return (tabs(.present), clockText(.plain, columns: columns))
  }

  private func clockText(_ detail: ClockDetail, columns: Int) -> String {
    if let asOf {
      return say("截至 ", "as of ")
        + (columns >= 120 ? timeText.full(asOf) : timeText.zone.local(asOf).day.description)
    }
    var parts: [String] = []
    if let stalledSeconds, stalledSeconds >= 5 {
      parts.append(say("数据停滞 \(stalledSeconds) 秒", "stalled \(stalledSeconds) s"))
    }
    if isPaused { parts.append(say("暂停", "paused")) }
    if isDemo && detail == .full { parts.append(say("演示", "demo")) }
    if isDemo && detail == .brief { parts.append(say("演", "d")) }
    if detail != .none { parts.append(columns >= 120 ? timeText.full(now) : timeText.clock(now)) }
    return parts.joined(separator: detail == .full ? "  " : " ")
  }

  /// How much is said beside the tabs.
  private enum ClockDetail {
    case full
    case brief
    case plain
    case none
  }

  private enum TabDetail: CaseIterable {
    case full
    case counts
    case tight
    case brief
    case alarms
    case names
    case present

    var clocks: [ClockDetail] {
      switch self {
      case .full: [.full]
      case .counts, .tight: [.full, .brief, .plain, .none]
      case .brief, .alarms, .names, .present: [.full, .plain]
      }
    }
  }

  private func tabs(_ detail: TabDetail) -> [Line.Span] {
    let panes = isBoard || detail == .present ? [pane] : Pane.allCases
    let spans = panes.map { tab in
      let isHere = tab == pane && settings == nil
      let number = (Pane.allCases.firstIndex(of: tab) ?? 0) + 1
      let name = detail == .full ? tab.phrase : tab.shortPhrase
      // A pane without a count is found by its number where every column is needed.
      let isBare = detail == .tight && !isHere && !Pane.lists.contains(tab)
      let words = "\(number)" + (isBare ? "" : " " + name(language) + suffix(of: tab, detail))
      let isAlarmed = (counts[tab]?.red ?? 0) > 0
      let role: Drawing.Role = isHere ? .tabCurrent : isAlarmed ? .tabAlarm : .tab
      let gap = detail == .tight ? " " : "  "
      return Line.Span(
        text: isHere ? gap.dropFirst() + "[" + words + "]" : gap + words, style: Style(role))
    }
    guard settings != nil else { return spans }
    let own = Line.Span(text: " [7 " + say("设置", "settings") + "]", style: Style(.tabCurrent))
    return (detail == .present ? [] : spans) + [own]
  }

  private func suffix(of tab: Pane, _ detail: TabDetail) -> String {
    guard let count = counts[tab] else { return "" }
    let red = count.red > 0 ? say(" 超\(count.red)", " \(count.red) late") : ""
    let today = count.today > 0 ? say(" 今\(count.today)", " \(count.today) today") : ""
    let total = " \(count.total)" + (count.red > 0 ? "!" : "")
    switch detail {
    case .full, .counts: return tab == .deadlines ? red + today : total
    case .tight: return tab == .deadlines ? tightDue(count) : total
    case .brief: return tab == .deadlines ? red : tab == .all ? "" : total
    case .alarms: return count.red > 0 ? "!" : ""
    case .names, .present: return ""
    }
  }

  private func tightDue(_ count: PaneCount) -> String {
    let today = count.today > 0 ? say("今\(count.today)", "\(count.today) today") : ""
    guard count.red > 0 else { return today.isEmpty ? "" : " " + today }
    return say(" 超\(count.red)", " \(count.red)!") + say("", today.isEmpty ? "" : " ") + today
  }

  /// What is asked, or what was said last.
  func drawMessage(on canvas: inout Canvas, in area: Rect) {
    switch mode {
    case .filtering(let buffer, _):
      drawPrompt("/", buffer, note: filterNote(buffer), on: &canvas, in: area)
    case .searching(let buffer):
      drawPrompt(
        "\\", buffer, note: say("Enter 查找  n 下一处", "Enter finds  n next"), on: &canvas, in: area)
    case .commanding(let menu):
      let note =
        menu.items.isEmpty
        ? say("没有这个命令  Esc 取消", "No such command  Esc cancels")
        : say("Tab 选择  Enter 执行  Esc 取消", "Tab chooses  Enter runs  Esc cancels")
      drawPrompt(":", menu.typed, note: note, on: &canvas, in: area)
    case .quitting(let form): canvas.write(Line(quitQuestion(form), .warning), in: area)
    case .doubtingClock:
      let question = say(
        " 本机时钟比最后一条记录超前 30 天以上，确属无误、照此写入? y 写入  n 返回",
        " The clock is over 30 days ahead of the last entry. Is it right? y records  n goes back")
      canvas.write(Line(question, .warning), in: area)
    case .unlocking(let unlocking):
      let (question, stars) = passphraseQuestion(unlocking)
      let note =
        unlocking.isOpening ? "" : say("Enter 解开  Esc 取消", "Enter opens  Esc cancels")
      drawPrompt(question, stars, note: note, on: &canvas, in: area)
    case .browsing where drawLongNotice(on: &canvas, in: area): break
    case .browsing, .choosing, .filling:
      guard let line = messageLine(columns: area.columns) else { return }
      canvas.write(line, in: area)
    }
  }

  /// What may be typed, and once something is, how much it finds.
  private func filterNote(_ buffer: EditBuffer) -> String {
    guard !buffer.text.isEmpty else {
      return say(
        "编号、文字、名称、拼音，日期如 2026-11-20、11-01..11-15",
        "number, words, names, pinyin, 2026-11-20, 11-01..11-15")
    }
    return say(
      "命中 \(list.total)\(searchNote)   Enter 确定  Esc 取消",
      "\(list.total) found\(searchNote)   Enter keeps  Esc cancels")
  }

  private static var noticeRows: Int { 3 }

  /// Draws what was said last over the end of the panes, where one line does not hold it.
  ///
  /// False where it does.
  private func drawLongNotice(on canvas: inout Canvas, in area: Rect) -> Bool {
    guard let notice, TextWidth.columns(of: notice.text) + 1 > area.columns else { return false }
    let lines = [Line].wrapped(notice.text, columns: area.columns, indent: 1, notice.role)
    let shown = lines.prefix(min(Self.noticeRows, area.row))
    for (index, line) in shown.enumerated() {
      let place = area.row - shown.count + 1 + index
      let row = Rect(column: area.column, row: place, columns: area.columns, rows: 1)
      canvas.fill(row, style: Style(.text))
      canvas.write(line, in: row)
    }
    return true
  }

  private func messageLine(columns: Int) -> Line? {
    if let notice { return Line(" " + notice.text, notice.role) }
    if let readOnlyReason { return Line(" " + readOnlyReason, .warning) }
    if let alarm = journalLine(columns: columns - 1) { return Line(" " + alarm, .error) }
    if let joiningLine { return Line(" " + joiningLine, .message) }
    return alarmLine
  }

  private func quitQuestion(_ form: Form?) -> String {
    guard let form else {
      return say(
        " 还有事项正在写入，仍要退出? y 退出  n 留下", " Acts are still being written. Quit? y quits  n stays")
    }
    guard form.isSealed else {
      return say(
        " 表单没有提交 (草稿已存)，仍要退出? y 退出  n 留下",
        " The form is not submitted (its draft is kept). Quit? y quits  n stays")
    }
    return say(
      " 受限办件的表单没有提交，草稿不存盘，退出即丢弃。仍要退出? y 退出  n 留下",
      " Not submitted, and a restricted matter's draft is not kept. Quit? y quits  n stays")
  }

  private func drawPrompt(
    _ sign: String, _ buffer: EditBuffer, note: String, on canvas: inout Canvas, in area: Rect,
  ) {
    canvas.fill(area, style: Style(.prompt))
    canvas.write(sign, at: area.origin, style: Style(.prompt))
    let noteColumns = TextWidth.columns(of: note)
    let isRoomy = area.columns > noteColumns + TextWidth.columns(of: sign) + 23
    let taken = TextWidth.columns(of: sign) + 1 + (isRoomy ? noteColumns + 1 : 0)
    let room = max(2, area.columns - taken)
    let window = buffer.window(columns: room)
    let start = Point(column: area.column + TextWidth.columns(of: sign), row: area.row)
    let ground: Drawing.Role = buffer.selection == nil ? .prompt : .selection
    canvas.write(window.text, at: start, style: Style(ground))
    if isRoomy { canvas.write(note, rightIn: area, style: Style(.dim, on: .prompt)) }
    canvas.cursor = Point(
      column: min(start.column + window.cursorColumn, max(0, area.endColumn - 1)), row: area.row)
  }

  /// Where one is, how the list is narrowed and ordered, what is on disk, who acts.
  func drawStatus(on canvas: inout Canvas, in area: Rect) {
    canvas.fill(area, style: Style(.status))
    let right = rightStatus.joined(separator: " | ") + " "
    let room = max(0, area.columns - TextWidth.columns(of: right) - 1)
    canvas.write(
      " " + leftStatus.joined(separator: " | "), at: area.origin, style: Style(.status),
      columns: room)
    let style = Style(pending.isEmpty ? .status : .statusPending, on: .status)
    canvas.write(right, rightIn: area, style: style)
  }

  private var leftStatus: [String] {
    if settings != nil { return settingsStatus }
    if pane == .supervision { return sheetStatus }
    let worklist = list.worklist
    let place = list.total == 0 ? "0/0" : "\(list.cursor + 1)/\(list.total)"
    let none = say("无", "none")
    let order =
      worklist.order.phrase(language) + (worklist.isReversed ? say(" 倒", " reversed") : "")
    var parts = [
      pane.phrase(language), place,
      say("筛选 ", "filter ") + (worklist.filter.isEmpty ? none : worklist.filter + searchNote),
      say("序 ", "by ") + order,
    ]
    if list.isFaultsOnly {
      parts.append(say("只看超期", "overdue only"))
    } else if let bound = worklist.dueBefore {
      parts.append(say("到期早于 ", "due before ") + timeText.short(bound))
    }
    if !list.marks.isEmpty {
      parts.append(say("标记 \(list.marks.count)", "\(list.marks.count) marked"))
    }
    return parts
  }

  /// Which page, which row of it, and the period where it tells of one.
  private var sheetStatus: [String] {
    let total = sheet.rows.count
    var parts = [
      pane.phrase(language), supervision.page.title(language),
      total == 0 ? "0/0" : "\(supervision.cursor + 1)/\(total)",
    ]
    if supervision.page.hasPeriod {
      parts.append(say("时段 ", "period ") + supervision.span.phrase(language))
    }
    if !supervision.marks.isEmpty {
      parts.append(say("标记 \(supervision.marks.count)", "\(supervision.marks.count) marked"))
    }
    return parts
  }

  /// Says beside a filter that it does not look into everything yet.
  private var searchNote: String {
    guard let searchReach else { return "" }
    guard !searchReach.isWhole else {
      let count = searchReach.unheld
      return say(
        " (较早受限 \(count) 件只按编号)", " (\(count) older restricted: numbers only)")
    }
    guard searchReach.done < searchReach.total else {
      return say(" (余下文字载入中)", " (reading the rest)")
    }
    let percent = searchReach.done * 100 / max(1, searchReach.total)
    return say(" (全文已编入 \(percent)%)", " (texts \(percent)%)")
  }

  private var rightStatus: [String] {
    var parts: [String] = []
    if !pending.isEmpty {
      parts.append(say("写入中 \(pending.count)", "\(pending.count) being written"))
    }
    if let undoable { parts.append(say("可撤销 ", "undo: ") + undoable.phrase(language)) }
    if let head {
      let state = head.isDurable ? say("已存", "on disk") : say("未落盘", "not on disk")
      let check = head.isChecked ? "" : say(" 未校验", " unchecked")
      parts.append("#\(head.number) " + state + check)
    }
    if let journalStatus { parts.append(journalStatus) }
    return parts + [ownName, isComposing ? "CN" : "EN"]
  }

  /// The act under the cursor that this member could take back.
  private var undoable: Act? {
    guard let file, file.matter.lastMark?.by == member, obstacle(to: .undo) == nil else {
      return nil
    }
    // A text settled and passed on at once is known by the last of it.
    return file.matter.lastMark?.acts.last
  }

  /// Who acts, and for whom while they are away.
  private var ownName: String {
    let own = narrator.name(of: member)
    guard !principals.isEmpty else { return own }
    let away = principals.map(narrator.name(of:)).joined(separator: say("、", ", "))
    return own + say(" 代理 \(away)", " for \(away)")
  }
}

extension Pane {
  /// What stands on the tab where there is little room.
  fileprivate var shortPhrase: Phrase {
    switch self {
    case .inbox, .approvals: phrase
    case .all: Phrase(zh: "台账", en: "All")
    case .tasks: Phrase(zh: "任务", en: "Tasks")
    case .deadlines: Phrase(zh: "时限", en: "Due")
    case .supervision: Phrase(zh: "督办", en: "Superv")
    }
  }
}
