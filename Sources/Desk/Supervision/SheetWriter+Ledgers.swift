import Canon
import Drawing
import Registry
import Words
import Workflow

// What the office keeps beside its matters.
extension SheetWriter {
  var risks: Sheet {
    var sheet = Sheet(
      columns: [
        column("编号", "Id", 7), column("等级", "Level", model.language == .zh ? 4 : 12),
        column("状态", "Stands", model.language == .zh ? 4 : 13), column("风险点", "Risk point", nil),
        column("责任部门", "Department", departmentColumns), column("近30天", "30 d", 6, right: true),
        column("前30天", "before", 6, right: true), column("近12周", "12 weeks", Rise.weekCount),
      ], rows: [], emptiness: say("还没有风险点；a 登记一个", "No risk point yet; a records one"))
    sheet.rows = book.riskPoints.values
      .sorted { left, right in
        let (one, two) = (left.point.value, right.point.value)
        return (two.level, one.id.rawValue) < (one.level, two.id.rawValue)
      }.map(row)
    return sheet
  }

  private func row(_ risk: SupervisionBook.Risk) -> Sheet.Row {
    let point = risk.point.value
    let linked = (statistics(.rises)?.pairs ?? []).filter {
      point.topics.contains($0.topic) && (point.areas.isEmpty || point.areas.contains($0.area))
    }
    let (last, before, weeks) = Rise.spans(linked.map { ($0.daysAgo, $0.count) })
    let words =
      [point.topics.first.map(narrator.name(of:))].compactMap(\.self)
      + (point.areas.count == 1 ? [narrator.name(of: point.areas[0])] : [])
    return Sheet.Row(
      id: point.id.rawValue,
      cells: [
        .text(point.id.rawValue, .listNumber),
        .text(point.level.phrase(model.language), role(of: point.level)),
        .text(point.status.phrase(model.language), point.status == .rising ? .levelAmber : .text),
        .text(point.name), .text(point.department.map(narrator.name(of:)) ?? "-"),
        .number(last), .number(before), .spark(weeks),
      ], details: details(of: risk, last, before, weeks),
      filter: words.isEmpty ? nil : words.joined(separator: " "))
  }

  /// Where there is little room, the names of risk points go before those of departments.
  private var departmentColumns: Int {
    model.language == .zh || model.size.columns >= 110 ? nameColumns : 0
  }

  private func role(of level: RiskLevel) -> Drawing.Role {
    switch level {
    case .ordinary: .levelGreen
    case .considerable: .levelAmber
    case .major: .levelRed
    }
  }

  private func details(
    of risk: SupervisionBook.Risk, _ last: Int, _ before: Int, _ weeks: [Int],
  ) -> [Line] {
    let point = risk.point.value
    let areas =
      point.areas.isEmpty
      ? say("全部网格", "every area") : narrator.list(point.areas.map(narrator.name(of:)))
    let levels = risk.levels.map {
      "\($0.level.phrase(model.language)) \($0.status.phrase(model.language)) #\($0.moment.number)"
    }
    return [Line(point.id.rawValue + "  " + point.name, .title)]
      + labelled("类别", "Category", point.category + "  " + areas)
      + labelled("主题", "Topics", narrator.list(point.topics.map(narrator.name(of:))))
      + labelled("成因", "Cause", point.cause)
      + labelled("措施", "Measures", point.measures)
      + labelled("口径", "Wording", point.wording)
      + labelled("领导", "Leader", point.leader.map(narrator.name(of:)))
      + labelled("进展", "Progress", point.progress)
      + labelled("等级", "Levels", levels.joined(separator: say("；", "; ")))
      + labelled(
        "来件", "Messages",
        say("近30天 \(last)，前30天 \(before)  ", "30 days \(last), before \(before)  ")
          + Spark.text(weeks))
  }
}

extension SheetWriter {
  var contacts: Sheet {
    var sheet = Sheet(
      columns: [
        column("网格", "Area", nameColumns), column("包片领导", "Leader", nil),
        column("村社干部", "Cadre", nil), column("网格员", "Grid worker", nil),
      ], rows: [], emptiness: say("还没有网格", "There is no area yet"))
    sheet.rows = office.areas.keys.sortedByName.map { area in
      let chain = book.contacts[area]
      let contacts = chain.map { [$0.value.leader, $0.value.cadre, $0.value.gridWorker] } ?? []
      let missing = Sheet.Cell.text(say("未登记", "not named"), .warning)
      return Sheet.Row(
        id: area.rawValue,
        cells: [.text(narrator.name(of: area))]
          + (contacts.isEmpty
            ? [missing, missing, missing] : contacts.map { .text(self.text(of: $0)) }),
        details: details(of: area, chain), filter: narrator.name(of: area))
    }
    return sheet
  }

