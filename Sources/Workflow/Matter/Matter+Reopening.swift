public import Canon

extension Matter {
  /// When the citizen asked what is being answered: the first message, or the last one.
  public var askedAt: Instant { reopening?.value.reopening.sentAt ?? received.sentAt }

  /// The matter as it stood at the end of each round, the present one last.
  public var rounds: [Matter] { former + [self] }

  /// The reply that stands where the message was asked; the last one posted.
  public var publication: Dated<Publication>? { publications.last }

  /// Begins the matter anew; what was done about it before stays as it was.
  mutating func reopen(_ value: Reopened, _ moment: Moment) {
    var round = self
    // A slip has a date of its own and stays with the matter.
    round.supervisions = []
    round.former = []
    var anew = Matter(
      id: id, received: received, receipt: receipt, stage: .registered,
      visits: [Visit(stage: .registered, entered: moment)], lastNumber: lastNumber)
    anew.reopening = Dated(value: value, moment: moment)
    anew.former = former + [round]
    anew.registration = registration
    anew.amendments = amendments
    anew.supervisions = supervisions
    anew.holdsUnknownFacts = holdsUnknownFacts
    anew.trail = trail
    anew.formerNumber = formerNumber
    anew.formerSlips = formerSlips
    if !value.reopening.points.isEmpty {
      anew.registration?.registration.points = value.reopening.points
    }
    self = anew
  }

  /// The number a dispatch slip gets: the first bears the matter's own, later ones are counted.
  var nextSlip: String {
    let parts = rounds.flatMap { $0.assignments + $0.withdrawn }
    let prefix = "JB-" + number
    let sent =
      Set(parts.map(\.dispatched.number)).count + formerSlips.count { $0.hasPrefix(prefix) }
    return prefix + (sent == 0 ? "" : "-\(sent + 1)")
  }

  /// The number a supervision slip gets; those of entries that no longer count are not given again.
  var nextSupervisionSlip: String {
    let prefix = "DB-" + number
    let issued = supervisions.count { $0.issue != nil }
    return prefix + "-\(issued + formerSlips.count { $0.hasPrefix(prefix) } + 1)"
  }
}
