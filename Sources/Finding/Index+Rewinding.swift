import CSQLite

// What the index of a past moment is made of, where the one of the present is at hand.
extension Index {
  /// Copies the file of what there is, as it stands, to a new one; not what was written.
  public func copy(to path: String) throws(FindingError) {
    let copy = try Database(path: path)
    guard let backup = sqlite3_backup_init(copy.connection, "main", database.connection, "main")
    else { throw copy.error(sqlite3_errcode(copy.connection)) }
    let code = sqlite3_backup_step(backup, -1)
    sqlite3_backup_finish(backup)
    guard code == SQLITE_DONE else { throw copy.error(code) }
  }

  /// Takes out every matter that began after an entry, and what is noted of later entries alone.
  ///
  /// To be called within `note`, which is to return the place of that entry.
  public func forget(after number: Int) throws(FindingError) {
    begun -=
      try database.number(
        "SELECT count(*) FROM matters WHERE id > ?", [.integer(number)]) ?? 0
    let columns = [
      "matters": "id", "clocks": "matter", "waiting": "matter", "assignments": "matter",
      "accused": "matter", "disowned": "matter", "places": "matter", "unbelieved": "number",
      "unknown": "number",
    ]
    for (table, column) in columns {
      try database.run("DELETE FROM \(table) WHERE \(column) > ?", [.integer(number)])
    }
    // They are made again when they are asked for.
    try database.execute(
      "DROP TABLE IF EXISTS figures; DROP TABLE IF EXISTS figure_parts; "
        + "DROP TABLE IF EXISTS figure_holds;")
  }

  /// The matters a later entry names.
  public func matters(namedAfter number: Int) throws(FindingError) -> [Int] {
    try matters("SELECT id FROM matters WHERE last > ? ORDER BY id", [.integer(number)])
  }
}
