import Canon
import Testing
import Workflow

/// What the office does beside its matters: sources, areas, risks, key periods.
struct OfficeActTests {
  static let commands: [OfficeCommand] = [
    .lookAtSource(edited(SourceLook()) { $0.source = "board" }), .reportFromGrid(news),
    .settleGridReport(edited(GridReportSettled()) { $0.report = 1001 }), .recordRisk(risk),
    .nameContacts(contacts), .reportZero(zero()), .draftBulletin(BulletinDrafted()),
    .objectToBulletin(BulletinObjection()), .decideObjection(ObjectionDecided()),
    .issueBulletin(BulletinIssued()), .dropBulletin(BulletinDropped()),
    .confirmEntry(BehalfConfirmed()), .disownEntry(BehalfDisowned()),
  ]

  static let strangers: [(OfficeCommand, MemberAdmitted)] = commands.flatMap { command in
    Fixture.members.filter { Set($0.roles).isDisjoint(with: command.act.roles) }
      .map { (command, $0) }
  }

  @Test(arguments: strangers)
  func `an act of the office is refused to a member whose roles do not include it`(
    command: OfficeCommand, member: MemberAdmitted,
  ) throws {
    let session = OfficeSession(try Course.working())

    #expect(throws: Refusal.office(.notGranted(command.act, to: member.member))) {
      try session.decide(command, by: member.member)
    }
  }

  @Test func `every act of the office has a command and a fact of its own`() {
    #expect(Self.commands.map(\.act) == OfficeAct.allCases)
    var filler = Filler(seed: 1)
    #expect(filler.oneOfEach().compactMap(\.officeAct) == OfficeAct.allCases)
  }

  @Test func `a source is looked at once a day`() throws {
    var session = OfficeSession(try Course.working())
    let look = Self.commands[0]

    try session.perform(look, by: "sun")
    #expect(throws: Refusal.office(.sourceLookedAt("board", Fixture.monday))) {
      try session.decide(look, by: "wang")
    }
    #expect(session.book.isLookedAt("board", on: Fixture.monday))
    session.course.wait(minutes: 24 * 60)

    try session.perform(look, by: "wang")
    #expect(session.book.looks["board"]?.moment.actor == "wang")
  }

  @Test func `a grid report is settled once`() throws {
    var session = OfficeSession(try Course.working())
    let id = try session.perform(.reportFromGrid(Self.news), by: "sun")
    var settled = GridReportSettled()
    settled.report = id
    settled.result = "已电话答复，不需立件"

    try session.perform(.settleGridReport(settled), by: "wang")

    #expect(session.book.gridNews(id)?.settlement?.value == settled.result)
    #expect(session.book.gridNews(id)?.externalID == "grid-\(id)")
    #expect(throws: Refusal.office(.reportSettled(id))) {
      try session.decide(.settleGridReport(settled), by: "wang")
    }
  }

  @Test func `a risk point is numbered, changed, and keeps how grave it was`() throws {
    var session = OfficeSession(try Course.working())
    try session.perform(.recordRisk(Self.risk), by: "wang")
    try session.perform(.recordRisk(Self.risk), by: "han")
    #expect(session.book.riskPoints.keys.map(\.rawValue).sorted() == ["FX-001", "FX-002"])

    var graver = try #require(session.book.riskPoints["FX-001"]?.point.value)
    graver.level = .major
    graver.status = .rising
    try session.perform(.recordRisk(graver), by: "wang")

    let risk = try #require(session.book.riskPoints["FX-001"])
    #expect(risk.point.value.level == .major)
    #expect(risk.levels.map(\.level) == [.ordinary, .major])
    #expect(risk.first.number < risk.point.moment.number)
    #expect(session.book.risks(topic: "heating", area: "north").map(\.id) == ["FX-001", "FX-002"])
    #expect(session.book.risks(topic: "roads", area: "north").isEmpty)
  }

  static let refusals: [(OfficeCommand, Refusal)] = [
    (.lookAtSource(SourceLook()), .unknownSource("")),
    (.reportFromGrid(edited(news) { $0.area = "moon" }), .unknownArea("moon")),
    (.reportFromGrid(edited(news) { $0.text = "" }), .textMissing(.gridNews)),
    (.reportFromGrid(edited(news) { $0.informant = " " }), .textMissing(.informant)),
    (.settleGridReport(GridReportSettled()), .office(.unknownEntry(0))),
    (.recordRisk(edited(risk) { $0.id = "FX-009" }), .office(.unknownRisk("FX-009"))),
    (.recordRisk(edited(risk) { $0.name = "" }), .textMissing(.title)),
    (.recordRisk(edited(risk) { $0.topics = ["tea"] }), .unknownTopic("tea")),
    (.recordRisk(edited(risk) { $0.areas = ["moon"] }), .unknownArea("moon")),
    (.recordRisk(edited(risk) { $0.department = "tax" }), .unknownDepartment("tax")),
    (.recordRisk(edited(risk) { $0.leader = "ghost" }), .unknownMember("ghost")),
    (.nameContacts(edited(contacts) { $0.cadre.name = "" }), .textMissing(.contact)),
    (.nameContacts(edited(contacts) { $0.area = "moon" }), .unknownArea("moon")),
    (
      .reportZero(zero(day: 1)), .office(.dayAhead(Fixture.monday.advanced(byDays: 1)))
    ),
    (
      .reportZero(zero(day: -9)), .office(.noKeyPeriod(Fixture.monday.advanced(byDays: -9)))
    ),
    (.dropBulletin(BulletinDropped()), .office(.unknownEntry(0))),
  ]

  @Test(arguments: refusals)
  func `what the office can not record is refused by name`(
    command: OfficeCommand, refusal: Refusal,
  ) throws {
    let session = OfficeSession(try Course.working(office: Self.inKeyPeriod))

    #expect(throws: refusal) { try session.decide(command, by: "wang") }
  }

  @Test func `an area reports each day of a key period once, late if need be`() throws {
    var session = OfficeSession(try Course.working(office: Self.inKeyPeriod))
    try session.perform(.reportZero(Self.zero()), by: "sun")
    try session.perform(.reportZero(Self.zero(day: -1)), by: "sun")

    #expect(throws: Refusal.office(.zeroReported("north", Fixture.monday))) {
      try session.decide(.reportZero(Self.zero()), by: "wang")
    }
    #expect(session.book.zeroReports.count == 2)
  }

  @Test func `an act of the office changes no rule, and no snapshot of the office`() throws {
    var office = Fixture.office()
    let before = office.now
    office.note(
      Record(number: 9, at: .epoch, by: "sun", on: [], facts: [.gridReported(Self.news)]))

    #expect(office.number == 9)
    #expect(office.now.policy == before.policy && office.now.supervision != before.supervision)
    #expect(office.at(10).supervision == SupervisionBook())
  }

  @Test func `an act of a leader or head is entered on behalf, with a proof`() throws {
    var session = try OfficeSession.drafted()
    let id = session.lastNumber
    let actor = Actor("wang", onBehalf: Sample.behalf(of: "chen"))
    let situation = OfficeSituation(office: session.office, now: session.course.now)

    let facts = try session.objection(id).decide(by: actor, in: situation)
    #expect(facts.map(\.name) == ["onBehalf", "bulletinObjected"])
    #expect(throws: Refusal.office(.notOnBehalf(.lookAtSource))) {
      try Self.commands[0].decide(by: actor, in: situation)
    }
    let record = Record(number: 5, at: .epoch, by: "wang", on: [], facts: facts)
    #expect(session.office.now.grants(record))
    #expect(!session.office.now.grants(edited(record) { $0.by = "sun" }))
    try session.perform(session.objection(id), by: "chen")
  }

  @Test(arguments: [
    (Fact.sourceLookedAt(SourceLook()), "sun" as MemberID, "li" as MemberID),
    (.riskRecorded(RiskPoint()), "han", "sun"),
    (.bulletinDrafted(BulletinDrafted()), "wang", "zhao"),
    (.bulletinIssued(BulletinIssued()), "zhao", "wang"),
    (.bulletinObjected(edited(BulletinObjection()) { $0.department = "roads" }), "chen", "wu"),
  ])
  func `a fact of the office is believed of those who had the right to it`(
    fact: Fact, entitled: MemberID, stranger: MemberID,
  ) {
    let office = Fixture.office().now
    func record(_ member: MemberID) -> Record {
      Record(number: 5, at: .epoch, by: member, on: [], facts: [fact])
    }

    #expect(office.grants(record(entitled)))
    #expect(!office.grants(record(stranger)))
  }

  static let inKeyPeriod = Fixture.office { policy in
    var period = KeyPeriod()
    period.name = "两会"
    period.from = Fixture.monday.advanced(byDays: -2)
    period.until = Fixture.monday.advanced(byDays: 5)
    policy.keyPeriods = [period]
  }

  static let news = edited(GridReport()) {
    $0.area = "north"
    $0.text = "三期供暖管道漏水"
    $0.informant = "网格员老刘"
  }

  static let risk = edited(RiskPoint()) {
    $0.name = "冬季供暖补贴发放"
    $0.category = "民生保障"
    $0.topics = ["heating"]
    $0.cause = "标准调整，居民不知情"
    $0.measures = "提前公示，入户解释"
  }

  private static let contacts = edited(ContactChain()) {
    $0.area = "north"
    $0.leader.name = "赵强"
    $0.cadre.name = "刘书记"
    $0.gridWorker.name = "老刘"
  }

  static func zero(day: Int = 0) -> ZeroReport {
    edited(ZeroReport()) {
      $0.area = "north"
      $0.day = Fixture.monday.advanced(byDays: day)
      $0.informant = "网格员老刘"
    }
  }
}
