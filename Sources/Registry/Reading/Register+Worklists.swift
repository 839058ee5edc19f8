public import Canon
import Finding
import Typing
public import Workflow

extension Register {
  /// How many lines are found first while somebody types.
  private static let screenful = 60

  /// The asked-for part of a pane.
  ///
  /// Where `counts` is false, a filter finds no more lines than a screen shows, they are only
  /// counted where that costs nothing, and of what is to be held in memory first no more is than a
  /// person can wait for at each key.
  public func worklist(
    _ query: Worklist, counts: Bool = true,
  ) throws(RegistryError) -> WorklistPage {
    var list = listQuery(query)
    try addSealed(to: &list.terms, holding: counts ? Self.holdLimit : Self.typingLimit)
    if let sought = query.sought, let place = try place(of: sought, in: list) {
      list.offset = max(0, place - list.limit / 2)
    } else if !counts, !list.terms.isEmpty, list.offset == 0 {
      list.limit = min(list.limit, Self.screenful)
    }
    let sight = Sight(of: query.viewer, actingFor: query.principals, in: office)
    return try onOffice {
      let lines = try index.list(list)
      let rows = try lines.compactMap { Row($0, for: sight) }
        .map { try titled(marked($0, in: query)) }
      // A list that ends on its first page need not be counted.
      let isWhole = list.offset == 0 && (0..<list.limit).contains(lines.count)
      guard counts || isWhole || list.terms.isEmpty else {
        return .uncounted(rows, from: list.offset, lines.count)
      }
      return WorklistPage(
        rows: rows, total: isWhole ? lines.count : try index.total(list),
        groups: try index.groups(list), offset: list.offset)
    }
  }

  /// Names the matters whose sealed texts hold a word that is looked for.
  private func addSealed(
    to terms: inout [ListQuery.Term], holding limit: Int,
  ) throws(RegistryError) {
    guard terms.contains(where: { !$0.isOnlySent }) else { return }
    try holdSealedTexts(limit: limit, ofMore: Self.typingLimit)
    for index in terms.indices where !terms[index].isOnlySent {
      terms[index].matters += try onOffice { try memory.matters(with: terms[index].text) }
    }
  }

  private func place(
    of sought: Worklist.Sought, in list: ListQuery,
  ) throws(RegistryError) -> Int? {
    try onOffice {
      try index.place(
        ofMatter: sought.matter.firstEntry, department: sought.department?.rawValue,
        clock: sought.clock?.rawValue, in: list)
    }
  }

  /// The row with the member the viewer does it for, where it is not the viewer's own.
  private func marked(_ row: Row, in query: Worklist) -> Row {
    guard query.pane == .approvals, !Viewer(query.viewer, office).answers(row) else { return row }
    var row = row
    row.deputyFor = query.principals.first { Viewer($0, office).answers(row) }
    return row
  }

  /// What stands on the tabs: how much there is for a member, how much of it is late or due today.
  public func counts(
    for viewer: MemberID, now: Instant,
  ) throws(RegistryError) -> [Pane: PaneCount] {
    let today = office.zone.local(now).day
    let midnight = office.zone.instant(today.advanced(byDays: 1), minute: 0)
    var counts: [Pane: PaneCount] = [:]
    for pane in Pane.lists {
      var worklist = Worklist(pane: pane, viewer: viewer)
      worklist.principals = office.principals(of: viewer, at: now)
      let list = listQuery(worklist)
      let (total, past, soon) = try onOffice {
        try index.count(
          list, now: Int(now.milliseconds), until: Int(midnight.milliseconds) - 1)
      }
      var count = PaneCount()
      count.total = total
      count.red = past
      count.today = soon
      if pane == .approvals { count.total += office.supervision.unconfirmed(of: viewer).count }
      counts[pane] = count
    }
    return counts
  }

