import Workflow

extension Fact {
  /// What people wrote in a fact, as far as a matter should be found by it.
  var texts: [String] {
    switch self {
    case .registered(let registered): registered.registration.points
    case .proposed(let proposal): [proposal.text]
    case .instructed(let instruction): [instruction.text]
    case .reported(let report), .consolidated(let report): [report.findings, report.wording]
    case .reviewed(let reviewed): [reviewed.text]
    case .promiseKept(let kept): [kept.result]
    case .explained(let explanation): [explanation.text]
    case .officeFounded, .memberAdmitted, .departmentNamed, .areaNamed, .topicNamed,
      .sourceDescribed, .policyAdopted, .calendarLoaded, .closureDeclared, .received,
      .proposalReturned, .dispatched, .signedFor,
      .reportSigned, .reportRefused, .reportAccepted, .reportSentBack, .bypassed,
      .consolidationOpened, .reviewOpened, .returnedFromReview, .approved, .approvalCompleted,
      .returnedFromApproval, .published, .promiseOpened, .closed, .archived, .reminded,
      .extensionAsked, .extensionGranted, .extensionRefused, .pauseBegan, .pauseEnded,
      .alarmAcknowledged, .shiftHandedOver, .shiftTaken, .onBehalf, .envelope, .unknown:
      []
    }
  }
}
