import Canon
import Journaling
import Paperwork
import Posix
import Registry
import TestSupport
import Workflow

/// An office of two departments, and one matter of both of them, closed and ready for its file.
struct PaperOffice {
  static let start = Instant(canonical: "2026-11-23T01:00:00.000Z") ?? .epoch
  static let publicText = "您好！\n您反映的问题已收悉，11月28日前供暖。"

  let folder = TemporaryFolder.path("office")
  let register: Register
  let matter: MatterID
  private let clock = ManualClock(PaperOffice.start)
  private let keys: [MemberID: SigningKey]

  init(policy: Policy? = nil) throws {
    let people: [(MemberID, String, [Role], DepartmentID?)] = [
      ("wang.li", "王丽", [.administrator, .leader], nil), ("zhang.wei", "张伟", [.leader], nil),
      ("chen.jie", "陈杰", [.liaison], "construction"),
      ("liu.gang", "刘刚", [.head], "construction"), ("sun.yan", "孙燕", [.liaison], "environment"),
      ("qian.hao", "钱浩", [.head], "environment"),
    ]
    var keys: [MemberID: SigningKey] = [:]
    var members: [MemberAdmitted] = []
    for (id, name, roles, department) in people {
      let key = SigningKey()
      keys[id] = key
      var member = MemberAdmitted()
      member.member = id
      member.name = name
      member.roles = roles
      member.department = department
      member.key = key.publicKey.text
      members.append(member)
    }
    self.keys = keys
    var founding = OfficeFounded()
    founding.name = "清河园区管委会"
    founding.founder = members[0]
    var source = SourceDescribed()
    source.source = "board"
    source.name = "留言板"
    let facts: [Fact] =
      members.dropFirst().map { .memberAdmitted($0) } + [
        .departmentNamed(.named("construction", "建设局")),
        .departmentNamed(.named("environment", "环境局")), .areaNamed(.named("east", "东区")),
        .topicNamed(.named("heating", "供暖")), .sourceDescribed(source),
      ] + (policy.map { [.policyAdopted($0)] } ?? [])
    _ = try Register.found(
      founding, facts, in: folder, key: keys["wang.li"] ?? SigningKey(), now: Self.start)
    let account = AccountFolders(
      config: TemporaryFolder.path("config"), cache: TemporaryFolder.path("cache"),
      state: TemporaryFolder.path("state"))
    register = try Register(office: folder, account: account)
    matter = try Self.receive(in: register, by: keys["wang.li"] ?? SigningKey())
  }

  private static func receive(in register: Register, by key: SigningKey) throws -> MatterID {
    var message = Message()
    message.title = "安置房三期何时供暖"
    message.text = "您好，我们小区还没有供暖。\n取暖补贴什么时候发放？"
    message.author = "清河居民"
    var incoming = Incoming(
      source: "board", externalID: "1", url: "https://bbs.qinghe.example/1",
      sentAt: start.advanced(bySeconds: -600), message: message)
    incoming.files = [.init(name: "现场 100%/照片.jpg", bytes: [0xFF, 0xD8, 0xFF])]
    let receptions = try register.receive(
      [incoming], file: Array("别人的留言".utf8), by: Actor("wang.li"), key: key, now: { start })
    guard case .taken(let id)? = receptions.first else { throw Refusal.messageFromFuture }
    return id
  }
}

extension PaperOffice {
  func act(
    _ command: MatterCommand, by member: MemberID, onBehalf behalf: OnBehalf? = nil,
  ) throws {
    clock.advance(bySeconds: 60)
    _ = try register.perform(
      command, on: matter, by: Actor(member, onBehalf: behalf), key: keys[member] ?? SigningKey(),
      now: { clock.now })
  }

  /// Makes the message a matter.
  func registerMatter() throws {
    var registration = Registration()
    registration.area = "east"
    registration.topic = "heating"
    registration.points = ["何时供暖", "补贴何时发放"]
    try act(.register(registration), by: "wang.li")
  }

  /// Brings the matter to its departments.
  func dispatch(signingFor: Bool = true) throws {
    try registerMatter()
    var proposal = Proposal()
    proposal.text = "建议由建设局牵头办理"
    proposal.lead = "construction"
    proposal.with = ["environment"]
    try act(.propose(proposal), by: "wang.li")
    var instruction = Instruction()
    instruction.text = "请建设局抓紧办理"
    instruction.lead = "construction"
    instruction.with = ["environment"]
    var behalf = OnBehalf()
    behalf.of = "zhang.wei"
    behalf.proof = "张伟 9 时来电"
    behalf.attachments = try register.keep([.init(name: "通话记录.pdf", bytes: [0x25, 0x50])])
    try act(.instruct(instruction), by: "wang.li", onBehalf: behalf)
    try act(.dispatch(Dispatch()), by: "wang.li")
    guard signingFor else { return }
    try act(.signFor(SignedFor()), by: "chen.jie")
    try act(.signFor(SignedFor()), by: "sun.yan")
  }

