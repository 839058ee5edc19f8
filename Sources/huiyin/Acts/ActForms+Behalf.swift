import Desk
import Words
import Workflow

extension ActForm {
  /// The word of whoever an act was entered for.
  static let owning: [ActForm] = [
    ActForm(
      name: "confirm", summary: Phrase(zh: "确认代自己录入的事项", en: "Confirm what was entered for one"),
      fields: [entry, .note], example: "huiyin confirm 2026-000001 --as zhang.jianguo",
      canBeEnteredOnBehalf: false
    ) { draft throws(CommandFailure) in .confirm(try draft.payload()) },
    ActForm(
      name: "disown",
      summary: Phrase(zh: "否认代自己录入的事项，办件退回原处", en: "Disown what was entered for one"),
      fields: [entry, .reason],
      example: "huiyin disown 2026-000001 --entry 1042 --reason 当日未通话 --as zhang.jianguo",
      canBeEnteredOnBehalf: false
    ) { draft throws(CommandFailure) in .disown(try draft.payload()) },
  ]

  private static let entry = Field(
    option: .value(
      "entry", "N", Phrase(zh: "哪一条；只有一条时可省", en: "which entry; else the only one")),
    member: "entry", shape: .number)
}
