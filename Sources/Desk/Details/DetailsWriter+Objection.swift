import Canon
import Drawing
import Words
import Workflow

// What departments said is not their own.
extension DetailsWriter {
  /// The objections that wait, each under the name of its department.
  var objections: [Line] {
    guard let matter else { return [] }
    return matter.assignments.filter { $0.stage == .objected }.flatMap { part -> [Line] in
      guard let objecting = part.objecting else { return [] }
      let role = part.isLead ? say("牵头", "lead") : say("配合", "with")
      return [
        Line.blank, Line(narrator.name(of: part.department), .heading).adding("  " + role),
      ] + objection(objecting)
    }
  }

  func objection(_ objecting: Assignment.Objecting) -> [Line] {
    let value = objecting.objection.value
    var lines = labelled(" 异议", " Objection", value.reason)
    lines += labelled(" 依据", " Duty", value.duty)
    if let proposed = value.proposed {
      lines += labelled(" 建议交", " Proposed", narrator.name(of: proposed))
    }
    lines.append(Line(" " + moment(objecting.objection.moment), .dim))
    guard let closed = objecting.closed else { return lines }
    let text = objecting.text.map { ": " + $0 } ?? ""
    return lines + wrapped(ruling(objecting) + text, .strong) + [Line(" " + moment(closed), .dim)]
  }

  private func ruling(_ objecting: Assignment.Objecting) -> String {
    switch objecting.isUpheld {
    case true: say("异议成立", "Upheld")
    case false: say("驳回", "Rejected")
    case nil: say("未裁定", "Not ruled on")
    }
  }
}
