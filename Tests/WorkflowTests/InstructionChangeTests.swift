import Canon
import Testing

@testable import Workflow

/// A leader changes who acts, while the departments work already.
struct InstructionChangeTests {
  @Test func `a department that is added gets a slip and a clock of its own`() throws {
    var course = try Course.working()
    course.wait(minutes: 30)

    let facts = try course.perform(
      .changeInstruction(Sample.change(to: ["roads", "water"])), by: "zhao")

    guard case .instructionChanged(let changed)? = facts.first else {
      Issue.record("\(facts)")
      return
    }
    #expect(changed.added == ["water"] && changed.dropped.isEmpty)
    #expect(changed.slip == "JB-2026-000001-2")
    #expect(course.matter.assignments.map(\.department) == ["roads", "water"])
    #expect(course.matter.assignment(of: "water")?.stage == .dispatched)
    #expect(try course.clock(.report, of: "water").start == course.now)
    #expect(course.matter.instruction?.value.departments == ["roads", "water"])
    #expect(course.waiting.map(\.act) == [.signFor])
  }

  @Test func `before the slips are out only the instruction changes`() throws {
    var course = try Course.to(.instructed)

    let facts = try course.perform(
      .changeInstruction(Sample.change(to: ["water", "roads"])), by: "zhao")
    try course.perform(.dispatch)

    guard case .instructionChanged(let changed)? = facts.first else {
      Issue.record("\(facts)")
      return
    }
    #expect(changed.slip == nil)
    #expect(course.matter.lead?.department == "water")
    #expect(course.matter.assignments.map(\.department) == ["water", "roads"])
  }

  @Test func `what is instructed anew gets its slips with the dispatch, and one number each`()
    throws
  {
    var course = try Course.objected()
    try course.perform(.upholdObjection(Sample.uphold()), by: "zhao")
    for step in [Step.propose, .instruct(shared: false)] { try course.perform(step) }

    let facts = try course.perform(
      .changeInstruction(Sample.change(to: ["roads", "water"])), by: "zhao")
    try course.perform(.dispatch)

    guard case .instructionChanged(let changed)? = facts.first else {
      Issue.record("\(facts)")
      return
    }
    #expect(changed.slip == nil)
    #expect(course.matter.dispatch?.value.slip == "JB-2026-000001-2")
  }

  @Test func `after a ruling those who have a part are changed, not those once instructed`() throws
  {
    var course = try Course.objected(shared: true)
    try course.perform(
      .upholdObjection(Sample.uphold("roads", to: "water", lead: "water")), by: "zhao")
    #expect(throws: Refusal.nothingChanged(.changeInstruction)) {
      try course.decide(.changeInstruction(Sample.change(to: ["water"])), by: "zhao")
    }

    let facts = try course.perform(
      .changeInstruction(Sample.change(to: ["roads"])), by: "zhao")

