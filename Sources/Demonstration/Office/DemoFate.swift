import Workflow

/// What is to have become of a message by now; most have no fate and run to their end.
struct DemoFate {
  let ending: DemoEnding
  /// Which stories are fit for it.
  let story: DemoNeed
  /// How long it has been with the office, in working minutes.
  let age: ClosedRange<Int>
  /// How long nothing was done about it, in working minutes.
  let idle: ClosedRange<Int>
  /// How many share the fate in an office of the usual size.
  let count: Int

  init(
    _ ending: DemoEnding, _ count: Int, _ story: DemoNeed = .any, age: ClosedRange<Int>,
    idle: ClosedRange<Int>,
  ) {
    self.ending = ending
    self.story = story
    self.age = age
    self.idle = idle
    self.count = count
  }
}

extension DemoFate {
  /// Whether a department is to let a limit pass.
  var isLate: Bool {
    switch ending {
    case .working, .partSubmitted: idle.lowerBound >= 600
    case .silent, .bypassed: true
    case .received, .registered, .proposalReturned, .awaitingInstruction, .instructed, .dispatched,
      .awaitingSignature, .signatureRefused, .partSentBack, .extensionAsked, .extensionGranted,
      .objected, .objectionUpheld, .consolidating, .consolidationUnsigned, .underReview,
      .secrecyReview, .replySentBack, .awaitingApproval, .replyReturned, .approved, .published,
      .corrected, .withdrawn, .reopened, .merged, .declineProposed, .declined, .transferProposed,
      .transferred, .voidProposed, .voided:
      false
    }
  }

  /// Whether whatever is done until now can be done within the limits of a message.
  func isInTime(_ arrival: DemoArrival, _ hours: WorkingTime) -> Bool {
    guard let fate = arrival.fate else { return true }
    let pace = DemoPace(sentAt: arrival.sentAt, takenAt: arrival.takenAt, in: hours)
    let done = fate.ageMinutes - fate.idleMinutes
    switch ending {
    case .published: return done <= pace.replyDue
    // Their first replies come about half way.
    case .corrected, .withdrawn, .reopened: return done / 2 <= pace.replyDue
    case .underReview, .secrecyReview, .replySentBack, .awaitingApproval, .replyReturned, .approved:
      return done <= pace.reportDue(dispatchedAt: Self.dispatched, beforeLead: story == .shared)
    case .received, .registered, .proposalReturned, .awaitingInstruction, .instructed, .dispatched,
      .working, .silent, .awaitingSignature, .signatureRefused, .partSubmitted, .partSentBack,
      .bypassed, .extensionAsked, .extensionGranted, .objected, .objectionUpheld, .consolidating,
      .consolidationUnsigned, .merged, .declineProposed, .declined, .transferProposed, .transferred,
      .voidProposed, .voided:
      return fate.ageMinutes
        <= pace.reportDue(dispatchedAt: Self.dispatched, beforeLead: story == .shared)
    }
  }

  /// About when departments get their parts, in working minutes.
  private static let dispatched = 120
}

/// What a fate needs of a story.
enum DemoNeed: Hashable {
  case any
  case alone
  case shared
  /// For the weak department alone.
  case weak
  /// Answered without a promise.
  case settled
  /// About something that is before another body already.
  case inProceedings
  /// About something another body answers for.
  case outside
  /// A promise of so many days.
  case promise(days: Int)

  func isMet(by story: DemoStory) -> Bool {
    switch self {
    case .any: true
    case .alone: story.coDepartments.isEmpty
    case .shared: !story.coDepartments.isEmpty
    case .weak: story.coDepartments.isEmpty && story.template.lead == DemoRoster.weak.rawValue
    case .settled: story.template.outcome.days == nil
    case .inProceedings: DemoReasons.proceedings[story.template.topic] != nil
    case .outside: DemoReasons.bodies[story.template.topic] != nil
    case .promise(let days): story.template.outcome.days == days
    }
  }
}

extension DemoTemplate.Outcome {
  /// In how many days something is promised; nil when nothing is.
  var days: Int? {
    switch self {
    case .resolved, .explained: nil
    case .promised(let days): days
    }
  }
}

