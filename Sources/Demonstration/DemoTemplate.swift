/// One story that citizens tell, with the answers it gets; each telling differs in its particulars.
struct DemoTemplate: Sendable {
  let kind: DemoKind
  let topic: String
  /// The kinds of places where it can happen.
  let places: [DemoPlace]
  let lead: String
  var accused: [String] = []
  /// Ways to title it.
  let titles: [SlottedText]
  /// A bare message is sent as it stands: no greeting, no closing.
  var isBare = false
  let text: SlottedText
  let points: [DemoDemand]
  let outcome: Outcome
  /// What the office asks to be looked at.
  let emphasis: SlottedText
  /// What the leader adds in the leader's own words.
  let note: SlottedText

  enum Outcome: Sendable {
    case resolved
    case explained
    case promised(days: Int)
  }
}

/// A demand inside a story, and how one department answers it.
struct DemoDemand: Sendable {
  let text: SlottedText
  /// The department that answers, when it is not the lead.
  let department: String?
  let found: SlottedText
  let answer: SlottedText

  init(
    _ text: SlottedText, by department: String? = nil, found: SlottedText, answer: SlottedText,
  ) {
    self.text = text
    self.department = department
    self.found = found
    self.answer = answer
  }
}
