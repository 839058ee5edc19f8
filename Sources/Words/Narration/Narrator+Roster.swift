public import Workflow

// What became of the parts of the office.
extension Narrator {
  /// The name of a part in the narrator's language, or the identifier of one nobody named.
  public func name(of part: OfficePart) -> String {
    switch part.kind {
    case .member: name(of: MemberID(rawValue: part.id))
    case .department: name(of: DepartmentID(rawValue: part.id))
    case .area: name(of: AreaID(rawValue: part.id))
    case .topic: name(of: TopicID(rawValue: part.id))
    case .source: name(of: SourceID(rawValue: part.id))
    case .template: name(of: TemplateID(rawValue: part.id))
    }
  }

  public func name(of template: TemplateID) -> String {
    let known = office.templates[template]
    let name = language == .en ? known?.english ?? known?.name : known?.name
    return name ?? template.rawValue
  }

  func kept(_ value: TemplateKept) -> Phrase {
    Phrase(
      zh: "保存模板 \(value.template.rawValue)：\(value.name)（\(value.use.phrase.zh)）",
      en: "kept the template \(value.template.rawValue): \(value.english ?? value.name) "
        + "(\(value.use.phrase.en))")
  }

  func retired(_ value: PartRetired) -> Phrase {
    let kind = value.kind.phrase
    let successor = value.successor.map { name(of: $0) }
    return Phrase(
      zh: "停用\(kind.zh)\(name(of: value.part))" + (successor.map { "，由\($0)接任" } ?? ""),
      en: "retired the \(kind.en) \(name(of: value.part))"
        + (successor.map { ", followed by \($0)" } ?? "")) + told(value.reason)
  }
}

// Why a part may not be added, changed or retired.
extension Narrator {
  private func titled(_ part: OfficePart) -> Phrase {
    Phrase(
      zh: "\(part.kind.phrase.zh)「\(name(of: part))」",
      en: "the \(part.kind.phrase.en) \(name(of: part))")
  }

