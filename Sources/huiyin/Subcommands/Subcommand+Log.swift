import Canon
import Desk
import Journaling
import Registry
import Words
import Workflow

extension Subcommand {
  /// `log`: the journal's entries as sentences.
  static let logging = Subcommand(
    name: "log", group: .reading,
    summary: Phrase(zh: "以句子列出日志记录", en: "Tell the journal's entries"),
    options: [
      .value("from", "N", Phrase(zh: "从第几条起", en: "the first entry")),
      .value("to", "N", Phrase(zh: "到第几条止", en: "the last entry")),
      .value("last", "N", Phrase(zh: "只要最后几条", en: "only so many at the end")),
    ],
    example: "huiyin log --last 20"
  ) { session throws(CommandFailure) in try Logging(session: session).run() }
}

private struct Logging {
  let session: Session

  func run() throws(CommandFailure) -> ExitCode {
    let register = try session.open()
    let numbers = try numbers(upTo: register.head.number)
    let text = RecordText(narrator: session.narrator)
    guard session.wantsJSON else {
      try forEach(numbers, in: register) { record throws(CommandFailure) in
        for line in text.lines(record, register.mark(of: record)) { try session.output.line(line) }
      }
      return .success
    }
    try session.output.jsonList { write throws(CommandFailure) in
      try forEach(numbers, in: register) { record throws(CommandFailure) in
        var writer = CanonWriter()
        writer.object { text.write(record, register.mark(of: record), to: &$0) }
        try write(writer)
      }
    }
    return .success
  }

  private func numbers(upTo head: Int) throws(CommandFailure) -> ClosedRange<Int> {
    let upper = min(try session.number("to") ?? head, head)
    let lower =
      if let last = try session.number("last") { upper - last + 1 } else {
        try session.number("from") ?? 1
      }
    return min(max(1, lower), max(1, upper))...max(1, upper)
  }

  private func forEach(
    _ numbers: ClosedRange<Int>, in register: Register,
    _ body: (Record) throws(CommandFailure) -> Void,
  ) throws(CommandFailure) {
    var failure: CommandFailure?
    try CommandFailure.onRegistry { () throws(RegistryError) in
      try register.entries(numbers) { record in
        guard failure == nil else { return }
        do throws(CommandFailure) { try body(record) } catch { failure = error }
      }
    }
    if let failure { throw failure }
  }
}

extension Register {
  /// How an entry stands that was made on behalf of somebody; nil for every other.
  fileprivate func mark(of record: Record) -> TrailMark? {
    guard record.onBehalf != nil, let matter = record.on.first else { return nil }
    return (try? open(matter))?.matter.trail.first { $0.entry == record.number }
  }
}
