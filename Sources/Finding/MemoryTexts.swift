import Synchronization
import Typing

/// Makes findable, as long as the process lives, what may be written in no file.
///
/// It finds by the same words as the index does, and several threads can share it.
public final class MemoryTexts: Sendable {
  private let room = Mutex(Room())

  /// Begins with nothing to be found.
  public init() {}

  /// Those among matters that are not held as they are now.
  public func missing(among matters: [SealedRow]) -> [Int] {
    room.withLock { room in
      matters.filter { room.lasts[$0.matter] != $0.last }.map(\.matter)
    }
  }

  /// The title of a matter, if it was told.
  public func title(of matter: Int) -> String? {
    room.withLock { $0.titles[matter] }
  }

  /// Remembers the title of a matter.
  public func put(title: String, of matter: Int) {
    room.withLock { $0.titles[matter] = title }
  }

  /// Holds what is written about a matter up to an entry, instead of what was held before.
  public func put(_ text: String, of matter: Int, upTo last: Int) throws(FindingError) {
    try room.withLock { (room: inout sending Room) throws(FindingError) in
      try room.put(text, of: matter, upTo: last)
    }
  }

  /// The matters whose texts or titles hold a term.
  public func matters(with term: String) throws(FindingError) -> [Int] {
    try room.withLock { (room: inout sending Room) throws(FindingError) in
      try room.matters(with: term)
    }
  }
}

private struct Room: ~Copyable {
  private var database: Database?
  var titles: [Int: String] = [:]
  /// The last entry that is held of each matter.
  private(set) var lasts: [Int: Int] = [:]
  /// The row that holds each matter, and the matter of each row; a row is never changed.
  private var rows: [Int: Int] = [:]
  private var matters: [Int: Int] = [:]

  private func opened() throws(FindingError) -> Database {
    if let database { return database }
    let database = try Database(path: ":memory:")
    try database.execute(
      """
      CREATE VIRTUAL TABLE texts USING fts5 (
        words, content = '', columnsize = 0, tokenize = 'ascii');
      """)
    return database
  }

  mutating func put(
    _ text: String, of matter: Int, upTo last: Int,
  ) throws(FindingError) {
    let database = try opened()
    self.database = database
    let row = matters.count + 1
    try database.run(
      "INSERT INTO texts (rowid, words) VALUES (?, ?)",
      [.integer(row), .text(SearchText.words(of: text))])
    (rows[matter], matters[row], lasts[matter]) = (row, matter, last)
  }

  func matters(with term: String) throws(FindingError) -> [Int] {
    var found = Set(titles.filter { Self.holds($0.value, term) }.keys)
    if let match = SearchText.query(for: term), let database {
      try database.rows("SELECT rowid FROM texts WHERE words MATCH ?", [.text(match)]) { row in
        let number = row.number(0)
        if let matter = matters[number], rows[matter] == number { found.insert(matter) }
      }
    }
    return found.sorted()
  }

  /// As in the index, only words of Latin letters, and what has no words, are found by any part.
  private static func holds(_ title: String, _ term: String) -> Bool {
    guard term.utf8.allSatisfy({ $0 < 0x80 }) || SearchText.query(for: term) == nil else {
      return false
    }
    if SearchText.typedQuery(for: term) != nil, Pinyin.matches(term, title) { return true }
    return title.lowercased().contains(term.lowercased())
  }
}
