import CSQLite
import Canon
import Journaling
import Posix

/// SQLite's way, as durable: one transaction an entry, `synchronous = FULL` in a WAL database.
final class TableAppender: Appender {
  private let connection: OpaquePointer
  private let insertEvent: OpaquePointer
  private let putMatter: OpaquePointer
  private let keepsMatters: Bool

  /// The length at which SQLite begins its log anew, a page or more an entry.
  private static let pagesOfLog = 1100

  private static let tables = """
    PRAGMA journal_mode = WAL;
    CREATE TABLE events (
      n INTEGER PRIMARY KEY, at INTEGER NOT NULL, by TEXT NOT NULL, matter TEXT, line TEXT NOT NULL);
    CREATE TABLE matters (
      id TEXT PRIMARY KEY, stage TEXT NOT NULL, due INTEGER NOT NULL, last INTEGER NOT NULL);
    CREATE INDEX matters_stage ON matters (stage, due);
    """

  static func prepare(_ folder: String) throws {
    let connection = try open(folder)
    defer { sqlite3_close(connection) }
    try execute(tables, on: connection)
  }

  init(_ folder: String, keepsMatters: Bool) throws {
    connection = try Self.open(folder)
    insertEvent = try Self.statement(
      "INSERT INTO events (at, by, matter, line) VALUES (?, ?, ?, ?)", on: connection)
    putMatter = try Self.statement(
      "INSERT OR REPLACE INTO matters VALUES (?, ?, ?, ?)", on: connection)
    self.keepsMatters = keepsMatters
    try Self.execute("PRAGMA synchronous = FULL;", on: connection)
  }

  /// Fills the log once, after which SQLite writes over it in place, as it does for years.
  func warmUp(with entries: [Entry]) throws {
    try Self.execute("PRAGMA synchronous = OFF;", on: connection)
    for entry in entries.prefix(Self.pagesOfLog) { try append(entry) }
    try Self.execute("PRAGMA synchronous = FULL;", on: connection)
  }

  deinit {
    sqlite3_finalize(insertEvent)
    sqlite3_finalize(putMatter)
    sqlite3_close(connection)
  }

  func append(_ entry: Entry) throws {
    guard keepsMatters else { return try insert(entry) }
    try Self.execute("BEGIN IMMEDIATE", on: connection)
    try insert(entry)
    try putMatter(of: entry)
    try Self.execute("COMMIT", on: connection)
  }

  private func insert(_ entry: Entry) throws {
    sqlite3_bind_int64(insertEvent, 1, entry.at.milliseconds)
    bind(entry.by, at: 2, of: insertEvent)
    bind(entry.on.first ?? "", at: 3, of: insertEvent)
    bind(String(decoding: entry.line, as: UTF8.self), at: 4, of: insertEvent)
    try Self.step(insertEvent, on: connection)
  }

  private func putMatter(of entry: Entry) throws {
    bind(entry.on.first ?? "", at: 1, of: putMatter)
    bind(entry.by, at: 2, of: putMatter)
    sqlite3_bind_int64(putMatter, 3, entry.at.milliseconds)
    sqlite3_bind_int64(putMatter, 4, sqlite3_last_insert_rowid(connection))
    try Self.step(putMatter, on: connection)
  }

  private func bind(_ text: String, at column: Int32, of statement: OpaquePointer) {
    _ = huiyin_bind_text(statement, column, text, Int32(text.utf8.count))
  }

  private static func open(_ folder: String) throws(BenchmarkError) -> OpaquePointer {
    var connection: OpaquePointer?
    guard sqlite3_open(folder + "/events.sqlite", &connection) == SQLITE_OK, let connection else {
      throw .unexpected("SQLite does not open \(folder).")
    }
    // Twenty, forty … five hundred microseconds, as the journal's lock is waited for.
    sqlite3_busy_handler(
      connection,
      { _, attempts in
        SystemClock.pause(.microseconds(min(20 << min(attempts, 5), 500)))
        return 1
      }, nil)
    return connection
  }

  private static func execute(
    _ sql: String, on connection: OpaquePointer,
  ) throws(BenchmarkError) {
    guard sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK else {
      throw failure(of: connection)
    }
  }

  private static func statement(
    _ sql: String, on connection: OpaquePointer,
  ) throws(BenchmarkError) -> OpaquePointer {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(connection, sql, -1, &statement, nil) == SQLITE_OK, let statement
    else { throw failure(of: connection) }
    return statement
  }

  private static func step(
    _ statement: OpaquePointer, on connection: OpaquePointer,
  ) throws(BenchmarkError) {
    let code = sqlite3_step(statement)
    sqlite3_reset(statement)
    guard code == SQLITE_DONE else { throw failure(of: connection) }
  }

  private static func failure(of connection: OpaquePointer) -> BenchmarkError {
    .unexpected("SQLite: " + String(cString: sqlite3_errmsg(connection)))
  }
}
