import Canon
import Testing
import Workflow

/// A department's "not ours", the leader's ruling, and who takes the part.
struct ObjectionTests {
  @Test(arguments: [
    (edited(Sample.objection) { $0.reason = "" }, Refusal.textMissing(.reason)),
    (edited(Sample.objection) { $0.duty = " " }, .textMissing(.duty)),
    (edited(Sample.objection) { $0.proposed = "tax" }, .unknownDepartment("tax")),
    (edited(Sample.objection) { $0.proposed = "roads" }, .takerObjects("roads")),
  ])
  func `an objection has a reason, a duty, and another owner`(
    value: Objection, refusal: Refusal,
  ) throws {
    let course = try Course.to(.inHand)

    #expect(throws: refusal) { try course.decide(.object(value), by: "li") }
  }

  @Test func `a department objects within a working day of its dispatch`() throws {
    var course = try Course.to(.inHand)
    let until = Fixture.at(17, 30, day: 1)

    course.now = until
    #expect(try course.decide(.object(Sample.objection), by: "chen").map(\.name) == ["objected"])
    course.wait(minutes: 1)
    #expect(throws: Refusal.objectionTooLate("roads", until: until)) {
      try course.decide(.object(Sample.objection), by: "chen")
    }
  }

  @Test func `the department's limit runs on while its objection waits`() throws {
    let course = try Course.objected()

    #expect(try course.clock(.report, of: "roads").isRunning)
    #expect(try course.clock(.signFor, of: "roads").stopped == course.now)
    let ruling = try course.clock(.decision)
    #expect(ruling.department == "roads" && ruling.start == course.now && ruling.isRunning)
    #expect(course.waiting.map(\.act) == [.upholdObjection])
    #expect(course.waiting[0].clock == ruling)
  }

  @Test func `a rejected objection puts the department to work, and is its last`() throws {
    var course = try Course.objected()
    let due = try course.clock(.report, of: "roads").due
    course.wait(minutes: 20)
    try course.perform(.rejectObjection(Sample.rejection), by: "zhao")

    #expect(course.matter.assignment(of: "roads")?.stage == .working)
    #expect(try course.clock(.report, of: "roads").due == due)
    #expect(try course.clock(.decision).stopped == course.now)
    #expect(throws: Refusal.alreadyObjected("roads")) {
      try course.decide(.object(Sample.objection), by: "li")
    }
    #expect(throws: Refusal.notObjected("roads")) {
      try course.decide(
        .rejectObjection(edited(Sample.rejection) { $0.department = "roads" }), by: "zhao")
    }
  }

  @Test func `another department takes the part, and leads where the lead objected`() throws {
    var course = try Course.objected()
    course.wait(minutes: 20)
    let facts = try course.perform(.upholdObjection(Sample.uphold(to: "water")), by: "zhao")

    guard case .objectionUpheld(let ruling) = facts[0] else { throw Refusal.nothingToTell }
    #expect(ruling.slip == "JB-2026-000001-2" && ruling.lead == "water")
    #expect(course.matter.withdrawn.map(\.department) == ["roads"])
    #expect(course.matter.lead?.department == "water" && !course.matter.isShared)
    #expect(try course.clock(.report, of: "roads").stopped == course.now)
    let report = try course.clock(.report, of: "water")
    #expect(report.start == course.now && report.isRunning)
    #expect(report.due <= course.clocks[0].due)
    #expect(course.waiting.map(\.act) == [.signFor])
  }

  @Test func `the new department's clock is squeezed where little is left of the public one`()
    throws
  {
    var course = try Course.to(.inHand)
    course.now = Fixture.at(16, day: 1)
    try course.perform(.object(Sample.objection), by: "li")
    course.now = Fixture.at(11, day: 3)
    try course.perform(.upholdObjection(Sample.uphold(to: "water")), by: "zhao")

    let report = try course.clock(.report, of: "water")

    #expect(report.isSqueezed && report.start == course.now)
    #expect(report.due == Fixture.at(17, day: 3))
  }

  @Test func `a ruling waits for a department with people`() throws {
    let course = try Course.objected()

    for (ruling, refusal) in [
      (Sample.uphold(to: "parks"), Refusal.nobodyInDepartment("parks", .liaison)),
      (Sample.uphold(to: "tax"), .unknownDepartment("tax")),
      (Sample.uphold(to: "roads"), .takerObjects("roads")),
      (edited(Sample.uphold()) { $0.taker = .outside }, .noEndingProposed),
      (Sample.uphold("water", to: "water"), .notObjected("water")),
    ] {
      #expect(throws: refusal) { try course.decide(.upholdObjection(ruling), by: "zhao") }
    }
  }

  @Test func `the proposed owner takes the part if the ruling names nobody`() throws {
    let course = try Course.objected()
    let ruling = edited(ObjectionUpheld()) { $0.taker = .department }

    let facts = try course.decide(.upholdObjection(ruling), by: "zhao")

    guard case .objectionUpheld(let value) = facts[0] else { throw Refusal.nothingToTell }
    #expect(value.to == "water")
  }

  @Test func `a part the office takes itself is gone, and the others go on`() throws {
    var course = try Course.working(shared: true)
    try course.perform(.object(edited(Sample.objection) { $0.proposed = nil }), by: "zhou")
    try course.perform(.upholdObjection(Sample.uphold("water")), by: "zhao")

    #expect(course.matter.assignments.map(\.department) == ["roads"])
    try course.perform(.report(Sample.report()), by: "li")
    try course.perform(.sign(ReportJudged()), by: "chen")
    #expect(course.matter.stage == .underReview)
  }

  @Test func `where nobody is left, the office proposes anew, and the objection stays on record`()
    throws
  {
    var course = try Course.objected()
    try course.perform(.upholdObjection(Sample.uphold()), by: "zhao")

    #expect(course.matter.stage == .registered && course.waiting.map(\.act) == [.propose])
    for step in [Step.propose, .instruct(shared: true), .dispatch] {
      course.wait(minutes: 5)
      try course.perform(step)
    }
    #expect(course.matter.dispatch?.value.slip == "JB-2026-000001-2")
    #expect(course.matter.withdrawn.map(\.stage) == [.withdrawn])
    #expect(throws: Refusal.alreadyObjected("roads")) {
      try course.decide(.object(Sample.objection), by: "li")
    }
    try course.perform(.signFor(SignedFor()), by: "li")
    #expect(course.matter.assignments.map(\.stage) == [.working, .dispatched])
  }

  @Test func `a lead that goes leaves the lead to the one that stays`() throws {
    var course = try Course.objected(shared: true)
    try course.perform(.upholdObjection(Sample.uphold()), by: "zhao")

    #expect(course.matter.lead?.department == "water" && !course.matter.isShared)
  }

  @Test func `of several that stay, the ruling names the lead`() throws {
    let parks = [
      Fixture.member("lin", .liaison, "parks"), Fixture.member("gao", .head, "parks"),
    ]
    var course = try Course(office: Fixture.office(Fixture.members + parks))
    let with = ["water", "parks"] as [DepartmentID]
    for step in [
      Step.register,
      Step(.propose(edited(Sample.proposal(shared: true)) { $0.with = with }), by: "wang"),
      Step(.instruct(edited(Sample.instruction(shared: true)) { $0.with = with }), by: "zhao"),
      .dispatch, Step(.object(edited(Sample.objection) { $0.proposed = nil }), by: "li"),
    ] {
      course.wait(minutes: 5)
      try course.perform(step)
    }

    #expect(throws: Refusal.leadMissing) {
      try course.decide(.upholdObjection(Sample.uphold()), by: "zhao")
    }
    #expect(throws: Refusal.notAssigned("roads")) {
      try course.decide(.upholdObjection(Sample.uphold(lead: "roads")), by: "zhao")
    }
    try course.perform(.upholdObjection(Sample.uphold(lead: "parks")), by: "zhao")
    #expect(course.matter.lead?.department == "parks" && course.matter.isShared)
  }

  @Test func `the rest of the departments being done, a ruling opens the consolidation`() throws {
    var course = try Course.working(shared: true)
    try course.perform(.object(Sample.objection), by: "li")
    try course.perform(.report(Sample.report()), by: "zhou")
    try course.perform(.sign(ReportJudged()), by: "wu")
    try course.perform(.acceptReport(ReportJudged()), by: "li")
    #expect(course.matter.stage == .inHand)

    let facts = try course.perform(.rejectObjection(Sample.rejection), by: "zhao")

    #expect(facts.map(\.name) == ["objectionRejected", "consolidationOpened"])
  }

  @Test func `a partial report is written again by a lead that is left alone`() throws {
    var course = try Course.working(shared: true)
    try course.perform(.report(edited(Sample.report()) { $0.answers.removeLast() }), by: "li")
    try course.perform(.sign(ReportJudged()), by: "chen")
    try course.perform(.object(edited(Sample.objection) { $0.proposed = nil }), by: "zhou")
    try course.perform(.upholdObjection(Sample.uphold("water")), by: "zhao")

    #expect(course.matter.stage == .inHand)
    #expect(course.matter.lead?.stage == .working)
  }

  @Test func `an objection is upheld into an end that was proposed`() throws {
    var course = try Course.objected()
    try course.perform(.proposeTransfer(Sample.transferring), by: "wang")
    try course.perform(
      .upholdObjection(edited(Sample.uphold()) { $0.taker = .outside }), by: "zhao")

    #expect(course.matter.stage == .registered)
    #expect(course.waiting.map(\.act) == [.confirmTransfer])
    try course.perform(.confirmTransfer(Confirmation()), by: "zhao")
    #expect(course.matter.stage == .transferred)
  }

  @Test func `an objection lapses when the matter goes on without the department`() throws {
    var course = try Course.working(shared: true)
    try course.perform(.object(edited(Sample.objection) { $0.proposed = nil }), by: "zhou")
    course.wait(minutes: 10 * 24 * 60)
    try course.perform(.bypass(Sample.bypass), by: "wang")

    #expect(course.matter.assignment(of: "water")?.objecting?.isUpheld == nil)
    #expect(try course.clock(.decision).stopped == course.now)
  }

  @Test func `the extension a department asked for lapses with its part`() throws {
    var course = try Course.objected(shared: true)
    try course.perform(.askExtension(Sample.extension(days: 1)), by: "li")
    try course.perform(.upholdObjection(Sample.uphold()), by: "zhao")

    #expect(course.matter.pendingExtension == nil)
    #expect(course.clocks.filter { $0.kind == .decision }.allSatisfy { !$0.isRunning })
  }
}

