public import Canon

extension Office {
  /// The facts that follow from a command about the office's parts, or the reason why none may.
  public func decide(
    _ command: RosterCommand, by member: MemberID, at now: Instant, with work: OpenWork,
  ) throws(Refusal) -> [Fact] {
    guard members[member] != nil else { throw .unknownMember(member) }
    guard members[member]?.roles.contains(.administrator) == true else {
      throw .notAdministrator(member)
    }
    let decision = RosterDecision(office: self, member: member, now: now, work: work)
    let facts = try decision.facts(for: command)
    try decision.checkPeople(after: facts)
    try checkAdopting(facts)
    return facts
  }
}

/// One command about the office's parts, decided.
struct RosterDecision {
  let office: Office
  let member: MemberID
  let now: Instant
  let work: OpenWork

  func facts(for command: RosterCommand) throws(Refusal) -> [Fact] {
    switch command {
    case .add(let entry):
      guard OfficePart.isIdentifier(entry.part.id) else {
        throw .roster(.badIdentifier(entry.part.id))
      }
      guard !office.knows(entry.part) || office.isRetired(entry.part) else {
        throw .roster(.idTaken(entry.part))
      }
      return try facts(of: entry)
    case .edit(let entry):
      try known(entry.part)
      let facts = try facts(of: entry)
      guard !facts.isEmpty else { throw .roster(.nothingChanged(entry.part)) }
      return facts
    case .retire(let retired): return try retiring(retired)
    }
  }

  private func known(_ part: OfficePart) throws(Refusal) {
    guard office.knows(part) else {
      throw part.kind == .member
        ? .unknownMember(MemberID(rawValue: part.id)) : .roster(.unknown(part))
    }
    guard !office.isRetired(part) else { throw .roster(.retired(part)) }
  }

  private func facts(of entry: RosterEntry) throws(Refusal) -> [Fact] {
    try checkNames(of: entry)
    let isBack = office.isRetired(entry.part)
    switch entry {
    case .member(let member): return try admitting(member)
    case .department(let named, let staff):
      let isNew = isBack || office.departments[DepartmentID(rawValue: named.id)] != named
      return (isNew ? [.departmentNamed(named)] : []) + (try staffing(named, staff))
    case .area(let named):
      let isNew = isBack || office.areas[AreaID(rawValue: named.id)] != named
      return isNew ? [.areaNamed(named)] : []
    case .topic(let named):
      let isNew = isBack || office.topics[TopicID(rawValue: named.id)] != named
      return isNew ? [.topicNamed(named)] : []
    case .source(let source):
      try guards.optional(source.url, .url)
      let isNew = isBack || office.sources[source.source] != source
      return isNew ? [.sourceDescribed(source)] : []
    case .template(let template):
      try checkText(of: template)
      let isNew = isBack || office.templates[template.template] != template
      return isNew ? [.templateKept(template)] : []
    }
  }

  var guards: Guards { Guards(office: office, actor: Actor(member), now: now) }

  /// A template may hold what no other text may: places to be filled in.
  private func checkText(of template: TemplateKept) throws(Refusal) {
    guard template.text.contains(where: { !$0.isWhitespace }) else { throw .textMissing(.template) }
    let limit = TextField.template.limit
    guard template.text.count <= limit else { throw .textTooLong(.template, limit: limit) }
  }

  private func checkNames(of entry: RosterEntry) throws(Refusal) {
    try guards.text(entry.names.first ?? "", .name)
    for name in entry.names { try guards.optional(name, .name) }
    let others = office.parts(entry.part.kind).filter { $0 != entry.part }
    for name in entry.names where !name.isEmpty {
      let same = others.first { office.names(of: $0)?.contains(name) == true }
      if let same { throw .roster(.nameTaken(name, by: same)) }
    }
  }
}

// People.
extension RosterDecision {
  private static let departmental: [Role] = [.liaison, .head]

  private func admitting(_ described: MemberAdmitted) throws(Refusal) -> [Fact] {
    var admitted = described
    let known = office.members[described.member]
    admitted.key = known?.key ?? ""
    admitted.keyReason = nil
    try check(admitted)
    var unchanged = known
    unchanged?.keyReason = nil
    let isNew = office.isRetired(.member(described.member)) || unchanged != admitted
    return isNew ? [.memberAdmitted(admitted)] : []
  }

  private func check(_ admitted: MemberAdmitted) throws(Refusal) {
    let id = admitted.member
    guard !admitted.roles.isEmpty else {
      throw office.serves(id) ? .roster(.leftWithoutRole(id)) : .noRoles(id)
    }
    if let department = admitted.department {
      guard office.departments[department] != nil else { throw .unknownDepartment(department) }
      guard !office.isRetired(.department(department)) else {
        throw .roster(.retired(.department(department)))
      }
    } else if let role = admitted.roles.first(where: Self.departmental.contains) {
      throw .roster(.departmentMissing(id, role))
    }
    guard admitted.rank == nil || admitted.roles.contains(.leader) else {
      throw .roster(.rankOfNoLeader(id))
    }
    guard let account = admitted.account else { return }
    let other = office.members.values.first {
      $0.account == account && $0.member != id && !$0.roles.isEmpty
    }
    if let other { throw .roster(.accountTaken(account, by: other.member)) }
  }

