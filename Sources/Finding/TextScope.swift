/// What is known of the texts before a list is asked for by words.
struct TextScope {
  /// Matters before this one, and after that entry, are not found by their texts yet.
  var lowest = 0
  var number = 0
  /// Words, as they are looked for, that very many texts hold.
  var frequent: Set<String> = []
  /// Whether every word is in so many texts that each line of the list is best asked by itself.
  var asksEachLine = false
}

/// From how many finds on the lines of a list are found in another way.
package struct TextFrequency {
  /// Walking along the order of the list comes to the first lines sooner than sorting the finds.
  package var frequent = 5000
  /// Even gathering the finds takes longer than asking the lines one by one.
  package var common = 100_000
}

extension Index {
  /// A query as SQL, after a look at the texts it asks for; for its lines, or for counting them.
  func sql(_ query: ListQuery, forLines: Bool = false) throws(FindingError) -> ListSQL {
    var scope = TextScope()
    guard !query.terms.isEmpty else { return ListSQL(query, scope) }
    let reach = try textReach()
    scope.lowest = reach?.lowest ?? .max
    scope.number = reach?.position.number ?? .max
    scope.asksEachLine = forLines && query.subject == .matters
    for term in query.terms {
      let finds = try SearchText.query(for: term.text).map { match throws(FindingError) in
        let finds = try roughCount(of: match)
        if finds >= frequency.frequent { scope.frequent.insert(match) }
        // Words that only begin so are gathered each time somebody asks for them.
        return match.hasSuffix("*") ? 0 : finds
      }
      if finds ?? 0 < frequency.common { scope.asksEachLine = false }
    }
    return ListSQL(query, scope)
  }

  /// About how many texts hold a word; exactly where they are few.
  ///
  /// The numbers of the first of them say how densely they lie among all.
  private func roughCount(of match: String) throws(FindingError) -> Int {
    let sql = """
      SELECT count(*), min(id), max(id) FROM \
      (SELECT rowid AS id FROM found.texts WHERE words MATCH ? LIMIT ?)
      """
    var (count, first, last) = (0, 0, 0)
    try database.rows(sql, [.text(match), .integer(frequency.frequent)]) { row in
      (count, first, last) = (row.number(0), row.number(1), row.number(2))
    }
    guard count == frequency.frequent else { return count }
    let end = try database.number("SELECT max(id) FROM matters") ?? last
    return count * max(1, end - first) / max(1, last - first)
  }
}
