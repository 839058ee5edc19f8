/// How a word of a filter is found, as SQL on the matter `m` of a line.
struct TermSQL {
  private let term: ListQuery.Term
  private let texts: TextScope
  private let pattern: String

  init(_ term: ListQuery.Term, _ texts: TextScope) {
    self.term = term
    self.texts = texts
    pattern = SearchText.pattern(of: term.text)
  }

  /// Every way it may be found in.
  var ways: FindingWays {
    var ways = FindingWays()
    if let sent = term.sent {
      addDays(sent, to: &ways)
      guard !term.isOnlySent else { return ways }
    }
    addTitles(to: &ways)
    for (column, ids) in [
      ("m.area", term.areas), ("m.topic", term.topics), ("m.source", term.sources),
    ] where !ids.isEmpty {
      ways.ask("\(column) IN (\(ListSQL.marks(ids.count)))", ids.map { .text($0) })
    }
    for department in term.departments {
      ways.ask("instr(' ' || m.departments || ' ', ?) > 0", [.text(" \(department) ")])
    }
    addTexts(to: &ways)
    return ways
  }

  /// How a term is found by the days it names.
  private func addDays(_ sent: Range<Int>, to ways: inout FindingWays) {
    let bound: [Value] = [.integer(sent.lowerBound), .integer(sent.upperBound)]
    switch (texts.wideDays.contains(sent), texts.isForLines) {
    // The order of the list leads to the first of very many lines sooner than sorting them all.
    case (true, true): ways.ask("+m.sent >= ? AND +m.sent < ?", bound)
    case (true, false) where term.isOnlySent: ways.ask("m.sent >= ? AND m.sent < ?", bound)
    case _: ways.gather("SELECT id FROM matters WHERE sent >= ? AND sent < ?", bound)
    }
  }

  /// How a term is found in what was written.
  private func addTexts(to ways: inout FindingWays) {
    guard let match = SearchText.query(for: term.text) else {
      return ways.gather(FindingWays.named, [.text(SealedRows.list(term.matters))])
    }
    let sought = WalkedFinds.Sought(table: "texts", match: match)
    if let slot = texts.walked[sought] { return ways.walk(slot) }
    ways.gather(FindingWays.named, [.text(SealedRows.list(term.matters))])
    // A title is among the texts, once they are noted.
    let found = Self.found(in: texts.rows(of: sought))
    let bound = [texts.value(of: sought)] + untold
    if texts.frequent.contains(sought) {
      // Where very many are found, all lines are looked at sooner than all finds.
      ways.ask("+m.id IN (\(found))", bound)
    } else {
      ways.gather(found, bound)
    }
  }

  /// How a term is found in titles, and in numbers, which have no letters.
  private func addTitles(to ways: inout FindingWays) {
    if let typed = SearchText.typedQuery(for: term.text) {
      addKept(typed, "is_typed(?, m.title)", [.text(term.text)], to: &ways)
    } else if SearchText.isFoundByPart(term.text) {
      let parts = "(m.number LIKE ? ESCAPE '\\' OR m.title LIKE ? ESCAPE '\\')"
      let patterns: [Value] = [.text(pattern), .text(pattern)]
      // What is not noted by its parts yet is looked at whole, as is what too many hold.
      guard texts.lowest == 0, let part = SearchText.partQuery(for: term.text) else {
        return ways.ask(parts, patterns)
      }
      addKept(part, parts, patterns, to: &ways)
      addSealed(to: &ways)
    }
  }

  /// Sealed matters by their numbers, of which nothing else is kept.
  private func addSealed(to ways: inout FindingWays) {
    let glob = SearchText.glob(of: term.text)
    let condition = "m.sealed = 1 AND m.number " + (glob == nil ? "LIKE ? ESCAPE '\\'" : "GLOB ?")
    ways.gather(
      "SELECT m.id FROM matters m WHERE " + condition, [.text(glob ?? pattern)])
  }

  /// The matters found by the words that titles and numbers are kept by, where a check agrees.
  private func addKept(
    _ match: String, _ check: String, _ checked: [Value], to ways: inout FindingWays,
  ) {
    let sought = WalkedFinds.Sought(table: "typed", match: match)
    let typed = Self.typed(in: texts.rows(of: sought))
    let bound = [texts.value(of: sought), .integer(texts.number)] + checked
    if let slot = texts.walked[sought] {
      ways.walk(slot, check, checked)
    } else if texts.frequent.contains(sought) {
      ways.ask("+m.id IN (\(typed)) AND \(check)", bound)
    } else {
      ways.gather("SELECT m.id FROM matters m WHERE m.id IN (\(typed)) AND \(check)", bound)
    }
  }

  /// The matters of some texts, and those whose texts are not noted yet by their titles.
  private static func found(in rows: String) -> String {
    """
    SELECT coalesce(s.matter, t.number) FROM (\(rows)) t \
    LEFT JOIN found.said s ON s.number = t.number \
    WHERE s.matter IS NOT NULL OR t.number NOT IN (SELECT number FROM found.gone) \
    UNION ALL \(untold)
    """
  }

  /// What holds a word beside the rows of the full text, where lines are looked at one by one.
  func others(in table: String, matching match: String) -> (sql: String, values: [Value]) {
    guard table == "texts" else {
      return ("SELECT id FROM matters WHERE id > ?", [.integer(texts.number)])
    }
    // What was said since lies at the end of all texts. A bound that is NULL would bound nothing.
    let said = """
      SELECT s.matter FROM found.texts t CROSS JOIN found.said s ON s.number = t.rowid \
      WHERE t.words MATCH ? \
      AND t.rowid >= (SELECT coalesce(min(number), \(Int64.max)) FROM found.said)
      """
    let sql = [FindingWays.named, said, Self.untold].joined(separator: " UNION ALL ")
    return (sql, [.text(SealedRows.list(term.matters)), .text(match)] + untold)
  }

  /// The matters by their titles whose texts are not noted yet.
  private static let untold = """
    SELECT id FROM matters WHERE id < ? AND title LIKE ? ESCAPE '\\' \
    UNION ALL SELECT id FROM matters WHERE id > ? AND title LIKE ? ESCAPE '\\'
    """

  private static func typed(in rows: String) -> String {
    "\(rows) UNION ALL SELECT id FROM matters WHERE id > ?"
  }

  private var untold: [Value] {
    [.integer(texts.lowest), .text(pattern), .integer(texts.number), .text(pattern)]
  }
}
