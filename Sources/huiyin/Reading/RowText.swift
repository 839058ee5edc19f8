import Canon
import Desk
import Drawing
import Registry
import Words
import Workflow

/// A row of a list, for people and for programs.
struct RowText {
  let now: Instant
  let narrator: Narrator
  /// The past moment the row is of; nil for the present.
  var asOf: Instant?

  private static let numberColumns = 13
  private static let waitingColumns = 26
  private static let titleColumns = 48

  /// The row on one line: number, stage, what is waited for, when it is due, title.
  func line(_ row: Row) -> String {
    let language = narrator.language
    let due = DueText(now: now, zone: narrator.office.zone, language: language)
    let mark = row.deputyFor.map {
      Phrase(zh: " (代理 ", en: " (for ")(language) + narrator.name(of: $0) + ")"
    }
    let act =
      [row.rank?.phrase(language), row.act?.awaited(language)].compactMap { $0 }
      .joined(separator: " ") + (mark ?? "")
    let department = row.department.map { " " + narrator.name(of: $0) } ?? ""
    return [
      row.number.padded(to: Self.numberColumns),
      row.stage.phrase(language).padded(to: language == .zh ? 8 : 20),
      (act + department).padded(to: Self.waitingColumns),
      (row.clock.map { due.phrase(for: $0) } ?? "")
        .padded(to: DueText.widthColumns(in: language)),
      row.shownTitle(language).cut(to: Self.titleColumns),
    ].joined(separator: " ")
  }

  /// The row as an object.
  func json(_ row: Row) -> CanonWriter {
    var writer = CanonWriter()
    let clock = row.clock ?? (row.reply.isRunning ? row.reply : nil)
    writer.object { writer in
      writer.member("number", row.number)
      writer.member("matter", row.matter.rawValue)
      writer.member("asOf", asOf.map(local))
      writer.member("stage", row.stage.rawValue)
      writer.member("title", row.shownTitle(narrator.language))
      writer.member("restricted", is: row.isRestricted)
      writer.member("act", row.act?.rawValue)
      writer.member("rank", row.rank?.rawValue)
      writer.member("actingFor", row.deputyFor?.rawValue)
      writer.member("department", row.department?.rawValue)
      writer.member("departments", row.departments.map(\.rawValue))
      writer.member("assignment", row.assignment?.rawValue)
      writer.member("clock", clock?.kind.rawValue)
      writer.member("due", clock.map { local($0.due) })
      writer.member("level", (clock?.level(at: now) ?? .none).rawValue)
      writer.member("provisional", is: clock?.isProvisional ?? false)
      writer.member("replyDue", local(row.reply.due))
      writer.member("sentAt", local(row.sentAt))
      writer.member("kind", row.kind?.rawValue)
      writer.member("source", row.source.rawValue)
      writer.member("area", row.area?.rawValue)
      writer.member("topic", row.topic?.rawValue)
    }
    return writer
  }

  private func local(_ moment: Instant) -> String { moment.local(in: narrator.office.zone) }
}
