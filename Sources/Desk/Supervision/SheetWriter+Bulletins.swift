import Canon
import Drawing
import Registry
import Words
import Workflow

// Whom a bulletin may name, and the bulletins there are.
extension SheetWriter {
  var candidates: Sheet {
    var sheet = Sheet(
      columns: [
        column("办件", "Matter", 12), column("部门", "Department", nameColumns),
        column("到期", "Due", 11), column("超期", "Late", 11), column("催办", "Rem.", 5, right: true),
        column("可否通报", "May be named", nil),
      ], rows: [],
      emptiness: emptiness(.candidates, "没有超期未报的部门", "No department is late"))
    sheet.rows = (statistics(.candidates)?.candidates ?? []).map(row)
    return sheet
  }

  private func row(_ candidate: BulletinCandidate) -> Sheet.Row {
    let due: Instant?
    let reminders: Int
    let state: Sheet.Cell
    switch candidate.verdict {
    case .candidate(let item):
      due = item.due
      reminders = item.reminders.count
      state =
        candidate.bulletin.map {
          .text(say("已列入 #\($0)", "in #\($0) already"), .dim)
        } ?? .text(say("可以通报", "yes"), .levelRed)
    case .explained(let entry, let until):
      due = nil
      reminders = 0
      let day = until.map { say(" 至 ", " until ") + $0.description.dropFirst(5) } ?? ""
      state = .text(say("已说明 #\(entry)", "explained #\(entry)") + day, .levelAmber)
    case .reported, .notYetLate, .notAssigned:
      (due, reminders, state) = (nil, 0, .text(""))
    }
    return Sheet.Row(
      id: candidate.matter.rawValue + " " + candidate.department.rawValue,
      cells: [
        .text(candidate.number, .listNumber), .text(narrator.name(of: candidate.department)),
        .text(due.map { model.timeText.short($0) } ?? ""),
        .text(due.map { model.timeText.duration(seconds: $0.seconds(to: model.now)) } ?? ""),
        .number(reminders), state,
      ], details: details(of: candidate),
      matters: [Sheet.Matter(number: candidate.number)])
  }

  private func details(of candidate: BulletinCandidate) -> [Line] {
    let head = Line(
      candidate.number + "  " + narrator.name(of: candidate.department), .title)
    switch candidate.verdict {
    case .candidate(let item): return [head] + evidence(item)
    case .explained(let entry, let until):
      let day = until?.description ?? say("未写日期", "no date")
      return [head]
        + .wrapped(
          say(
            "说明见 #\(entry)，预计 \(day)；说明有效期间不列入通报，认为是空话可不予采信",
            "Explained in #\(entry), expected \(day). An explanation that holds spares the bulletin; "
              + "the office may refuse an empty one"), columns: columns)
    case .reported, .notYetLate, .notAssigned: return [head]
    }
  }

  /// What a department says against a bulletin, and what the bulletin has against it.
  func objection(of department: DepartmentID, to bulletin: Int) -> [Line] {
    let objection = book.bulletin(bulletin)?.objection(of: department)
    return (objection.map(lines) ?? []) + evidence(against: department, in: bulletin)
  }

  /// What a bulletin has against one department: what its head answers.
  func evidence(against department: DepartmentID, in bulletin: Int) -> [Line] {
    let items = book.bulletin(bulletin)?.draft.value.items ?? []
    return items.filter { $0.department == department }.flatMap { item in
      [Line(item.number + "  " + narrator.name(of: item.department), .heading)] + evidence(item)
    } + [.blank]
  }

  /// What the journal shows against a department, by entry.
  func evidence(_ item: BulletinItem) -> [Line] {
    let receipt =
      item.isSignedFor
      ? say("签收 #\(item.receipt)", "signed for in #\(item.receipt)")
      : say("交办 #\(item.receipt)，未签收", "dispatched in #\(item.receipt), never signed for")
    func entries(_ numbers: [Int]) -> String {
      numbers.isEmpty
        ? say("无", "none") : numbers.map { "#\($0)" }.joined(separator: say("、", ", "))
    }
    let original =
      item.originalDue == item.due
      ? "" : say("；原限 ", "; originally ") + model.timeText.full(item.originalDue)
    return labelled("到期", "Due", model.timeText.full(item.due) + original)
      + labelled("收件", "Receipt", receipt)
      + labelled("催办", "Reminders", entries(item.reminders))
      + labelled(
        "说明", "Explanations",
        item.explanations.isEmpty
          ? say("无", "none") : entries(item.explanations) + say("，均已失效", ", none holds any more"))
      + labelled(
        "报送", "Reports",
        item.sentBack.map { say("退回 #\($0) 后未再报", "silent since it was sent back in #\($0)") }
          ?? say("截至 #\(item.seenUpTo) 无", "none up to #\(item.seenUpTo)"))
  }
}

