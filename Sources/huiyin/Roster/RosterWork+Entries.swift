import Canon
import Desk
import Registry
import Workflow

// What the options say, over what is known.
extension RosterWork {
  private var invocation: Invocation { session.invocation }

  /// The part as it is to be; what no option names stays as it is.
  func entry(new isNew: Bool, in register: Register) throws(CommandFailure) -> RosterEntry {
    let id = try identifier()
    let office = register.office
    if !isNew, !office.knows(OfficePart(kind, id)) {
      let part = OfficePart(kind, id)
      throw .registry(
        .refused(
          kind == .member ? .unknownMember(MemberID(rawValue: id)) : .roster(.unknown(part))))
    }
    switch kind {
    case .member: return .member(try member(id, in: office))
    case .department:
      return .department(place(id, office.departments[DepartmentID(rawValue: id)]), staff: staff)
    case .area: return .area(place(id, office.areas[AreaID(rawValue: id)]))
    case .topic: return .topic(place(id, office.topics[TopicID(rawValue: id)]))
    case .source: return .source(try source(id, in: office))
    case .template: return .template(try template(id, in: office))
    }
  }

  /// What an option says; an empty value takes away what was there.
  private func optional(_ name: String, else known: String?) -> String? {
    guard let value = invocation.value(name) else { return known }
    return value.isEmpty ? nil : value
  }

  private func place(_ id: String, _ known: PlaceNamed?) -> PlaceNamed {
    var place = known ?? PlaceNamed()
    place.id = id
    place.name = invocation.value("name") ?? place.name
    place.english = optional("english", else: place.english)
    return place
  }

  private var staff: DepartmentStaff {
    let liaisons = invocation.values("liaison").map(MemberID.init(rawValue:))
    return DepartmentStaff(
      head: invocation.value("head").map(MemberID.init(rawValue:)),
      liaisons: liaisons.isEmpty ? nil : liaisons)
  }

  private func member(_ id: String, in office: Office) throws(CommandFailure) -> MemberAdmitted {
    var member = office.members[MemberID(rawValue: id)] ?? MemberAdmitted()
    member.member = MemberID(rawValue: id)
    member.name = invocation.value("name") ?? member.name
    member.english = optional("english", else: member.english)
    let roles = invocation.values("role").compactMap { Role(rawValue: $0) }
    if !roles.isEmpty { member.roles = Array(Set(roles)).sorted() }
    member.department = optional("department", else: member.department?.rawValue)
      .map(DepartmentID.init(rawValue:))
    member.account = optional("account", else: member.account)
    guard let word = optional("rank", else: member.rank?.rawValue) else {
      member.rank = nil
      return member
    }
    guard let rank = LeaderRank(rawValue: word) else {
      throw .arguments(
        .notAChoice(option: "rank", value: word, choices: LeaderRank.allCases.map(\.rawValue)))
    }
    member.rank = rank
    return member
  }

  private func source(_ id: String, in office: Office) throws(CommandFailure) -> SourceDescribed {
    var source = office.sources[SourceID(rawValue: id)] ?? SourceDescribed()
    source.source = SourceID(rawValue: id)
    source.name = invocation.value("name") ?? source.name
    source.english = optional("english", else: source.english)
    source.url = optional("url", else: source.url)
    guard invocation.has("column") else { return source }
    source.columns = try invocation.values("column").map(column)
    return source
  }

  private func column(_ text: String) throws(CommandFailure) -> ColumnMapping {
    let halves = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard halves.count == 2 else { throw .arguments(.notAPair(option: "column", value: text)) }
    guard ColumnMapping.fields.contains(halves[0]) else {
      throw .arguments(
        .notAChoice(option: "column", value: halves[0], choices: ColumnMapping.fields))
    }
    var column = ColumnMapping()
    column.field = halves[0]
    column.header = halves[1]
    return column
  }

  private func template(_ id: String, in office: Office) throws(CommandFailure) -> TemplateKept {
    var template = office.templates[TemplateID(rawValue: id)] ?? TemplateKept()
    template.template = TemplateID(rawValue: id)
    template.name = invocation.value("name") ?? template.name
    template.english = optional("english", else: template.english)
    template.use = invocation.value("use").flatMap(TemplateUse.init) ?? template.use
    if let path = invocation.value("text-file") {
      guard !invocation.has("text") else { throw .arguments(.conflict("text", "text-file")) }
      template.text = try Self.text(of: InputFile.bytes(path), path)
    }
    template.text = invocation.value("text") ?? template.text
    return template
  }

  private static func text(of bytes: [UInt8], _ path: String) throws(CommandFailure) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .input(.wrongValue(member: "text-file", value: path, choices: ["UTF-8"]))
    }
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}
