import Canon

extension Timing {
  /// The clocks of the slips: the leader's decision on each, then its own to the accepted answer.
  var supervisions: [TimedClock] {
    matter.supervisions.flatMap { slip in [decision(on: slip), clock(of: slip)].compactMap(\.self) }
  }

  private func decision(on slip: Supervision) -> TimedClock {
    let moment = slip.proposal.moment
    var timed = limited(
      .decision, from: moment.at,
      stopped: (slip.issue?.moment ?? slip.refusal?.moment ?? slip.lapse)?.at,
      office.at(moment.number))
    timed.clock.department = slip.department
    return timed
  }

  /// The slip's date is a new one, so that the public limit does not cap it.
  private func clock(of slip: Supervision) -> TimedClock? {
    guard let issue = slip.issue, let day = slip.dueOn else { return nil }
    let rules = office.at(issue.moment.number)
    var tally = newTally
    tally.note(.started(issue.moment.at))
    tally.note(.demanded(day))
    let due = rules.workingTime.closeOfBusiness(day)
    tally.note(.closeOfBusiness(due))
    var timed = ended(
      .supervision, from: issue.moment.at, due: due,
      stopped: (slip.acceptance?.moment ?? slip.lapse)?.at,
      rules,
      tally)
    timed.clock.department = slip.department
    return timed
  }
}
