public import Canon

/// A piece of the time a matter took on its way to the reply, and whose time it was (滞留).
public struct HoldUp: Sendable, Equatable {
  public var step: Step
  public var holder: Holder
  public var entered: Instant
  /// When it went on; nil while it is held up there.
  public var left: Instant?

  /// The steps on the way to the reply that time is told of.
  public enum Step: String, Sendable, CaseIterable {
    case registration
    case proposal
    case instruction
    case dispatch
    case handling
    /// Handling anew what was sent back.
    case redoing
    case consolidation
    case review
    case approval
    case posting
  }

  /// In whose hands it was.
  public enum Holder: Sendable, Hashable {
    case office
    case leader
    case department(DepartmentID)
  }
}

extension Matter {
  /// The elapsed time until the reply, or until now, split by step and by who had it.
  ///
  /// A department has a matter from its assignment to its signed report; what it waits for others
  /// after that is nobody's. The time the citizen is asked for something is not taken out.
  public func holdUps() -> [HoldUp] { rounds.flatMap { $0.holdUpsOfRound() } }

  private func holdUpsOfRound() -> [HoldUp] {
    var list: [HoldUp] = []
    var isAnew = false
    for (index, visit) in visits.enumerated() {
      let left = visits.dropFirst(index + 1).first?.entered.at
      switch visit.stage {
      case .inHand:
        list += handling(from: visit.entered, to: left, isAnew ? .redoing : .handling)
        isAnew = true
      case .consolidating:
        guard let lead else { continue }
        list.append(held(.consolidation, by: .department(lead.department), visit, left))
      case .received: list.append(held(.registration, by: .office, visit, left))
      case .registered: list.append(held(.proposal, by: .office, visit, left))
      case .awaitingInstruction: list.append(held(.instruction, by: .leader, visit, left))
      case .instructed: list.append(held(.dispatch, by: .office, visit, left))
      case .underReview: list.append(held(.review, by: .office, visit, left))
      case .awaitingApproval: list.append(held(.approval, by: .leader, visit, left))
      case .approved: list.append(held(.posting, by: .office, visit, left))
      case .published, .promised, .closed, .archived, .declined, .transferred, .voided,
        .merged:
        break
      }
    }
    return list
  }

  private func held(
    _ step: HoldUp.Step, by holder: HoldUp.Holder, _ visit: Visit, _ left: Instant?,
  ) -> HoldUp {
    HoldUp(step: step, holder: holder, entered: visit.entered.at, left: left)
  }

  /// Each department's own time inside one stay at handling.
  private func handling(
    from entered: Moment, to left: Instant?, _ step: HoldUp.Step,
  ) -> [HoldUp] {
    assignments.compactMap { part in
      // Beside other departments the lead only consolidates, and waits for them until then.
      guard !isShared || !part.isLead else { return nil }
      let isConcerned =
        step == .handling || part.isOwing
        || part.versions.contains { $0.written.at >= entered.at }
      guard isConcerned else { return nil }
      let start = max(entered.at, part.dispatched.at)
      let isStillOwing = left == nil && part.isOwing
      let ends = [part.versions.last { $0.signed != nil }?.signed?.at, part.bypass?.moment.at]
        .compactMap(\.self).filter { start <= $0 && $0 <= left ?? $0 }
      return HoldUp(
        step: step, holder: .department(part.department), entered: start,
        left: isStillOwing ? nil : ends.max() ?? left)
    }
  }
}
