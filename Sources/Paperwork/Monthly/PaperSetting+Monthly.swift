import Canon
import Words
import Workflow

extension PaperSetting {
  /// The monthly report (月报), with the month before beside it, and with what each figure means.
  public func monthlyReport(_ figures: MonthlyFigures, after previous: MonthlyFigures) -> Paper {
    let month = figures.month
    var paper = paper(
      Phrase(zh: "网民留言办理月报", en: "Monthly Report on Messages"),
      number: "月报〔\(month.year)〕\(month.month)号",
      date: say("\(month.year)年\(month.month)月", month.description), layout: .document)
    paper.blocks =
      opening(figures) + [.table(overview(figures, previous))] + origins(figures)
      + results(figures) + departments(figures) + late(figures) + satisfaction(figures)
      + definitions(figures)
      + [
        .signatures([.init(say("制表人", "Made by")), .init(say("审核人", "Checked by"))])
      ]
    return paper
  }

  private func opening(_ figures: MonthlyFigures) -> [Paper.Block] {
    let count = figures.received.total + figures.ended
    let answered = figures.received.count
    let late = figures.late.count
    let last = figures.month.next.first.advanced(byDays: -1)
    let days = say(
      "\(day(figures.month.first))至\(day(last))", "\(day(figures.month.first)) to \(day(last))")
    let counted = time(figures.countedAt)
    return [
      .heading(say("一、总体情况", "1. Overview")),
      .text(
        say(
          "\(days)，共收到网民留言 \(count) 件，其中不予受理、转出、作废 \(figures.ended) 件；"
            + "截至\(counted)已公开回复 \(answered) 件；"
            + "本月到期的公开回复中超期 \(late) 件。",
          "From \(days) \(count) messages were written, of which \(figures.ended) were declined, "
            + "handed on or voided; by \(counted) \(answered) were answered. Of the public "
            + "replies due in the month \(late) were late."
        )),
    ]
  }

  private func overview(_ figures: MonthlyFigures, _ previous: MonthlyFigures) -> Paper.Table {
    func row(_ zh: String, _ en: String, _ value: (MonthlyFigures) -> String) -> [String] {
      [say(zh, en), value(figures), value(previous)]
    }
    return Paper.Table(
      [.text(say("指标", "Figure")), .number(say("本月", "Month")), .number(say("上月", "Before"))],
      rows: [
        row("收到留言", "Messages") { "\($0.received.total + $0.ended)" },
        row("不予受理、转出、作废", "Declined, handed on, voided") { "\($0.ended)" },
        row("答复率", "Answered") { $0.received.text },
        row("按时答复率（原时限）", "On time, original limit") { $0.onTimeOriginal.text },
        row("按时答复率（含延期）", "On time, extended limit") { $0.onTime.text },
        row("办结率", "Closed") { $0.closed.text },
        row("退回率", "Sent back") { $0.returned.text },
        row("满意率", "Satisfied") { $0.satisfied.text },
        row("催办次数", "Reminders") { "\($0.reminders)" },
        row("准予延期", "Extensions") { "\($0.extensions)" },
      ])
  }

  private func origins(_ figures: MonthlyFigures) -> [Paper.Block] {
    let unknown = say("未登记", "not registered")
    return [
      .heading(say("二、留言构成", "2. What came")),
      .chart(
        chart(
          say("按类别", "By kind"),
          figures.kinds.map { ($0.key?.phrase(language) ?? unknown, $0.value) })),
      .chart(
        chart(say("按来源", "By source"), figures.sources.map { (name(of: $0.key), $0.value) })),
      .chart(
        chart(
          say("按主题", "By topic"),
          figures.topics.map { ($0.key.map { name(of: $0) } ?? unknown, $0.value) })),
      .chart(
        chart(
          say("按网格", "By area"),
          figures.areas.map { ($0.key.map { name(of: $0) } ?? unknown, $0.value) })),
    ]
  }

  /// Bars of messages, the longest first, with what is not answered yet standing out.
  private func chart(_ title: String, _ shares: [(String, Share)]) -> Paper.Chart {
    let bars = shares.map { Paper.Chart.Bar($0, $1.total, part: $1.total - $1.count) }
      .sorted { ($1.value, $0.label) < ($0.value, $1.label) }
    return Paper.Chart(
      title, bars: bars,
      legend: .init(rest: say("已答复", "answered"), part: say("未答复", "not yet")))
  }

  private func results(_ figures: MonthlyFigures) -> [Paper.Block] {
    let bars = Outcome.allCases.map {
      Paper.Chart.Bar($0.phrase(language), figures.outcomes[$0] ?? 0)
    }
    return [
      .heading(say("三、办理结果", "3. Outcomes")),
      .chart(Paper.Chart(say("本月公开回复的结果", "Of the replies published"), bars: bars)),
    ]
  }

  private func satisfaction(_ figures: MonthlyFigures) -> [Paper.Block] {
    let bars = Satisfaction.allCases.map {
      Paper.Chart.Bar($0.phrase(language), figures.satisfaction[$0] ?? 0)
    }
    return [
      .heading(say("六、群众评价", "6. What citizens thought")),
      .chart(Paper.Chart(say("本月回访", "Asked in the month"), bars: bars)),
    ]
  }
}

