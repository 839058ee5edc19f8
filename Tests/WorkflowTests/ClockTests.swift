import Canon
import Testing
import Workflow

/// The clocks of a matter written on Monday 2026-05-11 at 09:00, taken in at 09:30.
struct ClockTests {
  @Test func `the public reply is due on the third day, or the next working day`() throws {
    let course = try Course.to(.received)
    let reply = try course.clock(.reply)

    #expect(course.clocks.first == reply)
    #expect(reply.start == Fixture.at(9))
    #expect(reply.due == Fixture.at(17, 30, day: 3))
    #expect(try course.clock(.registration).due == Fixture.at(17, 30, day: 1))
  }

  @Test func `each stage with a limit has a clock, stopped by the next stage`() throws {
    let course = try Course.to(.archived)
    let expected: [Clock.Kind: (start: Instant, due: Instant)] = [
      .instruction: (Fixture.at(9, 40), Fixture.at(15, 40)),
      .dispatch: (Fixture.at(9, 45), Fixture.at(10, 45)),
      .signFor: (Fixture.at(9, 50), Fixture.at(15, 50)),
      .review: (Fixture.at(10, 5), Fixture.at(14, 5)),
      .approval: (Fixture.at(10, 10), Fixture.at(14, 10)),
      .posting: (Fixture.at(10, 15), Fixture.at(14, 15)),
      .followUp: (Fixture.at(10, 20), Fixture.at(17, 30, day: 7)),
      .filing: (Fixture.at(10, 25), Fixture.at(17, 30, day: 30)),
    ]

    for (kind, (start, due)) in expected {
      let clock = try course.clock(kind)
      #expect(clock.start == start, "\(kind)")
      #expect(clock.due == due, "\(kind)")
      #expect(clock.stopped == start.advanced(bySeconds: 300), "\(kind)")
    }
    #expect(course.clocks.allSatisfy { !$0.isRunning })
  }

  @Test func `a department is due six working hours before the public reply`() throws {
    let course = try Course.working(shared: true)
    let lead = try course.clock(.report, of: "roads")
    let other = try course.clock(.report, of: "water")

    #expect(lead.due == Fixture.at(9, 30, day: 3))
    #expect(other.due == Fixture.at(15, day: 2))
    #expect(!lead.isSqueezed && !other.isSqueezed)
    #expect(lead.start == Fixture.at(9, 50))
  }

  @Test func `a department's own limit holds where it ends sooner`() throws {
    let course = try Course.working(office: Fixture.office { $0.reportDays = 1 })

    #expect(try course.clock(.report).due == Fixture.at(17, 30, day: 1))
  }

  @Test func `a department dispatched late is given the floor, and it is said`() throws {
    var course = try Course.to(.instructed)
    course.now = Fixture.at(15, day: 3)
    try course.perform(.dispatch)
    let clock = try course.clock(.report)

    #expect(clock.due == Fixture.at(10, day: 4))
    #expect(clock.isSqueezed)
    #expect(try course.clock(.signFor).due == Fixture.at(17, 30, day: 3))
  }

  @Test func `an extension moves the public reply and the departments`() throws {
    var course = try Course.extensionAsked()
    let decision = try course.clock(.decision)
    #expect(decision.isRunning)
    #expect(decision.department == "roads")

    try course.perform(.grantExtension(Sample.grant(days: 1)), by: "zhao")

    for (kind, original, due) in [
      (Clock.Kind.reply, Fixture.at(17, 30, day: 3), Fixture.at(17, 30, day: 4)),
      (.report, Fixture.at(9, 30, day: 3), Fixture.at(9, 30, day: 4)),
    ] {
      let clock = try course.clock(kind)
      #expect(clock.due == due)
      #expect(clock.originalDue == original)
      #expect(clock.isExtended)
    }
    #expect(try course.clock(.decision).stopped == course.now)
  }

  @Test(arguments: [(4, 10, Clock.Level.green, true), (4, 18, .red, true), (3, 9, .green, false)])
  func `lateness is kept against the original and the extended limit`(
    day: Int, hour: Int, level: Clock.Level, isLateAgainstOriginal: Bool,
  ) throws {
    var course = try Course.extensionAsked()
    try course.perform(.grantExtension(Sample.grant(days: 1)), by: "zhao")
    try course.perform(.report(Sample.report()), by: "li")
    try course.perform(.sign(ReportJudged()), by: "chen")
    course.now = Fixture.at(hour, day: day)
    for step in [Step.mask, .examine, .review, .approve, .publish] { try course.perform(step) }
    let reply = try course.clock(.reply)

    #expect(reply.level(at: Fixture.at(9, day: 90)) == level)
    #expect(reply.isLateAgainstOriginal(at: Fixture.at(9, day: 90)) == isLateAgainstOriginal)
  }

  @Test func `a report sent back late is given grace, but judged without it`() throws {
    var course = try Course.to(.underReview)
    course.now = Fixture.at(11, day: 3)
    try course.perform(.returnFromReview(Sample.return(to: .lead)), by: "wang")
    let running = try course.clock(.report)
    #expect(running.due == Fixture.at(17, day: 3))
    #expect(running.isGrace)

    course.now = Fixture.at(16, day: 3)
    try course.perform(.report(Sample.report()), by: "li")
    try course.perform(.sign(ReportJudged()), by: "chen")
    let stopped = try course.clock(.report)
    #expect(stopped.due == Fixture.at(9, 30, day: 3))
    #expect(stopped.level(at: course.now) == .red)
    #expect(!stopped.isGrace)
  }

