import Canon
import Exchange

/// Fills a value from JSON that a person or a script wrote.
///
/// Members come in any order, any of them may be left out, and numbers may stand where texts are
/// wanted. A member with a name of no use is an error.
struct LooseMembers: MemberVisitor {
  private let object: JSONObject
  private let path: String
  private var names: [String] = []

  private init(_ object: JSONObject, path: String) {
    self.object = object
    self.path = path
  }

  /// Takes the members of an object over into a value; what it does not name stays as it is.
  static func fill<Value: Recorded>(
    _ value: inout Value, from object: JSONObject,
  ) throws(InputFault) {
    var members = LooseMembers(object, path: "")
    do throws(CanonError) {
      try value.visit(&members)
      try members.checkNames()
    } catch {
      throw members.fault(error)
    }
  }

  private func fault(_ error: CanonError) -> InputFault {
    switch error {
    case .unknownValue(let member, let value):
      return .wrongValue(member: member, value: value, choices: [])
    case .unexpectedMember(let name), .missingMember(let name), .duplicateMember(let name):
      let line = object.members.first { $0.name == name }?.line
      return .unknownMember(name, line: line, nearest: nearest(to: name, among: names))
    case .unexpectedByte, .unexpectedEnd, .invalidUTF8, .needlessEscape, .numberOutOfRange,
      .tooDeep:
      preconditionFailure("Members that are values already have no bytes to be wrong: \(error)")
    }
  }

  private func checkNames() throws(CanonError) {
    for member in object.members where !names.contains(member.name) {
      throw .unexpectedMember(path + member.name)
    }
  }

  /// Whether the member is there to say that it is left out.
  private func isNull(_ name: String) -> Bool { object[name] == .null }

  private mutating func find(_ name: String) -> JSONValue? {
    names.append(name)
    let value = object[name]
    return value == .null ? nil : value
  }

  private func wrong(_ name: String, _ value: JSONValue) -> CanonError {
    .unknownValue(member: path + name, value: value.excerpt)
  }

  private func text(_ name: String, _ value: JSONValue) throws(CanonError) -> String {
    switch value {
    case .string(let text), .number(let text): return text
    case .null, .flag, .array, .object: throw wrong(name, value)
    }
  }

  private func number(_ name: String, _ value: JSONValue) throws(CanonError) -> Int {
    guard let number = Int(try text(name, value)), abs(number) < 1 << 53 else {
      throw wrong(name, value)
    }
    return number
  }

  private func items(_ value: JSONValue) -> [JSONValue] {
    // One value is as good as a list of one.
    if case .array(let items) = value { items } else { [value] }
  }

  private func nested<Value: Recorded>(
    _ name: String, _ json: JSONValue, into value: inout Value,
  ) throws(CanonError) {
    guard case .object(let object) = json else { throw wrong(name, json) }
    var members = LooseMembers(object, path: path + name + ".")
    do throws(CanonError) { try value.visit(&members) } catch {
      // A word of a closed set does not know where it stands.
      guard case .unknownValue(let member, let found) = error, !member.hasPrefix(members.path)
      else { throw error }
      throw .unknownValue(member: members.path + member, value: found)
    }
    try members.checkNames()
  }
}

extension LooseMembers {
  mutating func string(_ name: String, _ value: inout String) throws(CanonError) {
    if let json = find(name) { value = try text(name, json) }
  }

  mutating func string(_ name: String, _ value: inout String?) throws(CanonError) {
    if isNull(name) { value = nil }
    if let json = find(name) { value = try text(name, json) }
  }

  mutating func integer(_ name: String, _ value: inout Int) throws(CanonError) {
    if let json = find(name) { value = try number(name, json) }
  }

  mutating func integer(_ name: String, _ value: inout Int?) throws(CanonError) {
    if isNull(name) { value = nil }
    if let json = find(name) { value = try number(name, json) }
  }

  mutating func flag(_ name: String, _ value: inout Bool) throws(CanonError) {
    guard let json = find(name) else { return }
    guard case .flag(let isTrue) = json else { throw wrong(name, json) }
    value = isTrue
  }

  mutating func strings(_ name: String, _ value: inout [String]) throws(CanonError) {
    guard let json = find(name) else { return }
    value = try items(json).map { item throws(CanonError) in try text(name, item) }
  }

  mutating func integers(_ name: String, _ value: inout [Int]) throws(CanonError) {
    guard let json = find(name) else { return }
    value = try items(json).map { item throws(CanonError) in try number(name, item) }
  }

  mutating func object<Value: Recorded>(_ name: String, _ value: inout Value) throws(CanonError) {
    if let json = find(name) { try nested(name, json, into: &value) }
  }

  mutating func object<Value: Recorded>(_ name: String, _ value: inout Value?) throws(CanonError) {
    guard let json = find(name) else { return }
    var filled = value ?? Value()
    try nested(name, json, into: &filled)
    value = filled
  }

  mutating func objects<Value: Recorded>(
    _ name: String, _ value: inout [Value],
  ) throws(CanonError) {
    guard let json = find(name) else { return }
    var list: [Value] = []
    for (index, item) in items(json).enumerated() {
      var filled = Value()
      try nested("\(name)[\(index)]", item, into: &filled)
      list.append(filled)
    }
    value = list
  }
}

extension JSONValue {
  /// A short form of the value, to be shown to who wrote it.
  var excerpt: String {
    switch self {
    case .null: "null"
    case .flag(let isTrue): String(isTrue)
    case .number(let text), .string(let text): String(text.prefix(40))
    case .array: "[…]"
    case .object: "{…}"
    }
  }
}
