import Testing
import Workflow

/// Each act on its own: where it is allowed, and to whom.
struct ActTests {
  /// The stages each act belongs to; a matter can not be received twice.
  static let stages: [Act: Set<Matter.Stage>] = [
    .register: [.received], .answer: [.registered], .propose: [.registered],
    .instruct: [.awaitingInstruction], .changeInstruction: [.instructed, .inHand],
    .returnProposal: [.awaitingInstruction], .dispatch: [.instructed],
    .signFor: [.inHand, .consolidating], .report: [.inHand, .consolidating],
    .sign: [.inHand, .consolidating], .refuseToSign: [.inHand, .consolidating],
    .acceptReport: [.inHand], .sendBackReport: [.inHand], .bypass: [.inHand],
    .consolidate: [.consolidating], .mask: [.underReview], .examineSecrecy: [.underReview],
    .returnFromSecrecy: [.underReview], .review: [.underReview],
    .returnFromReview: [.underReview], .edit: [.awaitingApproval, .approved],
    .approve: [.awaitingApproval], .returnFromApproval: [.awaitingApproval],
    .publish: [.approved], .keepPromise: [.promised], .close: [.published],
    .merge: [.registered], .unmerge: [.merged],
    .reopen: [.published, .promised, .closed], .proposeCorrection: [.published, .promised],
    .proposePromiseMove: [.promised], .consult: [.archived], .lend: [.archived],
    .takeBack: [.archived], .retainLonger: [.archived],
    .archive: [.closed], .explain: [.inHand, .consolidating],
    .askExtension: [.inHand, .consolidating], .pause: [.inHand],
    .object: [.inHand],
    .proposeDecline: [.registered, .inHand], .proposeTransfer: [.registered, .inHand],
    .proposeVoid: [.received, .registered],
    .proposeSupervision: [
      .inHand, .consolidating, .underReview, .awaitingApproval, .approved, .published, .promised,
      .closed,
    ],
    .alertLeader: Set(Matter.Stage.allCases.filter { $0 != .archived && !$0.isEnd }),
    .confirm: Set(Matter.Stage.allCases.filter { $0 != .archived }),
    .disown: Set(Matter.Stage.allCases.filter { $0 != .archived }),
  ]

