import Drawing
import Registry
import Words
import Workflow

// The open matters that a key period concerns.
extension SheetWriter {
  func count(of matters: [PeriodMatter]) -> String {
    matters.isEmpty ? "" : say(" \(matters.count)件", " \(matters.count)")
  }

  /// An open matter that a period concerns.
  func row(_ matter: PeriodMatter, _ dayCount: Int) -> Sheet.Row {
    let due = String(model.timeText.short(matter.reply.due).prefix(5))
    let risks = matter.risks.map(\.rawValue).joined(separator: " ")
    let text = [due, matter.title].filter { !$0.isEmpty }.joined(separator: " ")
    let blanks = [Sheet.Cell](repeating: .text(""), count: dayCount + 1)
    return Sheet.Row(
      id: "matter \(matter.period) \(matter.matter.rawValue)",
      cells: [.text(" " + matter.number, .listNumber)] + blanks + [.text(text)],
      details: [Line(matter.number + "  " + matter.title, .title)]
        + labelled("公开回复", "Reply due", model.timeText.full(matter.reply.due))
        + labelled("风险点", "Risk points", risks.isEmpty ? nil : risks)
        + .wrapped(say("Enter 打开办件", "Enter opens the matter"), columns: columns, .dim),
      matters: [Sheet.Matter(number: matter.number)])
  }
}
