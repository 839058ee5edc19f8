/// What people write when things do not run straight: returns, reminders, explanations, requests.
public enum DemoReasons {
  /// Why the office or a lead sends a report back.
  public static let sendBacks = [
    "第2项诉求没有正面回应，请补充。", "答复只有“正在研究”，没有时间和责任人，请明确。",
    "调查情况与公开答复的数字不一致，请核对。", "公开答复中出现了来信人姓名和电话，请删去。",
    "引用政策没有写明文件名称，请补充依据。", "没有附现场照片，无法证明已整改，请补报。",
    "语气生硬，请换位思考，改用群众听得懂的话。", "只写了要求别人做什么，没有写本单位做了什么。",
    "承诺日期早于报送日期，请更正。", "未经部门主要负责人签发，退回补签。",
  ]
  /// Why the head of a department does not sign what the liaison wrote.
  public static let refusals = [
    "数据与台账不符，核实后再报我签。", "没有写清下一步时间表，请补上。", "答复口径先与分管同志通个气。",
    "现场照片缺整改后的，补齐再签。",
  ]
  /// Why the lead goes on without a department that reported nothing.
  public static let bypasses = [
    "多次催办未报，为不误答复时限先行汇总，相关责任由该单位承担。", "超过配合时限仍未报送，现按已掌握情况先行答复。",
  ]
  /// Why a leader gives no more time.
  public static let extensionRefusals = [
    "群众等着回话，先答复已查清的部分。", "情况并不复杂，请按原时限办结。", "理由不充分，不同意延期。",
  ]
  /// What proves that a reply was posted.
  public static let publicationProofs = [
    "已在原帖下回复，页面截图存档。", "回复已发布，刷新页面可见，截图已留存。", "已按原渠道答复，发送回执留存。",
  ]
  /// What departments answer when they are reminded.
  public static let reminderAnswers = [
    "收到，今天下班前报送。", "正在现场核查，回去就写。", "主要负责人在外开会，晚上签发后报送。",
    "材料已写好，等另一家单位的数据。", "联络员请假，刚刚交接，马上办。", "已报送，请查收系统。",
    "涉及施工单位，约好明天上午面谈，先报阶段情况。", "抱歉漏看了，两小时内补报。",
    "电话无人接听，已发短信。", "知道了，已安排专人盯办。",
  ]
  /// How departments explain a delay.
  public static let explanations = [
    "反映点位需夜间监测，连续两晚降雨不具备监测条件，预计后天取得有效数据后报送。",
    "涉及的建设资料已归档，正在调阅原始图纸，预计两日内核清。",
    "需向供电部门核实线路产权，对方已受理，答复后立即报送。",
    "当事企业负责人在外地，约定周四返回接受询问，届时补充完整情况。",
    "来信人提供的地址不完整，经三次联系方才对接，现场核查推迟一天。",
    "该事项与上月信访事项相关，需统一口径，已报分管领导协调。",
    "检测机构出具报告需两个工作日，报告出具当日报送。",
  ]
  /// Why departments ask for more time.
  public static let extensionReasons = [
    "需委托第三方检测，出具报告尚需两日，申请延期2日。", "涉及三个单位会商，会议定于明日召开，申请延期1日。",
    "需召开业主座谈会听取意见，申请延期2日。", "抢险队伍集中处置强降雨积水，人手不足，申请延期1日。",
    "资金退回事项需银行核对流水，申请延期2日。", "需调阅近三年档案并逐户比对，申请延期2日。",
  ]
  /// Why departments say that a matter is not theirs.
  public static let objections = [
    "该路段尚未移交，管养责任在建设单位，建议由规划建设局办理。",
    "反映事项属市场价格行为，不在我单位职责清单内。", "该小区位于园区范围以外，建议转属地处理。",
    "按“三定”规定，犬只收容由城市管理执法局负责，我单位配合执法。",
    "该项目业主为园区平台公司，我单位无处罚权限。", "同一事项已由公安分局立案，建议不再重复交办。",
  ]
  /// Why a leader returns a reply that waits for approval.
  public static let approvalReturns = [
    "第一段太绕，先说结果。", "群众问的是什么时候，答复里没有日期。", "道歉要真诚，“给您带来不便”不够。",
    "数字再核一遍，拿准了再发。", "涉及两个部门的话要统一口径。", "不要写“高度重视”，写做了什么。",
  ]
  /// Why a leader hands a proposal back to the office.
  public static let proposalReturns = [
    "牵头单位不合适，请与公用事业服务中心商量后再报。", "先把基本情况问清楚再报。",
    "与上周那件是同一个事，建议并件办理。",
  ]
  /// What supervision slips demand.
  public static let supervisionDemands = [
    "请于两日内书面报送办理情况，逾期将予通报。", "请主要负责人到现场解决，并附整改前后照片。",
    "请说明两次催办未答复的原因，并明确完成时限。", "请就承诺未兑现事项作出书面说明，重新明确责任人。",
  ]
  /// What departments answer to a supervision slip.
  public static let supervisionAnswers = [
    "已由主要负责人到场督办，整改完成，照片附后。", "未及时答复系内部交接疏漏，已对责任人批评教育，办理报告同日报送。",
    "施工单位已更换，新的完成时限已与来信人当面说明。",
  ]
  /// How departments object to a bulletin before it is issued.
  public static let bulletinObjections = [
    "我单位已于当日17时通过传真报送，请核对收文登记。", "该件曾书面说明，说明中的预计日期尚未到期。",
    "该件因交办错误已提出异议，裁定后才重新计时。",
  ]
  /// What citizens say when they are called back; the satisfied ones first.
  public static let followUps = [
    "满意，没想到这么快。", "基本满意，希望能保持下去。", "路修好了，谢谢。", "补贴收到了，谢谢工作人员打电话来。",
    "态度很好，问题还要再看看。", "不满意，答复和现场不一样。", "不满意，说好的日期又过了。",
  ]
  /// Why a message is not taken up.
  public static let declineGrounds = [
    "该事项已进入诉讼程序，请通过人民法院解决。", "同一事项正在办理，未提供新的事实，可凭查询码查看进展。",
    "该事项不属于园区职权范围，请向有权处理的机关反映。", "内容为商业广告，不予受理。",
    "该事项已作信访终结，请您理解。",
  ]
  /// What one shift tells the next.
  public static let handoverNotes = [
    "本班无突发情况，两件临近时限已电话催办。", "凌晨接来电一次，反映停电，已转公用事业服务中心抢修。",
    "一件待审定，领导明早8点半到岗后办理。", "规划建设局一件超期，已催两次，请接班后继续盯办。",
  ]
}