  /// A matter that is ready for an act, the command, who gives it, and what is recorded.
  static func ready(for act: Act) throws -> (course: Course, step: Step, records: [String]) {
    switch act {
    case .receive: throw Refusal.nothingToRemind
    case .register: (try .to(.received), .register, ["registered"])
    case .amend:
      (try .to(.registered), Step(.amend(Sample.amendment), by: "wang"), ["amended"])
    case .answer:
      (
        try .to(.registered, office: Fixture.office { $0.ownAnswers = Sample.ownAnswers }),
        Step(.answer(Sample.answer), by: "wang"), ["answeredByOffice"]
      )
    case .propose: (try .to(.registered), .propose, ["proposed"])
    case .instruct: (try .to(.awaitingInstruction), .instruct(shared: true), ["instructed"])
    case .changeInstruction:
      (
        try .to(.inHand),
        Step(.changeInstruction(Sample.change(to: ["roads", "water"])), by: "zhao"),
        ["instructionChanged"]
      )
    case .returnProposal:
      (
        try .to(.awaitingInstruction), Step(.returnProposal(Sample.reason), by: "zhao"),
        ["proposalReturned"]
      )
    case .dispatch: (try .to(.instructed), .dispatch, ["dispatched"])
    case .proposeDecline, .proposeTransfer, .proposeVoid, .confirmDecline, .refuseDecline,
      .confirmTransfer, .refuseTransfer, .confirmVoid, .refuseVoid, .tellEnd:
      try readyToEnd(by: act)
    case .merge: (try .beside(.inHand), .merge, ["merged"])
    case .unmerge: (try .to(.merged), .unmerge, ["unmerged"])
    case .undo: (try .to(.registered), Step(.undo(Undoing()), by: "wang"), ["undone"])
    case .confirm:
      (try .phoned(), Step(.confirm(BehalfConfirmed()), by: "zhao"), ["behalfConfirmed"])
    case .disown: (try .phoned(), Step(.disown(Sample.denial), by: "zhao"), ["behalfDisowned"])
    case .signFor: (try .to(.inHand), Step(.signFor(SignedFor()), by: "li"), ["signedFor"])
    case .report: (try .working(), Step(.report(Sample.report()), by: "li"), ["reported"])
    case .sign:
      (
        try .awaitingSignature(), Step(.sign(ReportJudged()), by: "chen"),
        ["reportSigned", "reviewOpened"]
      )
    case .refuseToSign:
      (
        try .awaitingSignature(), Step(.refuseToSign(Sample.judged), by: "chen"),
        ["reportRefused"]
      )
    case .acceptReport:
      (
        try .submittedToLead(), Step(.acceptReport(ReportJudged()), by: "li"),
        ["reportAccepted", "consolidationOpened"]
      )
    case .sendBackReport:
      (
        try .submittedToLead(), Step(.sendBackReport(Sample.judged), by: "li"),
        ["reportSentBack"]
      )
    case .bypass:
      (try late(), Step(.bypass(Sample.bypass), by: "wang"), ["bypassed", "consolidationOpened"])
    case .consolidate:
      (
        try .to(.consolidating), Step(.consolidate(Sample.report()), by: "li"),
        ["consolidated"]
      )
    case .mask: (try .to(.underReview), .mask, ["masked"])
    case .examineSecrecy: (try .masked(), .examine, ["secrecyExamined"])
    case .returnFromSecrecy:
      (
        try .masked(), Step(.returnFromSecrecy(Sample.reason), by: "yan"),
        ["returnedFromSecrecy"]
      )
    case .review: (try .examined(), .review, ["reviewed"])
    case .edit: (try .to(.approved), Step(.edit(Sample.edit), by: "wang"), ["edited"])
    case .returnFromReview:
      (
        try .to(.underReview), Step(.returnFromReview(Sample.return(to: .lead)), by: "wang"),
        ["returnedFromReview"]
      )
    case .approve:
      (try .to(.awaitingApproval), .approve, ["approved", "approvalCompleted"])
    case .returnFromApproval:
      (
        try .to(.awaitingApproval),
        Step(.returnFromApproval(Sample.return(to: .office)), by: "zhao"),
        ["returnedFromApproval"]
      )
    case .publish: (try .to(.approved), .publish, ["published"])
    case .keepPromise: (try .to(.promised), .keepPromise, ["promiseKept"])
    case .close: (try .to(.published), .close, ["closed"])
    case .archive: (try .to(.closed), .archive, ["archived"])
    case .reopen, .proposeCorrection, .confirmCorrection, .refuseCorrection, .proposePromiseMove,
      .confirmPromiseMove, .refusePromiseMove, .consult, .lend, .takeBack, .retainLonger:
      try readyAfterReply(for: act)
    case .remind:
      (
        try .working(), Step(.remind(Sample.reminder(of: "roads")), by: "sun"), ["reminded"]
      )
    case .explain: (try .working(), Step(.explain(Sample.explanation), by: "li"), ["explained"])
    case .askExtension:
      (
        try .working(), Step(.askExtension(Sample.extension(days: 1)), by: "chen"),
        ["extensionAsked"]
      )
    case .grantExtension:
      (
        try .extensionAsked(), Step(.grantExtension(Sample.grant(days: 2)), by: "zhao"),
        ["extensionGranted"]
      )
    case .refuseExtension:
      (
        try .extensionAsked(), Step(.refuseExtension(Sample.reason), by: "zhao"),
        ["extensionRefused"]
      )
    case .object: (try .to(.inHand), Step(.object(Sample.objection), by: "li"), ["objected"])
    case .upholdObjection:
      (
        try .objected(), Step(.upholdObjection(Sample.uphold(to: "water")), by: "zhao"),
        ["objectionUpheld"]
      )
    case .rejectObjection:
      (
        try .objected(), Step(.rejectObjection(Sample.rejection), by: "zhao"),
        ["objectionRejected"]
      )
    case .tellExtension:
      (
        try .extended(),
        Step(.tellExtension, by: "wang") { .tellExtension(Sample.told(at: $0.now)) },
        ["extensionTold"]
      )
    case .pause: (try pausable(), Step(.pause(Sample.reason), by: "wang"), ["pauseBegan"])
    case .resume: (try paused(), Step(.resume(PauseEnd()), by: "wang"), ["pauseEnded"])
    case .acknowledge:
      (try late(), Step(.acknowledge(Sample.alarm), by: "sun"), ["alarmAcknowledged"])
    case .remindAutomatically, .refuseExplanation, .alertLeader, .proposeSupervision,
      .issueSupervision, .refuseSupervision, .answerSupervision, .acceptSupervision,
      .returnSupervision:
      try supervised(act)
    }
  }

