extension Matter {
  /// Where a matter stands on its way from the message to the file.
  public enum Stage: String, Sendable, CaseIterable {
    case received
    case registered
    case awaitingInstruction
    case instructed
    case inHand
    case consolidating
    case underReview
    case awaitingApproval
    case approved
    case published
    case promised
    case closed
    case archived
    case declined
    case transferred
    case voided
    case merged
  }
}

extension Assignment {
  /// Where one department's part of a matter stands.
  public enum Stage: String, Sendable, CaseIterable {
    case dispatched
    case working
    case objected
    case awaitingSignature
    case submitted
    case sentBack
    case accepted
    case bypassed
    case withdrawn
  }
}
