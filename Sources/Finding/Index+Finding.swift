extension Index {
  /// The asked-for lines of a list.
  public func list(_ query: ListQuery) throws(FindingError) -> [ListRow] {
    let sql = try self.sql(query, forLines: true)
    var rows: [ListRow] = []
    let values = sql.values + [.integer(query.limit), .integer(query.offset)]
    try database.rows(sql.page, values) { rows.append(Self.listRow($0)) }
    return rows
  }

  /// The place of a matter's line in a list, of a department and a kind of clock; nil if there is none.
  public func place(
    ofMatter matter: Int, department: String?, clock kind: String?, in query: ListQuery,
  ) throws(FindingError) -> Int? {
    let sql = try self.sql(query)
    let line = [.integer(matter), Value(department), Value(kind), Value(kind)]
    return try database.number(sql.place, sql.values + line)
  }

  /// How many lines a list has, how many of them are past, and how many are due by the moment given.
  public func count(
    _ query: ListQuery, now: Int, until moment: Int,
  ) throws(FindingError) -> (total: Int, past: Int, soon: Int) {
    var counts = (total: try total(query), past: 0, soon: 0)
    let sql = try self.sql(query).dueBy(moment)
    let text = """
      SELECT total(\(sql.dueColumn) < ?), total(\(sql.dueColumn) >= ?) \
      FROM \(sql.countingSource)\(sql.condition)
      """
    try database.rows(text, [.integer(now), .integer(now)] + sql.values) { row in
      counts.past = row.number(0)
      counts.soon = row.number(1)
    }
    return counts
  }

  /// How many lines a list has for each due moment and department, in the order clocks are kept.
  public func tally(
    _ query: ListQuery,
  ) throws(FindingError) -> [(department: String?, due: Int, count: Int)] {
    let sql = try self.sql(query)
    let text = """
      SELECT \(sql.departmentColumn), \(sql.dueColumn), count(*) FROM \(sql.countingSource)\
      \(sql.condition) GROUP BY 2, 1
      """
    var tally: [(department: String?, due: Int, count: Int)] = []
    try database.rows(text, sql.values) { row in
      tally.append((row.optionalText(0), row.number(1), row.number(2)))
    }
    return tally
  }

  /// How many lines each group of a list has, by the department or the stage.
  public func groups(_ query: ListQuery) throws(FindingError) -> [String: Int] {
    guard let column = ListSQL(query, []).groupColumn else { return [:] }
    let sql = try self.sql(query)
    let text =
      "SELECT \(column), count(*) FROM \(sql.groupingSource)\(sql.condition) GROUP BY 1"
    var groups: [String: Int] = [:]
    try database.rows(text, sql.values) { row in groups[row.text(0)] = row.number(1) }
    return groups
  }

  /// How many lines a list has.
  public func total(_ query: ListQuery) throws(FindingError) -> Int {
    let sql = try self.sql(query)
    return try database.number(sql.total, sql.values) ?? 0
  }

  /// The matter that goes by a number; nil when none does.
  public func matter(numbered number: String) throws(FindingError) -> Int? {
    try database.number("SELECT id FROM matters WHERE number = ? ORDER BY id", [.text(number)])
  }

  /// The matter a source's message was taken in as.
  public func matter(source: String, externalID: String) throws(FindingError) -> Int? {
    try database.number(
      "SELECT id FROM matters WHERE source = ? AND external = ? ORDER BY id",
      [.text(source), .text(externalID)])
  }

  /// The title noted of a matter; nil when the matter is not noted.
  public func title(of matter: Int) throws(FindingError) -> String? {
    var title: String?
    try database.rows("SELECT title FROM matters WHERE id = ?", [.integer(matter)]) { row in
      title = row.text(0)
    }
    return title
  }

  /// The highest matter number that starts with a prefix; nil when there is none.
  public func lastNumber(prefix: String) throws(FindingError) -> String? {
    var last: String?
    // The digits after the prefix keep their width, so the order of texts is that of numbers.
    try database.rows(
      "SELECT max(number) FROM matters WHERE number >= ? AND number < ?",
      [.text(prefix), .text(prefix + ":")],
    ) { row in last = row.optionalText(0) }
    return last
  }

  /// The matters a clock of which runs.
  public func mattersWithRunningClocks() throws(FindingError) -> [Int] {
    try matters("SELECT DISTINCT matter FROM clocks WHERE stopped IS NULL ORDER BY matter")
  }

  /// The matters an entry of a number or a later one names, and those a clock of which runs.
  public func matters(touchedFrom number: Int) throws(FindingError) -> [Int] {
    let sql = """
      SELECT id FROM matters WHERE last >= ? UNION SELECT matter FROM clocks \
      WHERE stopped IS NULL ORDER BY 1
      """
    return try matters(sql, [.integer(number)])
  }

  /// The matters in a stage.
  public func matters(in stage: String) throws(FindingError) -> [Int] {
    try matters("SELECT id FROM matters WHERE stage = ? ORDER BY id", [.text(stage)])
  }

  /// The matters that were there before an entry, but for those in a final stage since.
  public func matters(
    before entry: Int, butFor finalStage: String,
  ) throws(FindingError) -> [Int] {
    try matters(
      "SELECT id FROM matters WHERE id < ? AND NOT (stage = ? AND last < ?) ORDER BY id",
      [.integer(entry), .text(finalStage), .integer(entry)])
  }

  /// The matters that are not open to everybody: restricted, accusing someone, or in a stage.
  ///
  /// Of each, only what decides who may see it.
  public func limitedMatters(orIn stage: String) throws(FindingError) -> [MatterRow] {
    try guarded(
      "restricted = 1 OR id IN (SELECT matter FROM accused) OR stage = ? ORDER BY id",
      [.text(stage)])
  }

  /// What decides who may see a matter, and nothing else of it; nil when it is not noted.
  public func guarded(_ matter: Int) throws(FindingError) -> MatterRow? {
    try guarded("id = ?", [.integer(matter)]).first
  }

  private func guarded(
    _ condition: String, _ values: [Value],
  ) throws(FindingError) -> [MatterRow] {
    let sql = "SELECT id, stage, restricted, sealed, accused, assigned FROM matters WHERE "
    var found: [MatterRow] = []
    try database.rows(sql + condition, values) { row in
      var matter = MatterRow(id: row.number(0))
      matter.stage = row.text(1)
      matter.isRestricted = row.flag(2)
      matter.isSealed = row.flag(3)
      matter.accused = row.text(4).split(separator: " ").map(String.init)
      matter.assigned = row.text(5).split(separator: " ").map(String.init)
      found.append(matter)
    }
    return found
  }

  func matters(
    _ sql: String, _ values: [Value] = [],
  ) throws(FindingError) -> [Int] {
    var found: [Int] = []
    try database.rows(sql, values) { row in found.append(row.number(0)) }
    return found
  }

  /// The entries that are not believed, and why.
  public func unbelieved() throws(FindingError) -> [(number: Int, reason: String)] {
    var found: [(number: Int, reason: String)] = []
    try database.rows("SELECT number, reason FROM unbelieved ORDER BY number") { row in
      found.append((row.number(0), row.text(1)))
    }
    return found
  }

  /// How many entries hold facts of a newer version.
  public func unknownCount() throws(FindingError) -> Int {
    try database.number("SELECT count(*) FROM unknown") ?? 0
  }

  /// The entries that were disowned since a moment, with the matters they are on.
  public func disowned(
    since moment: Int,
  ) throws(FindingError) -> [(matter: MatterRow, entry: MatterRow.DisownedRow)] {
    let sql = """
      SELECT m.id, m.number, d.entry, d.act, d.by, d.actor, d.back, d.at \
      FROM disowned d JOIN matters m ON m.id = d.matter WHERE d.at >= ? ORDER BY d.entry
      """
    var found: [(matter: MatterRow, entry: MatterRow.DisownedRow)] = []
    try database.rows(sql, [.integer(moment)]) { row in
      var matter = MatterRow(id: row.number(0))
      matter.number = row.text(1)
      let entry = MatterRow.DisownedRow(
        entry: row.number(2), act: row.text(3), by: row.text(4), actor: row.text(5),
        wentBack: row.flag(6), at: row.number(7))
      found.append((matter, entry))
    }
    return found
  }

  private static func listRow(_ row: Statement.Row) -> ListRow {
    var matter = MatterRow(id: row.number(6))
    matter.number = row.text(7)
    matter.stage = row.text(8)
    matter.title = row.text(9)
    matter.source = row.text(10)
    matter.externalID = row.text(11)
    matter.area = row.optionalText(12)
    matter.topic = row.optionalText(13)
    matter.kind = row.optionalText(14)
    matter.sentAt = row.number(15)
    matter.departments = row.text(16).split(separator: " ").map(String.init)
    matter.lastNumber = row.number(17)
    matter.isRestricted = row.flag(18)
    matter.assigned = row.text(19).split(separator: " ").map(String.init)
    matter.clocks = [clock(row, from: 34)].compactMap { $0 }
    return ListRow(
      matter: matter, department: row.optionalText(0), act: row.optionalText(1),
      assignmentStage: row.optionalText(2), isLead: row.flag(3), rank: row.optionalText(4),
      member: row.optionalText(5), clock: clock(row, from: 20))
  }

  private static func clock(_ row: Statement.Row, from column: Int32) -> ClockRow? {
    guard let kind = row.optionalText(column) else { return nil }
    var clock = ClockRow(
      kind: kind, department: row.optionalText(column + 1), start: row.number(column + 2),
      due: row.number(column + 3), originalDue: row.number(column + 4),
      stopped: row.integer(column + 5), amberPercent: row.number(column + 6),
      isSqueezed: row.flag(column + 8), isGrace: row.flag(column + 9))
    clock.amberMinutes = row.number(column + 7)
    clock.isPaused = row.flag(column + 10)
    clock.isProvisional = row.flag(column + 11)
    clock.acknowledged = row.integer(column + 12)
    clock.counting = row.optionalText(column + 13)
    return clock
  }
}
