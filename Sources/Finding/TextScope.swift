/// What is known of the texts before a list is asked for by words.
struct TextScope {
  /// Matters before this one, and after that entry, are not found by their texts yet.
  var lowest = 0
  var number = 0
  /// The slots of the walked finds in which words are looked up that very many texts hold.
  var walked: [WalkedFinds.Sought: Int] = [:]
  /// Words that very many texts hold, where all their finds are gathered nevertheless.
  var frequent: Set<WalkedFinds.Sought> = []
  /// The numbers of the texts that hold a word, where these are few.
  var few: [WalkedFinds.Sought: [Int]] = [:]
  /// Days in which very many matters were sent.
  var wideDays: Set<Range<Int>> = []
  /// Whether only the first lines are asked for, which the order of the list leads to.
  var isForLines = false

  /// A query for the numbers of the texts that hold a word; it takes the value of `value(of:)`.
  func rows(of sought: WalkedFinds.Sought) -> String {
    few[sought] == nil
      ? "SELECT rowid AS number FROM found.\(sought.table) WHERE \(sought.table) MATCH ?"
      : "SELECT value AS number FROM json_each(?)"
  }

  func value(of sought: WalkedFinds.Sought) -> Value {
    .text(few[sought].map(SealedRows.list) ?? sought.match)
  }
}

/// From how many finds on the lines of a list are found in another way.
package struct TextFrequency {
  /// Walking along the order of the list comes to the first lines sooner than sorting the finds.
  package var frequent = 4000
  /// From how many on finds are read block by block.
  package var whole = 16_384
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
      for sought in SearchText.sought(for: term.text) { try look(for: sought, of: term, &scope) }
    }
    return ListSQL(
      query,
      try query.terms.map { term throws(FindingError) in
        var ways = TermSQL(term, scope).ways
        guard ways.isWalked else { return ways }
        let gathering = ways.gathering
        ways.settle(try matters(gathering.sql, gathering.values), in: database.finds)
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

  /// Looks how many texts hold a word, and how they are found if these are very many.
  private func look(
    for sought: WalkedFinds.Sought, of term: ListQuery.Term, _ scope: inout TextScope,
  ) throws(FindingError) {
    let isWalked = scope.isForLines && !sought.goesOn
    let most = isWalked ? max(frequency.whole, frequency.frequent) : frequency.frequent
    let found = try rows(of: sought, most: most)
    guard found.count >= frequency.frequent else {
      scope.few[sought] = found
      return
    }
    guard isWalked else {
      scope.frequent.insert(sought)
      return
    }
    let others = TermSQL(term, scope).others(in: sought.table, matching: sought.match)
    let besides = try matters(others.sql, others.values)
    scope.walked[sought] =
      found.count < most
      ? database.finds.walk(all: try standing(found, of: sought) + besides)
      : try database.finds.walk(sought, besides: besides, in: database)
  }

  /// The numbers of the texts that hold a word; no more than so many.
  private func rows(
    of sought: WalkedFinds.Sought, most: Int,
  ) throws(FindingError) -> [Int] {
    try matters(
      "SELECT rowid FROM found.\(sought.table) WHERE \(sought.table) MATCH ? LIMIT ?",
      [.text(sought.match), .integer(most)])
  }

  /// Those of the texts that were not taken back.
  private func standing(
    _ found: [Int], of sought: WalkedFinds.Sought,
  ) throws(FindingError) -> [Int] {
    guard sought.table == "texts" else { return found }
    let gone = Set(try matters("SELECT number FROM found.gone"))
    return gone.isEmpty ? found : found.filter { !gone.contains($0) }
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
