import Canon
import Drawing
import Registry
import Words
import Workflow

// What is counted: scores, holds, rises, months.
extension SheetWriter {
  var scores: Sheet {
    var sheet = Sheet(
      columns: [
        column("部门", "Department", nameColumns), column("交办", "Given", 5, right: true),
        column("答复", "Rep.", 6, right: true), column("按时原", "Orig.", 6, right: true),
        column("按时延", "Ext.", 6, right: true), column("办结", "Clsd", 6, right: true),
        column("退回", "Back", 6, right: true), column("满意", "Sat.", 6, right: true),
        column("超原/延", "Late o/e", 8, right: true), column("按时", "In time", nil),
      ], rows: [], emptiness: emptiness(.scores, "这一时段没有交办", "Nothing was given out"))
    sheet.rows = (statistics(.scores)?.scores ?? []).map(row)
    return sheet
  }

  private func row(_ score: Score) -> Sheet.Row {
    let late = "\(score.lateOriginally)/\(score.late)"
    let rates: [ScoreRate] = [
      .reply, .timelyOriginally, .timely, .closing, .returned, .satisfaction,
    ]
    let cells: [Sheet.Cell] =
      [.text(narrator.name(of: score.department)), .number(score.given)]
      + rates.map { .text($0.ratio(of: score).percent) }
      + [
        .text(late, score.lateOriginally > 0 ? .levelRed : .levelGreen), .bar(bar(of: score)),
      ]
    return Sheet.Row(
      id: score.department.rawValue, cells: cells, details: details(of: score),
      filter: narrator.name(of: score.department))
  }

  /// In time by the original limit, by the extended one only, and late.
  private func bar(of score: Score) -> Bar {
    Bar(
      parts: [
        Bar.Part(count: score.inTimeOriginally, sign: "#", role: .levelGreen),
        Bar.Part(
          count: score.inTime - score.inTimeOriginally, sign: "=", role: .levelExtended),
        Bar.Part(count: score.late, sign: "-", role: .levelRed),
      ], whole: max(1, score.inTime + score.late))
  }

  private func details(of score: Score) -> [Line] {
    let name = narrator.name(of: score.department)
    let title = Line(name + "  " + spanText, .title)
    let width = ScoreRate.allCases.map { TextWidth.columns(of: $0.phrase(model.language)) }.max()
    let rates = ScoreRate.allCases.map { rate in
      let ratio = rate.ratio(of: score)
      return Line(rate.phrase(model.language).padded(to: (width ?? 0) + 2), .fieldLabel)
        .adding(ratio.percent.padded(to: 7), .strong)
        .adding((ratio.whole > 0 ? ratio.fraction : "").padded(to: 9))
        .adding(rate.definition(model.language), .dim)
    }
    let late = say(
      "超期  按原限 \(score.lateOriginally)  按延期后 \(score.late)  其中现仍未报 \(score.owedLate)  未报先行 \(score.bypassed)",
      "Late  by the original limit \(score.lateOriginally)  as extended \(score.late)  "
        + "still owed \(score.owedLate)  left out \(score.bypassed)")
    let signs = say(
      "条形：# 原限内  = 延期内  - 超期", "Bar: # in time  = in time once extended  - late")
    return [title] + rates + [Line(late)] + .wrapped(signs, columns: columns, .dim)
      + .wrapped(ScoreRate.exclusion(model.language), columns: columns, .dim)
  }

  private var spanText: String {
    let period = model.supervision.span.period(at: today)
    let last = period.until.advanced(byDays: -1)
    return model.supervision.span.phrase(model.language) + " \(period.from) - \(last)"
  }
}

extension SheetWriter {
  var holds: Sheet {
    var sheet = Sheet(
      columns: [
        column("环节", "Stage", model.language == .zh ? 6 : 13),
        column("谁手里", "Held by", nameColumns),
        column("次数", "Times", 5, right: true), column("中位", "Median", 8, right: true),
        column("最长", "Worst", 9, right: true), column("现滞", "Now", 4, right: true),
        column("中位时长", "Median", nil),
      ], rows: [], emptiness: emptiness(.holds, "这一时段没有办件", "There was no matter"))
    let figures = statistics(.holds)?.holds ?? []
    let most = figures.map(\.median).max() ?? 0
    let total = figures.reduce(0) { $0 + $1.total }
    sheet.rows = figures.map { row($0, most: most, total: total) }
    return sheet
  }

