import Registry
import Workflow

extension MatterCommand {
  /// The command of an act before anything is written into it; nil for what is no command.
  static func blank(_ act: Act, on matter: Matter, for row: Row?) -> MatterCommand? {
    switch act {
    case .receive: nil
    case .register: .register(Registration())
    case .amend: .amend(Amendment())
    case .answer: .answer(OfficeAnswer())
    case .propose: .propose(Proposal())
    case .instruct: .instruct(Instruction())
    case .changeInstruction: .changeInstruction(InstructionChange())
    case .returnProposal: .returnProposal(Reason())
    case .dispatch: .dispatch(Dispatch())
    case .proposeDecline: .proposeDecline(Declining())
    case .confirmDecline: .confirmDecline(Confirmation())
    case .refuseDecline: .refuseDecline(Reason())
    case .proposeTransfer: .proposeTransfer(Transferring())
    case .confirmTransfer: .confirmTransfer(Confirmation())
    case .refuseTransfer: .refuseTransfer(Reason())
    case .proposeVoid: .proposeVoid(Reason())
    case .confirmVoid: .confirmVoid(Confirmation())
    case .refuseVoid: .refuseVoid(Reason())
    case .tellEnd: .tellEnd(Told())
    case .merge: .merge(Merging())
    case .unmerge: .unmerge(Reason())
    case .signFor: .signFor(SignedFor())
    case .report: .report(Report())
    case .sign: .sign(ReportJudged())
    case .refuseToSign: .refuseToSign(ReportJudged())
    case .acceptReport: .acceptReport(judged(matter, for: row?.department))
    case .sendBackReport: .sendBackReport(judged(matter, for: row?.department))
    case .bypass: .bypass(bypass(matter, for: row?.department))
    case .consolidate: .consolidate(Report())
    case .mask: .mask(Review())
    case .examineSecrecy: .examineSecrecy(examination(of: matter))
    case .returnFromSecrecy: .returnFromSecrecy(Reason())
    case .review: .review(Review())
    case .returnFromReview: .returnFromReview(Return())
    case .approve: .approve(approval(of: matter))
    case .returnFromApproval: .returnFromApproval(Return())
    case .edit: .edit(Review())
    case .publish: .publish(Posting())
    case .keepPromise: .keepPromise(PromiseKept())
    case .proposePromiseMove: .proposePromiseMove(PromiseMoving())
    case .confirmPromiseMove: .confirmPromiseMove(Confirmation())
    case .refusePromiseMove: .refusePromiseMove(Reason())
    case .close: .close(Closing())
    case .proposeCorrection: .proposeCorrection(Correcting())
    case .confirmCorrection: .confirmCorrection(Confirmation())
    case .refuseCorrection: .refuseCorrection(Reason())
    case .reopen: .reopen(Reopening())
    case .archive: .archive(Archiving())
    case .consult: .consult(FileConsulted())
    case .lend: .lend(FileLent())
    case .takeBack: .takeBack(FileReturned())
    case .retainLonger: .retainLonger(longer(than: matter.retention))
    case .remind: .remind(Reminder())
    case .explain: .explain(Explanation())
    case .object: .object(Objection())
    case .upholdObjection: .upholdObjection(upheld(matter, for: row?.department))
    case .rejectObjection: .rejectObjection(rejected(matter, for: row?.department))
    case .askExtension: .askExtension(ExtensionRequest())
    case .grantExtension: .grantExtension(ExtensionGrant())
    case .refuseExtension: .refuseExtension(Reason())
    case .tellExtension: .tellExtension(Told())
    case .pause: .pause(Reason())
    case .resume: .resume(PauseEnd())
    case .acknowledge: .acknowledge(alarm(of: row))
    case .undo: .undo(Undoing())
    case .confirm: .confirm(BehalfConfirmed())
    case .disown: .disown(BehalfDisowned())
    case .remindAutomatically: .remindAutomatically(reminder(of: row))
    case .refuseExplanation: .refuseExplanation(refusedExplanation(matter, for: row?.department))
    case .alertLeader: .alertLeader(UrgentAlert())
    case .proposeSupervision: .proposeSupervision(supervision(matter, for: row?.department))
    case .issueSupervision: .issueSupervision(SupervisionIssued())
    case .refuseSupervision: .refuseSupervision(Reason())
    case .answerSupervision: .answerSupervision(SupervisionAnswer())
    case .acceptSupervision: .acceptSupervision(judgedSupervision(matter))
    case .returnSupervision: .returnSupervision(judgedSupervision(matter))
    }
  }

