import Words
import Workflow

/// The pages of the office's own facts, in the order they stand.
enum SettingsPage: Hashable, Sendable, CaseIterable {
  case members, departments, areas, topics, sources, templates
  case leaves
  case rules
  case calendar

  /// The kind of parts the page lists; nil for what is kept another way.
  var kind: OfficePart.Kind? {
    switch self {
    case .members: .member
    case .departments: .department
    case .areas: .area
    case .topics: .topic
    case .sources: .source
    case .templates: .template
    case .leaves, .rules, .calendar: nil
    }
  }

  var phrase: Phrase {
    switch self {
    case .members: Phrase(zh: "成员", en: "Members")
    case .departments: Phrase(zh: "部门", en: "Departments")
    case .areas: Phrase(zh: "网格", en: "Areas")
    case .topics: Phrase(zh: "主题", en: "Topics")
    case .sources: Phrase(zh: "来源", en: "Sources")
    case .templates: Phrase(zh: "模板", en: "Templates")
    case .leaves: Phrase(zh: "请假", en: "Leave")
    case .rules: Phrase(zh: "规则", en: "Rules")
    case .calendar: Phrase(zh: "年历", en: "Years")
    }
  }

  /// The headings of its columns and their widths; the last has what is left.
  var columns: [(title: Phrase, width: Int)] {
    switch self {
    case .members:
      [
        (Phrase(zh: "姓名", en: "Name"), 14), (Phrase(zh: "角色", en: "Roles"), 22),
        (Phrase(zh: "部门", en: "Department"), 0),
      ]
    case .departments:
      [
        (Phrase(zh: "名称", en: "Name"), 28), (Phrase(zh: "负责人", en: "Head"), 14),
        (Phrase(zh: "联络员", en: "Liaisons"), 0),
      ]
    case .areas, .topics:
      [(Phrase(zh: "名称", en: "Name"), 28), (Phrase(zh: "标识", en: "Identifier"), 0)]
    case .sources: [(Phrase(zh: "名称", en: "Name"), 30), (Phrase(zh: "网址", en: "Address"), 0)]
    case .templates:
      [
        (Phrase(zh: "名称", en: "Name"), 34), (Phrase(zh: "用途", en: "Use"), 20),
        (Phrase(zh: "待填", en: "Gaps"), 0),
      ]
    case .leaves:
      [
        (Phrase(zh: "成员", en: "Member"), 14), (Phrase(zh: "自", en: "From"), 17),
        (Phrase(zh: "至", en: "Until"), 17), (Phrase(zh: "代理人", en: "Deputy"), 0),
      ]
    case .rules: [(Phrase(zh: "规则", en: "Rule"), 46), (Phrase(zh: "值", en: "Value"), 0)]
    case .calendar:
      [
        (Phrase(zh: "年", en: "Year"), 6), (Phrase(zh: "放假", en: "Off"), 8),
        (Phrase(zh: "调休上班", en: "Make-up"), 10), (Phrase(zh: "通知", en: "Notice"), 0),
      ]
    }
  }

  /// The page a number of places on, round and round.
  func moved(by count: Int) -> SettingsPage {
    let all = Self.allCases
    let index = all.firstIndex(of: self) ?? 0
    return all[(index + count + all.count) % all.count]
  }
}

/// Where a person is among the office's own facts.
struct SettingsState: Sendable, Equatable {
  var page = SettingsPage.members
  /// The row under the cursor on each page.
  var cursors: [SettingsPage: Int] = [:]
  /// How many lines of the row's details lie above those in sight.
  var scroll = 0
  /// What was added last, until its row is there.
  var newest: OfficePart?
}

/// What an administrator writes a form for, of the office's own facts.
enum SettingsTask: Sendable, Equatable {
  case add(OfficePart.Kind)
  case edit(OfficePart)
  case retire(OfficePart)
  case recordLeave
  case endLeave(MemberID)
  case changeRules

  var phrase: Phrase {
    switch self {
    case .add(let kind): Phrase(zh: "添加\(kind.phrase.zh)", en: "add \(kind.phrase.en)")
    case .edit(let part):
      Phrase(zh: "修改\(part.kind.phrase.zh)", en: "change \(part.kind.phrase.en)")
    case .retire(let part):
      Phrase(zh: "停用\(part.kind.phrase.zh)", en: "retire \(part.kind.phrase.en)")
    case .recordLeave: Phrase(zh: "登记请假", en: "record leave")
    case .endLeave: Phrase(zh: "销假", en: "end leave")
    case .changeRules: Phrase(zh: "修改规则", en: "change rules")
    }
  }

  /// Under which name what was written is kept.
  var draftName: String {
    switch self {
    case .add(let kind): "add-" + kind.rawValue
    case .edit(let part): "edit-" + part.kind.rawValue + "-" + part.id
    case .retire(let part): "retire-" + part.kind.rawValue + "-" + part.id
    case .recordLeave: "leave"
    case .endLeave(let member): "back-" + member.rawValue
    case .changeRules: "rules"
    }
  }
}
