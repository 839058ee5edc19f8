import Canon

@testable import Workflow

// Rows 35 to 38: what urges, and what names in public.
extension Transition {
  static let supervision: [Transition] = [
    remind, slip, answerSlip, draft, object, decideObjection, issue,
  ]

  private static let remind = Transition(
    "35",
    [
      .remind: [.administrator, .dutyOfficer],
      .remindAutomatically: [.administrator, .dutyOfficer],
    ], by: "sun", from: { try .working() },
    refuses: [
      Missing(.nothingToRemind, .remind(Sample.reminder())) { try .to(.archived) },
      Missing(.notAssigned("water"), .remind(Sample.reminder(of: "water"))),
      Missing(
        .wrongAssignmentStage(.remind, department: "water", is: .submitted),
        .remind(Sample.reminder(of: "water"))
      ) { try .submittedToLead() },
      Missing(.textMissing(.reached), .remind(edited(Sample.reminder()) { $0.reached = "" })),
      Missing(
        .textTooLong(.note, limit: 1000),
        .remind(edited(Sample.reminder()) { $0.answer = tooLong })),
      Missing(
        { _ in .supervision(.nothingLate(.reply)) }, .remindAutomatically,
        { _ in .remindAutomatically(ofReply) }),
      Missing(
        { _ in .supervision(.remindedToday(.reply)) }, .remindAutomatically,
        { _ in .remindAutomatically(ofReply) },
        in: {
          var course = try late()
          try course.perform(.remindAutomatically(ofReply), by: "wang")
          return course
        }),
    ])

  private static let ofReply = edited(AutomaticReminder()) { $0.clock = .reply }

  private static let slip = Transition(
    "36",
    [
      .proposeSupervision: [.administrator], .issueSupervision: [.leader],
      .refuseSupervision: [.leader],
    ], from: { try .working() },
    refuses: [
      supervising(.notAssigned("parks")) { $0.department = "parks" },
      supervising(.textMissing(.demand)) { $0.demand = " " },
      supervising(.unfilledPlaceholder(.demand, "{{日期}}")) { $0.demand = unfilled },
      supervising(.supervision(.datePast(yesterday))) { $0.dueOn = yesterday },
      supervising(.supervision(.slipPending), in: { try .supervisionProposed() }) { _ in },
      supervising(.supervision(.slipOpen("roads")), in: { try .supervised() }) { _ in },
      Missing(
        { .notYetLate("roads", due: try $0.clock(.report).due) }, .proposeSupervision,
        { _ in
          .proposeSupervision(Sample.supervision(of: "roads", for: .late, on: tomorrow))
        }),
      Missing(.supervision(.noSlipPending), .issueSupervision(SupervisionIssued()), by: "zhao"),
      Missing(
        .supervision(.datePast(yesterday)),
        .issueSupervision(edited(SupervisionIssued()) { $0.dueOn = yesterday }), by: "zhao"
      ) { try .supervisionProposed() },
      Missing(
        .textTooLong(.note, limit: 1000),
        .issueSupervision(edited(SupervisionIssued()) { $0.note = tooLong }), by: "zhao"
      ) { try .supervisionProposed() },
      Missing(.supervision(.noSlipPending), .refuseSupervision(Sample.reason), by: "zhao"),
      Missing(.textMissing(.reason), .refuseSupervision(Reason()), by: "zhao") {
        try .supervisionProposed()
      },
    ])

  private static let yesterday = Fixture.monday.advanced(byDays: -1)
  private static let tomorrow = Fixture.monday.advanced(byDays: 1)

  private static func supervising(
    _ refusal: Refusal, in course: (@Sendable () throws -> Course)? = nil,
    _ change: (inout SupervisionProposal) -> Void,
  ) -> Missing {
    let proposal = Sample.supervision(of: "roads", on: tomorrow)
    return Missing(refusal, .proposeSupervision(edited(proposal, change)), in: course)
  }

