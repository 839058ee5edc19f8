import Canon
import Testing
import Workflow

/// A deputy acts by the rights of who is away, and the record says so.
struct DeputyTests {
  @Test func `a deputy signs for the leader who is away`() throws {
    var course = try away("zhao", deputy: "sun", at: .awaitingInstruction)
    let instruction = MatterCommand.instruct(Sample.instruction(shared: false))

    let facts = try course.decide(instruction, by: Actor("sun", deputyFor: "zhao"))
    course.note(facts, by: "sun")

    #expect(facts.map(\.name) == ["actingFor", "instructed"])
    #expect(course.matter.instruction?.moment.actor == "sun")
    #expect(course.matter.instruction?.moment.actingFor == "zhao")
    #expect(course.office.now.grants(try #require(course.records.last)))
  }

  @Test(arguments: [
    (Actor("sun"), Refusal.notGranted(.instruct, to: "sun", needs: [.leader])),
    (Actor("sun", deputyFor: "qian"), .notDeputy("sun", of: "qian")),
    (Actor("han", deputyFor: "zhao"), .notDeputy("han", of: "zhao")),
    (Actor("sun", deputyFor: "ghost"), .unknownMember("ghost")),
    (Actor("ghost", deputyFor: "zhao"), .unknownMember("ghost")),
  ])
  func `nobody else acts for a leader`(actor: Actor, refusal: Refusal) throws {
    let course = try away("zhao", deputy: "sun", at: .awaitingInstruction)

    #expect(throws: refusal) {
      try course.decide(.instruct(Sample.instruction(shared: false)), by: actor)
    }
  }

  @Test func `a deputy is refused before and after the period, with its dates`() throws {
    var course = try Course.to(.awaitingInstruction)
    let leave = LeaveTests.leave(of: "zhao", deputy: "sun", from: 1, until: 3)
    course.office = LeaveTests.history(course.office, with: [leave])
    let refusal = Refusal.deputyOutOfPeriod(of: "zhao", from: leave.from, until: leave.until)

    for moment in [Fixture.at(23, 59), leave.until, Fixture.at(9, day: 20)] {
      course.now = moment
      #expect(throws: refusal) {
        try course.decide(
          .instruct(Sample.instruction(shared: false)), by: Actor("sun", deputyFor: "zhao"))
      }
    }
  }

  @Test func `the rights are those of who is away, not the deputy's`() throws {
    let course = try away("zhao", deputy: "wang", at: .underReview)

    #expect(throws: Refusal.notGranted(.review, to: "zhao", needs: [.administrator])) {
      try course.decide(.review(Sample.review), by: Actor("wang", deputyFor: "zhao"))
    }
  }

  @Test func `a liaison's deputy acts for the department`() throws {
    let course = try away("li", deputy: "sun", at: .inHand)

    let facts = try course.decide(
      .signFor(SignedFor()), by: Actor("sun", deputyFor: "li"))

    #expect(facts.compactMap(\.department) == ["roads"])
  }

  @Test func `nobody approves as deputy what they reviewed themselves`() throws {
    let course = try away("zhao", deputy: "wang", at: .awaitingApproval)

    #expect(throws: Refusal.ownDraft) {
      try course.decide(
        .approve(Sample.approval(of: course.matter)), by: Actor("wang", deputyFor: "zhao"))
    }
  }

  @Test func `nobody approves what a deputy reviewed for them`() throws {
    let both = edited(Fixture.member("zhao", .leader)) { $0.roles.append(.administrator) }
    let members = Fixture.members.filter { $0.member != "zhao" } + [both]
    var course = try away("zhao", deputy: "sun", at: .underReview, Fixture.office(members))
    let deputy = Actor("sun", deputyFor: "zhao")
    course.note(try course.decide(.mask(Sample.review), by: deputy), by: "sun")
    try course.perform(.examine)
    course.note(try course.decide(.review(Review()), by: deputy), by: "sun")

    #expect(throws: Refusal.ownDraft) {
      try course.decide(.approve(Sample.approval(of: course.matter)), by: "zhao")
    }
  }

  @Test func `nobody signs two levels, once for themselves and once for another`() throws {
    var course = try away(
      "zhao", deputy: "qian", at: .awaitingApproval, Fixture.office { $0.approvalLevels = 2 })
    let approval = MatterCommand.approve(Sample.approval(of: course.matter))
    course.note(try course.decide(approval, by: Actor("qian", deputyFor: "zhao")), by: "qian")

    for actor in [Actor("qian"), Actor("qian", deputyFor: "zhao"), Actor("zhao")] {
      #expect(throws: Refusal.alreadyApproved) { try course.decide(approval, by: actor) }
    }
  }

  @Test func `an act of a deputy who was none is not believed`() throws {
    let office = LeaveTests.history(with: [LeaveTests.leave(of: "zhao", deputy: "sun")]).now
    let acting = Fact.actingFor(ActingFor(of: "zhao"))

    func grants(_ facts: [Fact], by member: MemberID, day: Int = 0) -> Bool {
      office.grants(
        Record(number: 9, at: Fixture.at(9, day: day), by: member, on: ["m2"], facts: facts))
    }

    #expect(grants([acting, .instructed(Instruction())], by: "sun"))
    #expect(!grants([acting, .instructed(Instruction())], by: "qian"))
    #expect(!grants([acting, .instructed(Instruction())], by: "sun", day: 5))
    #expect(!grants([acting, .registered(Registered())], by: "sun"))
  }

  @Test func `the office itself is not in a deputy's hands`() throws {
    let office = LeaveTests.history(with: [LeaveTests.leave(of: "wang", deputy: "sun")]).now
    let record = Record(
      number: 9, at: Fixture.at(9), by: "sun", on: [],
      facts: [.actingFor(ActingFor(of: "wang")), .policyAdopted(Policy())])

    #expect(!office.grants(record))
  }

  @Test func `what a deputy says by phone is entered for both`() throws {
    var course = try away("zhao", deputy: "qian", at: .awaitingInstruction)
    let actor = Actor("wang", onBehalf: Sample.behalf(of: "qian"), deputyFor: "zhao")

    course.note(
      try course.decide(.instruct(Sample.instruction(shared: false)), by: actor), by: "wang")

    let record = try #require(course.records.last)
    #expect([record.by, record.actor, record.principal] == ["wang", "qian", "zhao"])
    #expect(course.office.now.grants(record))
  }

  @Test func `a department whose liaison is away is dispatched to only where a deputy is there`()
    throws
  {
    let alone = try away("li", deputy: nil, at: .instructed)
    let represented = try away("li", deputy: "sun", at: .instructed)

    #expect(throws: Refusal.everybodyAway("roads", .liaison)) {
      try alone.decide(.dispatch(Dispatch()), by: "wang")
    }
    #expect(try represented.decide(.dispatch(Dispatch()), by: "wang").count == 1)
  }

  /// A matter at a stage, with a member away from that day on.
  private func away(
    _ member: MemberID, deputy: MemberID?, at stage: Matter.Stage,
    _ office: OfficeHistory = Fixture.office(),
  ) throws -> Course {
    var course = try Course.to(stage, office: office)
    let leave = LeaveTests.leave(of: member, deputy: deputy)
    course.office = LeaveTests.history(course.office, with: [leave])
    return course
  }
}
