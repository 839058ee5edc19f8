@testable import Workflow

extension Invariant {
  /// K1 moves by extensions or with the message's time, never past the cap.
  static let publicClock = Invariant(
    "The public clock moves by extensions, or with the message, never past the cap"
  ) { course in
    let rules = course.office.now
    for change in course.changes {
      let (before, after) = (change.before, change.after)
      let (old, new) = (before.reply(in: course.office), after.reply(in: course.office))
      let cap = rules.workingTime.due(
        from: after.askedAt, days: rules.policy.replyCapDays, counting: .civil)
      try must(new.due <= cap, "it is past the cap")
      // What is taken back takes with it what it moved.
      guard change.record.undone == nil else { continue }
      guard before.former.count == after.former.count else {
        try must(
          new.start == after.askedAt && new.stopped == nil, "a new round has no new clock")
        continue
      }
      try must(
        before.publication == nil || new.stopped == old.stopped, "it runs again after the reply")
      guard before.askedAt == after.askedAt else {
        try must(change.names == ["amended"], "the message's time moved without an amendment")
        continue
      }
      let isGrant = change.names.contains("extensionGranted")
      try must(
        isGrant ? new.due >= old.due : new.due == old.due, "it moved without an extension")
      try must(new.originalDue == old.originalDue, "the original limit moved")
    }
  }

  /// K2 leaves the reserve, or says that it does not.
  static let reserve = Invariant(
    "A department is never due within the reserve, unless that is said"
  ) { course in
    let rules = course.office.now
    let slice = rules.workingTime.subtracting(
      workingMinutes: rules.policy.reserveMinutes,
      from: course.matter.reply(in: course.office).due)
    for clock in course.clocks where clock.kind == .report {
      try must(
        clock.due <= slice || clock.isSqueezed || clock.isGrace, "it is, and not a word is said")
    }
  }

  /// What explains a due moment comes to that moment.
  static let ledgers = Invariant(
    "Every clock of every history ends its ledger with its due moment"
  ) { course in
    let ledgers = course.matter.ledgers(in: course.office)
    try must(ledgers.map(\.due) == course.clocks.map(\.due), "a ledger ends elsewhere")
    try must(
      ledgers.map(\.isProvisional) == course.clocks.map(\.isProvisional),
      "clock and ledger differ in what is provisional")
  }
}

extension Matter {
  /// The public clock.
  fileprivate func reply(in office: OfficeHistory) -> Clock {
    Timing(matter: self, office: office).reply
  }
}