  private static let answerSlip = Transition(
    "36a",
    [
      .answerSupervision: [.liaison, .head], .acceptSupervision: [.administrator],
      .returnSupervision: [.administrator],
    ], by: "li", from: { try .supervised() },
    refuses: [
      Missing(.textMissing(.answer), .answerSupervision(SupervisionAnswer())),
      Missing(.supervision(.noSlip("water")), answered, by: "wu"),
      Missing(
        .otherDepartment(.answerSupervision, department: "water"),
        .answerSupervision(edited(Sample.supervisionAnswer) { $0.department = "water" })),
      Missing(.supervision(.slipAnswered("roads")), answered) { try .supervisionAnswered() },
      Missing(.supervision(.noAnswer("")), .acceptSupervision(SupervisionJudged()), by: "wang"),
      Missing(
        .textTooLong(.reason, limit: 1000),
        .acceptSupervision(edited(SupervisionJudged()) { $0.reason = tooLong }), by: "wang"
      ) { try .supervisionAnswered() },
      Missing(.supervision(.noAnswer("")), .returnSupervision(Sample.returnedAnswer), by: "wang"),
      Missing(.textMissing(.reason), .returnSupervision(SupervisionJudged()), by: "wang") {
        try .supervisionAnswered()
      },
    ])

  private static let answered = MatterCommand.answerSupervision(Sample.supervisionAnswer)

  private static let draft = Transition(
    "37",
    office: [
      .draftBulletin: [.administrator, .archivist], .dropBulletin: [.administrator, .archivist],
    ],
    refuses: [
      .office(.bulletin(.empty), .draftBulletin(BulletinDrafted()), by: "wang"),
      .office(.bulletin(.tooLong(limit: 60)), .draftBulletin(naming("roads", 61)), by: "wang"),
      .office(.notAssigned("parks"), .draftBulletin(naming("parks")), by: "wang"),
      .office(
        .textTooLong(.bulletin, limit: 2000),
        .draftBulletin(edited(naming("roads")) { $0.text = tooLong }), by: "wang"),
      .bulletin(
        { _, _ in .bulletin(.inAnother("roads")) }, { session, _ in session.draft }, by: "wang"),
      late(.reported("roads")) {
        try $0.course.perform(.report(Sample.report()), by: "li")
        try $0.course.perform(.sign(ReportJudged()), by: "chen")
      },
      inTime,
      .office(.office(.unknownEntry(0)), .dropBulletin(BulletinDropped()), by: "wang"),
      .bulletin(
        { _, _ in .textMissing(.reason) },
        { _, id in .dropBulletin(edited(BulletinDropped()) { $0.bulletin = id }) }, by: "wang"),
      .bulletin({ id, _ in .bulletin(.decided(id)) }, { $0.drop($1) }, by: "wang") {
        try $0.perform($0.drop($1), by: "han")
      },
      explained,
    ])

  private static func naming(_ department: DepartmentID, _ times: Int = 1) -> BulletinDrafted {
    edited(BulletinDrafted()) {
      $0.items = Array(repeating: BulletinItem("m2", department), count: times)
    }
  }

  private static func late(
    _ refusal: BulletinRefusal, _ change: @escaping @Sendable (inout OfficeSession) throws -> Void,
  ) -> Missing {
    Missing(.bulletin(refusal)) { _ in
      var session = try OfficeSession.late()
      try change(&session)
      _ = try session.decide(session.draft, by: "wang")
    }
  }

  private static let inTime: Missing = {
    var missing = Missing(.notAssigned("roads")) { course in
      let session = OfficeSession(course)
      _ = try session.decide(session.draft, by: "wang")
    }
    missing.refusal = { .notYetLate("roads", due: try $0.clock(.report).due) }
    return missing
  }()

  private static let explained: Missing = {
    var missing = Missing(.bulletin(.empty)) { course in
      let session = OfficeSession(course)
      _ = try session.decide(session.draft, by: "wang")
    }
    missing.course = {
      var course = try late()
      try course.perform(.explain(Sample.explanation), by: "li")
      return course
    }
    missing.refusal = {
      .bulletin(.explained("roads", entry: $0.matter.lastNumber, until: nil))
    }
    return missing
  }()

