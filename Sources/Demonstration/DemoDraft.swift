import Canon

/// Where and when a story is told.
struct DemoScene {
  let area: DemoArea
  let spot: String
  let day: CivilDate
}

/// One telling of a story while it is being written.
struct DemoDraft {
  let story: Int
  let scene: DemoScene
  let template: DemoTemplate
  let promisedOn: CivilDate?
  let sender: DemoSender
  var values: DemoValues

  init(story: Int, scene: DemoScene, serial: Int, random: SplitMix64) {
    self.story = story
    self.scene = scene
    template = DemoTemplate.all[story]
    promisedOn = template.outcome.promisedOn(after: scene.day)
    values = DemoValues(
      random: random, day: scene.day, promisedOn: promisedOn ?? scene.day.advanced(byDays: 20),
    )
    sender = DemoSender(of: template, on: scene.day, serial: serial, values: &values)
    settleWhatIsKnown()
  }

  private mutating func settleWhatIsKnown() {
    values.settle(.area, as: scene.area.name.chinese)
    values.settle(.spot, as: scene.spot)
    values.settle(.source, as: sender.source.name.chinese)
    values.settle(.topic, as: Self.topics[template.topic] ?? template.topic)
    values.settle(.kind, as: template.kind.chinese)
    values.settle(.lead, as: Self.department(template.lead))
    values.settle(.others, as: template.coDepartments.map(Self.department).joined(separator: "、"))
  }

  private static let topics = Dictionary(
    uniqueKeysWithValues: DemoRoster.office.topics.map { ($0.id, $0.name.chinese) })

  private static let departments = Dictionary(
    uniqueKeysWithValues: DemoRoster.office.departments.map { ($0.id, $0.name.chinese) })

  private static func department(_ id: String) -> String {
    departments[id] ?? id
  }
}

extension DemoDraft {
  /// Writes what the citizen wrote, with the greeting and closing that go with the tone.
  mutating func text() -> String {
    let body = template.text.filled(with: &values)
    guard !template.isBare else { return body }
    var text = ""
    if values.random.happens(percent: 45), !body.hasGreeting {
      text += values.random.choice(of: template.kind.greetings) + "\n"
    }
    text += body
    if values.random.happens(percent: 40), !body.hasSignature {
      text += "\n" + values.random.choice(of: template.kind.closings)
    }
    if let contact = sender.contact, !body.contains(contact), values.random.happens(percent: 30) {
      text += "\n联系方式：" + contact
    }
    return sender.preface + text
  }

  /// Puts the message together with the paperwork of the office.
  mutating func message(title: String, text: String) -> DemoMessage {
    var points: [DemoPoint] = []
    for demand in template.points {
      points.append(
        DemoPoint(
          text: demand.text.filled(with: &values), department: demand.department ?? template.lead,
          answer: demand.answer.filled(with: &values),
        ))
    }
    return DemoMessage(
      source: sender.source.id, externalID: sender.externalID, path: sender.path, title: title,
      text: text, author: sender.author, contact: sender.contact, kind: template.kind,
      topic: template.topic, area: scene.area.id, lead: template.lead,
      coDepartments: template.coDepartments, accused: template.accused, points: points,
      paperwork: paperwork(for: points), story: story, spot: scene.spot,
    )
  }
}

extension String {
  fileprivate var hasGreeting: Bool {
    ["尊敬", "领导", "您好", "你好", "Hello", "各位"].contains { hasPrefix($0) }
  }

  fileprivate var hasSignature: Bool {
    let ending = suffix(24)
    return ["谢", "辛苦", "电话", "敬上", "\n", "代表", "@"].contains { ending.contains($0) }
  }
}

extension DemoKind {
  fileprivate var greetings: [String] {
    switch self {
    case .consultation, .suggestion, .help: DemoPhrases.politeGreetings
    case .complaint, .report: DemoPhrases.plainGreetings
    }
  }

  fileprivate var closings: [String] {
    switch self {
    case .consultation, .suggestion, .help: DemoPhrases.politeClosings
    case .complaint: DemoPhrases.plainClosings + DemoPhrases.upsetClosings
    case .report: DemoPhrases.plainClosings
    }
  }
}

extension DemoTemplate {
  /// The departments besides the lead, in the order of their first point.
  var coDepartments: [String] {
    var found: [String] = []
    for case let department? in points.map(\.department) where !found.contains(department) {
      found.append(department)
    }
    return found
  }
}

extension DemoTemplate.Outcome {
  func promisedOn(after day: CivilDate) -> CivilDate? {
    switch self {
    case .resolved, .explained: nil
    case .promised(let days): day.advanced(byDays: days)
    }
  }

  var word: DemoOutcome {
    switch self {
    case .resolved: .resolved
    case .explained: .explained
    case .promised: .promised
    }
  }
}
