import Canon
import Drawing
import Words
import Workflow

extension Model {
  /// All there is to say of the row under the cursor, as lines of a width.
  func settingsDetails(columns: Int) -> [Line] {
    guard let row = settingsRow else {
      return [Line(say("这里还没有内容", "There is nothing here"), .dim)]
    }
    let writer = SettingsDetails(model: self, columns: max(10, columns))
    return switch row.subject {
    case .part(let part): writer.lines(of: part)
    case .leave(let leave): writer.lines(of: leave)
    case .rule(let name): writer.lines(ofRule: name)
    case .year(let year): writer.lines(of: year)
    }
  }
}

extension Model {
  /// What a form of the settings is about, and what is known of it.
  func settingsPreamble(of form: Form, columns: Int) -> [Line] {
    guard let task = form.task else { return [] }
    let lines: [Line] =
      switch task {
      case .add, .edit: []
      case .retire, .endLeave: settingsDetails(columns: columns) + retiringNote(columns: columns)
      case .recordLeave: []
      case .changeRules:
        .wrapped(
          say(
            "改后按 C-s：不合的规则写明行号，什么也不记录；C-o 用自己的编辑器。历史仍按当时的规则。",
            "C-s adopts them; what can not hold is told by its line. C-o opens your own editor. "
              + "History keeps the rules of its time."), columns: columns, .dim)
      }
    return lines + (lines.isEmpty ? [] : [.blank])
  }

  private func retiringNote(columns: Int) -> [Line] {
    guard case .part(let part)? = settingsRow?.subject else { return [] }
    let note =
      part.kind == .member
      ? say(
        "停用后没有角色和密钥，名字留在历史里；接任人得到其全部角色。",
        "Without roles and key from then on; the name stays in the history. A successor gets all roles."
      ) : say("停用后不再供选，历史不变。", "Not offered any more; the history stays.")
    return .wrapped(note, columns: columns, .dim)
  }
}

/// Writes what is known of one row of the settings.
private struct SettingsDetails {
  let model: Model
  let columns: Int

  private var office: Office { model.office }
  private var narrator: Narrator { model.narrator }

  private func labelled(_ label: Phrase, _ text: String?) -> [Line] {
    guard let text, !text.isEmpty else { return [] }
    return .labelled(label(model.language), text, columns: columns)
  }

  func lines(of part: OfficePart) -> [Line] {
    let head = [Line(narrator.name(of: part), .title)]
    let retired = office.retired[part].map { retired -> [Line] in
      let successor = retired.successor.map { narrator.name(of: $0) }
      return labelled(Phrase(zh: "已停用", en: "retired"), retired.reason)
        + labelled(FieldName.successor.label, successor)
    }
    return head + labelled(FieldName.identifier.label, part.id) + members(of: part)
      + (retired ?? [])
  }

  private func members(of part: OfficePart) -> [Line] {
    switch part.kind {
    case .member: office.members[MemberID(rawValue: part.id)].map(member) ?? []
    case .department: department(DepartmentID(rawValue: part.id))
    case .area:
      labelled(FieldName.english.label, office.areas[AreaID(rawValue: part.id)]?.english)
    case .topic:
      labelled(FieldName.english.label, office.topics[TopicID(rawValue: part.id)]?.english)
    case .source: office.sources[SourceID(rawValue: part.id)].map(source) ?? []
    case .template: office.templates[TemplateID(rawValue: part.id)].map(template) ?? []
    }
  }

  private func member(_ member: MemberAdmitted) -> [Line] {
    let language = model.language
    let roles = member.roles.map { $0.phrase(language) }.joined(separator: " ")
    let key =
      member.key.isEmpty
      ? model.say(
        "没有；首次打开工作台时生成，再由管理员接纳", "none; made when the desk is first opened, then admitted")
      : model.say("有", "there")
    return labelled(FieldName.english.label, member.english)
      + labelled(FieldName.roles.label, roles)
      + labelled(FieldName.rank.label, member.rank?.phrase(language))
      + labelled(
        FieldName.department.label, member.department.map { narrator.name(of: $0) })
      + labelled(FieldName.account.label, member.account)
      + labelled(Phrase(zh: "签名密钥", en: "Signing key"), key)
      + labelled(
        Phrase(zh: "现由谁办", en: "Acts now"),
        member.roles.isEmpty ? nil : narrator.presence(of: member.member, at: model.now))
  }

