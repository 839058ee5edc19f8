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
      choice(.retention, Retention.allCases, .years10) { $0.phrase },
      line(.fileNumber, ""),
      text(.absences, limit: .note),
      text(.note, limit: .note),
    ]
  }
}
