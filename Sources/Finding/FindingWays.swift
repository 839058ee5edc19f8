/// The ways in which a term may be found: some are asked of each line, the others name their matters.
///
/// Where all name their matters, no other line has to be looked at.
struct FindingWays {
  private var asked: [String] = []
  private var askedValues: [Value] = []
  private var gathered: [String] = []
  private var gatheredValues: [Value] = []
  /// How many of what is asked are walked finds.
  private var walks = 0
  /// The first and the last matter any of the walked finds may hold.
  private var span: ClosedRange<Int>?

  /// A condition on the matter `m` of a line.
  mutating func ask(_ condition: String, _ values: [Value]) {
    asked.append(condition)
    askedValues += values
  }

  /// A condition on the matter `m` of a line that walked finds hold.
  mutating func walk(_ walk: WalkedFinds.Walk, _ condition: String = "1", _ values: [Value] = []) {
    ask("is_found(?, m.id) AND \(condition)", [.integer(walk.slot)] + values)
    walks += 1
    widen(to: walk.span)
  }

  /// A query for the matters themselves.
  mutating func gather(_ query: String, _ values: [Value]) {
    gathered.append(query)
    gatheredValues += values
  }

  /// Whether nothing is asked of a line but whether walked finds hold it.
  var isWalked: Bool { walks > 0 && walks == asked.count }

  /// The matters that are gathered, as one query; nil where none are.
  var gathering: (sql: String, values: [Value])? {
    gathered.isEmpty ? nil : (gathered.joined(separator: " UNION ALL "), gatheredValues)
  }

  /// Takes what the gathering found instead of its queries: no line need be looked at then that
  /// lies before the first find or after the last.
  mutating func settle(_ matters: [Int]) {
    (gathered, gatheredValues) = ([], [])
    guard let first = matters.min(), let last = matters.max() else { return }
    gather(Self.named, [.text(SealedRows.list(matters))])
    widen(to: first...last)
  }

  private mutating func widen(to other: ClosedRange<Int>) {
    let known = span ?? other
    span = min(known.lowerBound, other.lowerBound)...max(known.upperBound, other.upperBound)
  }

  /// Some matters, given as a list.
  static let named = "SELECT value FROM json_each(?)"

  /// What holds for a line that is found in any of the ways.
  var condition: String {
    guard isWalked, let span, gathered.isEmpty || gathered == [Self.named] else { return anyWay }
    // Most lines lie elsewhere where what is found is old, and are passed over quickly.
    return "+m.id BETWEEN \(span.lowerBound) AND \(span.upperBound) AND (\(anyWay))"
  }

  private var anyWay: String {
    guard !gathered.isEmpty else { return asked.joined(separator: " OR ") }
    let id = asked.isEmpty ? "m.id" : "+m.id"
    let named = "\(id) IN (\(gathered.joined(separator: " UNION ALL ")))"
    return (asked + [named]).joined(separator: " OR ")
  }

  /// The values of the condition, in its order.
  var values: [Value] { askedValues + gatheredValues }
}
