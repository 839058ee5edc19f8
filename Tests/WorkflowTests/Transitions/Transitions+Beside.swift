import Canon

@testable import Workflow

// What the table has no number for: taking back, pauses, alarms, words on entries, the office's own.
extension Transition {
  static let beside: [Transition] = [
    undo, word, wordOnBulletin, pause, alarm, grid, risks, anybody,
  ]

  private static let wordOnBulletin = Transition(
    "word on a bulletin", office: [.confirmEntry: Role.allCases, .disownEntry: Role.allCases],
    refuses: BulletinWordTests.refusals.map { command, member, refusal in
      .bulletin({ _, _ in refusal }, { _, _ in command }, by: member) { session, id in
        try session.phone(session.objection(id), by: "chen")
      }
    })

  private static let undo = Transition(
    "undo", [.undo: Role.allCases.filter { $0 != .auditor }], from: { try .to(.registered) },
    refuses: [
      Missing(.nothingToUndo, .undo(Undoing())) { try .to(.received) },
      Missing(.nothingToUndo, .undo(Undoing(of: 77))),
      Missing(
        { .undoOfOther("zhao", entry: $0.matter.lastNumber) }, .undo, { _ in .undo(Undoing()) },
        in: { try .to(.instructed) }),
      Missing(
        { .actedSince("zhao", entry: $0.matter.lastNumber) }, .undo,
        { .undo(Undoing(of: $0.matter.lastNumber - 1)) }, in: { try .to(.instructed) }),
      Missing(.undoTooLate(.publish), .undo(Undoing())) { try .to(.published) },
    ])

  private static let word = Transition(
    "word", [.confirm: Role.allCases, .disown: Role.allCases], by: "zhao",
    from: { try .phoned() },
    refuses: [
      Missing(.behalf(.nothingEntered), .confirm(BehalfConfirmed()), by: "qian"),
      Missing(.behalf(.notEntered(2)), .confirm(BehalfConfirmed(of: 2))),
      speaking({ .behalf(.notYours($0.matter.lastNumber, of: "zhao")) }, by: "qian"),
      Missing(.textMissing(.reason), .disown(BehalfDisowned())),
      Missing(
        .textTooLong(.note, limit: 1000), .confirm(BehalfConfirmed(of: 0, note: tooLong))),
      speaking({ .behalf(.alreadyConfirmed(entered($0), at: $0.now)) }) {
        try $0.perform(.confirm(BehalfConfirmed()), by: "zhao")
      },
      speaking({ .behalf(.alreadyDisowned(entered($0), at: $0.now)) }) {
        try $0.perform(.disown(Sample.denial), by: "zhao")
      },
      speaking({ .behalf(.lapsed(entered($0, by: "li"))) }, by: "li") {
        try $0.goOn(to: .inHand)
        try $0.perform(Step(.signFor(SignedFor()), by: "li").phoned)
        try $0.disown(entered($0), by: "zhao")
      },
      Missing(
        { course in
          .behalf(.several(course.matter.trail.filter { $0.behalf != nil }.map(\.entry)))
        }, .confirm, { _ in .confirm(BehalfConfirmed()) },
        in: {
          var course = try Course.phoned()
          try course.goOn(to: .awaitingApproval)
          try course.perform(Step.approve.phoned)
          return course
        }),
      Missing(
        .behalf(.inPerson("zhao")), .confirm(BehalfConfirmed()),
        as: Actor("qian", deputyFor: "zhao")
      ) {
        var course = try Course.phoned()
        course.office = try away("zhao", deputy: "qian", at: .received).office
        return course
      },
    ])

  private static func entered(_ course: Course, by member: MemberID = "zhao") -> Int {
    course.matter.trail.last { $0.behalf != nil && $0.actor == member }?.entry ?? 0
  }

