extension Index {
  /// What the departments' parts handed out on some days come to, seen from a moment.
  ///
  /// What ended without a reply counts nowhere.
  public func partTallies(days: Range<Int>, now: Int) throws(FindingError) -> [PartTally] {
    let owed = "p.submitted IS NULL AND p.bypassed = 0"
    let sql = """
      SELECT p.department, count(*), total(p.submitted IS NOT NULL), total(p.submitted <= p.due), \
      total(p.submitted <= p.original), total(\(owed) AND p.due < ?), \
      total(\(owed) AND p.original < ?), total(p.bypassed), total(p.reported), \
      total(p.reported AND p.returns > 0), total(f.closed), total(p.lead AND f.rated), \
      total(p.lead AND f.satisfied) \
      FROM figure_parts p JOIN figures f ON f.matter = p.matter \
      WHERE p.day >= ? AND p.day < ? AND f.excluded = 0 GROUP BY 1 ORDER BY 1
      """
    var tallies: [PartTally] = []
    let values = [now, now, days.lowerBound, days.upperBound].map { Value.integer($0) }
    try database.rows(sql, values) { row in
      tallies.append(
        PartTally(
          department: row.text(0), given: row.number(1), submitted: row.number(2),
          inTime: row.number(3), inTimeOriginally: row.number(4), owedLate: row.number(5),
          owedLateOriginally: row.number(6), bypassed: row.number(7), reported: row.number(8),
          returned: row.number(9), closed: row.number(10), rated: row.number(11),
          satisfied: row.number(12)))
    }
    return tallies
  }

  /// The pieces of time that began on some days, the longest first; nothing is left out.
  public func holdRows(days: Range<Int>, _ body: (HoldRow) -> Void) throws(FindingError) {
    let sql = """
      SELECT h.matter, m.number, h.step, h.holder, h.department, h.day, h.minutes, h.since \
      FROM figure_holds h JOIN matters m ON m.id = h.matter \
      WHERE h.day >= ? AND h.day < ? ORDER BY h.minutes DESC
      """
    try database.rows(sql, [.integer(days.lowerBound), .integer(days.upperBound)]) { row in
      var hold = FiguresRow.Hold(step: row.text(2), holder: row.text(3), department: row.text(4))
      hold.day = row.number(5)
      hold.minutes = row.number(6)
      hold.since = row.integer(7)
      body(HoldRow(matter: row.number(0), number: row.text(1), hold: hold))
    }
  }

  /// What was written, and what was replied to, in the spans between moments that follow each other.
  ///
  /// `ends` are the stages without a reply. Each table is looked through once.
  public func replyTallies(
    between moments: [Int], ends: [String],
  ) throws(FindingError) -> [ReplyTally] {
    guard let first = moments.first, let last = moments.last else { return [] }
    var tallies = [ReplyTally](repeating: ReplyTally(), count: moments.count - 1)
    let starts = moments.dropFirst().dropLast().map { Value.integer($0) }
    let bounds: [Value] = [.integer(first), .integer(last)]
    func span(of column: String) -> String {
      (["0"] + repeatElement("(\(column) >= ?)", count: starts.count)).joined(separator: " + ")
    }
    let received = """
      SELECT \(span(of: "sent")), count(*) FROM matters WHERE sent >= ? AND sent < ? GROUP BY 1
      """
    try database.rows(received, starts + bounds) { tallies[$0.number(0)].received = $0.number(1) }
    let marks = repeatElement("?", count: ends.count).joined(separator: ", ")
    let replied = """
      SELECT \(span(of: "c.stopped")), count(*), total(c.stopped <= c.due), \
      total(c.stopped <= c.original), total(c.stopped - m.sent) / 1000 \
      FROM clocks c JOIN matters m ON m.id = c.matter \
      WHERE c.ordinal = 0 AND c.stopped >= ? AND c.stopped < ? AND m.stage NOT IN (\(marks)) \
      GROUP BY 1
      """
    try database.rows(replied, starts + bounds + ends.map { .text($0) }) { row in
      tallies[row.number(0)].replied = row.number(1)
      tallies[row.number(0)].inTime = row.number(2)
      tallies[row.number(0)].inTimeOriginally = row.number(3)
      tallies[row.number(0)].seconds = row.number(4)
    }
    return tallies
  }

  /// How many matters of each topic and area were written how many days before a moment.
  public func subjectTallies(
    until moment: Int, days: Int,
  ) throws(FindingError) -> [SubjectTally] {
    let day = 86_400_000
    let sql = """
      SELECT topic, area, (? - 1 - sent) / \(day), count(*) FROM matters \
      WHERE sent >= ? AND sent < ? AND topic IS NOT NULL AND area IS NOT NULL GROUP BY 1, 2, 3
      """
    let values = [moment, moment - days * day, moment].map { Value.integer($0) }
    var tallies: [SubjectTally] = []
    try database.rows(sql, values) { row in
      tallies.append(
        SubjectTally(
          topic: row.text(0), area: row.text(1), daysAgo: row.number(2), count: row.number(3)))
    }
    return tallies
  }

  /// The matters a department's report of which is late, the longest first.
  public func mattersWithLateReports(
    _ clock: String, now: Int, limit: Int,
  ) throws(FindingError) -> [Int] {
    let sql = """
      SELECT matter, min(due) FROM clocks WHERE stopped IS NULL AND kind = ? AND due < ? \
      AND paused = 0 GROUP BY 1 ORDER BY 2 LIMIT ?
      """
    var found: [Int] = []
    try database.rows(sql, [.text(clock), .integer(now), .integer(limit)]) { row in
      found.append(row.number(0))
    }
    return found
  }
}
