import CSQLite
import Typing

// Titles, found as they are typed.
extension Index {
  static let typedTable = """
    CREATE VIRTUAL TABLE IF NOT EXISTS found.typed USING fts5 (
      keys, content = '', columnsize = 0, detail = none, tokenize = 'ascii');
    """

  /// Makes a matter findable by how its title is typed and by parts of its number; once for each.
  public func putTyped(of matter: Int) throws(FindingError) {
    var keys: String?
    try database.rows(
      "SELECT title, number FROM matters WHERE id = ?", [.integer(matter)],
    ) { row in keys = SearchText.typedKeys(of: row.text(0), numbered: row.text(1)) }
    guard let keys else { return }
    try database.run(
      "INSERT INTO found.typed (rowid, keys) VALUES (?, ?)", [.integer(matter), .text(keys)])
  }
}

extension SearchText {
  /// The words by which a title is found as it is typed, and it and a number by any part of them;
  /// nil when there is nothing to be typed so.
  static func typedKeys(of title: String, numbered number: String = "") -> String? {
    let keys = Pinyin.keys(of: title).union(parts(of: title)).union(parts(of: number))
    return keys.isEmpty ? nil : keys.joined(separator: " ")
  }

  /// The FTS5 query for titles that may be typed like a term; nil when it is not typed so.
  static func typedQuery(for term: String) -> String? {
    let ways = Pinyin.keys(for: term).map { $0.joined(separator: " AND ") }
    guard !ways.isEmpty else { return nil }
    return (ways + [partQuery(for: term)].compactMap(\.self)).map { "(\($0))" }
      .joined(separator: " OR ")
  }

  /// The FTS5 query for titles and numbers that may hold a term somewhere; nil when so many do that
  /// no words are kept for it, or when it is not of Latin letters, digits and signs alone.
  static func partQuery(for term: String) -> String? {
    let typed = Array(term.lowercased().utf8)
    guard typed.allSatisfy(isOfPart) else { return nil }
    guard typed.count < partLength else {
      return Set(parts(of: typed, length: partLength)).sorted().joined(separator: " AND ")
    }
    return typed.contains(where: isLetter) ? part(typed[...]) : nil
  }

  /// How many characters make a part; shorter ones are kept only with a letter, which are few.
  private static let partLength = 3

  private static func parts(of text: String) -> Set<String> {
    var kept: Set<String> = []
    for run in text.lowercased().utf8.split(whereSeparator: { !isOfPart($0) }) {
      let run = Array(run)
      for length in 1..<partLength {
        kept.formUnion(parts(of: run, length: length, where: { $0.contains(where: isLetter) }))
      }
      kept.formUnion(parts(of: run, length: partLength))
    }
    return kept
  }

  private static func parts(
    of run: [UInt8], length: Int, where isKept: (ArraySlice<UInt8>) -> Bool = { _ in true },
  ) -> [String] {
    guard length <= run.count else { return [] }
    return (0...run.count - length).map { run[$0..<$0 + length] }.filter(isKept).map(part)
  }

  /// A word for a few bytes that the tokenizer leaves whole, whatever they are.
  private static func part(_ bytes: ArraySlice<UInt8>) -> String {
    "part" + bytes.map { String($0, radix: 16) }.joined()
  }

  private static func isOfPart(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}

extension Database {
  /// Lets statements ask `is_typed(term, title)`: whether the title can be typed like the term.
  func learnPinyin() throws(FindingError) {
    let code = sqlite3_create_function_v2(
      connection, "is_typed", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nil,
      { context, _, values in
        guard let values, let text = sqlite3_value_text(values[1]) else { return }
        let query = Database.query(context, values)
        sqlite3_result_int(context, query.matches(String(cString: text)) ? 1 : 0)
      }, nil, nil, nil)
    guard code == SQLITE_OK else { throw error(code) }
  }

  /// The query a statement gives, made ready once for all its rows.
  private static func query(
    _ context: OpaquePointer?, _ values: UnsafeMutablePointer<OpaquePointer?>,
  ) -> PinyinQuery {
    if let kept = sqlite3_get_auxdata(context, 0) {
      return Unmanaged<TypedQuery>.fromOpaque(kept).takeUnretainedValue().query
    }
    let text = sqlite3_value_text(values[0]).map { String(cString: $0) } ?? ""
    let typed = TypedQuery(PinyinQuery(text))
    sqlite3_set_auxdata(context, 0, Unmanaged.passRetained(typed).toOpaque()) { kept in
      if let kept { Unmanaged<TypedQuery>.fromOpaque(kept).release() }
    }
    return typed.query
  }
}

/// A query as SQLite keeps it beside a statement.
private final class TypedQuery {
  let query: PinyinQuery

  init(_ query: PinyinQuery) { self.query = query }
}