  private func text(of contact: Contact) -> String {
    [contact.name, contact.phone].compactMap(\.self).joined(separator: " ")
  }

  private func details(of area: AreaID, _ chain: Dated<ContactChain>?) -> [Line] {
    guard let chain else {
      return [Line(narrator.name(of: area), .title)]
        + .wrapped(say("还没有联络链，按 e 登记", "No contacts yet; e names them"), columns: columns)
    }
    let value = chain.value
    return [Line(narrator.name(of: area), .title)]
      + labelled("包片领导", "Leader", text(of: value.leader))
      + labelled("村社干部", "Cadre", text(of: value.cadre))
      + labelled("网格员", "Grid worker", text(of: value.gridWorker))
      + labelled(
        "登记", "Named",
        narrator.name(of: chain.moment.actor) + "  " + model.timeText.full(chain.moment.at)
          + "  #\(chain.moment.number)")
  }
}

extension SheetWriter {
  /// The days a row of an area tells of.
  private static let dayCount = 7

  /// The key period that is on, else the last that was, else the next.
  var shownPeriod: KeyPeriod? {
    let all = office.policy.keyPeriods
    if let present = office.policy.keyPeriod(on: today) { return present }
    let past = all.filter { $0.until.map { $0 < today } ?? false }
    return past.max { ($0.until ?? today) < ($1.until ?? today) } ?? all.first
  }

  /// The days of the shown period that are reported of, up to the present, the last of them.
  var reportedDays: [CivilDate] {
    guard let period = shownPeriod, let from = period.from, let until = period.until else {
      return []
    }
    let last = min(until, today)
    guard from <= last else { return [] }
    let first = max(from, last.advanced(byDays: 1 - Self.dayCount))
    return (first.daysSinceEpoch...last.daysSinceEpoch).map(CivilDate.init(daysSinceEpoch:))
  }

  var periods: Sheet {
    let days = reportedDays
    var sheet = Sheet(
      columns: [column("", "", nameColumns)]
        + days.map {
          Sheet.Column(title: String($0.description.dropFirst(5)), width: 5, isRight: false)
        }
        + [column("缺报", "Missing", 7, right: true), column("", "", nil)],
      rows: [],
      emptiness: say("还没有重要时间节点；a 登记一个", "No key period yet; a records one"))
    let matters = statistics(.periodMatters)?.periodMatters ?? []
    sheet.rows = office.policy.keyPeriods.enumerated().map { place, period in
      row(period, matters.filter { $0.period == place })
    }
    if !days.isEmpty { sheet.rows += office.areas.keys.sortedByName.map { row($0, days) } }
    // What is reported each day stands above; the matters may be many.
    sheet.rows += matters.map { row($0) }
    return sheet
  }

  private func row(_ period: KeyPeriod, _ matters: [PeriodMatter]) -> Sheet.Row {
    let from = period.from?.description ?? "-"
    let days = [period.from, period.until].map { $0.map { $0.description.dropFirst(5) } ?? "-" }
    let isOn = period.contains(today)
    let parts = [
      period.name, days.joined(separator: " - "), isOn ? say("进行中", "now") : "",
      count(of: matters),
    ]
    var row = Sheet.Row(
      id: "period " + period.name + from,
      cells: [
        .text(
          parts.filter { !$0.isEmpty }.joined(separator: "  "), isOn ? .levelAmber : .strong)
      ],
      details: details(of: period, matters.count),
      matters: matters.map { Sheet.Matter(number: $0.number, note: $0.title) })
    row.spans = true
    return row
  }

  private func details(of period: KeyPeriod, _ count: Int) -> [Line] {
    let percent = period.amberPercent.map { "\($0)%" }
    let reserve = period.reserveMinutes.map { model.timeText.officeHours($0) }
    let open = book.riskPoints.values.map(\.point.value).filter { $0.status != .defused }
      .sorted { ($1.level, $0.id.rawValue) < ($0.level, $1.id.rawValue) }
      .map { "\($0.id.rawValue) \($0.name) (\($0.level.phrase(model.language)))" }
    return [Line(period.name, .title)]
      + labelled("临近提示", "Amber", percent)
      + labelled("审发预留", "Reserve", reserve)
      + labelled("风险点", "Risk points", narrator.list(open))
      + labelled("在办件", "Open", say("\(count) 件", "\(count) matters"))
      + .wrapped(
        say("重要节点内每个网格每日一报，没有情况也报（零报告）", "Each area reports each day, even that nothing happened"),
        columns: columns, .dim)
  }

