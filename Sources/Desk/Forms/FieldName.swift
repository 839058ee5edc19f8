import Words
import Workflow

/// The fields of all forms; one name, one meaning, one label.
enum FieldName: Hashable, Sendable {
  /// Of a part of the office.
  case identifier, name, english, roles, account, rank, head, liaisons, use, columns, successor
  case member, deputy, leaveFrom, leaveUntil
  case source, externalID, sentAt, title, message, author, contact, url
  case kind, area, topic, identity, points
  case isRestricted, accused, accusedMembers, accusedNames
  case text, lead, with, isUrgent, note, channel
  case findings, wording, outcome, promisedOn
  /// What the reply does with a point, counted from 1, and on what ground.
  case treatment(Int)
  case ground(Int)
  case attachments
  case department, departments, target, reason
  /// The hits of the masker, and the secrecy words, that stay: a line for each.
  case keptHits, keptWords
  case openness, secrecyGround
  case posted, difference
  case postedAt, proof, result, satisfaction, method
  case reopeningGround, correction, withdrawal
  case into, merged
  case fileNumber, retention, absences, reader, dueBack
  case declineGround, properChannel, notice, receivingBody, documentNumber, toldBy, toldAt
  case objector, duty, taker, to
  case reached, answer, expectedOn, days, alarm
  case breach, demand, dueOn
  case behalf, behalfChannel, behalfProof
  case entry
  case deputyFor
  case category, areas, topics, level, status, cause, measures, leader
  case chainLeader, chainLeaderPhone, cadre, cadrePhone, gridWorker, gridWorkerPhone
  case informant, day, ruling, from, until, amberPercent, reserveMinutes
}

