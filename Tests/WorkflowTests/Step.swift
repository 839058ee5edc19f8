import Canon
import Workflow

/// A command as it suits the matter, and a member who may give it.
struct Step: Sendable {
  var act: Act
  var member: MemberID
  var command: @Sendable (Course) -> MatterCommand

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
  static let register = Step(.register(Sample.registration), by: "wang")
  static let propose = Step(.propose(Sample.proposal(shared: false)), by: "wang")
  static let dispatch = Step(.dispatch(Dispatch()), by: "wang")
  static let review = Step(.review(Sample.review), by: "wang")
  static let approve = Step(.approve, by: "zhao") { .approve(Sample.approval(of: $0.matter)) }
  static let publish = Step(.publish, by: "wang") { .publish(Sample.publication(at: $0.now)) }
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
      + [.review, .approve, .publish, outcome == .promised ? .keepPromise : .close, .archive]
  }

  /// Representative commands: each act, with what it can be aimed at.
  static let all: [Step] =
    [.register, .propose, .instruct(shared: false), .instruct(shared: true), .dispatch]
    + [.review, .approve, .publish, .keepPromise, .close, .archive]
    + endings
    + ["li", "zhou"].flatMap(ofLiaison)
    + ["chen", "wu"].flatMap(ofHead)
    + [
      Step(.approve, by: "qian") { .approve(Sample.approval(of: $0.matter)) },
      Step(.returnProposal(Sample.reason), by: "zhao"),
      Step(.returnFromReview(Sample.return(to: .lead)), by: "wang"),
      Step(.returnFromReview(Sample.return(to: .departments, ["roads"])), by: "wang"),
      Step(.returnFromReview(Sample.return(to: .departments, ["water"])), by: "wang"),
      Step(.returnFromApproval(Sample.return(to: .office)), by: "zhao"),
      Step(.returnFromApproval(Sample.return(to: .lead)), by: "qian"),
      Step(.returnFromApproval(Sample.return(to: .departments, ["water"])), by: "zhao"),
      Step(.bypass(Sample.bypass), by: "wang"),
      Step(.remind(Sample.reminder()), by: "sun"),
      Step(.grantExtension(Sample.grant(days: 1)), by: "zhao"),
      Step(.refuseExtension(Sample.reason), by: "qian"),
      Step(.pause(Sample.reason), by: "wang"), Step(.resume(PauseEnd()), by: "wang"),
      Step(.acknowledge(Sample.alarm), by: "sun"),
    ]

  private static func ofLiaison(_ member: MemberID) -> [Step] {
    [
      Step(.signFor(SignedFor()), by: member),
      Step(.report(Sample.report()), by: member),
      Step(.report(Sample.report(.promised)), by: member),
      Step(.consolidate(Sample.report()), by: member),
      Step(.consolidate(Sample.report(.promised)), by: member),
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
