import Canon
import Desk
import Registry
import Words
import Workflow

extension LedgerForm {
  /// Everything that can be listed, in the order of the overview.
  static let all: [LedgerForm] = [
    gridReports, zeroReports, contacts, periods, risks, bulletins, candidates,
  ]

  private static let risks = LedgerForm(
    name: "risk", summary: Phrase(zh: "风险点台账", en: "The risk ledger"),
    example: "huiyin risk --json",
    emptiness: Phrase(zh: "还没有风险点：huiyin risk record", en: "No risk point: huiyin risk record")
  ) { reading throws(CommandFailure) in
    let language = reading.session.language
    return reading.book.riskPoints.values
      .sorted { left, right in
        let (one, two) = (left.point.value, right.point.value)
        return (two.level, one.id.rawValue) < (one.level, two.id.rawValue)
      }
      .map { risk in
        let point = risk.point.value
        return LedgerRow(
          line: reading.line([
            point.id.rawValue, point.level.phrase(language), point.status.phrase(language),
            point.name, point.department.map { reading.narrator.name(of: $0) },
            point.topics.map { reading.narrator.name(of: $0) }.joined(separator: ","),
          ])
        ) { writer in
          writer.member("point", recorded: point)
          writer.member("entry", risk.point.moment.number)
          writer.member("first", risk.first.number)
        }
      }
  }

  private static let contacts = LedgerForm(
    name: "contact", summary: Phrase(zh: "各网格的三级联络", en: "The contact chain of each area"),
    example: "huiyin contact --json", emptiness: Phrase(zh: "还没有网格。", en: "There is no area.")
  ) { reading throws(CommandFailure) in
    reading.office.areas.keys.sorted { $0.rawValue < $1.rawValue }.map { area in
      let chain = reading.book.contacts[area]?.value
      let people = chain.map { [$0.leader, $0.cadre, $0.gridWorker] } ?? []
      let names = people.map { [$0.name, $0.phone].compactMap(\.self).joined(separator: " ") }
      let text = people.isEmpty ? reading.say("未登记", "not named") : names.joined(separator: " | ")
      return LedgerRow(line: reading.line([reading.narrator.name(of: area), text])) { writer in
        writer.member("area", area.rawValue)
        writer.member("chain", recorded: chain)
      }
    }
  }

  private static let periods = LedgerForm(
    name: "period", summary: Phrase(zh: "重要时间节点", en: "The key periods"),
    example: "huiyin period --json",
    emptiness: Phrase(zh: "还没有重要节点：huiyin period add", en: "No key period: huiyin period add")
  ) { reading throws(CommandFailure) in
    let matters = try reading.statistics(.periodMatters).periodMatters
    return reading.office.policy.keyPeriods.enumerated().map { place, period in
      let concerned = matters.filter { $0.period == place }.map(\.number)
      let isOn = period.contains(reading.today)
      let days = "\(period.from?.description ?? "-") - \(period.until?.description ?? "-")"
      return LedgerRow(
        line: reading.line([
          period.name, days, isOn ? reading.say("进行中", "now") : nil,
          concerned.isEmpty
            ? nil : reading.say("在办 \(concerned.count) 件", "\(concerned.count) open matters"),
        ])
      ) { writer in
        writer.member("period", recorded: period)
        writer.member("now", is: isOn)
        writer.member("matters", concerned)
      }
    }
  }

  private static let zeroReports = LedgerForm(
    name: "zero-report", summary: Phrase(zh: "重要节点内的每日报告", en: "The daily reports of key periods"),
    example: "huiyin zero-report --json",
    emptiness: Phrase(zh: "还没有报告：huiyin zero-report fill", en: "None yet: huiyin zero-report fill")
  ) { reading throws(CommandFailure) in
    reading.book.zeroReports.values
      .sorted { left, right in
        (right.value.day, left.value.area.rawValue) < (left.value.day, right.value.area.rawValue)
      }
      .map { report in
        LedgerRow(
          line: reading.line([
            report.value.day.description, reading.narrator.name(of: report.value.area),
            report.value.informant,
            report.value.text ?? reading.say("无情况（零报告）", "nothing happened"),
          ])
        ) { writer in
          writer.member("report", recorded: report.value)
          writer.member("entry", report.moment.number)
        }
      }
  }

  private static let gridReports = LedgerForm(
    name: "grid-report", summary: Phrase(zh: "网格上报的情况", en: "News from the areas"),
    example: "huiyin grid-report --json",
    emptiness: Phrase(
      zh: "还没有上报：huiyin grid-report record", en: "None yet: huiyin grid-report record")
  ) { reading throws(CommandFailure) in
    let matters = try reading.statistics(.gridMatters).gridMatters
    return reading.book.gridReports.reversed().map { news in
      let report = news.report.value
      let matter = matters.first { $0.report == news.id }
      return LedgerRow(
        line: reading.line([
          "#\(news.id)", reading.session.time.full(news.report.moment.at),
          reading.narrator.name(of: report.area), report.informant, report.text,
          news.settlement.map { reading.say("办结：", "settled: ") + $0.value },
          matter.map { reading.say("办件 ", "matter ") + $0.number },
        ])
      ) { writer in
        writer.member("entry", news.id)
        writer.member("report", recorded: report)
        writer.member("result", news.settlement?.value)
        writer.member("matter", matter?.matter.rawValue)
      }
    }
  }
}