  func listQuery(_ query: Worklist) -> ListQuery {
    let viewer = Viewer(query.viewer, office)
    let principals = query.principals.map { Viewer($0, office) }
    var list = ListQuery(subject(of: query.pane, for: viewer, and: principals))
    let sight = Sight(of: query.viewer, actingFor: query.principals, in: office)
    // Until a message is registered, departments do not see it.
    if sight.isDepartmental { list.hiddenStages = [Matter.Stage.received.rawValue] }
    list.hiddenFrom =
      ["@" + query.viewer.rawValue] + [sight.department?.rawValue].compactMap(\.self)
    if !sight.seesRestricted { list.restrictedTo = sight.departments.map(\.rawValue) }
    list.terms = terms(of: query.filter)
    list.order = ListQuery.Order(query.order)
    list.isReversed = query.isReversed
    list.dueBefore = query.dueBefore.map { Int($0.milliseconds) }
    list.offset = query.offset
    list.limit = query.limit
    return list
  }

  private func subject(
    of pane: Pane, for viewer: Viewer, and principals: [Viewer],
  ) -> ListQuery.Subject {
    switch pane {
    case .inbox:
      let acts = viewer.isDepartmental ? [] : Act.allCases.filter(\.isOffice)
      return .waiting([ListQuery.Share(acts: acts.map(\.rawValue))])
    case .approvals where viewer.member == nil:
      // Nobody in particular looks, so that everybody's decisions are listed.
      return .waiting([ListQuery.Share(acts: Viewer.allDecisions.map(\.rawValue))])
    case .approvals:
      let own = viewer.share(of: viewer.decisions)
      // A deputy may not decide either what was the deputy's own.
      return .waiting(
        [own] + principals.map { $0.share(of: $0.acts, besides: own.people) })
    case .tasks:
      let own = viewer.isDepartmental ? viewer.member?.department?.rawValue : nil
      return .assignments(department: own)
    case .deadlines: return .clocks
    case .all, .supervision: return .matters
    }
  }

  /// Whether a word of a filter is looked for in what was written, so that this has to be read.
  public func looksIntoTexts(_ filter: String) -> Bool {
    terms(of: filter).contains { !$0.isOnlySent }
  }

  private func terms(of filter: String) -> [ListQuery.Term] {
    filter.split(whereSeparator: \.isWhitespace).map(String.init)
      .map { term($0.hasWideLetters ? $0.halfWidth : $0) }
  }

  /// A word of the filter, with the names of the office it may be part of.
  private func term(_ text: String) -> ListQuery.Term {
    func matches(_ name: String, _ english: String?) -> Bool {
      name.contains(text) || name.halfWidth.contains(text)
        || english?.lowercased().contains(text.lowercased()) == true
    }
    func ids(_ names: some Collection<PlaceNamed>) -> [String] {
      names.filter { matches($0.name, $0.english) }.map(\.id)
    }
    var term = ListQuery.Term(text: text)
    // A matter keeps its first name after it is given a number.
    let named = MatterID(rawValue: text).firstEntry
    if named > 0 { term.matters = [named] }
    term.departments = ids(office.departments.values)
    term.areas = ids(office.areas.values)
    term.topics = ids(office.topics.values)
    term.sources = office.sources.values
      .filter { matches($0.name, $0.english) }.map(\.source.rawValue)
    if let days = NamedDays(text, today: office.zone.local(now).day) {
      term.sent = sent(on: days)
      term.isOnlySent = days.isNothingElse
    }
    return term
  }

  /// The moments of days, in the office's zone.
  private func sent(on days: NamedDays) -> Range<Int> {
    func start(of day: CivilDate) -> Int {
      Int(office.zone.instant(day, minute: 0).milliseconds)
    }
    let first = days.first.map(start) ?? .min
    return first..<max(first, days.last.map { start(of: $0.advanced(byDays: 1)) } ?? .max)
  }
}

/// Whose eyes a list is made for.
private struct Viewer {
  let member: MemberAdmitted?
  private let office: Office
  private let roles: [Role]

  init(_ id: MemberID, _ office: Office) {
    self.office = office
    member = office.members[id]
    roles = member?.roles ?? []
  }

  /// Whether the member belongs to a department and has no part in the office's own work.
  var isDepartmental: Bool {
    !roles.isEmpty && roles.allSatisfy { $0 == .liaison || $0 == .head }
  }

  /// What waits for somebody's decision or signature.
  static let allDecisions: [Act] = [
    .instruct, .approve, .grantExtension, .confirmDecline, .confirmTransfer, .confirmVoid,
    .sign, .issueSupervision, .examineSecrecy, .upholdObjection, .confirmCorrection,
    .confirmPromiseMove, .confirm,
  ]

