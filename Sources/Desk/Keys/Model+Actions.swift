import Canon
import Drawing
import Registry
import Typing
import Words
import Workflow

// What each action does.
extension Model {
  /// Goes to what was done last, where it left the list it was done in; nil when it is here.
  private mutating func goToLastDone() -> [Effect]? {
    guard let done = lastDone, done.matter != list.current?.matter else { return nil }
    lastDone = nil
    let effects = find(done.number, opening: false)
    let name = done.deed.phrase(language)
    notice = Notice(
      text: say(
        "刚才的「\(name)」在 \(done.number)：再按一次 u 撤销",
        "What you did last, '\(name)', is on \(done.number): u again takes it back"))
    return effects
  }

  mutating func perform(_ action: Action) -> [Effect] {
    let obstacle = self.obstacle(to: action)
    // Who regrets an act means that one, whatever came under the cursor since.
    if action == .idea(.undo), obstacle != nil || lastDone?.isFresh == true,
      let effects = goToLastDone()
    {
      return effects
    }
    if let obstacle {
      notice = Notice(text: sentence(for: obstacle), role: .warning)
      return []
    }
    if settings != nil, performInSettings(action) { return [] }
    switch action {
    case .settings(let action): return perform(action)
    case .show(let other): show(other)
    case .showDetails: focus = .details
    case .nextPane: step(by: 1)
    case .previousPane: step(by: -1)
    case .move(let motion): move(motion)
    case .scrollDown: scroll(by: 1)
    case .scrollUp: scroll(by: -1)
    case .open: return open()
    case .back: back()
    case .idea(.acknowledge) where pane == .deadlines: return acknowledge()
    case .idea(let idea):
      guard !asksWhich(idea) else {
        mode = .choosing(Menu(idea, in: self))
        return []
      }
      return begin(resolve(idea).act)
    case .act(let act): return begin(act)
    case .turn(let section): turn(to: section)
    case .filter: return beginFilter()
    case .search: mode = .searching(EditBuffer("", isSingleLine: true, limit: 200))
    case .searchNext: findMatch(forward: true)
    case .searchPrevious: findMatch(forward: false)
    case .command: mode = .commanding(Menu(commandsOf: self))
    case .help: mode = .choosing(Menu(helpFor: self))
    case .mark(let marking): mark(marking)
    case .sort: mode = .choosing(Menu(ordersFor: self))
    case .reverseOrder: list.ask(keepingRow: true) { $0.isReversed.toggle() }
    case .window: widenWindow()
    case .faults: toggleFaults()
    case .group: regroup()
    case .follow: list.isFollowing.toggle()
    case .pause: pause()
    case .silence: silence()
    case .wall: board.isWall.toggle()
    case .shift: changeShift()
    case .turnSheet(let direction): turnSheet(direction)
    case .sheet(let page): show(page)
    case .sheetPeriod: supervision.span = supervision.span.next
    case .sheetAct(let act): return begin(act)
    case .admit: chooseJoiner()
    case .switchMember: mode = .choosing(Menu(membersFor: self))
    case .chooseTheme: mode = .choosing(Menu(themesFor: self))
    case .switchLanguage: language = language == .zh ? .en : .zh
    case .zoom: isZoomed.toggle()
    case .print: mode = .choosing(Menu(papersFor: self))
    case .copy: return list.current.map { [.copy($0.number)] } ?? []
    case .repaint: return [.repaint]
    case .suspend: return [.suspend]
    case .reload: return reload()
    case .quit: return quit()
    }
    return []
  }

  private mutating func reload() -> [Effect] {
    makeListsStale()
    details.isStale = true
    return [.reload, .count, .board]
  }

  private mutating func quit() -> [Effect] {
    guard !pending.isEmpty else { return [.quit] }
    mode = .quitting(nil)
    return []
  }

  mutating func show(_ other: Pane) {
    pane = other
    settings = nil
    focus = .list
    if isPaused && other != .deadlines { pause() }
  }

  /// Goes round the panes, with the details after the last.
  private mutating func step(by count: Int) {
    let panes = Pane.allCases
    let position = focus == .details ? panes.count : panes.firstIndex(of: pane) ?? 0
    let next = (position + count + panes.count + 1) % (panes.count + 1)
    if next == panes.count { focus = .details } else { show(panes[next]) }
  }

  mutating func move(_ motion: Motion) {
    if pane == .supervision, focus == .list {
      return moveInSheet(by: motion.distance(page: sheetRowCount, end: sheet.rows.count))
    }
    let isReading = focus == .details
    let arrangement = Arrangement(self)
    let page = isReading ? arrangement.detailsSize.rows - 1 : arrangement.rowCount(of: pane)
    let distance = motion.distance(
      page: max(1, page), end: isReading ? detailsLines.count : list.total)
    if isReading { scroll(by: distance) } else { list.move(to: list.cursor + distance) }
  }

