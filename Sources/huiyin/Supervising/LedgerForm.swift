import Canon
import Desk
import Journaling
import Registry
import Words
import Workflow

/// How a subcommand is made that lists what the office keeps beside its matters.
struct LedgerForm: Sendable {
  var name: String
  var summary: Phrase
  var example: String
  /// What is said where there is nothing.
  var emptiness: Phrase
  var rows: @Sendable (LedgerReading) throws(CommandFailure) -> [LedgerRow]

  /// The row of the table of subcommands; `list` after its name is the same.
  var subcommand: Subcommand {
    Subcommand(
      name: name, group: .supervision, summary: summary,
      operands: [
        Operand(name: "list", isRequired: false, help: Phrase(zh: "可写可不写", en: "may be left out"))
      ], example: example
    ) { session throws(CommandFailure) in try list(session) }
  }

  private func list(_ session: Session) throws(CommandFailure) -> ExitCode {
    if let word = session.invocation.operands.first, word != "list" {
      let actions =
        ["list"]
        + Subcommand.all.map(\.name).filter { $0.hasPrefix(name + " ") }
        .map { String($0.dropFirst(name.count + 1)) }
      throw .arguments(.unknownAction(word, subcommand: name, actions: actions))
    }
    let register = try session.open()
    let rows = try rows(LedgerReading(session: session, register: register))
    guard session.wantsJSON else {
      if rows.isEmpty { try session.say(emptiness) }
      for row in rows { try session.output.line(row.line) }
      return .success
    }
    try session.output.jsonList { print throws(CommandFailure) in
      for row in rows {
        var writer = CanonWriter()
        writer.object { row.write(&$0) }
        try print(writer)
      }
    }
    return .success
  }
}

/// One item of a ledger, for people and for scripts.
struct LedgerRow {
  var line: String
  var write: (inout CanonWriter) -> Void
}

/// What a ledger is read from.
struct LedgerReading {
  let session: Session
  let register: Register

  var office: Office { register.office }
  var book: SupervisionBook { office.supervision }
  var narrator: Narrator { session.narrator }
  var today: CivilDate { office.zone.local(.machine).day }

  /// What the index says of a ledger's items.
  func statistics(_ part: StatisticsQuery.Part) throws(CommandFailure) -> Statistics {
    let query = StatisticsQuery(part, of: Period(month: today.monthNumber))
    return try CommandFailure.onRegistry { () throws(RegistryError) in
      try register.statistics(query, now: .machine)
    }
  }

  func say(_ zh: String, _ en: String) -> String { Phrase(zh: zh, en: en)(session.language) }

  func line(_ parts: [String?]) -> String {
    parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "  ")
  }
}
