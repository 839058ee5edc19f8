import Canon
import Testing

@testable import Workflow

/// What somebody said by telephone is theirs to confirm or to disown.
struct BehalfTests {
  @Test func `what was entered for a leader waits for that leader alone`() throws {
    let course = try Course.phoned()

    let waiting = course.waiting.filter { $0.act == .confirm }

    #expect(waiting.map(\.member) == ["zhao"])
    #expect(course.matter.unconfirmed.map(\.acts) == [[.instruct]])
  }

  @Test func `a confirmed act waits for nobody and counts on`() throws {
    var course = try Course.phoned()

    try course.perform(.confirm(BehalfConfirmed()), by: "zhao")

    #expect(course.matter.unconfirmed.isEmpty)
    #expect(course.matter.stage == .instructed)
    #expect(course.matter.trail.compactMap(\.word).map(\.isConfirmed) == [true])
  }

  @Test func `a disowned act takes the matter back to where it was`() throws {
    let before = try Course.to(.awaitingInstruction)
    var course = try Course.phoned()

    try course.disown(by: "zhao")

    #expect(course.matter.stage == .awaitingInstruction)
    #expect(course.matter.instruction == nil)
    #expect(course.matter.visits == before.matter.visits)
    #expect(course.matter.disowned.map(\.acts) == [[.instruct]])
  }

  @Test func `what rests on a disowned act falls with it, by name`() throws {
    var course = try Course.phoned()
    let instructed = course.matter.lastNumber
    try course.goOn(to: .underReview)

    let falling = course.matter.falling(with: instructed).flatMap(\.acts)
    try course.disown(by: "zhao")

    #expect(falling == [.instruct, .dispatch, .signFor, .report, .sign])
    #expect(course.matter.stage == .awaitingInstruction)
    #expect(course.matter.assignments.isEmpty)
    #expect(course.waiting.map(\.act) == [.instruct])
  }

  @Test func `what only tells of something stays`() throws {
    var course = try Course.phoned()
    try course.goOn(to: .inHand)
    try course.perform(.remind(Sample.reminder()), by: "sun")
    try course.perform(.amend(Sample.amendment), by: "zhao")

    try course.disown(by: "zhao")

    #expect(course.matter.stage == .awaitingInstruction)
    #expect(course.matter.reminders.count == 1)
    #expect(course.matter.amendments.count == 1)
  }

  @Test func `another department's work does not fall with a report that was not its own`() throws {
    var course = try Course.working(shared: true)
    try course.perform(.report(Sample.report()), by: "zhou")
    try course.perform(Step(.sign(ReportJudged()), by: "wu").phoned)
    try course.perform(.report(Sample.report()), by: "li")

    try course.disown(by: "wu")

    #expect(course.matter.assignment(of: "water")?.stage == .awaitingSignature)
    #expect(course.matter.lead?.stage == .awaitingSignature)
  }

  @Test func `a stage that was only reached by a disowned act is left again`() throws {
    var course = try Course.working(shared: true)
    try course.perform(.report(Sample.report()), by: "zhou")
    try course.perform(Step(.sign(ReportJudged()), by: "wu").phoned)
    try course.goOn(to: .underReview, shared: true)

    try course.disown(by: "wu")

    #expect(course.matter.stage == .inHand)
    #expect(course.matter.assignment(of: "water")?.stage == .awaitingSignature)
    #expect(course.matter.lead?.latest == nil)
  }

  @Test func `a later act of another department still leads where it leads`() throws {
    var course = try Course.to(.inHand, shared: true)
    try course.perform(Step(.signFor(SignedFor()), by: "li").phoned)
    try course.perform(.signFor(SignedFor()), by: "zhou")
    try course.perform(.report(Sample.report()), by: "zhou")
    try course.perform(.sign(ReportJudged()), by: "wu")
    try course.perform(.acceptReport(ReportJudged()), by: "li")
    #expect(course.matter.stage == .consolidating)

    try course.disown(by: "li")

    #expect(course.matter.stage == .consolidating)
    #expect(course.matter.lead?.stage == .dispatched)
  }

  @Test func `what left the house keeps the matter where it is`() throws {
    var course = try Course.phoned()
    let instructed = course.matter.lastNumber
    try course.goOn(to: .published)

    #expect(course.matter.falling(with: instructed).isEmpty)
    #expect(course.matter.final(restingOn: instructed)?.acts == [.publish])
    try course.disown(by: "zhao")

    #expect(course.matter.stage == .published)
    #expect(course.matter.instruction != nil)
    #expect(course.matter.disowned.map(\.holds) == [true])
    #expect(course.matter.unconfirmed.isEmpty)
  }

  @Test func `an extension the citizen was told of stands, though the reports do not`() throws {
    var course = try Course.to(.inHand)
    try course.perform(Step(.signFor(SignedFor()), by: "li").phoned)
    try course.perform(.askExtension(Sample.extension(days: 2)), by: "li")
    try course.perform(.grantExtension(Sample.grant(days: 2)), by: "zhao")
    try course.perform(.tellExtension(Sample.told(at: course.now)), by: "wang")

    try course.disown(by: "li")

    #expect(course.matter.assignments.map(\.stage) == [.dispatched])
    #expect(course.matter.extendedDays == 2)
    #expect(course.matter.extensionNotes.count == 1)
  }

