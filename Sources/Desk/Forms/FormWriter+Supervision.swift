import Canon
import Registry
import Words
import Workflow

// Alerts, supervision slips, and explanations that say nothing.
extension FormWriter {
  var alertFields: [Field] {
    let leader = office.members(with: .leader).first.map { model.narrator.name(of: $0.member) }
    return [
      line(.reached, leader ?? ""), choice(.channel, Channel.allCases, .phone) { $0.phrase },
      text(.answer, limit: .note),
    ]
  }

  var supervisionFields: [Field] {
    let assigned = matter?.assignments.map(\.department) ?? []
    let chosen = row?.department ?? matter?.lead?.department
    let demand = text(.demand, limit: .demand)
    return [
      picker(.department, departments(assigned), [chosen?.rawValue ?? ""]),
      choice(.breach, SupervisionBreach.allCases, likelyBreach) { $0.phrase },
      demand, line(.dueOn, day(in: 2)),
    ]
  }

  /// The day so many days from now, as it is written.
  func day(in days: Int) -> String {
    office.zone.local(model.now).day.advanced(byDays: days).description
  }

  private var likelyBreach: SupervisionBreach {
    let isLate = file?.clocks.contains { clock in
      clock.department != nil && clock.kind != .decision && clock.level(at: model.now) == .red
    }
    return isLate == true ? .late : .irregular
  }

  var supervisionIssueFields: [Field] {
    let day = matter?.pendingSupervision?.proposal.value.dueOn
    return [line(.dueOn, day?.description ?? ""), text(.note, limit: .note)]
  }

  var answeredField: Field {
    let answered = matter?.answeredSupervisions ?? []
    return picker(.department, departments(answered), answered.prefix(1).map(\.rawValue))
  }

  var explainingField: Field {
    let explaining = matter?.explaining(preferring: row?.department) ?? []
    return picker(.department, departments(explaining), explaining.prefix(1).map(\.rawValue))
  }
}
