import Desk
import Words

/// An option of a subcommand, as it stands in the table that parses and explains it.
struct Option: Sendable {
  /// Its long name, without the hyphens.
  var name: String
  /// What stands for its value in the help; nil for an option that takes none.
  var value: String?
  /// The values it may have; empty when there are too many to list.
  var choices: [String] = []
  var isRepeatable = false
  var help: Phrase

  /// An option that takes no value.
  static func flag(_ name: String, _ help: Phrase) -> Option {
    Option(name: name, help: help)
  }

  /// An option with a value.
  static func value(_ name: String, _ value: String, _ help: Phrase) -> Option {
    Option(name: name, value: value, help: help)
  }

  /// An option that may be given more than once.
  static func list(_ name: String, _ value: String, _ help: Phrase) -> Option {
    Option(name: name, value: value, isRepeatable: true, help: help)
  }

  /// An option whose value is one of a closed set of words.
  static func choice<Word: CaseIterable & RawRepresentable<String>>(
    _ name: String, of words: Word.Type, _ help: Phrase,
  ) -> Option {
    Option(name: name, value: "WORD", choices: words.allCases.map(\.rawValue), help: help)
  }
}

/// What a subcommand is given without an option name.
struct Operand: Sendable {
  /// What stands for it in the help, in capitals.
  var name: String
  var isRequired = true
  var help: Phrase
}
