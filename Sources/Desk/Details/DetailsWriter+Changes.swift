import Canon
import Drawing
import Registry
import Words
import Workflow

// What was put right, taken back, or answered by the office itself.
extension DetailsWriter {
  /// What the office answers without a department.
  var officeAnswer: [Line] {
    guard let answer = matter?.officeAnswer else { return [] }
    let promised = answer.value.promisedOn.map { "  " + time.day($0) } ?? ""
    let outcome = answer.value.outcome.phrase(model.language) + promised
    return heading("本室答复", "Answered by the office") + wrapped(answer.value.text)
      + labelled(" 结果", " Outcome", outcome)
      + (answer.value.note.map { labelled(" 备注", " Note", $0) } ?? [])
      + [Line(" " + moment(answer.moment), .dim)]
  }

  /// A part that was taken back from its department.
  func withdrawal(_ assignment: Assignment) -> [Line] {
    guard let withdrawal = assignment.withdrawal else { return [] }
    let name = narrator.name(of: assignment.department)
    return [
      .blank,
      Line(name, .heading).adding("  ").adding(assignment.stage.phrase(model.language), .strong),
    ] + labelled(" 理由", " Reason", withdrawal.reason)
      + [Line(" " + moment(withdrawal.moment), .dim)]
  }
}
