import Canon
import Desk
import Journaling
import Words
import Workflow

extension ActForm {
  /// What follows a posted reply: another round, a correction, a later promise.
  static let afterReply: [ActForm] = [
    ActForm(
      name: "reopen",
      summary: Phrase(zh: "留言人再次来言或不满意，重新办理", en: "Take an answered matter up again"),
      fields: [
        .word(
          "ground", of: ReopeningGround.self,
          Phrase(zh: "缘由；缺省为新的留言", en: "why; else a new message"), member: "reopeningGround"),
        .text("text", Phrase(zh: "留言人说了什么", en: "what was written or said")),
        .text("url", Phrase(zh: "新留言的网址", en: "where the new message stands")),
        Field(
          option: .value(
            "sent-at", "TIME", Phrase(zh: "新留言的时间；缺省为现在", en: "when it was said; else now")),
          member: "sentAt", shape: .moment),
        Field(
          option: .list(
            "point", "TEXT", Phrase(zh: "要答复的诉求；缺省不变", en: "a point; else they stay as they are")),
          member: "points", shape: .texts),
      ],
      example: "huiyin reopen 2026-000001 --text 路灯又不亮了 --url https://example.cn/9",
      canBeEnteredOnBehalf: false
    ) { draft throws(CommandFailure) in .reopen(try draft.payload()) },
    ActForm(
      name: "correct",
      summary: Phrase(zh: "拟更正或撤回已发布的答复；领导同意或不同意", en: "Propose to correct a posted reply"),
      fields: [
        .word(
          "kind", of: CorrectionKind.self,
          Phrase(zh: "更正或撤回；缺省为更正", en: "correct or withdraw; else correct"),
          member: "correction"),
        .text("text", Phrase(zh: "改成什么；撤回须写撤回说明", en: "what is to stand there instead")),
        .reason,
      ] + decisionFields,
      example: "huiyin correct 2026-000001 --reason 日期写错 --text 您好，路灯已于11月20日修复。",
      canBeEnteredOnBehalf: true
    ) { draft throws(CommandFailure) in
      try draft.ruled(
        confirm: { .confirmCorrection($0) }, refuse: { .refuseCorrection($0) },
        propose: { value throws(CommandFailure) in .proposeCorrection(try value.payload()) })
    },
    ActForm(
      name: "move-promise",
      summary: Phrase(zh: "拟改承诺日期；领导同意或不同意", en: "Propose a later day for a promise"),
      fields: [
        Field(
          option: .value("to", "DATE", Phrase(zh: "改到哪一天", en: "the later day")),
          member: "promisedOn", shape: .day),
        .text("told", Phrase(zh: "已在何处告知留言人", en: "where the citizen was told")),
        .reason,
      ] + decisionFields,
      example: "huiyin move-promise 2026-000001 --to 2026-12-20 --told 电话告知 --reason 材料晚到",
      canBeEnteredOnBehalf: true
    ) { draft throws(CommandFailure) in
      try draft.ruled(
        confirm: { .confirmPromiseMove($0) }, refuse: { .refusePromiseMove($0) },
        propose: { value throws(CommandFailure) in .proposePromiseMove(try value.payload()) })
    },
  ]

  /// What may be done with a file.
  static let filing: [ActForm] = [
    ActForm(
      name: "consult", summary: Phrase(zh: "登记查阅档案", en: "Record that a file was read"),
      fields: [.reader, .reason],
      example: "huiyin consult 2026-000001 --reader 区审计局李明 --reason 年度审计",
      canBeEnteredOnBehalf: false
    ) { draft throws(CommandFailure) in .consult(try draft.payload()) },
    ActForm(
      name: "lend", summary: Phrase(zh: "借出档案", en: "Lend a file"),
      fields: [
        .reader,
        Field(
          option: .value("due-back", "DATE", Phrase(zh: "归还日期", en: "when it is due back")),
          member: "dueBack", shape: .day),
        .reason,
      ],
      example: "huiyin lend 2026-000001 --reader 区审计局李明 --due-back 2026-12-01 --reason 年度审计",
      canBeEnteredOnBehalf: false
    ) { draft throws(CommandFailure) in .lend(try draft.payload()) },
    ActForm(
      name: "take-back", summary: Phrase(zh: "登记档案归还", en: "Record that a file came back"),
      fields: [.note], example: "huiyin take-back 2026-000001", canBeEnteredOnBehalf: false
    ) { draft throws(CommandFailure) in .takeBack(try draft.payload()) },
    ActForm(
      name: "retain", summary: Phrase(zh: "延长保管期限", en: "Keep a file longer"),
      fields: [
        .word("retention", of: Retention.self, Phrase(zh: "保管期限", en: "how long it is kept")),
        .reason,
      ],
      example: "huiyin retain 2026-000001 --retention permanent --reason 有历史价值",
      canBeEnteredOnBehalf: false
    ) { draft throws(CommandFailure) in .retainLonger(try draft.payload()) },
  ]
}

extension Field {
  /// Who reads or borrows a file.
  fileprivate static let reader = text(
    "reader", Phrase(zh: "查阅或借阅人", en: "who reads it"), value: "NAME")
}
