extension DemoDraft {
  /// Writes what the office comes to write, from the proposal to the reply.
  mutating func paperwork(for points: [DemoPoint]) -> DemoPaperwork {
    DemoPaperwork(
      proposal: proposal(),
      instruction: instruction(),
      reports: ([template.lead] + story.coDepartments).map { report(of: $0, on: points) },
      findings: findings(of: template.points),
      wording: wording(points),
      outcome: template.outcome.word,
      promisedOn: promisedOn,
    )
  }

  private mutating func proposal() -> String {
    let routings =
      story.coDepartments.isEmpty
      ? DemoPhrases.proposalsToOne : DemoPhrases.proposalsToSeveral
    return pick(routings) + template.emphasis.filled(with: &values)
  }

  private mutating func instruction() -> String {
    template.note.filled(with: &values) + pick(instructionRoutings)
  }

  private var instructionRoutings: [SlottedText] {
    guard template.kind != .report else { return DemoPhrases.reportInstructions }
    return story.coDepartments.isEmpty
      ? DemoPhrases.instructionsToOne : DemoPhrases.instructionsToSeveral
  }

  private mutating func report(of department: String, on points: [DemoPoint]) -> DemoReport {
    let owned = zip(template.points, points).filter { $0.1.department == department }
    return DemoReport(
      department: department,
      findings: findings(of: owned.map(\.0)),
      wording: owned.map(\.1.answer).joined(separator: "\n"),
    )
  }

  private mutating func findings(of demands: [DemoDemand]) -> String {
    var found: [String] = []
    for demand in demands { found.append(demand.found.filled(with: &values)) }
    return pick(findingOpenings) + "\n" + numbered(found, "（", "）") + "\n" + pick(findingEndings)
  }

  private mutating func wording(_ points: [DemoPoint]) -> String {
    let openings =
      story.coDepartments.isEmpty ? DemoPhrases.replyOpenings : DemoPhrases.jointReplyOpenings
    return pick(openings) + "\n" + numbered(points.map(\.answer), "", "、") + "\n" + pick(farewells)
  }

  private mutating func pick(_ texts: [SlottedText]) -> String {
    values.random.choice(of: texts).filled(with: &values)
  }

  private var findingOpenings: [SlottedText] {
    switch template.kind {
    case .consultation, .suggestion: DemoPhrases.deskOpenings
    case .help, .complaint: DemoPhrases.fieldOpenings
    case .report: DemoPhrases.confidentialOpenings
    }
  }

  private var findingEndings: [SlottedText] {
    switch template.outcome {
    case .resolved: DemoPhrases.resolvedEndings
    case .promised: DemoPhrases.promisedEndings
    case .explained: DemoPhrases.explainedEndings
    }
  }

  private var farewells: [SlottedText] {
    switch template.outcome {
    case .resolved: DemoPhrases.resolvedFarewells
    case .promised: DemoPhrases.promisedFarewells
    case .explained: DemoPhrases.explainedFarewells
    }
  }
}

/// Sets the paragraphs below each other, numbered in Chinese when there are several.
private func numbered(_ paragraphs: [String], _ before: String, _ after: String) -> String {
  guard paragraphs.count > 1 else { return paragraphs.joined() }
  let numerals = ["一", "二", "三", "四"]
  return zip(numerals, paragraphs).map { before + $0 + after + $1 }.joined(separator: "\n")
}
