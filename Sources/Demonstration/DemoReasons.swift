/// What people write when things do not run straight: returns, reminders, explanations, requests.
enum DemoReasons {
  /// Why the office or a lead sends a report back.
  static let sendBacks: [DemoReason] = [
    DemoReason("第2项诉求没有正面回应，请补充。", .severalPoints),
    DemoReason("涉及两个部门的内容没有衔接好，请统一。", .severalDepartments),
    DemoReason("承诺的日期没有写明由谁负责、分几步走，请补充。", .promise),
    "答复只有“正在研究”，没有时间和责任人，请明确。", "调查情况与公开答复的数字不一致，请核对。",
    "公开答复中出现了来信人姓名和电话，请删去。", "引用政策没有写明文件名称，请补充依据。",
    "语气生硬，请换位思考，改用群众听得懂的话。", "只写了要求别人做什么，没有写本单位做了什么。",
  ]
  /// Why the head of a department does not sign what the liaison wrote.
  static let refusals: [DemoReason] = [
    "数据与台账不符，核实后再报我签。", "没有写清下一步时间表，请补上。", "答复口径先与分管同志通个气。",
    "文字太长，把结论放到前面再报我。",
  ]
  /// Why the lead goes on without a department that reported nothing.
  static let bypasses: [DemoReason] = [
    "多次催办未报，为不误答复时限先行汇总，相关责任由该单位承担。",
    "超过配合时限仍未报送，现按已掌握情况先行答复。",
  ]
  /// What departments answer when they are reminded.
  static let reminderAnswers: [DemoReason] = [
    "收到，今天下班前报送。", "正在现场核查，回去就写。", "主要负责人在外开会，晚上签发后报送。",
    DemoReason("材料已写好，等另一家单位的数据。", .severalDepartments),
    "联络员请假，刚刚交接，马上办。", "抱歉漏看了，两小时内补报。", "电话无人接听，已发短信。",
    "知道了，已安排专人盯办。", DemoReason("涉及施工单位，约好明天上午面谈，先报阶段情况。", .works),
  ]
  /// How departments explain a delay.
  static let explanations: [DemoReason] = [
    DemoReason("反映点位需夜间监测，连续两晚降雨不具备监测条件，预计后天取得有效数据后报送。", .measuring),
    DemoReason("检测机构出具报告需两个工作日，报告出具当日报送。", .measuring),
    DemoReason("涉及的建设资料已归档，正在调阅原始图纸，预计两日内核清。", .works),
    DemoReason("需向供电部门核实线路产权，对方已受理，答复后立即报送。", .topics(["power"])),
    DemoReason("当事企业负责人在外地，约定周四返回接受询问，届时补充完整情况。", .topics(["wages", "dust"])),
    DemoReason("需与银行逐笔核对发放流水，对方答应两日内反馈。", .money),
    "来信人提供的情况不完整，经三次联系方才对接，核查推迟一天。",
    "该事项与上月一件信访事项相关，需统一口径，已报分管领导协调。",
    "经办同志参加全市培训，刚刚交接，已安排专人接办。",
  ]
  /// Why a department holds that a matter is not its own.
  static let objections: [DemoReason] = [
    "经核查，该点位不在本单位管理范围内，建议交有管理权限的单位办理。", "该事项的审批和监管职责已划转，本单位没有执法权。",
    DemoReason("道路已移交养护单位，本单位只负责建设期的质量问题。", .works),
    DemoReason("资金由市级统一发放，本单位只负责初审。", .money),
  ]
  /// The duties objections cite.
  static let duties = ["单位“三定”规定第五条", "权责清单（2025年版）第12项", "区政府会议纪要〔2025〕8号"]
  /// Why a leader rejects an objection.
  static let objectionRulings: [DemoReason] = [
    "权责清单写得清楚，请按职责办理，不要推诿。", "首接负责，由你单位先办，需要配合的另行协调。", "移交手续尚未办结，仍由你单位负责。",
  ]
  /// Why departments ask for more time.
  static let extensionReasons: [DemoReason] = [
    DemoReason("需委托第三方检测，出具报告尚需两日，申请延期2日。", .measuring),
    DemoReason("需召开业主座谈会听取意见，申请延期2日。", .topics(["property", "parking"])),
    DemoReason("施工单位集中处置应急抢修，人手不足，申请延期1日。", .works),
    DemoReason("资金发放情况需银行核对流水，申请延期2日。", .money),
    DemoReason("需调阅近三年档案并逐户比对，申请延期2日。", .topics(["resettlement", "income", "rent"])),
    "涉及几个单位会商，会议定于明日召开，申请延期1日。", "政策口径正在请示上级主管部门，申请延期2日。",
  ]
  /// Why a leader gives no more time.
  static let extensionRefusals: [DemoReason] = [
    "群众等着回话，先答复已查清的部分。", "情况并不复杂，请按原时限办结。", "理由不充分，不同意延期。",
  ]
  /// Why a leader returns a reply that waits for approval.
  static let approvalReturns: [DemoReason] = [
    "第一段太绕，先说结果。", "数字再核一遍，拿准了再发。", "不要写“高度重视”，写做了什么。",
    DemoReason("涉及两个部门的话要统一口径。", .severalDepartments),
    DemoReason("日期要写在前面，群众问的就是什么时候。", .promise),
  ]
  /// Why a leader hands a proposal back to the office.
  static let proposalReturns: [DemoReason] = [
    "先把基本情况问清楚再报。", "先电话联系来信人，问清具体情况再报。",
    DemoReason("诉求有几项，哪项归谁，请理清再报。", .severalDepartments),
  ]
  /// What proves that a reply was posted.
  static let publicationProofs: [DemoReason] = [
    "已在原帖下回复，页面截图存档。", "回复已发布，刷新页面可见，截图已留存。", "已按原渠道答复，发送回执留存。",
  ]
}

