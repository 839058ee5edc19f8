import Drawing
import Registry
import Words
import Workflow

/// A key and what it does now.
struct Hint: Equatable {
  var key: Key
  var text: String
}

extension Model {
  /// The keys worth knowing now, the most useful first; every one of them works.
  var hints: [Hint] {
    switch mode {
    case .browsing: browsingHints
    case .filling(let form): form.menu == nil ? formHints(form) : choosingHints
    case .choosing: choosingHints
    case .filtering, .searching, .commanding:
      [Hint(key: .enter, text: say("确定", "keep")), Hint(key: .escape, text: say("取消", "cancel"))]
    case .unlocking:
      [Hint(key: .enter, text: say("解开", "open")), Hint(key: .escape, text: say("取消", "cancel"))]
    case .doubtingClock:
      [
        Hint(key: .character("y"), text: say("写入", "record")),
        Hint(key: .character("n"), text: say("返回", "back")),
      ]
    case .quitting:
      [
        Hint(key: .character("y"), text: say("退出", "quit")),
        Hint(key: .character("n"), text: say("留下", "stay")),
      ]
    }
  }

  private var choosingHints: [Hint] {
    [
      Hint(key: .enter, text: say("选定", "choose")), Hint(key: .escape, text: say("取消", "cancel")),
      Hint(key: .down, text: say("下移", "next")), Hint(key: .up, text: say("上移", "previous")),
    ]
  }

  private var browsingHints: [Hint] {
    if settings != nil { return settingsHints }
    if pane == .supervision { return sheetHints }
    // Which acts are possible is known once the matter is here; until then nothing flickers.
    let isComing = file == nil && details.fileMeanwhile != nil || list.isSuperseded
    if isComing, !details.lastHints.isEmpty {
      return details.lastHints
    }
    let acts = actHints
    let others: [Action] = [
      .command, .filter, .pause, .mark(.one), .switchMember, .zoom, .window, .faults,
      .group, .wall, .shift, .silence, .follow,
      .turn(.publicText), .turn(.history), .turn(.clocks), .search, .reload, .sort,
      .idea(.alert), .quit,
    ]
    // Help lists whatever finds no room here, so it has room before the rarer acts.
    return [enterHint].compactMap(\.self) + acts.prefix(Self.likelyActs)
      + [hint(.help)].compactMap(\.self) + acts.dropFirst(Self.likelyActs)
      + others.compactMap(hint)
  }

  private static var likelyActs: Int { 3 }

  /// The acts that are possible, what the matter waits for first.
  private var actHints: [Hint] {
    let awaited = primaryAct
    let possible = Idea.allCases.filter { $0 != .alert }.compactMap { idea -> (Act, Hint)? in
      let resolved = resolve(idea)
      guard resolved.obstacle == nil, let key = keyTable.keys(for: .idea(idea)).first else {
        return nil
      }
      let several = asksWhich(idea) ? idea.name?(language) : nil
      return (resolved.act, Hint(key: key, text: several ?? name(of: resolved.act)))
    }
    return (possible.filter { $0.0 == awaited } + possible.filter { $0.0 != awaited }).map(\.1)
  }

  private var enterHint: Hint? {
    guard obstacle(to: .open) == nil else { return nil }
    guard focus == .details else { return Hint(key: .enter, text: say("打开", "open")) }
    return primaryAct.map { Hint(key: .enter, text: name(of: $0)) }
  }

  /// The act's name, with a sign when it would be entered for someone else.
  private func name(of act: Act) -> String {
    let isOwn = roles.contains(where: office.roles(for: act).contains)
    let name = act.phrase(language)
    guard !isOwn else { return name }
    let isDeputy = file.map { !deputized(for: act, in: $0.matter, list.current).isEmpty } ?? false
    return isDeputy ? say("代理" + name, name + " as deputy") : say("代" + name, name + " on behalf")
  }

  /// A hint for an action that is possible; its function key, where it has one.
  private func hint(_ action: Action) -> Hint? {
    guard obstacle(to: action) == nil,
      let binding = keyTable.bindings.first(where: { $0.act == action }),
      let key = binding.keys.last
    else { return nil }
    return Hint(key: key, text: binding.help(language))
  }

  private func formHints(_ form: Form) -> [Hint] {
    let submit = Hint(key: .control("s"), text: form.deed.phrase(language))
    guard !form.fields.isEmpty else {
      return [submit, Hint(key: .escape, text: say("取消", "cancel"))]
    }
    var hints = [
      submit,
      Hint(key: .tab, text: say("下一项", "next field")),
      Hint(key: .escape, text: say("暂存离开", "keep and leave")),
    ]
    if form.visibleFields.contains(where: { !$0.placeholders.isEmpty }) {
      hints.append(Hint(key: .control("n"), text: say("下一处待填", "next to fill in")))
    }
    if form.templateUse != nil, !office.parts(.template).isEmpty {
      hints.append(Hint(key: .control("t"), text: say("模板", "template")))
    }
    switch form.focused?.entry {
    case .text: hints.append(Hint(key: .control("o"), text: say("编辑器", "editor")))
    case .choice: hints.append(Hint(key: .right, text: say("换一项", "change")))
    case .picker(let picker): hints += pickerHints(picker)
    case .files: hints.append(Hint(key: .enter, text: say("附上", "attach")))
    case .line, nil: break
    }
    return hints
  }

  private func pickerHints(_ picker: Picker) -> [Hint] {
    guard picker.allowsMany else { return [Hint(key: .enter, text: say("选定", "choose"))] }
    let toggle = picker.isOnChosen ? say("去掉", "take out") : say("选定", "choose")
    return picker.entersOption
      ? [Hint(key: .enter, text: toggle)]
      : [
        Hint(key: .space, text: toggle), Hint(key: .enter, text: say("下一项", "next field")),
      ]
  }

  func drawHints(on canvas: inout Canvas, in area: Rect) {
    var column = area.column + 1
    for hint in hints {
      let key = hint.key.label
      // Latin words need a gap where Han characters stand out by themselves.
      let text = say(hint.text, " " + hint.text)
      let width = TextWidth.columns(of: key) + TextWidth.columns(of: text) + 1
      guard column + width < area.endColumn else { continue }
      let point = Point(column: column, row: area.row)
      let taken = canvas.write(key, at: point, style: Style(.hintKey))
      let after = Point(column: column + taken, row: area.row)
      canvas.write(text, at: after, style: Style(.hintText))
      column += width + 1
    }
  }
}
