import Canon
import Registry
import Words
import Workflow

/// What a letter stands for in the supervision pane; which deed that is depends on page and row.
enum SheetAct: Hashable, Sendable, CaseIterable {
  case add
  case edit
  case giveBack
  case decide
  case finish
  case look
  case takeIn
  case remindLate
}

extension Model {
  /// What a letter means for the row under the cursor; nil where it means nothing on the page.
  func deed(for act: SheetAct) -> Deed? {
    if let word = word(for: act) { return .office(word) }
    return switch (supervision.page, act) {
    case (.candidates, .add): draftBulletin.map { .office(.draftBulletin($0)) }
    case (.bulletins, .add): bulletin.map { .office(.issueBulletin(issue(of: $0))) }
    case (.bulletins, .decide): bulletin.map { .office(.decideObjection(decision(on: $0))) }
    case (.bulletins, .giveBack): bulletin.map(givingBack)
    case (.risks, .add): .office(.recordRisk(RiskPoint()))
    case (.risks, .edit): riskPoint.map { .office(.recordRisk($0)) }
    case (.contacts, .add), (.contacts, .edit): chain.map { .office(.nameContacts($0)) }
    case (.periods, .add):
      zeroReport.map { .office(.reportZero($0)) } ?? .keyPeriod(KeyPeriod())
    case (.periods, .edit): keyPeriod.map { .keyPeriod($0) }
    case (.periods, .giveBack): keyPeriod.map { .dropKeyPeriod($0) }
    case (.sources, .look): look.map { .office(.lookAtSource($0)) }
    case (.gridReports, .add): .office(.reportFromGrid(GridReport()))
    case (.gridReports, .takeIn): gridNews.map { _ in .act(.receive) }
    case (.gridReports, .finish): settlement.map { .office(.settleGridReport($0)) }
    case (_, _): nil
    }
  }

  /// The deeds of the page, whatever row the cursor is on.
  func hasAct(_ act: SheetAct) -> Bool {
    switch (supervision.page, act) {
    case (.candidates, .add), (.bulletins, .add), (.bulletins, .decide), (.bulletins, .giveBack),
      (.risks, .add), (.risks, .edit), (.contacts, .add), (.contacts, .edit), (.periods, .add),
      (.periods, .edit), (.periods, .giveBack), (.sources, .look), (.gridReports, .add),
      (.gridReports, .takeIn),
      (.gridReports, .finish),
      (.candidates, .remindLate), (.scores, .remindLate):
      true
    case (_, _): false
    }
  }

  /// Why a letter does nothing now; nil if it does something.
  func obstacle(to act: SheetAct) -> Failure? {
    guard pane == .supervision else {
      return .sentence(Phrase(zh: "只用于督办统计 (6)", en: "For supervision (6) only"))
    }
    guard hasAct(act) else {
      return .sentence(Phrase(zh: "这一页没有这个操作", en: "This page has no such act"))
    }
    if act == .remindLate { return remindingObstacle }
    guard let deed = deed(for: act) else { return rowlessObstacle(act) }
    return obstacle(to: deed)
  }

  private func rowlessObstacle(_ act: SheetAct) -> Failure {
    if supervision.page == .candidates {
      return .sentence(
        Phrase(
          zh: "没有可以通报的：已说明或已列入别的通报", en: "Nobody can be named: explained, or named already"))
    }
    return .sentence(Phrase(zh: "先选一行", en: "Choose a row first"))
  }

  private func obstacle(to deed: Deed) -> Failure? {
    if let readOnlyReason { return .sentence(Phrase(zh: readOnlyReason, en: readOnlyReason)) }
    switch deed {
    case .act(let act): return dealtWith ?? obstacle(to: act)
    case .settings, .keyPeriod, .dropKeyPeriod:
      return roles.contains(.administrator) ? nil : .refusal(.notAdministrator(member))
    case .office(let command):
      if let done = decided(command) { return done }
      let act = command.act
      let isEntitled = !doers(of: act).isEmpty
      let canEnter = act.canBeEnteredOnBehalf && roles.contains(.administrator)
      return isEntitled || canEnter ? nil : .refusal(.office(.notGranted(act, to: member)))
    }
  }

