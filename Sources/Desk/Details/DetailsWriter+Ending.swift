import Canon
import Drawing
import Words
import Workflow

// Ends without a reply, as they were proposed and decided.
extension DetailsWriter {
  var endings: [Line] {
    guard let matter, !matter.endings.isEmpty else { return [] }
    return matter.endings.flatMap(ending) + told(matter)
  }

  private func ending(_ ending: Ending) -> [Line] {
    let lines = [Line.blank, Line(title(of: ending.kind), .heading)] + content(of: ending.kind)
    return lines + ruling(ending.proposed, ending.ruling)
  }

  private func title(of kind: Ending.Kind) -> String {
    switch kind {
    case .declining: say("拟不予受理", "Proposed to decline")
    case .transferring: say("拟转出", "Proposed to transfer")
    case .voiding: say("拟作废", "Proposed to void")
    }
  }

  private func content(of kind: Ending.Kind) -> [Line] {
    var lines: [Line] = []
    switch kind {
    case .declining(let value):
      lines += labelled(" 情形", " Ground", value.ground.phrase(model.language))
      if let channel = value.properChannel {
        lines += labelled(" 途径", " Turn to", channel)
      }
    case .transferring(let value):
      lines += labelled(" 接收单位", " To", value.body)
      lines += labelled(" 文号", " Letter", value.document)
    case .voiding: break
    }
    if let reason = kind.reason { lines += labelled(" 理由", " Reason", reason) }
    if let notice = kind.notice { lines += labelled(" 告知", " Note", notice) }
    return lines
  }

  private func told(_ matter: Matter) -> [Line] {
    guard let told = matter.endTold else { return [] }
    return labelled("已告知", "Told", way(of: told.value) + "  " + time.full(told.value.toldAt))
      + labelled(" 凭证", " Proof", told.value.proof)
  }

  private func way(of told: Told) -> String {
    told.channel?.phrase(model.language) ?? told.url ?? ""
  }
}
