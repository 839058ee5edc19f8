/// What a list is asked for, in the index's own terms.
public struct ListQuery: Sendable, Equatable {
  public var subject: Subject
  /// Stages whose matters are left out.
  public var hiddenStages: [String] = []
  /// Leaves out the matters that accuse one of these.
  public var hiddenFrom: [String] = []
  /// The departments whose restricted matters are open; nil where all are.
  public var restrictedTo: [String]?
  public var terms: [Term] = []
  public var order = Order.due
  public var isReversed = false
  /// Only lines whose clock is due before this moment.
  public var dueBefore: Int?
  /// Only lines whose clock is due at this moment or after it.
  public var dueFrom: Int?
  /// Clocks only: leaves out those that stand still.
  public var leavesOutPaused = false
  /// Clocks only: leaves out those someone answered for on this day, in days since 1970.
  public var unacknowledgedOn: Int?
  public var offset = 0
  public var limit = 200

  /// What a line is about.
  public enum Subject: Sendable, Equatable {
    /// Something waited for, in any of the shares.
    case waiting([Share])
    /// Departments' parts; of one department if given.
    case assignments(department: String?)
    /// Clocks that run.
    case clocks
    /// Matters.
    case matters
  }

  /// A part of what is waited for: acts of everyone, and acts of one department.
  public struct Share: Sendable, Equatable {
    public var acts: [String]
    public var departmental: [String] = []
    public var department: String?
    /// The rank of who looks; what another rank has to do is left out.
    public var rank: String?

    /// Makes a share of acts of everyone.
    public init(acts: [String]) {
      self.acts = acts
    }
  }

  /// What lines are put in order by.
  public enum Order: Sendable, Equatable {
    case due
    case sent
    case number
    case department
    case stage
  }

  /// A word that must occur: in the texts, the title or the number, or as one of the names.
  public struct Term: Sendable, Equatable {
    public var text: String
    public var departments: [String] = []
    public var areas: [String] = []
    public var topics: [String] = []
    public var sources: [String] = []

    /// Makes a term to be found in texts.
    public init(text: String) {
      self.text = text
    }
  }

  /// Asks for the first lines of a list.
  public init(_ subject: Subject) {
    self.subject = subject
  }
}

/// A query as SQL: the tables joined, the conditions, the values they name.
struct ListSQL {
  private var table = ""
  private var matterJoin = ""
  private var clockJoin = ""
  private var asksForMatters = false
  private var asksForClocks = false
  /// The columns of the line itself: department, act, assignment stage, lead, rank.
  var line = "NULL, NULL, NULL, 0, NULL"
  /// The matter of the line, without its row.
  private var matterColumn = "m.id"
  var dueColumn = "c.due"
  var departmentColumn = "m.departments"
  var conditions: [String] = []
  var values: [Value] = []

  init(_ query: ListQuery) {
    switch query.subject {
    case .waiting(let shares):
      join("waiting w", matter: "w.matter", clock: "w.clock")
      line = "w.department, w.act, NULL, 0, w.rank"
      dueColumn = "w.due"
      departmentColumn = "w.department"
      add(shares)
    case .assignments(let department):
      join("assignments a", matter: "a.matter", clock: "a.clock")
      line = "a.department, a.act, a.stage, a.lead, NULL"
      dueColumn = "a.due"
      departmentColumn = "a.department"
      if let department { add("a.department = ?", [.text(department)]) }
    case .clocks:
      join("clocks c", matter: "c.matter")
      line = "c.department, NULL, NULL, 0, NULL"
      departmentColumn = "c.department"
      add("c.stopped IS NULL", [])
    case .matters:
      table = Self.matters
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
      sql.add("c.due <= ?", [.integer(moment)])
    } else {
      sql.add("\(dueColumn) <= ?", [.integer(moment)])
    }
    sql.add("c.stopped IS NULL", [])
    return sql
  }

  private static let matters = "matters m"

  /// The tables whose columns the lines of the list show.
  var source: String { table + matterJoin + clockJoin }

  /// The tables that decide how many lines there are; every line has its matter.
  var countingSource: String { countedSource + (asksForClocks ? clockJoin : "") }

  /// The same with the clock of each line.
  var clockedSource: String { countedSource + clockJoin }

  private var countedSource: String { asksForMatters ? table + matterJoin : table }

  private mutating func join(_ table: String, matter: String, clock: String? = nil) {
    self.table = table
    matterColumn = matter
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
    add(
      """
      \(matterColumn) NOT IN (SELECT id FROM matters WHERE accused <> '' \
      AND (\(found.joined(separator: " OR "))))
      """, accused.map { .text(" \($0) ") })
  }

  /// Where a restricted matter is not open, nothing but its number is found.
  private mutating func add(_ term: ListQuery.Term, restrictedTo departments: [String]?) {
    let pattern = "%" + term.text.map { "%_\\".contains($0) ? "\\\($0)" : "\($0)" }.joined() + "%"
    var alternatives = ["m.number LIKE ? ESCAPE '\\'", "m.title LIKE ? ESCAPE '\\'"]
    var bound: [Value] = [.text(pattern), .text(pattern)]
    for (column, ids) in [
      ("m.area", term.areas), ("m.topic", term.topics), ("m.source", term.sources),
    ] where !ids.isEmpty {
      alternatives.append("\(column) IN (\(Self.marks(ids.count)))")
      bound += ids.map { .text($0) }
    }
    for department in term.departments {
      alternatives.append("instr(' ' || m.departments || ' ', ?) > 0")
      bound.append(.text(" \(department) "))
    }
    if let match = SearchText.query(for: term.text) {
      alternatives.append(
        """
        m.id IN (SELECT coalesce(s.matter, t.rowid) FROM found.texts t \
        LEFT JOIN found.said s ON s.number = t.rowid WHERE t.words MATCH ?)
        """)
      bound.append(.text(match))
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

  private static func marks(_ count: Int) -> String {
    repeatElement("?", count: count).joined(separator: ", ")
  }

  var condition: String {
    conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
  }

  /// What lines that stand together have in common; nil where each stands for itself.
  func groupColumn(_ query: ListQuery) -> String? {
    switch query.order {
    case .department: departmentColumn
    case .stage: "m.stage"
    case .due, .sent, .number: nil
    }
  }

  func ordering(_ query: ListQuery) -> String {
    let direction = query.isReversed ? " DESC" : ""
    let column =
      switch query.order {
      case .due: dueColumn
      case .sent: "m.sent"
      case .number: "m.ordering"
      case .department: departmentColumn
      case .stage: "m.stage"
      }
    let due = groupColumn(query) == nil ? "" : " \(dueColumn) NULLS LAST,"
    return " ORDER BY \(column)\(direction) NULLS LAST,\(due) m.id\(direction)"
  }
}