  /// What the rules say to what depends on the row alone.
  private func decided(_ command: OfficeCommand) -> Failure? {
    let day = office.zone.local(now).day
    switch command {
    case .lookAtSource(let look) where office.supervision.isLookedAt(look.source, on: day):
      return .refusal(.office(.sourceLookedAt(look.source, day)))
    case .settleGridReport: return dealtWith
    case .issueBulletin(let issue): return decided(issue.bulletin) ?? unready(issue.bulletin)
    case .dropBulletin(let dropped): return decided(dropped.bulletin)
    case .objectToBulletin(let objection):
      return decided(objection.bulletin)
        ?? unobjectionable(objection.bulletin, objection.department)
    case .decideObjection(let decided):
      guard decided.department.rawValue.isEmpty else { return self.decided(decided.bulletin) }
      return .sentence(Phrase(zh: "没有待裁定的异议", en: "No objection waits for a decision"))
    case .lookAtSource, .reportFromGrid, .recordRisk, .nameContacts,
      .reportZero, .draftBulletin, .confirmEntry, .disownEntry:
      return nil
    }
  }

  private func decided(_ bulletin: Int) -> Failure? {
    office.supervision.bulletin(bulletin)?.isDecided == true
      ? .refusal(.bulletin(.decided(bulletin))) : nil
  }

  private func unready(_ id: Int) -> Failure? {
    guard let bulletin = office.supervision.bulletin(id) else { return nil }
    let end = bulletin.windowEnd(in: office.workingTime)
    if now <= end { return .refusal(.bulletin(.windowOpen(until: end))) }
    let open = bulletin.objections.first { $0.decision == nil }
    return open.map { .refusal(.bulletin(.objectionUndecided($0.objection.value.department))) }
  }

  private func unobjectionable(_ id: Int, _ department: DepartmentID) -> Failure? {
    guard let bulletin = office.supervision.bulletin(id) else { return nil }
    let end = bulletin.windowEnd(in: office.workingTime)
    if now > end { return .refusal(.bulletin(.objectionTooLate(until: end))) }
    return bulletin.objection(of: department) == nil
      ? nil : .refusal(.bulletin(.alreadyObjected(department)))
  }

  private var remindingObstacle: Failure? {
    if let readOnlyReason { return .sentence(Phrase(zh: readOnlyReason, en: readOnlyReason)) }
    let needed = office.roles(for: .remindAutomatically)
    return roles.contains(where: needed.contains)
      ? nil : .refusal(.notGranted(.remindAutomatically, to: member, needs: needed))
  }

  /// The member, or those this one acts for while they are away, as far as an act is theirs.
  func doers(of act: OfficeAct) -> [MemberID] {
    ([member] + (act.isInPerson ? [] : principals)).filter { doer in
      office.members[doer]?.roles.contains(where: act.roles.contains) ?? false
    }
  }
}

// What the row under the cursor stands for.
extension Model {
  /// The bulletin under the cursor.
  var bulletin: Bulletin? {
    guard supervision.page == .bulletins else { return nil }
    return sheetRow.flatMap { Int($0.id) }.flatMap(office.supervision.bulletin)
  }

  /// The marked candidates a bulletin may name, or the one under the cursor.
  private var draftBulletin: BulletinDrafted? {
    let free = (supervision.statistics(.candidates)?.candidates ?? []).filter(\.isFree)
    let chosen = free.filter { candidate in
      let id = candidate.matter.rawValue + " " + candidate.department.rawValue
      return supervision.marks.isEmpty ? id == sheetRow?.id : supervision.marks.contains(id)
    }
    guard !chosen.isEmpty else { return nil }
    var draft = BulletinDrafted()
    draft.items = chosen.map { candidate in
      guard case .candidate(let item) = candidate.verdict else {
        return BulletinItem(candidate.matter, candidate.department)
      }
      return item
    }
    return draft
  }

