import Canon
import Desk
import Exchange
import Posix
import Registry
import Words
import Workflow

extension Subcommand {
  /// `due`: when a limit ends, and why.
  static let due = Subcommand(
    name: "due", group: .reading,
    summary: Phrase(zh: "推算一个时限何时到期，逐日说明", en: "Tell when a limit ends, and why"),
    options: [
      .value("from", "TIME", Phrase(zh: "起算的日期或时间", en: "the day or time it starts")),
      .value("days", "N", Phrase(zh: "天数", en: "how many days")),
      .value("hours", "N", Phrase(zh: "工作小时数", en: "how many working hours instead")),
      .choice(
        "mode", of: WorkingTime.Counting.self,
        Phrase(zh: "计算方式；缺省为 civil", en: "how days count; else civil")),
      .zone,
    ],
    example: "huiyin due --from 2026-09-30 --days 3 --mode working --json"
  ) { session throws(CommandFailure) in try Reckoning(session: session).run() }
}

extension Option {
  /// The zone that is counted in.
  static let zone = Option.value(
    "zone", "ZONE", Phrase(zh: "时区；缺省为本单位的", en: "the time zone; else the office's"))
}

/// Counts a limit by the office's calendar, or without an office by the published one.
private struct Reckoning {
  let session: Session

  func run() throws(CommandFailure) -> ExitCode {
    let office = try session.reckoningOffice()
    let limit = try limit()
    let start = try start(in: office.zone)
    let ledger = office.workingTime.ledger(from: start, limit)
    let narrator = Narrator(office: office, language: session.language)
    guard session.wantsJSON else {
      for line in LedgerText(narrator).lines(ledger) { try session.output.line(line) }
      return .success
    }
    let due = ledger.due ?? start
    var writer = CanonWriter()
    writer.object { writer in
      writer.member("due", due.local(in: office.zone))
      writer.member("date", office.zone.local(due.advanced(bySeconds: -1)).day.description)
      writer.member("provisional", is: ledger.isProvisional)
      writer.member("mode", (limit.counting ?? .working).rawValue)
      LedgerJSON(narrator: narrator).write(ledger, to: &writer)
    }
    try session.output.json(writer)
    return .success
  }

  private func limit() throws(CommandFailure) -> Limit {
    let invocation = session.invocation
    let counting = invocation.value("mode").flatMap(WorkingTime.Counting.init) ?? .civil
    guard !invocation.has("days") || !invocation.has("hours") else {
      throw .arguments(.conflict("days", "hours"))
    }
    if let hours = try number("hours", in: 1...WorkingTime.limitDays * 24) {
      return .minutes(hours * 60)
    }
    guard let days = try number("days", in: 1...WorkingTime.limitDays) else {
      throw .arguments(.optionMissing("days", subcommand: "due"))
    }
    return .days(days, counting)
  }

  private func number(
    _ option: String, in range: ClosedRange<Int>,
  ) throws(CommandFailure) -> Int? {
    guard let text = session.invocation.value(option) else { return nil }
    guard let number = Int(text) else {
      throw .arguments(.notANumber(option: option, value: text))
    }
    guard range.contains(number) else {
      throw .arguments(.outOfRange(option: option, value: text, range))
    }
    return number
  }

  private func start(in zone: Zone) throws(CommandFailure) -> Instant {
    guard let text = session.invocation.value("from") else {
      throw .arguments(.optionMissing("from", subcommand: "due"))
    }
    guard let start = SentTime.instant(text, in: zone) else {
      throw .arguments(.notATime(option: "from", value: text))
    }
    return start
  }
}

extension Session {
  /// The office whose calendar and hours are asked; an unnamed one need not be there.
  func reckoningOffice() throws(CommandFailure) -> Office {
    var found = Office()
    let isNamed = invocation.has("office") || Machine.environment("HUIYIN_OFFICE") != nil
    do throws(CommandFailure) { found = try open().office } catch {
      guard case .registry(.notAnOffice) = error, !isNamed else { throw error }
    }
    if let name = invocation.value("zone") {
      guard let zone = Zone.known(name) else { throw .unknownZone(name) }
      found.zone = zone
    }
    return found
  }
}