  private static func supervised(
    _ act: Act,
  ) throws -> (course: Course, step: Step, records: [String]) {
    switch act {
    case .remindAutomatically:
      (
        try late(),
        Step(.remindAutomatically(AutomaticReminder(of: try late().clock(.reply))), by: "sun"),
        ["remindedAutomatically"]
      )
    case .refuseExplanation:
      (
        try .explained(), Step(.refuseExplanation(Sample.refusedExplanation), by: "wang"),
        ["explanationRefused"]
      )
    case .alertLeader:
      (try .to(.received), Step(.alertLeader(Sample.alert), by: "sun"), ["leaderAlerted"])
    case .proposeSupervision:
      (try .working(), .proposeSupervision, ["supervisionProposed"])
    case .issueSupervision:
      (try .supervisionProposed(), .issueSupervision, ["supervisionIssued"])
    case .refuseSupervision:
      (
        try .supervisionProposed(), Step(.refuseSupervision(Sample.reason), by: "zhao"),
        ["supervisionRefused"]
      )
    case .answerSupervision:
      (try .supervised(), .answerSupervision(by: "li"), ["supervisionAnswered"])
    case .acceptSupervision:
      (
        try .supervisionAnswered(), Step(.acceptSupervision(SupervisionJudged()), by: "wang"),
        ["supervisionAccepted"]
      )
    case .returnSupervision:
      (
        try .supervisionAnswered(), Step(.returnSupervision(Sample.returnedAnswer), by: "wang"),
        ["supervisionReturned"]
      )
    case _: throw Refusal.nothingToRemind
    }
  }

  private static func readyToEnd(
    by act: Act,
  ) throws -> (course: Course, step: Step, records: [String]) {
    let step = try #require(Step.endings.first { $0.act == act })
    let decline = MatterCommand.proposeDecline(Sample.declining)
    let transfer = MatterCommand.proposeTransfer(Sample.transferring)
    let void = MatterCommand.proposeVoid(Sample.reason)
    return switch act {
    case .proposeDecline: (try .to(.registered), step, ["declineProposed"])
    case .confirmDecline: (try .ending(decline), step, ["declineConfirmed"])
    case .refuseDecline: (try .ending(decline), step, ["declineRefused"])
    case .proposeTransfer: (try .to(.inHand), step, ["transferProposed"])
    case .confirmTransfer: (try .ending(transfer), step, ["transferConfirmed"])
    case .refuseTransfer: (try .ending(transfer), step, ["transferRefused"])
    case .proposeVoid: (try .to(.received), step, ["voidProposed"])
    case .confirmVoid: (try .ending(void), step, ["voidConfirmed"])
    case .refuseVoid: (try .ending(void), step, ["voidRefused"])
    case _: (try .to(.declined), step, ["endTold"])
    }
  }

  private static func readyAfterReply(
    for act: Act,
  ) throws -> (course: Course, step: Step, records: [String]) {
    let step = try #require((Step.afterReply + Step.filing).first { $0.act == act })
    return switch act {
    case .reopen: (try .to(.closed), step, ["reopened"])
    case .proposeCorrection: (try .to(.published), step, ["correctionProposed"])
    case .confirmCorrection:
      (try .to(.published, then: [.proposeCorrection]), step, ["correctionConfirmed"])
    case .refuseCorrection:
      (try .to(.published, then: [.proposeCorrection]), step, ["correctionRefused"])
    case .proposePromiseMove: (try .to(.promised), step, ["promiseMoveProposed"])
    case .confirmPromiseMove:
      (try .to(.promised, then: [.proposePromiseMove]), step, ["promiseMoveConfirmed"])
    case .refusePromiseMove:
      (try .to(.promised, then: [.proposePromiseMove]), step, ["promiseMoveRefused"])
    case .consult: (try .to(.archived), step, ["fileConsulted"])
    case .lend: (try .to(.archived), step, ["fileLent"])
    case .takeBack: (try .to(.archived, then: [Step.filing[1]]), step, ["fileReturned"])
    case _: (try .to(.archived), step, ["retentionExtended"])
    }
  }

  static let acts = Act.allCases.filter { $0 != .receive }

  private static func late() throws -> Course {
    var course = try Course.working(shared: true)
    course.wait(minutes: 5 * 24 * 60)
    return course
  }