  private func issue(of bulletin: Bulletin) -> BulletinIssued {
    var issue = BulletinIssued()
    issue.bulletin = bulletin.id
    return issue
  }

  private func decision(on bulletin: Bulletin) -> ObjectionDecided {
    var decided = ObjectionDecided()
    decided.bulletin = bulletin.id
    decided.department =
      bulletin.objections.first { $0.decision == nil }?.objection.value.department ?? ""
    return decided
  }

  /// The act on the bulletin under the cursor that waits for this member's word.
  var awaitedEntry: BulletinEntry? {
    guard let bulletin else { return nil }
    return office.supervision.unconfirmed(of: member).first { $0.bulletin == bulletin.id }
  }

  /// What was entered for the member is confirmed or disowned before they do anything else.
  private func word(for act: SheetAct) -> OfficeCommand? {
    guard let entry = awaitedEntry?.mark.entry else { return nil }
    if act == .add { return .confirmEntry(BehalfConfirmed(of: entry)) }
    return act == .giveBack ? .disownEntry(BehalfDisowned(of: entry, reason: "")) : nil
  }

  /// A head objects; the office gives the bulletin up.
  private func givingBack(_ bulletin: Bulletin) -> Deed {
    guard !roles.contains(.head) else {
      var objection = BulletinObjection()
      objection.bulletin = bulletin.id
      objection.department = office.members[member]?.department ?? ""
      return .office(.objectToBulletin(objection))
    }
    var dropped = BulletinDropped()
    dropped.bulletin = bulletin.id
    return .office(.dropBulletin(dropped))
  }

  private var riskPoint: RiskPoint? {
    sheetRow.flatMap { office.supervision.riskPoints[RiskID(rawValue: $0.id)]?.point.value }
  }

  private var chain: ContactChain? {
    guard let row = sheetRow else { return nil }
    let area = AreaID(rawValue: row.id)
    var chain = office.supervision.contacts[area]?.value ?? ContactChain()
    chain.area = area
    return chain
  }

  /// The first day an area has not reported, where the row is an area's.
  private var zeroReport: ZeroReport? {
    guard let row = sheetRow, office.areas[AreaID(rawValue: row.id)] != nil else { return nil }
    var report = ZeroReport()
    report.area = AreaID(rawValue: row.id)
    let days = SheetWriter(self).reportedDays
    let book = office.supervision
    let missing = days.first {
      book.zeroReports[SupervisionBook.ZeroReportKey(report.area, $0)] == nil
    }
    report.day = missing ?? days.last ?? office.zone.local(now).day
    return report
  }

  private var keyPeriod: KeyPeriod? {
    guard let row = sheetRow else { return nil }
    return office.policy.keyPeriods.first {
      "period " + $0.name + ($0.from?.description ?? "-") == row.id
    }
  }

  private var look: SourceLook? {
    sheetRow.map { row in
      var look = SourceLook()
      look.source = SourceID(rawValue: row.id)
      return look
    }
  }

  private var settlement: GridReportSettled? {
    gridNews.map { news in
      var settled = GridReportSettled()
      settled.report = news.id
      return settled
    }
  }

  /// The grid report under the cursor.
  var gridNews: SupervisionBook.GridNews? {
    guard pane == .supervision, supervision.page == .gridReports else { return nil }
    return sheetRow.flatMap { Int($0.id) }.flatMap(office.supervision.gridNews)
  }

  /// That the grid report under the cursor is settled, or is a matter now.
  private var dealtWith: Failure? {
    guard let news = gridNews else { return nil }
    if news.settlement != nil { return .refusal(.office(.reportSettled(news.id))) }
    return gridMatter(of: news).map {
      .refusal(.office(.reportTaken(news.id, by: $0.number)))
    }
  }

  /// The matter a grid report was made into, as far as that is counted.
  func gridMatter(of news: SupervisionBook.GridNews) -> GridMatter? {
    supervision.statistics(.gridMatters)?.gridMatters.first { $0.report == news.id }
  }
}
