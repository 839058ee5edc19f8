import Canon
import Desk
import Words
import Workflow

extension ActForm {
  /// What urges those who are late: alerts, reminders of the desk, supervision slips.
  static let urging: [ActForm] = [
    ActForm(
      name: "alert-leader",
      summary: Phrase(zh: "急报领导：记下报到何人", en: "Record that a leader was alerted"),
      fields: [
        .text("reached", Phrase(zh: "报到何人", en: "the person reached")),
        .word("channel", of: Channel.self, Phrase(zh: "方式", en: "how")),
        .text("answer", Phrase(zh: "答复", en: "what they answered")),
      ],
      example: "huiyin alert-leader 2026-000001 --reached 张建国 --channel phone",
      canBeEnteredOnBehalf: false
    ) { draft throws(CommandFailure) in .alertLeader(try draft.payload()) },
    ActForm(
      name: "refuse-explanation",
      summary: Phrase(zh: "不采信部门的说明（空话）", en: "Refuse a department's explanation as empty"),
      fields: [
        .department("department", Phrase(zh: "哪个部门的说明", en: "whose explanation")), .reason,
      ],
      example: "huiyin refuse-explanation 2026-000001 --department construction --reason 未说明原因",
      canBeEnteredOnBehalf: false
    ) { draft throws(CommandFailure) in .refuseExplanation(try draft.payload()) },
    ActForm(
      name: "supervise", summary: Phrase(zh: "提请督办一个部门", en: "Propose a supervision slip"),
      fields: [
        .department("department", Phrase(zh: "被督办部门；缺省为牵头", en: "the department; else the lead")),
        .word("breach", of: SupervisionBreach.self, Phrase(zh: "事由；缺省为逾期", en: "why; else late")),
        .text("demand", Phrase(zh: "督办要求", en: "what it is to do")),
        Field(
          option: .value("due-on", "DATE", Phrase(zh: "督办期限", en: "until when")),
          member: "dueOn", shape: .day, isRequired: true),
      ],
      example: "huiyin supervise 2026-000001 --demand 两日内报送办理结果 --due-on 2026-11-27",
      canBeEnteredOnBehalf: false
    ) { draft throws(CommandFailure) in .proposeSupervision(try draft.proposedSupervision()) },
    ActForm(
      name: "issue-slip",
      summary: Phrase(zh: "签发督办单；或不予督办", en: "Issue a supervision slip, or refuse it"),
      fields: [
        Field(
          option: .value("due-on", "DATE", Phrase(zh: "另定期限", en: "another date")),
          member: "dueOn", shape: .day),
        .note, .text("refuse", Phrase(zh: "不予督办，并说明理由", en: "refuse, and why"), value: "REASON"),
      ],
      example: "huiyin issue-slip 2026-000001 --as zhang.jianguo", canBeEnteredOnBehalf: true
    ) { draft throws(CommandFailure) in try draft.supervisionDecision() },
    ActForm(
      name: "answer-slip", summary: Phrase(zh: "部门答复督办单", en: "Answer a supervision slip"),
      fields: [.text("text", Phrase(zh: "答复", en: "the answer")), .ownDepartment, .attachments],
      example: "huiyin answer-slip 2026-000001 --text 已办结并报送 --as li.na",
      canBeEnteredOnBehalf: true
    ) { draft throws(CommandFailure) in .answerSupervision(try draft.payload()) },
    ActForm(
      name: "close-slip",
      summary: Phrase(zh: "督办办结；或退回答复", en: "Accept a slip's answer, or return it"),
      fields: [
        .department(
          "department", Phrase(zh: "部门；只有一份时可省", en: "the department; not needed for one")),
        .text("reason", Phrase(zh: "结论", en: "the conclusion")),
        .text("return", Phrase(zh: "退回，并说明理由", en: "return it, and why"), value: "REASON"),
      ],
      example: "huiyin close-slip 2026-000001 --reason 事实清楚，问题已解决", canBeEnteredOnBehalf: false
    ) { draft throws(CommandFailure) in try draft.supervisionJudgement() },
  ]
}

extension ActDraft {
  fileprivate func proposedSupervision() throws(CommandFailure) -> SupervisionProposal {
    var proposal: SupervisionProposal = try payload()
    if proposal.department.rawValue.isEmpty {
      proposal.department = matter.lead?.department ?? ""
    }
    return proposal
  }

  fileprivate func supervisionDecision() throws(CommandFailure) -> MatterCommand {
    guard has("refuse") else { return .issueSupervision(try payload(only: ["dueOn", "note"])) }
    var reason = Reason()
    reason.reason = text("refuse")
    return .refuseSupervision(reason)
  }

  fileprivate func supervisionJudgement() throws(CommandFailure) -> MatterCommand {
    guard has("return") else {
      return .acceptSupervision(try payload(only: ["department", "reason"]))
    }
    var judged: SupervisionJudged = try payload(only: ["department"])
    judged.reason = text("return")
    return .returnSupervision(judged)
  }
}
