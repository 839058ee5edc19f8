public import Workflow

// What is wrong with rules that were to be adopted.
extension Narrator {
  /// What is wrong with a rule, where it stands, and what to do.
  public func sentence(for fault: PolicyFault) -> String {
    phrase(for: fault)(language)
  }

  func phrase(for fault: PolicyFault) -> Phrase {
    Phrase(zh: "规则 \(fault.path)：", en: "Rule \(fault.path): ") + phrase(for: fault.problem)
  }

  private func phrase(for problem: PolicyFault.Problem) -> Phrase {
    switch problem {
    case .outOfRange(let value, let range):
      Phrase(
        zh: "\(value) 不在 \(range.lowerBound) 到 \(range.upperBound) 之间，请改正。",
        en: "\(value) is not from \(range.lowerBound) to \(range.upperBound). Please change it.")
    case .capBelowLimit(let days):
      Phrase(
        zh: "最迟天数比公开回复的 \(days) 天还少，请改正其一。",
        en: "the farthest limit is below the \(days) days of the reply. Change one of them.")
    case .hoursDisordered:
      Phrase(
        zh: "办公时间应是成对的起止分钟，由早到晚，如 [510, 720, 840, 1050]。",
        en: "office hours are pairs of minutes from early to late, such as [510, 720, 840, 1050].")
    case .clockTwice(let kind):
      Phrase(
        zh: "「\(kind.phrase.zh)」时限写了两次，请并成一条。",
        en: "the clock '\(kind.phrase.en)' has two rules. Make them one.")
    case .limitTwice:
      Phrase(zh: "天数和分钟只能写一样。", en: "give the limit in days or in minutes, not both.")
    case .periodDisordered:
      Phrase(
        zh: "要有首日和末日，末日不早于首日。",
        en: "a period has a first and a last day, and does not end before it begins.")
    case .grantTwice(let act):
      Phrase(
        zh: "「\(act.phrase.zh)」授权写了两次，请并成一条。",
        en: "the act '\(act.phrase.en)' is granted twice. Make it one grant.")
    case .grantEmpty(let act):
      Phrase(
        zh: "「\(act.phrase.zh)」没有授给任何角色，请写上角色或删去这条。",
        en: "the act '\(act.phrase.en)' is granted to no role. Name one, or remove the grant.")
    case .badFonds(let code):
      Phrase(
        zh: "「\(code)」不是全宗号：应是四位大写字母或数字，如 J001。",
        en: "'\(code)' is no fonds code: four capital letters or digits, such as J001.")
    case .badOrgan(let code):
      Phrase(
        zh: "「\(code)」不是机构代码：应是一至八位大写字母或数字，如 BGS。",
        en: "'\(code)' is no code of a filing part: one to eight capital letters or digits, such "
          + "as BGS.")
    case .departmentsWithoutHead(let departments):
      Phrase(
        zh: "联络员不再签发后，\(names(of: departments))没有人签发：请先指定负责人。",
        en: "once liaisons sign no more, nobody signs for \(names(of: departments)). Name heads "
          + "first.")
    case .nobodyMay(let act, let roles):
      Phrase(
        zh: "「\(act.phrase.zh)」只授给\(names(of: roles).zh)，而现在没有人担任：请先指定人，或改授别的角色。",
        en: "'\(act.phrase.en)' is for the \(names(of: roles).en), and nobody is one. Admit one "
          + "first, or grant it to another role.")
    case .levelTwice(let rank):
      Phrase(
        zh: "审定次序里「\(rank.phrase.zh)」出现两次，会绕成圈：同一级只能审定一次。",
        en: "the order comes back to the \(rank.phrase.en) and goes round in a circle. Name each "
          + "level once.")
    case .levelsUnequal(let levels, let order):
      Phrase(
        zh: "写了 \(levels) 级，次序却有 \(order) 级，请改成一致。",
        en: "there are \(levels) levels but the order names \(order). Make them agree.")
    case .nobodyOfRank(let rank):
      Phrase(
        zh: "现在没有\(rank.phrase.zh)能审定：请先指定（huiyin member edit），或去掉这一级。",
        en: "no \(rank.phrase.en) can approve. Name one first (huiyin member edit), or leave the "
          + "level out.")
    case .leadersTooFew(let needed, let there):
      Phrase(
        zh: "要 \(needed) 个人逐级审定，现在只有 \(there) 个：同一人不能审两级。",
        en: "\(needed) people have to approve one after another and there are \(there). Nobody "
          + "signs two levels.")
    }
  }

  func names(of roles: [Role]) -> Phrase {
    Phrase(
      zh: roles.map(\.phrase.zh).joined(separator: "、"),
      en: roles.map(\.phrase.en).joined(separator: " or "))
  }
}
