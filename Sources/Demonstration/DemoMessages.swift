public import Canon

/// An endless, repeatable run of invented messages: the same seed and days give the same texts.
///
/// No story comes again before every other one was told; reports of wrongdoing are rare, and each is
/// told in one of five rounds. A message takes a few microseconds, so that a million can be told
/// while a benchmark waits.
public struct DemoMessages: Sendable {
  private var random: SplitMix64
  private var deck: [Int] = []
  private var rounds = 0
  private var count = 0

  /// Makes the run of that seed.
  public init(seed: UInt64) {
    self.init(seed: seed, after: 0)
  }

  /// Makes a run that calls no message like one of the first `count` of another run.
  init(seed: UInt64, after count: Int) {
    random = SplitMix64(seed: seed)
    self.count = count
  }

  /// Tells the next message, as it is written on `day`.
  ///
  /// Dates inside the texts follow from the day: what happened lies before it, what is promised after.
  public mutating func next(on day: CivilDate) -> DemoMessage {
    next(on: day, visited: day.advanced(byDays: 1)) { _ in true }
  }

  /// Tells the next message whose story fits; some story must.
  mutating func next(
    on day: CivilDate, visited: CivilDate, where fits: (DemoStory) -> Bool,
  ) -> DemoMessage {
    let story = nextStory(where: fits)
    let area = random.choice(of: DemoStory.all[story].areas)
    var draft = draft(
      of: story,
      DemoScene(area: area, spot: random.choice(of: area.spots), day: day, visited: visited))
    let title = random.choice(of: draft.template.titles).filled(with: &draft.values)
    let text = draft.text()
    return draft.message(title: title, text: text)
  }

  /// Tells what another citizen adds to `message` on `day`: shorter, about the same matter.
  ///
  /// It is fit to be merged with the first, or found similar to it.
  public mutating func echo(of message: DemoMessage, on day: CivilDate) -> DemoMessage {
    let area = DemoRoster.areas.first { $0.id == message.area } ?? DemoRoster.areas[0]
    var draft = draft(
      of: message.story,
      DemoScene(area: area, spot: message.spot, day: day, visited: day.advanced(byDays: 1)))
    draft.values.settle(.title, as: message.title)
    let title = random.choice(of: DemoPhrases.echoTitles).filled(with: &draft.values)
    let text = random.choice(of: DemoPhrases.echoTexts).filled(with: &draft.values)
    return draft.message(title: title, text: text)
  }

  private mutating func draft(of story: Int, _ scene: DemoScene) -> DemoDraft {
    count += 1
    return DemoDraft(
      story: story, scene: scene, serial: count, random: SplitMix64(seed: random.next()))
  }

  private mutating func nextStory(where fits: (DemoStory) -> Bool) -> Int {
    for _ in 0...DemoKind.rarest {
      if let place = deck.lastIndex(where: { fits(DemoStory.all[$0]) }) {
        return deck.remove(at: place)
      }
      // The new round lies below what is left of the old one, which is told first.
      deck = nextRound() + deck
    }
    preconditionFailure("No story fits.")
  }

  private mutating func nextRound() -> [Int] {
    rounds += 1
    return DemoStory.all.indices.shuffled(using: &random).filter { index in
      (index + rounds).isMultiple(of: DemoStory.all[index].template.kind.rarity)
    }
  }
}
