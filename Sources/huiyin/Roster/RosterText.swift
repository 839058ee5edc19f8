import Canon
import Desk
import Registry
import Words
import Workflow

/// Tells what parts of a kind there are, for people and for scripts.
struct RosterText {
  let kind: OfficePart.Kind
  let session: Session
  let register: Register

  private var office: Office { register.office }
  private var narrator: Narrator { session.narrator }

  func list(includesRetired: Bool) throws(CommandFailure) {
    let work = try CommandFailure.onRegistry { () throws(RegistryError) in
      kind == .department ? try register.openWork() : OpenWork()
    }
    let parts = office.parts(kind) + (includesRetired ? office.retiredParts(kind) : [])
    guard session.wantsJSON else {
      if parts.isEmpty { try session.say(Phrase(zh: "还没有。", en: "There is none.")) }
      for part in parts { try session.output.line(line(part, work)) }
      return
    }
    try session.output.jsonList { print throws(CommandFailure) in
      for part in parts {
        var writer = CanonWriter()
        writer.object { write(part, work, to: &$0) }
        try print(writer)
      }
    }
  }

  func show(_ part: OfficePart) throws(CommandFailure) {
    guard session.wantsJSON else {
      try session.output.line(line(part, OpenWork()))
      return try session.output.line(
        office.templates[TemplateID(rawValue: part.id)]?.text ?? "")
    }
    var writer = CanonWriter()
    writer.object { write(part, OpenWork(), to: &$0) }
    try session.output.json(writer)
  }

  private func line(_ part: OfficePart, _ work: OpenWork) -> String {
    let parts = [part.id, narrator.name(of: part)] + words(of: part, work) + retirement(of: part)
    return parts.filter { !$0.isEmpty }.joined(separator: "  ")
  }

  private func retirement(of part: OfficePart) -> [String] {
    guard let retired = office.retired[part] else { return [] }
    return [Phrase(zh: "已停用：", en: "retired: ")(session.language) + retired.reason]
  }

  private func words(of part: OfficePart, _ work: OpenWork) -> [String] {
    switch kind {
    case .member: office.members[MemberID(rawValue: part.id)].map(words(of:)) ?? []
    case .department: words(of: DepartmentID(rawValue: part.id), work)
    case .area, .topic: []
    case .source: [office.sources[SourceID(rawValue: part.id)]?.url ?? ""]
    case .template:
      office.templates[TemplateID(rawValue: part.id)].map {
        [$0.use.phrase(session.language), placeholders($0)]
      } ?? []
    }
  }

  private func words(of member: MemberAdmitted) -> [String] {
    let language = session.language
    return [
      member.roles.map { $0.phrase(language) }.joined(separator: " "),
      member.rank?.phrase(language) ?? "", member.department.map { narrator.name(of: $0) } ?? "",
      member.account ?? "",
      member.key.isEmpty && !member.roles.isEmpty
        ? Phrase(zh: "还没有密钥", en: "no key yet")(language) : "",
    ]
  }

  private func words(of department: DepartmentID, _ work: OpenWork) -> [String] {
    let language = session.language
    func people(_ role: Role) -> String {
      let names = office.members(with: role, in: department).map { narrator.name(of: $0.member) }
      return role.phrase(language) + " " + (names.isEmpty ? "-" : names.joined(separator: " "))
    }
    let count = work.matters[department] ?? 0
    return [
      people(.head), people(.liaison),
      count > 0 ? Phrase(zh: "在办 \(count)", en: "\(count) open")(language) : "",
    ]
  }

  private func placeholders(_ template: TemplateKept) -> String {
    let count = Placeholder.all(in: template.text).count
    return Phrase(zh: "待填 \(count) 处", en: "\(count) to fill in")(session.language)
  }

  private func write(_ part: OfficePart, _ work: OpenWork, to writer: inout CanonWriter) {
    let retired = office.retired[part]
    writer.member("id", part.id)
    writeMembers(of: part, work, to: &writer)
    writer.member("retired", is: retired != nil)
    writer.member("reason", retired?.reason)
    writer.member("successor", retired?.successor?.rawValue)
  }

  private func writeMembers(
    of part: OfficePart, _ work: OpenWork, to writer: inout CanonWriter,
  ) {
    switch kind {
    case .member:
      guard let member = office.members[MemberID(rawValue: part.id)] else { return }
      writer.member("name", member.name)
      writer.member("english", member.english)
      writer.member("roles", member.roles.map(\.rawValue))
      writer.member("department", member.department?.rawValue)
      writer.member("account", member.account)
      writer.member("rank", member.rank?.rawValue)
      writer.member("hasKey", is: !member.key.isEmpty)
    case .department:
      let id = DepartmentID(rawValue: part.id)
      write(office.departments[id], to: &writer)
      writer.member("heads", office.members(with: .head, in: id).map(\.member.rawValue))
      writer.member("liaisons", office.members(with: .liaison, in: id).map(\.member.rawValue))
      writer.member("openMatters", work.matters[id] ?? 0)
    case .area: write(office.areas[AreaID(rawValue: part.id)], to: &writer)
    case .topic: write(office.topics[TopicID(rawValue: part.id)], to: &writer)
    case .source: write(office.sources[SourceID(rawValue: part.id)], to: &writer)
    case .template: write(office.templates[TemplateID(rawValue: part.id)], to: &writer)
    }
  }

  private func write(_ place: PlaceNamed?, to writer: inout CanonWriter) {
    writer.member("name", place?.name)
    writer.member("english", place?.english)
  }

  private func write(_ source: SourceDescribed?, to writer: inout CanonWriter) {
    writer.member("name", source?.name)
    writer.member("english", source?.english)
    writer.member("url", source?.url)
    writer.member("columns", source?.columns ?? []) { item, column in
      item.member("field", column.field)
      item.member("header", column.header)
    }
  }

  private func write(_ template: TemplateKept?, to writer: inout CanonWriter) {
    writer.member("name", template?.name)
    writer.member("english", template?.english)
    writer.member("use", template?.use.rawValue)
    writer.member("text", template?.text)
    writer.member(
      "placeholders", template.map { Placeholder.all(in: $0.text).map(\.text) } ?? [])
  }
}
