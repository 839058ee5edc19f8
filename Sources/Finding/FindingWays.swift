/// The ways in which a term may be found: some are asked of each line, the others name their matters.
///
/// Where all name their matters, no other line has to be looked at.
struct FindingWays {
  private var asked: [String] = []
  private var askedValues: [Value] = []
  private var gathered: [String] = []
  private var gatheredValues: [Value] = []

  /// A condition on the matter `m` of a line.
  mutating func ask(_ condition: String, _ values: [Value]) {
    asked.append(condition)
    askedValues += values
  }

  /// A query for the matters themselves.
  mutating func gather(_ query: String, _ values: [Value]) {
    gathered.append(query)
    gatheredValues += values
  }

  /// What holds for a line that is found in any of the ways.
  var condition: String {
    guard !gathered.isEmpty else { return asked.joined(separator: " OR ") }
    let id = asked.isEmpty ? "m.id" : "+m.id"
    let named = "\(id) IN (\(gathered.joined(separator: " UNION ALL ")))"
    return (asked + [named]).joined(separator: " OR ")
  }

  /// The values of the condition, in its order.
  var values: [Value] { askedValues + gatheredValues }
}
