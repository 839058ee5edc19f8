import Canon
import Testing
import Workflow

/// Ends without a reply: one proposes, another decides, and the citizen is told.
struct EndingTests {
  static let decline = MatterCommand.proposeDecline(Sample.declining)
  static let transfer = MatterCommand.proposeTransfer(Sample.transferring)
  static let void = MatterCommand.proposeVoid(Sample.reason)

  @Test(arguments: [
    (edited(Sample.declining) { $0.notice = " " }, Refusal.textMissing(.notice)),
    (edited(Sample.declining) { $0.properChannel = nil }, .textMissing(.properChannel)),
    (
      edited(Sample.declining) {
        $0.ground = .other
        $0.reason = nil
      }, .textMissing(.reason)
    ),
    (
      edited(Sample.declining) { $0.notice = "理由是{{理由}}" },
      .unfilledPlaceholder(.notice, "{{理由}}")
    ),
  ])
  func `a message is declined on a ground the citizen can be told`(
    value: Declining, refusal: Refusal,
  ) throws {
    let course = try Course.to(.registered)

    #expect(throws: refusal) { try course.decide(.proposeDecline(value), by: "wang") }
  }

  @Test(arguments: DeclineGround.allCases.filter { !$0.namesChannel && $0 != .other })
  func `a ground that says all by itself needs no more than the note`(
    ground: DeclineGround,
  ) throws {
    let course = try Course.to(.registered)
    var value = Declining()
    value.ground = ground
    value.notice = "您好，不予受理。"

    #expect(
      try course.decide(.proposeDecline(value), by: "wang").map(\.name) == ["declineProposed"])
  }

  @Test(arguments: [
    (edited(Sample.transferring) { $0.body = "" }, Refusal.textMissing(.receivingBody)),
    (edited(Sample.transferring) { $0.document = "" }, .textMissing(.documentNumber)),
    (edited(Sample.transferring) { $0.notice = "" }, .textMissing(.notice)),
  ])
  func `a transfer names the body, the letter and the note`(
    value: Transferring, refusal: Refusal,
  ) throws {
    let course = try Course.to(.inHand)

    #expect(throws: refusal) { try course.decide(.proposeTransfer(value), by: "wang") }
  }

  @Test(arguments: [
    (decline, MatterCommand.confirmDecline(Confirmation())),
    (transfer, .confirmTransfer(Confirmation())), (void, .confirmVoid(Confirmation())),
  ])
  func `nobody confirms their own proposal, unless the policy waives it`(
    proposal: MatterCommand, confirmation: MatterCommand,
  ) throws {
    let both = edited(Fixture.member("wang", .administrator)) { $0.roles.append(.leader) }
    let members = Fixture.members.filter { $0.member != "wang" } + [both]
    var course = try Course.ending(proposal)

    course.office = Fixture.office(members)
    #expect(throws: Refusal.ownProposal(confirmation.act)) {
      try course.decide(confirmation, by: "wang")
    }

    course.office = Fixture.office(members) { $0.allowsOwnDraft = true }
    #expect(try course.decide(confirmation, by: "wang").count == 1)
  }

  @Test func `an office of one takes its own proposal back`() throws {
    let course = try Course.ending(Self.void)

    #expect(
      try course.decide(.refuseVoid(Sample.reason), by: "wang").map(\.name) == ["voidRefused"])
  }

  @Test(arguments: [decline, transfer, void])
  func `while an end waits, what would contradict it is refused by its name`(
    proposal: MatterCommand,
  ) throws {
    let course = try Course.ending(proposal)
    let awaited = try #require(course.matter.pendingEnding).kind.confirmation

    let others: [MatterCommand] = [
      .propose(Sample.proposal(shared: false)), Self.decline, Self.transfer, Self.void,
    ]
    for command in others {
      #expect(throws: Refusal.endingPending(awaited)) { try course.decide(command, by: "wang") }
    }
    #expect(course.matter.stage == .registered)
    #expect(course.waiting.map(\.act) == [awaited])
  }

  @Test func `departments go on while an end waits, up to the review`() throws {
    var course = try Course.working()
    try course.perform(Self.transfer, by: "wang")

    try course.perform(.report(Sample.report()), by: "li")
    try course.perform(.sign(ReportJudged()), by: "chen")

    #expect(course.matter.stage == .underReview)
    #expect(course.waiting.map(\.act) == [.confirmTransfer])
    for command in [MatterCommand.mask(Sample.review), .review(Review())] {
      #expect(throws: Refusal.endingPending(.confirmTransfer)) {
        try course.decide(command, by: "wang")
      }
    }
    try course.perform(.refuseTransfer(Sample.reason), by: "zhao")
    #expect(course.waiting.map(\.act) == [.mask])
  }

  @Test func `a ruling is due four working hours after the proposal`() throws {
    var course = try Course.to(.registered)
    course.now = Fixture.at(10)
    try course.perform(Self.decline, by: "wang")

    let clock = try course.clock(.decision)

    #expect(clock.start == Fixture.at(10) && clock.due == Fixture.at(16))
    #expect(course.waiting.first?.clock == clock)
    course.wait(minutes: 30)
    try course.perform(.confirmDecline(Confirmation()), by: "zhao")
    #expect(try course.clock(.decision).stopped == course.now)
  }

  @Test(arguments: [
    (decline, MatterCommand.confirmDecline(Confirmation())),
    (transfer, .confirmTransfer(Confirmation())),
  ])
  func `the public clock stops when the citizen is told`(
    proposal: MatterCommand, confirmation: MatterCommand,
  ) throws {
    var course = try Course.ending(proposal, confirmation)
    let ended = course.now

    #expect(try course.clock(.reply).isRunning)
    #expect(course.waiting.map(\.act) == [.tellEnd])
    #expect(course.waiting[0].clock == course.clocks[0])
    course.wait(minutes: 60)
    try course.perform(.tellEnd(Sample.told(at: Fixture.at(10, 1))), by: "wang")
    #expect(ended < Fixture.at(10, 1))
    #expect(try course.clock(.reply).stopped == Fixture.at(10, 1))
    #expect(course.waiting.isEmpty && course.matter.isFinished)
    #expect(course.clocks.allSatisfy { !$0.isRunning })
  }

  @Test func `a void stops every clock at once, before registration too`() throws {
    var course = try Course.to(.received)
    try course.perform(Self.void, by: "wang")
    course.wait(minutes: 10)
    try course.perform(.confirmVoid(Confirmation()), by: "zhao")

    #expect(course.matter.stage == .voided && course.matter.isFinished)
    #expect(course.clocks.allSatisfy { $0.stopped == course.now })
    #expect(Set(course.clocks.map(\.kind)) == [.reply, .registration, .decision])
  }

  @Test func `the parts still owed are withdrawn when the matter ends`() throws {
    var course = try Course.working(shared: true)
    try course.perform(.report(Sample.report()), by: "zhou")
    try course.perform(.sign(ReportJudged()), by: "wu")
    try course.perform(.askExtension(Sample.extension(days: 1)), by: "li")
    try course.perform(Self.decline, by: "wang")
    course.wait(minutes: 5)
    try course.perform(.confirmDecline(Confirmation()), by: "qian")

    #expect(course.matter.assignment(of: "roads")?.stage == .withdrawn)
    #expect(course.matter.assignment(of: "water")?.stage == .submitted)
    #expect(course.matter.pendingExtension == nil)
    #expect(course.clocks.filter { $0.kind != .reply }.allSatisfy { !$0.isRunning })
  }

  @Test(arguments: [
    (edited(Sample.told(at: Fixture.at(10))) { $0.proof = "" }, Refusal.textMissing(.proof)),
    (edited(Sample.told(at: Fixture.at(10))) { $0.url = nil }, .textMissing(.url)),
    (Sample.told(at: Fixture.at(9)), .toldOutsideWindow(since: Fixture.at(9, 45))),
    (Sample.told(at: Fixture.at(12)), .toldOutsideWindow(since: Fixture.at(9, 45))),
  ])
  func `the note is posted somewhere or given somehow, since the decision`(
    told: Told, refusal: Refusal,
  ) throws {
    var course = try Course.ending(Self.decline, .confirmDecline(Confirmation()))
    #expect(course.now == Fixture.at(9, 45))
    course.now = Fixture.at(11)

    #expect(throws: refusal) { try course.decide(.tellEnd(told), by: "wang") }
    let spoken = edited(Sample.told(at: Fixture.at(10))) {
      $0.url = nil
      $0.channel = .phone
    }
    #expect(try course.decide(.tellEnd(spoken), by: "wang").map(\.name) == ["endTold"])
  }

  @Test func `an end is proposed again after it was refused`() throws {
    var course = try Course.ending(Self.decline)
    try course.perform(.refuseDecline(Sample.reason), by: "zhao")

    #expect(throws: Refusal.noEndingPending(.confirmDecline)) {
      try course.decide(.confirmDecline(Confirmation()), by: "zhao")
    }
    try course.perform(Self.decline, by: "wang")
    #expect(course.matter.endings.count == 2)
  }

  @Test func `a confirmation of one end does not confirm another`() throws {
    let course = try Course.ending(Self.transfer)

    #expect(throws: Refusal.noEndingPending(.confirmDecline)) {
      try course.decide(.confirmDecline(Confirmation()), by: "zhao")
    }
  }
}
