/// A query as SQL: the tables joined, the conditions, the values they name.
struct ListSQL {
  private var table = ""
  private var matterJoin = ""
  private var clockJoin = ""
  private var asksForMatters = false
  private var asksForClocks = false
  private let query: ListQuery
  /// How each term is found, in the order of the terms.
  private let ways: [FindingWays]
  /// The columns a line is found again by.
  private var key = ["m.id"]
  private var keyed = ""
  /// The columns of the line itself: department, act, assignment stage, lead, rank, member.
  var line = "NULL, NULL, NULL, 0, NULL, NULL"
  var dueColumn = "c.due"
  var departmentColumn = "m.departments"
  /// The matters that are hidden from who asks; empty where none are.
  private var hidden = ""
  var conditions: [String] = []
  var values: [Value] = []

  init(_ query: ListQuery, _ ways: [FindingWays]) {
    self.query = query
    self.ways = ways
    switch query.subject {
    case .waiting(let shares):
      join("waiting w", matter: "w.matter", clock: "w.clock")
      line = "w.department, w.act, NULL, 0, w.rank, w.member"
      dueColumn = "w.due"
      departmentColumn = "w.department"
      add(shares)
    case .assignments(let department):
      join("assignments a", matter: "a.matter", clock: "a.clock")
      line = "a.department, a.act, a.stage, a.lead, NULL, NULL"
      dueColumn = "a.due"
      departmentColumn = "a.department"
      if let department { add("a.department = ?", [.text(department)]) }
    case .clocks:
      join("clocks c", matter: "c.matter")
      line = "c.department, NULL, NULL, 0, NULL, NULL"
      departmentColumn = "c.department"
      add("c.stopped IS NULL", [])
    case .matters:
      table = Self.matters
      keyed = "matters m ON m.id = page.matter"
      clockJoin = Self.clockJoin("m.id", "0")
      dueColumn = "m.due"
    }
    addCommon(query)
  }

  /// The lines whose clock runs and is due by a moment.
  func dueBy(_ moment: Int) -> ListSQL {
    var sql = self
    if case .matters = query.subject {
      // The running clocks are few and in order; the matters are all there ever were.
      var clocks = query
      clocks.subject = .clocks
      sql = ListSQL(clocks, ways)
      sql.add("c.ordinal = 0", [])
    }
    sql.add("\(sql.dueColumn) <= ?", [.integer(moment)])
    return sql
  }

  private static let matters = "matters m"

  /// The asked-for lines: first which they are, in as few tables as that takes, then what they show.
  var page: String {
    let sortsByMatter =
      switch query.order {
      case .sent, .number, .stage: true
      case .due, .department: false
      }
    let source =
      table + (asksForMatters || sortsByMatter ? matterJoin : "")
      + (asksForClocks ? clockJoin : "")
    return """
      WITH page (matter, ordinal) AS (SELECT \(key[0]), \(key.last ?? "") \
      FROM \(source)\(condition)\(ordering) LIMIT ? OFFSET ?) \
      SELECT \(line), \(Self.matterColumns), \(Self.clockColumns("c")), \
      \(Self.clockColumns("r")) FROM page CROSS JOIN \(keyed)\(matterJoin)\(clockJoin) \
      LEFT JOIN clocks r ON r.matter = m.id AND r.ordinal = 0\(ordering)
      """
  }

  /// The place of a line of a matter and a department in the whole list, and of a kind of clock.
  var place: String {
    """
    SELECT min(place) FROM (SELECT \(key[0]) AS matter, \(lineDepartment) AS department, \
    c.kind AS kind, row_number() OVER (\(ordering)) - 1 AS place \
    FROM \(table)\(matterJoin)\(clockJoin)\(condition)) \
    WHERE matter = ? AND department IS ? AND (? IS NULL OR kind IS ?)
    """
  }

  private var lineDepartment: String { table == Self.matters ? "NULL" : departmentColumn }

  /// The tables that say of each line what groups are made of.
  var groupingSource: String { table + matterJoin + (asksForClocks ? clockJoin : "") }

  /// The tables that decide how many lines there are; every line has its matter.
  var countingSource: String {
    table + (asksForMatters ? matterJoin : "") + (asksForClocks ? clockJoin : "")
  }

  /// How many lines there are.
  var total: String {
    guard table == Self.matters, conditions.count == 1, !hidden.isEmpty else {
      return "SELECT count(*) FROM \(countingSource)\(condition)"
    }
    // All there ever were are counted quickest without looking at any of them.
    return "SELECT (SELECT matters FROM noted) - (SELECT count(*) FROM (\(hidden)))"
  }

  private mutating func join(_ table: String, matter: String, clock: String? = nil) {
    self.table = table
    let alias = table.suffix(1)
    key = ["\(alias).matter", "\(alias).ordinal"]
    keyed = "\(table) ON \(alias).matter = page.matter AND \(alias).ordinal = page.ordinal"
    matterJoin = " JOIN matters m ON m.id = \(matter)"
    clockJoin = clock.map { Self.clockJoin(matter, $0) } ?? ""
  }

