import Canon
import Testing
import Workflow

/// What may follow a posted reply: another round, a correction, a later promise.
struct AfterReplyTests {
  @Test(arguments: [
    (
      edited(Sample.reopening(at: Fixture.at(17))) { $0.text = " " },
      Refusal.textMissing(.newMessage)
    ),
    (
      edited(Sample.reopening(at: Fixture.at(17))) { $0.sentAt = Fixture.at(8) },
      .afterReply(.askedBeforeReply(Fixture.at(10, 30)))
    ),
    (
      edited(Sample.reopening(at: Fixture.at(17))) { $0.sentAt = Fixture.at(9, day: 30) },
      .messageFromFuture
    ),
    (edited(Sample.reopening(at: Fixture.at(17))) { $0.points = [" "] }, .textMissing(.point)),
  ])
  func `a matter is reopened for what was said after the reply`(
    value: Reopening, refusal: Refusal,
  ) throws {
    let course = try Course.published(at: Fixture.at(10, 30), now: Fixture.at(18))

    #expect(throws: refusal) { try course.decide(.reopen(value), by: "wang") }
  }

  @Test func `a reopened matter keeps its number, and has a new limit from the new message`() throws
  {
    var course = try Course.to(.closed)
    let before = course.matter
    course.now = Fixture.at(10, day: 12)
    var value = Sample.reopening(at: Fixture.at(9, day: 12))
    value.points = ["为何没有到账"]

    try course.perform(.reopen(value), by: "wang")

    let matter = course.matter
    #expect(matter.stage == .registered && matter.number == before.number)
    #expect(matter.points == ["为何没有到账"])
    #expect(matter.reopening?.value.count == 1)
    #expect(matter.reopening?.value.reply == before.publication?.moment.number)
    let reply = try course.clock(.reply)
    #expect(course.clocks.first?.start == Fixture.at(9, day: 12))
    #expect(course.clocks.first?.isRunning == true)
    #expect(reply.stopped == before.publication?.value.postedAt)
    #expect(course.clocks.filter { $0.isRunning }.map(\.kind) == [.reply])
    #expect(matter.former.map(\.assignments) == [before.assignments])
    #expect(matter.assignments.isEmpty && matter.publication == nil)
  }

