public import Canon

extension Office {
  /// The fact that records a leave, or the reason why it may not be.
  public func recording(
    _ leave: LeaveRecorded, by member: MemberID, at now: Instant,
  ) throws(Refusal) -> Fact {
    try checkMayLeave(leave.member, by: member)
    guard leave.from < leave.until else { throw .leaveEmpty }
    guard now < leave.until else { throw .leaveOver(until: leave.until) }
    guard leave.from.seconds(to: leave.until) <= LeaveRecorded.dayLimit * 86_400 else {
      throw .leaveTooLong(days: LeaveRecorded.dayLimit)
    }
    try Guards(office: self, actor: Actor(member), now: now).text(leave.reason, .reason)
    let same = leaves.first { $0.member == leave.member && $0.overlaps(leave.from, leave.until) }
    if let same { throw .leaveTwice(leave.member, from: same.from, until: same.until) }
    try checkDeputy(of: leave)
    return .leaveRecorded(leave)
  }

  /// The fact that ends the leave a member is on, or else the next one; or the reason why not.
  public func endingLeave(
    of member: MemberID, by actor: MemberID, at now: Instant,
  ) throws(Refusal) -> Fact {
    try checkMayLeave(member, by: actor)
    let open = leaves.filter { $0.member == member && now < $0.until && $0.from < $0.until }
    guard let leave = open.min(by: { $0.from < $1.from }) else { throw .notOnLeave(member) }
    var ended = LeaveEnded()
    ended.member = member
    ended.leave = leave.number
    return .leaveEnded(ended)
  }

  /// A leave is one's own business, or the administrator's.
  private func checkMayLeave(_ member: MemberID, by actor: MemberID) throws(Refusal) {
    guard members[actor] != nil else { throw .unknownMember(actor) }
    guard members[member] != nil else { throw .unknownMember(member) }
    guard mayRecordLeave(of: member, by: actor) else { throw .leaveOfOther(member) }
  }

  /// Whether a member may say when another is away.
  func mayRecordLeave(of member: MemberID, by actor: MemberID) -> Bool {
    guard let roles = members[actor]?.roles else { return false }
    return roles.contains(.administrator) || (actor == member && !roles.isEmpty)
  }

  private func checkDeputy(of leave: LeaveRecorded) throws(Refusal) {
    guard let deputy = leave.deputy else { return }
    guard serves(deputy) else { throw .unknownMember(deputy) }
    guard deputy != leave.member else { throw .ownDeputy }
    let whole = leaves.first {
      $0.member == deputy && $0.from <= leave.from && leave.until <= $0.until
    }
    if let whole { throw .deputyAway(deputy, until: whole.until) }
    var office = self
    office.leaves.append(Leave(leave))
    // Who stands for whom changes only when a leave begins, or ends and leaves fewer.
    let starts = leaves.map(\.from).filter { leave.from < $0 && $0 < leave.until }
    for moment in [leave.from] + starts { try office.checkRows(at: moment, with: leave.member) }
  }

  /// Checks that nobody's deputies lead back to somebody in the row, and that they are few.
  private func checkRows(at moment: Instant, with member: MemberID) throws(Refusal) {
    let others = Set(leaves.filter { $0.covers(moment) }.map(\.member)).subtracting([member])
    for away in [member] + others.sorted(by: { $0.rawValue < $1.rawValue }) {
      let row = row(from: away, at: moment)
      guard row.contains(member) else { continue }
      guard Set(row).count == row.count else { throw .deputyCycle(row) }
      guard row.count <= Self.deputyLimit + 1 else {
        throw .deputiesTooMany(row, limit: Self.deputyLimit)
      }
    }
  }

  /// The member and the deputies behind, up to one who is there, has none, or stood before.
  private func row(from member: MemberID, at moment: Instant) -> [MemberID] {
    var row = [member]
    while let last = row.last, let deputy = leave(of: last, at: moment)?.deputy {
      let isRepeated = row.contains(deputy)
      row.append(deputy)
      if isRepeated { break }
    }
    return row
  }
}

extension Leave {
  /// Whether it has a moment in common with a half-open period.
  fileprivate func overlaps(_ from: Instant, _ until: Instant) -> Bool {
    max(self.from, from) < min(self.until, until)
  }

  /// A leave that is about to be recorded.
  fileprivate init(_ leave: LeaveRecorded) {
    self.init(
      number: 0, member: leave.member, deputy: leave.deputy, from: leave.from,
      until: leave.until, reason: leave.reason, recordedBy: leave.member)
  }
}
