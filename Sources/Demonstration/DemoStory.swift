/// A story with all that can be told of it beforehand, so that each telling is quick.
struct DemoStory: Sendable {
  let template: DemoTemplate
  /// Where it can happen.
  let areas: [DemoArea]
  /// The departments besides the lead, in the order of their first point.
  let coDepartments: [String]
  /// What the texts call the lead, the joining departments and the topic.
  let lead: String
  let others: String
  let topic: String
  let takesGreeting: Bool
  let takesClosing: Bool
  let takesContact: Bool
  /// Whether it could be told by telephone.
  let isTellable: Bool

  /// Every story, in the order of the topics.
  static let all = DemoTemplate.all.map(DemoStory.init)

  init(_ template: DemoTemplate) {
    let office = DemoRoster.office
    let coDepartments = template.coDepartments
    let name = { (id: String) in
      office.departments.first { $0.id == id }?.name.chinese ?? id
    }
    self.template = template
    areas = office.areas.filter { template.places.contains($0.place) }
    self.coDepartments = coDepartments
    lead = name(template.lead)
    others = coDepartments.map(name).joined(separator: "、")
    topic = office.topics.first { $0.id == template.topic }?.name.chinese ?? template.topic
    takesGreeting = !template.isBare && !template.text.source.opensFormally
    takesClosing = !template.isBare && !template.text.source.endsFormally
    takesContact = !template.isBare && !template.text.source.namesContact
    isTellable = !template.isBare && template.text.source.count < 240
  }
}

extension DemoTemplate {
  fileprivate var coDepartments: [String] {
    var found: [String] = []
    for case let department? in points.map(\.department) where !found.contains(department) {
      found.append(department)
    }
    return found
  }
}

extension String {
  fileprivate var opensFormally: Bool {
    ["尊敬", "领导", "您好", "你好", "Hello", "各位"].contains { hasPrefix($0) }
  }

  fileprivate var endsFormally: Bool {
    ["谢", "辛苦", "{name}", "{phone}", "{email}", "敬上"].contains { suffix(24).contains($0) }
  }

  fileprivate var namesContact: Bool {
    ["{phone}", "{email}", "{landline}"].contains { contains($0) }
  }
}
