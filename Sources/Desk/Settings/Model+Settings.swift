import Canon
import Drawing
import Registry
import Words
import Workflow

// What keys do among the office's own facts.
extension Model {
  /// Why something can not be done there now; nil if it can.
  func settingsObstacle(to action: SettingsAction) -> Failure? {
    switch action {
    case .open:
      return isBoard ? .sentence(Phrase(zh: "看板只有时限", en: "The board shows clocks only")) : nil
    case .nextPage, .previousPage: return nil
    case .add: return changeObstacle ?? addObstacle
    case .edit: return changeObstacle ?? editObstacle
    case .retire: return changeObstacle ?? retireObstacle
    }
  }

  /// Only an administrator changes the office; a leave is everybody's own business, too.
  private var changeObstacle: Failure? {
    if let readOnlyReason { return .sentence(Phrase(zh: readOnlyReason, en: readOnlyReason)) }
    if pending.values.contains(where: { $0.form.task != nil }) {
      return .sentence(Phrase(zh: "上一项正在写入，请稍候", en: "The last change is being written"))
    }
    guard settings?.page != .leaves else { return nil }
    return roles.contains(.administrator) ? nil : .refusal(.notAdministrator(member))
  }

  private var addObstacle: Failure? {
    guard let page = settings?.page, page == .rules || page == .calendar else { return nil }
    return .sentence(
      page == .rules
        ? Phrase(zh: "规则不用添加：e 修改", en: "Rules are not added: e changes them")
        : Phrase(
          zh: "放假通知用 huiyin calendar import 载入", en: "huiyin calendar import loads a notice"))
  }

  private var editObstacle: Failure? {
    guard let row = settingsRow else { return nothingHere }
    switch row.subject {
    case .part:
      return row.isRetired
        ? .sentence(Phrase(zh: "已停用：a 恢复", en: "It was retired: a adds it again")) : nil
    case .rule: return nil
    case .leave:
      return .sentence(Phrase(zh: "请假不改：x 销假后另登记", en: "End it with x, then record another"))
    case .year:
      return .sentence(
        Phrase(zh: "放假通知用 huiyin calendar import 载入", en: "huiyin calendar import loads a notice"))
    }
  }

  private var retireObstacle: Failure? {
    guard let row = settingsRow else { return nothingHere }
    switch row.subject {
    case .part:
      return row.isRetired ? .sentence(Phrase(zh: "已经停用", en: "It is retired already")) : nil
    case .leave(let leave):
      let isOwn = leave.member == member || roles.contains(.administrator)
      return isOwn ? nil : .refusal(.leaveOfOther(leave.member))
    case .rule, .year:
      return .sentence(Phrase(zh: "这里没有可停用的", en: "Nothing here can be retired"))
    }
  }

  private var nothingHere: Failure {
    .sentence(Phrase(zh: "这里还没有内容：a 添加", en: "There is nothing here: a adds"))
  }

  /// Does what a key of the whole desk means there; false where it means what it means elsewhere.
  mutating func performInSettings(_ action: Action) -> Bool {
    if case .move(let motion) = action {
      moveSettings(motion)
    } else if action == .scrollDown {
      scrollSettings(by: 1)
    } else if action == .scrollUp {
      scrollSettings(by: -1)
    } else if action == .back {
      settings = nil
    } else if action == .filter {
      findSetting()
    } else {
      return false
    }
    return true
  }

  mutating func perform(_ action: SettingsAction) -> [Effect] {
    switch action {
    case .open: settings = settings == nil ? SettingsState() : nil
    case .nextPage: turnPage(by: 1)
    case .previousPage: turnPage(by: -1)
    case .add: return beginSettings(addTask)
    case .edit: return beginSettings(editTask)
    case .retire: return beginSettings(retireTask)
    }
    return []
  }

  private mutating func turnPage(by count: Int) {
    guard let page = settings?.page.moved(by: count) else { return }
    settings?.page = page
    settings?.scroll = 0
  }