  private static func clockJoin(_ matter: String, _ ordinal: String) -> String {
    " LEFT JOIN clocks c ON c.matter = \(matter) AND c.ordinal = \(ordinal)"
  }

  private mutating func add(_ condition: String, _ bound: [Value]) {
    conditions.append(condition)
    values += bound
  }

  private mutating func add(_ shares: [ListQuery.Share]) {
    let conditions = shares.map { share in
      var all = "w.act IN (\(Self.marks(share.acts.count)))"
      values += share.acts.map { .text($0) }
      if let rank = share.rank {
        all = "(\(all) AND (w.rank IS NULL OR w.rank = ?))"
        values.append(.text(rank))
      }
      if let member = share.member {
        all = "(\(all) AND (w.member IS NULL OR w.member = ?))"
        values.append(.text(member))
      }
      for person in share.people {
        all = "(\(all) AND (w.besides IS NULL OR instr(' ' || w.besides || ' ', ?) = 0))"
        values.append(.text(" \(person) "))
      }
      guard let department = share.department, !share.departmental.isEmpty else { return all }
      values += (share.departmental + [department]).map { .text($0) }
      let own = "(w.act IN (\(Self.marks(share.departmental.count))) AND w.department = ?)"
      return "\(all) OR \(own)"
    }
    add("(" + conditions.joined(separator: " OR ") + ")", [])
  }

  private mutating func addCommon(_ query: ListQuery) {
    asksForMatters = !query.hiddenStages.isEmpty || !query.terms.isEmpty
    asksForClocks = query.leavesOutPaused || query.unacknowledgedOn != nil
    if !query.hiddenStages.isEmpty {
      add(
        "m.stage NOT IN (\(Self.marks(query.hiddenStages.count)))",
        query.hiddenStages.map { .text($0) })
    }
    if let dueBefore = query.dueBefore { add("\(dueColumn) < ?", [.integer(dueBefore)]) }
    if let dueFrom = query.dueFrom { add("\(dueColumn) >= ?", [.integer(dueFrom)]) }
    if query.leavesOutPaused { add("c.paused = 0", []) }
    if let day = query.unacknowledgedOn {
      add("(c.acknowledged IS NULL OR c.acknowledged <> ?)", [.integer(day)])
    }
    for (term, ways) in zip(query.terms, ways) { add(term, ways, restrictedTo: query.restrictedTo) }
    // Asked last: looking a matter up there takes longer than most of the rest.
    addHidden(query.hiddenFrom)
  }

  /// The matters that accuse somebody are few, and found without the row of each line.
  private mutating func addHidden(_ accused: [String]) {
    guard !accused.isEmpty else { return }
    hidden = "SELECT DISTINCT matter FROM accused WHERE name IN (\(Self.marks(accused.count)))"
    add("\(key[0]) NOT IN (\(hidden))", accused.map { .text($0) })
  }

  /// Where a restricted matter is not open, nothing but its number is found.
  private mutating func add(
    _ term: ListQuery.Term, _ ways: FindingWays, restrictedTo departments: [String]?,
  ) {
    var bound = ways.values
    var condition = ways.condition
    if let departments {
      let open = SealedRows.open(to: departments, in: "m.")
      condition = "\(open.sql) AND (\(condition))"
      bound = open.values + bound
      if SearchText.isFoundByPart(term.text), !term.isOnlySent {
        condition += " OR m.number LIKE ? ESCAPE '\\'"
        bound.append(.text(SearchText.pattern(of: term.text)))
      }
    }
    add("(" + condition + ")", bound)
  }

  static func marks(_ count: Int) -> String {
    repeatElement("?", count: count).joined(separator: ", ")
  }

  var condition: String {
    conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
  }

  /// What lines that stand together have in common; nil where each stands for itself.
  var groupColumn: String? {
    switch query.order {
    case .department: departmentColumn
    case .stage: "m.stage"
    case .due, .sent, .number: nil
    }
  }

  private var ordering: String {
    let direction = query.isReversed ? " DESC" : ""
    let column =
      switch query.order {
      case .due: dueColumn
      case .sent: "m.sent"
      case .number: "m.ordering"
      case .department: departmentColumn
      case .stage: "m.stage"
      }
    let due = groupColumn == nil ? [] : [last(dueColumn)]
    let columns = [last(column, direction)] + due + key.map { $0 + direction }
    return " ORDER BY " + columns.joined(separator: ", ")
  }

  /// A column with what it lacks last; only where it can lack, so that an order kept can be used.
  private func last(_ column: String, _ direction: String = "") -> String {
    column + direction + (Self.lacking.contains(column) ? " NULLS LAST" : "")
  }

  private static let lacking: Set = ["w.due", "a.due", "w.department", "c.department"]

  private static let matterColumns = """
    m.id, m.number, m.stage, m.title, m.source, m.external, m.area, m.topic, m.kind, m.sent, \
    m.departments, m.last, m.restricted, m.assigned
    """

  private static func clockColumns(_ table: String) -> String {
    [
      "kind", "department", "start", "due", "original", "stopped", "amber", "amber_minutes",
      "squeezed", "grace", "paused", "provisional", "acknowledged", "counting",
    ]
    .map { "\(table).\($0)" }.joined(separator: ", ")
  }
}
