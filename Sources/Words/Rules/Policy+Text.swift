public import Workflow

/// What two sets of rules say of one thing: `clocks[report].days`, `4`.
public struct PolicyChange: Sendable, Equatable {
  public var path: String
  /// What the file wrote; nil where it said nothing.
  public var before: String?
  public var after: String?

  /// The name of the rule itself, whichever list it stands in.
  public var member: String { path.split(separator: ".").last.map(String.init) ?? path }
}

extension Policy {
  /// The rules as a JSON5 file for people: every rule with what it means.
  public func json5(in language: Language) -> String {
    let rules = Rule.members(of: self).map { rule in
      let note = Policy.phrase(of: rule.name).map { "  // \($0(language))\n" } ?? ""
      guard case .items(let items) = rule.value, !items.isEmpty else {
        return note + "  \(rule.name): \(rule.text),\n"
      }
      let lines = items.map { "    \(Rule.inline($0)),\n" }.joined()
      return note + "  \(rule.name): [\n\(lines)  ],\n"
    }
    return "{\n" + rules.joined() + "}\n"
  }

  /// What other rules say differently, in the order of the file.
  public func changes(to other: Policy) -> [PolicyChange] {
    let (old, new) = (flat, other.flat)
    let before = Dictionary(old) { first, _ in first }
    let after = Dictionary(new) { first, _ in first }
    let paths = new.map(\.0) + old.map(\.0).filter { after[$0] == nil }
    return paths.compactMap { path in
      before[path] == after[path]
        ? nil : PolicyChange(path: path, before: before[path], after: after[path])
    }
  }

  /// Each rule by its path, with the items of lists named by what they are about.
  private var flat: [(String, String)] {
    Rule.members(of: self).flatMap { rule -> [(String, String)] in
      guard case .items(let items) = rule.value else { return [(rule.name, rule.text)] }
      return items.flatMap { item in
        // The first member of an item says what it is about: a clock, an act, a name.
        let key = item.first?.text.filter { $0 != "\"" } ?? ""
        return item.dropFirst().filter { $0.value != .absent }
          .map { ("\(rule.name)[\(key)].\($0.name)", $0.text) }
      }
    }
  }
}