  @Test func `a slip's number is not given twice`() throws {
    var course = try Course.phoned()
    try course.goOn(to: .inHand)
    let first = try #require(course.matter.dispatch?.value.slip)
    try course.disown(by: "zhao")

    try course.goOn(to: .inHand)

    #expect(course.matter.dispatch?.value.slip == first + "-2")
  }

  @Test func `each of several entries has its own word`() throws {
    var course = try Course.phoned()
    let instructed = course.matter.lastNumber
    try course.goOn(to: .awaitingApproval)
    try course.perform(Step.approve.phoned)
    let approved = course.matter.lastNumber

    expect(
      .behalf(.several([instructed, approved])), from: .confirm(BehalfConfirmed()), by: "zhao",
      in: course)
    #expect(course.waiting.filter { $0.act == .confirm }.count == 1)
    try course.disown(approved, by: "zhao")

    #expect(course.matter.stage == .awaitingApproval)
    #expect(course.matter.unconfirmed.map(\.entry) == [instructed])
  }

  @Test func `a word is refused to all but whom it was entered for, and given once`() throws {
    var course = try Course.phoned()
    let entry = course.matter.lastNumber
    let confirm = MatterCommand.confirm(BehalfConfirmed(of: entry))

    expect(.behalf(.nothingEntered), from: .confirm(BehalfConfirmed()), by: "qian", in: course)
    expect(.behalf(.notYours(entry, of: "zhao")), from: confirm, by: "qian", in: course)
    expect(.behalf(.notYours(entry, of: "zhao")), from: confirm, by: "wang", in: course)
    expect(
      .behalf(.notEntered(2)), from: .confirm(BehalfConfirmed(of: 2)), by: "zhao", in: course)
    expect(
      .textMissing(.reason), from: .disown(BehalfDisowned(of: entry, reason: " ")), by: "zhao",
      in: course)
    try course.perform(confirm, by: "zhao")
    expect(
      .behalf(.alreadyConfirmed(entry, at: course.now)), from: confirm, by: "zhao", in: course)
    expect(
      .behalf(.alreadyConfirmed(entry, at: course.now)), from: .disown(Sample.denial), by: "zhao",
      in: course)
  }

  @Test func `what was disowned, or fell with it, needs no word any more`() throws {
    var course = try Course.phoned()
    let entry = course.matter.lastNumber
    try course.goOn(to: .inHand)
    try course.perform(Step(.signFor(SignedFor()), by: "li").phoned)
    let signed = course.matter.lastNumber
    try course.disown(entry, by: "zhao")

    expect(
      .behalf(.alreadyDisowned(entry, at: course.now)), from: .confirm(BehalfConfirmed(of: entry)),
      by: "zhao", in: course)
    expect(
      .behalf(.lapsed(signed)), from: .confirm(BehalfConfirmed(of: signed)), by: "li", in: course)
    #expect(course.waiting.allSatisfy { $0.act != .confirm })
  }

  @Test func `a deputy does not know what was said`() throws {
    var course = try Course.phoned()
    var leave = LeaveRecorded()
    leave.member = "zhao"
    leave.deputy = "qian"
    leave.from = course.now
    leave.until = course.now.advanced(bySeconds: 86_400)
    course.office.note(
      Record(number: 90, at: course.now, by: "zhao", on: [], facts: [.leaveRecorded(leave)]))

    #expect(throws: Refusal.behalf(.inPerson("zhao"))) {
      try course.decide(
        .confirm(BehalfConfirmed()), by: Actor("qian", deputyFor: "zhao"))
    }
  }

  @Test func `a confirmation is taken back like any act, a disowning is not`() throws {
    var course = try Course.phoned()
    try course.perform(.confirm(BehalfConfirmed()), by: "zhao")
    try course.perform(.undo(Undoing()), by: "zhao")
    #expect(course.matter.unconfirmed.count == 1)

    try course.disown(by: "zhao")

    expect(.undoTooLate(.disown), from: .undo(Undoing()), by: "zhao", in: course)
  }

  @Test func `who left the office is not waited for`() throws {
    var course = try Course.phoned()
    let others = Fixture.members.filter { $0.member != "zhao" }
    course.office = Fixture.office(others)

    #expect(course.waiting.allSatisfy { $0.act != .confirm })
    #expect(course.matter.unconfirmed.count == 1)
  }

  @Test func `a forged word, or one beside another act, is believed by nobody`() throws {
    let course = try Course.phoned()
    let entry = course.matter.lastNumber
    let disown = Fact.behalfDisowned(BehalfDisowned(of: entry, reason: "不是"))
    var forged = Record(
      number: entry + 1, at: course.now, by: "qian", on: ["m2"], facts: [disown])
    let policy = course.office.now.policy

    for (by, facts) in [
      ("qian", [disown]), ("wang", [.onBehalf(Sample.behalf(of: "zhao")), disown]),
      ("zhao", [disown, .reminded(Reminder())]),
      ("zhao", [.actingFor(ActingFor(of: "qian")), disown]),
    ] as [(MemberID, [Fact])] {
      (forged.by, forged.facts) = (by, facts)
      var matter = course.matter
      let isBelieved = matter.apply(forged, deriving: policy)
      #expect(!isBelieved, "\(by)")
    }
    (forged.by, forged.facts) = ("qian", [disown])
    #expect(Matter.fold(course.records + [forged], id: "m2")?.stage == .instructed)
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
