import Desk
import Words

extension Subcommand {
  /// `help`: the overview, one subcommand, or the exit codes.
  static let helping = Subcommand(
    name: "help", group: .help, summary: Phrase(zh: "显示帮助", en: "Show help"),
    operands: [
      Operand(
        name: "TOPIC", isRequired: false,
        help: Phrase(zh: "子命令名，或 exit-codes", en: "a subcommand, or exit-codes")),
      Operand(
        name: "WORD", isRequired: false,
        help: Phrase(zh: "子命令名的第二个词", en: "the second word of its name")),
    ],
    example: "huiyin help register"
  ) { session throws(CommandFailure) in
    let help = HelpText(language: session.language, subcommands: all)
    let words = session.invocation.operands
    let topic = words.isEmpty ? nil : words.joined(separator: " ")
    try session.output.line(try help.text(about: topic))
    return .success
  }
}

extension HelpText {
  /// What there is to say about a topic; the overview without one.
  fileprivate func text(about topic: String?) throws(CommandFailure) -> String {
    guard let topic else { return overview }
    guard topic != "exit-codes" else { return exitCodes }
    guard let subcommand = subcommands.first(where: { $0.name == topic }) else {
      let names = subcommands.map(\.name) + ["exit-codes"]
      throw .arguments(.unknownSubcommand(topic, nearest: nearest(to: topic, among: names)))
    }
    return page(for: subcommand)
  }
}
