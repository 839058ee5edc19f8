import Canon
import Registry
import Words
import Workflow

// Putting right what was registered, changing who acts, answering without a department.
extension FormWriter {
  var amendmentFields: [Field] {
    let registration = matter?.registration?.registration ?? Registration()
    return [
      choice(.kind, MessageKind.allCases, registration.kind) { $0.phrase },
      picker(
        .area, offered(.area, keeping: [registration.area.rawValue]), [registration.area.rawValue]),
      picker(
        .topic, offered(.topic, keeping: [registration.topic.rawValue]),
        [registration.topic.rawValue]),
      choice(.identity, Identity.allCases, registration.identity) { $0.phrase },
    ] + accusedFields(of: registration) + [
      list(.points, registration.points, limit: Self.pointLimit),
      line(.sentAt, matter.map { DateReader.write($0.received.sentAt, in: office.zone) } ?? ""),
      text(.reason, limit: .reason),
    ]
  }

  var instructionChangeFields: [Field] {
    let present = matter?.departmentsInCharge ?? []
    return departmentFields(lead: present.first ?? "", with: Array(present.dropFirst()))
      + [text(.reason, limit: .reason)]
  }

  var officeAnswerFields: [Field] {
    var promised = line(.promisedOn)
    promised.condition = .holds(.outcome, [Outcome.promised.rawValue])
    return [
      text(.text, limit: .publicText, label: Phrase(zh: "答复", en: "Answer")),
      choice(.outcome, Outcome.allCases, .explained) { $0.phrase }, promised,
    ] + pointFields([]) + [text(.note, limit: .note), filesField([])]
  }
}