  private static func pausable() throws -> Course {
    try Course.working(office: Fixture.office { $0.allowsPause = true })
  }

  private static func paused() throws -> Course {
    var course = try pausable()
    try course.perform(.pause(Sample.reason), by: "wang")
    return course
  }

  @Test(arguments: acts)
  func `an act at its stage records its fact and what rules add`(act: Act) throws {
    var (course, step, expected) = try Self.ready(for: act)

    let facts = try course.perform(step)

    #expect(step.command(course).act == act)
    #expect(facts.map(\.name) == expected)
  }

  static let wrongStages: [(Act, Matter.Stage)] = acts.flatMap { act in
    Matter.Stage.allCases.filter { stages[act]?.contains($0) == false }.map { (act, $0) }
  }

  @Test(arguments: wrongStages)
  func `an act at a wrong stage is refused by that name`(
    act: Act, stage: Matter.Stage,
  ) throws {
    let step = try Self.ready(for: act).step
    let course = try Course.to(stage)

    #expect(throws: Refusal.wrongStage(act, is: stage)) {
      try course.decide(step.command(course), by: step.member)
    }
  }

  static let strangers: [(Act, MemberAdmitted)] = acts.flatMap { act in
    Fixture.members.filter { Set($0.roles).isDisjoint(with: act.defaultRoles) }
      .map { (act, $0) }
  }

  @Test(arguments: strangers)
  func `an act is refused to a member whose roles do not include it`(
    act: Act, member: MemberAdmitted,
  ) throws {
    let (course, step, _) = try Self.ready(for: act)

    #expect(throws: Refusal.notGranted(act, to: member.member, needs: act.defaultRoles)) {
      try course.decide(step.command(course), by: member.member)
    }
  }

  @Test(arguments: acts)
  func `nobody acts who is not a member`(act: Act) throws {
    let (course, step, _) = try Self.ready(for: act)

    #expect(throws: Refusal.unknownMember("ghost")) {
      try course.decide(step.command(course), by: "ghost")
    }
  }

  @Test(arguments: acts.filter(\.isDepartmental).filter { $0 != .bypass })
  func `an act of a department is refused to the people of another`(act: Act) throws {
    let (course, step, _) = try Self.ready(for: act)
    let head = act.defaultRoles.contains(.head)

    #expect(throws: Refusal.self) {
      try course.decide(step.command(course), by: head ? "wu" : "zhou")
    }
  }

  @Test(arguments: acts.filter { !$0.canBeEnteredOnBehalf })
  func `an act of those who have a desk is not entered on behalf`(act: Act) throws {
    let (course, step, _) = try Self.ready(for: act)

    #expect(throws: Refusal.noOnBehalf(act)) {
      try course.decide(
        step.command(course), by: "wang", onBehalf: Sample.behalf(of: step.member))
    }
  }

  @Test(arguments: acts.filter(\.canBeEnteredOnBehalf))
  func `an act on behalf records its proof first`(act: Act) throws {
    let (course, step, names) = try Self.ready(for: act)

    let facts = try course.decide(
      step.command(course), by: "wang", onBehalf: Sample.behalf(of: step.member))

    #expect(facts.map(\.name) == ["onBehalf"] + names)
  }

  @Test(arguments: acts.filter(\.canBeEnteredOnBehalf))
  func `an act on behalf needs an administrator and a proof`(act: Act) throws {
    let (course, step, _) = try Self.ready(for: act)

    #expect(throws: Refusal.onBehalfNeedsAdministrator) {
      try course.decide(
        step.command(course), by: "sun", onBehalf: Sample.behalf(of: step.member))
    }
    #expect(throws: Refusal.proofMissing) {
      try course.decide(
        step.command(course), by: "wang", onBehalf: Sample.behalf(of: step.member, proof: " "))
    }
    #expect(throws: Refusal.notGranted(act, to: "he", needs: act.defaultRoles)) {
      try course.decide(step.command(course), by: "wang", onBehalf: Sample.behalf(of: "he"))
    }
  }

  @Test(arguments: acts)
  func `a matter with facts of a newer version is read-only`(act: Act) throws {
    var (course, step, _) = try Self.ready(for: act)
    course.note([.unknown(name: "citizenAsked", payload: Array("{}".utf8))], by: "wang")

    #expect(throws: Refusal.holdsUnknownFacts) {
      try course.decide(step.command(course), by: step.member)
    }
  }
}
