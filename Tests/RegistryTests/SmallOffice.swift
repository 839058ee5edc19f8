import Canon
import Journaling
import Registry
import TestSupport
import Workflow

/// An office of two departments in a temporary folder, and the keys of everybody in it.
struct SmallOffice {
  static let start = Instant(canonical: "2026-11-23T01:00:00.000Z") ?? .epoch

  let folder: String
  let account: AccountFolders
  let clock = ManualClock(SmallOffice.start)
  let keys: [MemberID: SigningKey]

  init() throws {
    folder = TemporaryFolder.path("office")
    account = SmallOffice.account("one")
    let people: [(MemberID, [Role], DepartmentID?)] = [
      ("wang.li", [.administrator], nil), ("zhang.wei", [.leader], nil),
      ("zhao.min", [.dutyOfficer], nil), ("chen.jie", [.liaison], "construction"),
      ("liu.gang", [.head], "construction"), ("sun.yan", [.liaison], "environment"),
      ("qian.hao", [.head], "environment"),
    ]
    var keys: [MemberID: SigningKey] = [:]
    var members: [MemberAdmitted] = []
    for (id, roles, department) in people {
      let key = SigningKey()
      keys[id] = key
      var member = MemberAdmitted()
      member.member = id
      member.name = id.rawValue
      member.roles = roles
      member.department = department
      member.key = key.publicKey.text
      members.append(member)
    }
    self.keys = keys
    var founding = OfficeFounded()
    founding.name = "清河园区管委会"
    founding.founder = members[0]
    var facts = members.dropFirst().map { Fact.memberAdmitted($0) }
    facts += [Fact.departmentNamed(.named("construction", "建设局"))]
    facts += [.departmentNamed(.named("environment", "环境局"))]
    facts += [.areaNamed(.named("east", "东区")), .topicNamed(.named("heating", "供暖"))]
    var source = SourceDescribed()
    source.source = "board"
    source.name = "留言板"
    facts.append(.sourceDescribed(source))
    _ = try Register.found(
      founding, Array(facts), in: folder, key: keys["wang.li"] ?? SigningKey(), now: Self.start)
  }

  static func account(_ name: String) -> AccountFolders {
    AccountFolders(
      config: TemporaryFolder.path("\(name)/config"), cache: TemporaryFolder.path("\(name)/cache"),
      state: TemporaryFolder.path("\(name)/state"))
  }

  func open(as account: AccountFolders? = nil) throws(RegistryError) -> Register {
    try Register(office: folder, account: account ?? self.account)
  }

  func incoming(_ id: String, title: String = "安置房三期何时供暖") -> Incoming {
    var message = Message()
    message.title = title
    message.text = "您好，我们小区今年冬天还没有供暖，取暖补贴什么时候发放？"
    message.author = "清河居民"
    return Incoming(
      source: "board", externalID: id, url: nil, sentAt: clock.now.advanced(bySeconds: -600),
      message: message)
  }

  @discardableResult
  func receive(_ messages: [Incoming], in register: Register) throws -> [Reception] {
    try register.receive(messages, by: Actor("wang.li"), key: key("wang.li"), now: { clock.now })
  }

  @discardableResult
  func act(
    _ command: MatterCommand, on id: MatterID, by member: MemberID, in register: Register,
  ) throws -> Receipt {
    clock.advance(bySeconds: 60)
    return try register.perform(
      command, on: id, by: Actor(member), key: key(member), now: { clock.now })
  }

  func key(_ member: MemberID) -> SigningKey { keys[member] ?? SigningKey() }
}

extension PlaceNamed {
  static func named(_ id: String, _ name: String) -> PlaceNamed {
    var place = PlaceNamed()
    place.id = id
    place.name = name
    return place
  }
}

extension MatterCommand {
  static var registration: MatterCommand {
    var registration = Registration()
    registration.kind = .consultation
    registration.area = "east"
    registration.topic = "heating"
    registration.points = ["何时供暖", "补贴何时发放"]
    return .register(registration)
  }

  /// A report of wrongdoing by the environment department, so that its texts lie in originals.
  static func report(_ point: String) -> MatterCommand {
    var registration = Registration()
    registration.kind = .report
    registration.area = "east"
    registration.topic = "heating"
    registration.points = [point]
    registration.accusation.departments = ["environment"]
    return .register(registration)
  }

  static var proposal: MatterCommand {
    var proposal = Proposal()
    proposal.text = "建议由建设局牵头办理"
    proposal.lead = "construction"
    return .propose(proposal)
  }

  static func instruction(with: [DepartmentID] = []) -> MatterCommand {
    var instruction = Instruction()
    instruction.text = "请建设局抓紧办理"
    instruction.lead = "construction"
    instruction.with = with
    return .instruct(instruction)
  }

  static func filledReport(points: [Int] = [1, 2]) -> Report {
    var report = Report()
    report.findings = "已到现场核实，管网已接通。"
    report.wording = "您好！您反映的问题已收悉，11月28日前供暖，补贴12月5日前发放。"
    report.answers = points.map {
      var answer = PointAnswer()
      answer.point = $0
      return answer
    }
    return report
  }
}