extension SheetWriter {
  var bulletins: Sheet {
    var sheet = Sheet(
      columns: [
        column("文号", "Number", 12), column("起草", "Drafted", 11),
        column("部门", "Departments", nil), column("件", "n", 3, right: true),
        column("异议", "Obj.", 4, right: true),
        column("状态", "Stands", model.language == .zh ? 8 : 19),
        column("异议截止", "Object by", 11),
      ], rows: [], emptiness: say("还没有通报；候选页按 a 起草", "No bulletin yet; a drafts one from Late"))
    sheet.rows = book.bulletins.reversed().map(row)
    return sheet
  }

  private func row(_ bulletin: Bulletin) -> Sheet.Row {
    let time = office.workingTime
    let stage = bulletin.stage(at: model.now, in: time)
    let role: Drawing.Role =
      switch stage {
      case .open, .contested: .levelAmber
      case .ready: .levelRed
      case .issued: .levelGreen
      case .dropped: .dim
      }
    let items = bulletin.issue?.value.items ?? bulletin.draft.value.items
    let isMine = book.unconfirmed(of: model.member).contains { $0.bulletin == bulletin.id }
    let state: Sheet.Cell =
      isMine
      ? .text(say("待您确认", "awaits your word"), .levelRed)
      : .text(stage.phrase(model.language), role)
    return Sheet.Row(
      id: String(bulletin.id),
      cells: [
        .text(bulletin.issue?.value.number ?? "#\(bulletin.id)", .listNumber),
        .text(model.timeText.short(bulletin.draft.moment.at)),
        .text(narrator.names(of: bulletin.departments)), .number(items.count),
        .number(bulletin.objections.count, .levelAmber), state,
        .text(model.timeText.short(bulletin.windowEnd(in: time))),
      ], details: details(of: bulletin, items),
      matters: items.map {
        Sheet.Matter(number: $0.number, note: narrator.name(of: $0.department))
      })
  }

  private func details(of bulletin: Bulletin, _ items: [BulletinItem]) -> [Line] {
    let drafter = narrator.name(of: bulletin.draft.moment.actor)
    var lines = [
      Line((bulletin.issue?.value.number ?? "#\(bulletin.id)") + "  ", .title)
        .adding(bulletin.stage(at: model.now, in: office.workingTime).phrase(model.language))
    ]
    lines += labelled(
      "起草", "Drafted", drafter + "  " + model.timeText.full(bulletin.draft.moment.at))
    if let issue = bulletin.issue {
      lines += labelled(
        "签发", "Issued",
        narrator.name(of: issue.moment.actor) + "  " + model.timeText.full(issue.moment.at)
          + "  #\(issue.moment.number)")
    }
    if let drop = bulletin.drop { lines += labelled("放弃", "Dropped", drop.value) }
    lines += labelled("正文", "Text", bulletin.draft.value.text)
    for objection in bulletin.objections { lines += self.lines(of: objection) }
    for entry in book.entries(on: bulletin.id) { lines += self.lines(of: entry) }
    for item in items {
      lines.append(Line(item.number + "  " + narrator.name(of: item.department), .heading))
      lines += evidence(item)
    }
    for omission in bulletin.issue?.value.omissions ?? [] {
      lines += labelled(
        "未列入", "Left out",
        narrator.name(of: omission.department) + "  " + omission.ground.phrase(model.language))
    }
    return lines
  }

  func lines(of objection: Bulletin.Objection) -> [Line] {
    let value = objection.objection.value
    let ruling =
      objection.decision.map { decision in
        (decision.value.isUpheld ? say("成立", "upheld") : say("不成立", "rejected"))
          + say("：", ": ") + decision.value.reason
      } ?? say("待领导裁定", "waits for a leader")
    return labelled(
      "异议", "Objection",
      narrator.name(of: value.department) + say("：", ": ") + value.reason.clause + say("；", "; ")
        + ruling)
  }
}