  /// Who gets, and who loses, a role for a department.
  private func staffing(_ named: PlaceNamed, _ staff: DepartmentStaff) throws(Refusal) -> [Fact] {
    let department = DepartmentID(rawValue: named.id)
    var changed: [MemberID: MemberAdmitted] = [:]
    if let head = staff.head { try seat([head], .head, department, &changed) }
    if let liaisons = staff.liaisons { try seat(liaisons, .liaison, department, &changed) }
    for id in changed.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
      guard changed[id]?.roles.isEmpty == false else { throw .roster(.leftWithoutRole(id)) }
    }
    return changed.values.filter { $0 != office.members[$0.member] }
      .sorted { $0.member.rawValue < $1.member.rawValue }.map { .memberAdmitted($0) }
  }

  private func seat(
    _ people: [MemberID], _ role: Role, _ department: DepartmentID,
    _ changed: inout [MemberID: MemberAdmitted],
  ) throws(Refusal) {
    for before in office.members(with: role, in: department)
    where !people.contains(before.member) {
      var other = changed[before.member] ?? before
      other.roles.removeAll { $0 == role }
      changed[before.member] = other
    }
    for id in people {
      guard office.serves(id), let known = office.members[id] else { throw .unknownMember(id) }
      changed[id] = try seated(changed[id] ?? known, [role], department)
    }
  }

  /// A member with more roles, for a department where one is needed.
  private func seated(
    _ member: MemberAdmitted, _ roles: [Role], _ department: DepartmentID?,
  ) throws(Refusal) -> MemberAdmitted {
    var seated = member
    seated.roles = Array(Set(member.roles + roles)).sorted()
    guard let department, roles.contains(where: Self.departmental.contains) else { return seated }
    let speaksFor = member.roles.contains(where: Self.departmental.contains)
    guard member.department == department || !speaksFor else {
      throw .roster(.belongsElsewhere(member.member, member.department ?? ""))
    }
    seated.department = department
    return seated
  }

  /// Nobody's work is left without the people it needs, and somebody can always change this.
  func checkPeople(after facts: [Fact]) throws(Refusal) {
    var after = office
    for fact in facts { after.apply(fact) }
    let needed = office.policy.liaisonSigns ? [Role.liaison] : [.liaison, .head]
    for department in office.departments.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
      let count = work.matters[department] ?? 0
      for role in needed
      where count > 0 && !office.members(with: role, in: department).isEmpty
        && after.members(with: role, in: department).isEmpty
      {
        throw .roster(.workLeft(department, role, matters: count))
      }
    }
  }
}

// Retiring.
extension RosterDecision {
  private func retiring(_ retired: PartRetired) throws(Refusal) -> [Fact] {
    let part = retired.part
    try known(part)
    try guards.text(retired.reason, .reason)
    switch part.kind {
    case .member: return try retiringMember(retired)
    case .department: try checkUnused(DepartmentID(rawValue: part.id))
    case .area, .topic, .source:
      guard office.parts(part.kind).count > 1 else { throw .roster(.lastOne(part)) }
    case .template: break
    }
    return [.partRetired(PartRetired(part, reason: retired.reason))]
  }

  private func checkUnused(_ department: DepartmentID) throws(Refusal) {
    if let count = work.matters[department], count > 0 {
      throw .roster(.departmentInUse(department, matters: count))
    }
    let people = office.members.values
      .filter { $0.department == department && !$0.roles.isEmpty }
      .map(\.member).sorted { $0.rawValue < $1.rawValue }
    guard people.isEmpty else { throw .roster(.departmentHasMembers(department, people)) }
    guard office.parts(.department).count > 1 else {
      throw .roster(.lastOne(.department(department)))
    }
  }

  private func retiringMember(_ retired: PartRetired) throws(Refusal) -> [Fact] {
    let id = MemberID(rawValue: retired.id)
    let leave = office.leaves.first {
      $0.deputy == id && now < $0.until && $0.from < $0.until && office.serves($0.member)
    }
    if let leave { throw .roster(.deputy(id, of: leave.member, until: leave.until)) }
    guard let successor = retired.successor else { return [.partRetired(retired)] }
    guard successor != id else { throw .roster(.ownSuccessor) }
    guard office.serves(successor), var heir = office.members[successor],
      let leaving = office.members[id]
    else { throw .unknownMember(successor) }
    heir = try seated(heir, leaving.roles, leaving.department)
    heir.rank = heir.rank ?? leaving.rank
    heir.keyReason = nil
    return [.memberAdmitted(heir), .partRetired(retired)]
  }
}
