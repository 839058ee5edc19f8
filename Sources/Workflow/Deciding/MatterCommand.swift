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
    }
  }

  /// The department the command names; nil when it names none.
  var namedDepartment: DepartmentID? {
    let department: DepartmentID? =
      switch self {
      case .signFor(let value): value.department
      case .report(let value), .consolidate(let value): value.department
      case .sign(let value), .refuseToSign(let value), .acceptReport(let value),
        .sendBackReport(let value):
        value.department
      case .bypass(let value): value.department
      case .explain(let value): value.department
      case .askExtension(let value): value.department
      case .register, .propose, .instruct, .returnProposal, .dispatch, .review,
        .returnFromReview, .approve, .returnFromApproval, .publish, .keepPromise, .close,
        .archive, .remind, .grantExtension, .refuseExtension, .pause, .resume, .acknowledge:
        nil
      }
    return department?.rawValue.isEmpty == true ? nil : department
  }
}
