/// Where the entries of matters lie, for work that must not hold them all in memory.
///
/// SQLite keeps them in a file without a name, below `SQLITE_TMPDIR`, `TMPDIR`, `/var/tmp` or
/// `/tmp`, which is gone with this value and with the process.
public final class PlacesFile {
  private let database: Database

  /// Makes an empty file.
  public init() throws(FindingError) {
    database = try Database(path: "")
    // Nothing of it is ever undone.
    try database.execute(
      """
      PRAGMA journal_mode = OFF;
      CREATE TABLE places (matter TEXT PRIMARY KEY, packed BLOB NOT NULL) WITHOUT ROWID;
      BEGIN;
      """)
  }

  /// Keeps the places of a matter, instead of those kept before.
  public func put(_ places: Places, of matter: String) throws(FindingError) {
    try database.run(
      "INSERT OR REPLACE INTO places VALUES (?, ?)", [.text(matter), .blob(places.bytes)])
  }

  /// The places kept of a matter; none where nothing was kept.
  public func places(of matter: String) throws(FindingError) -> Places {
    var places = Places()
    let sql = "SELECT packed FROM places WHERE matter = ?"
    try database.rows(sql, [.text(matter)]) { row in places = Places(bytes: row.blob(0)) }
    return places
  }
}
