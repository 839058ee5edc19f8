import Canon

extension Timing {
  /// What runs once the reply is posted, and again once a corrected one is.
  var afterReply: [TimedClock] {
    matter.publications.indices.flatMap { following(matter.publications[$0], at: $0) }
      + corrections + filing + lendings
  }

  /// The follow-up of a reply, or the wait for what it promised.
  private func following(_ publication: Dated<Publication>, at index: Int) -> [TimedClock] {
    let rules = office.at(publication.moment.number)
    let posted = publication.value.postedAt
    let isLast = index == matter.publications.count - 1
    let corrected = matter.corrections.first {
      $0.isConfirmed && ($0.ruling?.moment.number ?? 0) > publication.moment.number
    }?.ruling?.moment.at
    let isPromise = matter.visits.contains {
      $0.stage == .promised && $0.entered.number == publication.moment.number
    }
    if isPromise, let day = matter.promised(before: publication.moment) {
      let kept = corrected ?? (isLast ? matter.promiseKept?.moment.at : nil)
      return [promise(day, from: posted, stopped: kept, rules)]
    }
    let closed = corrected ?? (isLast ? matter.closing?.moment.at : nil)
    return [limited(.followUp, from: posted, stopped: closed, rules)]
  }

  private func promise(
    _ day: CivilDate, from start: Instant, stopped: Instant?, _ rules: Office,
  ) -> TimedClock {
    var tally = newTally
    tally.note(.started(start))
    tally.note(.promised(day))
    let original = rules.workingTime.closeOfBusiness(day)
    var due = original
    for move in matter.promiseMoves where move.isConfirmed && move.proposed.at >= start {
      guard let later = move.value.to, stopped.map({ move.proposed.at < $0 }) ?? true else {
        continue
      }
      tally.note(.promised(later))
      due = rules.workingTime.closeOfBusiness(later)
    }
    tally.note(.closeOfBusiness(due))
    var timed = ended(.promise, from: start, due: due, stopped: stopped, rules, tally)
    timed.clock.originalDue = original
    return timed
  }

  /// From the leader's word on a wrong reply to the posting of the right one.
  private var corrections: [TimedClock] {
    matter.corrections.filter(\.isConfirmed).compactMap { correction in
      guard let ruled = correction.ruling?.moment else { return nil }
      let next = matter.publications.first { $0.moment.number > ruled.number }
      return limited(
        .posting, from: ruled.at, stopped: next?.value.postedAt, office.at(ruled.number))
    }
  }

  /// Whether a stage was entered on the way to a corrected reply.
  func isCorrected(at entered: Moment) -> Bool {
    matter.publications.first.map { $0.moment.number < entered.number } ?? false
  }

  private var filing: [TimedClock] {
    guard let closed = matter.visits.last(where: { $0.stage == .closed })?.entered else {
      return []
    }
    let archived = matter.archiving?.moment.at
    return [
      limited(.filing, from: closed.at, stopped: archived, office.at(closed.number))
    ]
  }

  /// A lent file is due back on a day that somebody said.
  private var lendings: [TimedClock] {
    matter.lendings.compactMap { lending in
      guard let day = lending.lent.value.dueBack else { return nil }
      let moment = lending.lent.moment
      let rules = office.at(moment.number)
      var tally = newTally
      tally.note(.started(moment.at))
      tally.note(.demanded(day))
      let due = rules.workingTime.closeOfBusiness(day)
      tally.note(.closeOfBusiness(due))
      return ended(
        .lending, from: moment.at, due: due, stopped: lending.returned?.moment.at, rules, tally)
    }
  }

  /// The leader's word on what was proposed about an answered matter.
  var motionDecisions: [TimedClock] {
    let motions =
      matter.corrections.map { ($0.proposed, $0.ruling) }
      + matter.promiseMoves.map { ($0.proposed, $0.ruling) }
    return motions.map { proposed, ruling in
      limited(
        .decision, from: proposed.at, stopped: ruling?.moment.at, office.at(proposed.number))
    }
  }

  /// The clocks of the rounds before this one; what still ran then stopped with the reopening.
  var formerRounds: [TimedClock] {
    matter.former.indices.flatMap { index in
      let round = matter.former[index]
      let next = index + 1 < matter.former.count ? matter.former[index + 1] : matter
      let stopped = next.reopening?.moment.at
      return Timing(matter: round, office: office, isTold: isTold).all.map { timed in
        var timed = timed
        timed.clock.stopped = timed.clock.stopped ?? stopped
        return timed
      }
    }
  }
}

extension Matter {
  /// The day that a reply promised when it was posted.
  fileprivate func promised(before publication: Moment) -> CivilDate? {
    guard !isAnsweredByOffice else { return officeAnswer?.value.promisedOn }
    let version = lead?.versions.last {
      ($0.isConsolidated || !isShared) && $0.written.number < publication.number
    }
    return version?.report.promisedOn ?? finalReport?.promisedOn
  }
}