  // One table, so that refusals are worded side by side.
  func phrase(for refusal: RosterRefusal) -> Phrase {
    switch refusal {
    case .badIdentifier(""):
      Phrase(
        zh: "请写标识：只用小写字母、数字、点和连字符，以字母开头，至多 40 字。",
        en: "Give an identifier: lowercase letters, digits, dots and hyphens, a letter first, at "
          + "most 40.")
    case .badIdentifier(let text):
      Phrase(
        zh: "「\(text)」不能作标识：只用小写字母、数字、点和连字符，以字母开头，至多 40 字。",
        en: "'\(text)' can be no identifier: lowercase letters, digits, dots and hyphens, "
          + "a letter first, at most 40.")
    case .idTaken(let part):
      Phrase(
        zh: "标识 \(part.id) 已是\(titled(part).zh)：请换一个，或用 edit 修改。",
        en: "\(part.id) is \(titled(part).en) already. Choose another identifier, or edit that.")
    case .unknown(let part):
      Phrase(
        zh: "没有\(part.kind.phrase.zh)「\(part.id)」：huiyin \(part.kind.rawValue) list 列出全部。",
        en: "There is no \(part.kind.phrase.en) '\(part.id)'. "
          + "See huiyin \(part.kind.rawValue) list.")
    case .retired(let part):
      Phrase(
        zh: "\(titled(part).zh)已停用：请另选，或由管理员用 add 恢复。",
        en: "'\(name(of: part))' (\(part.kind.phrase.en)) was retired. Choose another, or have an "
          + "administrator add it again.")
    case .nameTaken(let name, let part):
      Phrase(
        zh: "名称「\(name)」已是\(part.kind.phrase.zh) \(part.id) 的：请写得能区分。",
        en: "The name '\(name)' is that of the \(part.kind.phrase.en) \(part.id). Tell them apart.")
    case .accountTaken(let account, let member):
      Phrase(
        zh: "系统账户 \(account) 已是\(name(of: member))的：一个账户一个人。",
        en: "The account \(account) is that of \(name(of: member)). Each person has one.")
    case .nothingChanged(let part):
      Phrase(
        zh: "\(titled(part).zh)已是这样，没有要改的。",
        en: "Nothing to change: '\(name(of: part))' (\(part.kind.phrase.en)) is like that already.")
    case .departmentMissing(let member, let role):
      Phrase(
        zh: "\(role.phrase.zh)要有所属部门：请为\(name(of: member))写上部门。",
        en: "A \(role.phrase.en) speaks for a department. Name that of \(name(of: member)).")
    case .rankOfNoLeader(let member):
      Phrase(
        zh: "只有领导分主要、分管：请去掉\(name(of: member))的级别，或加上领导角色。",
        en: "Only leaders have a rank. Leave that of \(name(of: member)) out, or make them "
          + "a leader.")
    case .belongsElsewhere(let member, let department):
      Phrase(
        zh: "\(name(of: member))现在代表\(name(of: department))：请先改其部门或角色。",
        en: "\(name(of: member)) speaks for \(name(of: department)). Change that first.")
    case .leftWithoutRole(let member):
      Phrase(
        zh: "\(name(of: member))将没有任何角色：请先另给角色，或停用并指定接任人。",
        en: "\(name(of: member)) would have no role left. Give another one first, or retire them "
          + "with a successor.")
    case .workLeft(let department, let role, let matters):
      Phrase(
        zh: "\(name(of: department))还有 \(matters) 件在办，不能没有\(role.phrase.zh)："
          + "请指定接任人，或先另定一位。",
        en: "\(name(of: department)) has \(matters) open matters and would be without a "
          + "\(role.phrase.en). Name a successor, or another one first.")
    case .departmentInUse(let department, let matters):
      Phrase(
        zh: "\(name(of: department))还有 \(matters) 件在办，不能停用：请先办完或改交别的部门。",
        en: "\(name(of: department)) has \(matters) open matters. Finish them, or give them to "
          + "another department first.")
    case .departmentHasMembers(let department, let members):
      Phrase(
        zh: "\(name(of: department))还有 \(list(members.prefix(4).map(name(of:))))"
          + "\(members.count > 4 ? "等 \(members.count) 人" : "")：请先调整或停用这些成员。",
        en: "\(name(of: department)) still has \(list(members.prefix(4).map(name(of:))))"
          + "\(members.count > 4 ? " and \(members.count - 4) more" : ""). "
          + "Move or retire them first.")
    case .deputy(let member, let principal, let until):
      Phrase(
        zh: "\(name(of: member))要代理\(name(of: principal))到 \(time.full(until))：请先销假或改代理人。",
        en: "\(name(of: member)) acts for \(name(of: principal)) until \(time.full(until)). End "
          + "that leave first.")
    case .ownSuccessor:
      Phrase(zh: "自己不能接任自己：请另选一位。", en: "Nobody follows themselves. Choose another.")
    case .lastOne(let part):
      Phrase(
        zh: "\(titled(part).zh)是最后一个：先添加别的，才能停用。",
        en: "'\(name(of: part))' is the last \(part.kind.phrase.en). Add another one first.")
    }
  }
}

extension OfficePart.Kind {
  /// What such a part is called.
  public var phrase: Phrase {
    switch self {
    case .member: Phrase(zh: "成员", en: "member")
    case .department: Phrase(zh: "部门", en: "department")
    case .area: Phrase(zh: "网格", en: "area")
    case .topic: Phrase(zh: "主题", en: "topic")
    case .source: Phrase(zh: "来源", en: "source")
    case .template: Phrase(zh: "模板", en: "template")
    }
  }
}

extension TemplateUse {
  /// Where such a wording is put.
  public var phrase: Phrase {
    switch self {
    case .findings: Phrase(zh: "办理情况", en: "findings")
    case .reply: Phrase(zh: "公开答复", en: "reply")
    case .notice: Phrase(zh: "告知", en: "note to the citizen")
    case .other: Phrase(zh: "其他", en: "other")
    }
  }
}
