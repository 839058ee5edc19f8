import Canon
import Workflow

/// A command as it suits the matter, and a member who may give it.
struct Step: Sendable {
  var act: Act
  var member: MemberID
  var command: @Sendable (Course) -> MatterCommand
  /// Whether the member telephones, and the administrator enters it.
  var isPhoned = false

  init(_ command: MatterCommand, by member: MemberID) {
    act = command.act
    self.member = member
    self.command = { _ in command }
  }

  init(
    _ act: Act, by member: MemberID,
    _ command: @escaping @Sendable (Course) -> MatterCommand,
  ) {
    self.act = act
    self.member = member
    self.command = command
  }
}

extension Step {
  /// The same, done by somebody else.
  func by(_ member: MemberID) -> Step {
    var step = self
    step.member = member
    return step
  }

  /// The same by telephone.
  var phoned: Step {
    var step = self
    step.isPhoned = true
    return step
  }

  static let register = Step(.register(Sample.registration), by: "wang")
  static let propose = Step(.propose(Sample.proposal(shared: false)), by: "wang")
  static let dispatch = Step(.dispatch(Dispatch()), by: "wang")
  static let mask = Step(.mask(Sample.review), by: "wang")
  static let examine = Step(.examineSecrecy, by: "yan") {
    .examineSecrecy(Sample.examination(of: $0.matter))
  }
  static let review = Step(.review(Review()), by: "wang")
  static let approve = Step(.approve, by: "zhao") { .approve(Sample.approval(of: $0.matter)) }
  static let publish = Step(.publish, by: "wang") {
    .publish(Sample.posting(of: $0.matter, at: $0.now))
  }
  static let keepPromise = Step(.keepPromise(Sample.kept), by: "wang")
  static let close = Step(.close(Sample.closing), by: "wang")
  static let archive = Step(.archive(Sample.archiving), by: "han")

  static let tellEnd = Step(.tellEnd, by: "wang") { .tellEnd(Sample.told(at: $0.now)) }

  static let endings = [
    Step(.proposeDecline(Sample.declining), by: "wang"),
    Step(.confirmDecline(Confirmation()), by: "zhao"),
    Step(.refuseDecline(Sample.reason), by: "zhao"),
    Step(.proposeTransfer(Sample.transferring), by: "wang"),
    Step(.confirmTransfer(Confirmation()), by: "qian"),
    Step(.refuseTransfer(Sample.reason), by: "qian"),
    Step(.proposeVoid(Sample.reason), by: "wang"),
    Step(.confirmVoid(Confirmation()), by: "zhao"), Step(.refuseVoid(Sample.reason), by: "wang"),
    .tellEnd,
  ]

  static let merge = Step(.merge(Sample.merging), by: "wang")
  static let unmerge = Step(.unmerge(Sample.reason), by: "wang")

  static let reopen = Step(.reopen, by: "wang") { .reopen(Sample.reopening(at: $0.now)) }
  static let proposePromiseMove = Step(.proposePromiseMove, by: "wang") {
    .proposePromiseMove(Sample.laterPromise(than: $0.matter, $0.today))
  }
  static let proposeCorrection = Step(.proposeCorrection(Sample.correction), by: "wang")

  /// What may follow a posted reply.
  static let afterReply = [
    reopen, proposeCorrection, proposePromiseMove,
    Step(.proposeCorrection(Sample.withdrawal), by: "wang"),
    Step(.confirmCorrection(Confirmation()), by: "zhao"),
    Step(.refuseCorrection(Sample.reason), by: "qian"),
    Step(.confirmPromiseMove(Confirmation()), by: "zhao"),
    Step(.refusePromiseMove(Sample.reason), by: "qian"),
  ]

  /// What may be done with a file.
  static let filing = [
    Step(.consult(Sample.consulted), by: "han"),
    Step(.lend, by: "han") { .lend(Sample.lent(until: $0.today.advanced(byDays: 7))) },
    Step(.takeBack(FileReturned()), by: "han"),
    Step(.retainLonger(Sample.retained), by: "han"),
  ]

  static let proposeSupervision = Step(.proposeSupervision, by: "wang") {
    .proposeSupervision(Sample.supervision(of: "roads", on: $0.today.advanced(byDays: 2)))
  }
  static let issueSupervision = Step(.issueSupervision, by: "zhao") { course in
    var issue = SupervisionIssued()
    issue.dueOn = course.today.advanced(byDays: 2)
    return .issueSupervision(issue)
  }

  static func answerSupervision(by member: MemberID) -> Step {
    Step(.answerSupervision(Sample.supervisionAnswer), by: member)
  }

  /// A department's report on every point there is.
  static func report(_ outcome: Outcome, by member: MemberID) -> Step {
    Step(.report, by: member) {
      .report(Sample.report(outcome, points: $0.matter.points.count))
    }
  }

  /// The lead's report for all departments, on every point there is.
  static func consolidate(_ outcome: Outcome, by member: MemberID) -> Step {
    Step(.consolidate, by: member) {
      .consolidate(Sample.report(outcome, points: $0.matter.points.count))
    }
  }

  static func instruct(shared: Bool) -> Step {
    Step(.instruct(Sample.instruction(shared: shared)), by: "zhao")
  }

