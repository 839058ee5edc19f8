import Canon
import Testing
import Workflow

/// What is missing or wrong is refused by its own name.
struct GuardTests {
  @Test(arguments: [
    (edited(Sample.registration) { $0.area = "moon" }, Refusal.unknownArea("moon")),
    (edited(Sample.registration) { $0.topic = "tea" }, .unknownTopic("tea")),
    (edited(Sample.registration) { $0.points = [] }, .noPoints),
    (edited(Sample.registration) { $0.points = ["一", " \n"] }, .textMissing(.point)),
    (
      edited(Sample.registration) { $0.points = Array(repeating: "问", count: 21) },
      .tooManyPoints(limit: 20)
    ),
    (
      edited(Sample.registration) { $0.points = [String(repeating: "长", count: 301)] },
      .textTooLong(.point, limit: 300)
    ),
  ])
  func `a registration names known things and each point`(
    registration: Registration, refusal: Refusal,
  ) throws {
    let course = try Course.to(.received)

    expect(refusal, from: .register(registration), by: "wang", in: course)
  }

  @Test(arguments: [
    (edited(Sample.proposal(shared: true)) { $0.text = "" }, Refusal.textMissing(.proposal)),
    (edited(Sample.proposal(shared: true)) { $0.lead = "tax" }, .unknownDepartment("tax")),
    (edited(Sample.proposal(shared: true)) { $0.with = ["roads"] }, .departmentTwice("roads")),
    (
      edited(Sample.proposal(shared: true)) { $0.text = "请{{部门}}办理" },
      .unfilledPlaceholder(.proposal, "{{部门}}")
    ),
  ])
  func `a proposal has a text and departments`(proposal: Proposal, refusal: Refusal) throws {
    let course = try Course.to(.registered)

    expect(refusal, from: .propose(proposal), by: "wang", in: course)
  }

  @Test(arguments: [
    (edited(Sample.instruction(shared: true)) { $0.text = "" }, Refusal.textMissing(.instruction)),
    (
      edited(Sample.instruction(shared: true)) { $0.with = ["parks"] },
      .nobodyInDepartment("parks", .liaison)
    ),
    (edited(Sample.instruction(shared: true)) { $0.lead = "" }, .unknownDepartment("")),
  ])
  func `an instruction goes to departments that have people`(
    instruction: Instruction, refusal: Refusal,
  ) throws {
    let course = try Course.to(.awaitingInstruction)

    expect(refusal, from: .instruct(instruction), by: "zhao", in: course)
  }

  @Test func `a matter is not dispatched to a department that lost its head`() throws {
    var course = try Course.to(.instructed)
    course.office = Fixture.office(Fixture.members.filter { $0.member != "chen" })

    expect(
      .nobodyInDepartment("roads", .head), from: .dispatch(Dispatch()), by: "wang", in: course)
  }

  @Test(arguments: [
    (edited(Sample.report()) { $0.findings = " " }, Refusal.textMissing(.findings)),
    (edited(Sample.report()) { $0.wording = "" }, .textMissing(.wording)),
    (
      edited(Sample.report()) { $0.wording = "于{{日期}}完成" },
      .unfilledPlaceholder(.wording, "{{日期}}")
    ),
    (edited(Sample.report()) { $0.answers.removeLast() }, .pointUnanswered(2)),
    (edited(Sample.report()) { $0.answers[0].point = 3 }, .unknownPoint(3)),
    (edited(Sample.report()) { $0.answers[0].point = 0 }, .unknownPoint(0)),
    (edited(Sample.report()) { $0.answers[1].treatment = .refused }, .groundMissing(point: 2)),
    (edited(Sample.report(.promised)) { $0.promisedOn = nil }, .promiseDateMissing),
    (
      edited(Sample.report(.promised)) { $0.promisedOn = CivilDate("2026-05-10") },
      .promiseDatePast(Fixture.monday.advanced(byDays: -1))
    ),
    (
      edited(Sample.report()) { $0.department = "water" },
      .otherDepartment(.report, department: "water")
    ),
  ])
  func `a report is complete`(report: Report, refusal: Refusal) throws {
    let course = try Course.working()

    expect(refusal, from: .report(report), by: "li", in: course)
  }