  @Test func `a reopened matter runs to a second reply, and its slips are counted on`() throws {
    var course = try Course.to(.closed, then: [.reopen])

    for step in Step.mainWay(shared: false, outcome: .resolved).dropFirst() {
      course.wait(minutes: 5)
      try course.perform(step)
    }

    #expect(course.matter.stage == .archived)
    #expect(course.matter.rounds.map(\.publications.count) == [1, 1])
    #expect(
      course.matter.rounds.map { $0.dispatch?.value.slip } == [
        "JB-2026-000001", "JB-2026-000001-2",
      ])
  }

  @Test func `a reopened matter may be declined, but is not voided`() throws {
    let course = try Course.to(.published, then: [.reopen])

    #expect(try course.decide(.proposeDecline(Sample.declining), by: "wang").count == 1)
    #expect(throws: Refusal.afterReply(.alreadyAnswered(.proposeVoid))) {
      try course.decide(.proposeVoid(Sample.reason), by: "wang")
    }
  }

  @Test func `a reopening is taken back as a whole`() throws {
    var course = try Course.to(.closed)
    let before = course.matter
    course.wait(minutes: 5)
    try course.perform(.reopen)

    try course.perform(.undo(Undoing()), by: "wang")

    #expect(course.matter.stage == .closed)
    #expect(course.matter.publications == before.publications)
    #expect(course.matter.former.isEmpty)
  }

  @Test(arguments: [
    (edited(Sample.correction) { $0.reason = "" }, Refusal.textMissing(.reason)),
    (edited(Sample.withdrawal) { $0.text = nil }, .textMissing(.publicText)),
    (
      edited(Sample.correction) { $0.text = "于{{日期}}发放" },
      .unfilledPlaceholder(.publicText, "{{日期}}")
    ),
  ])
  func `a correction has its reason, a withdrawal the note in its place`(
    value: Correcting, refusal: Refusal,
  ) throws {
    let course = try Course.to(.published)

    #expect(throws: refusal) { try course.decide(.proposeCorrection(value), by: "wang") }
  }

  @Test func `a correction to what stands already is none`() throws {
    let course = try Course.to(.published)
    var correcting = Sample.correction
    correcting.text = course.matter.review?.value.text

    #expect(throws: Refusal.nothingChanged(.proposeCorrection)) {
      try course.decide(.proposeCorrection(correcting), by: "wang")
    }
  }

  @Test func `while a correction waits, nothing else becomes of the reply`() throws {
    let course = try Course.to(.published, then: [.proposeCorrection])

    for step in [Step.close, .reopen, .proposeCorrection] {
      #expect(throws: Refusal.endingPending(.confirmCorrection)) {
        try course.decide(step.command(course), by: "wang")
      }
    }
    #expect(course.waiting.map(\.act) == [.confirmCorrection])
    #expect(course.waiting.first?.clock?.kind == .decision)
  }

  @Test func `a corrected reply passes every gate, and the first stamp stays`() throws {
    var course = try Course.to(.published, then: [.proposeCorrection])
    let first = try #require(course.matter.publication)
    try course.perform(.confirmCorrection(Confirmation()), by: "zhao")
    #expect(course.matter.stage == .underReview)
    #expect(course.matter.proposedText == Sample.correction.text)
    #expect(try course.clock(.posting).isRunning)

    for step in [Step.mask, .examine, .review, .approve, .publish] {
      course.wait(minutes: 5)
      try course.perform(step)
    }

    #expect(course.matter.stage == .published)
    #expect(course.matter.publications.first == first)
    #expect(course.matter.publications.count == 2)
    #expect(course.clocks.first?.stopped == first.value.postedAt)
    #expect(course.clocks.filter(\.isRunning).map(\.kind) == [.followUp])
    #expect(course.matter.openCorrection == nil)
  }

  @Test func `a withdrawn reply is taken off at once, on its proof alone`() throws {
    var course = try Course.to(
      .published, then: [Step(.proposeCorrection(Sample.withdrawal), by: "wang")])
    course.wait(minutes: 5)
    try course.perform(.confirmCorrection(Confirmation()), by: "zhao")
    let ruled = course.now
    for step in [Step.mask, .examine, .review, .approve] {
      course.wait(minutes: 5)
      try course.perform(step)
    }
    var posting = Posting()
    posting.publication.postedAt = ruled
    #expect(throws: Refusal.textMissing(.proof)) {
      try course.decide(.publish(posting), by: "wang")
    }
    posting.publication.proof = "截图：页面已不可见"

    try course.perform(.publish(posting), by: "wang")

    #expect(course.matter.publication?.value.withdraws == true)
    #expect(course.matter.stage == .published)
  }

  @Test func `a withdrawn promise is not tracked any longer`() throws {
    var course = try Course.to(
      .promised, then: [Step(.proposeCorrection(Sample.withdrawal), by: "wang")])
    try course.perform(.confirmCorrection(Confirmation()), by: "zhao")
    for step in [Step.mask, .examine, .review, .approve, .publish] {
      course.wait(minutes: 5)
      try course.perform(step)
    }

    #expect(course.matter.stage == .published)
  }

  @Test func `nobody agrees to their own correction, or to their own later promise`() throws {
    let both = edited(Fixture.member("wang", .administrator)) { $0.roles.append(.leader) }
    let members = Fixture.members.filter { $0.member != "wang" } + [both]
    var corrected = try Course.to(.published, then: [.proposeCorrection])
    var moved = try Course.to(.promised, then: [.proposePromiseMove])
    corrected.office = Fixture.office(members)
    moved.office = Fixture.office(members)

    #expect(throws: Refusal.ownProposal(.confirmCorrection)) {
      try corrected.decide(.confirmCorrection(Confirmation()), by: "wang")
    }
    #expect(throws: Refusal.ownProposal(.confirmPromiseMove)) {
      try moved.decide(.confirmPromiseMove(Confirmation()), by: "wang")
    }
  }

  @Test(arguments: [
    MatterCommand.confirmCorrection(Confirmation()), .confirmPromiseMove(Confirmation()),
  ])
  func `there is nothing to agree to that nobody proposed`(command: MatterCommand) throws {
    let course = try Course.to(.promised)

    #expect(throws: Refusal.noEndingPending(command.act)) {
      try course.decide(command, by: "zhao")
    }
  }

  @Test func `what was answered is not declined when its correction goes back`() throws {
    var course = try Course.to(.published, then: [.proposeCorrection])
    try course.perform(.confirmCorrection(Confirmation()), by: "zhao")
    try course.perform(.returnFromReview(Sample.return(to: .departments, ["roads"])), by: "wang")

    #expect(throws: Refusal.afterReply(.alreadyAnswered(.proposeDecline))) {
      try course.decide(.proposeDecline(Sample.declining), by: "wang")
    }
    #expect(throws: Refusal.afterReply(.alreadyAnswered(.askExtension))) {
      try course.decide(.askExtension(Sample.extension(days: 1)), by: "li")
    }
  }

  @Test func `a promise is moved to a later day, once`() throws {
    var course = try Course.to(.promised)
    let old = try #require(course.matter.promisedOn)
    let day = Sample.laterPromise(than: course.matter, course.today)
    for (value, refusal) in [
      (edited(day) { $0.to = nil }, Refusal.promiseDateMissing),
      (edited(day) { $0.to = old }, .afterReply(.promiseNotLater(old))),
      (edited(day) { $0.reason = "" }, .textMissing(.reason)),
      (edited(day) { $0.told = "" }, .textMissing(.proof)),
    ] {
      #expect(throws: refusal) { try course.decide(.proposePromiseMove(value), by: "wang") }
    }
    try course.perform(.proposePromiseMove(day), by: "wang")
    #expect(throws: Refusal.endingPending(.confirmPromiseMove)) {
      try course.decide(.keepPromise(Sample.kept), by: "wang")
    }

    try course.perform(.confirmPromiseMove(Confirmation()), by: "zhao")

    #expect(course.matter.promisedOn == day.to)
    let clock = try course.clock(.promise)
    #expect(clock.due > clock.originalDue && clock.isExtended)
    #expect(throws: Refusal.afterReply(.promiseMovedBefore(try #require(day.to)))) {
      try course.decide(
        .proposePromiseMove(edited(day) { $0.to = day.to?.advanced(byDays: 5) }), by: "wang")
    }
  }

  @Test func `a promise that a leader will not move stays as it was`() throws {
    var course = try Course.to(.promised, then: [.proposePromiseMove])
    let old = course.matter.promisedOn

    try course.perform(.refusePromiseMove(Sample.reason), by: "qian")

    #expect(course.matter.promisedOn == old)
    #expect(course.waiting.map(\.act) == [.keepPromise])
  }
}

