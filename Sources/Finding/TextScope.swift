/// What is known of the texts before a list is asked for by words.
struct TextScope {
  /// Matters before this one, and after that entry, are not found by their texts yet.
  var lowest = 0
  var number = 0
  /// The slots of the walked finds in which words are looked up that very many texts hold.
  var walked: [WalkedFinds.Sought: Int] = [:]
  /// Words that very many texts hold, where all their finds are gathered nevertheless.
  var frequent: Set<WalkedFinds.Sought> = []
}

/// From how many finds on the lines of a list are found in another way.
package struct TextFrequency {
  /// Walking along the order of the list comes to the first lines sooner than sorting the finds.
  package var frequent = 4000
}

extension Index {
  /// A query as SQL, after a look at the texts it asks for; for its lines, or for counting them.
  func sql(_ query: ListQuery, forLines: Bool = false) throws(FindingError) -> ListSQL {
    var scope = TextScope()
    guard !query.terms.isEmpty else { return ListSQL(query, scope) }
    let reach = try textReach()
    scope.lowest = reach?.lowest ?? .max
    scope.number = reach?.position.number ?? .max
    database.finds.reset()
    for term in query.terms where !term.isOnlySent {
      for sought in SearchText.sought(for: term.text) {
        guard try roughCount(of: sought) >= frequency.frequent else { continue }
        if forLines, !sought.goesOn {
          let others = TermSQL(term, scope).others(in: sought.table, matching: sought.match)
          scope.walked[sought] = database.finds.slot(
            for: sought, besides: try matters(others.sql, others.values))
        } else {
          scope.frequent.insert(sought)
        }
      }
    }
    return ListSQL(query, scope)
  }

  /// How many texts hold a word; no more than count as frequent are counted.
  private func roughCount(of sought: WalkedFinds.Sought) throws(FindingError) -> Int {
    let sql = """
      SELECT count(*) FROM (SELECT 1 FROM found.\(sought.table) \
      WHERE \(sought.table) MATCH ? LIMIT ?)
      """
    return try database.number(sql, [.text(sought.match), .integer(frequency.frequent)]) ?? 0
  }
}

extension SearchText {
  /// Everything a term is looked for as in the full text.
  static func sought(for term: String) -> [WalkedFinds.Sought] {
    let typed = typedQuery(for: term) ?? partQuery(for: term)
    return [
      query(for: term).map { WalkedFinds.Sought(table: "texts", match: $0) },
      typed.map { WalkedFinds.Sought(table: "typed", match: $0) },
    ].compactMap(\.self)
  }
}
