import Workflow

// What people say to the acts that were entered for them, at their next visit.
extension DemoDesk {
  /// How often an act comes by telephone: of late more often, so that some wait for a word.
  func chanceOfCall(_ moment: DemoMatter.Moment) -> Int {
    let ago = hours.workingMinutes(from: moment.at, to: until)
    return switch moment.act {
    case .explain: 60
    case .instruct where ago < Self.untilVisit.lowerBound: 25
    case .approve where ago < Self.lastWeek: 25
    case _: 5
    }
  }

  /// When somebody says what to an act that was entered for them a moment ago; nil for every other.
  ///
  /// Its chance is its own, so that the rest of the story does not hang on it.
  mutating func word(on record: Record, in course: DemoMatter) -> DemoMatter.Moment? {
    guard record.onBehalf != nil, let act = record.facts.lazy.compactMap(\.act).first else {
      return nil
    }
    var chance = SplitMix64(seed: UInt64(record.number))
    let at = hours.adding(workingMinutes: chance.number(in: Self.untilVisit), to: record.at)
    // A delay is easily misheard by telephone; that an approval was, shows only later.
    let isDenied =
      act == .explain ? chance.happens(percent: denialPercent) : act == .approve && denies(record)
    return DemoMatter.Moment(
      at: at, act: isDenied ? .disown : .confirm, department: "", entry: record.number)
  }

  private mutating func denies(_ approval: Record) -> Bool {
    let isLate = hours.workingMinutes(from: approval.at, to: until) < Self.lastWeek
    guard isLate, !hasDeniedApproval else { return false }
    hasDeniedApproval = true
    return true
  }

  /// The word at the visit; the story goes on as it was planned, so nothing may fall with an act.
  func word(_ moment: DemoMatter.Moment, in course: DemoMatter) -> MatterCommand {
    let falling = course.matter.falling(with: moment.entry)
    guard moment.act == .disown, falling.allSatisfy({ $0.acts == [.explain] }) else {
      return .confirm(BehalfConfirmed(of: moment.entry))
    }
    return .disown(BehalfDisowned(of: moment.entry, reason: Self.denial))
  }

  private static let denial = "当日在外开会，没有接打此电话，也未委托他人，请核对通话录音。"

  /// Working minutes until who called or wrote is at a desk again.
  private static let untilVisit = 240...1400
  /// Working minutes of five days.
  private static let lastWeek = 2400
}

extension DemoMatter {
  /// Plans what is to be done among what is still to come.
  mutating func plan(_ moment: Moment) {
    let later = moments.firstIndex { $0.at > moment.at } ?? moments.endIndex
    moments.insert(moment, at: later)
  }
}
