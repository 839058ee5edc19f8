import Canon
import Testing

@testable import Workflow

/// What was registered is put right, with what it was kept beside it.
struct AmendmentTests {
  @Test func `an amendment records what differs, old beside new`() throws {
    var course = try Course.to(.registered)
    let wanted = edited(Sample.amendment) { $0.particulars.kind = .help }

    let facts = try course.perform(.amend(wanted), by: "wang")

    guard case .amended(let amended)? = facts.first else {
      Issue.record("\(facts)")
      return
    }
    #expect(amended.old.kind == nil && amended.new.kind == nil)
    #expect(amended.old.identity == .unverified && amended.new.identity == .named)
    #expect(amended.old.points == Sample.registration.points)
    #expect(course.matter.points == Sample.amendment.particulars.points)
    #expect(course.matter.registration?.registration.identity == .named)
    #expect(course.matter.registration?.number == "2026-000001")
  }

  @Test func `the public clock follows the message's time, and its ledger says so`() throws {
    var course = try Course.to(.registered)
    let before = try course.clock(.reply)
    try course.perform(
      .amend(edited(Sample.earlier) { $0.particulars.sentAt = Fixture.at(9, day: -1) }),
      by: "wang")

    let after = try course.clock(.reply)
    let ledger = try #require(course.matter.ledgers(in: course.office).first)

    #expect(after.start == Fixture.at(9, day: -1) && after.due < before.due)
    #expect(try course.clock(.registration).start == after.start)
    #expect(
      ledger.lines.first
        == .restarted(
          entry: course.matter.lastNumber, from: Fixture.at(9), to: Fixture.at(9, day: -1)))
    #expect(ledger.due == after.due)
  }

  @Test func `once dispatched a leader amends, before that the administrator`() throws {
    let registered = try Course.to(.registered)
    let dispatched = try Course.to(.inHand)

    #expect(throws: Refusal.leaderAmends) {
      try dispatched.decide(.amend(Sample.amendment), by: "wang")
    }
    #expect(throws: Refusal.notGranted(.amend, to: "zhao", needs: [.administrator])) {
      try registered.decide(.amend(Sample.amendment), by: "zhao")
    }
    #expect(try dispatched.decide(.amend(Sample.amendment), by: "zhao").count == 1)
  }

  @Test(arguments: [
    (edited(Sample.amendment) { $0.reason = " " }, Refusal.textMissing(.reason)),
    (edited(Sample.amendment) { $0.particulars.area = "moon" }, .unknownArea("moon")),
    (edited(Sample.amendment) { $0.particulars.topic = "tea" }, .unknownTopic("tea")),
    (edited(Sample.amendment) { $0.particulars.points = ["一", " "] }, .textMissing(.point)),
    (
      edited(Sample.amendment) { $0.particulars.points = Array(repeating: "问", count: 21) },
      .tooManyPoints(limit: 20)
    ),
    (
      edited(Sample.amendment) { $0.particulars.sentAt = Fixture.at(9, 31) },
      .sentAfterReceipt(Fixture.at(9, 30))
    ),
    (edited(Sample.amendment) { $0.particulars = Particulars() }, .nothingChanged(.amend)),
  ])
  func `an amendment changes something to what can be`(
    amendment: Amendment, refusal: Refusal,
  ) throws {
    let course = try Course.to(.registered)

    #expect(throws: refusal) { try course.decide(.amend(amendment), by: "wang") }
  }

  @Test(arguments: [Matter.Stage.received, .archived])
  func `what is not registered yet, or a file, is not amended`(stage: Matter.Stage) throws {
    let course = try Course.to(stage)

    #expect(throws: Refusal.wrongStage(.amend, is: stage)) {
      try course.decide(.amend(Sample.amendment), by: "wang")
    }
  }
}

/// The office answers what it may itself.
struct OfficeAnswerTests {
  static let open = Fixture.office { $0.ownAnswers = Sample.ownAnswers }

  static func answered() throws -> Course {
    var course = try Course.to(.registered, office: open)
    try course.perform(.answer(Sample.answer), by: "wang")
    return course
  }