  /// One step longer; nothing where the file is kept for ever.
  private static func longer(than kept: Retention?) -> RetentionExtended {
    var value = RetentionExtended()
    value.retention = kept == .years10 ? .years30 : .permanent
    return value
  }

  private static func reminder(of row: Row?) -> AutomaticReminder {
    row?.clock.map { AutomaticReminder(of: $0) } ?? AutomaticReminder()
  }

  private static func refusedExplanation(
    _ matter: Matter, for row: DepartmentID?,
  ) -> ExplanationRefused {
    var refused = ExplanationRefused()
    refused.department = matter.explaining(preferring: row).first ?? row ?? ""
    return refused
  }

  /// Whether the department is late is asked once the ground is chosen.
  private static func supervision(
    _ matter: Matter, for row: DepartmentID?,
  ) -> SupervisionProposal {
    var proposal = SupervisionProposal()
    proposal.department = row ?? matter.lead?.department ?? ""
    proposal.breach = .irregular
    return proposal
  }

  private static func judgedSupervision(_ matter: Matter) -> SupervisionJudged {
    var judged = SupervisionJudged()
    judged.department = matter.answeredSupervisions.first ?? ""
    return judged
  }

  private static func alarm(of row: Row?) -> AlarmAcknowledged {
    row?.clock.map { AlarmAcknowledged(of: $0) } ?? AlarmAcknowledged()
  }

  private static func upheld(_ matter: Matter, for row: DepartmentID?) -> ObjectionUpheld {
    var upheld = ObjectionUpheld()
    upheld.department = matter.objectors(preferring: row).first ?? row ?? ""
    return upheld
  }

  private static func rejected(_ matter: Matter, for row: DepartmentID?) -> ObjectionRejected {
    var rejected = ObjectionRejected()
    rejected.department = matter.objectors(preferring: row).first ?? row ?? ""
    return rejected
  }

  private static func judged(_ matter: Matter, for row: DepartmentID?) -> ReportJudged {
    var judged = ReportJudged()
    judged.department = matter.submittedToLead(preferring: row).first ?? ""
    return judged
  }

  private static func bypass(_ matter: Matter, for row: DepartmentID?) -> Bypass {
    var bypass = Bypass()
    bypass.department = matter.owingBesideLead(preferring: row).first ?? row ?? ""
    return bypass
  }

  private static func examination(of matter: Matter) -> SecrecyExamined {
    var examined = SecrecyExamined()
    examined.digest = matter.masking?.value.digest ?? ""
    return examined
  }

  private static func approval(of matter: Matter) -> Approval {
    var approval = Approval()
    approval.digest = matter.review?.value.digest ?? ""
    return approval
  }
}

extension Matter {
  /// The departments whose objections wait for a ruling.
  func objectors(preferring first: DepartmentID?) -> [DepartmentID] {
    objectors.sorted { $0 == first && $1 != first }
  }

  /// The departments whose reports wait for the lead's judgement.
  func submittedToLead(preferring first: DepartmentID?) -> [DepartmentID] {
    assignments.filter { !$0.isLead && $0.stage == .submitted }.map(\.department)
      .sorted { $0 == first && $1 != first }
  }

  /// The departments whose explanations stand.
  func explaining(preferring first: DepartmentID?) -> [DepartmentID] {
    assignments.map(\.department).filter { standingExplanation(of: $0) != nil }
      .sorted { $0 == first && $1 != first }
  }

  /// The departments beside the lead that have not reported.
  func owingBesideLead(preferring first: DepartmentID?) -> [DepartmentID] {
    assignments.filter { !$0.isLead && $0.isOwing }.map(\.department)
      .sorted { $0 == first && $1 != first }
  }
}
