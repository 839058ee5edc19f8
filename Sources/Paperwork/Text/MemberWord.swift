import Canon
import Words
import Workflow

/// What a member of a recorded value is called on paper, and what its value stands for.
struct MemberWord {
  let label: String
  let sense: Sense

  /// What a value stands for.
  enum Sense {
    case text
    case moment
    case member
    case department
    case area
    case topic
    case source
    case kind
    case identity
    case channel
    case treatment
    case outcome
    case target
    case satisfaction
    case retention
    case declineGround
    case breach
    case openness
    case correction
    case reopeningGround
    case rule
    case taker
    case restriction
    case clock
  }

  /// The word for a member; of one that has none, its own name.
  init(_ name: String) {
    let known = Self.known[name]
    label = known?.0 ?? name
    sense = known?.1 ?? .text
  }

  /// Every member of the facts of matters, and of a message.
  static let known: [String: (String, Sense)] = [
    "into": ("并入", .text), "similar": ("当时提示的相似留言", .text), "intoNumber": ("并入件编号", .text),
    "matter": ("办件", .text),
    "merged": ("并件留言处的回复", .text),
    "absences": ("缺件", .text), "correction": ("更正或撤回", .correction),
    "count": ("第几次", .text), "dueBack": ("归还日期", .text), "reader": ("查阅或借阅人", .text),
    "reopeningGround": ("重新办理的缘由", .reopeningGround), "reply": ("原答复的条目", .text),
    "told": ("告知情况", .text), "withdraws": ("撤下原答复", .text),
    "body": ("接收单位", .text), "declineGround": ("不予受理情形", .declineGround),
    "document": ("文号", .text), "notice": ("告知内容", .text),
    "properChannel": ("应走的途径", .text), "toldAt": ("告知时间", .moment),
    "added": ("增加部门", .department),
    "breach": ("督办事由", .breach), "demand": ("督办要求", .text), "dueOn": ("督办期限", .text),
    "explanation": ("说明的条目", .text),
    "duty": ("职责依据", .text), "entry": ("日志条目", .text), "proposed": ("建议交给", .department),
    "taker": ("由谁接手", .taker), "to": ("接手部门", .department),
    "accusation": ("被举报", .text), "accused": ("被举报部门", .department),
    "accusedMembers": ("被举报成员", .member),
    "accusedNames": ("其他被举报人", .text),
    "answer": ("答复", .text), "answers": ("逐项处理", .text), "area": ("网格", .area),
    "attachments": ("附件", .text), "author": ("留言人", .text), "channel": ("方式", .channel),
    "clock": ("时限", .clock),
    "comment": ("意见", .text), "compared": ("与审定文本一致", .text), "contact": ("联系方式", .text),
    "day": ("日期", .text),
    "days": ("天数", .text),
    "department": ("部门", .department), "departments": ("部门", .department),
    "difference": ("不一致的原因", .text),
    "dropped": ("撤回部门", .department),
    "digest": ("公开答复摘要 (SHA-256)", .text), "expectedOn": ("预计日期", .text),
    "file": ("导入文件摘要", .text), "fileNumber": ("档号", .text),
    "findings": ("办理情况", .text), "from": ("位置", .text), "ground": ("理由或去向", .text),
    "id": ("来源编号", .text),
    "hits": ("个人信息", .text),
    "identity": ("身份", .identity), "kept": ("保留理由", .text), "kind": ("类别", .kind),
    "length": ("长度", .text), "lead": ("牵头部门", .department),
    "message": ("留言原件摘要", .text), "method": ("回访方式", .channel), "name": ("名称", .text),
    "new": ("改为", .text), "old": ("原为", .text),
    "note": ("备注", .text), "number": ("编号", .text), "of": ("办理人", .member),
    "openness": ("审查结论", .openness), "original": ("原件摘要", .text),
    "outcome": ("办理结果", .outcome),
    "pattern": ("涉密词", .text), "package": ("归档包摘要 (SHA-512)", .text), "piece": ("文件", .text),
    "pieces": ("文件", .text),
    "point": ("诉求", .text),
    "points": ("诉求", .text), "postedAt": ("发布时间", .moment), "promisedOn": ("承诺日期", .text),
    "proof": ("凭证", .text), "reached": ("联系到", .text), "reason": ("理由", .text),
    "restricted": ("限制查阅", .text), "restriction": ("查阅", .restriction),
    "result": ("兑现结果", .text), "retention": ("保管期限", .retention),
    "rule": ("种类", .rule),
    "satisfaction": ("满意度", .satisfaction), "sentAt": ("留言时间", .moment),
    "standing": ("网上文字", .text),
    "slip": ("交办单号", .text), "source": ("来源", .source), "target": ("退回对象", .target),
    "text": ("内容", .text), "title": ("标题", .text), "topic": ("主题", .topic),
    "treatment": ("处理", .treatment), "urgent": ("急件", .text), "url": ("网址", .text),
    "version": ("版本", .text), "was": ("原文本摘要 (SHA-256)", .text), "with": ("协办部门", .department),
    "wording": ("拟公开答复", .text), "words": ("保留的涉密词", .text),
  ]
}

extension MemberWord.Sense {
  /// A value in words; one that means nothing here stays as it is.
  func text(_ raw: String, in office: Office) -> String {
    let known: String? =
      switch self {
      case .text: raw
      case .moment: Instant(canonical: raw).map(office.zone.text)
      case .member: office.name(of: MemberID(rawValue: raw))
      case .department: office.name(of: DepartmentID(rawValue: raw))
      case .area: office.areas[AreaID(rawValue: raw)]?.name
      case .topic: office.topics[TopicID(rawValue: raw)]?.name
      case .source: office.sources[SourceID(rawValue: raw)]?.name
      case .kind: MessageKind(rawValue: raw)?.phrase.zh
      case .identity: Identity(rawValue: raw)?.phrase.zh
      case .channel: Channel(rawValue: raw)?.phrase.zh
      case .treatment: PointTreatment(rawValue: raw)?.phrase.zh
      case .outcome: Outcome(rawValue: raw)?.phrase.zh
      case .target: ReturnTarget(rawValue: raw)?.phrase.zh
      case .satisfaction: Satisfaction(rawValue: raw)?.phrase.zh
      case .retention: Retention(rawValue: raw)?.phrase.zh
      case .taker: Taker(rawValue: raw)?.phrase.zh
      case .restriction: Restriction(rawValue: raw)?.phrase.zh
      case .declineGround: DeclineGround(rawValue: raw)?.phrase.zh
      case .breach: SupervisionBreach(rawValue: raw)?.phrase.zh
      case .openness: Openness(rawValue: raw)?.phrase.zh
      case .correction: CorrectionKind(rawValue: raw)?.phrase.zh
      case .reopeningGround: ReopeningGround(rawValue: raw)?.phrase.zh
      case .rule: MaskRule(rawValue: raw)?.phrase.zh
      case .clock: Clock.Kind(rawValue: raw)?.phrase.zh
      }
    return known ?? raw
  }
}
