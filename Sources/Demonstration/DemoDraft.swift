import Canon

/// Where and when a story is told.
struct DemoScene {
  let area: DemoArea
  let spot: String
  let day: CivilDate
  /// The day somebody went there.
  let visited: CivilDate
}

/// One telling of a story while it is being written.
struct DemoDraft {
  let number: Int
  let story: DemoStory
  let scene: DemoScene
  let promisedOn: CivilDate?
  let sender: DemoSender
  var values: DemoValues

  var template: DemoTemplate { story.template }

  init(story number: Int, scene: DemoScene, serial: Int, random: SplitMix64) {
    self.number = number
    self.scene = scene
    story = DemoStory.all[number]
    promisedOn = story.template.outcome.promisedOn(after: scene.day)
    values = DemoValues(
      random: random, day: scene.day, visited: scene.visited,
      promisedOn: promisedOn ?? scene.day.advanced(byDays: 20))
    sender = DemoSender(
      of: story, on: scene.day, serial: serial, values: &values)
    settleWhatIsKnown()
  }

  private mutating func settleWhatIsKnown() {
    values.settle(.area, as: scene.area.name.chinese)
    values.settle(.spot, as: scene.spot)
    values.settle(.source, as: sender.source.way)
    values.settle(.topic, as: story.topic)
    values.settle(.kind, as: template.kind.chinese)
    values.settle(.lead, as: story.lead)
    values.settle(.others, as: story.others)
  }
}

extension DemoDraft {
  /// Writes what the citizen wrote, with the greeting and closing that go with the tone.
  mutating func text() -> String {
    guard sender.preface.isEmpty else {
      return sender.preface + template.text.filled(with: &values)
    }
    var text = ""
    if story.takesGreeting, values.random.happens(percent: 45) {
      text += values.random.choice(of: template.kind.greetings) + "\n"
    }
    text += template.text.filled(with: &values)
    if story.takesClosing, values.random.happens(percent: 40) {
      text += "\n" + values.random.choice(of: template.kind.closings)
    }
    if story.takesContact, let contact = sender.contact, values.random.happens(percent: 30) {
      text += "\n联系方式：" + contact
    }
    return text
  }

  /// Puts the message together with the paperwork of the office.
  mutating func message(title: String, text: String) -> DemoMessage {
    var points: [DemoPoint] = []
    for demand in template.points {
      points.append(
        DemoPoint(
          text: demand.text.filled(with: &values),
          department: demand.department ?? template.lead,
          answer: demand.answer.filled(with: &values),
        ))
    }
    return DemoMessage(
      source: sender.source.id, externalID: sender.externalID, path: sender.path, title: title,
      text: text, author: sender.author, contact: sender.contact, kind: template.kind,
      topic: template.topic, area: scene.area.id, lead: template.lead,
      coDepartments: story.coDepartments, accused: template.accused, points: points,
      paperwork: paperwork(for: points), story: number, spot: scene.spot,
    )
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
    case .consultation, .suggestion: DemoPhrases.politeClosings
    case .help: DemoPhrases.urgentClosings
    case .complaint: DemoPhrases.firmClosings
    case .report: DemoPhrases.plainClosings
    }
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
