public import Canon

/// A rule of the policy by its name in the file, and what it says.
public struct Rule: Sendable, Equatable {
  public var name: String
  public var value: Value

  /// What a rule is set to.
  public indirect enum Value: Sendable, Equatable {
    /// As JSON5 writes it.
    case plain(String)
    case items([[Rule]])
    /// A rule that may be left out and is.
    case absent
  }

  /// The members of a value, in the order of the file.
  public static func members(of value: some Recorded) -> [Rule] {
    var visitor = RuleVisitor()
    var copy = value
    // Showing every member as it is can not find anything wrong.
    try? copy.visit(&visitor)
    return visitor.rules
  }

  /// What the rule says, on one line.
  public var text: String {
    switch value {
    case .plain(let text): text
    case .absent: "null"
    case .items(let items): "[" + items.map(Rule.inline).joined(separator: ", ") + "]"
    }
  }

  /// Members in braces, on one line.
  public static func inline(_ members: [Rule]) -> String {
    let said = members.filter { $0.value != .absent }
    return "{ " + said.map { $0.name + ": " + $0.text }.joined(separator: ", ") + " }"
  }
}

private struct RuleVisitor: MemberVisitor {
  private(set) var rules: [Rule] = []

  private mutating func add(_ name: String, _ text: String?) {
    rules.append(Rule(name: name, value: text.map { .plain($0) } ?? .absent))
  }

  private static func quoted(_ text: String) -> String {
    var writer = CanonWriter()
    writer.string(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static func list(_ items: [String]) -> String {
    "[" + items.joined(separator: ", ") + "]"
  }

  mutating func string(_ name: String, _ value: inout String) { add(name, Self.quoted(value)) }
  mutating func string(_ name: String, _ value: inout String?) {
    add(name, value.map(Self.quoted))
  }
  mutating func integer(_ name: String, _ value: inout Int) { add(name, String(value)) }
  mutating func integer(_ name: String, _ value: inout Int?) { add(name, value.map { "\($0)" }) }
  mutating func flag(_ name: String, _ value: inout Bool) { add(name, String(value)) }
  mutating func strings(_ name: String, _ value: inout [String]) {
    add(name, Self.list(value.map(Self.quoted)))
  }
  mutating func integers(_ name: String, _ value: inout [Int]) {
    add(name, Self.list(value.map { String($0) }))
  }
  mutating func object<Value: Recorded>(_ name: String, _ value: inout Value) {
    add(name, Rule.inline(Rule.members(of: value)))
  }
  mutating func object<Value: Recorded>(_ name: String, _ value: inout Value?) {
    add(name, value.map { Rule.inline(Rule.members(of: $0)) })
  }
  mutating func objects<Value: Recorded>(_ name: String, _ value: inout [Value]) {
    rules.append(Rule(name: name, value: .items(value.map { Rule.members(of: $0) })))
  }
}
