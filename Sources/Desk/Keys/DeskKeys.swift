import Drawing
import Registry
import Words

/// The one table of keys: dispatch, hints, the help menu and commands all read it.
///
/// Every act has a letter and a key that passes through a Chinese input method: a function key,
/// or its line in the menu (F1) and its command (F2).
let deskKeys = KeyMap<Action, Phrase>(
  paneBindings + movingBindings + actBindings + readingBindings + findingBindings
    + listBindings + deskBindings
)

/// The keys of the board's list: its own, and those of the desk it leaves.
let boardKeys = KeyMap<Action, Phrase>(boardBindings + deskKeys.bindings.map(withoutBoardKeys))

private func withoutBoardKeys(_ binding: Binding) -> Binding {
  var binding = binding
  let taken = boardBindings.flatMap(\.keys)
  binding.keys.removeAll { taken.contains($0) }
  return binding
}

private typealias Binding = KeyBinding<Action, Phrase>

private func bind(_ keys: Key..., does action: Action, _ zh: String, _ en: String) -> Binding {
  var binding = Binding(does: action, help: Phrase(zh: zh, en: en))
  binding.keys = keys
  return binding
}

private let paneBindings =
  Pane.allCases.enumerated().map { index, pane in
    Binding(
      .character(Character(String(index + 1))), does: .show(pane), help: pane.phrase)
  } + [
    bind(.character("7"), does: .settings(.open), "设置", "settings"),
    bind(.character("0"), does: .showDetails, "详情", "details"),
    bind(.tab, .function(6), does: .nextPane, "下一窗格", "next pane"),
    bind(.backTab, does: .previousPane, "上一窗格", "previous pane"),
  ]

private let movingBindings = [
  bind(.character("j"), .down, does: .move(.down), "下移", "down"),
  bind(.character("k"), .up, does: .move(.up), "上移", "up"),
  bind(.control("d"), does: .move(.halfPageDown), "下半页", "half a page down"),
  bind(.control("u"), does: .move(.halfPageUp), "上半页", "half a page up"),
  bind(.pageDown, does: .move(.pageDown), "下一页", "page down"),
  bind(.pageUp, does: .move(.pageUp), "上一页", "page up"),
  bind(.character("g"), .home, does: .move(.first), "首行", "first row"),
  bind(.character("G"), .end, does: .move(.last), "末行", "last row"),
  bind(.character("J"), .shiftDown, does: .scrollDown, "详情下滚", "scroll details down"),
  bind(.character("K"), .shiftUp, does: .scrollUp, "详情上滚", "scroll details up"),
  bind(.enter, does: .open, "打开", "open"),
  bind(.escape, .control("c"), does: .back, "返回", "back"),
]

private let actBindings = [
  bind(.character("r"), does: .idea(.report), "登记、报告、重办", "register, report, reopen"),
  bind(.character("f"), does: .idea(.handOn), "拟办、批示、交办、送审", "hand on"),
  bind(.character("c"), does: .idea(.signFor), "签收", "sign for"),
  bind(.character("a"), does: .idea(.agree), "同意、签发、新建", "agree, sign, add"),
  bind(.character("x"), does: .idea(.giveBack), "退回", "give back"),
  bind(.character("d"), does: .idea(.finish), "发布、办结、归档", "publish, close, file"),
  bind(.character("m"), does: .idea(.remind), "催办", "remind"),
  bind(.character("e"), does: .idea(.explain), "说明迟延、改文本、更正答复", "explain a delay, edit, correct"),
  bind(.character("t"), does: .idea(.moreTime), "申请延期、承诺改期", "ask for more time"),
  bind(.character("b"), does: .idea(.bypass), "未报先行", "go on without"),
  bind(.character("="), does: .idea(.amend), "更正", "amend"),
  bind(.character("i"), does: .idea(.end), "并件、了结", "merge, end without reply"),
  bind(.character("u"), .function(9), does: .idea(.undo), "撤销", "undo"),
  bind(.character("s"), does: .idea(.supervise), "督办", "supervise"),
  bind(.character("+"), does: .idea(.alert), "急报领导", "alert a leader"),
  bind(.character("B"), does: .idea(.useFile), "借阅档案", "lend the file"),
]

private let boardBindings = [
  bind(.character("c"), does: .idea(.acknowledge), "确认告警", "acknowledge"),
  bind(.character("t"), does: .group, "分组", "group"),
  bind(.character("F"), does: .follow, "跟随所选行", "follow the row"),
  bind(.space, does: .pause, "暂停", "pause"),
  bind(.character("-"), does: .silence, "静音十分钟", "silence for 10 minutes"),
  bind(.character("W"), does: .wall, "大屏", "wall"),
  bind(.character("H"), does: .shift, "交接班", "shift"),
]

private let readingBindings = [
  bind(.character("h"), does: .turn(.history), "办理过程", "history"),
  bind(.character("p"), does: .turn(.publicText), "公开文本", "public text"),
  bind(.character("l"), does: .turn(.clocks), "时限推算", "clocks"),
]

private let findingBindings = [
  bind(.character("/"), .function(4), does: .filter, "筛选", "filter"),
  bind(.character("\\"), .function(3), does: .search, "查找", "search"),
  bind(.character("n"), does: .searchNext, "下一处", "next match"),
  bind(.character("N"), does: .searchPrevious, "上一处", "previous match"),
  bind(.character(":"), .function(2), does: .command, "命令", "command"),
  bind(.character("?"), .function(1), does: .help, "帮助", "help"),
]

private let listBindings = [
  bind(.space, .function(8), does: .mark(.one), "标记", "mark"),
  bind(.character("v"), does: .mark(.range), "连续标记", "mark a range"),
  bind(.character("V"), does: .mark(.all), "全部标记", "mark all"),
  bind(.character("o"), .function(7), does: .sort, "排序", "sort"),
  bind(.character("O"), does: .reverseOrder, "倒序", "reverse order"),
  bind(.character("w"), does: .window, "时间窗", "time window"),
  bind(.character("!"), does: .faults, "只看超期", "overdue only"),
]

private let deskBindings = [
  bind(.character("y"), does: .copy, "复制编号", "copy number"),
  bind(.character("P"), does: .print, "打印", "print"),
  bind(.character("z"), does: .zoom, "放大", "zoom"),
  bind(.character("R"), .function(5), does: .reload, "刷新", "reload"),
  bind(.control("l"), does: .repaint, "重画", "repaint"),
  bind(.control("z"), does: .suspend, "挂起", "suspend"),
  bind(.character("@"), .function(12), does: .switchMember, "换人", "switch member"),
  bind(does: .admit, "接纳成员 admit", "admit a member"),
  bind(does: .switchLanguage, "English", "中文"),
  bind(does: .chooseTheme, "主题", "theme"),
  bind(.character("q"), .function(10), does: .quit, "退出", "quit"),
]

extension Model {
  /// The keys that hold now.
  var keyTable: KeyMap<Action, Phrase> {
    if settings != nil { return settingsKeys }
    if pane == .supervision { return sheetKeys }
    return pane == .deadlines && focus == .list ? boardKeys : deskKeys
  }
}
