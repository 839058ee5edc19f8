import Canon
import Drawing
import Words
import Workflow

// What followed the reply: corrections, later promises, another round, and the file.
extension DetailsWriter {
  var corrections: [Line] {
    (matter?.corrections ?? []).flatMap { motion -> [Line] in
      let title =
        switch motion.value.kind {
        case .correction: say("拟更正答复", "Proposed to correct the reply")
        case .withdrawal: say("拟撤回答复", "Proposed to withdraw the reply")
        }
      var lines = [Line.blank, Line(title, .heading)]
      lines += labelled(" 理由", " Reason", motion.value.reason)
      lines += replacement(motion)
      return lines + ruling(motion.proposed, motion.ruling)
    }
  }

  /// What takes the place of the reply; while it is decided, the words that would change.
  private func replacement(_ motion: Workflow.Motion<Correcting>) -> [Line] {
    guard let text = motion.value.text else { return [] }
    switch motion.value.kind {
    case .withdrawal: return labelled(" 公开说明", " Note posted", text)
    case .correction:
      guard motion.ruling == nil, let standing = matter?.review?.value.text else {
        return labelled(" 改为", " Instead", text)
      }
      let pieces = Difference.words(from: standing, to: text)
      return [Line(say(" 改动", " Changes"), .fieldLabel)]
        + Difference.lines(pieces, columns: columns, indent: 2)
    }
  }

  var promiseMoves: [Line] {
    (matter?.promiseMoves ?? []).flatMap { motion -> [Line] in
      var lines = [Line.blank, Line(say("拟改承诺日期", "Proposed a later promise"), .heading)]
      let day = motion.value.to.map { time.day($0) } ?? ""
      lines += labelled(" 改到", " To", day)
      lines += labelled(" 理由", " Reason", motion.value.reason)
      lines += labelled(" 告知", " Told", motion.value.told)
      return lines + ruling(motion.proposed, motion.ruling)
    }
  }

  /// The day that was promised, as it stands now.
  var promised: [Line] {
    guard let day = matter?.promisedOn else { return [] }
    return labelled("现承诺", "Promised", time.day(day))
  }

  /// What the second person said to a proposal, or that it waits.
  func ruling(_ proposed: Moment, _ ruling: Ending.Ruling?) -> [Line] {
    let lines = [Line(" " + moment(proposed), .dim)]
    guard let ruling else {
      return lines + [Line(say(" 等待裁定", " Waits for a decision"), .warning)]
    }
    let word = ruling.isConfirmed ? say(" 已同意", " Agreed") : say(" 不同意", " Refused")
    let text = ruling.text.map { ": " + $0 } ?? ""
    return lines + wrapped(word + text, indent: 0, .strong) + [
      Line(" " + moment(ruling.moment), .dim)
    ]
  }

  /// Why the matter runs again, and what it was answered before.
  func reopening(_ matter: Matter) -> [Line] {
    guard let reopened = matter.reopening else { return [] }
    let value = reopened.value.reopening
    let count = reopened.value.count
    var lines = heading("第 \(count) 次重新办理", "Reopened, no. \(count)")
    lines += labelled(" 缘由", " Ground", value.ground.phrase(model.language))
    lines += labelled(" 时间", " Said at", time.full(matter.askedAt))
    if let url = value.url { lines += labelled(" 网址", " URL", url) }
    lines += wrapped(value.text)
    for round in matter.former {
      guard let reply = round.publication else { continue }
      lines += labelled(" 前次答复", " Former reply", time.full(reply.value.postedAt))
      if let text = round.review?.value.text { lines += wrapped(text, indent: 1, .quote) }
    }
    return lines
  }

  /// The reply as it stands where the message was asked.
  var standingReply: [Line] {
    guard let matter, let publication = matter.publication else { return [] }
    var lines = labelled("发布", "Posted", time.full(publication.value.postedAt))
    if let text = matter.review?.value.text { lines += wrapped(text, indent: 1, .quote) }
    return lines
  }

  /// The file: its number, how long it is kept, where it is.
  var archived: [Line] {
    guard let matter, let archiving = matter.archiving else { return [] }
    var lines = labelled("档号", "File number", archiving.value.fileNumber)
    if let kept = matter.retention {
      lines += labelled("保管期限", "Kept", kept.phrase(model.language))
    }
    lines += archiving.value.absences.flatMap {
      labelled("缺件", "Absent", $0.piece + say("：", ": ") + $0.reason)
    }
    if let open = matter.openLending?.lent.value {
      let day = open.dueBack.map { time.day($0) } ?? ""
      lines += labelled(
        "借出", "Lent", say("\(open.reader)，\(day) 归还", "\(open.reader), due back \(day)"))
    }
    if !matter.consultations.isEmpty {
      lines += labelled(
        "查阅", "Read", say("\(matter.consultations.count) 次", "\(matter.consultations.count) times"))
    }
    return lines
  }
}
