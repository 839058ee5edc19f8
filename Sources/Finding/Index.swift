/// What is needed to find matters, people and entries again; made from the journal, and never the truth.
///
/// One generation for each account: a file of what there is, and beside it one of what was written,
/// which may be behind. Several processes of the account share them: each notes what is not noted yet.
public final class Index {
  let database: Database
  package var frequency = TextFrequency()
  /// How many matters were put that were not there before, since the transaction began.
  var begun = 0

  /// The version of the tables; another one is made anew.
  public static let version = 15

  /// Opens the files, and makes the tables in new ones.
  public init(path: String) throws(FindingError) {
    database = try Database(path: path)
    try database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;")
    try database.execute("PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384;")
    // What was open and is sealed now must not be left in pages that are free.
    try database.execute("PRAGMA secure_delete = ON;")
    try database.execute(Self.tables + Self.orders)
    try attachTexts()
  }

  /// Begins a new file that nobody else looks into before it is finished.
  public init(building path: String) throws(FindingError) {
    database = try Database(path: path)
    // What is cut short is thrown away, so nothing has to be undone or to outlast a power cut.
    try database.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
    try database.execute("PRAGMA locking_mode = EXCLUSIVE; PRAGMA temp_store = MEMORY;")
    try database.execute("PRAGMA cache_size = -65536;")
    try database.execute(Self.tables)
  }

  /// The file of what there is.
  public var path: String { database.path }

  /// Makes the orders by which rows are found, in one go, once all rows are there; then lets others in.
  public func finishBuilding() throws(FindingError) {
    try database.execute(Self.orders)
    // The lock is given back by the first statement after it is no longer to be kept.
    try database.execute("PRAGMA locking_mode = NORMAL; SELECT count(*) FROM noted;")
  }
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
    try database.rows("SELECT number, offset, sum, at, length FROM noted") { row in
      position = NotedPosition(
        number: row.number(0), offset: row.number(1), sum: row.text(2), at: row.number(3),
        length: row.number(4))
    }
    return position
  }

  /// How many matters there are: noted, since counting a million rows takes a person's time.
  public func matterCount() throws(FindingError) -> Int {
    try database.number("SELECT matters FROM noted") ?? 0
  }

  /// Notes what the body notes, and the new position, in one transaction that no other can enter.
  ///
  /// The body is shown the position found inside the transaction, and returns the new one, or nil
  /// to leave everything as it is.
  public func note(
    office: String, _ body: (NotedPosition?) throws -> NotedPosition?,
  ) throws {
    try database.transaction(in: "noted") {
      begun = 0
      guard let position = try body(try self.position()) else { return }
      try database.run(
        "INSERT OR REPLACE INTO noted VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
          .integer(Self.version), .text(office), .integer(position.number),
          .integer(position.offset), .text(position.sum), .integer(position.at),
          .integer(position.length),
          .integer(try matterCount() + begun),
        ])
    }
  }
}

/// Up to where the journal is noted.
public struct NotedPosition: Sendable, Equatable {
  public var number: Int
  public var offset: Int
  /// The digest of the last noted entry, lowercase hexadecimal.
  public var sum: String
  /// The time of the last noted entry, in milliseconds since 1970.
  public var at: Int
  /// The length of the last noted entry, in bytes with its line feed.
  public var length: Int

  /// Makes a position.
  public init(number: Int, offset: Int, sum: String, at: Int, length: Int) {
    self.number = number
    self.offset = offset
    self.sum = sum
    self.at = at
    self.length = length
  }

  /// Where the last noted entry lies.
  public var place: Place { Place(number: number, offset: offset - length, length: length) }
}
