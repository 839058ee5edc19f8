import Canon

// A department's "not ours", and the leader's ruling.
extension Decision {
  /// How long after its dispatch a department may object.
  static var objectionLimit: Limit { .days(1, .working) }

  func object(
    _ objection: Objection, _ command: MatterCommand, by member: MemberAdmitted,
  ) throws(Refusal) -> [Fact] {
    try stage(.object, .inHand)
    let part = try ownAssignment(command, by: member, in: .dispatched, .working)
    guard !matter.hasObjected(part.department) else { throw .alreadyObjected(part.department) }
    let until = office.workingTime.due(from: part.dispatched.at, Self.objectionLimit)
    guard situation.now <= until else { throw .objectionTooLate(part.department, until: until) }
    try guards.text(objection.reason, .reason)
    try guards.text(objection.duty, .duty)
    if let proposed = objection.proposed { try checkTaker(proposed, insteadOf: part.department) }
    var complete = objection
    complete.department = part.department
    return [.objected(complete)]
  }

  func reject(_ value: ObjectionRejected) throws(Refusal) -> [Fact] {
    let part = try objector(value.department)
    try guards.text(value.reason, .reason)
    var complete = value
    complete.department = part.department
    return [.objectionRejected(complete)]
  }

  func uphold(_ value: ObjectionUpheld) throws(Refusal) -> [Fact] {
    let part = try objector(value.department)
    var complete = value
    complete.department = part.department
    complete.to = nil
    complete.slip = nil
    switch value.taker {
    case .department:
      let taker = value.to ?? part.objecting?.objection.value.proposed ?? ""
      try checkTaker(taker, insteadOf: part.department)
      try unaccused([taker])
      try guards.staffed([taker])
      try guards.reachable([taker])
      complete.to = taker
      if matter.assignment(of: taker) == nil { complete.slip = matter.nextSlip }
    case .office: break
    case .outside: guard matter.pendingEnding != nil else { throw .noEndingProposed }
    }
    complete.lead = try lead(after: part, complete)
    try guards.optional(value.note, .note)
    return [.objectionUpheld(complete)]
  }

  /// The department whose objection is ruled on: the one named, or the only one that waits.
  private func objector(_ named: DepartmentID) throws(Refusal) -> Assignment {
    let waiting = matter.objectors
    let chosen = named.rawValue.isEmpty && waiting.count == 1 ? waiting[0] : named
    guard let part = matter.assignment(of: chosen), part.stage == .objected else {
      throw .notObjected(chosen)
    }
    return part
  }

  private func checkTaker(
    _ taker: DepartmentID, insteadOf objector: DepartmentID,
  ) throws(Refusal) {
    try guards.departments(taker, [])
    guard taker != objector else { throw .takerObjects(taker) }
    guard matter.assignment(of: taker)?.stage != .objected else { throw .takerObjects(taker) }
  }

  /// Who leads once a part is gone; nil where the lead stays.
  private func lead(
    after part: Assignment, _ ruling: ObjectionUpheld,
  ) throws(Refusal) -> DepartmentID? {
    guard part.isLead else { return nil }
    let others = matter.assignments.map(\.department).filter { $0 != part.department }
    let candidates = others + [ruling.to].compactMap(\.self).filter { !others.contains($0) }
    guard !candidates.isEmpty else { return nil }
    let chosen = ruling.lead ?? ruling.to ?? (candidates.count == 1 ? candidates[0] : nil)
    guard let chosen else { throw .leadMissing }
    guard candidates.contains(chosen) else { throw .notAssigned(chosen) }
    return chosen
  }
}