  private func row(_ figure: HoldFigure, most: Int, total: Int) -> Sheet.Row {
    let time = model.timeText
    let holder = narrator.name(of: figure.holder)
    var row = Sheet.Row(
      id: figure.step.rawValue + " " + holder,
      cells: [
        .text(figure.step.phrase(model.language)), .text(holder), .number(figure.count),
        .text(time.officeHours(figure.median)), .text(time.officeHours(figure.longest)),
        .number(figure.heldCount, .levelAmber),
        .bar(Bar(parts: [Bar.Part(count: figure.median, sign: "#")], whole: max(1, most))),
      ])
    row.matters = figure.held.map {
      Sheet.Matter(number: $0.number, note: say("现滞 ", "held ") + time.officeHours($0.minutes))
    }
    if !figure.held.contains(where: { $0.number == figure.longestMatter }) {
      row.matters.append(
        Sheet.Matter(
          number: figure.longestMatter,
          note: say("最长 ", "worst ") + time.officeHours(figure.longest)))
    }
    row.details = { details(of: figure, total: total) }
    return row
  }

  private func details(of figure: HoldFigure, total: Int) -> [Line] {
    let time = model.timeText
    let holder = narrator.name(of: figure.holder)
    let share = Ratio(figure.total, of: total).percent
    let held = figure.held.map { "\($0.number) \(time.officeHours($0.minutes))" }
    return [Line(figure.step.phrase(model.language) + "  " + holder + "  " + spanText, .title)]
      + labelled(
        "用时", "Took",
        say(
          "\(figure.count) 次，合计 \(time.officeHours(figure.total))，占全部用时 \(share)",
          "\(figure.count) times, \(time.officeHours(figure.total)) in all, \(share) of the whole"))
      + labelled(
        "最长", "Worst", figure.longestMatter + "  " + time.officeHours(figure.longest))
      + labelled("现滞", "Now", narrator.list(held))
      + .wrapped(
        say(
          "用时按办公时间计；部门从交办到签发报送，办理之后等别人的时间不算部门的",
          "Office hours. A department holds from its assignment to its signed report; "
            + "what it waits for others is nobody's"), columns: columns, .dim)
  }
}

extension SheetWriter {
  var rises: Sheet {
    var sheet = Sheet(
      columns: [
        column("", "", 5), column("主题、网格", "Topic or area", nameColumns + 6),
        column("近30天", "30 d", 7, right: true), column("前30天", "before", 7, right: true),
        column("变化", "Change", 7, right: true), column("近12周", "12 weeks", Rise.weekCount),
        column("", "", nil),
      ], rows: [], emptiness: emptiness(.rises, "近来没有留言", "There were no messages of late"))
    let rises = statistics(.rises)?.rises ?? []
    let most = rises.map { max($0.last, $0.before) }.max() ?? 1
    sheet.rows = rises.map { row($0, most: most) }
    return sheet
  }

  private func row(_ rise: Rise, most: Int) -> Sheet.Row {
    let name = narrator.name(of: rise.subject)
    let mark: Sheet.Cell = rise.isRising ? .text(say("升温", "rises"), .levelAmber) : .text("")
    var row = Sheet.Row(
      id: name,
      cells: [
        mark, .text(name, rise.isRising ? .strong : .text), .number(rise.last),
        .number(rise.before), .text(change(of: rise)), .spark(rise.weeks),
        .bar(
          Bar(
            parts: [
              Bar.Part(count: rise.last, sign: "#", role: rise.isRising ? .levelAmber : .chart)
            ], whole: most)),
      ])
    row.filter = name
    row.details = { details(of: rise) }
    return row
  }

