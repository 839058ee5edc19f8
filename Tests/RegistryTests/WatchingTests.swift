import Canon
import Registry
import TestSupport
import Testing
import Workflow

/// What the office keeps beside its matters, and the matters that belong to it.
@Suite(.temporaryFolder)
struct WatchingTests {
  @Test func `a matter made of a grid report and the report know each other`() throws {
    let (office, register, news) = try reported()

    let reception = try take(news, from: "board", office, register)

    guard case .taken(let id) = reception else { throw RegistryError.cancelled }
    let matters = try statistics(.gridMatters, register, office).gridMatters
    #expect(matters.map(\.report) == [news.id])
    #expect(matters.map(\.matter) == [id])
    let matter = try register.open(id).matter
    let found = register.office.supervision.gridNews(externalID: matter.received.externalID)
    #expect(found?.id == news.id)
  }

  @Test func `a grid report is one message, whatever source is named`() throws {
    let (office, register, news) = try reported()
    var source = SourceDescribed()
    source.source = "hotline"
    source.name = "热线"
    _ = try register.record(
      [.sourceDescribed(source)], by: "wang.li", key: office.key("wang.li"),
      now: { office.clock.now })
    guard case .taken(let id) = try take(news, from: "board", office, register) else {
      throw RegistryError.cancelled
    }

    #expect(try take(news, from: "hotline", office, register) == .known(id))
  }

  @Test func `a settled report becomes no matter, and a matter's report is not settled`() throws {
    let (office, register, news) = try reported()
    let (_, _, other) = try reported(office, register)
    try settle(other, office, register)

    #expect(
      try take(other, from: "board", office, register)
        == .refused(.office(.reportSettled(other.id))))
    guard case .taken(let id) = try take(news, from: "board", office, register) else {
      throw RegistryError.cancelled
    }
    #expect(throws: RegistryError.refused(.office(.reportTaken(news.id, by: id.rawValue)))) {
      try settle(news, office, register)
    }
  }

  @Test func `a key period lists the open matters due in it, and those of risk points`() throws {
    let office = try SmallOffice()
    let register = try office.open()
    let receptions = try office.receive(
      [office.incoming("1"), office.incoming("2", title: "路灯不亮")], in: register)
    guard case .taken(let due) = receptions[0], case .taken = receptions[1] else {
      throw RegistryError.cancelled
    }
    try office.act(.registration, on: due, by: "wang.li", in: register)
    let reply = try #require(try register.open(due).clocks.first)
    let day = register.office.zone.local(reply.due).day
    try adopt(
      [period(day, day), period(day.advanced(byDays: 9), day.advanced(byDays: 12))], office,
      register)
    let before = try statistics(.periodMatters, register, office).periodMatters

    try recordRisk(office, register)
    let after = try statistics(.periodMatters, register, office).periodMatters

    #expect(before.map(\.period) == [0, 0])
    #expect(before.allSatisfy { $0.risks.isEmpty })
    #expect(after.map(\.period) == [0, 0, 1])
    #expect(after.last?.matter == due && after.last?.risks == ["FX-001"])
  }

  private func reported(
    _ office: SmallOffice? = nil, _ register: Register? = nil,
  ) throws -> (SmallOffice, Register, SupervisionBook.GridNews) {
    let office = try office ?? SmallOffice()
    let register = try register ?? office.open()
    var report = GridReport()
    report.area = "east"
    report.text = "三号楼停水，楼道漏水"
    report.informant = "赵网格"
    let entry = try perform(.reportFromGrid(report), office, register)
    return (office, register, try #require(register.office.supervision.gridNews(entry)))
  }

  private func take(
    _ news: SupervisionBook.GridNews, from source: SourceID, _ office: SmallOffice,
    _ register: Register,
  ) throws -> Reception {
    var message = Message()
    message.title = "三号楼停水"
    message.text = news.report.value.text
    let incoming = Incoming(
      source: source, externalID: news.externalID, url: nil, sentAt: news.report.moment.at,
      message: message)
    return try #require(try office.receive([incoming], in: register).first)
  }

  private func settle(
    _ news: SupervisionBook.GridNews, _ office: SmallOffice, _ register: Register,
  ) throws {
    var settled = GridReportSettled()
    settled.report = news.id
    settled.result = "已通知供水站"
    _ = try perform(.settleGridReport(settled), office, register)
  }

  private func recordRisk(_ office: SmallOffice, _ register: Register) throws {
    var point = RiskPoint()
    point.name = "三期供暖"
    point.category = "民生"
    point.topics = ["heating"]
    point.cause = "管网未通"
    point.measures = "每周核对"
    _ = try perform(.recordRisk(point), office, register)
  }

  @discardableResult
  private func perform(
    _ command: OfficeCommand, _ office: SmallOffice, _ register: Register,
  ) throws -> Int {
    office.clock.advance(bySeconds: 60)
    return try register.perform(
      command, by: Actor("wang.li"), key: office.key("wang.li"), now: { office.clock.now })
  }

  private func period(_ from: CivilDate, _ until: CivilDate) -> KeyPeriod {
    var period = KeyPeriod()
    period.name = "重要会议"
    period.from = from
    period.until = until
    return period
  }

  private func adopt(
    _ periods: [KeyPeriod], _ office: SmallOffice, _ register: Register,
  ) throws {
    var policy = register.office.policy
    policy.keyPeriods = periods
    _ = try register.record(
      [.policyAdopted(policy)], by: "wang.li", key: office.key("wang.li"),
      now: { office.clock.now })
  }

  private func statistics(
    _ part: StatisticsQuery.Part, _ register: Register, _ office: SmallOffice,
  ) throws -> Statistics {
    let query = StatisticsQuery(part, of: Period(month: 0))
    return try register.statistics(query, now: office.clock.now)
  }
}
