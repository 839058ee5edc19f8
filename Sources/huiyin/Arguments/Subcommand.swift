import Desk
import Words

/// A row of the table of subcommands: what it is called, what it takes, what it does.
struct Subcommand: Sendable {
  /// One word, or two where it stands beside another of the first.
  var name: String
  var group = Group.work
  var summary: Phrase
  var operands: [Operand] = []
  var options: [Option] = []
  var example: String
  var run: @Sendable (Session) throws(CommandFailure) -> ExitCode

  /// Under which heading the overview lists it.
  enum Group: CaseIterable {
    case desk
    case office
    case reading
    case keeping
    case work
    case supervision
    case help
  }

  /// Its own options, and those of every subcommand.
  var allOptions: [Option] { options + Option.common }
}

/// The words a person typed, put in their places.
struct Invocation: Sendable, Equatable {
  var operands: [String] = []
  /// The values of each option that was given; an option without a value has an empty text.
  var options: [String: [String]] = [:]

  /// Whether an option was given.
  func has(_ option: String) -> Bool { options[option] != nil }

  /// The value of an option.
  func value(_ option: String) -> String? { options[option]?.last }

  /// The values of an option that may be repeated.
  func values(_ option: String) -> [String] { options[option] ?? [] }
}
