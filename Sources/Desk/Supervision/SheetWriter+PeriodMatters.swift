import Drawing
import Registry
import Words
import Workflow

// The open matters that a key period concerns.
extension SheetWriter {
  func count(of matters: [PeriodMatter]) -> String {
    matters.isEmpty ? "" : say("在办 \(matters.count) 件", "\(matters.count) open")
  }

  /// An open matter that a period concerns.
  func row(_ matter: PeriodMatter) -> Sheet.Row {
    let due = String(model.timeText.short(matter.reply.due).prefix(5))
    let risks = matter.risks.map(\.rawValue).joined(separator: " ")
    let parts = [matter.number, due, matter.title, risks]
    var row = Sheet.Row(
      id: "matter \(matter.period) \(matter.matter.rawValue)",
      cells: [.text(" " + parts.filter { !$0.isEmpty }.joined(separator: "  "))],
      details: [Line(matter.number + "  " + matter.title, .title)]
        + labelled("公开回复", "Reply due", model.timeText.full(matter.reply.due))
        + labelled("风险点", "Risk points", risks.isEmpty ? nil : risks)
        + .wrapped(say("Enter 打开办件", "Enter opens the matter"), columns: columns, .dim),
      matters: [Sheet.Matter(number: matter.number)])
    row.spans = true
    return row
  }
}