  /// What waits for this member's own decision or signature.
  var decisions: [Act] {
    let own: [Act] =
      (roles.contains(.archivist) ? [.archive, .takeBack] : [])
      + (roles.contains(.head) ? [.answerSupervision] : [])
    return (Self.allDecisions + own).filter(mayDo)
  }

  /// Everything this member may do, and a deputy of theirs; only oneself knows what one said.
  var acts: [Act] { Act.allCases.filter { $0 != .confirm && mayDo($0) } }

  /// Whether the member may do what a row waits for.
  func answers(_ row: Row) -> Bool {
    guard let act = row.act, mayDo(act) else { return false }
    if let awaited = row.member, awaited != member?.member { return false }
    return (!act.isDepartmental || member?.department == row.department)
      && (row.rank.map { member?.approves(at: $0) == true } ?? true)
  }

  /// Some acts as the index asks for them.
  func share(of acts: [Act], besides deputies: [String] = []) -> ListQuery.Share {
    var share = ListQuery.Share(acts: acts.filter { !$0.isDepartmental }.map(\.rawValue))
    share.departmental = acts.filter(\.isDepartmental).map(\.rawValue)
    share.department = member?.department?.rawValue
    share.rank = (member?.rank ?? .responsible).rawValue
    share.member = member?.member.rawValue
    share.people = [share.member].compactMap(\.self) + deputies
    return share
  }

  private func mayDo(_ act: Act) -> Bool { roles.contains(where: office.roles(for: act).contains) }
}

extension Act {
  /// Whether the office's administrator is waited for.
  fileprivate var isOffice: Bool {
    defaultRoles.contains(.administrator) && !isDepartmental && self != .confirmVoid
      && self != .confirm
  }
}

extension ListQuery.Order {
  fileprivate init(_ order: Worklist.Order) {
    switch order {
    case .due: self = .due
    case .sent: self = .sent
    case .number: self = .number
    case .department: self = .department
    case .stage: self = .stage
    }
  }
}

extension Row {
  /// A line of the index as someone may see it; nil when it is of a version that knows more.
  init?(_ row: ListRow, for sight: Sight) {
    self.init(row)
    isRestricted = row.matter.isRestricted
    guard isRestricted, !sight.seesRestricted,
      !sight.departments.contains(where: { row.matter.assigned.contains($0.rawValue) })
    else { return }
    isWithheld = true
    title = ""
    (area, topic, kind) = (nil, nil, nil)
    (departments, department) = ([], nil)
  }

  /// A line of the index in the words of the rules; nil when it is of a version that knows more.
  init?(_ row: ListRow) {
    let matter = row.matter
    guard let stage = Matter.Stage(rawValue: matter.stage),
      let reply = matter.clocks.first.flatMap({ Clock($0) })
    else { return nil }
    self.init(
      matter: MatterID(firstEntry: matter.id), number: matter.number, stage: stage,
      title: matter.title, source: SourceID(rawValue: matter.source),
      area: matter.area.map { AreaID(rawValue: $0) },
      topic: matter.topic.map { TopicID(rawValue: $0) },
      kind: matter.kind.flatMap { MessageKind(rawValue: $0) },
      sentAt: Instant(milliseconds: Int64(matter.sentAt)),
      departments: matter.departments.map { DepartmentID(rawValue: $0) },
      department: row.department.map { DepartmentID(rawValue: $0) },
      act: row.act.flatMap { Act(rawValue: $0) },
      assignment: row.assignmentStage.flatMap { Assignment.Stage(rawValue: $0) },
      isLead: row.isLead, clock: row.clock.flatMap { Clock($0) },
      acknowledgedOn: row.clock?.acknowledged.map { CivilDate(daysSinceEpoch: $0) }, reply: reply,
      lastNumber: matter.lastNumber)
    rank = row.rank.flatMap { LeaderRank(rawValue: $0) }
    member = row.member.map { MemberID(rawValue: $0) }
  }
}

extension WorklistPage {
  /// A page that goes on after its last line, if it is full.
  fileprivate static func uncounted(_ rows: [Row], from offset: Int, _ lines: Int) -> WorklistPage {
    var page = WorklistPage(rows: rows, total: offset + lines + 1, offset: offset)
    page.isCounted = false
    return page
  }
}
