/// A query as SQL: the tables joined, the conditions, the values they name.
struct ListSQL {
  private var table = ""
  private var matterJoin = ""
  private var clockJoin = ""
  private var asksForMatters = false
  private var asksForClocks = false
  private let query: ListQuery
  private let texts: TextScope
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

  init(_ query: ListQuery, _ texts: TextScope) {
    self.query = query
    self.texts = texts
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
    if table == Self.matters {
      // The running clocks are few and in order; the matters are all there ever were.
      sql.table = "clocks c JOIN \(Self.matters) ON m.id = c.matter AND c.ordinal = 0"
      sql.clockJoin = ""
      sql.dueColumn = "c.due"
      sql.add("c.stopped IS NULL", [])
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
    return "SELECT (SELECT count(*) FROM matters) - (SELECT count(*) FROM \(hidden))"
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
    addHidden(query.hiddenFrom)
    if let dueBefore = query.dueBefore { add("\(dueColumn) < ?", [.integer(dueBefore)]) }
    if let dueFrom = query.dueFrom { add("\(dueColumn) >= ?", [.integer(dueFrom)]) }
    if query.leavesOutPaused { add("c.paused = 0", []) }
    if let day = query.unacknowledgedOn {
      add("(c.acknowledged IS NULL OR c.acknowledged <> ?)", [.integer(day)])
    }
    for term in query.terms { add(term, restrictedTo: query.restrictedTo) }
  }

  /// Those who are accused are few, so their matters are found without the row of each line.
  private mutating func addHidden(_ accused: [String]) {
    guard !accused.isEmpty else { return }
    let found = accused.map { _ in "instr(' ' || accused || ' ', ?) > 0" }
    hidden = "matters WHERE accused <> '' AND (\(found.joined(separator: " OR ")))"
    add("\(key[0]) NOT IN (SELECT id FROM \(hidden))", accused.map { .text(" \($0) ") })
  }

  /// Where a restricted matter is not open, nothing but its number is found.
  private mutating func add(_ term: ListQuery.Term, restrictedTo departments: [String]?) {
    let pattern = SearchText.pattern(of: term.text)
    let match = SearchText.query(for: term.text)
      .map { WalkedFinds.Sought(table: "texts", match: $0) }
    var (alternatives, bound) = titles(term.text, pattern)
    for (column, ids) in [
      ("m.area", term.areas), ("m.topic", term.topics), ("m.source", term.sources),
    ] where !ids.isEmpty {
      alternatives.append("\(column) IN (\(Self.marks(ids.count)))")
      bound += ids.map { .text($0) }
    }
    if let slot = match.flatMap({ texts.walked[$0] }) {
      alternatives.append("is_named(?, m.id)")
      bound.append(.integer(slot))
    } else if !term.matters.isEmpty {
      alternatives.append("m.id IN (SELECT value FROM json_each(?))")
      bound.append(.text(SealedRows.list(term.matters)))
    }
    for department in term.departments {
      alternatives.append("instr(' ' || m.departments || ' ', ?) > 0")
      bound.append(.text(" \(department) "))
    }
    if let match, let slot = texts.walked[match] {
      alternatives.append(Self.walked)
      bound += [.integer(slot), .text(match.match)]
      alternatives.append("+m.id IN (\(Self.untold))")
      bound += untold(pattern)
    } else if let match {
      // Where very many are found, all lines are looked at sooner than all finds.
      let id = texts.frequent.contains(match) ? "+m.id" : "m.id"
      alternatives.append("\(id) IN (\(Self.found))")
      // A title is among the texts, once they are noted.
      bound += [.text(match.match)] + untold(pattern)
    }
    var condition = alternatives.joined(separator: " OR ")
    if let departments {
      let open = departments.map { _ in " OR instr(' ' || m.assigned || ' ', ?) > 0" }.joined()
      condition =
        "(m.restricted = 0\(open)) AND (\(condition)) OR m.number LIKE ? ESCAPE '\\'"
      bound = departments.map { .text(" \($0) ") } + bound + [.text(pattern)]
    }
    add("(" + condition + ")", bound)
  }

  /// How a term is found in titles, and in numbers, which have no letters.
  private func titles(_ term: String, _ pattern: String) -> (conditions: [String], [Value]) {
    if let typed = SearchText.typedQuery(for: term) {
      let (found, bound) = kept(typed)
      return (["(\(found)) AND is_typed(?, m.title)"], bound + [.text(term)])
    }
    guard SearchText.isFoundByPart(term) else { return ([], []) }
    let parts = "(m.number LIKE ? ESCAPE '\\' OR m.title LIKE ? ESCAPE '\\')"
    let patterns: [Value] = [.text(pattern), .text(pattern)]
    // What is not noted by its parts yet is looked at whole, as is what too many hold.
    guard texts.lowest == 0, let part = SearchText.partQuery(for: term) else {
      return ([parts], patterns)
    }
    let (found, bound) = kept(part)
    return (["(\(found)) AND \(parts)", Self.sealed], bound + patterns + [.text(pattern)])
  }

  /// The matters found by the words that titles and numbers are kept by.
  private func kept(_ match: String) -> (String, [Value]) {
    let sought = WalkedFinds.Sought(table: "typed", match: match)
    guard let slot = texts.walked[sought] else {
      let id = texts.frequent.contains(sought) ? "+m.id" : "m.id"
      return ("\(id) IN (\(Self.typed))", [.text(match), .integer(texts.number)])
    }
    return ("is_found(?, m.id) OR +m.id > ?", [.integer(slot), .integer(texts.number)])
  }

  /// Sealed matters by their numbers, of which nothing else is kept.
  private static let sealed = """
    m.id IN (SELECT id FROM matters WHERE sealed = 1 AND number LIKE ? ESCAPE '\\')
    """

  private static let found = """
    SELECT coalesce(s.matter, t.rowid) FROM found.texts t \
    LEFT JOIN found.said s ON s.number = t.rowid WHERE t.words MATCH ? \
    AND (s.matter IS NOT NULL OR t.rowid NOT IN (SELECT number FROM found.gone)) \
    UNION ALL \(untold)
    """

  /// The same for one line after the other; what was said since lies at the end of all texts.
  private static let walked = """
    is_found(?, m.id) AND +m.id NOT IN (SELECT number FROM found.gone) \
    OR +m.id IN (SELECT s.matter FROM found.texts t CROSS JOIN found.said s \
    ON s.number = t.rowid WHERE t.words MATCH ? \
    AND t.rowid >= (SELECT min(number) FROM found.said))
    """

  /// The matters by their titles whose texts are not noted yet.
  private static let untold = """
    SELECT id FROM matters WHERE id < ? AND title LIKE ? ESCAPE '\\' \
    UNION ALL SELECT id FROM matters WHERE id > ? AND title LIKE ? ESCAPE '\\'
    """

  private static let typed = """
    SELECT rowid FROM found.typed WHERE typed MATCH ? UNION ALL SELECT id FROM matters WHERE id > ?
    """

  private func untold(_ pattern: String) -> [Value] {
    [.integer(texts.lowest), .text(pattern), .integer(texts.number), .text(pattern)]
  }

  private static func marks(_ count: Int) -> String {
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
