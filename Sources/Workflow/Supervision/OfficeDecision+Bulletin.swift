public import Canon

// Bulletins: drafted from evidence, objected to, decided, issued.
extension OfficeDecision {
  func drafted(_ draft: BulletinDrafted) throws(Refusal) -> BulletinDrafted {
    guard !draft.items.isEmpty else { throw .bulletin(.empty) }
    guard draft.items.count <= BulletinDrafted.itemLimit else {
      throw .bulletin(.tooLong(limit: BulletinDrafted.itemLimit))
    }
    try guards.optional(draft.text, .bulletin)
    var complete = draft
    complete.items = try draft.items.map { item throws(Refusal) in
      guard !isInUndecidedBulletin(item) else { throw .bulletin(.inAnother(item.department)) }
      return try evidence(for: item)
    }
    return complete
  }

  private func isInUndecidedBulletin(_ item: BulletinItem) -> Bool {
    book.bulletins.contains { bulletin in
      !bulletin.isDecided && bulletin.draft.value.items.contains { $0.isSamePart(as: item) }
    }
  }

  /// The item with its evidence, unless the department may not be named.
  private func evidence(for item: BulletinItem) throws(Refusal) -> BulletinItem {
    switch verdict(on: item) {
    case .candidate(let found): return found
    case .explained(let entry, let until):
      throw .bulletin(.explained(item.department, entry: entry, until: until))
    case .reported: throw .bulletin(.reported(item.department))
    case .notYetLate(let due): throw .notYetLate(item.department, due: due)
    case .notAssigned: throw .notAssigned(item.department)
    }
  }

  private func verdict(on item: BulletinItem) -> BulletinVerdict {
    situation.matters[item.matter]?.bulletinVerdict(
      on: item.department, in: situation.office, at: situation.now) ?? .notAssigned
  }

  func objected(
    _ objection: BulletinObjection, by member: MemberAdmitted,
  ) throws(Refusal) -> BulletinObjection {
    let bulletin = try undecided(objection.bulletin)
    guard let own = member.department else { throw .noDepartment(member.member) }
    let named = objection.department.rawValue.isEmpty ? own : objection.department
    guard named == own else { throw .bulletin(.notOwn(named)) }
    guard bulletin.departments.contains(own) else { throw .bulletin(.notNamed(own)) }
    guard bulletin.objection(of: own) == nil else { throw .bulletin(.alreadyObjected(own)) }
    let end = bulletin.windowEnd(in: office.workingTime)
    guard situation.now <= end else { throw .bulletin(.objectionTooLate(until: end)) }
    let items = bulletin.draft.value.items.filter { $0.department == own }.map(\.matter)
    guard objection.matters.allSatisfy(items.contains) else { throw .bulletin(.notNamed(own)) }
    try guards.text(objection.reason, .reason)
    var complete = objection
    complete.department = own
    return complete
  }

  func decided(_ decided: ObjectionDecided) throws(Refusal) -> ObjectionDecided {
    let bulletin = try undecided(decided.bulletin)
    var complete = decided
    let waiting = bulletin.objections.filter { $0.decision == nil }
      .map(\.objection.value.department)
    if complete.department.rawValue.isEmpty, waiting.count == 1 {
      complete.department = waiting[0]
    }
    guard waiting.contains(complete.department) else {
      throw .bulletin(.noObjection(complete.department))
    }
    try guards.text(decided.reason, .reason)
    return complete
  }

  /// The frozen list: what was drafted, but for what was struck or no longer stands.
  func issued(_ issue: BulletinIssued) throws(Refusal) -> BulletinIssued {
    let bulletin = try undecided(issue.bulletin)
    let end = bulletin.windowEnd(in: office.workingTime)
    guard situation.now > end else { throw .bulletin(.windowOpen(until: end)) }
    if let open = bulletin.objections.first(where: { $0.decision == nil }) {
      throw .bulletin(.objectionUndecided(open.objection.value.department))
    }
    var complete = issue
    let (standing, omissions) = list(of: bulletin)
    for seen in issue.items where !standing.contains(where: { $0.isSamePart(as: seen) }) {
      guard bulletin.draft.value.items.contains(where: { $0.isSamePart(as: seen) }) else {
        throw .bulletin(.notNamed(seen.department))
      }
      _ = try evidence(for: seen)
      throw .bulletin(.noObjection(seen.department))
    }
    guard !standing.isEmpty else { throw .bulletin(.empty) }
    complete.items = standing
    complete.omissions = omissions
    complete.number = number
    return complete
  }

  /// What of a draft stands now, with the evidence it was drafted with, and what does not.
  func list(
    of bulletin: Bulletin,
  ) -> (standing: [BulletinItem], omissions: [BulletinOmission]) {
    var standing: [BulletinItem] = []
    var omissions: [BulletinOmission] = []
    for item in bulletin.draft.value.items {
      guard let ground = ground(toOmit: item, bulletin) else {
        standing.append(item)
        continue
      }
      var omission = BulletinOmission()
      omission.matter = item.matter
      omission.department = item.department
      omission.ground = ground
      omissions.append(omission)
    }
    return (standing, omissions)
  }

  private func ground(
    toOmit item: BulletinItem, _ bulletin: Bulletin,
  ) -> BulletinOmission.Ground? {
    guard !bulletin.isStruck(item) else { return .objectionUpheld }
    switch verdict(on: item) {
    case .candidate: return nil
    case .explained: return .explained
    case .reported, .notYetLate, .notAssigned: return .reported
    }
  }

  private var number: String {
    let year = today.parts.year
    let prefix = "TB-\(year)-"
    let given = book.bulletins.flatMap { $0.formerNumbers + [$0.issue?.value.number ?? ""] }
    return prefix + Self.digits(given.count { $0.hasPrefix(prefix) } + 1)
  }

  func undecided(_ id: Int) throws(Refusal) -> Bulletin {
    guard let bulletin = book.bulletin(id) else { throw .office(.unknownEntry(id)) }
    guard !bulletin.isDecided else { throw .bulletin(.decided(id)) }
    return bulletin
  }
}

extension BulletinItem {
  /// Whether it is about the same part of the same matter.
  func isSamePart(as other: BulletinItem) -> Bool {
    matter == other.matter && department == other.department
  }
}

extension Bulletin {
  /// What of it stands at a moment, and what has to be left out.
  public func list(
    in office: OfficeHistory, at now: Instant, matters: [MatterID: Matter],
  ) -> (standing: [BulletinItem], omissions: [BulletinOmission]) {
    let situation = OfficeSituation(office: office, now: now, matters: matters)
    return OfficeDecision(actor: Actor(""), situation: situation).list(of: self)
  }
}
