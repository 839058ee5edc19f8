public import Canon

/// A bulletin from its draft to its issue (通报).
public struct Bulletin: Sendable, Equatable {
  public let draft: Dated<BulletinDrafted>
  public var objections: [Objection] = []
  public var issue: Dated<BulletinIssued>?
  public var drop: Dated<String>?
  /// The numbers it was issued under by entries that were disowned; none is given again.
  public internal(set) var formerNumbers: [String] = []

  /// An objection, and how it was decided.
  public struct Objection: Sendable, Equatable {
    public let objection: Dated<BulletinObjection>
    public var decision: Dated<ObjectionDecided>?
  }

  /// Where a bulletin stands.
  public enum Stage: String, Sendable, CaseIterable {
    /// Its departments may still object.
    case open
    /// The window is over; objections wait for a leader.
    case contested
    /// It may be issued.
    case ready
    case issued
    case dropped
  }

  init(_ draft: Dated<BulletinDrafted>) {
    self.draft = draft
  }

  /// The entry that drafted it.
  public var id: Int { draft.moment.number }

  public var isDecided: Bool { issue != nil || drop != nil }

  /// How long departments may object: to the end of the next working day.
  public func windowEnd(in time: WorkingTime) -> Instant {
    time.due(from: draft.moment.at, .days(1, .working))
  }

  /// Where it stands at a moment.
  public func stage(at now: Instant, in time: WorkingTime) -> Stage {
    if issue != nil { return .issued }
    if drop != nil { return .dropped }
    if now <= windowEnd(in: time) { return .open }
    return objections.contains { $0.decision == nil } ? .contested : .ready
  }

  /// The departments it names, each once.
  public var departments: [DepartmentID] {
    draft.value.items.map(\.department).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  public func objection(of department: DepartmentID) -> Objection? {
    objections.last { $0.objection.value.department == department }
  }

  /// Whether an objection to an item was upheld.
  public func isStruck(_ item: BulletinItem) -> Bool {
    guard let objection = objection(of: item.department), objection.decision?.value.isUpheld == true
    else { return false }
    let matters = objection.objection.value.matters
    return matters.isEmpty || matters.contains(item.matter)
  }
}

/// What a department's part of a matter is to a bulletin.
public enum BulletinVerdict: Sendable, Equatable {
  /// It is late, silent, and did not explain itself.
  case candidate(BulletinItem)
  /// An explanation holds, by its entry, until that day.
  case explained(entry: Int, until: CivilDate?)
  case reported
  case notYetLate(due: Instant)
  case notAssigned
}

extension Matter {
  /// What each department's part of the matter is to a bulletin now.
  public func bulletinVerdicts(
    in office: OfficeHistory, at now: Instant,
  ) -> [(department: DepartmentID, verdict: BulletinVerdict)] {
    assignments.map { ($0.department, bulletinVerdict(on: $0.department, in: office, at: now)) }
  }

  /// Whether a department may be named in a bulletin, with the evidence, or why it may not.
  ///
  /// 通报: its limit is past, it submitted nothing or is silent since its report was sent back, and
  /// no explanation holds.
  public func bulletinVerdict(
    on department: DepartmentID, in office: OfficeHistory, at now: Instant,
  ) -> BulletinVerdict {
    guard let assignment = assignment(of: department) else { return .notAssigned }
    let clock = clocks(in: office).running(.report, ofExactly: department)
    guard let clock, stage == .inHand || stage == .consolidating else { return .reported }
    guard clock.due < now, !clock.isPaused else { return .notYetLate(due: clock.due) }
    let today = office.now.zone.local(now).day
    if let explanation = validExplanation(of: department, on: today) {
      return .explained(entry: explanation.moment.number, until: explanation.value.expectedOn)
    }
    return .candidate(evidence(against: assignment, clock))
  }

  private func evidence(against assignment: Assignment, _ clock: Clock) -> BulletinItem {
    var item = BulletinItem(id, assignment.department)
    item.number = number
    item.due = clock.due
    item.originalDue = clock.originalDue
    item.receipt = assignment.signedFor?.number ?? assignment.dispatched.number
    item.isSignedFor = assignment.signedFor != nil
    item.reminders = reminderEntries(of: assignment.department)
    item.explanations =
      explanations
      .filter { $0.value.department == assignment.department }.map(\.moment.number)
    item.sentBack = assignment.sentBack?.moment.number
    item.seenUpTo = lastNumber
    return item
  }

  /// The entries that reminded a department, spoken or not, in order.
  public func reminderEntries(of department: DepartmentID) -> [Int] {
    let spoken = reminders.filter { $0.value.department == department }.map(\.moment.number)
    let unspoken = automaticReminders.filter { $0.value.department == department }
      .map(\.moment.number)
    return Set(spoken + unspoken).sorted()
  }
}
