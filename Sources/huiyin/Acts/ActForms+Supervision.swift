import Canon
import Desk
import Exchange
import Words
import Workflow

extension ActForm {
  /// What moves a matter on, or back.
  static let supervising: [ActForm] =
    [
      ActForm(
        name: "remind", summary: Phrase(zh: "催办", en: "Urge who is waited for"),
        fields: [
          .department("department", Phrase(zh: "被催部门；缺省为办公室或领导", en: "the department urged")),
          .word("channel", of: Channel.self, Phrase(zh: "方式", en: "how")),
          .text("reached", Phrase(zh: "催到何人", en: "the person reached")),
          .text("answer", Phrase(zh: "答复", en: "what they answered")),
        ],
        example: "huiyin remind 2026-000001 --department construction --reached 李娜",
        canBeEnteredOnBehalf: false
      ) { draft throws(CommandFailure) in .remind(try draft.payload()) },
      ActForm(
        name: "acknowledge",
        summary: Phrase(zh: "确认告警：该时限当日不再响铃", en: "Answer for a clock's alarm today"),
        fields: [
          .word(
            "clock", of: Clock.Kind.self, Phrase(zh: "哪个时限", en: "which clock"), isRequired: true),
          .department("department", Phrase(zh: "时限所属部门", en: "the department it runs for")),
        ],
        example: "huiyin acknowledge 2026-000001 --clock report --department construction",
        canBeEnteredOnBehalf: false
      ) { draft throws(CommandFailure) in .acknowledge(try draft.payload()) },
      ActForm(
        name: "send-back",
        summary: Phrase(
          zh: "退回：按阶段与身份退回拟办、报告、审核稿或送审稿，或拒绝签发",
          en: "Send back what the stage and the member's part allow"),
        fields: [
          .reason,
          .word("to", of: ReturnTarget.self, Phrase(zh: "退给谁", en: "to whom"), member: "target"),
          Field(
            option: .value(
              "department", "DEPARTMENTS", Phrase(zh: "退回的部门，以逗号分隔", en: "departments, with commas")
            ),
            member: "departments", shape: .identifiers),
        ],
        example: "huiyin send-back 2026-000001 --reason 请补充办理时限", canBeEnteredOnBehalf: true
      ) { draft throws(CommandFailure) in try draft.sentBack() },
      ActForm(
        name: "extend",
        summary: Phrase(zh: "申请延期；领导准予或不准", en: "Ask for more time; a leader grants or refuses it"),
        fields: [
          Field(
            option: .value("days", "N", Phrase(zh: "申请延长的天数", en: "the days asked for")),
            member: "days", shape: .number),
          .reason, .ownDepartment,
          Field(
            option: .value("grant", "DAYS", Phrase(zh: "准予延长的天数", en: "grant so many days")),
            member: "grant", shape: .number),
          .text("refuse", Phrase(zh: "不准，并说明理由", en: "refuse, and why"), value: "REASON"), .note,
        ],
        example: "huiyin extend 2026-000001 --days 2 --reason 需现场勘察", canBeEnteredOnBehalf: true
      ) { draft throws(CommandFailure) in try draft.extended() },
      ActForm(
        name: "pause",
        summary: Phrase(zh: "待网民补充：暂停部门时限", en: "Pause the departments' limits for the citizen"),
        fields: [.reason],
        example: "huiyin pause 2026-000001 --reason 请网民补充具体地点", canBeEnteredOnBehalf: false
      ) { draft throws(CommandFailure) in .pause(try draft.payload()) },
      ActForm(
        name: "resume", summary: Phrase(zh: "恢复部门时限", en: "Let the departments' limits run on"),
        fields: [.note], example: "huiyin resume 2026-000001", canBeEnteredOnBehalf: false
      ) { draft throws(CommandFailure) in .resume(try draft.payload()) },
    ] + urging
}

extension ActDraft {
  /// What sending back means where the matter stands, for the member who does it.
  fileprivate func sentBack() throws(CommandFailure) -> MatterCommand {
    switch matter.stage {
    case .awaitingInstruction: return .returnProposal(try payload(only: ["reason"]))
    case .underReview where member?.roles.contains(.administrator) != true:
      return .returnFromSecrecy(try payload(only: ["reason"]))
    case .underReview:
      let target: ReturnTarget =
        matter.isAnsweredByOffice ? .office : matter.isShared ? .lead : .departments
      return .returnFromReview(try returned(to: target))
    case .awaitingApproval: return .returnFromApproval(try returned(to: .office))
    case .inHand, .consolidating:
      let own = member?.department.flatMap { matter.assignment(of: $0) }
      if own?.stage == .awaitingSignature, member?.roles.contains(.head) == true {
        return .refuseToSign(try payload(only: ["reason"]))
      }
      return .sendBackReport(try judged())
    case .received, .registered, .instructed, .approved, .published, .promised, .closed,
      .archived, .declined, .transferred, .voided, .merged:
      throw .nothingToSendBack(matter.stage)
    }
  }

  private func returned(to target: ReturnTarget) throws(CommandFailure) -> Return {
    var value: Return = try payload()
    let namesDepartments = !value.departments.isEmpty
    if !has("target") { value.target = namesDepartments ? .departments : target }
    return value
  }

  private func judged() throws(CommandFailure) -> ReportJudged {
    let departments: Return = try payload(only: ["departments"])
    var judged: ReportJudged = try payload(only: ["reason"])
    judged.department = departments.departments.first ?? ""
    return judged
  }

  /// A request for more time, or a leader's decision on one.
  fileprivate func extended() throws(CommandFailure) -> MatterCommand {
    guard !has("grant") || !has("refuse") else {
      throw .arguments(.conflict("grant", "refuse"))
    }
    if let days = members["grant"] {
      var grant: ExtensionGrant = try payload(only: ["note"])
      grant.days = if case .number(let text) = days { Int(text) ?? 0 } else { 0 }
      return .grantExtension(grant)
    }
    if has("refuse") {
      var reason = Reason()
      reason.reason = text("refuse")
      return .refuseExtension(reason)
    }
    guard has("days") else {
      throw .arguments(.optionMissing("days", subcommand: "extend"))
    }
    return .askExtension(try payload(only: ["days", "reason", "department"]))
  }
}
