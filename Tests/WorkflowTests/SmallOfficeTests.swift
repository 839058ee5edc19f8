import Canon
import Testing
import Workflow

/// An office of one person, by the preset made for it.
struct SmallOfficeTests {
  static let office: OfficeHistory = {
    let one = edited(Fixture.member("wang", .administrator, "roads")) {
      $0.roles += [.liaison, .archivist]
    }
    return Fixture.office([one]) { $0 = Policy(.small) }
  }()

  /// The main way without signing for slips and without a head.
  static let way: [Step] = [
    .register, .propose, .instruct(shared: false), .dispatch,
    Step(.report(Sample.report()), by: "wang"), Step(.review(Sample.review), by: "wang"), .approve,
    .publish, .close, .archive,
  ].map { $0.by("wang") }

  @Test func `one person takes a message from the desk to the file`() throws {
    var course = try Course(office: Self.office)
    var stages: [Matter.Stage] = []

    for step in Self.way {
      course.wait(minutes: 5)
      #expect(course.waiting.map(\.act) == [step.act])
      try course.perform(step)
      stages.append(course.matter.stage)
      #expect(course.office.now.grants(try #require(course.records.last)))
    }

    #expect(
      stages == [
        .registered, .awaitingInstruction, .instructed, .inHand, .underReview, .awaitingApproval,
        .approved, .published, .closed, .archived,
      ])
  }

  @Test func `from each state that one person can act, until the matter is at an end`() throws {
    let places = try WalkTests.walk(
      WalkTests.Way.usual.steps.map { $0.by("wang") }, office: Self.office)

    for (state, place) in places {
      let onward = place.reached.subtracting([state])
      #expect(onward.isEmpty == place.course.matter.isFinished, "\(state)")
    }
  }

  @Test func `the same person is refused where the preset does not hold`() throws {
    var course = try Course(office: Self.office)
    for step in Self.way.prefix(6) { try course.perform(step) }
    course.office = Fixture.office(Array(Self.office.now.members.values)) { policy in
      policy = Policy(.small)
      policy.allowsOwnDraft = false
    }

    #expect(throws: Refusal.ownDraft) { try course.perform(Self.way[6]) }
  }
}
