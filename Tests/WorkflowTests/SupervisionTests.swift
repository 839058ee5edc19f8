import Canon
import Testing
import Workflow

/// Supervision slips from the proposal to the accepted answer, and what else urges.
struct SupervisionTests {
  @Test func `a slip runs from its issue to its accepted answer, on a date of its own`() throws {
    var course = try Course.supervisionProposed()
    course.wait(minutes: 30)

    try course.perform(.issueSupervision)

    let clock = try course.clock(.supervision, of: "roads")
    #expect(clock.start == course.now)
    #expect(clock.due == Fixture.at(17, 30, day: 2))
    #expect(course.matter.supervisions.first?.issue?.value.number == "DB-2026-000001-1")
    course.wait(minutes: 60)
    try course.perform(.answerSupervision(by: "chen"))
    #expect(try course.clock(.supervision).isRunning)
    try course.perform(.acceptSupervision(SupervisionJudged()), by: "wang")
    #expect(try course.clock(.supervision).stopped == course.now)
  }

  @Test func `the public limit does not cap a slip`() throws {
    var course = try Course.working()
    course.wait(minutes: 10 * 24 * 60)

    try course.perform(.proposeSupervision)
    try course.perform(.issueSupervision)

    #expect(try course.clock(.supervision).due > course.clock(.reply).due)
  }

  @Test func `the ledger of a slip tells its date`() throws {
    let course = try Course.supervised()
    let index = try #require(course.clocks.firstIndex { $0.kind == .supervision })

    let ledger = course.matter.ledgers(in: course.office)[index]

    let day = Fixture.monday.advanced(byDays: 2)
    #expect(ledger.lines.contains(.demanded(day)))
    #expect(ledger.due == course.clocks[index].due)
  }

  @Test func `each step of a slip says whom it waits for`() throws {
    var course = try Course.supervisionProposed()
    func awaited() -> [Act] { course.waiting.map(\.act).filter { $0 != .report } }
    #expect(awaited() == [.issueSupervision])
    #expect(course.waiting.last?.clock?.kind == .decision)

    try course.perform(.issueSupervision)
    #expect(awaited() == [.answerSupervision])
    #expect(course.waiting.last?.department == "roads")
    #expect(course.waiting.last?.clock?.kind == .supervision)

    try course.perform(.answerSupervision(by: "li"))
    #expect(awaited() == [.acceptSupervision])

    try course.perform(.returnSupervision(Sample.returnedAnswer), by: "wang")
    #expect(awaited() == [.answerSupervision])
  }

  @Test func `a leader's own date goes before the proposed one`() throws {
    var course = try Course.supervisionProposed()
    var issue = SupervisionIssued()
    issue.dueOn = Fixture.monday.advanced(byDays: 4)

    try course.perform(.issueSupervision(issue), by: "zhao")

    #expect(try course.clock(.supervision).due == Fixture.at(17, 30, day: 4))
  }

  @Test func `the slips of a matter are numbered, the refused ones are not`() throws {
    var course = try Course.supervisionProposed()
    try course.perform(.refuseSupervision(Sample.reason), by: "zhao")
    for _ in 1...2 {
      try course.perform(.proposeSupervision)
      try course.perform(.issueSupervision)
      try course.perform(.answerSupervision(by: "li"))
      try course.perform(.acceptSupervision(SupervisionJudged()), by: "wang")
    }

    let numbers = course.matter.supervisions.map { $0.issue?.value.number }

    #expect(numbers == [nil, "DB-2026-000001-1", "DB-2026-000001-2"])
  }

  static let refusals: [(MatterCommand, MemberID, Refusal)] = [
    (supervision(of: "parks"), "wang", .notAssigned("parks")),
    (supervision(on: -1), "wang", .supervision(.datePast(Fixture.monday.advanced(byDays: -1)))),
    (supervision { $0.demand = " " }, "wang", .textMissing(.demand)),
    (.issueSupervision(SupervisionIssued()), "zhao", .supervision(.noSlipPending)),
    (.refuseSupervision(Sample.reason), "zhao", .supervision(.noSlipPending)),
    (.answerSupervision(Sample.supervisionAnswer), "li", .supervision(.noSlip("roads"))),
    (.acceptSupervision(SupervisionJudged()), "wang", .supervision(.noAnswer(""))),
    (.refuseExplanation(Sample.refusedExplanation), "wang", .supervision(.noExplanation("roads"))),
    (.remindAutomatically(AutomaticReminder()), "sun", .supervision(.nothingLate(.report))),
    (.alertLeader(UrgentAlert()), "sun", .textMissing(.reached)),
  ]

