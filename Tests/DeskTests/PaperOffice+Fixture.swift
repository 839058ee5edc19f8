import Canon
import Registry
import Workflow

extension Instant {
  /// The moment all pictures are taken: Wednesday, 6 May 2026, 09:27 in Shanghai.
  static let morning = Instant(milliseconds: 1_778_030_836_000)
}

extension PaperOffice {
  /// A park's office with sixteen matters, at least one in every stage.
  static func park() throws(Refusal) -> PaperOffice { try built.get() }

  private static let built = Result { () throws(Refusal) in try build() }

  private static func build() throws(Refusal) -> PaperOffice {
    var paper = PaperOffice(now: Instant.morning.advanced(bySeconds: -86_400))
    paper.staff()
    for index in titles.indices { try paper.addMatter(index) }
    paper.now = .morning
    return paper
  }

  private static let titles = [
    "安置房三期冬季取暖补贴何时发放", "污水管网施工后路面未恢复", "企业用电增容办理进度咨询",
    "园区公交线路调整意见", "夜间施工噪声扰民", "幼儿园配套何时启用", "小区二次供水水压不足",
    "拖欠工程款请求协调", "道路积水点治理", "人才公寓申请条件", "工业废气异味投诉",
    "停车收费标准不公示", "健身步道照明损坏", "快递柜占道", "河道垃圾清理", "招商政策兑现时间",
  ]

  /// How far each matter has come: the number of steps below.
  private static let steps = [0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 4, 20]

  private mutating func staff() {
    var facts: [Fact] = []
    let people: [(MemberID, String, String, [Role], DepartmentID?)] = [
      ("wang.li", "王丽", "Wang Li", [.administrator], nil),
      ("zhou.ming", "周明", "Zhou Ming", [.leader], nil),
      ("chen.ping", "陈平", "Chen Ping", [.dutyOfficer], nil),
      ("li.qiang", "李强", "Li Qiang", [.liaison], "construction"),
      ("zhao.gang", "赵刚", "Zhao Gang", [.head], "construction"),
      ("sun.mei", "孙梅", "Sun Mei", [.liaison], "utilities"),
      ("qian.wei", "钱伟", "Qian Wei", [.head], "utilities"),
      ("wu.jing", "吴静", "Wu Jing", [.archivist], nil),
    ]
    for (id, name, english, roles, department) in people {
      var member = MemberAdmitted()
      member.member = id
      member.name = name
      member.english = english
      member.roles = roles
      member.department = department
      facts.append(.memberAdmitted(member))
    }
    facts += [
      .departmentNamed(Self.named("construction", "建设局", "Construction")),
      .departmentNamed(Self.named("utilities", "公用事业", "Utilities")),
      .areaNamed(Self.named("north", "北区", "North")),
      .topicNamed(Self.named("housing", "住房保障", "Housing")),
      .topicNamed(Self.named("roads", "道路交通", "Roads")),
    ]
    var source = SourceDescribed()
    source.source = "site"
    source.name = "园区网站留言板"
    source.english = "Park site"
    facts.append(.sourceDescribed(source))
    var founding = OfficeFounded()
    founding.name = "园区管委会办公室"
    founding.english = "Park Office"
    found([.officeFounded(founding)] + facts)
  }

  private static func named(_ id: String, _ name: String, _ english: String) -> PlaceNamed {
    var place = PlaceNamed()
    place.id = id
    place.name = name
    place.english = english
    return place
  }

  private mutating func addMatter(_ index: Int) throws(Refusal) {
    var message = Message()
    message.title = Self.titles[index]
    message.text =
      "\(Self.titles[index])？我们已经多次向物业反映，至今没有答复。请管委会协调有关部门尽快处理，并公开回复办理结果。"
    message.author = "网友\(index + 1)"
    let sent = now.advanced(bySeconds: -3600 * (index + 1))
    let incoming = Incoming(
      source: "site", externalID: "L\(index + 1)", url: "https://park.example/l/\(index + 1)",
      sentAt: sent, message: message)
    let id = try receive(incoming, by: Actor("wang.li"))
    for step in Self.way(isShared: index == 5, promises: index == 11).prefix(Self.steps[index]) {
      now = now.advanced(bySeconds: 60)
      try perform(step.command(matter(id)), on: id, by: Actor(step.by))
    }
    if index == 14 { try askExtension(id) }
  }