/// A file is read, lent and kept, and nothing else.
struct FileTests {
  @Test func `a file accepts only what is done with files`() throws {
    let course = try Course.to(.archived)

    for step in Step.all where ![.acknowledge, .remind].contains(step.act) {
      #expect(throws: Refusal.wrongStage(step.act, is: .archived)) {
        try course.decide(step.command(course), by: step.member)
      }
    }
  }

  @Test func `a lent file is waited for until it is back`() throws {
    var course = try Course.to(.archived)
    let due = course.today.advanced(byDays: 7)
    #expect(course.matter.isFinished)
    #expect(throws: Refusal.afterReply(.fileNotOut)) {
      try course.decide(.takeBack(FileReturned()), by: "han")
    }

    try course.perform(.lend(Sample.lent(until: due)), by: "han")

    #expect(!course.matter.isFinished)
    #expect(course.waiting.map(\.act) == [.takeBack])
    #expect(course.waiting.first?.clock?.kind == .lending)
    #expect(throws: Refusal.afterReply(.fileOut(to: "审计局", until: due))) {
      try course.decide(.lend(Sample.lent(until: due)), by: "han")
    }
    #expect(throws: Refusal.undoTooLate(.lend)) {
      try course.decide(.undo(Undoing()), by: "han")
    }
    try course.perform(.takeBack(FileReturned()), by: "han")
    #expect(course.matter.isFinished && course.waiting.isEmpty)
  }

  @Test func `a file is lent to somebody, for a reason, until a day to come`() throws {
    let course = try Course.to(.archived)
    let good = Sample.lent(until: course.today)

    for (value, refusal) in [
      (edited(good) { $0.reader = "" }, Refusal.textMissing(.reader)),
      (edited(good) { $0.reason = "" }, .textMissing(.reason)),
      (edited(good) { $0.dueBack = nil }, .afterReply(.dueBackMissing)),
      (
        edited(good) { $0.dueBack = course.today.advanced(byDays: -1) },
        .afterReply(.dueBackPast(course.today.advanced(byDays: -1)))
      ),
    ] {
      #expect(throws: refusal) { try course.decide(.lend(value), by: "han") }
    }
    #expect(throws: Refusal.textMissing(.reader)) {
      try course.decide(.consult(edited(Sample.consulted) { $0.reader = "" }), by: "han")
    }
    #expect(throws: Refusal.textMissing(.reason)) {
      try course.decide(.consult(edited(Sample.consulted) { $0.reason = "" }), by: "han")
    }
  }

  @Test func `a file is kept longer, never shorter`() throws {
    var course = try Course.to(.archived)
    let kept = try #require(course.matter.retention)

    #expect(throws: Refusal.afterReply(.retentionNotLonger(kept))) {
      try course.decide(
        .retainLonger(edited(Sample.retained) { $0.retention = kept }), by: "han")
    }
    try course.perform(.retainLonger(Sample.retained), by: "han")

    #expect(course.matter.retention == .permanent)
  }

  @Test(arguments: [Sample.correction, Sample.withdrawal], [true, false])
  func `what came up after a reply does not hold up what corrects it, where nobody could answer`(
    value: Correcting, isOffices: Bool,
  ) throws {
    var course = try Course.answered(byOffice: isOffices)
    try course.perform(.proposeCorrection(value), by: "wang")
    try course.perform(.confirmCorrection(Confirmation()), by: "zhao")
    try course.perform(.amend(Sample.amendment), by: isOffices ? "wang" : "zhao")
    try course.perform(.mask)
    try course.perform(.examine)

    // The departments can be asked for the point that came later; the office has nobody to ask.
    if value.kind == .correction && !isOffices {
      #expect(throws: Refusal.pointUnanswered(3)) { try course.perform(.review) }
    } else {
      try course.perform(.review)
      #expect(course.matter.stage == .awaitingApproval)
    }
  }
}

extension Course {
  /// A reply that is posted, of the departments or of the office itself.
  fileprivate static func answered(byOffice isOffices: Bool) throws -> Course {
    guard isOffices else { return try Course.to(.published) }
    var course = try Course.to(
      .registered, office: Fixture.office { $0.ownAnswers = Sample.ownAnswers })
    for step in [
      Step(.answer(Sample.answer), by: "wang"), .mask, .examine, .review, .approve, .publish,
    ] {
      course.wait(minutes: 5)
      try course.perform(step)
    }
    return course
  }

  /// A matter answered at a moment, looked at later.
  fileprivate static func published(at moment: Instant, now: Instant) throws -> Course {
    var course = try Course.to(.approved)
    course.now = moment
    try course.perform(.publish)
    course.now = now
    return course
  }
}