  @Test(arguments: refusals)
  func `what is not so is refused by name`(
    command: MatterCommand, member: MemberID, refusal: Refusal,
  ) throws {
    let course = try Course.working()

    #expect(throws: refusal) { try course.decide(command, by: member) }
  }

  @Test func `a department that is in time is not supervised for being late`() throws {
    let course = try Course.working()
    let due = try course.clock(.report).due
    let late = Self.supervision { $0.breach = .late }

    #expect(throws: Refusal.notYetLate("roads", due: due)) { try course.decide(late, by: "wang") }
    var later = course
    later.now = due.advanced(bySeconds: 60)
    #expect(throws: Never.self) {
      try later.decide(Self.supervision(on: 9) { $0.breach = .late }, by: "wang")
    }
  }

  @Test func `a department has one slip at a time, and a matter one proposal`() throws {
    var course = try Course.supervisionProposed()
    #expect(throws: Refusal.supervision(.slipPending)) {
      try course.decide(Self.supervision(), by: "wang")
    }

    try course.perform(.issueSupervision)

    #expect(throws: Refusal.supervision(.slipOpen("roads"))) {
      try course.decide(Self.supervision(), by: "wang")
    }
    try course.perform(.answerSupervision(by: "li"))
    #expect(throws: Refusal.supervision(.slipAnswered("roads"))) {
      try course.decide(.answerSupervision(Sample.supervisionAnswer), by: "chen")
    }
  }

  @Test func `a matter with an open slip is not filed`() throws {
    var course = try Course.to(.closed)
    try course.perform(.proposeSupervision)

    #expect(throws: Refusal.supervision(.slipOpen("roads"))) {
      try course.decide(.archive(Sample.archiving), by: "han")
    }
    #expect(course.waiting.map(\.act) == [.issueSupervision])
    try course.perform(.refuseSupervision(Sample.reason), by: "zhao")
    #expect(course.waiting.map(\.act) == [.archive])
    try course.perform(.archive)
    #expect(course.matter.stage == .archived)
  }

  @Test func `the desk reminds of a late clock once a day, a person as often as they like`() throws
  {
    var course = try Course.working()
    course.wait(minutes: 5 * 24 * 60)
    let reminder = AutomaticReminder(of: try course.clock(.report))

    try course.perform(.remindAutomatically(reminder), by: "sun")
    #expect(throws: Refusal.supervision(.remindedToday(.report))) {
      try course.decide(.remindAutomatically(reminder), by: "wang")
    }
    for _ in 1...2 { try course.perform(.remind(Sample.reminder(of: "roads")), by: "sun") }
    course.wait(minutes: 24 * 60)
    try course.perform(.remindAutomatically(reminder), by: "wang")

    #expect(course.matter.reminderEntries(of: "roads").count == 4)
    let rest = course.matter.automaticReminders(in: course.situation)
    #expect(!rest.contains { $0.department == "roads" })
    #expect(rest.allSatisfy { $0.name == "remindedAutomatically" } && !rest.isEmpty)
  }

  @Test func `an explanation holds until its date, or until the office refuses it`() throws {
    var course = try Course.working()
    var explanation = Sample.explanation
    explanation.expectedOn = Fixture.monday.advanced(byDays: 3)
    try course.perform(.explain(explanation), by: "li")
    func valid(_ days: Int) -> Bool {
      course.matter.validExplanation(of: "roads", on: Fixture.monday.advanced(byDays: days)) != nil
    }
    #expect(valid(3) && !valid(4))

    try course.perform(.refuseExplanation(Sample.refusedExplanation), by: "wang")

    #expect(!valid(0))
    #expect(throws: Refusal.supervision(.noExplanation("roads"))) {
      try course.decide(.refuseExplanation(Sample.refusedExplanation), by: "wang")
    }
  }

  @Test func `once the department has reported there is nothing left to refuse its explanation`()
    throws
  {
    var course = try Course.explained()
    try course.perform(.report(Sample.report()), by: "li")
    try course.perform(.sign(ReportJudged()), by: "chen")

    #expect(throws: Refusal.wrongStage(.refuseExplanation, is: .underReview)) {
      try course.decide(.refuseExplanation(Sample.refusedExplanation), by: "wang")
    }
  }

  private static func supervision(
    of department: DepartmentID = "roads", on day: Int = 2,
    _ change: (inout SupervisionProposal) -> Void = { _ in },
  ) -> MatterCommand {
    var proposal = Sample.supervision(
      of: department, on: Fixture.monday.advanced(byDays: day))
    change(&proposal)
    return .proposeSupervision(proposal)
  }
}
