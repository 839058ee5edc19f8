import Workflow

extension Matter.Stage {
  /// Whether a reply of its own is owed or was given, so that its public clock says something.
  var countsReply: Bool {
    switch self {
    case .merged, .voided: false
    case .received, .registered, .awaitingInstruction, .instructed, .inHand, .consolidating,
      .underReview, .awaitingApproval, .approved, .published, .promised, .closed, .archived,
      .declined, .transferred:
      true
    }
  }
}
