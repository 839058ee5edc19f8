import Canon

@testable import Workflow

// Rows 15 to 22: what departments write, and who judges it.
extension Transition {
  static let reports: [Transition] = [
    explain, askExtension, decideExtension, report, sign, accept, bypass,
    Transition("20", rule: "consolidationOpened"), consolidate,
    Transition("21a", rule: "reviewOpened"), returnFromReview,
  ]

  private static let explain = Transition(
    "15", [.explain: [.liaison, .head], .refuseExplanation: [.administrator]], by: "li",
    from: { try .working() },
    refuses: [
      Missing(.textMissing(.explanation), .explain(Explanation())),
      Missing(
        .unfilledPlaceholder(.explanation, "{{日期}}"),
        .explain(edited(Sample.explanation) { $0.text = unfilled })),
      Missing(.notAssigned("water"), .explain(Sample.explanation), by: "wu"),
      Missing(
        .otherDepartment(.explain, department: "water"),
        .explain(edited(Sample.explanation) { $0.department = "water" })),
      Missing(
        .wrongAssignmentStage(.explain, department: "water", is: .submitted),
        .explain(Sample.explanation), by: "zhou"
      ) { try .submittedToLead() },
      Missing(
        .supervision(.noExplanation("roads")), .refuseExplanation(Sample.refusedExplanation),
        by: "wang"),
      Missing(
        .textMissing(.reason),
        .refuseExplanation(edited(Sample.refusedExplanation) { $0.reason = " " }), by: "wang"
      ) { try .explained() },
    ])

  private static let askExtension = Transition(
    "16", [.askExtension: [.liaison, .head]], by: "li", from: { try .working() },
    refuses: [
      Missing(.capReached(days: 2), .askExtension(Sample.extension(days: 3))),
      Missing(.capReached(days: 2), .askExtension(Sample.extension(days: 0))),
      Missing(.extensionPending, .askExtension(Sample.extension(days: 1))) {
        try .extensionAsked()
      },
      Missing(
        .textMissing(.reason),
        .askExtension(edited(Sample.extension(days: 1)) { $0.reason = " " })),
      Missing(
        { .replyAlreadyDue(try $0.clock(.reply).due) }, .askExtension,
        { _ in .askExtension(Sample.extension(days: 1)) }, in: { try late() }),
      Missing(
        .afterReply(.alreadyAnswered(.askExtension)), .askExtension(Sample.extension(days: 1)),
        in: corrected),
      Missing(.notAssigned("water"), .askExtension(Sample.extension(days: 1)), by: "wu"),
      Missing(
        .wrongAssignmentStage(.askExtension, department: "water", is: .submitted),
        .askExtension(Sample.extension(days: 1)), by: "zhou"
      ) { try .submittedToLead() },
    ])

  /// A matter in hand whose limits are past.
  static func late(shared: Bool = false) throws -> Course {
    var course = try Course.working(shared: shared)
    course.wait(minutes: 10 * 24 * 60)
    return course
  }

  private static let decideExtension = Transition(
    "17",
    [
      .grantExtension: [.leader], .refuseExtension: [.leader], .tellExtension: [.administrator],
    ], by: "zhao", from: { try .extensionAsked() },
    refuses: [
      Missing(.noExtensionPending, .grantExtension(Sample.grant(days: 1))) { try .working() },
      Missing(.capReached(days: 2), .grantExtension(Sample.grant(days: 3))),
      Missing(
        .textTooLong(.note, limit: 1000),
        .grantExtension(edited(Sample.grant(days: 1)) { $0.note = tooLong })),
      Missing(.noExtensionPending, .refuseExtension(Sample.reason)) { try .working() },
      Missing(.textMissing(.reason), .refuseExtension(Reason())),
      Missing(
        { _ in .nothingToTell }, .tellExtension, { .tellExtension(Sample.told(at: $0.now)) },
        by: "wang"),
      telling(.textMissing(.url)) { $0.url = " " },
      telling(.textMissing(.proof)) { $0.proof = "" },
      Missing(
        { .toldOutsideWindow(since: $0.now) }, .tellExtension,
        { _ in .tellExtension(Sample.told(at: Fixture.at(9))) }, by: "wang",
        in: { try .extended() }),
    ])

  private static func telling(
    _ refusal: Refusal, _ change: @escaping @Sendable (inout Told) -> Void,
  ) -> Missing {
    Missing(
      { _ in refusal }, .tellExtension,
      { .tellExtension(edited(Sample.told(at: $0.now), change)) }, by: "wang",
      in: { try .extended() })
  }

  /// What every report needs, alone or for all departments.
  private static let incomplete: [(Refusal, Report)] = [
    (.textMissing(.findings), edited(Sample.report()) { $0.findings = " " }),
    (.unfilledPlaceholder(.findings, "{{日期}}"), edited(Sample.report()) { $0.findings = unfilled }),
    (.textMissing(.wording), edited(Sample.report()) { $0.wording = "" }),
    (.unfilledPlaceholder(.wording, "{{日期}}"), edited(Sample.report()) { $0.wording = unfilled }),
    (.textTooLong(.wording, limit: 6000), edited(Sample.report()) { $0.wording = tooLong }),
    (.promiseDateMissing, edited(Sample.report(.promised)) { $0.promisedOn = nil }),
    (
      .promiseDatePast(Fixture.monday.advanced(byDays: -1)),
      edited(Sample.report(.promised)) { $0.promisedOn = Fixture.monday.advanced(byDays: -1) }
    ),
    (.unknownPoint(3), edited(Sample.report()) { $0.answers[0].point = 3 }),
    (.groundMissing(point: 2), edited(Sample.report()) { $0.answers[1].treatment = .handedOn }),
    (.pointUnanswered(2), edited(Sample.report()) { $0.answers.removeLast() }),
  ]

