import Desk
import Registry
import Words
import Workflow

/// How the subcommand of an act is made: its fields, and the command they become.
struct ActForm: Sendable {
  var name: String
  var summary: Phrase
  var fields: [Field]
  var example: String
  /// Whether the administrator may enter it for somebody else.
  var canBeEnteredOnBehalf: Bool
  var command: @Sendable (ActDraft) throws(CommandFailure) -> MatterCommand

  /// The row of the table of subcommands.
  var subcommand: Subcommand {
    Subcommand(
      name: name, summary: summary, operands: [.matter, .standardInput], options: options,
      example: example
    ) { session throws(CommandFailure) in
      try Acting(form: self, session: session).run()
    }
  }

  private var options: [Option] {
    let own = fields.map(\.option) + [.input, .actingFor]
    guard canBeEnteredOnBehalf else { return own }
    let names = own.map(\.name)
    return own + Option.onBehalf.filter { !names.contains($0.name) }
  }
}

extension Operand {
  /// The matter an act is done to.
  static let matter = Operand(
    name: "NUMBER", help: Phrase(zh: "办件编号（2026-000123）或收文号（m42）", en: "the matter's number or id"))
  /// The sign that JSON comes from standard input.
  static let standardInput = Operand(
    name: "-", isRequired: false,
    help: Phrase(zh: "从标准输入读取 JSON", en: "read JSON from standard input"))
}

extension Option {
  /// A file with the act's members as JSON.
  static let input = Option.value(
    "input", "FILE",
    Phrase(
      zh: "JSON 文件，选项优先于其中成员；- 为标准输入",
      en: "a JSON file; options come before its members; - is standard input"))

  /// The member a deputy acts for.
  static let actingFor = Option.value(
    "acting-for", "MEMBER",
    Phrase(zh: "代理请假的成员办理，其权限为准", en: "act as deputy of a member who is away"))

  /// What an act given by phone or on paper needs.
  static let onBehalf: [Option] = [
    .value("on-behalf-of", "MEMBER", Phrase(zh: "代录：行为人", en: "for whom it is entered")),
    .choice("channel", of: Channel.self, Phrase(zh: "代录：方式", en: "how it was given")),
    .value(
      "proof", "TEXT", Phrase(zh: "代录：凭据，如通话时间、纸件编号", en: "what proves it: the call, the paper")),
  ]
}
