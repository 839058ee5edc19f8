/// A matter whose message is like another's.
public struct SimilarRow: Sendable, Equatable {
  public var id: Int
  public var number: String
  public var title: String
  public var stage: String
  /// How like it is: 1 where the titles are the same, more where place and topic are too.
  public var likeness: Double
}

extension Index {
  /// The earlier matters most like a message, by title, place and topic; never by who wrote it.
  ///
  /// `sealed` are the titles of earlier matters of which the index holds none.
  public func similar(
    to title: String, area: String?, topic: String?, before matter: Int,
    sealed titles: [Int: String] = [:], limit: Int = 5,
  ) throws(FindingError) -> [SimilarRow] {
    let words = SearchText.set(of: title)
    guard !words.isEmpty else { return [] }
    let query = words.sorted().prefix(Self.wordLimit).map { "\"\($0)\"" }.joined(separator: " OR ")
    let reach = try textReach()
    let (lowest, last) = (reach?.lowest ?? .max, reach?.position.number ?? .max)
    let values: [Value] = [
      .text(query), .integer(matter), .integer(min(lowest, matter)), .integer(matter),
      .integer(last), .integer(Self.renewal), .text(SealedRows.list(titles.keys.sorted())),
      .integer(matter),
    ]
    var rows: [SimilarRow] = []
    try database.rows(Self.candidates, values) { row in
      let earlier = titles[row.number(0)] ?? row.text(2)
      var likeness = words.likeness(to: SearchText.set(of: earlier))
      if let area, row.optionalText(4) == area { likeness += 0.1 }
      if let topic, row.optionalText(5) == topic { likeness += 0.15 }
      guard likeness >= Self.leastLikeness else { return }
      rows.append(
        SimilarRow(
          id: row.number(0), number: row.text(1), title: earlier, stage: row.text(3),
          likeness: likeness))
    }
    rows.sort { ($1.likeness, $1.id) < ($0.likeness, $0.id) }
    return Array(rows.prefix(limit))
  }

  // The first entry of a matter holds its message, and the matter goes by its number. What is not
  // noted by its text yet is looked at by its title.
  private static let candidates = """
    WITH alike (id) AS (
    SELECT * FROM (SELECT rowid FROM found.texts WHERE words MATCH ? AND rowid < ? \
    ORDER BY rowid DESC LIMIT \(candidateLimit)) UNION \
    SELECT * FROM (SELECT id FROM matters WHERE id < ? ORDER BY id DESC LIMIT \(candidateLimit)) \
    UNION SELECT * FROM (SELECT id FROM matters WHERE id < ? AND id > ? \
    ORDER BY id DESC LIMIT \(candidateLimit)) UNION \
    SELECT matter FROM found.said WHERE number >= ? UNION SELECT value FROM json_each(?)) \
    SELECT m.id, m.number, m.title, m.stage, m.area, m.topic FROM alike a \
    JOIN matters m ON m.id = a.id WHERE m.id < ?
    """

  private static let wordLimit = 40
  /// How many of the latest messages with a common word are looked at.
  private static let candidateLimit = 3000
  private static let leastLikeness = 0.4
}

extension SearchText {
  /// The words of a text, each once, without single characters that end a run.
  static func set(of text: String) -> Set<Substring> {
    let all = words(of: text).split(separator: " ")
    let long = all.filter { $0.unicodeScalars.count > 1 }
    return Set(long.isEmpty ? all : long)
  }
}

extension Set<Substring> {
  /// The share of words two texts have in common, from 0 to 1 (Dice).
  fileprivate func likeness(to other: Self) -> Double {
    let all = count + other.count
    return all == 0 ? 0 : 2 * Double(intersection(other).count) / Double(all)
  }
}
