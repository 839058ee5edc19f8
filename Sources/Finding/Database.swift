import CSQLite

/// One connection to a SQLite file; used by one thread at a time.
final class Database {
  let connection: OpaquePointer
  private var prepared: [String: Statement] = [:]
  let path: String
  /// What lists that are walked along were found to hold.
  let finds = WalkedFinds()

  /// How long a writer of another process is waited for, in milliseconds.
  static let patienceMilliseconds: Int32 = 10_000

  init(path: String) throws(FindingError) {
    var opened: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
    let code = sqlite3_open_v2(path, &opened, flags, nil)
    guard code == SQLITE_OK, let opened else {
      let message = opened.map { String(cString: sqlite3_errmsg($0)) } ?? "out of memory"
      sqlite3_close(opened)
      throw FindingError(code: code, message: message, path: path)
    }
    connection = opened
    self.path = path
    sqlite3_busy_timeout(opened, Self.patienceMilliseconds)
    sqlite3_extended_result_codes(opened, 1)
    try learnPinyin()
    try learnFinds()
  }

  deinit {
    prepared = [:]
    sqlite3_close_v2(connection)
  }

  /// Runs statements that return nothing.
  func execute(_ sql: String) throws(FindingError) {
    let code = sqlite3_exec(connection, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw error(code) }
  }

  /// Runs one statement with values.
  func run(_ sql: String, _ values: [Value]) throws(FindingError) {
    try rows(sql, values) { _ in }
  }

  /// Runs a query, and shows each row to the body.
  func rows(
    _ sql: String, _ values: [Value] = [], _ body: (Statement.Row) -> Void,
  ) throws(FindingError) {
    let statement = try statement(sql)
    defer { statement.reset() }
    for (index, value) in values.enumerated() {
      let code = statement.bind(value, at: Int32(index + 1))
      guard code == SQLITE_OK else { throw error(code) }
    }
    while true {
      let code = statement.step()
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else { throw error(code) }
      body(statement.row)
    }
  }

  /// The first column of a query's first row, a number; nil when there is no row, or NULL.
  func number(_ sql: String, _ values: [Value] = []) throws(FindingError) -> Int? {
    var number: Int?
    try rows(sql, values) { row in if number == nil { number = row.integer(0) } }
    return number
  }

  /// Runs the body in a transaction no other writer of the table's file can enter; undone if it throws.
  ///
  /// `BEGIN IMMEDIATE` would keep others out of every file; the first statement does so for its own.
  func transaction<Result>(in table: String, _ body: () throws -> Result) throws -> Result {
    try execute("BEGIN")
    do {
      try run("UPDATE \(table) SET one = 1", [])
      let result = try body()
      try execute("COMMIT")
      return result
    } catch {
      try? execute("ROLLBACK")
      throw error
    }
  }

  private func statement(_ sql: String) throws(FindingError) -> Statement {
    if let known = prepared[sql] { return known }
    var pointer: OpaquePointer?
    let code = sqlite3_prepare_v3(
      connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &pointer, nil)
    guard code == SQLITE_OK, let pointer else { throw error(code) }
    let statement = Statement(pointer)
    prepared[sql] = statement
    return statement
  }

  func error(_ code: Int32) -> FindingError {
    FindingError(code: code, message: String(cString: sqlite3_errmsg(connection)), path: path)
  }
}

/// A value bound to a statement.
enum Value {
  case text(String)
  case integer(Int)
  case blob([UInt8])
  case null

  init(_ text: String?) { self = text.map { .text($0) } ?? .null }
  init(_ integer: Int?) { self = integer.map { .integer($0) } ?? .null }
  init(_ flag: Bool) { self = .integer(flag ? 1 : 0) }
}