  /// Lets the departments report, with a reminder, an explanation and an extension on the way.
  func report() throws {
    var reminder = Reminder()
    reminder.department = "environment"
    reminder.reached = "孙燕"
    try act(.remind(reminder), by: "wang.li")
    var explanation = Explanation()
    explanation.text = "等待供热公司回函"
    try act(.explain(explanation), by: "sun.yan")
    var request = ExtensionRequest()
    request.reason = "需现场测温"
    try act(.askExtension(request), by: "liu.gang")
    try act(.grantExtension(ExtensionGrant()), by: "zhang.wei")
    try act(.report(Self.report(points: [1])), by: "sun.yan")
    try act(.sign(ReportJudged()), by: "qian.hao")
    var judged = ReportJudged()
    judged.reason = "缺少测温记录"
    try act(.sendBackReport(judged), by: "chen.jie")
    try act(.report(Self.report(points: [1])), by: "sun.yan")
    try act(.sign(ReportJudged()), by: "qian.hao")
    try act(.acceptReport(ReportJudged()), by: "chen.jie")
    try act(.consolidate(Self.report(points: [1, 2])), by: "chen.jie")
    try act(.sign(ReportJudged()), by: "liu.gang")
  }

  /// Replies in public and asks the citizen.
  func reply(approvedBy leader: MemberID = "zhang.wei") throws {
    var review = Review()
    review.text = Self.publicText
    try act(.review(review), by: "wang.li")
    var approval = Approval()
    approval.digest = try register.open(matter).matter.review?.value.digest ?? ""
    try act(.approve(approval), by: leader)
    var posting = Posting()
    var publication = Publication()
    publication.url = "https://bbs.qinghe.example/1#2"
    publication.postedAt = clock.now.advanced(bySeconds: 30)
    publication.proof = "页面截图"
    publication.attachments = try register.keep([.init(name: "截图.png", bytes: [0x89, 0x50])])
    posting.publication = publication
    posting.posted = Self.publicText
    try act(.publish(posting), by: "wang.li")
    var closing = Closing()
    closing.satisfaction = .satisfied
    try act(.close(closing), by: "wang.li")
  }

  private static func report(points: [Int]) -> Report {
    var report = Report()
    report.findings = "已到现场核实，管网已接通。"
    report.wording = "11月28日前供暖。"
    report.answers = points.map { point in
      var answer = PointAnswer()
      answer.point = point
      return answer
    }
    return report
  }
}

extension PaperOffice {
  /// An office whose matter went all its way.
  static func closed(
    policy: Policy? = nil, approvedBy leader: MemberID = "zhang.wei"
  ) throws
    -> PaperOffice
  {
    let office = try PaperOffice(policy: policy)
    try office.dispatch()
    try office.report()
    try office.reply(approvedBy: leader)
    return office
  }

  var archive: ArchiveFolder { ArchiveFolder(office: folder) }

  func original(_ digest: String) -> [UInt8]? { try? register.original(digest) }

  static var archiving: Archiving {
    var archiving = Archiving()
    archiving.fileNumber = "J001-WS·2026-D10-BGS-0001"
    return archiving
  }

  /// The package of the matter.
  func package(_ archiving: Archiving = PaperOffice.archiving) throws -> ArchivePackage {
    let mark = JournalMark(
      number: register.head.number, digest: register.head.sum.hex, at: register.lastTime)
    return try ArchivePackage(
      register.open(matter), archiving, in: register.history, mark: mark, reading: original)
  }

  /// Writes the package; returns its folder and what is to be recorded.
  func pack() throws -> (path: String, archiving: Archiving) {
    let package = try package()
    let archiving = try archive.write(package, reading: original)
    return (archive.path(of: package.fileNumber), archiving)
  }

  /// The text of a file of the written package.
  static func text(_ path: String) throws -> String {
    String(decoding: try FileDescriptor(opening: path, for: .read).contents(), as: UTF8.self)
  }
}

extension PlaceNamed {
  static func named(_ id: String, _ name: String) -> PlaceNamed {
    var place = PlaceNamed()
    place.id = id
    place.name = name
    return place
  }
}
