import Canon
import Registry
import Workflow

// Reminders, explanations and more time.
extension FormWriter {
  func delayFields(for act: Act) -> [Field] {
    switch act {
    case .remind: reminderFields
    case .explain:
      [
        text(.text, limit: .explanation, label: Phrase(zh: "情况说明", en: "Explanation")),
        line(.expectedOn),
      ]
    case .askExtension: [line(.days, "1"), text(.reason, limit: .reason)]
    default:
      [
        line(.days, String(matter?.pendingExtension?.value.days ?? 1)),
        text(.note, limit: .note),
      ]
    }
  }

  private var reminderFields: [Field] {
    let owing = matter?.assignments.filter(\.isOwing).map(\.department) ?? []
    let urged = row?.department.flatMap { owing.contains($0) ? $0 : nil } ?? owing.first
    let office = option("", model.say("本室或领导", "the office or a leader"))
    return [
      picker(.department, departments(owing) + [office], [urged?.rawValue ?? ""]),
      choice(.channel, Channel.allCases, .phone) { $0.phrase },
      line(.reached, likelyReached(in: urged)),
      text(.answer, limit: .note),
    ]
  }

  private func likelyReached(in department: DepartmentID?) -> String {
    guard let department else { return "" }
    return self.office.members(with: .liaison, in: department).first
      .map { model.narrator.name(of: $0.member) } ?? ""
  }
}