  @Test func `a department that helps answers at least one point`() throws {
    let course = try Course.working(shared: true)
    let silent = edited(Sample.report()) { $0.answers = [] }
    let partial = edited(Sample.report()) { $0.answers.removeLast() }

    expect(.pointUnanswered(1), from: .report(silent), by: "zhou", in: course)
    #expect(try course.decide(.report(partial), by: "zhou").map(\.name) == ["reported"])
  }

  @Test func `a signature binds the version that was read`() throws {
    var course = try Course.awaitingSignature()
    let first = edited(ReportJudged()) { $0.version = 1 }
    try course.perform(.refuseToSign(Sample.judged), by: "chen")
    try course.perform(.report(Sample.report()), by: "li")

    expect(.textChanged, from: .sign(first), by: "chen", in: course)
  }

  @Test(arguments: [
    (MatterCommand.sign(ReportJudged()), "chen" as MemberID, Assignment.Stage.working),
    (.signFor(SignedFor()), "li", .working),
  ])
  func `an act on a part is refused where the part does not stand so`(
    command: MatterCommand, member: MemberID, stage: Assignment.Stage,
  ) throws {
    let course = try Course.working()

    expect(
      .wrongAssignmentStage(command.act, department: "roads", is: stage), from: command,
      by: member, in: course)
  }

  @Test func `an uninvolved department has no part to act on`() throws {
    let course = try Course.working()

    expect(.notAssigned("water"), from: .signFor(SignedFor()), by: "zhou", in: course)
  }

  @Test func `a liaison without a department acts for none`() throws {
    var course = try Course.working()
    course.office = Fixture.office(Fixture.members + [Fixture.member("lone", .liaison)])

    expect(.noDepartment("lone"), from: .signFor(SignedFor()), by: "lone", in: course)
  }

  @Test func `the lead reports alone only before the consolidation`() throws {
    let course = try Course.to(.consolidating)

    expect(.leadConsolidates("roads"), from: .report(Sample.report()), by: "li", in: course)
  }

  @Test func `a department is bypassed only once it is late`() throws {
    let course = try Course.working(shared: true)
    let due = try course.clock(.report, of: "water").due

    expect(.notYetLate("water", due: due), from: .bypass(Sample.bypass), by: "li", in: course)
    expect(
      .notAssigned("roads"), from: .bypass(edited(Sample.bypass) { $0.department = "roads" }),
      by: "li", in: course)
  }

  @Test func `only the lead or the administrator bypasses`() throws {
    var course = try Course.working(shared: true)
    course.wait(minutes: 10 * 24 * 60)

    expect(
      .otherDepartment(.bypass, department: "roads"), from: .bypass(Sample.bypass), by: "zhou",
      in: course)
    expect(
      .textMissing(.reason), from: .bypass(edited(Sample.bypass) { $0.reason = "" }), by: "li",
      in: course)
  }

  @Test(arguments: [
    (Sample.return(to: .office), Refusal.noDepartmentsToReturnTo),
    (Sample.return(to: .departments, ["parks"]), .notAssigned("parks")),
    (Sample.return(to: .departments), .noDepartmentsToReturnTo),
    (edited(Sample.return(to: .lead)) { $0.reason = "" }, .textMissing(.reason)),
  ])
  func `a return names a reason and departments concerned`(
    value: Return, refusal: Refusal,
  ) throws {
    let course = try Course.to(.underReview, shared: true)

    expect(refusal, from: .returnFromReview(value), by: "wang", in: course)
  }

  @Test func `only the text that was reviewed is approved`() throws {
    let course = try Course.to(.awaitingApproval)

    expect(.textChanged, from: .approve(Approval()), by: "zhao", in: course)
  }

