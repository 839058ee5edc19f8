import Canon
import Drawing
import Words
import Workflow

// Slips, explanations and alerts of a matter.
extension DetailsWriter {
  /// The slips that are not done with.
  var openSupervisions: [Line] {
    (matter?.supervisions ?? []).filter { $0.isPending || $0.isOpen }.flatMap(supervision)
  }

  var supervisions: [Line] { (matter?.supervisions ?? []).flatMap(supervision) }

  private func supervision(_ slip: Supervision) -> [Line] {
    let proposal = slip.proposal.value
    let number = slip.issue?.value.number ?? say("待签发", "not issued yet")
    var lines = heading("督办单 \(number)", "Supervision slip \(number)")
    lines += labelled(
      " 部门", " To",
      narrator.name(of: proposal.department) + "  " + proposal.breach.phrase(model.language))
    lines += labelled(" 要求", " Demand", proposal.demand)
    lines += labelled(" 期限", " Until", time.day(slip.dueOn ?? proposal.dueOn))
    lines += [Line(" " + moment(slip.issue?.moment ?? slip.proposal.moment), .dim)]
    if let refusal = slip.refusal { lines += labelled(" 不予督办", " Refused", refusal.value) }
    for answer in slip.answers {
      lines += labelled(" 答复", " Answer", answer.value.text + "  " + moment(answer.moment))
    }
    for returned in slip.returns {
      let reason = (returned.value.reason ?? "") + "  " + moment(returned.moment)
      lines += labelled(" 退回", " Returned", reason)
    }
    if let acceptance = slip.acceptance {
      let words = [acceptance.value.reason ?? "", moment(acceptance.moment)]
      let conclusion = words.filter { !$0.isEmpty }.joined(separator: "  ")
      lines += labelled(" 办结", " Closed", conclusion)
    }
    return lines
  }

  /// The departments' explanations, and which of them the office refused.
  var explanations: [Line] {
    guard let matter, !matter.explanations.isEmpty else { return [] }
    return heading("说明", "Explanations") + matter.explanations.flatMap(explanation)
  }

  var standingExplanations: [Line] {
    guard let matter else { return [] }
    let standing = matter.explaining(preferring: nil).compactMap(matter.standingExplanation)
    return standing.flatMap(explanation)
  }

  private func explanation(_ value: Dated<Explanation>) -> [Line] {
    let refusal = matter?.explanationRefusals.last {
      $0.value.explanation == value.moment.number
    }
    let until = value.value.expectedOn.map {
      say("（预计 \(time.day($0))）", " (expected \(time.day($0)))")
    }
    return labelled(
      " " + narrator.name(of: value.value.department),
      " " + narrator.name(of: value.value.department),
      value.value.text + (until ?? ""))
      + [Line(" #\(value.moment.number)  " + moment(value.moment), .dim)]
      + (refusal.map { labelled(" 不采信", " Refused", $0.value.reason) } ?? [])
  }
}
