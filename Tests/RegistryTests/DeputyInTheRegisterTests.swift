import Canon
import Registry
import TestSupport
import Testing
import Workflow

/// Leave and deputies in an office on disk.
@Suite(.temporaryFolder)
struct DeputyInTheRegisterTests {
  @Test func `a deputy finds what waits for who is away, does it, and everybody believes it`()
    throws
  {
    let office = try SmallOffice()
    let register = try office.open()
    let id = try awaitingInstruction(office, register)
    try leave(office, register)
    var query = Worklist(pane: .approvals, viewer: "zhao.min")
    let own = try register.worklist(query).rows
    query.principals = register.office.principals(of: "zhao.min", at: office.clock.now)

    let rows = try register.worklist(query).rows
    let counts = try register.counts(for: "zhao.min", now: office.clock.now)
    let receipt = try register.perform(
      .instruction(), on: id, by: Actor("zhao.min", deputyFor: "zhang.wei"),
      key: office.key("zhao.min"), now: { office.clock.now })

    #expect(own.isEmpty)
    #expect(rows.map(\.act) == [.instruct])
    #expect(rows.map(\.deputyFor) == ["zhang.wei"])
    #expect(counts[.approvals]?.total == 1)
    #expect(receipt.facts.map(\.name) == ["actingFor", "instructed"])
    let other = try office.open(as: SmallOffice.account("two"))
    #expect(other.notices.isEmpty)
    #expect(try other.open(id).matter.instruction?.moment.actingFor == "zhang.wei")
  }

  @Test func `what somebody proposed waits for others, not for them as anybody's deputy`() throws {
    let office = try SmallOffice()
    let register = try office.open()
    let receptions = try office.receive([office.incoming("1")], in: register)
    guard case .taken(let id) = receptions[0] else { return }
    var reason = Reason()
    reason.reason = "误登"
    try office.act(.proposeVoid(reason), on: id, by: "wang.li", in: register)
    func approvals(of member: MemberID) throws -> [Act?] {
      var query = Worklist(pane: .approvals, viewer: member)
      query.principals = register.office.principals(of: member, at: office.clock.now)
      let rows = try register.worklist(query).rows
      let counts = try register.counts(for: member, now: office.clock.now)
      #expect(counts[.approvals]?.total == rows.count)
      return rows.map(\.act)
    }

    #expect(try approvals(of: "zhang.wei") == [.confirmVoid])
    #expect(try approvals(of: "wang.li").isEmpty)
    try leave(office, register, to: "wang.li")
    #expect(try approvals(of: "wang.li").isEmpty)
  }

  @Test func `the last moment of a leave is the deputy's, the next is not`() throws {
    let office = try SmallOffice()
    let register = try office.open()
    let id = try awaitingInstruction(office, register)
    let until = try leave(office, register)
    let actor = Actor("zhao.min", deputyFor: "zhang.wei")
    let key = office.key("zhao.min")

    #expect(throws: RegistryError.self) {
      try register.perform(.instruction(), on: id, by: actor, key: key, now: { until })
    }
    let last = Instant(milliseconds: until.milliseconds - 1)
    let receipt = try register.perform(
      .instruction(), on: id, by: actor, key: key, now: { last })

    #expect(receipt.at == last)
  }

  @Test func `a moment that passes while an act is decided does not make it unbelievable`() throws {
    let office = try SmallOffice()
    let register = try office.open()
    let id = try awaitingInstruction(office, register)
    let until = try leave(office, register)
    var readings = 0

    let receipt = try register.perform(
      .instruction(), on: id, by: Actor("zhao.min", deputyFor: "zhang.wei"),
      key: office.key("zhao.min"),
      now: {
        readings += 1
        // The lock is taken at the first reading, the act decided at the second.
        return Instant(milliseconds: until.milliseconds - (readings <= 2 ? 1 : 0))
      })

    #expect(receipt.at < until)
    #expect(try office.open(as: SmallOffice.account("two")).notices.isEmpty)
  }

  private func awaitingInstruction(
    _ office: SmallOffice, _ register: Register,
  ) throws -> MatterID {
    let receptions = try office.receive([office.incoming("1")], in: register)
    guard case .taken(let id) = receptions.first else { throw RegistryError.cancelled }
    try office.act(.registration, on: id, by: "wang.li", in: register)
    try office.act(.proposal, on: id, by: "wang.li", in: register)
    return id
  }

  @discardableResult
  private func leave(
    _ office: SmallOffice, _ register: Register, to deputy: MemberID = "zhao.min",
  ) throws -> Instant {
    var leave = LeaveRecorded()
    leave.member = "zhang.wei"
    leave.deputy = deputy
    leave.from = office.clock.now
    leave.until = office.clock.now.advanced(bySeconds: 86_400)
    leave.reason = "出差"
    _ = try register.record(
      leave, by: "zhang.wei", key: office.key("zhang.wei"), now: { office.clock.now })
    return leave.until
  }
}
