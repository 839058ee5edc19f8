import Canon

@testable import Workflow

// Rows 1 to 6: what becomes of a message before departments have it.
extension Transition {
  static let intake: [Transition] = [
    receive, look, alert, register, amend, answer, decline, merge, transfer, void,
  ]

  private static let receive = Transition(
    "1", [.receive: [.administrator, .dutyOfficer]], from: { try .to(.received) },
    refuses: [
      refused(.unknownSource("fax")) { received, _ in received.source = "fax" },
      refused(.textMissing(.externalID)) { received, _ in received.externalID = " " },
      refused(.textMissing(.title)) { _, message in message.title = "" },
      refused(.textTooLong(.message, limit: 20_000)) { _, message in message.text = tooLong },
      refused(.textTooLong(.author, limit: 200)) { _, message in message.author = tooLong },
      refused(.messageFromFuture) { received, _ in received.sentAt = Fixture.at(9, day: 90) },
      refused(.notGranted(.receive, to: "zhao", needs: Act.receive.defaultRoles), by: "zhao"),
      refused(.unknownMember("ghost"), by: "ghost"),
    ])

  private static func refused(
    _ refusal: Refusal, by member: MemberID = "wang",
    _ change: @escaping @Sendable (inout Received, inout Message) -> Void = { _, _ in },
  ) -> Missing {
    Missing(refusal) { course in
      var received = course.matter.received
      var message = Message()
      message.title = "补贴"
      change(&received, &message)
      _ = try Matter.receive(received, message, by: Actor(member), in: course.situation)
    }
  }

  private static let look = Transition(
    "1a", office: [.lookAtSource: [.administrator, .dutyOfficer]],
    refuses: [
      .office(.unknownSource("fax"), .lookAtSource(looking(at: "fax")), by: "sun"),
      .office(
        .textTooLong(.note, limit: 1000),
        .lookAtSource(edited(looking(at: "board")) { $0.note = tooLong }), by: "sun"),
      .office(
        .office(.sourceLookedAt("board", Fixture.monday)), .lookAtSource(looking(at: "board")),
        by: "sun"
      ) { try $0.perform(.lookAtSource(looking(at: "board")), by: "wang") },
    ])

  private static func looking(at source: SourceID) -> SourceLook {
    edited(SourceLook()) { $0.source = source }
  }

  private static let alert = Transition(
    "1b", [.alertLeader: [.administrator, .dutyOfficer]], by: "sun", from: { try .to(.received) },
    refuses: [
      Missing(.textMissing(.reached), .alertLeader(UrgentAlert())),
      Missing(
        .textTooLong(.note, limit: 1000),
        .alertLeader(edited(Sample.alert) { $0.answer = tooLong })),
      Missing(.wrongStage(.alertLeader, is: .voided), .alertLeader(Sample.alert)) {
        try .to(.voided)
      },
    ])

  private static let register = Transition(
    "2", [.register: [.administrator]], from: { try .to(.received) },
    refuses: [
      registering(.unknownArea("moon")) { $0.area = "moon" },
      registering(.unknownTopic("tea")) { $0.topic = "tea" },
      registering(.roster(.retired(.area("west"))), in: { try retired(.received) }) {
        $0.area = "west"
      },
      registering(.roster(.retired(.topic("cold"))), in: { try retired(.received) }) {
        $0.topic = "cold"
      },
      registering(.noPoints) { $0.points = [] },
      registering(.tooManyPoints(limit: 20)) { $0.points = Array(repeating: "问", count: 21) },
      registering(.textMissing(.point)) { $0.points = ["一", " "] },
      registering(.textTooLong(.point, limit: 300)) { $0.points = [tooLong] },
      registering(.accusedMissing) { $0.kind = .report },
      registering(.textMissing(.accusedName)) { $0.accusation.names = [" "] },
      registering(.unknownDepartment("tax")) { $0.accusation.departments = ["tax"] },
      registering(.unknownMember("ghost")) { $0.accusation.members = ["ghost"] },
      registering(.accusedMember("wang")) { $0.accusation.members = ["wang"] },
      registering(
        .endingPending(.confirmVoid),
        in: { try .to(.received, then: [Step(.proposeVoid(Sample.reason), by: "wang")]) }
      ) { _ in },
    ])

  private static func registering(
    _ refusal: Refusal, in course: (@Sendable () throws -> Course)? = nil,
    _ change: (inout Registration) -> Void,
  ) -> Missing {
    Missing(refusal, .register(edited(Sample.registration, change)), in: course)
  }

