import Workflow

// What people say to the acts that were entered for them, at their next visit.
extension DemoDesk {
  static let denial = "当日在外开会，没有接打此电话，也未委托他人，请核对通话录音。"

  /// How often an act comes by telephone: of late more often, so that some wait for a word.
  func chanceOfCall(_ moment: DemoMatter.Moment) -> Int {
    switch moment.act {
    case .explain: 60
    case .instruct, .approve:
      hours.workingMinutes(from: moment.at, to: until) < Self.untilVisit.lowerBound ? 60 : 5
    case _: 5
    }
  }

  /// When somebody says what to an act that was entered for them a moment ago; nil for every other.
  ///
  /// Its chance is its own, so that the rest of the story does not hang on it.
  func word(on record: Record, in course: DemoMatter) -> DemoMatter.Moment? {
    guard record.onBehalf != nil else { return nil }
    var chance = SplitMix64(seed: UInt64(record.number))
    let at = hours.adding(
      workingMinutes: chance.number(in: Self.untilVisit), to: record.at)
    // Whoever explained a delay by telephone is the likeliest to have been misheard.
    let isDenied = record.facts.contains { $0.act == .explain } && chance.happens(percent: 60)
    return DemoMatter.Moment(
      at: at, act: isDenied ? .disown : .confirm,
      department: "", entry: record.number)
  }

  /// Working minutes until who called or wrote is at a desk again.
  private static let untilVisit = 240...1400
}

extension DemoMatter {
  /// Plans what is to be done among what is still to come.
  mutating func plan(_ moment: Moment) {
    let later = moments.firstIndex { $0.at > moment.at } ?? moments.endIndex
    moments.insert(moment, at: later)
  }
}
