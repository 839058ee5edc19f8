extension Index {
  /// The file of what was written, beside the file of what there is.
  private var textsPath: String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let folder = path.dropLast(name.count)
    return folder + (name.hasPrefix("index") ? "texts" + name.dropFirst(5) : "texts-" + name)
  }

  func attachTexts() throws(FindingError) {
    try database.run("ATTACH ? AS found", [.text(textsPath)])
    try database.execute("PRAGMA found.journal_mode = WAL; PRAGMA found.synchronous = NORMAL;")
    try database.execute(Self.textTables + Self.typedTable)
  }

  private static let textTables = """
    CREATE TABLE IF NOT EXISTS found.reach (
      one INTEGER PRIMARY KEY CHECK (one = 1), lowest INTEGER, done INTEGER, total INTEGER,
      number INTEGER, offset INTEGER, sum TEXT, at INTEGER, length INTEGER);
    CREATE TABLE IF NOT EXISTS found.said (
      number INTEGER, matter INTEGER, PRIMARY KEY (number, matter)) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS found.gone (number INTEGER PRIMARY KEY);
    CREATE TABLE IF NOT EXISTS found.kept_out (matter INTEGER PRIMARY KEY);
    CREATE VIRTUAL TABLE IF NOT EXISTS found.texts USING fts5 (
      words, content = '', columnsize = 0, tokenize = 'ascii');
    """
}

/// How far what was written can be found.
///
/// First the matters there were when it began, each as a whole and the newest first; then entry
/// by entry what was recorded since.
public struct TextReach: Sendable, Equatable {
  /// The matters from this one on can be found, up to the position; 0 once all can.
  public var lowest: Int
  /// How many matters were done one by one.
  public var done: Int
  /// How many there were to do.
  public var total: Int
  /// The last entry that counts as told by its matter, or was done itself.
  public var position: NotedPosition

  /// Begins with every matter up to a position still to do.
  public init(before position: NotedPosition, total: Int) {
    lowest = total == 0 ? 0 : position.number + 1
    done = 0
    self.total = total
    self.position = position
  }
}

extension Index {
  /// How far what was written can be found; nil when that was not begun.
  public func textReach() throws(FindingError) -> TextReach? {
    var reach: TextReach?
    let sql = "SELECT lowest, done, total, number, offset, sum, at, length FROM found.reach"
    try database.rows(sql) { row in
      let position = NotedPosition(
        number: row.number(3), offset: row.number(4), sum: row.text(5), at: row.number(6),
        length: row.number(7))
      var found = TextReach(before: position, total: row.number(2))
      found.lowest = row.number(0)
      found.done = row.number(1)
      reach = found
    }
    return reach
  }

  /// Makes findable what the body puts, and notes how far that is, in one transaction.
  ///
  /// The body is shown how far it was, and returns how far it is, or nil to leave all as it was.
  public func noteTexts(_ body: (TextReach?) throws -> TextReach?) throws {
    try database.transaction(in: "found.reach") {
      guard let reach = try body(try textReach()) else { return }
      try database.run(
        "INSERT OR REPLACE INTO found.reach VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
          .integer(reach.lowest), .integer(reach.done), .integer(reach.total),
          .integer(reach.position.number), .integer(reach.position.offset),
          .text(reach.position.sum), .integer(reach.position.at),
          .integer(reach.position.length),
        ])
    }
  }

  /// Makes findable what was written in an entry, or in all entries of the matter it began.
  ///
  /// Each number once, and best in order.
  public func putText(
    _ text: String, of number: Int, in matters: [Int],
  ) throws(FindingError) {
    try database.run(
      "INSERT INTO found.texts (rowid, words) VALUES (?, ?)",
      [.integer(number), .text(SearchText.words(of: text))])
    guard matters != [number] else { return }
    for matter in matters {
      try database.run(
        "INSERT OR IGNORE INTO found.said VALUES (?, ?)", [.integer(number), .integer(matter)])
    }
  }

  /// The last matters before one, in order.
  public func matters(below id: Int, limit: Int) throws(FindingError) -> [Int] {
    try matters(
      "SELECT id FROM matters WHERE id < ? ORDER BY id DESC LIMIT ?",
      [.integer(id), .integer(limit)],
    ).reversed()
  }
}
