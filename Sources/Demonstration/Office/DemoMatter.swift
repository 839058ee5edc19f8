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

  /// An act, when it is to be done, and by which department where that matters.
  struct Moment {
    let at: Instant
    let act: Act
    let department: DepartmentID
  }

  /// Takes a new entry about it into account.
  mutating func apply(_ record: Record) {
    matter.apply(record)
    history.append(record)
  }
}

extension DemoMatter {
  /// Whether an act that was planned still has a reason in what has become of the matter.
  func calls(for moment: Moment, in office: OfficeHistory) -> Bool {
    let clocks = { matter.clocks(in: office) }
    return switch moment.act {
    case .askExtension: clocks().first.map { $0.due > moment.at } ?? false
    case .grantExtension, .refuseExtension: matter.pendingExtension != nil
    case .remind, .explain: matter.assignment(of: moment.department)?.isOwing ?? false
    case .bypass:
      clocks().running(.report, of: moment.department).map { $0.due < moment.at } ?? false
    case .confirmDecline, .refuseDecline, .confirmTransfer, .refuseTransfer, .confirmVoid,
      .refuseVoid:
      matter.pendingEnding != nil
    case .tellEnd: matter.owesNotice
    // What ended without a reply has no follow-up and no file.
    case .keepPromise, .close, .archive: !matter.stage.isEnd
    case .receive, .register, .propose, .instruct, .returnProposal, .dispatch, .proposeDecline,
      .proposeTransfer, .proposeVoid, .signFor, .report,
      .sign, .refuseToSign, .acceptReport, .sendBackReport, .consolidate, .review,
      .returnFromReview, .approve, .returnFromApproval, .publish, .pause, .resume, .acknowledge,
      .remindAutomatically, .refuseExplanation, .alertLeader,
      .proposeSupervision, .issueSupervision, .refuseSupervision, .answerSupervision,
      .acceptSupervision, .returnSupervision:
      true
    }
  }
}
