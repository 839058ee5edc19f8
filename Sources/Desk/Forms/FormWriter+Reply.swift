import Canon
import Registry
import Workflow

// The reply on its way to the citizen, and the file it becomes.
extension FormWriter {
  var reviewFields: [Field] {
    [
      text(
        .text, matter?.finalReport?.wording ?? "", limit: .publicText,
        label: Phrase(zh: "公开答复", en: "Public text")),
      text(.note, limit: .note),
    ]
  }

  var closingFields: [Field] {
    [
      choice(.satisfaction, Satisfaction.allCases, .satisfied) { $0.phrase },
      choice(.method, Channel.allCases, .phone) { $0.phrase },
      text(.note, limit: .note),
    ]
  }

  func returnFields(canBeOffice: Bool) -> [Field] {
    let targets: [ReturnTarget] = (canBeOffice ? [.office] : []) + [.departments, .lead]
    let assigned = matter?.assignments.map(\.department) ?? []
    var back = picker(
      .departments, departments(assigned), assigned.prefix(1).map(\.rawValue), allowsMany: true)
    back.condition = .holds(.target, [ReturnTarget.departments.rawValue])
    return [
      choice(.target, targets, targets[0]) { $0.phrase }, back, text(.reason, limit: .reason),
    ]
  }

  var postedURL: String { matter?.publication?.value.url ?? matter?.received.url ?? "" }

  var publicationFields: [Field] {
    [
      line(.url, postedURL),
      line(.postedAt, DateReader.write(model.now, in: office.zone)),
      text(.proof, limit: .proof),
      filesField([]),
    ]
  }

  var archiveFields: [Field] {
    [
      line(.fileNumber, matter?.number ?? ""),
      choice(.retention, Retention.allCases, .years10) { $0.phrase },
      list(.pieces, pieces, limit: 99),
      text(.note, limit: .note),
    ]
  }

  /// What the file holds, in the order an archive asks for.
  private var pieces: [String] {
    guard let matter else { return [] }
    let candidates: [(isThere: Bool, zh: String, en: String)] = [
      (true, "网民留言", "message"),
      (matter.proposal != nil, "拟办意见", "proposal"),
      (matter.instruction != nil, "领导批示", "instruction"),
      (matter.dispatch != nil, "交办单", "dispatch slip"),
      (!matter.assignments.isEmpty, "办理报告", "department reports"),
      (matter.review != nil, "审定的公开答复", "approved public text"),
      (matter.publication != nil, "发布凭证", "proof of posting"),
      (matter.promiseKept != nil, "承诺落实结果", "promised result"),
      (matter.closing != nil, "回访记录", "follow-up"),
    ]
    return candidates.filter(\.isThere).map { model.say($0.zh, $0.en) }
  }
}
