import Canon
import Exchange
import Journaling
import Workflow

/// An office as people describe it in JSON5: names, people, places, sources, rules.
struct OfficeDescription {
  var founding = OfficeFounded()
  var departments: [PlaceNamed] = []
  var areas: [PlaceNamed] = []
  var topics: [PlaceNamed] = []
  var sources: [SourceDescribed] = []
  var members: [MemberAdmitted] = []
  /// Wordings to be kept; nil where nothing is said of them.
  var templates: [TemplateKept]?
  var policy: Policy?

  /// Makes the description of an office of which nothing is known.
  init() {}

  /// Reads a description; `standing` are the rules that hold where it changes only some.
  init(_ object: JSONObject, standing: Policy = Policy()) throws(CommandFailure) {
    var rest = object
    departments = try Self.take("departments", from: &rest)
    areas = try Self.take("areas", from: &rest)
    topics = try Self.take("topics", from: &rest)
    sources = try Self.take("sources", from: &rest)
    members = try Self.take("members", from: &rest)
    if rest["templates"] != nil { templates = try Self.take("templates", from: &rest) }
    if case .object(let rules) = object["policy"] {
      rest.members.removeAll { $0.name == "policy" }
      var changed = standing
      try Self.fill(&changed, from: rules)
      policy = changed
    }
    try Self.fill(&founding, from: rest)
    try checkIdentifiers()
  }

  /// The facts that make the office what is described, in an order in which each can stand.
  var facts: [Fact] {
    departments.map { .departmentNamed($0) } + areas.map { .areaNamed($0) }
      + topics.map { .topicNamed($0) } + sources.map { .sourceDescribed($0) }
      + members.map { .memberAdmitted($0) } + (templates ?? []).map { .templateKept($0) }
      + (policy.map { [.policyAdopted($0)] } ?? [])
  }

  /// Makes a key for each member without one; returns the new keys with their members.
  mutating func makeKeys() -> [Author] {
    var authors: [Author] = []
    for index in members.indices where members[index].key.isEmpty {
      let author = Author(member: members[index].member.rawValue, key: SigningKey())
      members[index].key = author.key.publicKey.text
      authors.append(author)
    }
    return authors
  }

  private static func take<Value: Recorded>(
    _ name: String, from object: inout JSONObject,
  ) throws(CommandFailure) -> [Value] {
    let list = object[name]
    object.members.removeAll { $0.name == name }
    switch list {
    case nil, .null: return []
    case .array(let items):
      return try items.map { item throws(CommandFailure) in
        guard case .object(let members) = item else { throw .input(.notAnObject) }
        var value = Value()
        try fill(&value, from: members)
        return value
      }
    case .flag, .number, .string, .object:
      throw .input(.wrongValue(member: name, value: list?.excerpt ?? "", choices: ["[…]"]))
    }
  }

  private static func fill<Value: Recorded>(
    _ value: inout Value, from object: JSONObject,
  ) throws(CommandFailure) {
    do throws(InputFault) { try LooseMembers.fill(&value, from: object) } catch {
      throw .input(error)
    }
  }

  private func checkIdentifiers() throws(CommandFailure) {
    let ids =
      (departments + areas + topics).map(\.id) + sources.map(\.source.rawValue)
      + members.map(\.member.rawValue) + (templates ?? []).map(\.template.rawValue)
    for id in ids where !OfficePart.isIdentifier(id) { throw .badIdentifier(id) }
  }
}