  private func department(_ id: DepartmentID) -> [Line] {
    let people = office.members.values.filter { $0.department == id && !$0.roles.isEmpty }
      .sorted { $0.member.rawValue < $1.member.rawValue }
    return labelled(FieldName.english.label, office.departments[id]?.english)
      + people.flatMap { person in
        labelled(
          Phrase(
            zh: person.roles.map(\.phrase.zh).joined(separator: " "),
            en: person.roles.map(\.phrase.en).joined(separator: " ")),
          narrator.presence(of: person.member, at: model.now))
      }
  }

  private func source(_ source: SourceDescribed) -> [Line] {
    let columnLines = source.columns.map { Line("  " + $0.field + " = " + $0.header) }
    return labelled(FieldName.english.label, source.english)
      + labelled(FieldName.url.label, source.url)
      + (columnLines.isEmpty ? [] : [Line(model.say("文件的列", "Columns"), .fieldLabel)]) + columnLines
  }

  private func template(_ template: TemplateKept) -> [Line] {
    labelled(FieldName.english.label, template.english)
      + labelled(FieldName.use.label, template.use.phrase(model.language)) + [.blank]
      + .wrapped(template.text, columns: columns, .quote)
  }

  func lines(of leave: Leave) -> [Line] {
    let time = model.timeText
    return [Line(narrator.presence(of: leave.member, at: model.now), .title)]
      + labelled(Phrase(zh: "自", en: "From"), time.full(leave.from))
      + labelled(Phrase(zh: "回岗", en: "Back on"), time.full(leave.until))
      + labelled(FieldName.deputy.label, leave.deputy.map { narrator.name(of: $0) })
      + labelled(FieldName.reason.label, leave.reason)
      + labelled(
        Phrase(zh: "登记", en: "Recorded"), narrator.name(of: leave.recordedBy) + " #\(leave.number)")
  }

  func lines(ofRule name: String) -> [Line] {
    let rule = Rule.members(of: office.policy).first { $0.name == name }
    let usual = Rule.members(of: Policy()).first { $0.name == name }
    let change = model.say(
      "e 修改整套规则：JSON5，可在自己的编辑器里改 (C-o)；不合的写明行号，什么也不记录。历史仍按当时的规则。",
      "e changes all rules: JSON5, in your own editor if you like (C-o); what can not hold is told by "
        + "its line and nothing is recorded. History keeps the rules of its time.")
    return [Line(Policy.phrase(of: name)?(model.language) ?? name, .title)]
      + labelled(Phrase(zh: "名称", en: "Name"), name)
      + labelled(Phrase(zh: "现为", en: "Now"), items(of: rule))
      + labelled(Phrase(zh: "缺省", en: "Usually"), items(of: usual)) + [.blank]
      + .wrapped(change, columns: columns, .dim)
  }

  private func items(of rule: Rule?) -> String {
    guard case .items(let items)? = rule?.value, !items.isEmpty else {
      return rule.map { $0.value == .absent ? model.say("无", "none") : $0.text } ?? ""
    }
    return items.map(Rule.inline).joined(separator: "\n")
  }

  func lines(of year: Int) -> [Line] {
    let notices = office.holidays.notices(for: year)
    let load = model.say(
      "放假通知用 huiyin calendar import 文件 载入，--dry-run 先看哪些时限会变。",
      "huiyin calendar import FILE loads a notice; --dry-run tells first which limits move.")
    var lines = [Line(String(year), .title)]
    for notice in notices {
      lines.append(Line(notice.number, .strong))
      lines += [Line].wrapped(notice.title ?? "", columns: columns)
      lines += notice.days.map(line(of:))
    }
    return lines + [.blank] + .wrapped(load, columns: columns, .dim)
  }

  private func line(of day: NoticeDay) -> Line {
    let state = day.isOff ? model.say("休息", "off") : model.say("上班", "work")
    return Line("  " + model.timeText.day(day.day) + "  " + state + "  " + day.name)
  }
}
