import Canon
import Words
import Workflow

/// A row of a page of settings: what stands in its columns, and what it is about.
struct SettingsRow: Equatable, Sendable {
  var cells: [String]
  var subject: Subject
  var isRetired = false

  enum Subject: Equatable, Sendable {
    case part(OfficePart)
    case leave(Leave)
    case rule(String)
    case year(Int)
  }
}

extension Model {
  /// The rows of the page that is open.
  var settingsRows: [SettingsRow] {
    guard let page = settings?.page else { return [] }
    if let kind = page.kind { return partRows(kind) }
    return page == .leaves ? leaveRows : page == .rules ? ruleRows : yearRows
  }

  var settingsCursor: Int {
    guard let settings else { return 0 }
    return min(max(0, settings.cursors[settings.page] ?? 0), max(0, settingsRows.count - 1))
  }

  var settingsRow: SettingsRow? {
    let rows = settingsRows
    return rows.indices.contains(settingsCursor) ? rows[settingsCursor] : nil
  }

  private func partRows(_ kind: OfficePart.Kind) -> [SettingsRow] {
    let row = { (part: OfficePart, isRetired: Bool) in
      SettingsRow(cells: cells(of: part), subject: .part(part), isRetired: isRetired)
    }
    return office.parts(kind).map { row($0, false) }
      + office.retiredParts(kind).map { row($0, true) }
  }

  private func cells(of part: OfficePart) -> [String] {
    let name = narrator.name(of: part)
    switch part.kind {
    case .member:
      let member = office.members[MemberID(rawValue: part.id)]
      let roles = (member?.roles ?? []).map { $0.phrase(language) }.joined(separator: " ")
      return [name, roles, member?.department.map { narrator.name(of: $0) } ?? ""]
    case .department:
      return [name, people(.head, of: part), people(.liaison, of: part)]
    case .area, .topic: return [name, part.id]
    case .source: return [name, office.sources[SourceID(rawValue: part.id)]?.url ?? ""]
    case .template:
      let template = office.templates[TemplateID(rawValue: part.id)]
      let gaps = Placeholder.all(in: template?.text ?? "").count
      return [name, template?.use.phrase(language) ?? "", gaps == 0 ? "" : String(gaps)]
    }
  }

  private func people(_ role: Role, of part: OfficePart) -> String {
    office.members(with: role, in: DepartmentID(rawValue: part.id))
      .map { narrator.name(of: $0.member) }.joined(separator: " ")
  }

  /// The leaves that last or are to come, the first to begin first.
  private var leaveRows: [SettingsRow] {
    office.leaves.filter { now < $0.until && $0.from < $0.until }
      .sorted { ($0.from, $0.number) < ($1.from, $1.number) }
      .map { leave in
        let deputy = leave.deputy.map { narrator.name(of: $0) } ?? say("无", "nobody")
        return SettingsRow(
          cells: [
            narrator.name(of: leave.member), DateReader.write(leave.from, in: office.zone),
            DateReader.write(leave.until, in: office.zone), deputy,
          ], subject: .leave(leave))
      }
  }

  private var ruleRows: [SettingsRow] {
    Rule.members(of: office.policy).map { rule in
      SettingsRow(
        cells: [
          Policy.phrase(of: rule.name)?(language) ?? rule.name,
          rule.value == .absent ? say("缺省", "as usual") : rule.text,
        ], subject: .rule(rule.name))
    }
  }

  private var yearRows: [SettingsRow] {
    let thisYear = office.zone.local(now).day.parts.year
    let years = Set(office.holidays.notices.map(\.year) + [thisYear, thisYear + 1])
    return years.sorted(by: >).map { year in
      let notices = Array(office.holidays.notices(for: year))
      let days = notices.flatMap(\.days)
      let off = days.filter(\.isOff).count
      let isKnown = office.holidays.hasNotice(for: year)
      let missing = say("尚未载入，时限为暂定", "not loaded; limits are provisional")
      return SettingsRow(
        cells: [
          String(year), isKnown ? String(off) : "", isKnown ? String(days.count - off) : "",
          isKnown ? notices.map(\.number).joined(separator: " ") : missing,
        ], subject: .year(year))
    }
  }
}
