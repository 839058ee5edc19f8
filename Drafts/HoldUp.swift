public import Canon

/// What a matter was held up by on its way to the reply: a piece of the elapsed time.
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
  /// The elapsed time until the reply, or until now, split by step and by who had it (滞留).
  ///
  /// A department has a matter from its assignment to its signed report; what it waits for others
  /// after that is nobody's. The time the citizen is asked for something is not taken out.
  public func holdUps() -> [HoldUp] {
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
      case .published, .promised, .closed, .archived, .declined, .transferred, .voided: break
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
      let isConcerned = step == .handling || part.versions.contains { $0.written.at >= entered.at }
        || part.isOwing
      guard isConcerned else { return nil }
      let reported = part.versions.last { version in
        guard let signed = version.signed else { return false }
        return signed.at >= entered.at && left.map { signed.at <= $0 } ?? true
      }
      let isDone = reported != nil && !(left == nil && part.isOwing)
      let end = isDone ? reported?.signed?.at : nil
      return HoldUp(
        step: step, holder: .department(part.department), entered: entered.at,
        left: end ?? part.bypass.flatMap { $0.moment.at >= entered.at ? $0.moment.at : nil } ?? left)
    }
  }
}

/// What statistics count of one department's part of a matter.
public struct PartFigures: Sendable, Equatable {
  public var department: DepartmentID
  public var isLead: Bool
  public var dispatched: Instant
  public var due: Instant
  public var originalDue: Instant
  /// When the report that counts was signed; nil while it is owed.
  public var submitted: Instant?
  /// Whether it was left out of the consolidated report.
  public var isBypassed: Bool
  /// Whether it ever submitted a report.
  public var hasReported: Bool
  /// How often a report of its was sent back.
  public var returnCount: Int
}

extension Matter {
  /// What statistics count of each department's part; parts that were withdrawn count nowhere.
  public func partFigures(in office: OfficeHistory) -> [PartFigures] {
    let clocks = clocks(in: office)
    return assignments.filter { $0.stage != .withdrawn }.compactMap { part in
      let clock = clocks.last { $0.kind == .report && $0.department == part.department }
      guard let clock else { return nil }
      return PartFigures(
        department: part.department, isLead: part.isLead, dispatched: part.dispatched.at,
        due: clock.due, originalDue: clock.originalDue,
        submitted: part.stage == .bypassed ? nil : clock.stopped,
        isBypassed: part.stage == .bypassed,
        hasReported: part.versions.contains { $0.signed != nil }, returnCount: part.returnCount)
    }
  }
}