  private static func speaking(
    _ refusal: @escaping @Sendable (Course) -> Refusal, by member: MemberID = "zhao",
    _ change: @escaping @Sendable (inout Course) throws -> Void = { _ in },
  ) -> Missing {
    Missing(
      refusal, .confirm,
      { .confirm(BehalfConfirmed(of: entered($0, by: member == "qian" ? "zhao" : member))) },
      by: member,
      in: {
        var course = try Course.phoned()
        try change(&course)
        return course
      })
  }

  private static let pausable = Fixture.office { $0.allowsPause = true }

  private static let pause = Transition(
    "pause", [.pause: [.administrator], .resume: [.administrator]],
    from: { try .working(office: pausable) },
    refuses: [
      Missing(.pauseNotAllowed, .pause(Sample.reason)) { try .working() },
      Missing(.textMissing(.reason), .pause(Reason())),
      Missing(.alreadyPaused, .pause(Sample.reason), in: paused),
      Missing(.nothingToPause, .pause(Sample.reason)) {
        var course = try Course.working(office: pausable)
        course.matter.assignments[0].stage = .submitted
        return course
      },
      Missing(.notPaused, .resume(PauseEnd())),
      Missing(
        .textTooLong(.note, limit: 1000), .resume(edited(PauseEnd()) { $0.note = tooLong }),
        in: paused),
    ])

  @Sendable private static func paused() throws -> Course {
    var course = try Course.working(office: pausable)
    try course.perform(.pause(Sample.reason), by: "wang")
    return course
  }

  private static let alarm = Transition(
    "alarm", [.acknowledge: [.administrator, .dutyOfficer]], by: "sun", from: { try .working() },
    refuses: [
      Missing(.noAlarm(.reply), .acknowledge(alarmOfReply)),
      Missing(.alarmAcknowledged(.reply), .acknowledge(alarmOfReply)) {
        var course = try late()
        try course.perform(.acknowledge(alarmOfReply), by: "wang")
        return course
      },
    ])

  private static let alarmOfReply = edited(AlarmAcknowledged()) { $0.clock = .reply }

  private static let grid = Transition(
    "grid",
    office: [
      .reportFromGrid: [.administrator, .dutyOfficer],
      .settleGridReport: [.administrator, .dutyOfficer],
      .reportZero: [.administrator, .dutyOfficer],
      .nameContacts: [.administrator, .archivist],
    ],
    refuses: [
      .office(.unknownArea("moon"), .reportFromGrid(news { $0.area = "moon" }), by: "sun"),
      .office(.textMissing(.gridNews), .reportFromGrid(news { $0.text = "" }), by: "sun"),
      .office(.textMissing(.informant), .reportFromGrid(news { $0.informant = " " }), by: "sun"),
      .office(.office(.unknownEntry(0)), .settleGridReport(GridReportSettled()), by: "sun"),
      .office(.textMissing(.result), .settleGridReport(settled("")), by: "sun") {
        try $0.perform(.reportFromGrid(news { _ in }), by: "sun")
      },
      .office(.office(.reportSettled(1001)), .settleGridReport(settled("已告知")), by: "sun") {
        try $0.perform(.reportFromGrid(news { _ in }), by: "sun")
        try $0.perform(.settleGridReport(settled("已告知")), by: "wang")
      },
      .office(.office(.dayAhead(tomorrow)), .reportZero(zero(tomorrow)), by: "sun"),
      .office(.office(.noKeyPeriod(longAgo)), .reportZero(zero(longAgo)), by: "sun"),
      .office(
        .textMissing(.informant), .reportZero(edited(zero()) { $0.informant = "" }), by: "sun"),
      .office(
        .office(.zeroReported("north", Fixture.monday)), .reportZero(zero()), by: "sun"
      ) { try $0.perform(.reportZero(zero()), by: "wang") },
      .office(.unknownArea(""), .nameContacts(ContactChain()), by: "wang"),
      .office(
        .textMissing(.contact), .nameContacts(edited(ContactChain()) { $0.area = "north" }),
        by: "wang"),
    ])