  private var addTask: SettingsTask? {
    guard let page = settings?.page else { return nil }
    return page.kind.map { SettingsTask.add($0) } ?? (page == .leaves ? .recordLeave : nil)
  }

  private var editTask: SettingsTask? {
    switch settingsRow?.subject {
    case .part(let part): .edit(part)
    case .rule: .changeRules
    case .leave, .year, nil: nil
    }
  }

  private var retireTask: SettingsTask? {
    switch settingsRow?.subject {
    case .part(let part): .retire(part)
    case .leave(let leave): .endLeave(leave.member)
    case .rule, .year, nil: nil
    }
  }

  private mutating func beginSettings(_ task: SettingsTask?) -> [Effect] {
    guard let task else { return [] }
    let form = FormWriter(self, targets: []).form(for: task)
    mode = .filling(form)
    return [.loadDraft(for: form.draftName)]
  }

  /// Moves the cursor, with as many rows to a page as are in sight.
  mutating func moveSettings(_ motion: Motion) {
    let area = Arrangement(self).lists.first?.frame.inner ?? Rect(size)
    let page = SettingsView.rowCount(in: area)
    let distance = motion.distance(page: page, end: settingsRows.count)
    goToSettingsRow(settingsCursor + distance)
  }

  mutating func goToSettingsRow(_ index: Int) {
    guard let page = settings?.page else { return }
    let row = min(max(0, index), max(0, settingsRows.count - 1))
    settings?.cursors[page] = row
    settings?.scroll = 0
  }

  /// Puts the cursor on what was just added, once the office knows it, unless the person went on.
  mutating func showNewestPart() {
    guard let part = settings?.newest, mode == .browsing, settings?.page.kind == part.kind,
      let index = settingsRows.firstIndex(where: { $0.subject == .part(part) && !$0.isRetired })
    else { return }
    settings?.newest = nil
    goToSettingsRow(index)
  }

  mutating func scrollSettings(by lines: Int) {
    let scroll = max(0, (settings?.scroll ?? 0) + lines)
    settings?.scroll = scroll
  }

  /// Finds a row of the page by its words or their pinyin.
  mutating func findSetting() {
    let items = settingsRows.enumerated().map { index, row in
      Menu.Item(
        choice: .settingsRow(index), title: row.cells.filter { !$0.isEmpty }.joined(separator: "  ")
      )
    }
    mode = .choosing(Menu(.settings, title: settings?.page.phrase(language) ?? "", items: items))
  }

  /// The keys worth knowing there, the most useful first.
  var settingsHints: [Hint] {
    let actions: [(SettingsAction, Phrase)] = [
      (.add, Phrase(zh: "添加", en: "add")), (.edit, Phrase(zh: "修改", en: "change")),
      (
        .retire,
        settings?.page == .leaves
          ? Phrase(zh: "销假", en: "end") : Phrase(zh: "停用", en: "retire")
      ), (.nextPage, Phrase(zh: "下一页", en: "next page")),
      (.previousPage, Phrase(zh: "上一页", en: "previous page")),
    ]
    let possible = actions.compactMap { action, phrase -> Hint? in
      guard settingsObstacle(to: action) == nil,
        let key = settingsKeys.keys(for: .settings(action)).first
      else { return nil }
      return Hint(key: key, text: phrase(language))
    }
    return possible + [
      Hint(key: .function(4), text: say("查找", "find")),
      Hint(key: .function(1), text: say("帮助", "help")),
      Hint(key: .escape, text: say("返回", "back")),
      Hint(key: .character("J"), text: say("详情下滚", "scroll details")),
    ]
  }

  var settingsStatus: [String] {
    let total = settingsRows.count
    return [
      say("设置", "Settings"), settings?.page.phrase(language) ?? "",
      total == 0 ? "0/0" : "\(settingsCursor + 1)/\(total)",
    ]
  }
}
