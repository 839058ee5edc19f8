import Canon
import Workflow

/// What people write, one good specimen of each.
enum Sample {
  static let registration = {
    var value = Registration()
    value.kind = .help
    value.area = "north"
    value.topic = "heating"
    value.points = ["何时发放", "发多少"]
    return value
  }()

  static let amendment = {
    var value = Amendment()
    value.particulars.identity = .named
    value.particulars.points = ["何时发放", "发多少", "发给谁"]
    value.reason = "电话核实"
    return value
  }()

  /// The message turns out to have been written an hour earlier.
  static let earlier = {
    var value = Amendment()
    value.particulars.sentAt = Fixture.at(8)
    value.reason = "网站时间有误"
    return value
  }()

  static let ownAnswers = {
    var value = OwnAnswers()
    value.kinds = MessageKind.allCases
    return value
  }()

  static let answer = {
    var value = OfficeAnswer()
    value.text = "您好，补贴于本月发放。"
    value.outcome = .explained
    value.answers = report().answers
    return value
  }()

  /// A change after which the first department leads the others.
  static func change(to departments: [DepartmentID]) -> InstructionChange {
    var value = InstructionChange()
    value.lead = departments.first ?? ""
    value.with = Array(departments.dropFirst())
    value.reason = "涉及其他部门"
    return value
  }

  static func proposal(shared: Bool) -> Proposal {
    var value = Proposal()
    value.text = "拟请道路局办理。"
    value.lead = "roads"
    value.with = shared ? ["water"] : []
    return value
  }

  static func instruction(shared: Bool) -> Instruction {
    var value = Instruction()
    value.text = "同意，三日内答复。"
    value.lead = "roads"
    value.with = shared ? ["water"] : []
    return value
  }

  /// The alarm of the public clock.
  static let alarm = AlarmAcknowledged()

  static let reason = {
    var value = Reason()
    value.reason = "情况不清"
    return value
  }()

  static func report(_ outcome: Outcome = .resolved, points: Int = 2) -> Report {
    var value = Report()
    value.findings = "已到现场核实。"
    value.wording = "您好，您反映的问题已经解决。"
    value.outcome = outcome
    value.promisedOn = outcome == .promised ? CivilDate("2026-12-01") : nil
    value.answers = (1...max(1, points)).map { point in
      var answer = PointAnswer()
      answer.point = point
      return answer
    }
    return value
  }

  /// The judgement of a report; a lead's is always on the other department's.
  static let judged = {
    var value = ReportJudged()
    value.reason = "请补充数据"
    return value
  }()

  static let bypass = {
    var value = Bypass()
    value.department = "water"
    value.reason = "逾期未报"
    return value
  }()

  static let review = {
    var value = Review()
    value.text = "您好，您反映的问题已经解决。"
    return value
  }()

  /// The text of a reply, changed after it was passed on.
  static let edit = {
    var value = Review()
    value.text = "您好，您反映的问题已于昨日解决。"
    value.note = "补充日期"
    return value
  }()

  static func examination(
    of matter: Matter, _ openness: Openness = .open, ground: String? = nil,
  ) -> SecrecyExamined {
    var value = SecrecyExamined()
    value.digest = matter.masking?.value.digest ?? ""
    value.openness = openness
    value.ground = ground
    return value
  }

  static func `return`(to target: ReturnTarget, _ departments: [DepartmentID] = []) -> Return {
    var value = Return()
    value.target = target
    value.departments = departments
    value.reason = "答非所问"
    return value
  }

  static func approval(of matter: Matter) -> Approval {
    var value = Approval()
    value.digest = matter.review?.value.digest ?? ""
    return value
  }

  static func publication(at moment: Instant) -> Publication {
    var value = Publication()
    value.url = "https://example.org/7"
    value.postedAt = moment
    value.proof = "截图第 1 页"
    return value
  }

  /// The reply as it was posted, with what stands on the site.
  static func posting(of matter: Matter, at moment: Instant) -> Posting {
    var value = Posting()
    value.publication = publication(at: moment)
    value.posted = matter.review?.value.text
    return value
  }

  static let merging = {
    var value = Merging()
    value.into = "m9"
    value.reason = "同一路段同一问题"
    return value
  }()

  static func reopening(at moment: Instant) -> Reopening {
    var value = Reopening()
    value.text = "补贴还没有到账。"
    value.url = "https://example.org/8"
    value.sentAt = moment
    return value
  }

