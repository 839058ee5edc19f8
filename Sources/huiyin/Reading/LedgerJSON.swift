import Canon
import Desk
import Words
import Workflow

/// Writes how a due moment came about, each step as an object with its sentence.
struct LedgerJSON {
  let narrator: Narrator

  /// Adds the member `ledger` to an object.
  func write(_ ledger: Ledger, to writer: inout CanonWriter) {
    let text = LedgerText(narrator)
    writer.member("ledger", ledger.lines) { item, line in
      write(line, to: &item)
      item.member("sentence", text.sentence(for: line))
    }
  }

  private func write(_ line: Ledger.Line, to item: inout CanonWriter) {
    switch line {
    case .started(let moment): step("started", at: moment, &item)
    case .earlierMessage(let number, let from, let to):
      step("earlierMessage", at: to, &item)
      item.member("number", number)
      item.member("before", local(from))
    case .restarted(let entry, let from, let to):
      step("restarted", at: to, &item)
      item.member("before", local(from))
      item.member("entry", entry)
    case .limit(let limit): write(limit, &item)
    case .dayOfStart(let day): step("dayOfStart", on: day, &item)
    case .counted(let day, let number, let ruling):
      step("counted", on: day, &item)
      item.member("number", number)
      write(ruling, &item)
    case .skipped(let day, let ruling):
      step("skipped", on: day, &item)
      write(ruling, &item)
    case .rolled(let day, let ruling):
      step("rolled", on: day, &item)
      write(ruling, &item)
    case .closeOfBusiness(let moment): step("closeOfBusiness", at: moment, &item)
    case .worked(let day, let from, let to):
      step("worked", on: day, &item)
      item.member("minutes", to - from)
    case .extended(let days, let member, let entry):
      item.member("step", "extended")
      item.member("days", days)
      item.member("by", member.rawValue)
      item.member("entry", entry)
    case .capped(let days):
      item.member("step", "capped")
      item.member("days", days)
    case .ownLimit(let moment): step("ownLimit", at: moment, &item)
    case .reserved(let minutes, _, let moment): step("reserved", minutes, at: moment, &item)
    case .keyPeriod(let name):
      item.member("step", "keyPeriod")
      item.member("name", name)
    case .coDepartment(let minutes, let moment): step("coDepartment", minutes, at: moment, &item)
    case .floor(let minutes, let moment): step("floor", minutes, at: moment, &item)
    case .paused(let from, let to, let minutes):
      step("paused", minutes, at: from, &item)
      item.member("until", to.map(local))
    case .grace(let minutes, let moment): step("grace", minutes, at: moment, &item)
    case .demanded(let day): step("demanded", on: day, &item)
    case .promised(let day): step("promised", on: day, &item)
    case .cappedByReply(let moment): step("cappedByReply", at: moment, &item)
    case .recomputed(let entry, let from, let to):
      step("recomputed", at: to, &item)
      item.member("before", local(from))
      item.member("entry", entry)
    case .provisional(let year):
      item.member("step", "provisional")
      item.member("year", year)
    case .due(let moment): step("due", at: moment, &item)
    }
  }

  private func step(_ name: String, at moment: Instant, _ item: inout CanonWriter) {
    item.member("step", name)
    item.member("at", local(moment))
  }

  private func step(
    _ name: String, _ minutes: Int, at moment: Instant, _ item: inout CanonWriter,
  ) {
    step(name, at: moment, &item)
    item.member("minutes", minutes)
  }

  private func step(_ name: String, on day: CivilDate, _ item: inout CanonWriter) {
    item.member("step", name)
    item.member("date", day.description)
  }

  private func write(_ limit: Limit, _ item: inout CanonWriter) {
    item.member("step", "limit")
    switch limit {
    case .days(let days, let counting):
      item.member("days", days)
      item.member("mode", counting.rawValue)
    case .minutes(let minutes): item.member("minutes", minutes)
    }
  }

  private func write(_ ruling: DayRuling, _ item: inout CanonWriter) {
    item.member("why", ruling.name)
    switch ruling {
    case .weekday, .weekend: break
    case .holiday(let name, let notice), .makeUpWorkday(let name, let notice):
      item.member("name", name)
      item.member("notice", notice)
    case .closed(let document), .opened(let document): item.member("document", document)
    }
  }

  private func local(_ moment: Instant) -> String { moment.local(in: narrator.office.zone) }
}

extension DayRuling {
  /// What a program calls the reason.
  var name: String {
    switch self {
    case .weekday: "weekday"
    case .weekend: "weekend"
    case .holiday: "holiday"
    case .makeUpWorkday: "makeUpWorkday"
    case .closed: "closed"
    case .opened: "opened"
    }
  }
}
