import Workflow

/// One fact on a paper: what was done, when, by whom, and every word of it.
struct PieceSection {
  let record: Record
  let fact: Fact
  /// Whether who approved had a part in the text, which the policy must allow and the paper say.
  var isOwnDraft = false
  /// Whether who confirmed had proposed it, which the policy must allow and the paper say.
  var isOwnProposal = false
  /// What became of the entry since.
  var mark: TrailMark?

  /// The section with the names the office had at that time.
  func lines(in office: Office) -> [String] {
    var lines = ["【\(fact.heading)】"]
    lines.append("时间：" + office.zone.text(record.at))
    lines += fact.isConsequence ? ["办理人：（按规则）"] : person(in: office)
    lines.append("日志条目：\(record.number)")
    if isOwnDraft { lines.append("说明：审定人参与过文本的起草或审核，本单位制度允许。") }
    if isOwnProposal { lines.append("说明：提出人与确认人为同一人，本单位制度允许。") }
    if let standing = mark?.standing(in: office) { lines.append("说明：" + standing) }
    return lines + FactText.lines(of: fact, in: office)
  }

  private func person(in office: Office) -> [String] {
    let deputy = record.actingFor.map { "（代理请假的" + PlainText.clean(office.name(of: $0)) + "）" }
    let actor = ["办理人：" + PlainText.clean(office.name(of: record.actor)) + (deputy ?? "")]
    guard let behalf = record.onBehalf else { return actor }
    return actor + ["代录：" + PlainText.clean(office.name(of: record.by))]
      + PlainText.setIn(FactText.lines(of: behalf, in: office))
  }
}

extension TrailMark {
  /// How an entry stands that was entered on behalf, or no longer counts; nil for every other.
  fileprivate func standing(in office: Office) -> String? {
    let fallen = lapsed.map { "因第 \($0) 条否认不再计入" }
    if isUndone { return "已撤销，不再计入。" }
    guard behalf != nil else { return fallen.map { $0 + "。" } }
    let said =
      word.map { word in
        "本人已于 \(office.zone.text(word.at)) \(word.isConfirmed ? "确认" : "否认")代录（日志第 \(word.entry) 条）"
      } ?? (lapsed == nil ? "代录未经本人确认" : nil)
    let stands = word?.isConfirmed == false && lapsed == nil ? "后果已出本单位，仍计入" : nil
    return [said, fallen, stands].compactMap(\.self).joined(separator: "，") + "。"
  }
}
