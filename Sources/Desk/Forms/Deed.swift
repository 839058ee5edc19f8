import Words
import Workflow

/// What a form is for.
enum Deed: Sendable, Equatable {
  /// An act on matters, or the taking in of a message.
  case act(Act)
  /// An act of the office, with whatever is settled before the form is filled in.
  case office(OfficeCommand)
  /// A key period, put among those of the rules in the place of one of its name.
  case keyPeriod(KeyPeriod)
  /// A key period, taken out of the rules.
  case dropKeyPeriod(KeyPeriod)
  /// A change of the office's own facts.
  case settings(SettingsTask)

  /// The verb, as it stands on a key or on the form's button.
  var phrase: Phrase {
    switch self {
    case .act(let act): act.phrase
    case .office(let command): command.act.phrase
    case .keyPeriod: Phrase(zh: "登记重要节点", en: "record key period")
    case .dropKeyPeriod: Phrase(zh: "取消重要节点", en: "drop key period")
    case .settings(let task): task.phrase
    }
  }

  /// The act on matters; nil for what concerns the office.
  var act: Act? {
    if case .act(let act) = self { act } else { nil }
  }

  /// The change of the office's own facts; nil for everything else.
  var task: SettingsTask? {
    if case .settings(let task) = self { task } else { nil }
  }
}
