import Canon
import Words
public import Workflow

extension PaperSetting {
  /// The handover note (交接班记录): what one duty officer left to the next.
  ///
  /// `titles` are those of matters by number, as far as whoever prints may see them.
  public func handoverNote(_ shift: Shift, titles: [String: String] = [:]) -> Paper {
    let year = office.zone.local(shift.handedAt).day.parts.year
    var paper = paper(
      Phrase(zh: "交接班记录", en: "Handover Note"), number: "交接〔\(year)〕\(shift.number)号",
      date: day(of: shift.handedAt))
    let left = shift.handover
    let lists = [
      (say("已超期", "Late"), left.late, left.lateCount),
      (say("临近到期", "Due soon"), left.near, left.nearCount),
      (say("今日承诺", "Promised today"), left.promised, left.promisedCount),
    ]
    paper.blocks = [
      .fields(lists.map { Paper.Field($0.0, say("\($0.2) 件", "\($0.2)")) })
    ]
    for (title, numbers, count) in lists where !numbers.isEmpty {
      paper.blocks += [.heading(title), block(of: numbers, titles)]
      if count > numbers.count {
        paper.blocks.append(
          .note(say("仅列前 \(numbers.count) 件。", "Only the first \(numbers.count) are listed.")))
      }
    }
    paper.blocks.append(.signatures([handing(shift), taking(shift)]))
    return paper
  }

  private func block(of numbers: [String], _ titles: [String: String]) -> Paper.Block {
    guard !titles.isEmpty else { return .text(list(numbers)) }
    return .table(
      Paper.Table(
        [.code(say("办件", "Matter")), .text(say("标题", "Title"))],
        rows: numbers.map { [$0, titles[$0] ?? ""] }))
  }

  private func handing(_ shift: Shift) -> Paper.Signature {
    Paper.Signature(
      say("交班人", "Handed over by"), name: name(of: shift.handedBy), date: time(shift.handedAt),
      remark: say("日志第 \(shift.number) 条", "journal entry \(shift.number)"))
  }

  private func taking(_ shift: Shift) -> Paper.Signature {
    let label = say("接班人", "Taken over by")
    guard let officer = shift.takenBy, let moment = shift.takenAt else {
      return Paper.Signature(label)
    }
    return Paper.Signature(label, name: name(of: officer), date: time(moment))
  }
}
