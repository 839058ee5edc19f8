import Drawing
import Registry
import Words

/// What keys do among the office's own facts, beside what they do everywhere.
enum SettingsAction: Hashable, Sendable {
  case open
  case nextPage, previousPage
  case add, edit, retire
}

/// The keys of the settings: their own, and those of the desk that mean something there.
let settingsKeys = KeyMap<Action, Phrase>(
  settingsBindings + deskKeys.bindings.compactMap(keptInSettings))

private let settingsBindings = [
  bound(.right, .tab, .function(6), does: .nextPage, "下一页", "next page"),
  bound(.left, .backTab, does: .previousPage, "上一页", "previous page"),
  bound(.character("a"), .insert, .function(8), does: .add, "添加", "add"),
  bound(.character("e"), .enter, does: .edit, "修改", "change"),
  bound(.character("x"), .delete, .function(9), does: .retire, "停用、销假", "retire, end leave"),
]

private func bound(
  _ keys: Key..., does action: SettingsAction, _ zh: String, _ en: String,
) -> KeyBinding<Action, Phrase> {
  var binding = KeyBinding<Action, Phrase>(
    does: .settings(action), help: Phrase(zh: zh, en: en))
  binding.keys = keys
  return binding
}

/// A key of the desk that is of use among the settings; nil where only a matter would be meant.
private func keptInSettings(_ binding: KeyBinding<Action, Phrase>) -> KeyBinding<Action, Phrase>? {
  guard binding.act.isOfUseInSettings else { return nil }
  var binding = binding
  let taken = settingsBindings.flatMap(\.keys)
  binding.keys.removeAll { taken.contains($0) }
  return binding
}

extension Action {
  /// Whether it moves about, which is always possible there.
  var movesInSettings: Bool {
    if case .move = self { return true }
    return [.scrollDown, .scrollUp, .back, .filter].contains(self)
  }

  fileprivate var isOfUseInSettings: Bool {
    switch self {
    case .show, .move, .scrollDown, .scrollUp, .back, .filter, .command, .help, .reload, .repaint,
      .suspend, .switchMember, .admit, .switchLanguage, .chooseTheme, .quit:
      true
    case .settings(let action): action == .open
    case .showDetails, .nextPane, .previousPane, .open, .idea, .act, .turn, .search, .searchNext,
      .searchPrevious, .mark, .sort, .reverseOrder, .window, .faults, .group, .follow, .pause,
      .silence, .wall, .shift, .copy, .print, .zoom, .turnSheet, .sheet, .sheetPeriod, .sheetAct:
      false
    }
  }
}
