import Canon
import Desk
import Words
import Workflow

extension ActForm {
  /// What departments do with their part of a matter.
  static let departmental: [ActForm] = [
    ActForm(
      name: "sign-for", summary: Phrase(zh: "签收交办", en: "Take an assignment over"),
      fields: [
        .ownDepartment,
        .word("channel", of: Channel.self, Phrase(zh: "签收方式", en: "how it was taken over")),
      ],
      example: "huiyin sign-for 2026-000001 --as li.na", canBeEnteredOnBehalf: true
    ) { draft throws(CommandFailure) in .signFor(try draft.payload()) },
    ActForm(
      name: "report", summary: Phrase(zh: "报送办理报告", en: "Submit a department's report"),
      fields: reportFields, example: reportExample("report"), canBeEnteredOnBehalf: true
    ) { draft throws(CommandFailure) in .report(try draft.report()) },
    ActForm(
      name: "consolidate", summary: Phrase(zh: "牵头汇总各部门报告", en: "Submit the consolidated report"),
      fields: reportFields, example: reportExample("consolidate"), canBeEnteredOnBehalf: true
    ) { draft throws(CommandFailure) in .consolidate(try draft.report()) },
    ActForm(
      name: "sign", summary: Phrase(zh: "部门负责人签发报告", en: "Sign the department's report"),
      fields: [.ownDepartment], example: "huiyin sign 2026-000001 --as zhao.qiang",
      canBeEnteredOnBehalf: true
    ) { draft throws(CommandFailure) in .sign(try draft.payload()) },
    ActForm(
      name: "accept", summary: Phrase(zh: "牵头采纳协办报告", en: "Accept a co-department's report"),
      fields: [
        .department("department", Phrase(zh: "协办部门", en: "the co-department"))
      ],
      example: "huiyin accept 2026-000001 --department environment", canBeEnteredOnBehalf: true
    ) { draft throws(CommandFailure) in .acceptReport(try draft.payload()) },
    ActForm(
      name: "bypass", summary: Phrase(zh: "对逾期协办未报先行", en: "Go on without a late co-department"),
      fields: [
        .department("department", Phrase(zh: "协办部门", en: "the co-department")), .reason,
      ],
      example: "huiyin bypass 2026-000001 --department environment --reason 逾期未报",
      canBeEnteredOnBehalf: false
    ) { draft throws(CommandFailure) in .bypass(try draft.payload()) },
    ActForm(
      name: "object",
      summary: Phrase(zh: "部门提出异议；领导裁定", en: "Object to an assignment; a leader rules"),
      fields: [
        .reason,
        .text("duty", Phrase(zh: "职责依据", en: "the duty list or rule that is cited")),
        .department("proposed", Phrase(zh: "建议交给的部门", en: "the department proposed instead")),
        Field(
          option: .choice(
            "uphold", of: Taker.self, Phrase(zh: "异议成立，由谁接手", en: "uphold it: who takes it")),
          member: "uphold", shape: .text),
        .text("reject", Phrase(zh: "驳回，并说明理由", en: "reject it, and why"), value: "REASON"),
        .department("to", Phrase(zh: "接手的部门", en: "the department that takes it")), .lead,
        .department("department", Phrase(zh: "提出异议的部门", en: "the department that objects")), .note,
      ],
      example: "huiyin object 2026-000001 --reason 不属本局职责 --duty 三定方案第五条 --proposed water",
      canBeEnteredOnBehalf: true
    ) { draft throws(CommandFailure) in try draft.objected() },
    ActForm(
      name: "explain", summary: Phrase(zh: "书面说明迟延", en: "Explain a delay in writing"),
      fields: [
        .text("text", Phrase(zh: "说明", en: "the explanation")), .ownDepartment,
        Field(
          option: .value("expected-on", "DATE", Phrase(zh: "预计日期", en: "when it will be done")),
          member: "expectedOn", shape: .day),
      ],
      example: "huiyin explain 2026-000001 --text 待配件到货 --expected-on 2026-11-30",
      canBeEnteredOnBehalf: true
    ) { draft throws(CommandFailure) in .explain(try draft.payload()) },
  ]

  private static let reportFields: [Field] = [
    .text("findings", Phrase(zh: "查明与办理情况", en: "facts found and what was done")),
    .text("wording", Phrase(zh: "拟公开回复", en: "the proposed public reply")),
    .word("outcome", of: Outcome.self, Phrase(zh: "办理结果", en: "the outcome"), isRequired: true),
    .promisedOn, .answers, .ownDepartment, .attachments,
  ]

  private static func reportExample(_ name: String) -> String {
    "huiyin \(name) 2026-000001 --findings 已查明 --wording 您好，已修复。 --outcome resolved"
  }
}

extension ActDraft {
  /// An objection, or the leader's ruling on one that waits.
  fileprivate func objected() throws(CommandFailure) -> MatterCommand {
    guard !has("uphold") || !has("reject") else {
      throw .arguments(.conflict("uphold", "reject"))
    }
    if has("reject") {
      var rejected: ObjectionRejected = try payload(only: ["department"])
      rejected.reason = text("reject")
      return .rejectObjection(rejected)
    }
    guard has("uphold") else {
      return .object(try payload(only: ["department", "reason", "duty", "proposed"]))
    }
    var upheld: ObjectionUpheld = try payload(only: ["department", "to", "lead", "note"])
    upheld.taker = Taker(rawValue: text("uphold")) ?? upheld.taker
    return .upholdObjection(upheld)
  }

  /// The report; it answers every point unless it says which.
  fileprivate func report() throws(CommandFailure) -> Report {
    var report: Report = try payload()
    if !has("answers") { report.answers = allAnswered }
    return report
  }

  /// Every point, as answered.
  var allAnswered: [PointAnswer] {
    matter.points.indices.map { index in
      var answer = PointAnswer()
      answer.point = index + 1
      return answer
    }
  }
}
