import Canon
import Testing
import Workflow

/// What an office's policy changes about its clocks.
struct ClockPolicyTests {
  static func rule(
    _ kind: Clock.Kind, days: Int? = nil, minutes: Int? = nil,
    counting: WorkingTime.Counting? = nil, amber: Int? = nil,
  ) -> ClockRule {
    edited(ClockRule()) { rule in
      rule.clock = kind
      rule.days = days
      rule.minutes = minutes
      rule.counting = counting
      rule.amberPercent = amber
    }
  }

  static func period(_ change: (inout KeyPeriod) -> Void) -> KeyPeriod {
    edited(KeyPeriod()) { period in
      period.name = "节点"
      period.from = Fixture.monday
      period.until = Fixture.monday.advanced(byDays: 5)
      change(&period)
    }
  }

  @Test func `a policy written before the new rules reads as it did, and is written the same`() {
    let bytes = CanonWriter.bytes(of: Policy())
    let text = String(decoding: bytes, as: UTF8.self)

    for name in ["clocks", "keyPeriods", "allowsPause", "amberMinutes", "reportFromSignFor"] {
      #expect(!text.contains("\"\(name)\""))
    }
  }

  @Test(arguments: [
    (rule(.reply, counting: .working), Clock.Kind.reply, Fixture.at(17, 30, day: 3)),
    (rule(.reply, days: 5, counting: .working), .reply, Fixture.at(17, 30, day: 7)),
    (rule(.reply, days: 5, counting: .calendar), .reply, Fixture.at(17, 30, day: 5)),
    (rule(.reply, minutes: 120), .reply, Fixture.at(11)),
    (rule(.registration, minutes: 60), .registration, Fixture.at(10)),
    (rule(.registration, days: 5, counting: .civil), .registration, Fixture.at(17, 30, day: 7)),
  ])
  func `each clock counts in its own way`(
    rule: ClockRule, kind: Clock.Kind, due: Instant,
  ) throws {
    let course = try Course(office: Fixture.office { $0.clocks = [rule] })

    #expect(try course.clock(kind).due == due)
  }

  @Test func `a stage's limit in days ends at close of business, within the public one`() throws {
    let office = Fixture.office { policy in
      policy.clocks = [Self.rule(.instruction, days: 1, counting: .working)]
    }
    let course = try Course.to(.awaitingInstruction, office: office)

    #expect(try course.clock(.instruction).due == Fixture.at(17, 30, day: 1))
  }

  @Test func `a department's limit may run from its signing, which it can not put off`() throws {
    let office = Fixture.office { policy in
      policy.reportFromSignFor = true
      policy.reportDays = 1
    }
    var course = try Course.to(.inHand, office: office)
    let waiting = try course.clock(.report)
    #expect(waiting.start == Fixture.at(15, 50))

    course.now = Fixture.at(11)
    try course.perform(.signFor(SignedFor()), by: "li")
    #expect(try course.clock(.report).start == Fixture.at(11))
  }

  @Test func `an extension counts in the public clock's way, up to the cap`() throws {
    let office = Fixture.office { policy in
      policy.clocks = [Self.rule(.reply, counting: .working)]
    }
    var course = try Course.working(office: office)
    try course.perform(.askExtension(Sample.extension(days: 2)), by: "li")
    try course.perform(.grantExtension(Sample.grant(days: 2)), by: "zhao")

    #expect(try course.clock(.reply).due == Fixture.at(17, 30, day: 7))
    #expect(try course.clock(.reply).originalDue == Fixture.at(17, 30, day: 3))
  }

  @Test func `in a key period clocks turn amber earlier, and more is reserved`() throws {
    let period = Self.period { period in
      period.amberPercent = 50
      period.reserveMinutes = 420
    }
    let usual = try Course.working()
    let tight = try Course.working(office: Fixture.office { $0.keyPeriods = [period] })

    #expect(try usual.clock(.report).due == Fixture.at(9, 30, day: 3))
    #expect(try tight.clock(.report).due == Fixture.at(8, 30, day: 3))
    #expect(try tight.clock(.reply).due == usual.clock(.reply).due)
    #expect(try tight.clock(.reply).amberFrom < usual.clock(.reply).amberFrom)
    #expect(try tight.clock(.report).amberPercent == 50)
  }

  @Test func `a period without an end has no days`() {
    #expect(!Self.period { $0.until = nil }.contains(Fixture.monday))
    #expect(Self.period { _ in }.contains(Fixture.monday.advanced(byDays: 5)))
    #expect(!Self.period { _ in }.contains(Fixture.monday.advanced(byDays: 6)))
  }

  @Test func `the least time before amber is a setting`() throws {
    let course = try Course(office: Fixture.office { $0.amberMinutes = 2880 })
    let reply = try course.clock(.reply)

    #expect(reply.amberFrom == reply.due.advanced(bySeconds: -2 * 86_400))
  }
}

/// The pause while the citizen is asked for something.
struct PauseTests {
  static func paused() throws -> Course {
    var course = try Course.working(
      office: Fixture.office { policy in
        policy.allowsPause = true
        policy.reportDays = 1
      })
    course.now = Fixture.at(10)
    try course.perform(.pause(Sample.reason), by: "wang")
    return course
  }

  @Test func `a pause stops the department's clock, never the public one`() throws {
    var course = try Self.paused()
    let reply = try course.clock(.reply)
    course.now = Fixture.at(9, day: 2)

    #expect(try course.clock(.report).isPaused)
    #expect(try course.clock(.report).level(at: course.now) == .none)
    #expect(course.waiting.contains { $0.act == .resume })
    try course.perform(.resume(PauseEnd()), by: "wang")

    #expect(try course.clock(.reply).due == reply.due)
    #expect(try course.clock(.report).isRunning)
    #expect(try !course.clock(.report).isPaused)
    // The reserve before the public reply still holds, but a department gets the floor.
    #expect(try course.clock(.report).due == Fixture.at(9, 30, day: 3))
  }

  @Test func `what was lost to a pause is given back`() throws {
    var course = try Self.paused()
    course.now = Fixture.at(15)
    try course.perform(.resume(PauseEnd()), by: "wang")

    // Three working hours after the close of business of the next day.
    #expect(try course.clock(.report).due == Fixture.at(11, 30, day: 2))
    #expect(try course.clock(.report).originalDue == course.clock(.report).due)
  }

  @Test func `what was late before a pause stays late`() throws {
    var course = try Course.working(
      office: Fixture.office { policy in
        policy.allowsPause = true
        policy.reportDays = 1
      })
    course.now = Fixture.at(9, day: 2)
    let due = try course.clock(.report).due
    try course.perform(.pause(Sample.reason), by: "wang")
    course.now = Fixture.at(16, day: 2)
    try course.perform(.resume(PauseEnd()), by: "wang")

    #expect(try course.clock(.report).due == due)
  }

  @Test func `a pause needs a policy, a reason, and a department that owes`() throws {
    let unpausable = try Course.working()
    #expect(throws: Refusal.pauseNotAllowed) {
      try unpausable.decide(.pause(Sample.reason), by: "wang")
    }
    var course = try Course.working(office: Fixture.office { $0.allowsPause = true })
    #expect(throws: Refusal.textMissing(.reason)) {
      try course.decide(.pause(Reason()), by: "wang")
    }
    #expect(throws: Refusal.notPaused) {
      try course.decide(.resume(PauseEnd()), by: "wang")
    }
    try course.perform(.pause(Sample.reason), by: "wang")
    #expect(throws: Refusal.alreadyPaused) {
      try course.decide(.pause(Sample.reason), by: "wang")
    }
  }
}
