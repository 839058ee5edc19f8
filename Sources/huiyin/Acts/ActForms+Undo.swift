import Desk
import Words
import Workflow

extension ActForm {
  /// Taking back, which any member may need.
  static let undoing: [ActForm] = [
    ActForm(
      name: "undo", summary: Phrase(zh: "撤销本人最后一条记录", en: "Take back one's own last entry"),
      fields: [
        Field(
          option: .value(
            "entry", "N", Phrase(zh: "应为最后一条；不是则拒绝", en: "which the last must be; else refused")),
          member: "entry", shape: .number)
      ],
      example: "huiyin undo 2026-000001 --entry 1042", canBeEnteredOnBehalf: false
    ) { draft throws(CommandFailure) in .undo(try draft.payload()) }
  ]
}
