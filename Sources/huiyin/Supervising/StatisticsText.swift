import Canon
import Desk
import Registry
import Words
import Workflow

/// Writes statistics for people, in lines.
struct StatisticsText {
  let narrator: Narrator
  let time: TimeText

  func lines(_ statistics: Statistics) -> [String] {
    let period = statistics.query.period
    let days = "\(period.from) - \(period.until.advanced(byDays: -1))"
    switch statistics.query.part {
    case .scores:
      return [say("部门评分  ", "Scoreboard  ") + days] + scores(statistics.scores)
    case .holds:
      return [say("各环节滞留（办公时间）  ", "Hold-up by stage, office hours  ") + days]
        + statistics.holds.map(line)
    case .rises:
      return [say("近 30 天与前 30 天", "The last 30 days and the 30 before")]
        + statistics.rises.map(line)
    case .months: return [say("逐月", "Month by month")] + statistics.months.begun.map(line)
    case .candidates: return statistics.candidates.map(line)
    // These stand in the lists of what they belong to.
    case .gridMatters, .periodMatters: return []
    }
  }

  func say(_ zh: String, _ en: String) -> String { Phrase(zh: zh, en: en)(narrator.language) }

  private func scores(_ scores: [Score]) -> [String] {
    let rows = scores.map { score in
      let rates = ScoreRate.allCases.map { rate in
        rate.phrase(narrator.language) + " " + rate.ratio(of: score).percent
          + (rate.ratio(of: score).whole > 0 ? " (\(rate.ratio(of: score).fraction))" : "")
      }
      let late = say(
        "超期 原限 \(score.lateOriginally) 含延期 \(score.late)",
        "late \(score.lateOriginally) originally, \(score.late) as extended")
      return ([narrator.name(of: score.department) + " \(score.given)"] + rates + [late])
        .joined(separator: "  ")
    }
    let definitions = ScoreRate.allCases.map {
      "  " + $0.phrase(narrator.language) + " = " + $0.definition(narrator.language)
    }
    return rows + [say("口径", "What the rates mean")] + definitions
      + ["  " + ScoreRate.exclusion(narrator.language)]
  }

  private func line(_ figure: HoldFigure) -> String {
    let numbers = say(
      "\(figure.count) 次  中位 \(time.officeHours(figure.median))  最长 \(time.officeHours(figure.longest)) (\(figure.longestMatter))  现滞 \(figure.heldCount)",
      "\(figure.count) times  median \(time.officeHours(figure.median))  "
        + "worst \(time.officeHours(figure.longest)) (\(figure.longestMatter))  "
        + "now \(figure.heldCount)")
    return [
      figure.step.phrase(narrator.language), narrator.name(of: figure.holder), numbers,
    ].joined(separator: "  ")
  }

  private func line(_ rise: Rise) -> String {
    let mark = rise.isRising ? say("  升温", "  rises") : ""
    return narrator.name(of: rise.subject) + "  \(rise.last) / \(rise.before)" + mark
  }

  private func line(_ figure: MonthFigure) -> String {
    let mean = figure.replied > 0 ? time.duration(seconds: figure.meanMinutes * 60) : "-"
    return figure.month.description.prefix(7)
      + say(
        "  收到 \(figure.received)  答复 \(figure.replied)  按时 原限 \(figure.timelyRateOriginally.percent) 含延期 \(figure.timelyRate.percent)  平均 \(mean)",
        "  in \(figure.received)  replied \(figure.replied)  in time "
          + "\(figure.timelyRateOriginally.percent) originally, "
          + "\(figure.timelyRate.percent) as extended  mean \(mean)")
  }

  func line(_ candidate: BulletinCandidate) -> String {
    let name = candidate.number + "  " + narrator.name(of: candidate.department)
    switch candidate.verdict {
    case .candidate(let item):
      let named =
        candidate.bulletin.map { say("  已列入 #\($0)", "  in #\($0) already") } ?? ""
      return name + say("  到期 ", "  due ") + time.full(item.due)
        + say("  催办 ", "  reminders ") + list(item.reminders)
        + (item.isSignedFor ? say("  签收 ", "  signed for ") : say("  未签收 ", "  not signed for "))
        + "#\(item.receipt)" + named
    case .explained(let entry, let until):
      return name + say("  已说明 #\(entry)", "  explained #\(entry)")
        + (until.map { say("，至 \($0)", ", until \($0)") } ?? "")
    case .reported, .notYetLate, .notAssigned: return name
    }
  }

  private func list(_ numbers: [Int]) -> String {
    numbers.isEmpty ? say("无", "none") : numbers.map { "#\($0)" }.joined(separator: ",")
  }
}
