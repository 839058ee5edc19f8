import Registry
import Words
import Workflow

// A department's "not ours", and who takes its part.
extension FormWriter {
  var objectionFields: [Field] {
    let own = ownAssignment?.department
    let others = offered(.department).filter { $0.id != own?.rawValue }
    let nobody = option("", model.say("不清楚", "not known"))
    return [
      text(.reason, limit: .reason), line(.duty),
      field(
        .to, .picker(Picker([nobody] + others, chosen: [""], allowsMany: false)),
        label: Phrase(zh: "建议交给", en: "Proposed owner")),
    ]
  }

  /// Whose objection is ruled on.
  var objectorField: Field? {
    let waiting = matter?.objectors(preferring: row?.department) ?? []
    return waiting.isEmpty
      ? nil : picker(.objector, departments(waiting), [waiting[0].rawValue])
  }

  var upholdingFields: [Field] {
    guard let matter else { return [] }
    let waiting = matter.objectors(preferring: row?.department)
    let proposed = waiting.first.flatMap { matter.assignment(of: $0)?.objecting }
      .flatMap(\.objection.value.proposed)
    let takers: [Taker] = [.department, .office] + (matter.pendingEnding == nil ? [] : [.outside])
    var to = picker(.to, offered(.department), [proposed?.rawValue ?? ""])
    to.condition = .holds(.taker, [Taker.department.rawValue])
    return [
      objectorField, choice(.taker, takers, .department) { $0.phrase }, to, leadField(waiting),
      text(.note, limit: .note),
    ].compactMap(\.self)
  }

  /// Who leads when the lead goes; by default who takes its part.
  private func leadField(_ waiting: [DepartmentID]) -> Field? {
    guard let lead = matter?.lead?.department, waiting.contains(lead) else { return nil }
    let taker = option("", model.say("接手的部门", "who takes it"))
    var field = picker(.lead, [taker] + offered(.department), [""])
    field.condition = .holds(.objector, [lead.rawValue])
    return field
  }
}
