public import Canon

/// A supervision slip of a matter: proposed, issued with a date, answered, accepted.
public struct Supervision: Sendable, Equatable {
  public let proposal: Dated<SupervisionProposal>
  public var issue: Dated<SupervisionIssued>?
  /// Set when the leader did not issue it.
  public var refusal: Dated<String>?
  public var answers: [Dated<SupervisionAnswer>] = []
  /// The answers that were returned, and why.
  public var returns: [Dated<SupervisionJudged>] = []
  public var acceptance: Dated<SupervisionJudged>?
  /// Set when the matter ended, or came to accuse the department, before the slip was done with.
  public var lapse: Moment?

  init(_ proposal: Dated<SupervisionProposal>) {
    self.proposal = proposal
  }

  public var department: DepartmentID { proposal.value.department }

  /// Whether it waits for a leader.
  public var isPending: Bool { issue == nil && refusal == nil && lapse == nil }

  /// Whether it was issued and its answer not accepted yet.
  public var isOpen: Bool { issue != nil && acceptance == nil && lapse == nil }

  /// Whether an answer waits for the office's judgement.
  public var isAnswered: Bool {
    guard isOpen, let answer = answers.last else { return false }
    return returns.last.map { $0.moment.number < answer.moment.number } ?? true
  }

  /// The day its answer is due; nil before it is issued.
  public var dueOn: CivilDate? { issue.map { $0.value.dueOn ?? proposal.value.dueOn } }

  /// When it came to stand where it stands.
  var since: Moment {
    let moments = [proposal.moment, issue?.moment, answers.last?.moment, returns.last?.moment]
    return moments.compactMap(\.self).max { $0.number < $1.number } ?? proposal.moment
  }
}

extension Matter {
  /// The slip that waits for a leader.
  public var pendingSupervision: Supervision? { supervisions.last { $0.isPending } }

  /// A slip that nobody is done with yet, pending or issued; with it a matter is not filed.
  var unsettledSupervision: Supervision? { supervisions.last { $0.isPending || $0.isOpen } }

  /// A department's slip that was issued and is not done with.
  public func openSupervision(of department: DepartmentID) -> Supervision? {
    supervisions.last { $0.isOpen && $0.department == department }
  }

  /// The departments whose answers to a slip wait for judgement.
  public var answeredSupervisions: [DepartmentID] {
    supervisions.filter(\.isAnswered).map(\.department)
  }

  mutating func changeSupervision(
    of department: DepartmentID, _ change: (inout Supervision) -> Void,
  ) {
    guard
      let index = supervisions.lastIndex(where: { $0.isOpen && $0.department == department })
    else { return }
    change(&supervisions[index])
  }

  /// What ends without a reply leaves nothing to supervise.
  mutating func lapseSupervisions(_ moment: Moment) {
    lapseSupervisions(of: Set(supervisions.map(\.department)), moment)
  }

  /// Whom the matter accuses answers nothing in it, so that nobody waits for that.
  mutating func lapseSupervisions(of departments: Set<DepartmentID>, _ moment: Moment) {
    for index in supervisions.indices
    where departments.contains(supervisions[index].department)
      && (supervisions[index].isPending || supervisions[index].isOpen)
    {
      supervisions[index].lapse = moment
    }
  }

  mutating func changePendingSupervision(_ change: (inout Supervision) -> Void) {
    guard let index = supervisions.lastIndex(where: \.isPending) else { return }
    change(&supervisions[index])
  }
}

// Explanations, and reminders that nobody spoke.
extension Matter {
  /// A department's latest explanation that the office has not refused.
  public func standingExplanation(of department: DepartmentID) -> Dated<Explanation>? {
    explanations.last { $0.value.department == department && !isRefused($0) }
  }

  /// The explanation that spares a department a bulletin on a day; one without a date holds on.
  public func validExplanation(
    of department: DepartmentID, on day: CivilDate,
  ) -> Dated<Explanation>? {
    explanations.last { explanation in
      explanation.value.department == department && !isRefused(explanation)
        && explanation.value.expectedOn.map { day <= $0 } ?? true
    }
  }

  private func isRefused(_ explanation: Dated<Explanation>) -> Bool {
    explanationRefusals.contains { $0.value.explanation == explanation.moment.number }
  }

  /// Whether the desk reminded of a clock by itself on a day.
  public func isReminded(of clock: Clock, on day: CivilDate) -> Bool {
    automaticReminders.contains { reminder in
      reminder.value.clock == clock.kind && reminder.value.department == clock.department
        && reminder.value.day == day
    }
  }
}