  private mutating func scroll(by lines: Int) {
    let most = max(0, detailsLines.count - Arrangement(self).detailsSize.rows)
    details.scroll = min(max(0, details.scroll + lines), most)
  }

  private mutating func open() -> [Effect] {
    if pane == .supervision { return openInSheet() }
    guard focus == .details else {
      focus = .details
      return []
    }
    guard let primaryAct else {
      notice = Notice(
        text: say("此件现在不等您办理", "This matter does not wait for you now"), role: .warning)
      return []
    }
    return begin(primaryAct)
  }

  /// Leaves the innermost thing: a page of the details, the details, marks, a filter.
  private mutating func back() {
    if pane == .supervision { return leaveSheet() }
    if focus == .details {
      if details.section == .summary { focus = .list } else { details.show(.summary) }
    } else if !list.marks.isEmpty || list.rangeStart != nil {
      list.marks = []
      list.rangeStart = nil
    } else if !list.worklist.filter.isEmpty {
      list.ask(keepingRow: true) { $0.filter = "" }
    } else if isZoomed {
      isZoomed = false
    } else {
      hasReadAlarms = true
    }
  }

  private mutating func turn(to section: DetailsState.Section) {
    details.show(details.section == section ? .summary : section)
    if Arrangement(self).details == nil { focus = .details }
  }

  private mutating func mark(_ marking: Marking) {
    if pane == .supervision { return markInSheet(marking) }
    guard let key = list.current.map(list.key) else { return }
    switch marking {
    case .one:
      if list.marks.remove(key) == nil { list.marks.insert(key) }
      list.move(to: list.cursor + 1)
    case .range:
      list.rangeStart = list.rangeStart == nil ? list.cursor : nil
      list.marks.insert(key)
    case .all: list.marks.formUnion(list.rows.map(list.key))
    }
  }

  private mutating func toggleFaults() {
    list.isFaultsOnly.toggle()
    let bound = list.isFaultsOnly ? now : nil
    list.ask(keepingRow: true) { $0.dueBefore = bound }
  }

  /// Today, three days, a week, everything.
  private mutating func widenWindow() {
    let today = office.zone.local(now).day
    let ends = [1, 3, 7].map { office.zone.instant(today.advanced(byDays: $0), minute: 0) }
    let next = ends.first { end in list.worklist.dueBefore.map { end > $0 } ?? true }
    list.isFaultsOnly = false
    let isWidest = list.worklist.dueBefore.map { $0 >= ends[2] } ?? false
    list.ask(keepingRow: true) { $0.dueBefore = isWidest ? nil : next }
  }

  mutating func findMatch(forward: Bool) {
    let matching = list.rows.indices.filter { index in
      let row = list.rows[index]
      return Pinyin.matches(searchedText, row.title) || Pinyin.matches(searchedText, row.number)
    }.map { $0 + list.firstLoaded }
    let next =
      forward
      ? matching.first { $0 > list.cursor } ?? matching.first
      : matching.last { $0 < list.cursor } ?? matching.last
    guard let next else {
      notice = Notice(
        text: say("已载入的行中没有；用 / 筛选全部", "Not among the loaded rows; / filters all"),
        role: .warning)
      return
    }
    list.move(to: next)
  }

  mutating func take(_ choice: Menu.Choice) -> [Effect] {
    switch choice {
    case .action(let action): return perform(action)
    case .order(let order): list.ask(keepingRow: true) { $0.order = order }
    case .theme(let name): return [.theme(name)]
    case .settingsRow(let index): goToSettingsRow(index)
    // Chosen in a form, which takes it.
    case .template: break
    case .matter(let matter):
      show(.all)
      focus = .details
      list.ask { $0.filter = matter.rawValue }
    case .member(let other):
      become(other)
      return [.switchMember(other), .count, .board]
    case .number(let number): return find(number, opening: true)
    case .bulletin(let bulletin):
      notice = Notice(text: say("正在打印通报", "Printing the bulletin"))
      return [.printBulletin(bulletin, language)]
    case .admission(let answer): return self.answer(answer)
    case .acknowledge(let doer): return acknowledge(as: doer)
    case .duty(let duty, let officer): return [.shift(duty, by: officer)]
    case .paper(let kind, let matter, let slip):
      notice = Notice(text: say("正在打印 \(kind.phrase.zh)", "Printing the \(kind.phrase.en)"))
      return [.print(kind, of: matter, slip: slip, language)]
    }
    return []
  }
}

extension Motion {
  /// The rows it goes, down being positive, on pages of a size in a text or list of a length.
  func distance(page: Int, end: Int) -> Int {
    switch self {
    case .down: 1
    case .up: -1
    case .halfPageDown: max(1, page / 2)
    case .halfPageUp: -max(1, page / 2)
    case .pageDown: page
    case .pageUp: -page
    case .first: -end
    case .last: end
    }
  }
}
