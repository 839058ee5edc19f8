import Canon
import Desk
import Exchange
import Journaling
import Words
import Workflow

extension ActForm {
  /// How a matter ends without a reply: proposed by one member, decided by another, then told.
  static let ending: [ActForm] = [
    ActForm(
      name: "decline",
      summary: Phrase(zh: "拟不予受理；领导同意或不同意", en: "Propose to decline; a leader decides"),
      fields: [
        .word(
          "ground", of: DeclineGround.self, Phrase(zh: "不予受理情形", en: "the ground"),
          member: "declineGround"),
        .text(
          "proper-channel", Phrase(zh: "应走的途径", en: "where to turn instead"),
          member: "properChannel"),
        .reason, .notice,
      ] + decisionFields,
      example:
        "huiyin decline 2026-000001 --ground inProceedings --proper-channel 区人民法院 --notice 您好，请待法院裁判。",
      canBeEnteredOnBehalf: true
    ) { draft throws(CommandFailure) in
      try draft.ruled(
        confirm: { .confirmDecline($0) }, refuse: { .refuseDecline($0) },
        propose: { value throws(CommandFailure) in .proposeDecline(try value.payload()) })
    },
    ActForm(
      name: "transfer",
      summary: Phrase(zh: "拟转出给外单位；领导同意或不同意", en: "Propose to transfer; a leader decides"),
      fields: [
        .text("body", Phrase(zh: "接收单位", en: "the receiving body"), value: "BODY"),
        .text("document", Phrase(zh: "文号", en: "the letter's number"), value: "NUMBER"),
        .reason, .notice,
      ] + decisionFields,
      example:
        "huiyin transfer 2026-000001 --body 市供电公司 --document 园办函〔2026〕12号 --notice 您好，已转请办理。",
      canBeEnteredOnBehalf: true
    ) { draft throws(CommandFailure) in
      try draft.ruled(
        confirm: { .confirmTransfer($0) }, refuse: { .refuseTransfer($0) },
        propose: { value throws(CommandFailure) in .proposeTransfer(try value.payload()) })
    },
    ActForm(
      name: "void",
      summary: Phrase(zh: "拟作废误登的件；另一人同意或不同意", en: "Propose to void; a second member decides"),
      fields: [.reason] + decisionFields,
      example: "huiyin void m42 --reason 系统测试留言", canBeEnteredOnBehalf: false
    ) { draft throws(CommandFailure) in
      try draft.ruled(
        confirm: { .confirmVoid($0) }, refuse: { .refuseVoid($0) },
        propose: { value throws(CommandFailure) in .proposeVoid(try value.payload()) })
    },
    ActForm(
      name: "merge", summary: Phrase(zh: "并件：与另一件一并答复", en: "Answer a message with another matter"),
      fields: [
        .text("into", Phrase(zh: "并入哪一件（编号）", en: "the matter that answers both"), value: "NUMBER"),
        .reason,
      ],
      example: "huiyin merge 2026-000002 --into 2026-000001 --reason 同一路段同一问题",
      canBeEnteredOnBehalf: false
    ) { draft throws(CommandFailure) in .merge(try draft.payload()) },
    ActForm(
      name: "unmerge", summary: Phrase(zh: "拆开并件，各自办理", en: "Part merged messages again"),
      fields: [.reason], example: "huiyin unmerge 2026-000002 --reason 经核实不是同一路段",
      canBeEnteredOnBehalf: false
    ) { draft throws(CommandFailure) in .unmerge(try draft.payload()) },
    ActForm(
      name: "tell",
      summary: Phrase(
        zh: "登记已告知网民：不予受理、转出或延期",
        en: "Record that the citizen was told of an end or an extension"),
      fields: [
        .text("url", Phrase(zh: "告知所在网址；缺省为留言的网址", en: "where; else the message's own address")),
        .word(
          "channel", of: Channel.self, Phrase(zh: "未公开时的告知方式", en: "how, if it was not posted")),
        Field(
          option: .value("told-at", "TIME", Phrase(zh: "告知时间；缺省为现在", en: "when; else now")),
          member: "toldAt", shape: .moment),
        .text("proof", Phrase(zh: "凭据，如截图说明", en: "the proof, such as what a screenshot shows")),
        .attachments,
      ],
      example: "huiyin tell 2026-000001 --proof 网页截图", canBeEnteredOnBehalf: false
    ) { draft throws(CommandFailure) in
      let told = try draft.told()
      return draft.matter.untoldExtension == nil ? .tellEnd(told) : .tellExtension(told)
    },
  ]

  static let decisionFields: [Field] = [
    Field(
      option: .flag("confirm", Phrase(zh: "同意已有的提议", en: "agree to what was proposed")),
      member: "confirm", shape: .flag),
    .text("refuse", Phrase(zh: "不同意，并说明理由", en: "refuse it, and why"), value: "REASON"), .note,
  ]
}

extension Field {
  /// What the citizen is to be told.
  fileprivate static let notice = text(
    "notice", Phrase(zh: "告知网民的内容", en: "the note to the citizen"))
}

extension ActDraft {
  /// A proposal, or the second person's word on one that waits.
  func ruled(
    confirm: (Confirmation) -> MatterCommand, refuse: (Reason) -> MatterCommand,
    propose: (ActDraft) throws(CommandFailure) -> MatterCommand,
  ) throws(CommandFailure) -> MatterCommand {
    let agrees = members["confirm"] == .flag(true)
    guard !agrees || !has("refuse") else { throw .arguments(.conflict("confirm", "refuse")) }
    if has("refuse") {
      var reason = Reason()
      reason.reason = text("refuse")
      return refuse(reason)
    }
    return agrees ? confirm(try payload(only: ["note"])) : try propose(self)
  }

  /// How the citizen was told; where the message stands, and now, if nothing else is said.
  fileprivate func told() throws(CommandFailure) -> Told {
    var told: Told = try payload()
    if !has("toldAt") { told.toldAt = .machine }
    if told.channel == nil, told.url == nil { told.url = matter.received.url }
    return told
  }
}
