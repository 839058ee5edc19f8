import Registry
import Words

/// A page of the supervision pane.
enum SheetPage: String, Hashable, Sendable, CaseIterable {
  case scores
  case holds
  case rises
  case months
  case candidates
  case bulletins
  case risks
  case contacts
  case periods
  case sources
  case gridReports

  /// What stands on its tab.
  var phrase: Phrase {
    switch self {
    case .scores: Phrase(zh: "评分", en: "Scores")
    case .holds: Phrase(zh: "滞留", en: "Holds")
    case .rises: Phrase(zh: "升温", en: "Rises")
    case .months: Phrase(zh: "逐月", en: "Months")
    case .candidates: Phrase(zh: "候选", en: "Late")
    case .bulletins: Phrase(zh: "通报", en: "Bulletins")
    case .risks: Phrase(zh: "风险", en: "Risks")
    case .contacts: Phrase(zh: "联络", en: "Contacts")
    case .periods: Phrase(zh: "节点", en: "Periods")
    case .sources: Phrase(zh: "来源", en: "Sources")
    case .gridReports: Phrase(zh: "网格", en: "Grid")
    }
  }

  /// What it is about, as a title or in a menu.
  var title: Phrase {
    switch self {
    case .scores: Phrase(zh: "部门评分", en: "Scoreboard")
    case .holds: Phrase(zh: "各环节滞留", en: "Hold-up by stage")
    case .rises: Phrase(zh: "升温的主题和网格", en: "Topics and areas that rise")
    case .months: Phrase(zh: "逐月情况", en: "Month by month")
    case .candidates: Phrase(zh: "通报候选", en: "Late and silent")
    case .bulletins: Phrase(zh: "通报及异议期", en: "Bulletins and their windows")
    case .risks: Phrase(zh: "风险点台账", en: "Risk ledger")
    case .contacts: Phrase(zh: "三级联络", en: "Contact chain by area")
    case .periods: Phrase(zh: "重要节点与零报告", en: "Key periods and zero reports")
    case .sources: Phrase(zh: "今日查看来源", en: "Sources looked at today")
    case .gridReports: Phrase(zh: "网格上报", en: "Grid reports")
    }
  }

  /// The statistics it is made of; nil where the office itself says everything.
  var part: StatisticsQuery.Part? {
    switch self {
    case .scores: .scores
    case .holds: .holds
    case .rises, .risks: .rises
    case .months: .months
    case .candidates: .candidates
    case .periods: .periodMatters
    case .gridReports: .gridMatters
    case .bulletins, .contacts, .sources: nil
    }
  }

  /// Whether it tells of a period that can be chosen.
  var hasPeriod: Bool {
    switch self {
    case .scores, .holds: true
    case .rises, .months, .candidates, .bulletins, .risks, .contacts, .periods, .sources,
      .gridReports:
      false
    }
  }
}
