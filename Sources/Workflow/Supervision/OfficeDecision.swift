import Canon

extension OfficeCommand {
  /// The facts that follow from the command, or the reason why none may.
  public func decide(
    by actor: Actor, in situation: OfficeSituation,
  ) throws(Refusal) -> [Fact] {
    let decision = OfficeDecision(actor: actor, situation: situation)
    let fact = try decision.fact(for: self)
    return actor.marks + [fact]
  }
}

/// One command of the office, decided.
struct OfficeDecision {
  let actor: Actor
  let situation: OfficeSituation
  let guards: Guards

  init(actor: Actor, situation: OfficeSituation) {
    self.actor = actor
    self.situation = situation
    guards = Guards(office: situation.office.now, actor: actor, now: situation.now)
  }

  var office: Office { situation.office.now }
  var book: SupervisionBook { office.supervision }
  var today: CivilDate { office.zone.local(situation.now).day }

  func fact(for command: OfficeCommand) throws(Refusal) -> Fact {
    let member = try guards.entitled(to: command.act)
    switch command {
    case .lookAtSource(let look): return .sourceLookedAt(try looked(look))
    case .reportFromGrid(let report):
      try known(report.area)
      try guards.text(report.text, .gridNews)
      try guards.text(report.informant, .informant)
      return .gridReported(report)
    case .settleGridReport(let settled): return .gridReportSettled(try settle(settled))
    case .recordRisk(let point): return .riskRecorded(try recorded(point))
    case .nameContacts(let chain): return .contactsNamed(try named(chain))
    case .reportZero(let report): return .zeroReported(try reportedZero(report))
    case .draftBulletin(let draft): return .bulletinDrafted(try drafted(draft))
    case .objectToBulletin(let objection):
      return .bulletinObjected(try objected(objection, by: member))
    case .decideObjection(let decided): return .objectionDecided(try self.decided(decided))
    case .issueBulletin(let issue): return .bulletinIssued(try issued(issue))
    case .dropBulletin(let dropped):
      _ = try undecided(dropped.bulletin)
      try guards.text(dropped.reason, .reason)
      return .bulletinDropped(dropped)
    case .confirmEntry(let value):
      try guards.optional(value.note, .note)
      let entry = try entrusted(value.entry)
      return .bulletinActConfirmed(BehalfConfirmed(of: entry, note: value.note))
    case .disownEntry(let value):
      let entry = try entrusted(value.entry)
      try guards.text(value.reason, .reason)
      return .bulletinActDisowned(BehalfDisowned(of: entry, reason: value.reason))
    }
  }

  /// The entry on a bulletin that waits for the member's word.
  private func entrusted(_ entry: Int) throws(Refusal) -> Int {
    if let principal = actor.deputyFor { throw .behalf(.inPerson(principal)) }
    return try book.entries.map(\.mark).entrusted(entry, to: actor.member).entry
  }

  func known(_ area: AreaID) throws(Refusal) {
    guard office.areas[area] != nil else { throw .unknownArea(area) }
    try guards.offered(.area(area))
  }

  private func looked(_ look: SourceLook) throws(Refusal) -> SourceLook {
    guard office.sources[look.source] != nil else { throw .unknownSource(look.source) }
    try guards.offered(.source(look.source))
    guard !book.isLookedAt(look.source, on: today) else {
      throw .office(.sourceLookedAt(look.source, today))
    }
    try guards.optional(look.note, .note)
    var complete = look
    complete.day = today
    return complete
  }

  private func settle(_ settled: GridReportSettled) throws(Refusal) -> GridReportSettled {
    guard let news = book.gridNews(settled.report) else {
      throw .office(.unknownEntry(settled.report))
    }
    guard news.settlement == nil else { throw .office(.reportSettled(settled.report)) }
    try guards.text(settled.result, .result)
    return settled
  }

  private func named(_ chain: ContactChain) throws(Refusal) -> ContactChain {
    try known(chain.area)
    for contact in [chain.leader, chain.cadre, chain.gridWorker] {
      try guards.text(contact.name, .contact)
      try guards.optional(contact.phone, .contact)
    }
    return chain
  }

  /// A day of a key period is reported once for each area, on that day or later.
  private func reportedZero(_ report: ZeroReport) throws(Refusal) -> ZeroReport {
    try known(report.area)
    guard report.day <= today else { throw .office(.dayAhead(report.day)) }
    guard office.policy.keyPeriod(on: report.day) != nil else {
      throw .office(.noKeyPeriod(report.day))
    }
    guard book.zeroReports[SupervisionBook.ZeroReportKey(report.area, report.day)] == nil else {
      throw .office(.zeroReported(report.area, report.day))
    }
    try guards.text(report.informant, .informant)
    try guards.optional(report.text, .gridNews)
    return report
  }

  private func recorded(_ point: RiskPoint) throws(Refusal) -> RiskPoint {
    var complete = point
    if point.id.rawValue.isEmpty {
      complete.id = RiskID(rawValue: "FX-" + Self.digits(book.riskPoints.count + 1))
    } else if book.riskPoints[point.id] == nil {
      throw .office(.unknownRisk(point.id))
    }
    try guards.text(point.name, .title)
    try guards.text(point.category, .category)
    try guards.text(point.cause, .cause)
    try guards.text(point.measures, .measures)
    try guards.optional(point.wording, .wording)
    try guards.optional(point.progress, .result)
    try checkNames(of: point)
    return complete
  }

  private func checkNames(of point: RiskPoint) throws(Refusal) {
    for area in point.areas { try known(area) }
    for topic in point.topics {
      guard office.topics[topic] != nil else { throw .unknownTopic(topic) }
    }
    if let department = point.department {
      guard office.departments[department] != nil else { throw .unknownDepartment(department) }
    }
    if let leader = point.leader {
      guard office.members[leader] != nil else { throw .unknownMember(leader) }
    }
  }

  static func digits(_ count: Int) -> String {
    let digits = String(count)
    return String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }
}