// The departments, and what was late.
extension PaperSetting {
  private func departments(_ figures: MonthlyFigures) -> [Paper.Block] {
    let lines = figures.departments.sorted { left, right in
      let late = (left.value.late, right.value.late)
      return late.0 == late.1 ? left.key.rawValue < right.key.rawValue : late.0 > late.1
    }
    let table = Paper.Table(
      [
        .text(say("单位", "Department")), .number(say("交办", "Given")),
        .number(say("到期", "Due")), .number(say("超期", "Late")), .number(say("未报", "Owing")),
        .number(say("按时率（原时限）", "On time, original")),
        .number(say("按时率（含延期）", "On time, extended")), .number(say("退回率", "Sent back")),
      ],
      rows: lines.map { row(name(of: $0.key), $0.value) },
      total: row(say("合计", "All"), figures.allDepartments))
    let bars = lines.filter { $0.value.onTime.total > 0 }.map {
      Paper.Chart.Bar(name(of: $0.key), $0.value.onTime.total, part: $0.value.late)
    }
    return [
      .heading(say("四、各单位办理情况", "4. Departments")), .table(table),
      .chart(
        Paper.Chart(
          say("本月到期的部门报送", "Reports due in the month"), bars: bars,
          legend: .init(rest: say("按时", "on time"), part: say("超期", "late")))),
    ]
  }

  private func row(_ name: String, _ figures: MonthlyFigures.DepartmentFigures) -> [String] {
    [
      name, "\(figures.dispatched)", "\(figures.onTime.total)", "\(figures.late)",
      "\(figures.owing)", figures.onTimeOriginal.percent, figures.onTime.percent,
      figures.returned.percent,
    ]
  }

  private func late(_ figures: MonthlyFigures) -> [Paper.Block] {
    let heading = Paper.Block.heading(say("五、超期的公开回复", "5. Late public replies"))
    guard !figures.late.isEmpty else { return [heading, .text(say("无。", "None."))] }
    return [
      heading,
      .table(
        Paper.Table(
          [
            .code(say("办件", "Matter")), .text(say("牵头单位", "Lead")),
            .code(say("到期", "Due")), .code(say("发布", "Published")), .number(say("超期", "Late")),
          ],
          rows: figures.late.map { late in
            [
              late.number, late.lead.map { name(of: $0) } ?? "", stamp(late.due),
              late.published.map(stamp) ?? say("未回复", "not yet"), span(late.seconds),
            ]
          })),
    ]
  }

  private func definitions(_ figures: MonthlyFigures) -> [Paper.Block] {
    let counted = time(figures.countedAt)
    return [
      .heading(say("指标说明", "What the figures mean")),
      .items([
        say(
          "统计时点：\(counted)。本月指留言时间、到期时间或行为发生时间在本月之内。",
          "Counted at \(counted). Of the month is what was written, due or done in it."),
        say(
          "图中数字为件数，括号内为其中未答复或超期的件数。",
          "Beside a bar stands how many there were, and in brackets how many are not answered, or "
            + "were late."),
        say(
          "答复率＝本月收到的留言中，至统计时点已公开回复的件数／本月收到的件数，不含不予受理、转出和作废的。",
          "Answered: of the messages written in the month, those answered by the time of counting; "
            + "without those declined, handed on or voided."),
        say(
          "按时答复率＝在时限内公开回复的件数／公开回复时限在本月到期的件数；分别以未延期的原时限和延期后的时限计算，未到统计时点的不计。",
          "On time: of the public limits that ended in the month, those kept; against the limit "
            + "without and with extension. What is not due by the time of counting is left out."),
        say(
          "办结率＝本月交办的办件中，至统计时点已办结的件数／本月交办的件数。",
          "Closed: of the matters dispatched in the month, those closed by the time of counting."),
        say(
          "按时率（单位）＝在时限内报送的件数／部门报送时限在本月到期的件数；未报＝其中至统计时点仍未报送的件数。",
          "On time, of a department: of its limits that ended in the month, those kept; owing are those "
            + "without a report at the time of counting."),
        say(
          "退回率＝本月首次报送的交办件中，曾被退回重办的件数／本月首次报送的件数。",
          "Sent back: of the parts first reported on in the month, those sent back at least once."),
        say(
          "满意率＝回访为满意或基本满意的件数／本月回访并联系上的件数。",
          "Satisfied: of the citizens reached in the month, those satisfied, or acceptably so."),
      ]),
    ]
  }
}

extension MonthlyFigures {
  /// All departments together.
  var allDepartments: DepartmentFigures {
    departments.values.reduce(into: DepartmentFigures()) { sum, one in
      sum.dispatched += one.dispatched
      sum.onTimeOriginal.add(one.onTimeOriginal)
      sum.onTime.add(one.onTime)
      sum.owing += one.owing
      sum.returned.add(one.returned)
    }
  }

  /// Of all reports of the month, those sent back.
  var returned: Share { allDepartments.returned }
}

extension MonthlyFigures.DepartmentFigures {
  var late: Int { onTime.total - onTime.count }
}