  private func change(of rise: Rise) -> String {
    guard rise.before > 0 else { return rise.last > 0 ? say("新", "new") : "-" }
    let percent = (rise.last - rise.before) * 100 / rise.before
    return (percent > 0 ? "+" : "") + "\(percent)%"
  }

  private func details(of rise: Rise) -> [Line] {
    let pairs = statistics(.rises)?.pairs ?? []
    var parts: [String: Int] = [:]
    for pair in pairs where pair.daysAgo < Rise.spanDays {
      switch rise.subject {
      case .topic(let topic) where topic == pair.topic:
        parts[narrator.name(of: pair.area), default: 0] += pair.count
      case .area(let area) where area == pair.area:
        parts[narrator.name(of: pair.topic), default: 0] += pair.count
      case .topic, .area: break
      }
    }
    let sorted = parts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(12)
    let text = narrator.list(sorted.map { "\($0.key) \($0.value)" })
    return [Line(narrator.name(of: rise.subject), .title)]
      + labelled("近30天", "Last 30 d", "\(rise.last)" + (text.isEmpty ? "" : say("：", ": ") + text))
      + labelled("前30天", "Before", "\(rise.before)")
      + labelled(
        "近12周", "12 weeks",
        Spark.text(rise.weeks) + "  " + rise.weeks.map(String.init).joined(separator: " "))
      + .wrapped(
        say(
          "升温：近30天不少于 \(Rise.least) 件，且比前30天多一半以上；按留言时间计",
          "Rises: \(Rise.least) messages or more in 30 days, and half more than in the 30 before"),
        columns: columns, .dim)
  }
}

extension SheetWriter {
  var months: Sheet {
    var sheet = Sheet(
      columns: [
        column("月份", "Month", 8), column("收到", "In", 6, right: true),
        column("答复", "Replied", 7, right: true), column("按时原", "Orig.", 7, right: true),
        column("按时延", "Ext.", 7, right: true), column("平均用时", "Mean time", 10, right: true),
        column("", "", nil),
      ], rows: [], emptiness: emptiness(.months, "没有办件", "There was no matter"))
    let months = statistics(.months)?.months.begun ?? []
    let most = max(1, months.map { max($0.received, $0.replied) }.max() ?? 1)
    sheet.rows = months.reversed().map { row($0, most: most) }
    return sheet
  }

  private func row(_ figure: MonthFigure, most: Int) -> Sheet.Row {
    let month = String(figure.month.description.prefix(7))
    let mean = figure.replied > 0 ? model.timeText.duration(seconds: figure.meanMinutes * 60) : "-"
    let late = figure.replied - figure.inTime
    var row = Sheet.Row(
      id: month,
      cells: [
        .text(month), .number(figure.received), .number(figure.replied),
        .text(figure.timelyRateOriginally.percent), .text(figure.timelyRate.percent), .text(mean),
        .bar(
          Bar(
            parts: [
              Bar.Part(count: figure.inTimeOriginally, sign: "#", role: .levelGreen),
              Bar.Part(
                count: figure.inTime - figure.inTimeOriginally, sign: "=", role: .levelExtended),
              Bar.Part(count: late, sign: "-", role: .levelRed),
            ], whole: most)),
      ])
    row.details = {
      [Line(month, .title)]
        + labelled("收到", "In", say("当月留言 \(figure.received) 件", "\(figure.received) messages"))
        + labelled(
          "答复", "Replied",
          say(
            "当月公开答复 \(figure.replied) 件，原限内 \(figure.inTimeOriginally)，含延期 \(figure.inTime)，超期 \(late)",
            "\(figure.replied) replies, \(figure.inTimeOriginally) by the original limit, "
              + "\(figure.inTime) as extended, \(late) late"))
        + labelled("平均", "Mean", say("从留言到答复 \(mean)", "\(mean) from message to reply"))
        + .wrapped(
          say(
            "条形：# 原限内  = 延期内  - 超期；未经答复而了结的不计",
            "Bar: # in time  = once extended  - late; what ended without a reply counts nowhere"),
          columns: columns, .dim)
    }
    return row
  }
}
