import Canon
import Registry
import Workflow

// The same for scripts.
extension StatisticsText {
  /// Writes a member for the part; rates are in tenths of a per cent, left out without a whole.
  func write(_ statistics: Statistics, to writer: inout CanonWriter) {
    switch statistics.query.part {
    case .scores: writer.member("scores", statistics.scores, write)
    case .holds: writer.member("holds", statistics.holds, write)
    case .rises: writer.member("rises", statistics.rises, write)
    case .months: writer.member("months", statistics.months, write)
    case .candidates: writer.member("candidates", statistics.candidates, write)
    case .gridMatters, .periodMatters: break
    }
  }

  private func write(_ writer: inout CanonWriter, _ score: Score) {
    writer.member("department", score.department.rawValue)
    writer.member("given", score.given)
    writer.member("submitted", score.submitted)
    writer.member("inTime", score.inTime)
    writer.member("inTimeOriginally", score.inTimeOriginally)
    writer.member("owedLate", score.owedLate)
    writer.member("owedLateOriginally", score.owedLateOriginally)
    writer.member("bypassed", score.bypassed)
    writer.member("reported", score.reported)
    writer.member("returned", score.returned)
    writer.member("closed", score.closed)
    writer.member("rated", score.rated)
    writer.member("satisfied", score.satisfied)
    writer.member("replyPerMille", score.replyRate.perMille)
    writer.member("timelyOriginallyPerMille", score.timelyRateOriginally.perMille)
    writer.member("timelyPerMille", score.timelyRate.perMille)
    writer.member("closingPerMille", score.closingRate.perMille)
    writer.member("returnPerMille", score.returnRate.perMille)
    writer.member("satisfactionPerMille", score.satisfactionRate.perMille)
  }

  private func write(_ writer: inout CanonWriter, _ figure: HoldFigure) {
    writer.member("step", figure.step.rawValue)
    switch figure.holder {
    case .office: writer.member("holder", "office")
    case .leader: writer.member("holder", "leader")
    case .department(let department):
      writer.member("holder", "department")
      writer.member("department", department.rawValue)
    }
    writer.member("count", figure.count)
    writer.member("medianMinutes", figure.median)
    writer.member("longestMinutes", figure.longest)
    writer.member("longestMatter", figure.longestMatter)
    writer.member("totalMinutes", figure.total)
    writer.member("heldCount", figure.heldCount)
    writer.member("held", figure.held.map(\.number))
  }

  private func write(_ writer: inout CanonWriter, _ rise: Rise) {
    switch rise.subject {
    case .topic(let topic): writer.member("topic", topic.rawValue)
    case .area(let area): writer.member("area", area.rawValue)
    }
    writer.member("last", rise.last)
    writer.member("before", rise.before)
    writer.member("rising", is: rise.isRising)
  }

  private func write(_ writer: inout CanonWriter, _ figure: MonthFigure) {
    writer.member("month", String(figure.month.description.prefix(7)))
    writer.member("received", figure.received)
    writer.member("replied", figure.replied)
    writer.member("inTime", figure.inTime)
    writer.member("inTimeOriginally", figure.inTimeOriginally)
    writer.member("meanMinutes", figure.meanMinutes)
  }

  /// One candidate with its evidence.
  func write(_ writer: inout CanonWriter, _ candidate: BulletinCandidate) {
    writer.member("matter", candidate.matter.rawValue)
    writer.member("number", candidate.number)
    writer.member("department", candidate.department.rawValue)
    writer.member("free", is: candidate.isFree)
    writer.member("bulletin", candidate.bulletin)
    switch candidate.verdict {
    case .candidate(let item): writer.member("evidence", recorded: item)
    case .explained(let entry, let until):
      writer.member("explanation", entry)
      writer.member("until", until?.description)
    case .reported, .notYetLate, .notAssigned: break
    }
  }
}
