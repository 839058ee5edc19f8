public import Canon
public import Journaling
public import Workflow

extension Register {
  /// The keys this account has at hand here.
  public var keyRing: KeyRing { KeyRing(office: officeID, in: folder.path, account: account) }

  /// The requests that wait for an administrator.
  public var joinRequests: [JoinRequest] { JoinRequests(folder).waiting(in: office) }

  /// Admits a request, with the roles and the department given, or those known already.
  ///
  /// Returns the entry's number.
  public func admit(
    _ request: JoinRequest, roles: [Role] = [], department: DepartmentID? = nil,
    by member: MemberID, key: SigningKey, now: @escaping () -> Instant = { .machine },
  ) throws(RegistryError) -> Int {
    let entry = try record(by: member, key: key, now: now) { office throws(Refusal) in
      let admission = request.admission(in: office, roles: roles, department: department)
      guard !admission.roles.isEmpty else { throw .noRoles(request.member) }
      if let department = admission.department, office.departments[department] == nil {
        throw .unknownDepartment(department)
      }
      if let department = admission.department, office.isRetired(.department(department)) {
        throw .roster(.retired(.department(department)))
      }
      return .memberAdmitted(admission)
    }
    JoinRequests(folder).remove(request)
    return entry
  }

  /// Takes a member's key away: what it signs from here on is not believed.
  ///
  /// Returns the entry's number.
  public func revokeKey(
    of member: MemberID, reason: String, by administrator: MemberID, key: SigningKey,
    now: @escaping () -> Instant = { .machine },
  ) throws(RegistryError) -> Int {
    try record(by: administrator, key: key, now: now) { office throws(Refusal) in
      guard var admitted = office.members[member] else { throw .unknownMember(member) }
      guard reason.contains(where: { !$0.isWhitespace }) else { throw .textMissing(.reason) }
      let others = office.members(with: .administrator).filter {
        $0.member != member && !$0.key.isEmpty
      }
      guard !others.isEmpty || !admitted.roles.contains(.administrator) else {
        throw .lastAdministrator(member)
      }
      admitted.key = ""
      admitted.keyReason = reason
      return .memberAdmitted(admitted)
    }
  }

  /// Gives an administrator another key at once; who is none leaves a request instead.
  ///
  /// The new key must have been saved before. Returns the entry's number.
  public func replaceKey(
    of member: MemberID, with new: SigningKey, key: SigningKey,
    now: @escaping () -> Instant = { .machine },
  ) throws(RegistryError) -> Int {
    let entry = try record(by: member, key: key, now: now) { office throws(Refusal) in
      guard var admitted = office.members[member] else { throw .unknownMember(member) }
      admitted.key = new.publicKey.text
      admitted.keyReason = "更换密钥"
      return .memberAdmitted(admitted)
    }
    keyRing.settle(office)
    return entry
  }

  private func record(
    by member: MemberID, key: SigningKey, now: @escaping () -> Instant,
    _ fact: (Office) throws(Refusal) -> Fact,
  ) throws(RegistryError) -> Int {
    let entries = try record(as: member, key, now, nil) { [self] _ in
      guard office.members[member]?.roles.contains(.administrator) == true else {
        throw Refusal.notAdministrator(member)
      }
      return [Draft(on: [], facts: Fact.canonical([try fact(office)]))]
    }
    return entries.last?.number ?? head.number
  }
}
