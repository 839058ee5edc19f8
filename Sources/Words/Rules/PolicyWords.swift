public import Workflow

extension Policy {
  /// What a rule is called, by its name in the file; nil for a name that is none.
  public static func phrase(of member: String) -> Phrase? { words[member] }

  private static let words: [String: Phrase] = [
    "replyDays": Phrase(zh: "公开回复，自留言起的天数", en: "public reply, days from the message"),
    "replyCapDays": Phrase(zh: "延期后最迟的天数", en: "the farthest an extension may go, in days"),
    "reportDays": Phrase(zh: "部门报送，自交办起的天数", en: "department report, days from dispatch"),
    "registrationDays": Phrase(zh: "登记，工作日", en: "registration, working days"),
    "instructionMinutes": Phrase(zh: "批示，工作分钟", en: "instruction, working minutes"),
    "dispatchMinutes": Phrase(zh: "交办，工作分钟", en: "dispatch, working minutes"),
    "signForMinutes": Phrase(zh: "签收，工作分钟；0 为不设签收", en: "sign-for, working minutes; 0 for none"),
    "reviewMinutes": Phrase(zh: "审核，工作分钟", en: "review, working minutes"),
    "approvalMinutes": Phrase(zh: "审定，工作分钟", en: "approval, working minutes"),
    "postingMinutes": Phrase(zh: "发布，工作分钟", en: "posting, working minutes"),
    "decisionMinutes": Phrase(zh: "裁定，工作分钟", en: "decision, working minutes"),
    "followUpDays": Phrase(zh: "回访，自发布起的天数", en: "follow-up, days from the posting"),
    "filingDays": Phrase(zh: "立卷，自办结起的天数", en: "filing, days from the closing"),
    "reserveMinutes": Phrase(
      zh: "为审核、审定、发布预留的工作分钟", en: "kept for review, approval and posting, minutes"),
    "floorMinutes": Phrase(zh: "部门至少有的工作分钟", en: "the least a department gets, minutes"),
    "coDepartmentMinutes": Phrase(
      zh: "协办比牵头提前的工作分钟", en: "co-departments are due so many minutes earlier"),
    "amberPercent": Phrase(zh: "剩余百分之几时变为临近", en: "amber when so many per cent are left"),
    "counting": Phrase(
      zh: "天数算法：civil 民法典、working 工作日、calendar 自然日",
      en: "how days count: civil, working or calendar"),
    "hours": Phrase(zh: "办公时间，自零点起的分钟，成对", en: "office hours, minutes since midnight, in pairs"),
    "approvalLevels": Phrase(zh: "审定级数", en: "how many approvals a reply needs"),
    "allowsOwnDraft": Phrase(
      zh: "可否审定自己起草或审核的文本（每份文书都注明）",
      en: "whether one may approve one's own draft (every paper says so)"),
    "liaisonSigns": Phrase(zh: "联络员可签发部门报告", en: "whether liaisons sign their department's report"),
    "reportFromSignFor": Phrase(
      zh: "部门时限自签收起算", en: "whether a department's limit runs from sign-for"),
    "allowsPause": Phrase(zh: "可设「待网民补充」", en: "whether limits may pause for the citizen"),
    "amberMinutes": Phrase(
      zh: "两天以上的时限最迟提前多少分钟变为临近", en: "a clock over two days turns amber so many minutes before"),
    "clocks": Phrase(zh: "个别时限的不同规则", en: "what differs for single clocks"),
    "clock": Phrase(zh: "时限", en: "the clock"),
    "days": Phrase(zh: "天数", en: "days"),
    "minutes": Phrase(zh: "工作分钟", en: "working minutes"),
    "keyPeriods": Phrase(zh: "重要时间节点", en: "key periods"),
    "name": Phrase(zh: "名称", en: "its name"),
    "from": Phrase(zh: "首日", en: "the first day"),
    "until": Phrase(zh: "末日", en: "the last day"),
    "grants": Phrase(
      zh: "与缺省不同的办理权限，如 { act: \"approve\", roles: [\"leader\"] }",
      en: "who may do what, where it differs: { act: \"approve\", roles: [\"leader\"] }"),
    "act": Phrase(zh: "事项", en: "the act"),
    "roles": Phrase(zh: "角色", en: "the roles"),
    "approvalOrder": Phrase(
      zh: "逐级审定的次序：responsible 分管领导、main 主要领导；空为任一领导",
      en: "whose approval comes in which order: responsible, main; empty for any leader's"),
    "secrecyReview": Phrase(
      zh: "公开前须保密审查；空为有审查员时须审", en: "secrecy review first; empty: once somebody reviews"),
    "secrecyWords": Phrase(zh: "涉密和内部用语；空为缺省词表", en: "secrecy words; empty for the usual list"),
    "restrictedRoles": Phrase(
      zh: "可查阅受限办件的角色；空为管理员、领导、保密审查员、档案员",
      en: "roles that read restricted matters; empty: administrator, leader, secrecy, archivist"),
    "skipsPostedCheck": Phrase(
      zh: "不核对网上现有文字", en: "whether what stands on the site is left unchecked"),
    "ownAnswers": Phrase(
      zh: "本单位可自行答复的类别；空为咨询", en: "kinds the office may answer itself; empty: consultations"),
    "filing": Phrase(zh: "档号代码", en: "the codes of file numbers"),
    "requiresSatisfaction": Phrase(
      zh: "回访期内须问得满意度才能办结", en: "whether the citizen is asked before a matter is closed"),
  ]
}

extension Policy.Preset {
  /// What the preset is called.
  public var phrase: Phrase {
    switch self {
    case .small: Phrase(zh: "小单位（一两人）", en: "small office (one or two people)")
    case .park: Phrase(zh: "园区、乡镇", en: "park or township")
    case .hotline: Phrase(zh: "热线（五个工作日）", en: "hotline (five working days)")
    }
  }
}

extension LeaderRank {
  /// What a leader of the rank is called.
  public var phrase: Phrase {
    switch self {
    case .responsible: Phrase(zh: "分管领导", en: "responsible leader")
    case .main: Phrase(zh: "主要领导", en: "main leader")
    }
  }
}