  private mutating func askExtension(_ id: MatterID) throws(Refusal) {
    try perform(.signFor(SignedFor()), on: id, by: Actor("li.qiang"))
    var request = ExtensionRequest()
    request.reason = "汛期水位高，清理船只无法作业。"
    try perform(.askExtension(request), on: id, by: Actor("li.qiang"))
  }

  private struct Step {
    var by: MemberID
    var command: (Matter) -> MatterCommand
  }

  private static func way(isShared: Bool, promises: Bool) -> [Step] {
    [
      Step(by: "wang.li") { _ in .register(registration) },
      Step(by: "wang.li") { _ in .propose(proposal(isShared: isShared)) },
      Step(by: "zhou.ming") { _ in .instruct(instruction(isShared: isShared)) },
      Step(by: "wang.li") { _ in .dispatch(Dispatch()) },
      Step(by: "li.qiang") { _ in .signFor(SignedFor()) },
      Step(by: "li.qiang") { _ in .report(report(promises: promises)) },
      Step(by: "zhao.gang") { _ in .sign(ReportJudged()) },
      Step(by: "wang.li") { _ in .review(review) },
      Step(by: "zhou.ming") { matter in .approve(approval(matter)) },
      Step(by: "wang.li") { matter in .publish(posting(matter)) },
      promises
        ? Step(by: "wang.li") { _ in .keepPromise(promiseKept) }
        : Step(by: "wang.li") { _ in .close(closing) },
      Step(by: "wu.jing") { _ in .archive(archiving) },
    ]
  }

  private static var registration: Registration {
    var value = Registration()
    value.area = "north"
    value.topic = "housing"
    value.points = ["何时办理", "由哪个部门负责"]
    return value
  }

  private static func proposal(isShared: Bool) -> Proposal {
    var value = Proposal()
    value.text = "拟请建设局牵头办理。"
    value.lead = "construction"
    value.with = isShared ? ["utilities"] : []
    return value
  }

  private static func instruction(isShared: Bool) -> Instruction {
    var value = Instruction()
    value.text = "同意，请按期答复。"
    value.lead = "construction"
    value.with = isShared ? ["utilities"] : []
    return value
  }

  private static func report(promises: Bool) -> Report {
    var value = Report()
    value.findings = "经现场核查，情况属实，已安排施工单位处理。"
    value.wording = "您好！您反映的问题已由建设局核查，施工单位将于本周内完成整改。感谢您的监督。"
    if promises {
      value.outcome = .promised
      value.promisedOn = CivilDate("2026-06-30")
    }
    value.answers = [1, 2].map { point in
      var answer = PointAnswer()
      answer.point = point
      return answer
    }
    return value
  }

  private static var review: Review {
    var value = Review()
    value.text = "您好！您反映的问题已由建设局核查，施工单位将于本周内完成整改。感谢您的监督。"
    return value
  }

  private static func approval(_ matter: Matter) -> Approval {
    var value = Approval()
    value.digest = matter.review?.value.digest ?? ""
    return value
  }

  private static func posting(_ matter: Matter) -> Posting {
    var value = Posting()
    value.publication.url = "https://park.example/r/1"
    value.publication.postedAt = matter.since.at
    value.publication.proof = "截图已存"
    value.posted = matter.review?.value.text
    return value
  }

  private static var promiseKept: PromiseKept {
    var value = PromiseKept()
    value.result = "补贴已发放到位。"
    return value
  }

  private static var closing: Closing {
    var value = Closing()
    value.satisfaction = .satisfied
    return value
  }

  private static var archiving: Archiving {
    var value = Archiving()
    value.fileNumber = "J001-WS-2026-D10-BGS-0001"
    value.pieces = ["网民留言"]
    return value
  }
}