  private static let tomorrow = Fixture.monday.advanced(byDays: 1)
  private static let longAgo = Fixture.monday.advanced(byDays: -90)

  private static func news(_ change: (inout GridReport) -> Void) -> GridReport {
    edited(OfficeActTests.news, change)
  }

  private static func settled(_ result: String) -> GridReportSettled {
    edited(GridReportSettled()) {
      $0.report = 1001
      $0.result = result
    }
  }

  private static func zero(_ day: CivilDate = Fixture.monday) -> ZeroReport {
    edited(OfficeActTests.zero()) { $0.day = day }
  }

  private static let risks = Transition(
    "risks", office: [.recordRisk: [.administrator, .archivist]],
    refuses: [
      risk(.office(.unknownRisk("FX-009"))) { $0.id = "FX-009" },
      risk(.textMissing(.title)) { $0.name = "" },
      risk(.textMissing(.category)) { $0.category = " " },
      risk(.textMissing(.cause)) { $0.cause = "" },
      risk(.textMissing(.measures)) { $0.measures = "" },
      risk(.unknownTopic("tea")) { $0.topics = ["tea"] },
      risk(.unknownArea("moon")) { $0.areas = ["moon"] },
      risk(.unknownDepartment("tax")) { $0.department = "tax" },
      risk(.unknownMember("ghost")) { $0.leader = "ghost" },
    ])

  private static func risk(_ refusal: Refusal, _ change: (inout RiskPoint) -> Void) -> Missing {
    .office(refusal, .recordRisk(edited(OfficeActTests.risk, change)), by: "wang")
  }

  /// What holds of every act, whoever's it is.
  private static let anybody = Transition(
    "anybody", [:], by: "zhao", from: { try .to(.awaitingInstruction) },
    refuses: [
      Missing(.unknownMember("ghost"), ordered, by: "ghost"),
      Missing(.notGranted(.instruct, to: "sun", needs: [.leader]), ordered, by: "sun"),
      Missing(.notDeputy("han", of: "zhao"), ordered, as: Actor("han", deputyFor: "zhao")) {
        try away("zhao", deputy: "sun", at: .awaitingInstruction)
      },
      Missing(
        .deputyOutOfPeriod(
          of: "zhao", from: Fixture.at(0), until: Fixture.at(0, day: 5)), ordered,
        as: Actor("sun", deputyFor: "zhao")
      ) {
        var course = try away("zhao", deputy: "sun", at: .awaitingInstruction)
        course.now = Fixture.at(9, day: 8)
        return course
      },
      Missing(
        .onBehalfNeedsAdministrator, ordered,
        as: Actor("sun", onBehalf: Sample.behalf(of: "zhao"))),
      Missing(.proofMissing, ordered, as: Actor("wang", onBehalf: blank)),
      Missing(
        .noOnBehalf(.amend), .amend(Sample.amendment),
        as: Actor("wang", onBehalf: Sample.behalf(of: "zhao"))),
      Missing(.holdsUnknownFacts, ordered) {
        var course = try Course.to(.awaitingInstruction)
        course.note([.unknown(name: "citizenAsked", payload: Array("{}".utf8))], by: "wang")
        return course
      },
      .office(
        .office(.notGranted(.recordRisk, to: "li")), .recordRisk(OfficeActTests.risk), by: "li"),
      Missing(.office(.notOnBehalf(.recordRisk))) { course in
        let situation = OfficeSituation(office: course.office, now: course.now)
        _ = try OfficeCommand.recordRisk(OfficeActTests.risk).decide(
          by: Actor("wang", onBehalf: Sample.behalf(of: "zhao")), in: situation)
      },
    ])

  private static let ordered = MatterCommand.instruct(Sample.instruction(shared: false))

  private static let blank = Sample.behalf(of: "zhao", proof: " ")
}