extension DemoReasons {
  /// What citizens say of the reply when they are called back.
  static let praise: [DemoReason] = [
    "满意，没想到这么快。", "满意，谢谢工作人员打电话来。", "问题解决了，谢谢。",
    DemoReason("路修好了，谢谢。", .topics(["roads"])),
    DemoReason("补贴的事问清楚了，谢谢。", .topics(["heating", "insurance"])),
  ]
  static let reservations: [DemoReason] = [
    "基本满意，希望能保持下去。", "态度很好，问题还要再看看。", "基本满意，就是等得久了点。",
  ]
  static let complaints: [DemoReason] = ["不满意，答复和现场不一样。", "不满意，只讲政策，没有解决问题。"]
  static let silences: [DemoReason] = ["三次致电无人接听，已发短信告知结果。", "未留联系方式，已在原渠道征求意见，暂无回音。"]
}

/// A sentence, and the matters it can be said of.
struct DemoReason: ExpressibleByStringLiteral, Sendable {
  let text: String
  private let scope: Scope

  /// Which matters a sentence is about.
  enum Scope: Sendable {
    case every
    case severalPoints
    case severalDepartments
    case promise
    case topics(Set<String>)

    static let works = topics(["roads", "water", "power", "property", "toilets", "resettlement"])
    static let measuring = topics(["noise", "dust", "water"])
    static let money = topics(["heating", "insurance", "income", "rent", "wages"])
  }

  init(_ text: String, _ scope: Scope) {
    self.text = text
    self.scope = scope
  }

  init(stringLiteral text: String) {
    self.init(text, .every)
  }

  /// Whether it can be said of the matter of a message.
  func suits(_ message: DemoMessage) -> Bool {
    switch scope {
    case .every: true
    case .severalPoints: message.points.count > 1
    case .severalDepartments: !message.coDepartments.isEmpty
    case .promise: message.paperwork.outcome == .promised
    case .topics(let topics): topics.contains(message.topic)
    }
  }
}