  /// From the message to the file.
  static func mainWay(shared: Bool, outcome: Outcome) -> [Step] {
    let alone = [
      Step(.signFor(SignedFor()), by: "li"),
      Step(.report(Sample.report(outcome)), by: "li"),
      Step(.sign(ReportJudged()), by: "chen"),
    ]
    let together = [
      Step(.signFor(SignedFor()), by: "li"), Step(.signFor(SignedFor()), by: "zhou"),
      Step(.report(Sample.report()), by: "zhou"), Step(.sign(ReportJudged()), by: "wu"),
      Step(.acceptReport(ReportJudged()), by: "li"),
      Step(.consolidate(Sample.report(outcome)), by: "li"),
      Step(.sign(ReportJudged()), by: "chen"),
    ]
    return [.register, .propose, .instruct(shared: shared), .dispatch]
      + (shared ? together : alone)
      + [
        .mask, .examine, .review, .approve, .publish, outcome == .promised ? .keepPromise : .close,
        .archive,
      ]
  }

  /// A department's objection, and each ruling on it.
  static let objections = [
    Step(.object(edited(Sample.objection) { $0.proposed = nil }), by: "li"),
    Step(.object(edited(Sample.objection) { $0.proposed = nil }), by: "wu"),
    Step(.upholdObjection(Sample.uphold("roads", to: "water")), by: "zhao"),
    Step(.upholdObjection(Sample.uphold("water", to: "roads")), by: "zhao"),
    Step(.upholdObjection(Sample.uphold("roads")), by: "qian"),
    Step(.upholdObjection(Sample.uphold("water")), by: "qian"),
    Step(.upholdObjection(edited(Sample.uphold()) { $0.taker = .outside }), by: "qian"),
    Step(.rejectObjection(Sample.rejection), by: "zhao"),
  ]

  /// Representative commands: each act, with what it can be aimed at.
  static let all = main + endings + objections + afterReply + [merge, unmerge]

  /// Those on the way from the message to the file.
  static let main: [Step] =
    [.register, .propose, .instruct(shared: false), .instruct(shared: true), .dispatch]
    + [.mask, .examine, .review, .approve, .publish, .keepPromise, .close, .archive]
    + ["li", "zhou"].flatMap(ofLiaison)
    + ["chen", "wu"].flatMap(ofHead)
    + [
      Step(.approve, by: "qian") { .approve(Sample.approval(of: $0.matter)) },
      Step(.amend(Sample.amendment), by: "wang"), Step(.amend(Sample.amendment), by: "zhao"),
      Step(.amend(Sample.earlier), by: "qian"), Step(.answer(Sample.answer), by: "wang"),
      Step(.changeInstruction(Sample.change(to: ["roads"])), by: "zhao"),
      Step(.changeInstruction(Sample.change(to: ["roads", "water"])), by: "zhao"),
      Step(.changeInstruction(Sample.change(to: ["water", "roads"])), by: "qian"),
      Step(.returnProposal(Sample.reason), by: "zhao"),
      Step(.examineSecrecy, by: "yan") {
        .examineSecrecy(Sample.examination(of: $0.matter, .privately, ground: "涉及第三人"))
      },
      Step(.returnFromSecrecy(Sample.reason), by: "yan"),
      Step(.edit(Sample.edit), by: "wang"), Step(.edit(Sample.edit), by: "zhao"),
      Step(.returnFromReview(Sample.return(to: .lead)), by: "wang"),
      Step(.returnFromReview(Sample.return(to: .office)), by: "wang"),
      Step(.returnFromReview(Sample.return(to: .departments, ["roads"])), by: "wang"),
      Step(.returnFromReview(Sample.return(to: .departments, ["water"])), by: "wang"),
      Step(.returnFromApproval(Sample.return(to: .office)), by: "zhao"),
      Step(.returnFromApproval(Sample.return(to: .lead)), by: "qian"),
      Step(.returnFromApproval(Sample.return(to: .departments, ["water"])), by: "zhao"),
      Step(.bypass(Sample.bypass), by: "wang"),
      Step(.remind(Sample.reminder()), by: "sun"),
      Step(.grantExtension(Sample.grant(days: 1)), by: "zhao"),
      Step(.refuseExtension(Sample.reason), by: "qian"),
      Step(.tellExtension, by: "wang") { .tellExtension(Sample.told(at: $0.now)) },
      Step(.pause(Sample.reason), by: "wang"), Step(.resume(PauseEnd()), by: "wang"),
      Step(.acknowledge(Sample.alarm), by: "sun"),
    ]

  /// What is done with a slip of the roads department.
  static let supervision: [Step] = [
    .proposeSupervision, .issueSupervision, .answerSupervision(by: "li"),
    Step(.refuseSupervision(Sample.reason), by: "qian"),
    Step(.acceptSupervision(SupervisionJudged()), by: "wang"),
    Step(.returnSupervision(Sample.returnedAnswer), by: "wang"),
  ]

  private static func ofLiaison(_ member: MemberID) -> [Step] {
    [
      Step(.signFor(SignedFor()), by: member),
      .report(.resolved, by: member), .report(.promised, by: member),
      .consolidate(.resolved, by: member), .consolidate(.promised, by: member),
      Step(.acceptReport(Sample.judged), by: member),
      Step(.sendBackReport(Sample.judged), by: member),
      Step(.explain(Sample.explanation), by: member),
      Step(.askExtension(Sample.extension(days: 1)), by: member),
    ]
  }

  private static func ofHead(_ member: MemberID) -> [Step] {
    [
      Step(.sign(ReportJudged()), by: member), Step(.refuseToSign(Sample.judged), by: member),
    ]
  }
}
