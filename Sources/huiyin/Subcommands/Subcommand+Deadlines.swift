import Canon
import Desk
import Exchange
import Journaling
import Registry
import Words
import Workflow

extension Subcommand {
  /// `deadlines`: every clock that runs, as lines, JSON, or a file for calendar programs.
  static let deadlines = Subcommand(
    name: "deadlines", group: .reading,
    summary: Phrase(
      zh: "列出在走的时限，或导出为日历文件", en: "List the clocks that run, or write them for a calendar"),
    options: [
      .value(
        "ics", "FILE", Phrase(zh: "写成 iCalendar 文件；- 为标准输出", en: "an iCalendar file; - is stdout")),
      .asOf,
    ],
    example: "huiyin deadlines --ics deadlines.ics"
  ) { session throws(CommandFailure) in try DeadlineList(session: session).run() }
}

/// Lists the clocks that run, the nearest first.
private struct DeadlineList {
  let session: Session
  private static let pageLength = 500

  func run() throws(CommandFailure) -> ExitCode {
    let register = try session.open()
    let rows = try rows(in: register)
    if let path = session.invocation.value("ics") {
      try export(rows, to: path, office: register.officeID)
    } else if session.wantsJSON {
      try session.markPast()
      let text = RowText(now: session.now, narrator: session.narrator, asOf: session.asOf)
      try session.output.jsonList { write throws(CommandFailure) in
        for row in rows { try write(text.json(row)) }
      }
    } else {
      try session.markPast()
      let text = RowText(now: session.now, narrator: session.narrator, asOf: session.asOf)
      for row in rows { try session.output.line(text.line(row)) }
    }
    return .success
  }

  private func rows(in register: Register) throws(CommandFailure) -> [Row] {
    var query = Worklist(pane: .deadlines, viewer: try session.viewer(in: register))
    query.limit = Self.pageLength
    var rows: [Row] = []
    while true {
      let page = try CommandFailure.onRegistry { () throws(RegistryError) in
        try register.worklist(query)
      }
      rows += page.rows
      guard page.rows.count == query.limit else { return rows }
      query.offset += page.rows.count
    }
  }

  private func export(
    _ rows: [Row], to path: String, office: String,
  ) throws(CommandFailure) {
    let past = session.asOf.map { moment in
      " (" + Phrase(zh: "截至", en: "as of")(session.language) + " "
        + session.narrator.time(moment) + ")"
    }
    let feed = DueFeed(name: session.narrator.office.name + (past ?? ""), stamp: .machine)
    let text = feed.text(rows.compactMap { row in row.clock.map { event(row, $0, office) } })
    guard path != "-" else {
      // Lines of the file have ends of their own; the last is that of the output.
      return try session.output.line(String(text.unicodeScalars.dropLast()))
    }
    try OutputFile.write(text, to: path)
    guard session.wantsJSON else {
      return try session.say(
        Phrase(zh: "已导出 \(rows.count) 个时限到 \(path)。", en: "Wrote \(rows.count) clocks to \(path)."))
    }
    var writer = CanonWriter()
    writer.object { writer in
      writer.member("file", path)
      writer.member("clocks", rows.count)
    }
    try session.output.json(writer)
  }

  private func event(_ row: Row, _ clock: Clock, _ office: String) -> DueFeed.Event {
    let narrator = session.narrator
    let department = clock.department.map { " " + narrator.name(of: $0) } ?? ""
    let marks = clock.isProvisional ? " (" + Clock.provisional(session.language) + ")" : ""
    let identity = [
      row.matter.rawValue, clock.kind.rawValue, clock.department?.rawValue,
      String(clock.start.milliseconds),
    ]
    let due = DueText(now: session.now, zone: narrator.office.zone, language: session.language)
    return DueFeed.Event(
      id: identity.compactMap(\.self).joined(separator: "-") + "@" + office, due: clock.due,
      summary: clock.kind.phrase(session.language) + department + marks + " " + row.number + " "
        + row.shownTitle(session.language),
      details: row.stage.phrase(session.language) + "\n" + due.line(for: clock),
      alarmMinutes: max(0, clock.amberFrom.seconds(to: clock.due) / 60))
  }
}