  private static let amend = Transition(
    "2a", [.amend: [.administrator, .leader]], from: { try .to(.registered) },
    refuses: [
      Missing(.wrongStage(.amend, is: .received), .amend(Sample.amendment)) { try .to(.received) },
      Missing(.wrongStage(.amend, is: .voided), .amend(Sample.amendment)) { try .to(.voided) },
      Missing(.wrongStage(.amend, is: .archived), .amend(Sample.amendment)) { try .to(.archived) },
      Missing(.leaderAmends, .amend(Sample.amendment)) { try .to(.inHand) },
      Missing(
        .notGranted(.amend, to: "zhao", needs: [.administrator]), .amend(Sample.amendment),
        by: "zhao"),
      amending(.nothingChanged(.amend)) { $0.particulars = Particulars() },
      amending(.textMissing(.reason)) { $0.reason = " " },
      amending(.unknownArea("moon")) { $0.particulars.area = "moon" },
      amending(.unknownTopic("tea")) { $0.particulars.topic = "tea" },
      amending(.roster(.retired(.area("west"))), in: { try retired(.registered) }) {
        $0.particulars.area = "west"
      },
      amending(.roster(.retired(.topic("cold"))), in: { try retired(.registered) }) {
        $0.particulars.topic = "cold"
      },
      amending(.textMissing(.point)) { $0.particulars.points = [""] },
      amending(.tooManyPoints(limit: 20)) {
        $0.particulars.points = Array(repeating: "问", count: 21)
      },
      amending(.sentAfterReceipt(Fixture.at(9, 30))) {
        $0.particulars.sentAt = Fixture.at(9, 31)
      },
      Missing(
        { .afterReply(.askedBeforeReply(try replied($0))) }, .amend,
        { _ in .amend(Sample.earlier) }, in: { try .to(.closed, then: [.reopen]) }),
      amending(.accusedMissing) { $0.particulars.kind = .report },
      amending(.textMissing(.accusedName)) { $0.particulars.accusation = accusing(name: "") },
      amending(.unknownDepartment("tax")) { $0.particulars.accusation = accusing("tax") },
      amending(.unknownMember("ghost")) {
        $0.particulars.accusation = edited(Accusation()) { $0.members = ["ghost"] }
      },
      amending(.accusedMember("wang")) {
        $0.particulars.accusation = edited(Accusation()) { $0.members = ["wang"] }
      },
      amending(.accusedDepartment("roads"), by: "zhao", in: { try .to(.inHand) }) {
        $0.particulars.accusation = accusing("roads")
      },
    ])

  private static func amending(
    _ refusal: Refusal, by member: MemberID? = nil,
    in course: (@Sendable () throws -> Course)? = nil, _ change: (inout Amendment) -> Void,
  ) -> Missing {
    Missing(refusal, .amend(edited(Sample.amendment, change)), by: member, in: course)
  }

  static func accusing(_ departments: DepartmentID..., name: String? = nil) -> Accusation {
    edited(Accusation()) {
      $0.departments = departments
      $0.names = [name].compactMap(\.self)
    }
  }

  /// When the reply before a reopening was posted.
  private static func replied(_ course: Course) throws -> Instant {
    guard let reply = course.matter.former.last?.publication else { throw Refusal.nothingToTell }
    return reply.value.postedAt
  }

  private static let answer = Transition(
    "2b", [.answer: [.administrator]],
    from: { try .to(.registered, office: OfficeAnswerTests.open) },
    refuses: [
      Missing(.ownAnswerNotAllowed(.help), .answer(Sample.answer)) { try .to(.registered) },
      answering(.textMissing(.publicText)) { $0.text = "" },
      answering(.unfilledPlaceholder(.publicText, "{{日期}}")) { $0.text = unfilled },
      answering(.textTooLong(.note, limit: 1000)) { $0.note = tooLong },
      answering(.promiseDateMissing) { $0.outcome = .promised },
      answering(.promiseDatePast(Fixture.monday.advanced(byDays: -1))) {
        $0.outcome = .promised
        $0.promisedOn = Fixture.monday.advanced(byDays: -1)
      },
      answering(.pointUnanswered(2)) { $0.answers.removeLast() },
      answering(.unknownPoint(3)) { $0.answers[0].point = 3 },
      answering(.groundMissing(point: 1)) { $0.answers[0].treatment = .refused },
      answering(.textTooLong(.reason, limit: 1000)) {
        $0.answers[0].treatment = .refused
        $0.answers[0].ground = tooLong
      },
      Missing(.endingPending(.confirmDecline), .answer(Sample.answer)) {
        try .ending(EndingTests.decline)
      },
    ])

  private static func answering(
    _ refusal: Refusal, _ change: (inout OfficeAnswer) -> Void,
  ) -> Missing {
    Missing(refusal, .answer(edited(Sample.answer, change)))
  }

  /// An office in which an area, a topic and a department are offered no more.
  static func retired(_ stage: Matter.Stage) throws -> Course {
    var course = try Course.to(stage)
    course.office.note(
      Record(
        number: 90, at: course.now, by: "wang", on: [],
        facts: [
          .areaNamed(Fixture.place("west")), .topicNamed(Fixture.place("cold")),
          .partRetired(RosterTests.retired(.area("west"))),
          .partRetired(RosterTests.retired(.topic("cold"))),
          .partRetired(RosterTests.retired(.department("water"))),
        ]))
    return course
  }
}
