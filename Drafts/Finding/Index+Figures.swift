extension Index {
  static let figureTables = """
    CREATE TABLE IF NOT EXISTS results (
      matter INTEGER PRIMARY KEY, day INTEGER NOT NULL, month INTEGER NOT NULL,
      replied_month INTEGER, closed_month INTEGER, due INTEGER, original INTEGER,
      replied INTEGER, minutes INTEGER, excluded INTEGER, satisfaction TEXT, returns INTEGER);
    CREATE INDEX IF NOT EXISTS results_day ON results (day);
    CREATE INDEX IF NOT EXISTS results_month ON results (month);
    CREATE INDEX IF NOT EXISTS results_replied ON results (replied_month);
    CREATE INDEX IF NOT EXISTS results_closed ON results (closed_month);
    CREATE TABLE IF NOT EXISTS parts (
      matter INTEGER, ordinal INTEGER, department TEXT NOT NULL, lead INTEGER,
      day INTEGER NOT NULL, due INTEGER, original INTEGER, submitted INTEGER, bypassed INTEGER,
      reported INTEGER, returns INTEGER, PRIMARY KEY (matter, ordinal)) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS parts_day ON parts (day);
    CREATE TABLE IF NOT EXISTS holds (
      matter INTEGER, ordinal INTEGER, step TEXT NOT NULL, holder TEXT NOT NULL,
      department TEXT NOT NULL, day INTEGER NOT NULL, minutes INTEGER, since INTEGER,
      PRIMARY KEY (matter, ordinal)) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS holds_day ON holds (day);
    CREATE INDEX IF NOT EXISTS holds_running ON holds (since) WHERE since IS NOT NULL;
    CREATE TABLE IF NOT EXISTS slips (
      matter INTEGER, ordinal INTEGER, department TEXT NOT NULL, number TEXT NOT NULL, act TEXT,
      clock INTEGER, due INTEGER, PRIMARY KEY (matter, ordinal)) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS slips_due ON slips (due);
    """

  /// Notes what statistics count of a matter, instead of what was noted before.
  func put(_ row: FiguresRow, of matter: Int) throws(FindingError) {
    try database.run(
      "INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .integer(matter), .integer(row.day), .integer(row.month), Value(row.repliedMonth),
        Value(row.closedMonth), .integer(row.due), .integer(row.originalDue), Value(row.replied),
        Value(row.minutes), Value(row.isExcluded), Value(row.satisfaction), .integer(row.returns),
      ])
    for table in ["parts", "holds", "slips"] {
      try database.run("DELETE FROM \(table) WHERE matter = ?", [.integer(matter)])
    }
    for (ordinal, part) in row.parts.enumerated() { try put(part, matter, ordinal) }
    for (ordinal, hold) in row.holds.enumerated() { try put(hold, matter, ordinal) }
    for (ordinal, slip) in row.slips.enumerated() { try put(slip, matter, ordinal) }
  }

  private func put(_ part: FiguresRow.Part, _ matter: Int, _ ordinal: Int) throws(FindingError) {
    try database.run(
      "INSERT INTO parts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .integer(matter), .integer(ordinal), .text(part.department), Value(part.isLead),
        .integer(part.day), .integer(part.due), .integer(part.originalDue), Value(part.submitted),
        Value(part.isBypassed), Value(part.hasReported), .integer(part.returns),
      ])
  }

  private func put(_ hold: FiguresRow.Hold, _ matter: Int, _ ordinal: Int) throws(FindingError) {
    try database.run(
      "INSERT INTO holds VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .integer(matter), .integer(ordinal), .text(hold.step), .text(hold.holder),
        .text(hold.department), .integer(hold.day), .integer(hold.minutes), Value(hold.since),
      ])
  }

  private func put(_ slip: FiguresRow.Slip, _ matter: Int, _ ordinal: Int) throws(FindingError) {
    try database.run(
      "INSERT INTO slips VALUES (?, ?, ?, ?, ?, ?, ?)",
      [
        .integer(matter), .integer(ordinal), .text(slip.department), .text(slip.number),
        Value(slip.act), Value(slip.clock), Value(slip.due),
      ])
  }
}

extension Index {
  /// What the departments' parts handed out on some days come to, seen from a moment.
  public func partTallies(
    days: Range<Int>, now: Int,
  ) throws(FindingError) -> [PartTally] {
    let owed = "p.submitted IS NULL AND p.bypassed = 0"
    let sql = """
      SELECT p.department, count(*), total(p.submitted IS NOT NULL), total(p.submitted <= p.due), \
      total(p.submitted <= p.original), total(\(owed) AND p.due < ?), \
      total(\(owed) AND p.original < ?), total(p.bypassed), total(p.reported), \
      total(p.returns > 0), total(r.closed_month IS NOT NULL), \
      total(p.lead AND r.satisfaction IN ('satisfied', 'acceptable', 'dissatisfied')), \
      total(p.lead AND r.satisfaction IN ('satisfied', 'acceptable')) \
      FROM parts p JOIN results r ON r.matter = p.matter \
      WHERE p.day >= ? AND p.day < ? AND r.excluded = 0 GROUP BY 1 ORDER BY 1
      """
    let values: [Value] = [
      .integer(now), .integer(now), .integer(days.lowerBound), .integer(days.upperBound),
    ]
    var tallies: [PartTally] = []
    try database.rows(sql, values) { row in
      tallies.append(
        PartTally(
          department: row.text(0), total: row.number(1), submitted: row.number(2),
          inTime: row.number(3), inTimeOriginally: row.number(4), owedLate: row.number(5),
          owedLateOriginally: row.number(6), bypassed: row.number(7), reported: row.number(8),
          returned: row.number(9), closed: row.number(10), rated: row.number(11),
          satisfied: row.number(12)))
    }
    return tallies
  }

