public import Canon
public import Workflow

/// A month's work in figures, counted matter by matter.
///
/// What each figure means is printed with it: see `PaperSetting.monthlyReport`.
public struct MonthlyFigures: Sendable {
  public let month: Month
  /// Up to when it is counted what became of the month's messages.
  public let countedAt: Instant
  let period: Range<Instant>
  private let office: OfficeHistory

  /// Of the messages written in the month that were for the office: how many are answered.
  public private(set) var received = Share()
  /// How many more were written in the month, and not taken up, handed on or voided.
  public private(set) var ended = 0
  public private(set) var kinds: [MessageKind?: Share] = [:]
  public private(set) var sources: [SourceID: Share] = [:]
  public private(set) var topics: [TopicID?: Share] = [:]
  public private(set) var areas: [AreaID?: Share] = [:]
  /// Of the public limits that ended in the month: how many were kept, without and with extension.
  public private(set) var onTimeOriginal = Share()
  public private(set) var onTime = Share()
  /// Of the matters dispatched in the month: how many are closed.
  public private(set) var closed = Share()
  /// Of the replies published in the month: their outcomes.
  public private(set) var outcomes: [Outcome: Int] = [:]
  public private(set) var departments: [DepartmentID: DepartmentFigures] = [:]
  public private(set) var satisfaction: [Satisfaction: Int] = [:]
  public private(set) var reminders = 0
  public private(set) var extensions = 0
  /// The public limits that ended in the month and were not kept, the latest first.
  public private(set) var late: [LateReply] = []

  /// One department's work of the month.
  public struct DepartmentFigures: Sendable, Equatable {
    /// How many matters were handed to it in the month.
    public internal(set) var dispatched = 0
    /// Of its limits that ended in the month: how many were kept, without and with extension.
    public internal(set) var onTimeOriginal = Share()
    public internal(set) var onTime = Share()
    /// How many of those limits are past and still without a report.
    public internal(set) var owing = 0
    /// Of the matters it reported on in the month: how many were sent back.
    public internal(set) var returned = Share()
  }

  /// A public limit that was not kept.
  public struct LateReply: Sendable, Equatable {
    /// The matter's number; what it is about is not for everybody who reads a report.
    public var number: String
    public var lead: DepartmentID?
    public var due: Instant
    /// When the reply was published; nil while it is owed.
    public var published: Instant?
    /// How long it is, or was, late, in seconds.
    public var seconds: Int
  }

  /// Figures of nothing, counted at a moment.
  public init(of month: Month, countedAt: Instant, in office: OfficeHistory) {
    self.month = month
    self.countedAt = countedAt
    self.office = office
    period = month.moments(in: office.now.zone)
  }

  /// Counts a matter, of whatever month; each matter once.
  public mutating func add(_ matter: Matter) {
    let clocks = matter.clocks(in: office)
    addReceived(matter)
    // What was registered in error was never work.
    guard matter.stage != .voided else { return }
    for clock in clocks where clock.kind == .reply { addReply(clock, of: matter) }
    for clock in clocks where clock.kind == .report { addReport(clock) }
    for round in matter.rounds { add(round: round) }
  }

  /// What was done in a round; each reply counts once, in the month it was first posted.
  private mutating func add(round: Matter) {
    for assignment in round.assignments { add(assignment, of: round) }
    if let first = round.publications.first, period.contains(first.value.postedAt),
      let outcome = round.finalReport?.outcome
    {
      outcomes[outcome, default: 0] += 1
    }
    if let closing = round.closing, period.contains(closing.moment.at) {
      satisfaction[closing.value.satisfaction, default: 0] += 1
    }
    reminders += round.reminders.count { period.contains($0.moment.at) }
    extensions += round.extensionGrants.count { period.contains($0.moment.at) }
  }

  private mutating func addReceived(_ matter: Matter) {
    guard period.contains(matter.received.sentAt) else { return }
    guard !matter.stage.isEnd else {
      ended += 1
      return
    }
    let isAnswered =
      matter.rounds[0].publications.first.map { $0.value.postedAt <= countedAt } ?? false
    let registration = matter.registration?.registration
    received.add(isAnswered)
    kinds[registration?.kind, default: Share()].add(isAnswered)
    sources[matter.received.source, default: Share()].add(isAnswered)
    topics[registration?.topic, default: Share()].add(isAnswered)
    areas[registration?.area, default: Share()].add(isAnswered)
  }

  private mutating func addReply(_ reply: Clock, of matter: Matter) {
    if ended(reply.originalDue) { onTimeOriginal.add(isKept(reply, by: reply.originalDue)) }
    guard ended(reply.due) else { return }
    let wasKept = isKept(reply, by: reply.due)
    onTime.add(wasKept)
    guard !wasKept else { return }
    let end = reply.stopped ?? countedAt
    late.append(
      LateReply(
        number: matter.number, lead: matter.lead?.department, due: reply.due,
        published: reply.stopped, seconds: reply.due.seconds(to: end)))
    late.sort { ($1.seconds, $0.number) < ($0.seconds, $1.number) }
  }

  private mutating func addReport(_ clock: Clock) {
    guard let department = clock.department else { return }
    if ended(clock.originalDue) {
      departments[department, default: .init()].onTimeOriginal
        .add(isKept(clock, by: clock.originalDue))
    }
    guard ended(clock.due) else { return }
    departments[department, default: .init()].onTime.add(isKept(clock, by: clock.due))
    if clock.isRunning { departments[department, default: .init()].owing += 1 }
  }

  private mutating func add(_ assignment: Assignment, of matter: Matter) {
    if period.contains(assignment.dispatched.at) {
      departments[assignment.department, default: .init()].dispatched += 1
      if assignment.isLead { closed.add(matter.closing != nil || matter.promiseKept != nil) }
    }
    let reported = assignment.versions.first { $0.signed != nil }?.signed?.at
    if let reported, period.contains(reported) {
      departments[assignment.department, default: .init()].returned
        .add(assignment.returnCount > 0)
    }
  }

  /// Whether a limit ended in the month, seen from the moment of counting.
  private func ended(_ due: Instant) -> Bool { period.contains(due) && due <= countedAt }

  private func isKept(_ clock: Clock, by due: Instant) -> Bool {
    clock.stopped.map { $0 <= due } ?? false
  }
}

extension MonthlyFigures {
  /// How many said so who were reached, and how many of them were content.
  public var satisfied: Share {
    var share = Share()
    for (answer, count) in satisfaction where answer != .unreached {
      for _ in 0..<count { share.add(answer == .satisfied || answer == .acceptable) }
    }
    return share
  }
}