  @Test func `an answer goes to review, and from there the usual way without departments`() throws {
    var course = try Self.answered()
    #expect(course.matter.stage == .underReview)
    #expect(course.matter.finalReport?.wording == Sample.answer.text)
    #expect(course.waiting.map(\.act) == [.mask])

    for step in [Step.mask, .examine, .review, .approve, .publish, .close, .archive] {
      course.wait(minutes: 1)
      try course.perform(step)
    }

    #expect(course.matter.stage == .archived)
    #expect(course.matter.assignments.isEmpty)
    #expect(course.clocks.allSatisfy { $0.kind != .report })
  }

  @Test func `a promise made by the office is tracked like any other`() throws {
    var course = try Course.to(.registered, office: Self.open)
    let promise = edited(Sample.answer) {
      $0.outcome = .promised
      $0.promisedOn = CivilDate("2026-12-01")
    }
    try course.perform(.answer(promise), by: "wang")
    for step in [Step.mask, .examine, .review, .approve, .publish] {
      course.wait(minutes: 1)
      try course.perform(step)
    }

    #expect(course.matter.stage == .promised)
  }

  @Test func `consultations are answered unless the policy says which kinds are`() throws {
    let registration = edited(Sample.registration) { $0.kind = .consultation }
    var consultation = try Course.to(.received)
    try consultation.perform(.register(registration), by: "wang")
    var closed = try Course(office: Fixture.office { $0.ownAnswers = OwnAnswers() })
    try closed.perform(.register(registration), by: "wang")

    #expect(try consultation.decide(.answer(Sample.answer), by: "wang").count == 1)
    #expect(throws: Refusal.ownAnswerNotAllowed(.consultation)) {
      try closed.decide(.answer(Sample.answer), by: "wang")
    }
    #expect(throws: Refusal.ownAnswerNotAllowed(.help)) {
      try Course.to(.registered).decide(.answer(Sample.answer), by: "wang")
    }
  }

  @Test(arguments: [
    (edited(Sample.answer) { $0.text = " " }, Refusal.textMissing(.publicText)),
    (edited(Sample.answer) { $0.text = "于{{日期}}" }, .unfilledPlaceholder(.publicText, "{{日期}}")),
    (edited(Sample.answer) { $0.answers.removeLast() }, .pointUnanswered(2)),
    (edited(Sample.answer) { $0.answers[0].treatment = .refused }, .groundMissing(point: 1)),
    (edited(Sample.answer) { $0.outcome = .promised }, .promiseDateMissing),
  ])
  func `an answer is complete`(answer: OfficeAnswer, refusal: Refusal) throws {
    let course = try Course.to(.registered, office: Self.open)

    #expect(throws: refusal) { try course.decide(.answer(answer), by: "wang") }
  }

  @Test func `a review that wants departments after all gives the matter back`() throws {
    var course = try Self.answered()
    for target in [ReturnTarget.lead, .departments] {
      #expect(throws: Refusal.noDepartmentsToReturnTo) {
        try course.decide(.returnFromReview(Sample.return(to: target)), by: "wang")
      }
    }

    try course.perform(.returnFromReview(Sample.return(to: .office)), by: "wang")

    #expect(course.matter.stage == .registered)
    #expect(course.matter.finalReport == nil)
    try course.perform(.propose)
  }

  @Test func `nobody approves what they answered themselves`() throws {
    let both = edited(Fixture.member("wang", .administrator)) { $0.roles.append(.leader) }
    let others = Fixture.members.filter { $0.member != "wang" }
    let second = Fixture.member("tang", .administrator)
    var course = try Course.to(
      .registered,
      office: Fixture.office(others + [both, second]) {
        $0.ownAnswers = Sample.ownAnswers
      })
    try course.perform(.answer(Sample.answer), by: "wang")
    try course.perform(.mask(Sample.review), by: "tang")
    try course.perform(.examine)
    try course.perform(.review(Review()), by: "tang")

    #expect(throws: Refusal.ownDraft) {
      try course.decide(.approve(Sample.approval(of: course.matter)), by: "wang")
    }
  }
}
