extension Matter {
  /// The fact a rule makes of what the matter has become; nil when no rule speaks.
  ///
  /// It stands in the same entry as its cause, and every reader derives it again and compares.
  func consequence(under policy: Policy) -> Fact? {
    switch stage {
    case .inHand, .consolidating: consequenceOfParts
    case .awaitingApproval:
      approvals.count >= policy.approvalRanks.count ? .approvalCompleted(Plain()) : nil
    case .published:
      finalReport?.outcome == .promised && publication?.value.withdraws != true
        ? .promiseOpened(Plain()) : nil
    case .received, .registered, .awaitingInstruction, .instructed, .underReview, .approved,
      .promised, .closed, .archived, .declined, .transferred, .voided, .merged:
      nil
    }
  }

  /// The fact a rule makes of how the departments' parts stand; it asks no policy.
  var consequenceOfParts: Fact? {
    switch stage {
    case .inHand where isShared:
      assignments.allSatisfy { $0.isLead ? $0.stage != .objected : $0.isSettled }
        ? .consolidationOpened(Plain()) : nil
    case .inHand: lead?.stage == .submitted ? .reviewOpened(Plain()) : nil
    case .consolidating:
      lead?.stage == .submitted && lead?.latest?.isConsolidated == true
        ? .reviewOpened(Plain()) : nil
    case .received, .registered, .awaitingInstruction, .instructed, .underReview,
      .awaitingApproval, .approved, .published, .promised, .closed, .archived, .declined,
      .transferred, .voided, .merged:
      nil
    }
  }

  /// The facts with what the rules add to them, given the state they are applied to.
  func withConsequences(_ facts: [Fact], _ moment: Moment, under policy: Policy) -> [Fact] {
    var matter = self
    var complete: [Fact] = []
    for fact in facts {
      matter.apply(fact, moment)
      complete.append(fact)
      // Each rule fact moves the stage on, and stages do not turn in a circle by rules alone.
      while let consequence = matter.consequence(under: policy) {
        matter.apply(consequence, moment)
        complete.append(consequence)
      }
    }
    return complete
  }
}

extension Fact {
  /// Whether a rule makes it of how the departments' parts stand.
  var isOfParts: Bool {
    switch self {
    case .consolidationOpened, .reviewOpened: true
    case _: false
    }
  }
}