  private static let object = Transition(
    "37a", office: [.objectToBulletin: [.head]],
    refuses: [
      .office(
        .office(.unknownEntry(0)), .objectToBulletin(BulletinObjection()), by: "chen"),
      .bulletin({ _, _ in .bulletin(.notNamed("water")) }, { $0.objection($1) }, by: "wu"),
      .bulletin(
        { _, _ in .bulletin(.notOwn("roads")) },
        { _, id in objection(id) { $0.department = "roads" } }, by: "wu"),
      .bulletin(
        { _, _ in .bulletin(.notNamed("roads")) },
        { _, id in objection(id) { $0.matters = ["m77"] } }, by: "chen"),
      .bulletin(
        { _, _ in .textMissing(.reason) }, { _, id in objection(id) { $0.reason = " " } },
        by: "chen"),
      .bulletin({ _, _ in .bulletin(.alreadyObjected("roads")) }, { $0.objection($1) }, by: "chen")
      { try $0.perform($0.objection($1), by: "chen") },
      .bulletin({ .bulletin(.objectionTooLate(until: $1)) }, { $0.objection($1) }, by: "chen") {
        session, _ in session.course.wait(minutes: 9 * 24 * 60)
      },
      .bulletin({ id, _ in .bulletin(.decided(id)) }, { $0.objection($1) }, by: "chen") {
        try $0.perform($0.drop($1), by: "han")
      },
      .bulletin({ _, _ in .noDepartment("lone") }, { $0.objection($1) }, by: "lone") {
        session, _ in
        let lone = Fact.memberAdmitted(Fixture.member("lone", .head))
        session.course.office.note(
          Record(number: 5000, at: session.course.now, by: "wang", on: [], facts: [lone]))
      },
    ])

  private static func objection(
    _ id: Int, _ change: (inout BulletinObjection) -> Void,
  ) -> OfficeCommand {
    .objectToBulletin(
      edited(BulletinObjection()) {
        $0.bulletin = id
        $0.reason = "当日已电话报告"
        change(&$0)
      })
  }

  private static let decideObjection = Transition(
    "37b", office: [.decideObjection: [.leader]],
    refuses: [
      .bulletin(
        { _, _ in .bulletin(.noObjection("")) }, { $0.decision($1, upheld: true) }, by: "zhao"),
      .bulletin(
        { _, _ in .textMissing(.reason) },
        { _, id in .decideObjection(edited(ObjectionDecided()) { $0.bulletin = id }) }, by: "zhao"
      ) { try $0.perform($0.objection($1), by: "chen") },
      .bulletin(
        { id, _ in .bulletin(.decided(id)) }, { $0.decision($1, upheld: true) }, by: "zhao"
      ) { try $0.perform($0.drop($1), by: "han") },
    ])

  private static let issue = Transition(
    "38", office: [.issueBulletin: [.leader]],
    refuses: [
      .bulletin({ .bulletin(.windowOpen(until: $1)) }, { $0.issue($1) }, by: "zhao"),
      .bulletin({ _, _ in .bulletin(.objectionUndecided("roads")) }, { $0.issue($1) }, by: "zhao") {
        try $0.perform($0.objection($1), by: "chen")
        $0.course.wait(minutes: 9 * 24 * 60)
      },
      .bulletin({ _, _ in .bulletin(.empty) }, { $0.issue($1) }, by: "zhao") {
        try $0.perform($0.objection($1), by: "chen")
        try $0.perform($0.decision($1, upheld: true), by: "zhao")
        $0.course.wait(minutes: 9 * 24 * 60)
      },
      .bulletin(
        { _, _ in .bulletin(.notNamed("water")) },
        { _, id in
          .issueBulletin(
            edited(BulletinIssued()) {
              $0.bulletin = id
              $0.items = [BulletinItem("m2", "water")]
            })
        }, by: "zhao"
      ) { session, _ in session.course.wait(minutes: 9 * 24 * 60) },
      .bulletin({ id, _ in .bulletin(.decided(id)) }, { $0.issue($1) }, by: "zhao") {
        try $0.perform($0.drop($1), by: "han")
      },
    ])
}
