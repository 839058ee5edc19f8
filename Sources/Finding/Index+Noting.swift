extension Index {
  /// Notes that an entry is not believed, and why.
  public func putUnbelieved(_ number: Int, reason: String) throws(FindingError) {
    try database.run(
      "INSERT OR REPLACE INTO unbelieved VALUES (?, ?)", [.integer(number), .text(reason)])
  }

  /// Notes that an entry holds a fact of a newer version.
  public func putUnknown(_ number: Int) throws(FindingError) {
    try database.run("INSERT OR REPLACE INTO unknown VALUES (?)", [.integer(number)])
  }

  /// Notes a matter as it is now, instead of what was noted of it before; a new one has nothing noted.
  ///
  /// It is counted by the `note` it is put in.
  public func put(_ row: MatterRow, isNew: Bool = false) throws(FindingError) {
    let isFirst = isNew ? true : try !has(row.id)
    if isFirst { begun += 1 }
    try database.run(
      "INSERT OR REPLACE INTO matters VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .integer(row.id), .text(row.number), .text(row.stage), .text(row.title),
        .text(row.source), .text(row.externalID), Value(row.area), Value(row.topic),
        Value(row.kind), .integer(row.sentAt), .text(row.departments.joined(separator: " ")),
        .integer(row.lastNumber), .text(row.ordering), .integer(row.clocks.first?.due ?? 0),
        Value(row.isRestricted), .text(row.accused.joined(separator: " ")),
        .text(row.assigned.joined(separator: " ")), Value(row.isSealed),
      ])
    if !isNew {
      for table in ["clocks", "waiting", "assignments", "accused", "disowned"] {
        try database.run("DELETE FROM \(table) WHERE matter = ?", [.integer(row.id)])
      }
    }
    for (ordinal, clock) in row.clocks.enumerated() { try put(clock, row.id, ordinal) }
    for (ordinal, waiting) in row.waiting.enumerated() {
      try database.run(
        "INSERT INTO waiting VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
          .integer(row.id), .integer(ordinal), .text(waiting.act), Value(waiting.department),
          .integer(waiting.since), .integer(waiting.clock), Value(row.due(of: waiting.clock)),
          Value(waiting.rank), Value(waiting.member),
          Value(waiting.besides.isEmpty ? nil : waiting.besides.joined(separator: " ")),
        ])
    }
    for disowned in row.disowned { try put(disowned, row.id) }
    for name in Set(row.accused) {
      try database.run("INSERT INTO accused VALUES (?, ?)", [.integer(row.id), .text(name)])
    }
    for (ordinal, part) in row.assignments.enumerated() {
      try database.run(
        "INSERT INTO assignments VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
          .integer(row.id), .integer(ordinal), .text(part.department), Value(part.isLead),
          .text(part.stage), Value(part.act), .integer(part.clock), Value(row.due(of: part.clock)),
        ])
    }
  }

  private func has(_ matter: Int) throws(FindingError) -> Bool {
    try database.number("SELECT 1 FROM matters WHERE id = ?", [.integer(matter)]) != nil
  }

  private func put(_ row: MatterRow.DisownedRow, _ matter: Int) throws(FindingError) {
    try database.run(
      "INSERT INTO disowned VALUES (?, ?, ?, ?, ?, ?, ?)",
      [
        .integer(matter), .integer(row.entry), .text(row.act), .text(row.by), .text(row.actor),
        Value(row.wentBack), .integer(row.at),
      ])
  }

  private func put(_ clock: ClockRow, _ matter: Int, _ ordinal: Int) throws(FindingError) {
    try database.run(
      "INSERT INTO clocks VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .integer(matter), .integer(ordinal), .text(clock.kind), Value(clock.department),
        .integer(clock.start), .integer(clock.due), .integer(clock.originalDue),
        Value(clock.stopped), .integer(clock.amberPercent), .integer(clock.amberMinutes),
        Value(clock.isSqueezed), Value(clock.isGrace), Value(clock.isPaused),
        Value(clock.isProvisional), Value(clock.acknowledged), Value(clock.counting),
      ])
  }
}

extension MatterRow {
  /// When a line is due; nil where it has no clock, or one that has stopped.
  fileprivate func due(of clock: Int) -> Int? {
    guard clocks.indices.contains(clock), clocks[clock].stopped == nil else { return nil }
    return clocks[clock].due
  }
}
