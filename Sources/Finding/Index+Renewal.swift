extension Index {
  /// Texts of matters that were written anew have numbers from here on: no entry has such a one.
  static let renewal = 1 << 40

  /// Finds a matter by another text than before, since an entry of a number took one back.
  ///
  /// `place` tells the matters of one entry apart.
  public func renewText(
    _ text: String, of matter: Int, since number: Int, place: Int,
  ) throws(FindingError) {
    try database.run("DELETE FROM found.said WHERE matter = ?", [.integer(matter)])
    try database.run("INSERT OR IGNORE INTO found.gone VALUES (?)", [.integer(matter)])
    try putText(text, of: number + (place + 1) * Self.renewal, in: [matter])
  }

  /// Notes that a matter's texts are kept out of the file, up to now.
  public func keepOut(_ matter: Int) throws(FindingError) {
    try database.run("INSERT OR IGNORE INTO found.kept_out VALUES (?)", [.integer(matter)])
  }

  /// Whether a matter's texts were kept out of the file so far.
  public func isKeptOut(_ matter: Int) throws(FindingError) -> Bool {
    try database.number(
      "SELECT count(*) FROM found.kept_out WHERE matter = ?", [.integer(matter)]) == 1
  }

  /// Makes a matter findable as a whole whose texts were kept out until it was open to all.
  public func takeIn(_ text: String, of matter: Int) throws(FindingError) {
    try database.run("DELETE FROM found.kept_out WHERE matter = ?", [.integer(matter)])
    try putText(text, of: matter, in: [matter])
    try putTyped(of: matter)
  }

  /// Takes every text out of the file: one of them must not stand there any more.
  ///
  /// What an index of words holds of one text alone can not be told from the rest.
  public func forgetTexts() throws {
    try database.transaction(in: "found.reach") { try dropTexts() }
    // Pages that are free are blank, but the log beside the files may still hold them.
    try? database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
  }

  /// The same within a transaction that goes on.
  public func dropTexts() throws(FindingError) {
    try database.execute(
      """
      INSERT INTO found.texts (texts) VALUES ('delete-all');
      INSERT INTO found.typed (typed) VALUES ('delete-all'); DELETE FROM found.said;
      DELETE FROM found.gone; DELETE FROM found.kept_out; DELETE FROM found.reach;
      """)
  }
}