  /// What was held up from some days on, step by step and holder by holder.
  public func holdTallies(days: Range<Int>) throws(FindingError) -> [HoldTally] {
    let sql = """
      SELECT step, holder, department, count(*), total(minutes), max(minutes) FROM holds \
      WHERE day >= ? AND day < ? AND since IS NULL GROUP BY 1, 2, 3
      """
    var tallies: [HoldTally] = []
    try database.rows(sql, [.integer(days.lowerBound), .integer(days.upperBound)]) { row in
      tallies.append(
        HoldTally(
          step: row.text(0), holder: row.text(1), department: row.text(2), count: row.number(3),
          minutes: row.number(4), longest: row.number(5)))
    }
    return tallies
  }

  /// What has been held up since some days and still is.
  public func runningHolds(days: Range<Int>) throws(FindingError) -> [RunningHold] {
    let sql = """
      SELECT step, holder, department, since FROM holds \
      WHERE since IS NOT NULL AND day >= ? AND day < ?
      """
    var holds: [RunningHold] = []
    try database.rows(sql, [.integer(days.lowerBound), .integer(days.upperBound)]) { row in
      holds.append(
        RunningHold(
          step: row.text(0), holder: row.text(1), department: row.text(2), since: row.number(3)))
    }
    return holds
  }

  /// What came in, was replied to and closed in each of some months; months without any are left out.
  public func monthTallies(_ months: Range<Int>) throws(FindingError) -> [MonthTally] {
    var tallies: [Int: MonthTally] = [:]
    let bounds: [Value] = [.integer(months.lowerBound), .integer(months.upperBound)]
    func add(
      _ sql: String, _ change: (inout MonthTally, Statement.Row) -> Void,
    ) throws(FindingError) {
      try database.rows(sql, bounds) { row in
        change(&tallies[row.number(0), default: MonthTally(month: row.number(0))], row)
      }
    }
    try add("SELECT month, count(*) FROM results WHERE month >= ? AND month < ? GROUP BY 1") {
      $0.received = $1.number(1)
    }
    try add(
      """
      SELECT replied_month, count(*), total(replied <= due), total(replied <= original), \
      total(minutes) FROM results WHERE replied_month >= ? AND replied_month < ? GROUP BY 1
      """
    ) {
      $0.replied = $1.number(1)
      $0.inTime = $1.number(2)
      $0.inTimeOriginally = $1.number(3)
      $0.minutes = $1.number(4)
    }
    try add(
      """
      SELECT closed_month, count(*) FROM results \
      WHERE closed_month >= ? AND closed_month < ? GROUP BY 1
      """
    ) { $0.closed = $1.number(1) }
    return tallies.values.sorted { $0.month < $1.month }
  }

  /// How many matters of each topic and area were written in spans of days that end with a day.
  public func subjectTallies(
    until day: Int, spanDays: Int, spans: Int,
  ) throws(FindingError) -> [SubjectTally] {
    let sql = """
      SELECT m.topic, m.area, (? - r.day) / ?, count(*) \
      FROM results r JOIN matters m ON m.id = r.matter \
      WHERE r.day > ? AND r.day <= ? AND m.topic IS NOT NULL AND m.area IS NOT NULL GROUP BY 1, 2, 3
      """
    let values: [Value] = [
      .integer(day), .integer(spanDays), .integer(day - spanDays * spans), .integer(day),
    ]
    var tallies: [SubjectTally] = []
    try database.rows(sql, values) { row in
      tallies.append(
        SubjectTally(
          topic: row.text(0), area: row.text(1), span: row.number(2), count: row.number(3)))
    }
    return tallies
  }

  /// How many messages written on some days are of each value of a column: kind, source, topic, area.
  public func messageCounts(
    by column: MessageColumn, days: Range<Int>,
  ) throws(FindingError) -> [String: Int] {
    let sql = """
      SELECT m.\(column.rawValue), count(*) FROM results r JOIN matters m ON m.id = r.matter \
      WHERE r.day >= ? AND r.day < ? AND m.\(column.rawValue) IS NOT NULL GROUP BY 1
      """
    var counts: [String: Int] = [:]
    try database.rows(sql, [.integer(days.lowerBound), .integer(days.upperBound)]) { row in
      counts[row.text(0)] = row.number(1)
    }
    return counts
  }

  /// What messages are counted by.
  public enum MessageColumn: String, Sendable {
    case kind
    case source
    case topic
    case area
  }
}
