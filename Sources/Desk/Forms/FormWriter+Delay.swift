import Canon
import Registry
import Words
import Workflow

// Reminders, explanations and more time.
extension FormWriter {
  var explanationFields: [Field] {
    [
      text(.text, limit: .explanation, label: Phrase(zh: "情况说明", en: "Explanation")),
      line(.expectedOn),
    ]
  }

  var grantFields: [Field] {
    [
      line(.days, String(matter?.pendingExtension?.value.days ?? 1)), text(.note, limit: .note),
    ]
  }

  var reminderFields: [Field] {
    let owing = matter?.assignments.filter(\.isOwing).map(\.department) ?? []
    let urged = row?.department.flatMap { owing.contains($0) ? $0 : nil } ?? owing.first
    let office = option("", model.say("本室或领导", "the office or a leader"))
    return [
      picker(.department, departments(owing) + [office], [urged?.rawValue ?? ""]),
      choice(.channel, Channel.allCases, .phone) { $0.phrase },
      reachedField(in: urged, of: owing),
      text(.answer, limit: .note),
    ]
  }

  /// Who is reached, which is likely the liaison of whichever department is chosen.
  private func reachedField(in urged: DepartmentID?, of owing: [DepartmentID]) -> Field {
    let likely = owing.map { ($0.rawValue, likelyReached(in: $0)) }
    var field = line(.reached, urged.map(likelyReached) ?? "")
    field.following = Field.Following(
      name: .department, values: Dictionary(likely) { first, _ in first })
    return field
  }

  private func likelyReached(in department: DepartmentID) -> String {
    office.members(with: .liaison, in: department).first
      .map { model.narrator.name(of: $0.member) } ?? ""
  }
}
