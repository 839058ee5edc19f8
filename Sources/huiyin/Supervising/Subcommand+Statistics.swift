import Canon
import Desk
import Journaling
import Registry
import Words
import Workflow

extension Subcommand {
  /// `stats`: scores, hold-ups, rises, months.
  static let statistics = Subcommand(
    name: "stats", group: .supervision,
    summary: Phrase(
      zh: "统计：部门评分、各环节滞留、升温、逐月；每个率都印出口径",
      en: "Statistics: scores, hold-up by stage, rises, months; each rate with its definition"),
    operands: [
      Operand(
        name: "PART", isRequired: false,
        help: Phrase(
          zh: "scores 评分 | holds 滞留 | rises 升温 | months 逐月；不写为全部",
          en: "scores | holds | rises | months; else all of them"))
    ],
    options: [
      .choice(
        "period", of: PeriodSpan.self, Phrase(zh: "时段；缺省为本季", en: "the period; else the quarter")),
      .value("month", "MONTH", Phrase(zh: "某月，如 2026-10", en: "a month, such as 2026-10")),
    ], example: "huiyin stats scores --month 2026-10 --json"
  ) { session throws(CommandFailure) in try StatisticsTelling(session: session).run() }
}

extension Session {
  /// A part of the statistics of the period that was asked for, counted now.
  func statistics(
    _ part: StatisticsQuery.Part, in register: Register,
  ) throws(CommandFailure) -> Statistics {
    let line = ProgressLine(language: language)
    defer { line.end() }
    let query = StatisticsQuery(part, of: try period(in: register.office))
    return try CommandFailure.onRegistry { () throws(RegistryError) in
      try register.statistics(query, now: .machine, progress: line.show)
    }
  }

  private func period(in office: Office) throws(CommandFailure) -> Period {
    let today = office.zone.local(.machine).day
    if let text = invocation.value("month") {
      guard !invocation.has("period") else { throw .arguments(.conflict("month", "period")) }
      guard let day = CivilDate(text + "-01") else { throw .arguments(.notAMonth(text)) }
      return .month(of: day)
    }
    return (invocation.value("period").flatMap(PeriodSpan.init) ?? .quarter).period(at: today)
  }
}

/// Tells the statistics as text or as one JSON document.
private struct StatisticsTelling {
  let session: Session

  private static let parts: [StatisticsQuery.Part] = [.scores, .holds, .rises, .months]

  func run() throws(CommandFailure) -> ExitCode {
    var parts = Self.parts
    if let word = session.invocation.operands.first {
      guard let part = StatisticsQuery.Part(rawValue: word), parts.contains(part) else {
        throw .arguments(
          .unknownAction(word, subcommand: "stats", actions: parts.map(\.rawValue)))
      }
      parts = [part]
    }
    let register = try session.open()
    let told = try parts.map { part throws(CommandFailure) in
      try session.statistics(part, in: register)
    }
    let text = StatisticsText(narrator: session.narrator, time: session.time)
    guard !session.wantsJSON else {
      var writer = CanonWriter()
      writer.object { writer in
        if let period = told.first?.query.period {
          writer.member("from", period.from.description)
          writer.member("until", period.until.advanced(byDays: -1).description)
        }
        for statistics in told { text.write(statistics, to: &writer) }
      }
      try session.output.json(writer)
      return .success
    }
    for (index, statistics) in told.enumerated() {
      if index > 0 { try session.output.line("") }
      for line in text.lines(statistics) { try session.output.line(line) }
    }
    return .success
  }
}