  private static let report = Transition(
    "18", [.report: [.liaison]], by: "li", from: { try .working() },
    refuses: incomplete.map { Missing($0, .report($1)) } + [
      Missing(
        .otherDepartment(.report, department: "water"),
        .report(edited(Sample.report()) { $0.department = "water" })),
      Missing(.notAssigned("water"), .report(Sample.report()), by: "zhou"),
      Missing(
        .wrongAssignmentStage(.report, department: "roads", is: .dispatched),
        .report(Sample.report())
      ) { try .to(.inHand) },
      Missing(.leadConsolidates("roads"), .report(Sample.report())) { try .to(.consolidating) },
      Missing(
        .pointUnanswered(1), .report(edited(Sample.report()) { $0.answers = [] }), by: "zhou"
      ) { try .working(shared: true) },
    ])

  private static let otherVersion = edited(ReportJudged()) { $0.version = 7 }

  private static let sign = Transition(
    "18a", [.sign: [.head], .refuseToSign: [.head]], by: "chen",
    from: { try .awaitingSignature() },
    refuses: [
      Missing(.textChanged, .sign(otherVersion)),
      Missing(.textChanged, .refuseToSign(edited(otherVersion) { $0.reason = "缺数据" })),
      Missing(.textMissing(.reason), .refuseToSign(ReportJudged())),
      Missing(
        .wrongAssignmentStage(.sign, department: "roads", is: .working), .sign(ReportJudged())
      ) { try .working() },
      Missing(
        .wrongAssignmentStage(.refuseToSign, department: "roads", is: .working),
        .refuseToSign(Sample.judged)
      ) { try .working() },
      Missing(.notAssigned("water"), .sign(ReportJudged()), by: "wu"),
    ])

  private static let accept = Transition(
    "19", [.acceptReport: [.liaison], .sendBackReport: [.liaison]], by: "li",
    from: { try .submittedToLead() },
    refuses: [
      Missing(
        .otherDepartment(.acceptReport, department: "roads"), .acceptReport(ReportJudged()),
        by: "zhou"),
      Missing(
        .otherDepartment(.sendBackReport, department: "roads"), .sendBackReport(Sample.judged),
        by: "zhou"),
      Missing(
        .notAssigned("roads"),
        .acceptReport(edited(ReportJudged()) { $0.department = "roads" })),
      Missing(.textChanged, .acceptReport(otherVersion)),
      Missing(.textChanged, .sendBackReport(edited(otherVersion) { $0.reason = "缺数据" })),
      Missing(.textMissing(.reason), .sendBackReport(ReportJudged())),
      Missing(
        .wrongAssignmentStage(.acceptReport, department: "water", is: .awaitingSignature),
        .acceptReport(edited(ReportJudged()) { $0.department = "water" })
      ) { try .awaitingSignature(shared: true) },
    ])

  private static let bypass = Transition(
    "19a", [.bypass: [.liaison, .administrator]], by: "li", from: { try late(shared: true) },
    refuses: [
      Missing(.textMissing(.reason), .bypass(edited(Sample.bypass) { $0.reason = "" })),
      Missing(.notAssigned("roads"), .bypass(edited(Sample.bypass) { $0.department = "roads" })),
      Missing(.otherDepartment(.bypass, department: "roads"), .bypass(Sample.bypass), by: "zhou"),
      Missing(
        { .notYetLate("water", due: try $0.clock(.report, of: "water").due) }, .bypass,
        { _ in .bypass(Sample.bypass) }, in: { try .working(shared: true) }),
      Missing(
        .wrongAssignmentStage(.bypass, department: "water", is: .submitted), .bypass(Sample.bypass)
      ) { try .submittedToLead() },
    ])

  private static let consolidate = Transition(
    "21", [.consolidate: [.liaison], .sign: [.head]], by: "li",
    from: { try .to(.consolidating) },
    refuses: incomplete.map { Missing($0, .consolidate($1)) } + [
      Missing(
        .otherDepartment(.consolidate, department: "roads"), .consolidate(Sample.report()),
        by: "zhou"
      ) {
        var course = try Course.to(.consolidating)
        course.matter.assignments[1].stage = .submitted
        return course
      },
      Missing(
        .wrongAssignmentStage(.sign, department: "roads", is: .working), .sign(ReportJudged()),
        by: "chen"),
      Missing(
        .wrongAssignmentStage(.consolidate, department: "roads", is: .awaitingSignature),
        .consolidate(Sample.report())
      ) {
        var course = try Course.to(.consolidating)
        try course.perform(.consolidate(Sample.report()), by: "li")
        return course
      },
    ])

  private static let returnFromReview = Transition(
    "22", [.returnFromReview: [.administrator]], from: { try .to(.underReview, shared: true) },
    refuses: returning { .returnFromReview($0) } + [
      Missing(
        .noDepartmentsToReturnTo, .returnFromReview(Sample.return(to: .office))),
      Missing(.noDepartmentsToReturnTo, .returnFromReview(Sample.return(to: .lead))) {
        try OfficeAnswerTests.answered()
      },
    ])

  /// What every return needs, from the review and from the approval.
  static func returning(_ command: (Return) -> MatterCommand) -> [Missing] {
    [
      Missing(
        .textMissing(.reason), command(edited(Sample.return(to: .lead)) { $0.reason = " " })),
      Missing(.notAssigned("parks"), command(Sample.return(to: .departments, ["parks"]))),
      Missing(.noDepartmentsToReturnTo, command(Sample.return(to: .departments))),
    ]
  }
}