extension FieldName {
  var label: Phrase {
    switch self {
    case .identifier: Phrase(zh: "标识", en: "Identifier")
    case .name: Phrase(zh: "名称", en: "Name")
    case .english: Phrase(zh: "英文名", en: "English name")
    case .roles: Phrase(zh: "角色", en: "Roles")
    case .account: Phrase(zh: "系统账户", en: "Account")
    case .rank: Phrase(zh: "领导级别", en: "Rank")
    case .head: Phrase(zh: "负责人", en: "Head")
    case .liaisons: Phrase(zh: "联络员", en: "Liaisons")
    case .use: Phrase(zh: "用途", en: "Use")
    case .columns: Phrase(zh: "文件的列（每行 部分=列名）", en: "Columns (a line: field=header)")
    case .successor: Phrase(zh: "接任人", en: "Successor")
    case .member: Phrase(zh: "成员", en: "Member")
    case .deputy: Phrase(zh: "代理人", en: "Deputy")
    case .leaveFrom: Phrase(zh: "自（日期或时间）", en: "From (day or time)")
    case .leaveUntil: Phrase(zh: "回岗（日期或时间）", en: "Back on (day or time)")
    case .source: Phrase(zh: "来源", en: "Source")
    case .externalID: Phrase(zh: "来源编号", en: "Source's id")
    case .sentAt: Phrase(zh: "留言时间", en: "Written at")
    case .title: Phrase(zh: "标题", en: "Title")
    case .message: Phrase(zh: "留言", en: "Message")
    case .author: Phrase(zh: "留言人", en: "Author")
    case .contact: Phrase(zh: "联系方式", en: "Contact")
    case .url: Phrase(zh: "网址", en: "URL")
    case .kind: Phrase(zh: "类别", en: "Kind")
    case .area: Phrase(zh: "网格", en: "Area")
    case .topic: Phrase(zh: "主题", en: "Topic")
    case .identity: Phrase(zh: "身份", en: "Identity")
    case .points: Phrase(zh: "诉求 (每行一条)", en: "Points (one a line)")
    case .isRestricted: Phrase(zh: "限制查阅", en: "Restricted")
    case .accused: Phrase(zh: "被举报部门", en: "Accused")
    case .accusedMembers: Phrase(zh: "被举报成员", en: "Accused members")
    case .accusedNames: Phrase(zh: "其他被举报人 (每行一个)", en: "Others accused (one a line)")
    case .text: Phrase(zh: "正文", en: "Text")
    case .lead: Phrase(zh: "牵头部门", en: "Lead")
    case .with: Phrase(zh: "配合部门", en: "With")
    case .isUrgent: Phrase(zh: "紧急", en: "Urgent")
    case .note: Phrase(zh: "备注", en: "Note")
    case .channel: Phrase(zh: "方式", en: "Channel")
    case .findings: Phrase(zh: "查明和办理情况", en: "Findings and work done")
    case .wording: Phrase(zh: "建议公开答复", en: "Proposed public wording")
    case .outcome: Phrase(zh: "办理结果", en: "Outcome")
    case .promisedOn: Phrase(zh: "承诺日期", en: "Promised on")
    case .treatment(let point): Phrase(zh: "诉求 \(point)", en: "Point \(point)")
    case .ground(let point): Phrase(zh: "理由 \(point)", en: "Ground \(point)")
    case .attachments: Phrase(zh: "附件", en: "Attachments")
    case .department: Phrase(zh: "部门", en: "Department")
    case .departments: Phrase(zh: "退回部门", en: "Back to")
    case .target: Phrase(zh: "退到", en: "Return to")
    case .reason: Phrase(zh: "理由", en: "Reason")
    case .keptHits: Phrase(zh: "保留不遮（编号 理由，每行一处）", en: "Kept (number reason, one a line)")
    case .keptWords:
      Phrase(zh: "可公开的涉密词（编号 理由）", en: "Words that may stay (number reason)")
    case .openness: Phrase(zh: "审查结论", en: "Openness")
    case .secrecyGround: Phrase(zh: "依据", en: "Ground")
    case .posted: Phrase(zh: "网上现有文字", en: "What stands on the site")
    case .difference: Phrase(zh: "不一致的原因", en: "Why it differs")
    case .postedAt: Phrase(zh: "发布时间", en: "Posted at")
    case .proof: Phrase(zh: "凭证", en: "Proof")
    case .result: Phrase(zh: "落实结果", en: "Result")
    case .satisfaction: Phrase(zh: "满意度", en: "Satisfaction")
    case .method: Phrase(zh: "回访方式", en: "Method")
    case .into: Phrase(zh: "并入（编号）", en: "Into (number)")
    case .merged: Phrase(zh: "并件留言处的回复（编号 网址或凭证）", en: "At merged messages (number, URL or proof)")
    case .reopeningGround: Phrase(zh: "缘由", en: "Ground")
    case .correction: Phrase(zh: "更正或撤回", en: "Correct or withdraw")
    case .withdrawal: Phrase(zh: "撤回说明（公开）", en: "Note in its place (public)")
    case .reader: Phrase(zh: "查阅或借阅人", en: "Reader")
    case .dueBack: Phrase(zh: "归还日期", en: "Due back")
    case .fileNumber: Phrase(zh: "档号（空则编号）", en: "File number (or blank)")
    case .retention: Phrase(zh: "保管期限", en: "Retention")
    case .absences: Phrase(zh: "缺件与原因（每行 文件=原因）", en: "Missing (a line: piece=reason)")
    case .declineGround: Phrase(zh: "不予受理情形", en: "Ground")
    case .properChannel: Phrase(zh: "应走的途径", en: "Where to turn instead")
    case .notice: Phrase(zh: "告知内容", en: "Note to the citizen")
    case .receivingBody: Phrase(zh: "接收单位", en: "Receiving body")
    case .documentNumber: Phrase(zh: "文号", en: "Document number")
    case .objector: Phrase(zh: "异议部门", en: "Objection of")
    case .duty: Phrase(zh: "职责依据", en: "Duty cited")
    case .taker: Phrase(zh: "由谁接手", en: "Taken by")
    case .to: Phrase(zh: "接手部门", en: "To")
    case .toldBy: Phrase(zh: "告知方式", en: "Told by")
    case .toldAt: Phrase(zh: "告知时间", en: "Told at")
    case .reached: Phrase(zh: "联系到谁", en: "Reached")
    case .answer: Phrase(zh: "答复", en: "Answer")
    case .expectedOn: Phrase(zh: "预计日期", en: "Expected on")
    case .days: Phrase(zh: "延长天数", en: "Days")
    case .alarm: Phrase(zh: "时限", en: "Clock")
    case .breach: Phrase(zh: "督办事由", en: "Ground")
    case .demand: Phrase(zh: "督办要求", en: "Demand")
    case .dueOn: Phrase(zh: "督办期限", en: "Until")
    case .behalf: Phrase(zh: "代谁录入", en: "On behalf of")
    case .behalfChannel: Phrase(zh: "代录方式", en: "Told by")
    case .behalfProof: Phrase(zh: "代录凭证", en: "Proof of that")
    case .entry: Phrase(zh: "代录事项", en: "Entered act")
    case .deputyFor: Phrase(zh: "代理", en: "As deputy for")
    case .category: Phrase(zh: "类别", en: "Category")
    case .areas: Phrase(zh: "网格（空为全部）", en: "Areas (blank: all)")
    case .topics: Phrase(zh: "相关主题", en: "Topics")
    case .level: Phrase(zh: "等级", en: "Level")
    case .status: Phrase(zh: "状态", en: "Stands")
    case .cause: Phrase(zh: "成因", en: "Cause")
    case .measures: Phrase(zh: "防范措施", en: "Measures")
    case .leader: Phrase(zh: "责任领导", en: "Leader")
    case .chainLeader: Phrase(zh: "包片领导", en: "Leader")
    case .chainLeaderPhone: Phrase(zh: "领导电话", en: "Leader's phone")
    case .cadre: Phrase(zh: "村社干部", en: "Cadre")
    case .cadrePhone: Phrase(zh: "干部电话", en: "Cadre's phone")
    case .gridWorker: Phrase(zh: "网格员", en: "Grid worker")
    case .gridWorkerPhone: Phrase(zh: "网格员电话", en: "Worker's phone")
    case .informant: Phrase(zh: "报告人", en: "Told by")
    case .day: Phrase(zh: "日期", en: "Day")
    case .ruling: Phrase(zh: "裁定", en: "Ruling")
    case .from: Phrase(zh: "开始日期", en: "From")
    case .until: Phrase(zh: "结束日期", en: "Until")
    case .amberPercent: Phrase(zh: "临近提示（剩余%）", en: "Amber (% left)")
    case .reserveMinutes: Phrase(zh: "审发预留（分钟）", en: "Reserve (min)")
    }
  }

  /// How a day or a moment is written, shown while nothing is; nil for what needs no example.
  var example: Phrase? {
    if isDay {
      return Phrase(
        zh: "如 2026-12-15、12-15 或 +3（3 天后）", en: "as 2026-12-15, 12-15 or +3 (days from now)")
    }
    guard Self.momentFields.contains(self) else { return nil }
    return Phrase(zh: "如 2026-12-15 09:30", en: "as 2026-12-15 09:30")
  }

  /// Whether a day is written in it.
  var isDay: Bool { Self.dayFields.contains(self) }

  private static let dayFields: Set<FieldName> = [
    .promisedOn, .expectedOn, .dueOn, .dueBack, .day, .from, .until,
  ]
  private static let momentFields: Set<FieldName> = [
    .leaveFrom, .leaveUntil, .sentAt, .postedAt, .toldAt,
  ]

  /// What the field is called in a draft.
  var draftKey: String { "\(self)" }
}
