import Canon
import Testing
import Workflow

/// A reply that needs the responsible leader's signature, and then the main leader's.
struct ApprovalLevelTests {
  static let office = PolicyTests.ranked { $0.approvalOrder = [.responsible, .main] }

  @Test func `levels are signed in their order`() throws {
    var course = try Course.to(.awaitingApproval, office: Self.office)
    let approval = MatterCommand.approve(Sample.approval(of: course.matter))

    #expect(course.waiting.map(\.rank) == [.responsible])
    #expect(throws: Refusal.otherLevel(.responsible)) { try course.decide(approval, by: "qian") }
    #expect(try course.perform(approval, by: "zhao").map(\.name) == ["approved"])
    #expect(course.waiting.map(\.rank) == [.main])
    #expect(throws: Refusal.otherLevel(.main)) { try course.decide(approval, by: "zhao") }
    #expect(
      try course.perform(approval, by: "qian").map(\.name) == ["approved", "approvalCompleted"])
  }

  @Test(arguments: [0, 1])
  func `a reply comes back from either level, and begins again at the first`(
    signed: Int,
  ) throws {
    var course = try Course.to(.awaitingApproval, office: Self.office)
    if signed == 1 { try course.perform(.approve) }
    let leader: MemberID = signed == 0 ? "zhao" : "qian"

    try course.perform(.returnFromApproval(Sample.return(to: .office)), by: leader)
    for step in [Step.mask, .examine, .review] { try course.perform(step) }

    #expect(course.matter.approvals.isEmpty)
    #expect(course.waiting.map(\.rank) == [.responsible])
  }

  @Test func `a deputy signs the level of who is away`() throws {
    var course = try Course.to(.awaitingApproval, office: Self.office)
    let approval = MatterCommand.approve(Sample.approval(of: course.matter))
    try course.perform(approval, by: "zhao")
    course.office = LeaveTests.history(
      course.office, with: [LeaveTests.leave(of: "qian", deputy: "sun")])

    let facts = try course.decide(approval, by: Actor("sun", deputyFor: "qian"))

    #expect(facts.map(\.name) == ["actingFor", "approved", "approvalCompleted"])
  }

  @Test func `who signed the first level does not sign the second as a deputy`() throws {
    var course = try Course.to(.awaitingApproval, office: Self.office)
    let approval = MatterCommand.approve(Sample.approval(of: course.matter))
    try course.perform(approval, by: "zhao")
    course.office = LeaveTests.history(
      course.office, with: [LeaveTests.leave(of: "qian", deputy: "zhao")])

    #expect(throws: Refusal.alreadyApproved) {
      try course.decide(approval, by: Actor("zhao", deputyFor: "qian"))
    }
  }

  @Test func `fewer levels adopted meanwhile end with the next signature`() throws {
    var course = try Course.to(
      .awaitingApproval, office: PolicyTests.ranked { $0.approvalLevels = 2 })
    let approval = MatterCommand.approve(Sample.approval(of: course.matter))
    try course.perform(approval, by: "zhao")
    course.office = PolicyTests.ranked { _ in }

    #expect(
      try course.decide(approval, by: "qian").map(\.name) == ["approved", "approvalCompleted"])
  }
}
