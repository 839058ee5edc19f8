import Workflow

/// Why it is not for this member.
extension Narrator {
  func unknownMember(_ member: MemberID) -> Phrase {
    Phrase(
      zh: "没有成员「\(member.rawValue)」：请核对代号，或请管理员先添加。",
      en: "There is no member \(member.rawValue). Check the identifier, or ask an "
        + "administrator to admit them.")
  }

  func noDepartment(_ member: MemberID) -> Phrase {
    Phrase(
      zh: "\(name(of: member))还没有所属部门：请管理员先指定。",
      en: "\(name(of: member)) belongs to no department. Ask an administrator to name one.")
  }

  func notAssigned(_ department: DepartmentID) -> Phrase {
    Phrase(
      zh: "此件没有交办给\(name(of: department))：承办部门见详情 (0)。",
      en: "\(name(of: department)) has no part in this matter. Details (0) list those who do.")
  }

  func notAdministrator(_ member: MemberID) -> Phrase {
    Phrase(
      zh: "\(name(of: member))不能改动本单位的设置：请联系\(holders(of: .administrator))。",
      en: "\(name(of: member)) may not change the office. Please ask "
        + "\(holders(of: .administrator)).")
  }

  func lastAdministrator(_ member: MemberID) -> Phrase {
    Phrase(
      zh: "\(name(of: member))是唯一有密钥的管理员：请先接纳另一位管理员。",
      en: "\(name(of: member)) is the only administrator with a key. Admit another one first.")
  }

  func noRoles(_ member: MemberID) -> Phrase {
    Phrase(
      zh: "\(member.rawValue) 还没有角色：接纳时至少给一个。",
      en: "\(member.rawValue) has no role yet: give at least one.")
  }

  var leaderAmends: Phrase {
    Phrase(
      zh: "已经交办，更正要由领导办理：请\(holders(of: .leader))更正。",
      en: "The matter is dispatched, so a leader amends it. Please ask \(holders(of: .leader)).")
  }

  func ownAnswerNotAllowed(_ kind: MessageKind) -> Phrase {
    Phrase(
      zh: "制度不许本室直接答复\(kind.phrase.zh)：请拟办，交给部门 (规则 ownAnswers)。",
      en: "The rules let no \(kind.phrase.en) be answered here (rule ownAnswers). Propose it to "
        + "a leader.")
  }

  var accusedMember: Phrase {
    // To the accused it is said as of a matter that does not exist.
    Phrase(zh: "没有这个办件：请核对编号。", en: "There is no such matter. Check the number.")
  }

  var ownDraft: Phrase {
    Phrase(
      zh: "自己起草或审核的文本不能自己审查、审定：请另一位办理。",
      en: "Nobody reviews or approves a text they drafted. Ask another member.")
  }

  var alreadyApproved: Phrase {
    Phrase(
      zh: "同一人只审定一次：下一级请另一位领导审定。",
      en: "One person approves once. The next level is for another leader.")
  }

  func otherLevel(_ rank: LeaderRank) -> Phrase {
    Phrase(
      zh: "现在轮到\(rank.phrase.zh)审定：请等这一级签过。",
      en: "It is the \(rank.phrase.en)'s turn to approve. Wait for that level.")
  }

  func leftToNobody(_ act: Act, _ roles: [Role]) -> Phrase {
    Phrase(
      zh: "这样改后，没有人能「\(act.phrase.zh)」了（须有\(names(of: roles).zh)）：请先指定别人。",
      en: "Nobody could '\(act.phrase.en)' any more, which needs a \(names(of: roles).en). Admit "
        + "somebody else first.")
  }

  /// Who has the right instead; a department's own people are known to it, and not to the refusal.
  func notGranted(
    _ act: Phrase, to member: MemberID, needs roles: [Role], inDepartments: Bool,
  ) -> Phrase {
    let zh = roles.map(\.phrase.zh).joined(separator: "或")
    let en = roles.map(\.phrase.en).joined(separator: " or ")
    let refused = Phrase(
      zh: "\(name(of: member))不能\(act.zh)：这由\(zh)办理，",
      en: "\(name(of: member)) may not '\(act.en)': that is for the \(en). ")
    guard let holders = holders(of: roles) else {
      return refused
        + Phrase(
          zh: "现在还没有人担任，请管理员指定。", en: "Nobody is one yet; ask an administrator to name one.")
    }
    guard !inDepartments else {
      return refused
        + Phrase(zh: "请联系承办部门。", en: "Please ask the department in charge.")
    }
    return refused + Phrase(zh: "请联系\(holders)。", en: "Please ask \(holders).")
  }

  func otherDepartment(_ act: Act, _ department: DepartmentID) -> Phrase {
    guard !department.rawValue.isEmpty else {
      return Phrase(
        zh: "「\(act.phrase.zh)」由牵头部门办理：请转告牵头部门。",
        en: "'\(act.phrase.en)' is for the lead department. Please tell them.")
    }
    return Phrase(
      zh: "「\(act.phrase.zh)」由\(name(of: department))的成员办理：请转告该部门。",
      en: "'\(act.phrase.en)' is for the members of \(name(of: department)). Please tell them.")
  }
}
