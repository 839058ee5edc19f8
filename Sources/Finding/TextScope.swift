/// What is known of the texts before a list is asked for by words.
struct TextScope {
  /// Matters before this one, and after that entry, are not found by their texts yet.
  var lowest = 0
  var number = 0
  /// The walked finds in which words are looked up that very many texts hold.
  var walked: [WalkedFinds.Sought: WalkedFinds.Walk] = [:]
  /// Words that very many texts hold, where all their finds are gathered nevertheless.
  var frequent: Set<WalkedFinds.Sought> = []
  /// Days in which very many matters were sent.
  var wideDays: Set<Range<Int>> = []
  /// Whether only the first lines are asked for, which the order of the list leads to.
  var isForLines = false
}

/// From how many finds on the lines of a list are found in another way.
package struct TextFrequency {
  /// Walking along the order of the list comes to the first lines sooner than sorting the finds.
  package var frequent = 4000
  /// The same for the matters sent in some days: these are gathered and sorted sooner.
  package var wide = 20_000
}

extension Index {
  /// A query as SQL, after a look at the texts it asks for; for its lines, or for counting them.
  func sql(_ query: ListQuery, forLines: Bool = false) throws(FindingError) -> ListSQL {
    var scope = TextScope()
    guard !query.terms.isEmpty else { return ListSQL(query, []) }
    let reach = try textReach()
    scope.lowest = reach?.lowest ?? .max
    scope.number = reach?.position.number ?? .max
    scope.isForLines = forLines
    for days in query.terms.compactMap(\.sent) where try isWide(days) {
      scope.wideDays.insert(days)
    }
    database.finds.reset()
    for term in query.terms where !term.isOnlySent {
      for sought in SearchText.sought(for: term.text) {
        guard try roughCount(of: sought) >= frequency.frequent else { continue }
        if forLines, !sought.goesOn {
          let others = TermSQL(term, scope).others(in: sought.table, matching: sought.match)
          scope.walked[sought] = try database.finds.walk(
            sought, besides: try matters(others.sql, others.values), in: database)
        } else {
          scope.frequent.insert(sought)
        }
      }
    }
    return ListSQL(
      query,
      try query.terms.map { term throws(FindingError) in
        var ways = TermSQL(term, scope).ways
        if ways.isWalked, let gathering = ways.gathering {
          ways.settle(try matters(gathering.sql, gathering.values))
        }
        return ways
      })
  }

  /// Whether very many matters were sent in some days.
  private func isWide(_ days: Range<Int>) throws(FindingError) -> Bool {
    let sql = """
      SELECT count(*) FROM (SELECT 1 FROM matters WHERE sent >= ? AND sent < ? LIMIT ?)
      """
    let values: [Value] = [
      .integer(days.lowerBound), .integer(days.upperBound), .integer(frequency.wide),
    ]
    return try database.number(sql, values) == frequency.wide
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
