import Canon
import Desk
import Words
import Workflow

extension ActForm {
  /// What stands between the departments' report and the leader.
  static let reviewing: [ActForm] = [
    ActForm(
      name: "mask", summary: Phrase(zh: "脱敏定稿：定下公众看到的文字", en: "Settle the text the public sees"),
      fields: textFields + [.note],
      example: "huiyin mask 2026-000001 --mask-rest --keep 2=对外公布的咨询电话",
      canBeEnteredOnBehalf: false
    ) { draft throws(CommandFailure) in .mask(try draft.masked()) },
    ActForm(
      name: "examine", summary: Phrase(zh: "保密审查", en: "Review the public text for secrecy"),
      fields: [
        .word(
          "openness", of: Openness.self, Phrase(zh: "审查结论", en: "who may see it"),
          isRequired: true),
        .text("ground", Phrase(zh: "依据；可公开时可省", en: "the ground, unless it is open")), .digest,
      ],
      example: "huiyin examine 2026-000001 --openness open --as mo.shouyan",
      canBeEnteredOnBehalf: false
    ) { draft throws(CommandFailure) in .examineSecrecy(try draft.examined()) },
    ActForm(
      name: "review", summary: Phrase(zh: "审核：把公开文本送审定", en: "Pass the public text to the leader"),
      fields: textFields + [.note], example: "huiyin review 2026-000001",
      canBeEnteredOnBehalf: false
    ) { draft throws(CommandFailure) in .review(try draft.reviewed()) },
    ActForm(
      name: "edit",
      summary: Phrase(
        zh: "修改送审或已审定的文本，原审查、审定作废",
        en: "Change a text that was passed on, which voids its reviews"),
      fields: textFields + [.text("reason", Phrase(zh: "理由", en: "why"), member: "note")],
      example: "huiyin edit 2026-000001 --text 您好，已全部修复。 --reason 更正数字",
      canBeEnteredOnBehalf: false
    ) { draft throws(CommandFailure) in .edit(try draft.payload()) },
  ]

  /// A public text, and what is decided on what was found in it.
  private static let textFields: [Field] = [
    .text("text", Phrase(zh: "公开文本；缺省为现有文稿", en: "the public text; else as it stands")),
    Field(
      option: .list(
        "keep", "NUMBER=REASON", Phrase(zh: "不遮盖的一处及理由", en: "a hit that stays, and why")),
      member: "keep", shape: .numbered),
    Field(
      option: .flag("mask-rest", Phrase(zh: "其余各处都遮盖", en: "mask every other hit")),
      member: "maskRest", shape: .flag),
    Field(
      option: .list(
        "word", "NUMBER=REASON", Phrase(zh: "可以公开的涉密词及理由", en: "a secrecy word that stays, and why")
      ),
      member: "words", shape: .numbered),
  ]
}

extension ActDraft {
  /// The public text; what the office last had, or the departments' wording, when none is given.
  fileprivate func masked() throws(CommandFailure) -> Review {
    var review: Review = try payload()
    if review.text.isEmpty { review.text = matter.proposedText ?? "" }
    return review
  }

  /// The public text as it was settled; where it was not, as for masking.
  fileprivate func reviewed() throws(CommandFailure) -> Review {
    matter.masking == nil ? try masked() : try payload()
  }

  /// The decision; on the text as it stands when no digest is given.
  fileprivate func examined() throws(CommandFailure) -> SecrecyExamined {
    var examined: SecrecyExamined = try payload()
    if examined.digest.isEmpty { examined.digest = matter.masking?.value.digest ?? "" }
    return examined
  }
}
