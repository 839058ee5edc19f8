import Drawing
import Registry
import Words

/// The keys of the supervision pane: its own, and those of the desk that mean something there.
let sheetKeys = KeyMap<Action, Phrase>(sheetBindings + deskKeys.bindings.compactMap(shared))

private typealias Binding = KeyBinding<Action, Phrase>

private func bind(_ keys: Key..., does action: Action, _ zh: String, _ en: String) -> Binding {
  var binding = Binding(does: action, help: Phrase(zh: zh, en: en))
  binding.keys = keys
  return binding
}

private let sheetBindings =
  [
    bind(.right, .character("]"), does: .turnSheet(.down), "下一页", "next page"),
    bind(.left, .character("["), does: .turnSheet(.up), "上一页", "previous page"),
    bind(.character("a"), does: .sheetAct(.add), "新建、起草、签发", "add, draft, issue"),
    bind(.character("e"), does: .sheetAct(.edit), "修改", "edit"),
    bind(.character("x"), does: .sheetAct(.giveBack), "异议、放弃", "object, drop"),
    bind(.character("f"), does: .sheetAct(.decide), "裁定异议", "decide objection"),
    bind(.character("d"), does: .sheetAct(.finish), "办结", "settle"),
    bind(.character("r"), does: .sheetAct(.takeIn), "立为办件", "make a matter of it"),
    bind(.character("c"), does: .sheetAct(.look), "已看无新", "looked, nothing new"),
    bind(.character("m"), does: .sheetAct(.remindLate), "自动催办超期", "remind all that are late"),
    bind(.character("w"), does: .sheetPeriod, "换时段", "other period"),
  ]
  + SheetPage.allCases.map { page in
    Binding(does: .sheet(page), help: page.title)
  }

/// A binding of the desk without the keys that mean something else here; nil for what means nothing.
private func shared(_ binding: Binding) -> Binding? {
  switch binding.act {
  case .settings(.open): break
  case .settings, .idea, .act, .turn, .filter, .search, .searchNext, .searchPrevious, .mark(.range),
    .sort, .reverseOrder, .window, .faults, .group, .follow, .pause, .silence, .wall, .shift, .copy:
    return nil
  case .show, .showDetails, .nextPane, .previousPane, .move, .scrollDown, .scrollUp, .open, .back,
    .command, .help, .mark, .print, .zoom, .reload, .repaint, .suspend, .switchMember, .admit,
    .switchLanguage, .chooseTheme, .quit, .turnSheet, .sheet, .sheetPeriod, .sheetAct:
    break
  }
  var binding = binding
  let taken = sheetBindings.flatMap(\.keys)
  binding.keys.removeAll { taken.contains($0) }
  return binding
}
