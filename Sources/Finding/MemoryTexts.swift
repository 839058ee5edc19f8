import Synchronization

/// Makes findable, as long as the process lives, what may be written in no file.
///
/// It finds by the same words as the index does, and several threads can share it.
public final class MemoryTexts: Sendable {
  private let room = Mutex(Room())
  /// How many matters are to be held at most, the latest.
  public let most: Int

  /// A matter as it is to be held: all that is written about it, up to an entry.
  public struct Held: Sendable {
    let matter: Int
    let last: Int
    let title: String
    let words: String

    /// Cuts a text into the words it is found by.
    public init(_ text: String, title: String, of matter: Int, upTo last: Int) {
      self.matter = matter
      self.last = last
      self.title = title
      words = SearchText.words(of: text)
    }
  }

  /// Begins with nothing to be found.
  ///
  /// 40,000 matters take some 100 MB.
  public init(most: Int = 40_000) {
    self.most = most
  }

  /// Which sealed matters are to be held: those noted up to an entry that are open to departments.
  public struct Reach: Sendable, Equatable {
    let number: Int
    let departments: [String]?

    /// Names what was noted up to an entry; without departments, all of it.
    public init(upTo number: Int, openTo departments: [String]?) {
      self.number = number
      self.departments = departments
    }
  }

  /// Whether everything is held.
  public func isWhole(_ reach: Reach) -> Bool { room.withLock { $0.whole == reach } }

  /// Remembers that nothing is missing as long as the same is asked for.
  public func noteWhole(_ reach: Reach) { room.withLock { $0.whole = reach } }

  /// Those among matters that are not held as they are now.
  public func missing(among matters: [SealedRow]) -> [Int] {
    room.withLock { room in
      matters.filter { room.lasts[$0.matter] != $0.last }.map(\.matter)
    }
  }

  /// The title of a matter, if it was told.
  public func title(of matter: Int) throws(FindingError) -> String? {
    try room.withLock { (room: inout sending Room) throws(FindingError) in
      try room.title(of: matter)
    }
  }

  /// Remembers the title of a matter.
  public func put(title: String, of matter: Int) throws(FindingError) {
    try room.withLock { (room: inout sending Room) throws(FindingError) in
      try room.put(title: title, of: matter)
    }
  }

  /// Holds what is written about matters, instead of what was held of them before.
  public func put(_ texts: [Held]) throws(FindingError) {
    try room.withLock { (room: inout sending Room) throws(FindingError) in
      try room.put(texts)
    }
  }

  /// The matters whose texts or titles hold a term, in no order.
  public func matters(with term: String) throws(FindingError) -> [Int] {
    try room.withLock { (room: inout sending Room) throws(FindingError) in
      try room.matters(with: term)
    }
  }
}

private struct Room: ~Copyable {
  private var database: Database?
  /// The last entry that is held of each matter.
  private(set) var lasts: [Int: Int] = [:]
  var whole: MemoryTexts.Reach?
  /// Titles nobody has searched among yet: most are only shown.
  private var unfiled: [Int: String] = [:]
  /// The row that holds each matter, and the matter of each row; a row is never changed.
  private var rows: [Int: Int] = [:]
  private var matters: [Int: Int] = [:]

  private static let tables = """
    CREATE TABLE titles (matter INTEGER PRIMARY KEY, title TEXT NOT NULL);
    CREATE VIRTUAL TABLE typed USING fts5 (
      keys, content = '', columnsize = 0, detail = none, tokenize = 'ascii');
    CREATE VIRTUAL TABLE texts USING fts5 (
      words, content = '', columnsize = 0, tokenize = 'ascii');
    """

  private mutating func opened() throws(FindingError) -> Database {
    if let database { return database }
    let database = try Database(path: ":memory:")
    try database.execute(Self.tables)
    self.database = database
    return database
  }

  func title(of matter: Int) throws(FindingError) -> String? {
    var title = unfiled[matter]
    try database?.rows("SELECT title FROM titles WHERE matter = ?", [.integer(matter)]) { row in
      title = row.text(0)
    }
    return title
  }

  mutating func put(title: String, of matter: Int) throws(FindingError) {
    guard try self.title(of: matter) == nil else { return }
    unfiled[matter] = title
  }

  /// Makes the titles findable that were only told so far.
  private mutating func fileTitles(in database: Database) throws(FindingError) {
    for (matter, title) in unfiled {
      try database.run(
        "INSERT INTO titles VALUES (?, ?)", [.integer(matter), .text(title)])
      guard let keys = SearchText.typedKeys(of: title) else { continue }
      try database.run(
        "INSERT INTO typed (rowid, keys) VALUES (?, ?)", [.integer(matter), .text(keys)])
    }
    unfiled = [:]
  }

  mutating func put(_ texts: [MemoryTexts.Held]) throws(FindingError) {
    let database = try opened()
    try database.execute("BEGIN")
    for held in texts { try put(held, in: database) }
    // Whoever searches next is not to wait for the titles of all that is held.
    try fileTitles(in: database)
    try database.execute("COMMIT")
  }

  private mutating func put(
    _ held: MemoryTexts.Held, in database: Database,
  ) throws(FindingError) {
    try put(title: held.title, of: held.matter)
    let row = matters.count + 1
    try database.run(
      "INSERT INTO texts (rowid, words) VALUES (?, ?)", [.integer(row), .text(held.words)])
    (rows[held.matter], matters[row], lasts[held.matter]) = (row, held.matter, held.last)
  }

  mutating func matters(with term: String) throws(FindingError) -> [Int] {
    guard database != nil || !unfiled.isEmpty else { return [] }
    let database = try opened()
    try database.execute("BEGIN")
    try fileTitles(in: database)
    try database.execute("COMMIT")
    var found: Set<Int> = []
    if let match = SearchText.query(for: term) {
      try database.rows("SELECT rowid FROM texts WHERE words MATCH ?", [.text(match)]) { row in
        let number = row.number(0)
        if let matter = matters[number], rows[matter] == number { found.insert(matter) }
      }
    }
    for (condition, values) in Self.titles(with: term) {
      try database.rows("SELECT matter FROM titles WHERE \(condition)", values) { row in
        found.insert(row.number(0))
      }
    }
    return Array(found)
  }

  /// As in the index, a title is found as it is typed, and letters and digits by any part of them.
  private static func titles(with term: String) -> [(condition: String, values: [Value])] {
    if let typed = SearchText.typedQuery(for: term) {
      let sql = "matter IN (SELECT rowid FROM typed WHERE typed MATCH ?) AND is_typed(?, title)"
      return [(sql, [.text(typed), .text(term)])]
    }
    guard SearchText.isFoundByPart(term) else { return [] }
    return [("title LIKE ? ESCAPE '\\'", [.text(SearchText.pattern(of: term))])]
  }
}
