import Canon
import Words
import Workflow

extension PaperSetting {
  /// The supervision slip (督办单).
  public func supervisionSlip(_ slip: SupervisionSlip) -> Paper {
    var paper = paper(
      Phrase(zh: "督办单", en: "Supervision Slip"), number: slip.number,
      date: day(of: slip.issued.at))
    paper.blocks = [
      .fields([
        .init(say("承办单位", "To"), name(of: slip.department)),
        .init(say("办件编号", "Matter"), slip.matter), .init(say("标题", "Title"), slip.title),
        .init(say("办结期限", "Due"), slip.due.map(time) ?? ""),
      ]), .heading(say("督办事由", "Why")),
      .items(slip.grounds.map { $0.text + entries($0.entries) }),
      .heading(say("督办要求", "What is demanded")), .quote(slip.demand),
      .signatures(
        [slip.proposed.map { signature(say("拟督办人", "Proposed by"), $0) }].compactMap(\.self)
          + [signature(say("签发人", "Issued by"), slip.issued)]),
      .heading(say("办理回复", "Answer")),
    ]
    if let answer = slip.answer {
      paper.blocks += [
        .quote(answer.text), .signatures([signature(say("回复人", "Answered by"), answer.given)]),
        .fields([.init(say("审核", "Judged"), judgement(answer))]),
      ]
    } else {
      paper.blocks.append(.signatures([.init(say("单位负责人", "Head of the department"))]))
    }
    return paper
  }

  private func judgement(_ answer: SupervisionSlip.Answer) -> String {
    let word =
      switch answer.isAccepted {
      case true: say("予以办结", "accepted")
      case false: say("退回", "refused")
      case nil: say("待审核", "not judged yet")
      }
    return [word, answer.reason].compactMap(\.self).joined(separator: say("：", ": "))
  }

  /// The bulletin (通报), or its draft; it names departments, and never who wrote a message.
  public func bulletin(_ bulletin: BulletinPaper) -> Paper {
    var paper = paper(
      bulletin.issued == nil
        ? Phrase(zh: "通报（征求意见稿）", en: "Bulletin (draft)")
        : Phrase(zh: "通报", en: "Bulletin"),
      number: bulletin.number, date: day(of: bulletin.issued?.at ?? bulletin.cutoff),
      layout: .document)
    let departments = bulletin.cases.map(\.department).reduce(into: [DepartmentID]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let count = bulletin.cases.count
    if !bulletin.text.isEmpty { paper.blocks.append(.text(bulletin.text)) }
    paper.blocks += [
      .text(
        say(
          "截至\(time(bulletin.cutoff))，下列 \(departments.count) 个单位的 \(count) 件交办件"
            + "超过规定期限既未作回复又未作说明，现予通报。",
          "By \(time(bulletin.cutoff)), \(departments.count) departments had neither reported nor "
            + "explained \(count) matters past the limit.")), .table(table(of: bulletin.cases)),
    ]
    let objections = bulletin.cases.compactMap(objection)
    if !objections.isEmpty {
      paper.blocks += [.heading(say("异议及处理", "Objections and rulings")), .items(objections)]
    }
    paper.blocks += [
      .note(
        say(
          "「签收」「催办」两栏为日志条目号，可据以核对；未列入条目即无签收或催办。",
          "The columns Receipt and Reminders hold numbers of journal entries; none means there was "
            + "none.")),
      .signatures(
        [
          bulletin.drafted.map { signature(say("拟稿人", "Drafted by"), $0) },
          bulletin.issued.map { signature(say("签发人", "Issued by"), $0) }
            ?? .init(say("签发人", "Issued by")),
        ].compactMap(\.self)),
    ]
    return paper
  }

  private func table(of cases: [BulletinPaper.Case]) -> Paper.Table {
    Paper.Table(
      [
        .number(say("序号", "No.")), .text(say("单位", "Department")), .code(say("办件", "Matter")),
        .code(say("到期", "Due")), .number(say("超期", "Late")), .text(say("签收", "Receipt")),
        .text(say("催办", "Reminders")),
      ],
      rows: cases.enumerated().map { index, item in
        [
          String(index + 1), name(of: item.department), item.matter, stamp(item.due),
          span(item.lateSeconds), MatterPapers.ranges(item.receipt),
          MatterPapers.ranges(item.reminders),
        ]
      })
  }

  private func objection(_ item: BulletinPaper.Case) -> String? {
    guard let objection = item.objection else { return nil }
    let ruling = item.ruling ?? say("待裁定", "not ruled on yet")
    return name(of: item.department) + " " + item.matter + say("：", ": ")
      + objection.clause + say("；处理：", "; ruling: ") + ruling
  }

  private func signature(
    _ label: String, _ signing: SupervisionSlip.Signing,
  ) -> Paper.Signature {
    let entry = say("日志第 \(signing.entry) 条", "journal entry \(signing.entry)")
    let behalf = signing.enteredBy.map {
      say("，由 \(name(of: $0)) 代录", ", entered by \(name(of: $0)) on behalf")
    }
    return Paper.Signature(
      label, name: name(of: signing.member), date: time(signing.at), remark: entry + (behalf ?? ""))
  }

  private func entries(_ numbers: [Int]) -> String {
    guard !numbers.isEmpty else { return "" }
    let ranges = MatterPapers.ranges(numbers)
    return say("（日志第 \(ranges) 条）", " (journal entries \(ranges))")
  }

  /// How long something was late: days, or hours of less than one.
  func span(_ seconds: Int) -> String {
    let hours = max(0, seconds) / 3600
    return hours >= 24 ? say("\(hours / 24) 天", "\(hours / 24) d") : say("\(hours) 时", "\(hours) h")
  }
}
