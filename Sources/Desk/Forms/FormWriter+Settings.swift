import Canon
import Drawing
import Registry
import Words
import Workflow

// The office's own facts.
extension FormWriter {
  func form(for task: SettingsTask) -> Form {
    Form(
      deed: .settings(task), targets: [], matter: nil,
      draftName: [model.member.rawValue, "settings", task.draftName].joined(separator: "/"),
      fields: fields(for: task))
  }

  private func fields(for task: SettingsTask) -> [Field] {
    switch task {
    case .add(let kind): return fields(of: kind, nil)
    case .edit(let part): return fields(of: part.kind, part)
    case .retire(let part): return retirementFields(of: part)
    case .recordLeave: return leaveFields
    case .endLeave: return []
    case .changeRules:
      var rules = EditBuffer(office.policy.json5(in: model.language))
      rules.moveToStart()
      return [
        field(.text, .text(rules), label: Phrase(zh: "规则 (JSON5)", en: "Rules (JSON5)"))
      ]
    }
  }

  private func fields(of kind: OfficePart.Kind, _ part: OfficePart?) -> [Field] {
    let id = part == nil ? [line(.identifier, returning(kind)?.id ?? "")] : []
    let shown = part ?? returning(kind)
    return switch kind {
    case .member: id + memberFields(shown)
    case .department: id + departmentFields(shown)
    case .area: id + nameFields(shown.flatMap { office.areas[AreaID(rawValue: $0.id)] })
    case .topic: id + nameFields(shown.flatMap { office.topics[TopicID(rawValue: $0.id)] })
    case .source: id + sourceFields(shown)
    case .template: id + templateFields(shown)
    }
  }

  /// The retired part under the cursor, which adding brings back.
  private func returning(_ kind: OfficePart.Kind) -> OfficePart? {
    guard let row = model.settingsRow, row.isRetired, case .part(let part) = row.subject,
      part.kind == kind
    else { return nil }
    return part
  }

  private func nameFields(_ name: String?, _ english: String?, _ label: Phrase? = nil) -> [Field] {
    [line(.name, name ?? "", label: label), line(.english, english ?? "")]
  }

  private func nameFields(_ place: PlaceNamed?) -> [Field] {
    nameFields(place?.name, place?.english)
  }

  private func memberFields(_ part: OfficePart?) -> [Field] {
    let known = part.flatMap { office.members[MemberID(rawValue: $0.id)] }
    let roles = Workflow.Role.allCases.map { option($0.rawValue, $0.phrase(model.language)) }
    let none = [option("", model.say("无", "none"))]
    let ranks = LeaderRank.allCases.map { option($0.rawValue, $0.phrase(model.language)) }
    return nameFields(known?.name, known?.english, Phrase(zh: "姓名", en: "Name")) + [
      picker(.roles, roles, known?.roles.map(\.rawValue) ?? [], allowsMany: true),
      picker(
        .department,
        none + offered(.department, keeping: [known?.department?.rawValue].compactMap(\.self)),
        [known?.department?.rawValue ?? ""]),
      field(.rank, .choice(Choice(none + ranks, chosen: known?.rank?.rawValue ?? ""))),
      line(.account, known?.account ?? ""),
    ]
  }

  private func departmentFields(_ part: OfficePart?) -> [Field] {
    let id = part.map { DepartmentID(rawValue: $0.id) }
    let people = offered(.member)
    func seated(_ role: Workflow.Role) -> [String] {
      id.map { office.members(with: role, in: $0).map(\.member.rawValue) } ?? []
    }
    return nameFields(id.flatMap { office.departments[$0] }) + [
      picker(.head, people, seated(.head)),
      picker(.liaisons, people, seated(.liaison), allowsMany: true),
    ]
  }

  private func sourceFields(_ part: OfficePart?) -> [Field] {
    let known = part.flatMap { office.sources[SourceID(rawValue: $0.id)] }
    let columns = (known?.columns ?? []).map { $0.field + "=" + $0.header }
    return nameFields(known?.name, known?.english) + [
      line(.url, known?.url ?? ""),
      field(.columns, .text(EditBuffer(columns.joined(separator: "\n")))),
    ]
  }

  private func templateFields(_ part: OfficePart?) -> [Field] {
    let known = part.flatMap { office.templates[TemplateID(rawValue: $0.id)] }
    return nameFields(known?.name, known?.english) + [
      choice(.use, TemplateUse.allCases, known?.use ?? .reply) { $0.phrase },
      text(
        .text, known?.text ?? "", limit: .template,
        label: Phrase(zh: "内容（{{…}} 为待填处）", en: "Wording ({{…}} is to be filled in)")),
    ]
  }

  private func retirementFields(of part: OfficePart) -> [Field] {
    let reason = text(.reason, limit: .reason)
    guard part.kind == .member else { return [reason] }
    let others = offered(.member).filter { $0.id != part.id }
    return [reason, picker(.successor, [option("", model.say("无", "nobody"))] + others, [""])]
  }

  private var leaveFields: [Field] {
    let isAdministrator = model.roles.contains(.administrator)
    let people = offered(.member)
    let own = people.filter { $0.id == model.member.rawValue }
    return [
      picker(.member, isAdministrator ? people : own, [model.member.rawValue]),
      line(.leaveFrom, DateReader.write(model.now, in: office.zone)),
      line(.leaveUntil),
      picker(.deputy, [option("", model.say("无", "nobody"))] + people, [""]),
      text(.reason, limit: .reason),
    ]
  }
}
