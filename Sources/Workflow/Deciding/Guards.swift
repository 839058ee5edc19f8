import Canon

/// The checks many acts share.
struct Guards {
  let office: Office
  let actor: Actor
  let now: Instant

  /// The member whose act it is, if they may do it.
  func entitled(to act: Act) throws(Refusal) -> MemberAdmitted {
    guard let desk = office.members[actor.member] else { throw .unknownMember(actor.member) }
    if let behalf = actor.behalf {
      guard act.canBeEnteredOnBehalf else { throw .noOnBehalf(act) }
      guard desk.roles.contains(.administrator) else { throw .onBehalfNeedsAdministrator }
      try text(behalf.proof, .proof, orElse: .proofMissing)
    }
    guard let member = office.members[actor.principal] else {
      throw .unknownMember(actor.principal)
    }
    try deputy()
    let roles = office.roles(for: act)
    guard member.roles.contains(where: roles.contains) else {
      throw .notGranted(act, to: member.member, needs: roles)
    }
    return member
  }

  /// Checks that whoever acts for another is the deputy, and that the other is away.
  private func deputy() throws(Refusal) {
    guard let principal = actor.deputyFor else { return }
    guard !office.deputies(of: principal, at: now).contains(actor.doer) else { return }
    let leave = office.leaves.last { $0.member == principal && $0.deputy == actor.doer }
    guard let leave else { throw .notDeputy(actor.doer, of: principal) }
    throw .deputyOutOfPeriod(of: principal, from: leave.from, until: leave.until)
  }

  /// The member whose act of the office it is, if they may do it.
  func entitled(to act: OfficeAct) throws(Refusal) -> MemberAdmitted {
    guard let desk = office.members[actor.member] else { throw .unknownMember(actor.member) }
    if let behalf = actor.behalf {
      guard act.canBeEnteredOnBehalf else { throw .office(.notOnBehalf(act)) }
      guard desk.roles.contains(.administrator) else { throw .onBehalfNeedsAdministrator }
      try text(behalf.proof, .proof, orElse: .proofMissing)
    }
    guard let member = office.members[actor.principal] else {
      throw .unknownMember(actor.principal)
    }
    try deputy()
    guard member.roles.contains(where: act.roles.contains) else {
      throw .office(.notGranted(act, to: member.member))
    }
    return member
  }

  /// The department an act is for: the one named, which must be the member's own.
  func department(
    of member: MemberAdmitted, named: DepartmentID?, for act: Act,
  ) throws(Refusal) -> DepartmentID {
    guard let department = named ?? member.department else {
      throw .noDepartment(member.member)
    }
    guard member.department == department else {
      throw .otherDepartment(act, department: department)
    }
    return department
  }

  /// Checks a text that must be there.
  func text(
    _ text: String, _ field: TextField, orElse missing: Refusal? = nil,
  ) throws(Refusal) {
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw missing ?? .textMissing(field)
    }
    try optional(text, field)
  }

  /// Checks a text that may be left out.
  func optional(_ text: String?, _ field: TextField) throws(Refusal) {
    guard let text else { return }
    guard text.count <= field.limit else { throw .textTooLong(field, limit: field.limit) }
    if let placeholder = Self.placeholder(in: text) {
      throw .unfilledPlaceholder(field, placeholder)
    }
  }

  /// The departments of a proposal or an instruction: each known, none twice, someone to act.
  func departments(_ lead: DepartmentID, _ with: [DepartmentID]) throws(Refusal) {
    var seen: Set<DepartmentID> = []
    for department in [lead] + with {
      guard office.departments[department] != nil else { throw .unknownDepartment(department) }
      try offered(.department(department))
      guard seen.insert(department).inserted else { throw .departmentTwice(department) }
    }
  }

  /// Checks that a part of the office was not retired.
  func offered(_ part: OfficePart) throws(Refusal) {
    guard !office.isRetired(part) else { throw .roster(.retired(part)) }
  }

  /// Checks that each department has a liaison, and a head where one must sign.
  func staffed(_ departments: [DepartmentID]) throws(Refusal) {
    for department in departments {
      for role in office.policy.liaisonSigns ? [Role.liaison] : [.liaison, .head]
      where office.members(with: role, in: department).isEmpty {
        throw .nobodyInDepartment(department, role)
      }
    }
  }

  /// Checks that each department has a liaison who is there, or a deputy who is.
  func reachable(_ departments: [DepartmentID]) throws(Refusal) {
    for department in departments {
      let liaisons = office.members(with: .liaison, in: department)
      guard liaisons.contains(where: { office.present(for: $0.member, at: now) != nil }) else {
        throw .everybodyAway(department, .liaison)
      }
    }
  }

  /// The first unfilled placeholder, as templates write them: `{{name}}`.
  static func placeholder(in text: String) -> String? {
    var open: Substring.Index?
    var rest = text[...]
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      let pair = rest[brace...].prefix(2)
      if pair == "{{" { open = brace }
      if pair == "}}", let open { return String(text[open..<pair.endIndex]) }
      rest = rest[(pair == "{{" || pair == "}}" ? pair.endIndex : rest.index(after: brace))...]
    }
    return nil
  }
}