  @Test func `a report sent back early keeps its due moment`() throws {
    var course = try Course.to(.underReview)
    try course.perform(.returnFromReview(Sample.return(to: .lead)), by: "wang")
    let clock = try course.clock(.report)

    #expect(clock.isRunning)
    #expect(clock.due == Fixture.at(9, 30, day: 3))
    #expect(!clock.isGrace)
  }

  @Test func `the version finally accepted stops the clock`() throws {
    var course = try Course.submittedToLead()
    #expect(try course.clock(.report, of: "water").stopped == course.now)
    try course.perform(.sendBackReport(Sample.judged), by: "li")
    #expect(try course.clock(.report, of: "water").isRunning)

    course.now = Fixture.at(16, day: 2)
    try course.perform(.report(Sample.report()), by: "zhou")
    #expect(try course.clock(.report, of: "water").isRunning)
    try course.perform(.sign(ReportJudged()), by: "wu")

    #expect(try course.clock(.report, of: "water").stopped == Fixture.at(16, day: 2))
    #expect(try course.clock(.report, of: "water").level(at: course.now) == .red)
  }

  @Test func `a later return does not mend an earlier lateness of the lead`() throws {
    var course = try Course.to(.consolidating)
    course.now = Fixture.at(11, day: 3)
    try course.perform(.consolidate(Sample.report()), by: "li")
    try course.perform(.sign(ReportJudged()), by: "chen")
    try course.perform(.returnFromReview(Sample.return(to: .lead)), by: "wang")

    let visits = course.clocks.filter { $0.kind == .consolidation }

    #expect(visits.map(\.due) == [Fixture.at(9, 30, day: 3), Fixture.at(17, day: 3)])
    #expect(visits.map { $0.level(at: course.now) } == [Clock.Level.red, .green])
  }

  @Test func `each visit to a stage has its own clock`() throws {
    var course = try Course.to(.awaitingApproval)
    course.wait(minutes: 20)
    try course.perform(.returnFromApproval(Sample.return(to: .office)), by: "zhao")

    let reviews = course.clocks.filter { $0.kind == .review }

    #expect(reviews.count == 2)
    #expect(reviews.map(\.isRunning) == [false, true])
    #expect(try course.clock(.approval).stopped == course.now)
  }

  @Test func `a promise is due on its day, and nothing else follows the reply`() throws {
    let course = try Course.to(.promised)
    let promise = try course.clock(.promise)
    let day = try #require(CivilDate("2026-12-01"))

    #expect(promise.due == Zone.shanghai.instant(day, minute: 1050))
    #expect(course.clocks.filter(\.isRunning) == [promise])
    #expect(course.waiting.map(\.act) == [.keepPromise])
  }

  @Test func `a clock keeps the policy it started under`() throws {
    var course = try Course.to(.registered)
    let before = course.clocks
    let policy = edited(Policy()) { policy in
      policy.replyDays = 1
      policy.reportDays = 1
      policy.registrationDays = 9
    }

    course.office.note(
      Record(
        number: course.matter.lastNumber + 1, at: course.now, by: "wang", on: [],
        facts: [.policyAdopted(policy)]))

    #expect(course.clocks == before)
  }

  @Test(arguments: [
    (Fixture.at(13), Fixture.at(11, 59), Clock.Level.green),
    (Fixture.at(13), Fixture.at(12), .amber), (Fixture.at(13), Fixture.at(13), .amber),
    (Fixture.at(13), Fixture.at(13).advanced(bySeconds: 1), .red),
    (Fixture.at(9, day: 2), Fixture.at(20, 59, day: 1), .green),
    (Fixture.at(9, day: 2), Fixture.at(21, day: 1), .amber),
    (Fixture.at(9, day: 3), Fixture.at(8, 59, day: 2), .green),
    (Fixture.at(9, day: 3), Fixture.at(9, day: 2), .amber),
    (Fixture.at(9, day: 8), Fixture.at(9, day: 6), .amber),
  ])
  func `a clock is amber in its last quarter, or its last day`(
    due: Instant, now: Instant, level: Clock.Level,
  ) {
    let clock = Clock(kind: .reply, start: Fixture.at(9), due: due, originalDue: due)

    #expect(clock.level(at: now) == level)
  }

  @Test func `a stopped clock is green or red for ever`() {
    let due = Fixture.at(13)
    var clock = Clock(kind: .reply, start: Fixture.at(9), due: due, originalDue: due)

    clock.stopped = due
    #expect(clock.level(at: Fixture.at(9, day: 9)) == .green)
    clock.stopped = due.advanced(bySeconds: 1)
    #expect(clock.level(at: Fixture.at(9)) == .red)
  }

  @Test(arguments: [Int.min, -1, 0, 1 << 53, Int.max])
  func `no number in a policy stops a reader`(number: Int) throws {
    let office = Fixture.office { policy in
      policy.replyDays = number
      policy.replyCapDays = number
      policy.reportDays = number
      policy.registrationDays = number
      policy.instructionMinutes = number
      policy.signForMinutes = number
      policy.floorMinutes = number
      policy.reserveMinutes = number
      policy.coDepartmentMinutes = number
      policy.followUpDays = number
      policy.amberPercent = number
      policy.hours = [0, number, number, 60]
    }
    let clean = try Course.to(.underReview, shared: true)

    let clocks = clean.matter.clocks(in: office)

    #expect(clocks.contains { $0.kind == .review })
    #expect(clocks.allSatisfy { $0.amberFrom <= $0.due })
  }
}
