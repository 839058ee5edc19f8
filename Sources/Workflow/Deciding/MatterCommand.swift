public import Canon

/// What a member wants done to a matter: an act with what it needs.
///
/// A department left empty means the acting member's own, a version left 0 the latest.
public enum MatterCommand: Sendable, Equatable {
  case register(Registration)
  case amend(Amendment)
  case answer(OfficeAnswer)
  case propose(Proposal)
  case instruct(Instruction)
  case changeInstruction(InstructionChange)
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
  case merge(Merging)
  case unmerge(Reason)
  case signFor(SignedFor)
  case report(Report)
  case sign(ReportJudged)
  case refuseToSign(ReportJudged)
  case acceptReport(ReportJudged)
  case sendBackReport(ReportJudged)
  case bypass(Bypass)
  case consolidate(Report)
  case mask(Review)
  case examineSecrecy(SecrecyExamined)
  case returnFromSecrecy(Reason)
  case review(Review)
  case returnFromReview(Return)
  case approve(Approval)
  case returnFromApproval(Return)
  /// The note is the reason.
  case edit(Review)
  case publish(Posting)
  case keepPromise(PromiseKept)
  case proposePromiseMove(PromiseMoving)
  case confirmPromiseMove(Confirmation)
  case refusePromiseMove(Reason)
  case close(Closing)
  case proposeCorrection(Correcting)
  case confirmCorrection(Confirmation)
  case refuseCorrection(Reason)
  case reopen(Reopening)
  case archive(Archiving)
  case consult(FileConsulted)
  case lend(FileLent)
  case takeBack(FileReturned)
  case retainLonger(RetentionExtended)
  case remind(Reminder)
  case explain(Explanation)
  case object(Objection)
  case upholdObjection(ObjectionUpheld)
  case rejectObjection(ObjectionRejected)
  case askExtension(ExtensionRequest)
  case grantExtension(ExtensionGrant)
  case refuseExtension(Reason)
  case tellExtension(Told)
  case pause(Reason)
  case resume(PauseEnd)
  /// The day is set by the rules.
  case acknowledge(AlarmAcknowledged)
  case undo(Undoing)
  case confirm(BehalfConfirmed)
  case disown(BehalfDisowned)
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

extension MatterCommand {
  /// The act the command is for.
  public var act: Act {
    switch self {
    case .register: .register
    case .amend: .amend
    case .answer: .answer
    case .propose: .propose
    case .instruct: .instruct
    case .changeInstruction: .changeInstruction
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
    case .merge: .merge
    case .unmerge: .unmerge
    case .signFor: .signFor
    case .report: .report
    case .sign: .sign
    case .refuseToSign: .refuseToSign
    case .acceptReport: .acceptReport
    case .sendBackReport: .sendBackReport
    case .bypass: .bypass
    case .consolidate: .consolidate
    case .mask: .mask
    case .examineSecrecy: .examineSecrecy
    case .returnFromSecrecy: .returnFromSecrecy
    case .review: .review
    case .returnFromReview: .returnFromReview
    case .approve: .approve
    case .returnFromApproval: .returnFromApproval
    case .edit: .edit
    case .publish: .publish
    case .keepPromise: .keepPromise
    case .proposePromiseMove: .proposePromiseMove
    case .confirmPromiseMove: .confirmPromiseMove
    case .refusePromiseMove: .refusePromiseMove
    case .close: .close
    case .proposeCorrection: .proposeCorrection
    case .confirmCorrection: .confirmCorrection
    case .refuseCorrection: .refuseCorrection
    case .reopen: .reopen
    case .archive: .archive
    case .consult: .consult
    case .lend: .lend
    case .takeBack: .takeBack
    case .retainLonger: .retainLonger
    case .remind: .remind
    case .explain: .explain
    case .object: .object
    case .upholdObjection: .upholdObjection
    case .rejectObjection: .rejectObjection
    case .askExtension: .askExtension
    case .grantExtension: .grantExtension
    case .refuseExtension: .refuseExtension
    case .tellExtension: .tellExtension
    case .pause: .pause
    case .resume: .resume
    case .acknowledge: .acknowledge
    case .undo: .undo
    case .confirm: .confirm
    case .disown: .disown
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
    case .amend(let value): value
    case .answer(let value): value
    case .propose(let value): value
    case .instruct(let value): value
    case .changeInstruction(let value): value
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
    case .merge(let value): value
    case .unmerge(let value): value
    case .signFor(let value): value
    case .report(let value): value
    case .sign(let value): value
    case .refuseToSign(let value): value
    case .acceptReport(let value): value
    case .sendBackReport(let value): value
    case .bypass(let value): value
    case .consolidate(let value): value
    case .mask(let value): value
    case .examineSecrecy(let value): value
    case .returnFromSecrecy(let value): value
    case .review(let value): value
    case .returnFromReview(let value): value
    case .approve(let value): value
    case .returnFromApproval(let value): value
    case .edit(let value): value
    case .publish(let value): value
    case .keepPromise(let value): value
    case .proposePromiseMove(let value): value
    case .confirmPromiseMove(let value): value
    case .refusePromiseMove(let value): value
    case .close(let value): value
    case .proposeCorrection(let value): value
    case .confirmCorrection(let value): value
    case .refuseCorrection(let value): value
    case .reopen(let value): value
    case .archive(let value): value
    case .consult(let value): value
    case .lend(let value): value
    case .takeBack(let value): value
    case .retainLonger(let value): value
    case .remind(let value): value
    case .explain(let value): value
    case .object(let value): value
    case .upholdObjection(let value): value
    case .rejectObjection(let value): value
    case .askExtension(let value): value
    case .grantExtension(let value): value
    case .refuseExtension(let value): value
    case .tellExtension(let value): value
    case .pause(let value): value
    case .resume(let value): value
    case .acknowledge(let value): value
    case .undo(let value): value
    case .confirm(let value): value
    case .disown(let value): value
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
