import Canon
import Workflow

/// What the members of the rules may hold, to be told to who wrote something else.
struct RuleShapes: MemberVisitor {
  private(set) var expected: [String: [String]] = [:]

  private static let words: [String: [String]] = [
    "counting": WorkingTime.Counting.allCases.map(\.rawValue),
    "clock": Clock.Kind.allCases.map(\.rawValue), "act": Act.allCases.map(\.rawValue),
    "roles": Role.allCases.map(\.rawValue),
    "approvalOrder": LeaderRank.allCases.map(\.rawValue), "from": ["2026-10-01"],
    "until": ["2026-10-08"],
  ]

  /// What a member may hold, by its name without the list it stands in.
  static func expected(of path: String) -> [String] {
    var shapes = RuleShapes()
    shapes.look(at: Policy())
    shapes.look(at: ClockRule())
    shapes.look(at: KeyPeriod())
    shapes.look(at: RoleGrant())
    let name = path.split(separator: ".").last.map(String.init) ?? path
    return shapes.expected[name] ?? []
  }

  private mutating func look(at value: some Recorded) {
    var copy = value
    // Looking at each member finds nothing that could stop it.
    try? copy.visit(&self)
  }

  private mutating func note(_ name: String, _ shape: String) {
    expected[name] = Self.words[name] ?? [shape]
  }

  mutating func string(_ name: String, _ value: inout String) { note(name, "\"…\"") }
  mutating func string(_ name: String, _ value: inout String?) { note(name, "\"…\"") }
  mutating func integer(_ name: String, _ value: inout Int) { note(name, "1, 2, 3 …") }
  mutating func integer(_ name: String, _ value: inout Int?) { note(name, "1, 2, 3 …") }
  mutating func flag(_ name: String, _ value: inout Bool) { expected[name] = ["true", "false"] }
  mutating func strings(_ name: String, _ value: inout [String]) { note(name, "[\"…\"]") }
  mutating func integers(_ name: String, _ value: inout [Int]) { note(name, "[510, 720]") }
  mutating func object<Value: Recorded>(_ name: String, _ value: inout Value) { note(name, "{…}") }
  mutating func object<Value: Recorded>(_ name: String, _ value: inout Value?) { note(name, "{…}") }
  mutating func objects<Value: Recorded>(_ name: String, _ value: inout [Value]) {
    note(name, "[{…}]")
  }
}