  private func row(_ area: AreaID, _ days: [CivilDate]) -> Sheet.Row {
    let reports = days.map { book.zeroReports[SupervisionBook.ZeroReportKey(area, $0)] }
    let missing = reports.count { $0 == nil }
    let cells = reports.map { report -> Sheet.Cell in
      guard let report else { return .text(say("缺", "-"), .levelRed) }
      return report.value.text == nil
        ? .text("0", .levelGreen) : .text(say("有", "yes"), .levelAmber)
    }
    var details = [Line(narrator.name(of: area), .title)]
    for (day, report) in zip(days, reports) {
      let text =
        report.map { report in
          report.value.informant + say("：", ": ")
            + (report.value.text ?? say("无情况", "nothing happened"))
            + "  #\(report.moment.number)"
        } ?? say("未报", "not reported")
      details += .labelled(day.description, text, columns: columns)
    }
    return Sheet.Row(
      id: area.rawValue,
      cells: [.text(narrator.name(of: area))] + cells + [.number(missing, .levelRed), .text("")],
      details: details, filter: narrator.name(of: area))
  }
}

extension SheetWriter {
  var sources: Sheet {
    var sheet = Sheet(
      columns: [
        column("来源", "Source", nameColumns + 8), column("今日", "Today", 8),
        column("最近一次", "Last look", 16), column("由谁", "By", 12), column("备注", "Note", nil),
      ], rows: [], emptiness: say("还没有来源", "There is no source yet"))
    sheet.rows = office.sources.values.sorted { $0.source.rawValue < $1.source.rawValue }.map {
      let look = book.looks[$0.source]
      let isDone = book.isLookedAt($0.source, on: today)
      return Sheet.Row(
        id: $0.source.rawValue,
        cells: [
          .text(narrator.name(of: $0.source)),
          isDone
            ? .text(say("已看", "looked"), .levelGreen) : .text(say("未看", "not yet"), .levelAmber),
          .text(look.map { model.timeText.short($0.moment.at) } ?? "-"),
          .text(look.map { narrator.name(of: $0.moment.actor) } ?? ""),
          .text(look?.value.note ?? ""),
        ],
        details: [Line(narrator.name(of: $0.source), .title)]
          + labelled("说明", "Note", look?.value.note)
          + .wrapped(
            say("看过而没有新留言，按 c 记下；每个来源每天一次", "c records that nothing new was there, once a day"),
            columns: columns, .dim), filter: narrator.name(of: $0.source))
    }
    return sheet
  }

  var gridReports: Sheet {
    var sheet = Sheet(
      columns: [
        column("条目", "Entry", 7), column("时间", "Time", 11), column("网格", "Area", nameColumns),
        column("谁报", "Told by", 10), column("状态", "Stands", 8), column("情况", "News", nil),
      ], rows: [], emptiness: say("还没有网格上报；a 登记一条", "No grid report yet; a records one"))
    sheet.rows = book.gridReports.reversed().map { news in
      let report = news.report.value
      let matter = model.gridMatter(of: news)
      return Sheet.Row(
        id: String(news.id),
        cells: [
          .text("#\(news.id)", .listNumber), .text(model.timeText.short(news.report.moment.at)),
          .text(narrator.name(of: report.area)), .text(report.informant),
          state(of: news, matter),
          .text(report.text),
        ],
        details: [Line("#\(news.id)  " + narrator.name(of: report.area), .title)]
          + labelled(
            "上报", "Told by", report.informant + "  " + report.channel.phrase(model.language))
          + labelled("情况", "News", report.text)
          + labelled("结果", "Result", news.settlement?.value)
          + labelled(
            "办件", "Matter", matter.map { $0.number + "  " + $0.stage.phrase(model.language) }),
        matters: matter.map { [Sheet.Matter(number: $0.number)] } ?? [])
    }
    return sheet
  }

  private func state(of news: SupervisionBook.GridNews, _ matter: GridMatter?) -> Sheet.Cell {
    if matter != nil { return .text(say("立件", "matter"), .levelGreen) }
    return news.settlement == nil
      ? .text(say("待办", "open"), .levelAmber) : .text(say("办结", "settled"), .dim)
  }
}
