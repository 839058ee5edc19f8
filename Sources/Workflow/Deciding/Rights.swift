extension Office {
  /// Whether the record's author had the right to each of its facts in this office.
  ///
  /// Asked by every reader: an entry without the right stays in the journal and means nothing.
  public func grants(_ record: Record) -> Bool {
    guard let desk = members[record.by], let member = members[record.principal] else {
      return false
    }
    if record.onBehalf != nil {
      guard desk.roles.contains(.administrator) else { return false }
      guard record.facts.allSatisfy({ $0.act?.canBeEnteredOnBehalf ?? true }) else { return false }
      guard record.facts.allSatisfy({ $0.officeAct?.canBeEnteredOnBehalf ?? true }) else {
        return false
      }
    }
    if let principal = record.actingFor {
      guard deputies(of: principal, at: record.at).contains(record.actor) else { return false }
      // The office itself is not in a deputy's hands, but for a leader's and head's acts on bulletins.
      guard !record.facts.contains(where: { $0.isOfficial && $0.officeAct?.isInPerson != false })
      else { return false }
    }
    return record.facts.allSatisfy { grants($0, to: member) }
  }

  private func grants(_ fact: Fact, to member: MemberAdmitted) -> Bool {
    if case .office(let roles) = fact.origin {
      guard member.roles.contains(where: roles.contains) else { return false }
      return fact.leaver.map { mayRecordLeave(of: $0, by: member.member) } ?? true
    }
    if let act = fact.officeAct {
      guard member.roles.contains(where: act.roles.contains) else { return false }
      return !act.isDepartmental || member.department == fact.department
    }
    if case .envelope(let name, _) = fact, Fact.administrators.contains(name) {
      return member.roles.contains(.administrator)
    }
    guard let act = fact.act else { return true }
    var roles = roles(for: act)
    if act == .sign, policy.liaisonSigns { roles.append(.liaison) }
    guard member.roles.contains(where: roles.contains) else { return false }
    return act.rule.reach != .own || member.department == fact.department
  }
}

extension Fact {
  /// The member whose leave the fact is about.
  fileprivate var leaver: MemberID? {
    if case .leaveRecorded(let leave) = self { return leave.member }
    if case .leaveEnded(let leave) = self { return leave.member }
    return nil
  }
}
