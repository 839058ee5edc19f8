import Canon
import Registry
import Workflow

// The supervision slips of a matter.
extension MatterPapers {
  /// The last slip that was issued (督办单).
  var supervisionSlip: Paper? {
    matter.supervisions.last { $0.issue != nil }?.issue
      .flatMap { supervisionSlip(numbered: $0.value.number) }
  }

  /// The slip of a number, with what was answered since.
  func supervisionSlip(numbered number: String) -> Paper? {
    guard let slip = matter.supervisions.last(where: { $0.issue?.value.number == number }),
      let issue = slip.issue
    else { return nil }
    return setting.supervisionSlip(paper(of: slip, issue))
  }

  private func paper(
    of slip: Supervision, _ issue: Dated<SupervisionIssued>,
  ) -> SupervisionSlip {
    var paper = SupervisionSlip(
      number: issue.value.number, to: slip.department, issued: .init(issue.moment))
    paper.matter = matter.number
    paper.title = title
    paper.demand = [slip.proposal.value.demand, issue.value.note].compactMap(\.self)
      .filter { !$0.isEmpty }.joined(separator: "\n")
    paper.due = slip.dueOn.map {
      setting.office.zone.instant(
        $0, minute: setting.office.policy.hourRanges.last?.upperBound ?? 1440)
    }
    paper.grounds = grounds(of: slip)
    paper.proposed = .init(slip.proposal.moment)
    paper.answer = answer(to: slip)
    return paper
  }

  /// Why it was proposed: the breach, when the limit was, and how often it was urged before.
  private func grounds(of slip: Supervision) -> [SupervisionSlip.Ground] {
    let proposed = slip.proposal.moment
    let dispatched = matter.assignment(of: slip.department)?.dispatched.number
    let clock = file.clocks.last { $0.kind == .report && $0.department == slip.department }
    let due = clock.map { say("，报送期限 ", ", report due ") + setting.stamp($0.due) } ?? ""
    let breach =
      switch slip.proposal.value.breach {
      case .late: say("逾期未办", "Late") + due
      case .irregular: say("未按规定办理", "Not handled by the rules")
      }
    let reminders = matter.reminderEntries(of: slip.department).filter { $0 < proposed.number }
    let urged =
      reminders.isEmpty
      ? []
      : [
        SupervisionSlip.Ground(
          say("已催办 \(reminders.count) 次", "Reminded \(reminders.count) times"), entries: reminders)
      ]
    return [SupervisionSlip.Ground(breach, entries: [dispatched].compactMap(\.self))] + urged
  }

  private func answer(to slip: Supervision) -> SupervisionSlip.Answer? {
    guard let answer = slip.answers.last else { return nil }
    let returned = slip.returns.last { $0.moment.number > answer.moment.number }
    let judged = slip.acceptance ?? returned
    return SupervisionSlip.Answer(
      answer.value.text, given: .init(answer.moment),
      isAccepted: judged == nil ? nil : slip.acceptance != nil, reason: judged?.value.reason)
  }
}