extension DemoFate {
  /// The open matters of an office of the usual size, near and past their limits.
  static let cast = [
    DemoFate(.received, 3, age: 25...200, idle: 20...30),
    DemoFate(.working, 3, .alone, age: 500...800, idle: 100...400),
    DemoFate(.awaitingInstruction, 4, age: 150...400, idle: 15...150),
    DemoFate(.underReview, 3, age: 750...1400, idle: 10...90),
    DemoFate(.secrecyReview, 3, age: 760...1420, idle: 10...60),
    DemoFate(.awaitingApproval, 3, age: 750...1450, idle: 10...90),
    DemoFate(.working, 2, .weak, age: 950...1150, idle: 600...800),
    DemoFate(.working, 1, .alone, age: 1500...2000, idle: 1100...1500),
    DemoFate(.working, 2, .weak, age: 1500...2000, idle: 1100...1500),
    DemoFate(.registered, 4, age: 90...300, idle: 20...120),
    DemoFate(.consolidating, 2, .shared, age: 800...1250, idle: 20...150),
    DemoFate(.approved, 2, age: 800...1500, idle: 5...80),
    DemoFate(.dispatched, 3, age: 250...600, idle: 15...150),
    DemoFate(.partSubmitted, 3, .shared, age: 650...1100, idle: 10...150),
    DemoFate(.awaitingSignature, 3, .alone, age: 600...1100, idle: 10...120),
    DemoFate(.published, 5, .settled, age: 1400...2300, idle: 100...800),
    DemoFate(.instructed, 2, age: 200...500, idle: 5...45),
    DemoFate(.replySentBack, 2, age: 850...1400, idle: 20...200),
    DemoFate(.working, 2, .shared, age: 600...1000, idle: 60...300),
    // More time is asked for within a day: a message of a Friday is due on Monday.
    DemoFate(.extensionAsked, 2, .alone, age: 300...400, idle: 10...60),
    DemoFate(.bypassed, 1, .shared, age: 2100...2500, idle: 20...150),
    DemoFate(.replyReturned, 1, age: 1150...1450, idle: 10...90),
    DemoFate(.received, 2, age: 900...1300, idle: 20...30),
    DemoFate(.extensionGranted, 2, .alone, age: 600...700, idle: 300...400),
    // One department owes its report long after its limit: the lead may go on without it.
    DemoFate(.working, 1, .shared, age: 1800...2100, idle: 1500...1600),
    DemoFate(.consolidationUnsigned, 1, .shared, age: 1000...1300, idle: 10...80),
    DemoFate(.proposalReturned, 1, age: 250...450, idle: 20...120),
    DemoFate(.partSentBack, 1, .shared, age: 900...1200, idle: 20...150),
    DemoFate(.signatureRefused, 1, .alone, age: 900...1150, idle: 20...150),
    DemoFate(.objected, 2, .shared, age: 200...400, idle: 10...90),
    DemoFate(.objectionUpheld, 1, .shared, age: 400...600, idle: 20...120),
    DemoFate(.declineProposed, 1, .inProceedings, age: 120...250, idle: 20...90),
    DemoFate(.declined, 1, .inProceedings, age: 300...500, idle: 20...120),
    DemoFate(.transferProposed, 1, .outside, age: 120...250, idle: 20...90),
    DemoFate(.transferred, 1, .outside, age: 300...500, idle: 20...120),
    DemoFate(.voidProposed, 1, age: 120...250, idle: 20...90),
    DemoFate(.voided, 1, age: 300...900, idle: 20...120),
    DemoFate(.registered, 1, age: 1300...1500, idle: 900...1100),
    DemoFate(.awaitingInstruction, 1, age: 700...900, idle: 300...450),
    DemoFate(.instructed, 1, age: 500...800, idle: 90...180),
    DemoFate(.dispatched, 1, age: 800...1000, idle: 300...450),
    DemoFate(.underReview, 1, age: 1300...1600, idle: 150...300),
    DemoFate(.awaitingApproval, 1, age: 1300...1600, idle: 150...300),
    DemoFate(.approved, 1, age: 1400...1700, idle: 150...250),
    // So long silent that a bulletin could name them, and did.
    DemoFate(.silent, 1, .alone, age: 2900...3100, idle: 2400...2600),
    DemoFate(.silent, 1, .weak, age: 2900...3100, idle: 2400...2600),
    DemoFate(.corrected, 1, .settled, age: 2000...2300, idle: 150...300),
    DemoFate(.withdrawn, 1, .settled, age: 2000...2300, idle: 150...300),
    DemoFate(.reopened, 1, .settled, age: 2300...2600, idle: 100...300),
    DemoFate(.merged, 1, age: 200...400, idle: 60...120),
  ]

  /// On which days from today promises fall due that nobody has kept yet.
  static let promiseDays = [1, -1, 0, -4, 3]
}
