/// What is needed to find matters, people and entries again; made from the journal, and never the truth.
///
/// One file per account. Several processes of the account share it: each notes what is not noted yet.
public final class Index {
  let database: Database

  /// The version of the tables; another one is made anew.
  public static let version = 5

  /// Opens the file, and makes the tables in a new one.
  public init(path: String) throws(FindingError) {
    database = try Database(path: path)
    try database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;")
    try database.execute("PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384;")
    try database.execute(Self.tables)
  }

  /// The file.
  public var path: String { database.path }

  private static let tables = """
    CREATE TABLE IF NOT EXISTS noted (
      one INTEGER PRIMARY KEY CHECK (one = 1), version INTEGER, office TEXT,
      number INTEGER, offset INTEGER, sum TEXT, at INTEGER);
    CREATE TABLE IF NOT EXISTS matters (
      id INTEGER PRIMARY KEY, number TEXT NOT NULL, stage TEXT NOT NULL, title TEXT NOT NULL,
      source TEXT NOT NULL, external TEXT NOT NULL, area TEXT, topic TEXT, kind TEXT,
      sent INTEGER NOT NULL, departments TEXT NOT NULL, last INTEGER NOT NULL,
      ordering TEXT NOT NULL, due INTEGER NOT NULL, restricted INTEGER NOT NULL,
      accused TEXT NOT NULL, assigned TEXT NOT NULL);
    CREATE UNIQUE INDEX IF NOT EXISTS matters_number ON matters (number);
    CREATE INDEX IF NOT EXISTS matters_ordering ON matters (ordering);
    CREATE UNIQUE INDEX IF NOT EXISTS matters_external ON matters (source, external);
    CREATE INDEX IF NOT EXISTS matters_accused ON matters (accused) WHERE accused <> '';
    CREATE INDEX IF NOT EXISTS matters_restricted ON matters (restricted) WHERE restricted = 1;
    CREATE INDEX IF NOT EXISTS matters_sent ON matters (sent);
    CREATE TABLE IF NOT EXISTS clocks (
      matter INTEGER, ordinal INTEGER, kind TEXT NOT NULL, department TEXT, start INTEGER,
      due INTEGER, original INTEGER, stopped INTEGER, amber INTEGER, amber_minutes INTEGER,
      squeezed INTEGER, grace INTEGER, paused INTEGER, provisional INTEGER,
      acknowledged INTEGER, counting TEXT, PRIMARY KEY (matter, ordinal)) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS clocks_running ON clocks (due) WHERE stopped IS NULL;
    CREATE TABLE IF NOT EXISTS waiting (
      matter INTEGER, ordinal INTEGER, act TEXT NOT NULL, department TEXT, since INTEGER,
      clock INTEGER, due INTEGER, rank TEXT, PRIMARY KEY (matter, ordinal)) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS waiting_act ON waiting (act, department, due);
    CREATE TABLE IF NOT EXISTS assignments (
      matter INTEGER, ordinal INTEGER, department TEXT NOT NULL, lead INTEGER, stage TEXT,
      act TEXT, clock INTEGER, due INTEGER, PRIMARY KEY (matter, ordinal)) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS assignments_department ON assignments (department, due);
    CREATE TABLE IF NOT EXISTS places (
      matter INTEGER, number INTEGER, offset INTEGER, length INTEGER,
      PRIMARY KEY (matter, number)) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS places_number ON places (number);
    CREATE TABLE IF NOT EXISTS unbelieved (number INTEGER PRIMARY KEY, reason TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS unknown (number INTEGER PRIMARY KEY);
    CREATE VIRTUAL TABLE IF NOT EXISTS texts USING fts5 (
      words, content = '', columnsize = 0, tokenize = 'unicode61 remove_diacritics 0');
    """
}

extension Index {
  /// Whether the file was made for this office by this version; a file without a note is neither.
  public func isFor(office: String) throws(FindingError) -> Bool {
    let sql = "SELECT count(*) FROM noted WHERE version = ? AND office = ?"
    return try database.number(sql, [.integer(Self.version), .text(office)]) == 1
  }

  /// Up to where the journal is noted; nil for a new file.
  public func position() throws(FindingError) -> NotedPosition? {
    var position: NotedPosition?
    try database.rows("SELECT number, offset, sum, at FROM noted") { row in
      position = NotedPosition(
        number: row.number(0), offset: row.number(1), sum: row.text(2), at: row.number(3))
    }
    return position
  }

  /// Notes what the body notes, and the new position, in one transaction that no other can enter.
  ///
  /// The body is shown the position found inside the transaction, and returns the new one, or nil
  /// to leave everything as it is.
  public func note(
    office: String, _ body: (NotedPosition?) throws -> NotedPosition?,
  ) throws {
    try database.transaction {
      guard let position = try body(try self.position()) else { return }
      try database.run(
        "INSERT OR REPLACE INTO noted VALUES (1, ?, ?, ?, ?, ?, ?)",
        [
          .integer(Self.version), .text(office), .integer(position.number),
          .integer(position.offset), .text(position.sum), .integer(position.at),
        ])
    }
  }

  /// Trades safety for speed while a new file is made; whole again after `finishBuilding`.
  public func beginBuilding() throws(FindingError) {
    try database.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
    try database.execute("PRAGMA cache_size = -131072;")
  }
}
