// What statistics count of matters, noted when it is first asked for.
//
// It costs nothing while an index is made, and only the matters of a period are looked at.
extension Index {
  private static let figureTables = """
    CREATE TABLE IF NOT EXISTS figures (
      matter INTEGER PRIMARY KEY, last INTEGER, calendar INTEGER, excluded INTEGER,
      closed INTEGER, rated INTEGER, satisfied INTEGER);
    CREATE TABLE IF NOT EXISTS figure_parts (
      matter INTEGER, ordinal INTEGER, department TEXT NOT NULL, lead INTEGER,
      day INTEGER NOT NULL, due INTEGER, original INTEGER, submitted INTEGER, bypassed INTEGER,
      reported INTEGER, returns INTEGER, PRIMARY KEY (matter, ordinal)) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS figure_parts_day ON figure_parts (day);
    CREATE TABLE IF NOT EXISTS figure_holds (
      matter INTEGER, ordinal INTEGER, step TEXT NOT NULL, holder TEXT NOT NULL,
      department TEXT NOT NULL, day INTEGER NOT NULL, minutes INTEGER, since INTEGER,
      PRIMARY KEY (matter, ordinal)) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS figure_holds_day ON figure_holds (day);
    """

  /// Makes the tables of figures where there are none yet.
  public func prepareFigures() throws(FindingError) {
    try database.execute(Self.figureTables)
  }

  /// The matters an entry from a number on names whose figures are missing or not of today.
  ///
  /// `calendar` is the last entry that changed the calendar: it moves limits of every matter.
  public func mattersWithoutFigures(
    from number: Int, calendar: Int,
  ) throws(FindingError) -> [Int] {
    let sql = """
      SELECT m.id FROM matters m LEFT JOIN figures f ON f.matter = m.id WHERE m.last >= ? \
      AND (f.last IS NOT m.last OR f.calendar IS NOT ?) ORDER BY m.id
      """
    var found: [Int] = []
    try database.rows(sql, [.integer(number), .integer(calendar)]) { found.append($0.number(0)) }
    return found
  }

  /// Notes figures of matters as they are at their last entries, in one transaction.
  public func putFigures(
    _ rows: [(matter: Int, last: Int, row: FiguresRow)], calendar: Int,
  ) throws {
    try database.transaction(in: "noted") {
      for (matter, last, row) in rows { try put(row, matter, last, calendar) }
    }
  }

  private func put(
    _ row: FiguresRow, _ matter: Int, _ last: Int, _ calendar: Int,
  ) throws(FindingError) {
    try database.run(
      "INSERT OR REPLACE INTO figures VALUES (?, ?, ?, ?, ?, ?, ?)",
      [
        .integer(matter), .integer(last), .integer(calendar), Value(row.isExcluded),
        Value(row.isClosed), Value(row.isRated), Value(row.isSatisfied),
      ])
    for table in ["figure_parts", "figure_holds"] {
      try database.run("DELETE FROM \(table) WHERE matter = ?", [.integer(matter)])
    }
    for (ordinal, part) in row.parts.enumerated() { try put(part, matter, ordinal) }
    for (ordinal, hold) in row.holds.enumerated() {
      try database.run(
        "INSERT INTO figure_holds VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
          .integer(matter), .integer(ordinal), .text(hold.step), .text(hold.holder),
          .text(hold.department), .integer(hold.day), .integer(hold.minutes), Value(hold.since),
        ])
    }
  }

  private func put(_ part: FiguresRow.Part, _ matter: Int, _ ordinal: Int) throws(FindingError) {
    try database.run(
      "INSERT INTO figure_parts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .integer(matter), .integer(ordinal), .text(part.department), Value(part.isLead),
        .integer(part.day), .integer(part.due), .integer(part.originalDue), Value(part.submitted),
        Value(part.isBypassed), Value(part.hasReported), .integer(part.returnCount),
      ])
  }
}
