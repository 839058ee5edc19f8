import Canon
import Testing
import Workflow

/// What happens to the parts, the clocks and the waiting when a reply or a report goes back.
struct ReturnTests {
  @Test func `a reply that goes back to one department goes through the lead again`() throws {
    var course = try Course.to(.underReview, shared: true)

    let facts = try course.perform(
      .returnFromReview(Sample.return(to: .departments, ["water"])), by: "wang")

    #expect(facts.map(\.name) == ["returnedFromReview"])
    #expect(course.matter.stage == .inHand)
    #expect(course.matter.assignments.map(\.stage) == [.sentBack, .sentBack])
    #expect(course.waiting.map(\.act) == [.report])
    #expect(course.waiting.first?.department == "water")
  }

  @Test func `why a report came back stands until the reply passes review`() throws {
    var course = try Course.to(.underReview)
    try course.perform(.returnFromReview(Sample.return(to: .lead)), by: "wang")
    try course.perform(.report(Sample.report()), by: "li")
    try course.perform(.sign(ReportJudged()), by: "chen")
    let reported = try #require(course.matter.lead)
    #expect(course.matter.standingReturn(of: reported) != nil)

    try course.perform(.mask)
    let examination = Sample.examination(of: course.matter, .open, ground: nil)
    try course.perform(.examineSecrecy(examination), by: "yan")
    try course.perform(.review(Review()), by: "wang")

    #expect(course.matter.stage == .awaitingApproval)
    let passed = try #require(course.matter.lead)
    #expect(course.matter.standingReturn(of: passed) == nil)
  }

  @Test func `why a proposal came back stands until another is made`() throws {
    var course = try Course.to(.awaitingInstruction)
    try course.perform(.returnProposal(Sample.reason), by: "zhao")
    #expect(course.matter.standingProposalReturn?.value == Sample.reason.reason)

    try course.perform(.propose(Sample.proposal(shared: false)), by: "wang")

    #expect(course.matter.standingProposalReturn == nil)
  }

  @Test func `a reply that goes back to the lead is consolidated again`() throws {
    var course = try Course.to(.underReview, shared: true)

    try course.perform(.returnFromReview(Sample.return(to: .lead)), by: "wang")
    #expect(course.matter.stage == .consolidating)
    #expect(course.waiting.map(\.act) == [.consolidate])

    try course.perform(.consolidate(Sample.report()), by: "li")
    let facts = try course.perform(.sign(ReportJudged()), by: "chen")
    #expect(facts.map(\.name) == ["reportSigned", "reviewOpened"])
  }

  @Test func `naming the lead's department opens the consolidation by rule`() throws {
    var course = try Course.to(.awaitingApproval, shared: true)

    let facts = try course.perform(
      .returnFromApproval(Sample.return(to: .departments, ["roads"])), by: "zhao")

    #expect(facts.map(\.name) == ["returnedFromApproval", "consolidationOpened"])
  }

  @Test func `a return voids the review and the approvals`() throws {
    let office = Fixture.office { $0.approvalLevels = 2 }
    var course = try Course.to(.awaitingApproval, office: office)
    try course.perform(.approve)

    try course.perform(.returnFromApproval(Sample.return(to: .office)), by: "qian")

    #expect(course.matter.stage == .underReview)
    #expect(course.matter.review == nil)
    #expect(course.matter.approvals.isEmpty)
  }

  @Test func `a bypassed department that must report again has a running clock`() throws {
    var course = try Course.working(shared: true)
    course.wait(minutes: 5 * 24 * 60)
    try course.perform(.bypass(Sample.bypass), by: "wang")
    try course.perform(.consolidate(Sample.report()), by: "li")
    try course.perform(.sign(ReportJudged()), by: "chen")

    try course.perform(
      .returnFromReview(Sample.return(to: .departments, ["water"])), by: "wang")

    #expect(try course.clock(.report, of: "water").isRunning)
    #expect(course.matter.assignment(of: "water")?.bypass != nil)
  }

  @Test func `what is waited for is waited for since it went back`() throws {
    var course = try Course.submittedToLead()
    #expect(course.waiting.map(\.act) == [.acceptReport])
    #expect(course.waiting.first?.since == course.now)

    course.wait(minutes: 30)
    try course.perform(.sendBackReport(Sample.judged), by: "li")
    #expect(course.waiting.map(\.act) == [.report])
    #expect(course.waiting.first?.since == course.now)
  }

  @Test func `a report refused by its head is written again`() throws {
    var course = try Course.awaitingSignature()
    course.wait(minutes: 30)

    try course.perform(.refuseToSign(Sample.judged), by: "chen")

    #expect(course.waiting.map(\.act) == [.report])
    #expect(course.waiting.first?.since == course.now)
    #expect(course.matter.assignments.map(\.returnCount) == [0])
  }

  @Test func `a refused signature gives no grace`() throws {
    var course = try Course.submittedToLead()
    try course.perform(.sendBackReport(Sample.judged), by: "li")
    let due = try course.clock(.report, of: "water").due
    course.wait(minutes: 24 * 60)
    try course.perform(.report(Sample.report()), by: "zhou")

    try course.perform(.refuseToSign(Sample.judged), by: "wu")

    #expect(try course.clock(.report, of: "water").due == due)
  }

  @Test func `a lead that never signed for is asked to, even when the others are done`() throws {
    var course = try Course.to(.inHand, shared: true)
    course.wait(minutes: 5 * 24 * 60)

    try course.perform(.bypass(Sample.bypass), by: "wang")

    #expect(course.matter.stage == .consolidating)
    #expect(course.waiting.map(\.act) == [.signFor])
  }

  @Test func `the lead's own report waits for the others, then is consolidated`() throws {
    var course = try Course.working(shared: true)
    try course.perform(.report(Sample.report()), by: "li")
    try course.perform(.sign(ReportJudged()), by: "chen")
    #expect(course.matter.stage == .inHand)
    #expect(try course.clock(.report, of: "roads").isRunning)

    try course.perform(.report(Sample.report()), by: "zhou")
    try course.perform(.sign(ReportJudged()), by: "wu")
    try course.perform(.acceptReport(ReportJudged()), by: "li")
    #expect(course.waiting.map(\.act) == [.consolidate])
    #expect(try course.clock(.report, of: "roads").isRunning)

    try course.perform(.consolidate(Sample.report()), by: "li")
    try course.perform(.sign(ReportJudged()), by: "chen")
    #expect(course.matter.stage == .underReview)
    #expect(try course.clock(.report, of: "roads").stopped == course.now)
  }

  @Test func `an extension nobody decided lapses when the reply stands`() throws {
    var course = try Course.extensionAsked()
    try course.perform(.report(Sample.report()), by: "li")
    try course.perform(.sign(ReportJudged()), by: "chen")
    for step in [Step.mask, .examine, .review, .approve, .publish] { try course.perform(step) }

    #expect(course.waiting.map(\.act) == [.close])
    #expect(try course.clock(.decision).stopped == course.now)
    #expect(throws: Refusal.noExtensionPending) {
      try course.decide(.grantExtension(Sample.grant(days: 1)), by: "zhao")
    }
  }
}
