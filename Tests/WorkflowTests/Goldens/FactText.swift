import Canon
import Workflow

/// A record's facts, member by member.
///
/// What is as in a blank is left out: a member that a later program adds changes no old text.
enum FactText {
  static func lines(_ record: Record) -> [String] {
    ["#\(record.number) \(record.at.canonical) \(record.by.rawValue) \(record.on.map(\.rawValue))"]
      + record.facts.flatMap { fact in ["  " + fact.name] + lines(of: fact) }
  }

  private static func lines(of fact: Fact) -> [String] {
    switch fact {
    case .envelope(_, let payload), .unknown(_, let payload):
      return ["    " + String(decoding: payload, as: UTF8.self)]
    case _:
      guard let payload = Mirror(reflecting: fact).children.first?.value as? any Recorded else {
        return ["    nothing"]
      }
      return members(of: payload, "    ")
    }
  }

  private static func members(of value: some Recorded, _ prefix: String) -> [String] {
    zip(Mirror(reflecting: value).children, Mirror(reflecting: type(of: value).init()).children)
      .flatMap { member, blank in
        let lines = lines(of: member.value, prefix + (member.label ?? ""))
        return lines == Self.lines(of: blank.value, prefix + (blank.label ?? "")) ? [] : lines
      }
  }

  private static func lines(of value: Any, _ prefix: String) -> [String] {
    switch value {
    case let value as any Recorded: members(of: value, prefix + ".")
    case let values as [Any]:
      ["\(prefix) \(values.count)"]
        + zip(0..., values).flatMap { index, value in lines(of: value, "\(prefix)[\(index)]") }
    case let value as String: ["\(prefix) \(value.debugDescription)"]
    case let value as any RawRepresentable: lines(of: value.rawValue, prefix)
    case let value as Instant: ["\(prefix) \(value.canonical)"]
    case _: optional(value, prefix)
    }
  }

  private static func optional(_ value: Any, _ prefix: String) -> [String] {
    let mirror = Mirror(reflecting: value)
    guard mirror.displayStyle == .optional else { return ["\(prefix) \(value)"] }
    return mirror.children.first.map { lines(of: $0.value, prefix) } ?? []
  }
}
