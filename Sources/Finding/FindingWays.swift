/// The ways in which a term may be found: some are asked of each line, the others name their matters.
///
/// Where all name their matters, no other line has to be looked at.
struct FindingWays {
  private var asked: [String] = []
  private var askedValues: [Value] = []
  private var gathered: [String] = []
  private var gatheredValues: [Value] = []
  /// The walked finds among what is asked.
  private var walks: [Int] = []
  /// The walked finds outside which nothing is found in any way, and the last of them.
  private var any: (slot: Int, last: Int)?

  /// A condition on the matter `m` of a line.
  mutating func ask(_ condition: String, _ values: [Value]) {
    asked.append(condition)
    askedValues += values
  }

  /// A condition on the matter `m` of a line that walked finds hold.
  mutating func walk(_ slot: Int, _ condition: String = "1", _ values: [Value] = []) {
    ask("\(Self.isFound) AND \(condition)", [.integer(slot)] + values)
    walks.append(slot)
  }

  /// A query for the matters themselves.
  mutating func gather(_ query: String, _ values: [Value]) {
    gathered.append(query)
    gatheredValues += values
  }

  /// Whether nothing is asked of a line but whether walked finds hold it.
  var isWalked: Bool { !walks.isEmpty && walks.count == asked.count }

  /// The matters that are gathered, as one query.
  var gathering: (sql: String, values: [Value]) {
    let queries = gathered.isEmpty ? ["SELECT NULL LIMIT 0"] : gathered
    return (queries.joined(separator: " UNION ALL "), gatheredValues)
  }

  /// Takes what the gathering found instead of its queries, so that one question passes over all
  /// lines that are found in no way.
  mutating func settle(_ matters: [Int], in finds: WalkedFinds) {
    (gathered, gatheredValues) = ([], [])
    if !matters.isEmpty { gather(Self.named, [.text(SealedRows.list(matters))]) }
    any = finds.walk(any: walks, besides: matters)
  }

  /// Some matters, given as a list.
  static let named = "SELECT value FROM json_each(?)"

  private static let isFound = "is_found(?, m.id)"

  /// What holds for a line that is found in any of the ways.
  var condition: String {
    guard let any else { return anyWay }
    // Where what is found is old, comparing two numbers passes over most lines.
    return "+m.id <= \(any.last) AND \(Self.isFound) AND (\(anyWay))"
  }

  private var anyWay: String {
    guard !gathered.isEmpty else { return asked.joined(separator: " OR ") }
    let id = asked.isEmpty ? "m.id" : "+m.id"
    let named = "\(id) IN (\(gathered.joined(separator: " UNION ALL ")))"
    return (asked + [named]).joined(separator: " OR ")
  }

  /// The values of the condition, in its order.
  var values: [Value] {
    (any.map { [.integer($0.slot)] } ?? []) + askedValues + gatheredValues
  }
}