/// A granted extension becomes an act of posting.
struct ExtensionNoteTests {
  @Test func `the citizen is told of an extension once it is granted`() throws {
    var course = try Course.extended()
    #expect(course.waiting.map(\.act) == [.report, .tellExtension])
    #expect(course.waiting[1].clock == course.clocks[0])

    course.wait(minutes: 30)
    try course.perform(.tellExtension(Sample.told(at: course.now)), by: "wang")

    #expect(course.waiting.map(\.act) == [.report])
    #expect(throws: Refusal.nothingToTell) {
      try course.decide(.tellExtension(Sample.told(at: course.now)), by: "wang")
    }
  }

  @Test func `a reply that was posted tells enough`() throws {
    var course = try Course.extended()
    for step in Step.mainWay(shared: false, outcome: .resolved).dropFirst(5).prefix(7) {
      course.wait(minutes: 5)
      try course.perform(step)
    }

    #expect(course.matter.stage == .published)
    #expect(course.matter.untoldExtension == nil)
  }

  @Test func `a second extension is told of again`() throws {
    var course = try Course.working()
    for _ in 1...2 {
      try course.perform(.askExtension(Sample.extension(days: 1)), by: "li")
      try course.perform(.grantExtension(Sample.grant(days: 1)), by: "zhao")
      #expect(course.matter.untoldExtension != nil)
      try course.perform(.tellExtension(Sample.told(at: course.now)), by: "wang")
    }

    #expect(course.matter.extensionNotes.count == 2)
    #expect(course.matter.untoldExtension == nil)
  }
}
