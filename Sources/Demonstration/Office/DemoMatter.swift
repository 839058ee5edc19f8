import Canon
import Workflow

/// A matter of the demo office under way: what was told of it, and what is still to be done.
struct DemoMatter {
  let message: DemoMessage
  let leader: MemberID
  var matter: Matter
  /// What was recorded of it so far.
  var history: [Record]
  /// What is still to come, the next first.
  var moments: ArraySlice<Moment>
  /// What is to become of it by now; nil where it runs to its end.
  var ending: DemoEnding?

  /// An act, when it is to be done, and by which department where that matters.
  struct Moment {
    let at: Instant
    let act: Act
    let department: DepartmentID
    /// Who takes the part that is given away, or whose part the department took.
    var other: DepartmentID?
    /// The entry somebody says something to.
    var entry = 0
  }

  /// Takes a new entry about it into account.
  mutating func apply(_ record: Record) {
    history.append(record)
    matter.apply(record)
    guard record.changesThePast, let anew = Matter.fold(history, id: matter.id) else { return }
    matter = anew
  }
}

extension DemoMatter {
  /// Whether an act is still to come.
  func plans(_ act: Act) -> Bool { moments.contains { $0.act == act } }

  /// Whether an act that was planned still has a reason in what has become of the matter.
  func calls(for moment: Moment, in office: OfficeHistory) -> Bool {
    let clocks = { matter.clocks(in: office) }
    return switch moment.act {
    case .askExtension: clocks().first.map { $0.due > moment.at } ?? false
    case .grantExtension, .refuseExtension: matter.pendingExtension != nil
    case .remind, .explain: matter.assignment(of: moment.department)?.isOwing ?? false
    case .bypass:
      clocks().running(.report, of: moment.department).map { $0.due < moment.at } ?? false
    case .object:
      clocks().first.map { $0.due > moment.at } ?? false
    case .upholdObjection, .rejectObjection:
      matter.assignment(of: moment.department)?.stage == .objected
    case .tellExtension: matter.untoldExtension != nil
    case .confirmDecline, .refuseDecline, .confirmTransfer, .refuseTransfer, .confirmVoid,
      .refuseVoid:
      matter.pendingEnding != nil
    case .tellEnd: matter.owesNotice
    case .confirm, .disown:
      matter.stage != .archived && matter.unconfirmed.contains { $0.entry == moment.entry }
    // What ended without a reply has no follow-up and no file.
    case .keepPromise, .close, .archive: !matter.stage.isEnd
    case .receive, .register, .amend, .answer, .propose, .instruct, .changeInstruction,
      .returnProposal, .dispatch, .proposeDecline, .proposeTransfer, .proposeVoid, .signFor,
      .report,
      .sign, .refuseToSign, .acceptReport, .sendBackReport, .consolidate, .review,
      .returnFromReview, .approve, .returnFromApproval, .publish,
      .pause, .resume, .acknowledge, .undo, .remindAutomatically, .refuseExplanation, .alertLeader,
      .proposeSupervision, .issueSupervision, .refuseSupervision, .answerSupervision,
      .acceptSupervision, .returnSupervision, .mask, .examineSecrecy, .returnFromSecrecy, .edit,
      .proposeCorrection, .confirmCorrection, .refuseCorrection, .reopen, .proposePromiseMove,
      .confirmPromiseMove, .refusePromiseMove, .consult, .lend, .takeBack, .retainLonger, .merge,
      .unmerge:
      true
    }
  }
}
