public import Canon

/// What a member wants done to a matter: an act with what it needs.
///
/// A department left empty means the acting member's own, a version left 0 the latest.
public enum MatterCommand: Sendable, Equatable {
  case register(Registration)
  case propose(Proposal)
  case instruct(Instruction)
  case returnProposal(Reason)
  case dispatch(Dispatch)
  case proposeDecline(Declining)
  case confirmDecline(Confirmation)
  case refuseDecline(Reason)
  case proposeTransfer(Transferring)
  case confirmTransfer(Confirmation)
  case refuseTransfer(Reason)
  case proposeVoid(Reason)
  case confirmVoid(Confirmation)
  case refuseVoid(Reason)
  case tellEnd(Told)
  case signFor(SignedFor)
  case report(Report)
  case sign(ReportJudged)
  case refuseToSign(ReportJudged)
  case acceptReport(ReportJudged)
  case sendBackReport(ReportJudged)
  case bypass(Bypass)
  case consolidate(Report)
  case review(Review)
  case returnFromReview(Return)
  case approve(Approval)
  case returnFromApproval(Return)
  case publish(Publication)
  case keepPromise(PromiseKept)
  case close(Closing)
  case archive(Archiving)
  case remind(Reminder)
  case explain(Explanation)
  case askExtension(ExtensionRequest)
  case grantExtension(ExtensionGrant)
  case refuseExtension(Reason)
  case pause(Reason)
  case resume(PauseEnd)
  /// The day is set by the rules.
  case acknowledge(AlarmAcknowledged)
  case remindAutomatically(AutomaticReminder)
  case refuseExplanation(ExplanationRefused)
  case alertLeader(UrgentAlert)
  case proposeSupervision(SupervisionProposal)
  case issueSupervision(SupervisionIssued)
  case refuseSupervision(Reason)
  case answerSupervision(SupervisionAnswer)
  case acceptSupervision(SupervisionJudged)
  case returnSupervision(SupervisionJudged)
}

/// The public text the office passes to the leader.
public struct Review: Recorded {
  public var text = ""
  public var note: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.string("text", &text)
    try visitor.string("note", &note)
  }
}

extension MatterCommand {
  /// The act the command is for.
  public var act: Act {
    switch self {
    case .register: .register
    case .propose: .propose
    case .instruct: .instruct
    case .returnProposal: .returnProposal
    case .dispatch: .dispatch
    case .proposeDecline: .proposeDecline
    case .confirmDecline: .confirmDecline
    case .refuseDecline: .refuseDecline
    case .proposeTransfer: .proposeTransfer
    case .confirmTransfer: .confirmTransfer
    case .refuseTransfer: .refuseTransfer
    case .proposeVoid: .proposeVoid
    case .confirmVoid: .confirmVoid
    case .refuseVoid: .refuseVoid
    case .tellEnd: .tellEnd
    case .signFor: .signFor
    case .report: .report
    case .sign: .sign
    case .refuseToSign: .refuseToSign
    case .acceptReport: .acceptReport
    case .sendBackReport: .sendBackReport
    case .bypass: .bypass
    case .consolidate: .consolidate
    case .review: .review
    case .returnFromReview: .returnFromReview
    case .approve: .approve
    case .returnFromApproval: .returnFromApproval
    case .publish: .publish
    case .keepPromise: .keepPromise
    case .close: .close
    case .archive: .archive
    case .remind: .remind
    case .explain: .explain
    case .askExtension: .askExtension
    case .grantExtension: .grantExtension
    case .refuseExtension: .refuseExtension
    case .pause: .pause
    case .resume: .resume
    case .acknowledge: .acknowledge
    case .remindAutomatically: .remindAutomatically
    case .refuseExplanation: .refuseExplanation
    case .alertLeader: .alertLeader
    case .proposeSupervision: .proposeSupervision
    case .issueSupervision: .issueSupervision
    case .refuseSupervision: .refuseSupervision
    case .answerSupervision: .answerSupervision
    case .acceptSupervision: .acceptSupervision
    case .returnSupervision: .returnSupervision
    }
  }

  /// What the act needs, as it would be recorded.
  public var payload: any Recorded {
    switch self {
    case .register(let value): value
    case .propose(let value): value
    case .instruct(let value): value
    case .returnProposal(let value): value
    case .dispatch(let value): value
    case .proposeDecline(let value): value
    case .confirmDecline(let value): value
    case .refuseDecline(let value): value
    case .proposeTransfer(let value): value
    case .confirmTransfer(let value): value
    case .refuseTransfer(let value): value
    case .proposeVoid(let value): value
    case .confirmVoid(let value): value
    case .refuseVoid(let value): value
    case .tellEnd(let value): value
    case .signFor(let value): value
    case .report(let value): value
    case .sign(let value): value
    case .refuseToSign(let value): value
    case .acceptReport(let value): value
    case .sendBackReport(let value): value
    case .bypass(let value): value
    case .consolidate(let value): value
    case .review(let value): value
    case .returnFromReview(let value): value
    case .approve(let value): value
    case .returnFromApproval(let value): value
    case .publish(let value): value
    case .keepPromise(let value): value
    case .close(let value): value
    case .archive(let value): value
    case .remind(let value): value
    case .explain(let value): value
    case .askExtension(let value): value
    case .grantExtension(let value): value
    case .refuseExtension(let value): value
    case .pause(let value): value
    case .resume(let value): value
    case .acknowledge(let value): value
    case .remindAutomatically(let value): value
    case .refuseExplanation(let value): value
    case .alertLeader(let value): value
    case .proposeSupervision(let value): value
    case .issueSupervision(let value): value
    case .refuseSupervision(let value): value
    case .answerSupervision(let value): value
    case .acceptSupervision(let value): value
    case .returnSupervision(let value): value
    }
  }

  /// The department the command names; nil when it names none.
  var namedDepartment: DepartmentID? {
    let department = (payload as? any DepartmentConcerned)?.concerned
    return department?.rawValue.isEmpty == true ? nil : department
  }
}
