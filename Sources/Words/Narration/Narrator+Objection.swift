import Workflow

// What a department said is not its own, and who took it.
extension Narrator {
  func objected(_ value: Objection) -> Phrase {
    let department = name(of: value.department)
    let proposed = value.proposed.map { name(of: $0) }
    return Phrase(
      zh: "代表\(department)提出异议，依据\(value.duty)" + (proposed.map { "，建议交\($0)" } ?? ""),
      en: "objected for \(department), citing \(value.duty)"
        + (proposed.map { ", proposed \($0)" } ?? "")) + told(value.reason)
  }

  func objectionUpheld(_ value: ObjectionUpheld) -> Phrase {
    let department = name(of: value.department)
    let verb = Phrase(
      zh: "\(department)异议成立，", en: "upheld the objection of \(department); ")
    return verb + taken(value) + leading(value) + told(value.note)
  }

  private func taken(_ value: ObjectionUpheld) -> Phrase {
    switch value.taker {
    case .department:
      let taker = value.to.map { name(of: $0) } ?? ""
      let slip = value.slip.map { " (\($0))" } ?? ""
      return Phrase(zh: "改交\(taker)\(slip)", en: "\(taker) takes its part\(slip)")
    case .office: return Phrase(zh: "由本室答复", en: "the office answers itself")
    case .outside: return Phrase(zh: "待裁定拟了结事项", en: "the proposed end is decided next")
    }
  }

  private func leading(_ value: ObjectionUpheld) -> Phrase {
    guard let lead = value.lead else { return .empty }
    return Phrase(zh: "，\(name(of: lead))牵头", en: ", \(name(of: lead)) leads")
  }
}