  static let correction = {
    var value = Correcting()
    value.reason = "日期写错"
    value.text = "您好，补贴于下月五日发放。"
    return value
  }()

  static let withdrawal = {
    var value = Correcting()
    value.kind = .withdrawal
    value.reason = "误公开他人信息"
    value.text = "原回复已撤回。"
    return value
  }()

  static func laterPromise(than matter: Matter, _ today: CivilDate) -> PromiseMoving {
    var value = PromiseMoving()
    value.to = max(matter.promisedOn ?? today, today).advanced(byDays: 10)
    value.reason = "材料晚到"
    value.told = "电话告知"
    return value
  }

  static let consulted = {
    var value = FileConsulted()
    value.reader = "审计局"
    value.reason = "年度审计"
    return value
  }()

  static func lent(until day: CivilDate) -> FileLent {
    var value = FileLent()
    value.reader = "审计局"
    value.reason = "年度审计"
    value.dueBack = day
    return value
  }

  static let retained = {
    var value = RetentionExtended()
    value.retention = .permanent
    value.reason = "有历史价值"
    return value
  }()

  static let kept = {
    var value = PromiseKept()
    value.result = "工程已完工。"
    return value
  }()

  static let closing = {
    var value = Closing()
    value.satisfaction = .satisfied
    return value
  }()

  static let archiving = {
    var value = Archiving()
    value.fileNumber = "J001-WS·2026-D10-BGS-0001"
    return value
  }()

  static func reminder(of department: DepartmentID? = nil) -> Reminder {
    var value = Reminder()
    value.department = department
    value.reached = "李伟"
    return value
  }

  static let explanation = {
    var value = Explanation()
    value.text = "连日下雨，无法施工。"
    return value
  }()

  static let alert = {
    var value = UrgentAlert()
    value.reached = "赵强"
    return value
  }()

  static func refusedExplanation(of department: DepartmentID) -> ExplanationRefused {
    var value = ExplanationRefused()
    value.department = department
    value.reason = "没有写原因"
    return value
  }

  static let refusedExplanation = refusedExplanation(of: "roads")

  /// Not for lateness, so that it suits a matter at any time.
  static func supervision(
    of department: DepartmentID, for breach: SupervisionBreach = .irregular, on day: CivilDate,
  ) -> SupervisionProposal {
    var value = SupervisionProposal()
    value.department = department
    value.breach = breach
    value.demand = "两日内报送办理结果。"
    value.dueOn = day
    return value
  }

  static let supervisionAnswer = {
    var value = SupervisionAnswer()
    value.text = "已办结并报送。"
    return value
  }()

  static let returnedAnswer = {
    var value = SupervisionJudged()
    value.reason = "没有写结果"
    return value
  }()

  static func `extension`(days: Int) -> ExtensionRequest {
    var value = ExtensionRequest()
    value.days = days
    value.reason = "需要现场检测"
    return value
  }

  static func grant(days: Int) -> ExtensionGrant {
    var value = ExtensionGrant()
    value.days = days
    return value
  }

  static let objection = {
    var value = Objection()
    value.reason = "该路段不归本局管理"
    value.duty = "三定规定第五条"
    value.proposed = "water"
    return value
  }()

  static func uphold(
    _ department: DepartmentID = "", to: DepartmentID? = nil, lead: DepartmentID? = nil,
  ) -> ObjectionUpheld {
    var value = ObjectionUpheld()
    value.department = department
    value.taker = to == nil ? .office : .department
    value.to = to
    value.lead = lead
    return value
  }

  static let rejection = {
    var value = ObjectionRejected()
    value.reason = "权责清单写明由你局负责"
    return value
  }()

  static let declining = {
    var value = Declining()
    value.ground = .inProceedings
    value.properChannel = "区人民法院"
    value.notice = "您好，请待法院裁判。"
    return value
  }()

  static let transferring = {
    var value = Transferring()
    value.body = "市供电公司"
    value.document = "园办函〔2026〕12号"
    value.notice = "您好，已转请供电公司办理。"
    return value
  }()

  static func told(at moment: Instant) -> Told {
    var value = Told()
    value.url = "https://example.org/7"
    value.toldAt = moment
    value.proof = "截图第 2 页"
    return value
  }

  static let denial = BehalfDisowned(of: 0, reason: "当日未通话")

  static func behalf(of member: MemberID, proof: String = "5月4日 10:12 来电") -> OnBehalf {
    var value = OnBehalf()
    value.of = member
    value.proof = proof
    return value
  }
}
