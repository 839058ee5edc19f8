import CSQLite
import Typing

// Titles, found as they are typed.
extension Index {
  static let typedTable = """
    CREATE VIRTUAL TABLE IF NOT EXISTS found.typed USING fts5 (
      keys, content = '', columnsize = 0, detail = none, tokenize = 'ascii');
    """

  /// Makes a matter findable by the pinyin of its title; once for each matter.
  public func putTyped(of matter: Int) throws(FindingError) {
    guard let title = try title(of: matter) else { return }
    let keys = Pinyin.keys(of: title)
    guard !keys.isEmpty else { return }
    try database.run(
      "INSERT INTO found.typed (rowid, keys) VALUES (?, ?)",
      [.integer(matter), .text(keys.joined(separator: " "))])
  }
}

extension SearchText {
  /// The FTS5 query for titles that may be typed like a term; nil when it is not typed so.
  static func typedQuery(for term: String) -> String? {
    let ways = Pinyin.keys(for: term).map { way in
      way.count == 1 ? way[0] + " *" : way.joined(separator: " AND ")
    }
    guard !ways.isEmpty else { return nil }
    return ways.map { "(\($0))" }.joined(separator: " OR ")
  }
}

extension Database {
  /// Lets statements ask `is_typed(term, title)`: whether the title can be typed like the term.
  func learnPinyin() throws(FindingError) {
    let code = sqlite3_create_function_v2(
      connection, "is_typed", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nil,
      { context, _, values in
        let texts = (0..<2).map { index in
          values?[index].flatMap(sqlite3_value_text).map { String(cString: $0) } ?? ""
        }
        sqlite3_result_int(context, Pinyin.matches(texts[0], texts[1]) ? 1 : 0)
      }, nil, nil, nil)
    guard code == SQLITE_OK else { throw error(code) }
  }
}