    guard case .instructionChanged(let changed)? = facts.first else {
      Issue.record("\(facts)")
      return
    }
    #expect(changed.added == ["roads"] && changed.dropped == ["water"])
    #expect(course.matter.assignments.map(\.department) == ["roads"])
    #expect(course.matter.instruction?.value.departments == ["roads"])
    #expect(course.waiting.map(\.act) == [.signFor])
  }

  @Test func `a department that is dropped gives its part back with the reason`() throws {
    var course = try Course.working(shared: true)
    course.wait(minutes: 30)

    try course.perform(.changeInstruction(Sample.change(to: ["roads"])), by: "zhao")

    let part = try #require(course.matter.withdrawn.first)
    #expect(part.department == "water" && part.stage == .withdrawn)
    #expect(part.withdrawal?.reason == Sample.change(to: []).reason)
    #expect(try course.clock(.report, of: "water").stopped == course.now)
    #expect(!course.matter.isShared)
    #expect(throws: Refusal.notAssigned("water")) {
      try course.decide(.report(Sample.report()), by: "zhou")
    }
  }

  @Test func `what was submitted before the withdrawal is judged by its signature`() throws {
    var course = try Course.submittedToLead()
    let signed = course.now
    course.wait(minutes: 60)

    try course.perform(.changeInstruction(Sample.change(to: ["roads"])), by: "zhao")

    #expect(try course.clock(.report, of: "water").stopped == signed)
  }

  @Test func `when the last other department is dropped, what the lead signed goes to review`()
    throws
  {
    var course = try Course.working(shared: true)
    try course.perform(.report(Sample.report()), by: "li")
    try course.perform(.sign(ReportJudged()), by: "chen")

    let facts = try course.perform(.changeInstruction(Sample.change(to: ["roads"])), by: "zhao")

    #expect(facts.map(\.name) == ["instructionChanged", "reviewOpened"])
    #expect(course.matter.finalReport == Sample.report().numbered(1, of: "roads"))
  }

  @Test func `when the one that is waited for is dropped, the lead consolidates`() throws {
    var course = try Course.to(
      .inHand, shared: true,
      office: Fixture.office(
        Fixture.members + [
          Fixture.member("mei", .liaison, "parks"), Fixture.member("lan", .head, "parks"),
        ]))
    try course.perform(
      .changeInstruction(Sample.change(to: ["roads", "water", "parks"])), by: "zhao")
    for (act, member) in [("zhou", "wu")] as [(MemberID, MemberID)] {
      try course.perform(.signFor(SignedFor()), by: act)
      try course.perform(.report(Sample.report()), by: act)
      try course.perform(.sign(ReportJudged()), by: member)
    }
    try course.perform(.signFor(SignedFor()), by: "li")
    try course.perform(.acceptReport(ReportJudged()), by: "li")

    let facts = try course.perform(
      .changeInstruction(Sample.change(to: ["roads", "water"])), by: "zhao")

    #expect(facts.map(\.name) == ["instructionChanged", "consolidationOpened"])
  }

  @Test func `another lead takes over what it had reported, and no limit gets shorter`() throws {
    var course = try Course.submittedToLead()
    let (lead, other) = (
      try course.clock(.report, of: "roads"), try course.clock(.report, of: "water")
    )

    try course.perform(.changeInstruction(Sample.change(to: ["water", "roads"])), by: "zhao")

    #expect(course.matter.lead?.department == "water")
    #expect(course.matter.lead?.stage == .submitted)
    #expect(try course.clock(.report, of: "roads").due == lead.due)
    #expect(try course.clock(.report, of: "water").due >= other.due)
    try course.perform(.report(Sample.report()), by: "li")
    try course.perform(.sign(ReportJudged()), by: "chen")
    try course.perform(.acceptReport(ReportJudged()), by: "zhou")
    #expect(course.matter.stage == .consolidating)
    try course.perform(.consolidate(Sample.report()), by: "zhou")
  }

  @Test func `a department that comes back counts its reports on`() throws {
    var course = try Course.submittedToLead()
    try course.perform(.changeInstruction(Sample.change(to: ["roads"])), by: "zhao")
    try course.perform(.changeInstruction(Sample.change(to: ["roads", "water"])), by: "zhao")
    try course.perform(.signFor(SignedFor()), by: "zhou")

    try course.perform(.report(Sample.report()), by: "zhou")

    #expect(course.matter.assignment(of: "water")?.latest?.report.version == 2)
    #expect(course.matter.withdrawn.count == 1)
  }

  @Test(arguments: [
    (Sample.change(to: ["roads"]), Refusal.nothingChanged(.changeInstruction)),
    (Sample.change(to: ["tax"]), .unknownDepartment("tax")),
    (Sample.change(to: ["roads", "water", "water"]), .departmentTwice("water")),
    (Sample.change(to: ["roads", "parks"]), .nobodyInDepartment("parks", .liaison)),
    (edited(Sample.change(to: ["water"])) { $0.reason = "" }, .textMissing(.reason)),
  ])
  func `a change names departments that can act, and a reason`(
    change: InstructionChange, refusal: Refusal,
  ) throws {
    let course = try Course.working()

    #expect(throws: refusal) { try course.decide(.changeInstruction(change), by: "zhao") }
  }
}

extension Report {
  fileprivate func numbered(_ version: Int, of department: DepartmentID) -> Report {
    edited(self) {
      $0.version = version
      $0.department = department
    }
  }
}