  @Test func `nobody approves a text they reviewed, unless the policy waives it`() throws {
    let members = Fixture.members.filter { $0.member != "wang" }
    let both = edited(Fixture.member("wang", .administrator)) { $0.roles.append(.leader) }
    var course = try Course.to(.awaitingApproval)
    let approval = MatterCommand.approve(Sample.approval(of: course.matter))

    course.office = Fixture.office(members + [both])
    expect(.ownDraft, from: approval, by: "wang", in: course)

    course.office = Fixture.office(members + [both]) { $0.allowsOwnDraft = true }
    #expect(
      try course.decide(approval, by: "wang").map(\.name) == ["approved", "approvalCompleted"])
  }

  @Test func `nobody approves a text they wrote as liaison`() throws {
    let members = Fixture.members.filter { $0.member != "li" }
    let both = edited(Fixture.member("li", .liaison, "roads")) { $0.roles.append(.leader) }
    let course = try Course.to(.awaitingApproval, office: Fixture.office(members + [both]))

    expect(
      .ownDraft, from: .approve(Sample.approval(of: course.matter)), by: "li", in: course)
  }

  @Test func `each level of approval is another leader's`() throws {
    var course = try Course.to(
      .awaitingApproval, office: Fixture.office { $0.approvalLevels = 2 })
    let approval = MatterCommand.approve(Sample.approval(of: course.matter))

    #expect(try course.perform(approval, by: "zhao").map(\.name) == ["approved"])
    expect(.alreadyApproved, from: approval, by: "zhao", in: course)
    #expect(
      try course.perform(approval, by: "qian").map(\.name) == ["approved", "approvalCompleted"])
  }

  @Test func `a reply was posted between its approval and now`() throws {
    var course = try Course.to(.approved)
    let approved = course.now
    course.wait(minutes: 10)

    for moment in [approved.advanced(bySeconds: -60), course.now.advanced(bySeconds: 1)] {
      expect(
        .postedOutsideWindow(approved: approved),
        from: .publish(Sample.posting(of: course.matter, at: moment)), by: "wang", in: course)
    }
  }

  @Test func `a time written by the minute may be that of the approval`() throws {
    var course = try Course.to(.awaitingApproval)
    course.now = Fixture.at(15).advanced(bySeconds: 40)
    try course.perform(.approve)
    course.wait(minutes: 2)

    let posting = Sample.posting(of: course.matter, at: Fixture.at(15))

    #expect(try course.decide(.publish(posting), by: "wang").map(\.name) == ["published"])
  }

  @Test(arguments: [
    (edited(Sample.publication(at: .epoch)) { $0.url = "" }, Refusal.textMissing(.url)),
    (edited(Sample.publication(at: .epoch)) { $0.proof = " " }, .textMissing(.proof)),
  ])
  func `a publication has its address and its proof`(
    publication: Publication, refusal: Refusal,
  ) throws {
    let course = try Course.to(.approved)
    var posting = Sample.posting(of: course.matter, at: course.now)
    posting.publication = publication

    expect(refusal, from: .publish(posting), by: "wang", in: course)
  }

  @Test func `a citizen who was not reached is tried until the follow-up ends`() throws {
    var course = try Course.to(.published)
    let unreached = edited(Sample.closing) { $0.satisfaction = .unreached }
    let until = try course.clock(.followUp).due

    expect(.followUpMissing(until: until), from: .close(unreached), by: "wang", in: course)
    let told = edited(unreached) { $0.note = "三次无人接听" }
    #expect(try course.decide(.close(told), by: "wang").map(\.name) == ["closed"])

    course.now = until
    #expect(try course.decide(.close(unreached), by: "wang").map(\.name) == ["closed"])
  }

  @Test(arguments: [(Retention.years10, "D10"), (.years30, "D30"), (.permanent, "Y")])
  func `a file without a number of its own gets one by its matter and retention`(
    retention: Retention, code: String,
  ) throws {
    let course = try Course.to(.closed)
    var archiving = Archiving()
    archiving.retention = retention

    let facts = try course.decide(.archive(archiving), by: "han")

    let item = course.matter.number.suffix(4)
    archiving.fileNumber = "J001-WS·2026-\(code)-BGS-\(item)"
    #expect(facts == [.archived(archiving)])
  }

  @Test func `a kept promise has a result`() throws {
    expect(
      .textMissing(.result), from: .keepPromise(PromiseKept()), by: "wang",
      in: try .to(.promised))
  }

  @Test(arguments: [Matter.Stage.archived, .declined, .transferred, .voided, .merged])
  func `a finished matter accepts nothing`(stage: Matter.Stage) throws {
    var course = try Course.to(stage)
    if course.matter.owesNotice { try course.perform(.tellEnd) }
    course.wait(minutes: 1)

    for step in Step.all where step.act != .unmerge {
      #expect(throws: Refusal.self) {
        try course.decide(step.command(course), by: step.member)
      }
    }
  }

  @Test func `extensions never pass the cap`() throws {
    var course = try Course.working()
    expect(
      .capReached(days: 2), from: .askExtension(Sample.extension(days: 3)), by: "li", in: course)
    expect(
      .capReached(days: 2), from: .askExtension(Sample.extension(days: 0)), by: "li", in: course)

    try course.perform(.askExtension(Sample.extension(days: 2)), by: "li")
    expect(
      .extensionPending, from: .askExtension(Sample.extension(days: 1)), by: "li", in: course)
    expect(
      .capReached(days: 2), from: .grantExtension(Sample.grant(days: 3)), by: "zhao", in: course)

    try course.perform(.grantExtension(Sample.grant(days: 2)), by: "zhao")
    expect(
      .capReached(days: 0), from: .askExtension(Sample.extension(days: 1)), by: "li", in: course)
    expect(
      .noExtensionPending, from: .refuseExtension(Sample.reason), by: "zhao", in: course)
  }

  @Test func `no extension is asked once the reply is due`() throws {
    var course = try Course.working()
    let due = try course.clock(.reply).due
    course.now = due

    expect(
      .replyAlreadyDue(due), from: .askExtension(Sample.extension(days: 1)), by: "li",
      in: course)
  }

  @Test func `only those who owe are reminded`() throws {
    let course = try Course.to(.consolidating)

    expect(
      .wrongAssignmentStage(.remind, department: "water", is: .accepted),
      from: .remind(Sample.reminder(of: "water")), by: "sun", in: course)
    #expect(
      try course.decide(.remind(Sample.reminder(of: "roads")), by: "sun").map(\.name)
        == ["reminded"])
    expect(
      .nothingToRemind, from: .remind(Sample.reminder()), by: "sun", in: try .to(.archived))
  }

  @Test(arguments: [
    ("请{{部门}}于{{日期}}", "{{部门}}"), ("{{{日期}}", "{{{日期}}"), ("{{a{{日期}}", "{{日期}}"),
    ("}}{{日期}}", "{{日期}}"), ("一{二}三{{四}五}}", "{{四}五}}"),
  ])
  func `an unfilled placeholder is found wherever it stands`(
    text: String, placeholder: String,
  ) throws {
    let course = try Course.to(.underReview)
    let review = edited(Sample.review) { $0.text = text }

    expect(
      .unfilledPlaceholder(.publicText, placeholder), from: .mask(review), by: "wang",
      in: course)
  }

  @Test(arguments: ["{一}", "{{一", "一}}", "{ {一} }", "}}{{", "{", ""])
  func `other braces are no placeholder`(text: String) throws {
    let course = try Course.to(.underReview)
    let review = edited(Sample.review) { $0.text = "答复" + text }

    #expect(try course.decide(.mask(review), by: "wang").map(\.name) == ["masked"])
  }

  private func expect(
    _ refusal: Refusal, from command: MatterCommand, by member: MemberID, in course: Course,
    at location: SourceLocation = #_sourceLocation,
  ) {
    #expect(throws: refusal, sourceLocation: location) {
      try course.decide(command, by: member)
    }
  }
}

/// A copy with something changed.
func edited<Value>(_ value: Value, _ change: (inout Value) -> Void) -> Value {
  var copy = value
  change(&copy)
  return copy
}
