import Canon
import Registry
import TestSupport
import Testing
import Workflow

/// Acts entered on behalf in an office on disk: who is asked for a word, and who is alarmed.
@Suite(.temporaryFolder)
struct BehalfInTheRegisterTests {
  @Test func `what was entered for a leader waits in that leader's approvals alone`() throws {
    let (_, register, id) = try phoned()

    let own = try rows(for: "zhang.wei", in: register)
    let others = try ["wang.li", "zhao.min", "chen.jie"].flatMap { try rows(for: $0, in: register) }
    let inbox = try register.worklist(Worklist(pane: .inbox, viewer: "wang.li")).rows

    #expect(own.map(\.act) == [.confirm])
    #expect(own.map(\.member) == ["zhang.wei"])
    #expect(own.map(\.matter) == [id])
    #expect(others.allSatisfy { $0.act != .confirm })
    #expect(inbox.allSatisfy { $0.act != .confirm })
  }

  @Test func `a deputy is not asked for the word of who is away`() throws {
    let (_, register, _) = try phoned()
    var query = Worklist(pane: .approvals, viewer: "zhao.min")
    query.principals = ["zhang.wei"]

    #expect(try register.worklist(query).rows.allSatisfy { $0.act != .confirm })
  }

  @Test func `a confirmed act is off the list, and nobody is alarmed`() throws {
    let (office, register, id) = try phoned()

    try office.act(.confirm(BehalfConfirmed()), on: id, by: "zhang.wei", in: register)

    #expect(try rows(for: "zhang.wei", in: register).isEmpty)
    #expect(register.notices.isEmpty)
    #expect(try register.open(id).matter.stage == .instructed)
  }

  @Test func `a disowned act alarms every desk with who entered it and the proof`() throws {
    let (office, register, id) = try phoned()
    let entered = try register.open(id).matter.lastNumber

    try office.act(disowning, on: id, by: "zhang.wei", in: register)

    let told = try #require(alarms(of: register).first)
    #expect(told.matter == (try register.open(id).matter.number))
    #expect(told.entry == entered && told.act == .instruct && told.wentBack)
    #expect([told.by, told.actor] == ["wang.li", "zhang.wei"])
    #expect(told.proof == "10:12 来电")
    #expect(alarms(of: register).count == 1)
    let other = try office.open(as: SmallOffice.account("two"))
    #expect(alarms(of: other) == [told])
    #expect(try other.open(id).matter == register.open(id).matter)
    #expect(try register.open(id).matter.stage == .awaitingInstruction)
    #expect(try rows(for: "zhang.wei", in: register).map(\.act) == [.instruct])
  }

  @Test func `the alarm ends with the week, the matter's past does not`() throws {
    let (office, register, id) = try phoned()
    try office.act(disowning, on: id, by: "zhang.wei", in: register)

    office.clock.advance(bySeconds: 8 * 86_400)
    try office.act(.instruction(), on: id, by: "zhang.wei", in: register)

    #expect(register.notices.isEmpty)
    #expect(try register.open(id).matter.disowned.count == 1)
  }

  @Test func `the proof on a sealed matter is told whole to those who may read it`() throws {
    let (office, register, id) = try phoned(.report("有人收钱"))
    try office.act(disowning, on: id, by: "zhang.wei", in: register)

    #expect(alarms(of: register).map(\.proof) == ["10:12 来电"])
    register.viewer = "sun.yan"
    #expect(alarms(of: register).isEmpty)
  }

  @Test func `an alarm that is asked for again is remembered, not read`() throws {
    let (office, register, id) = try phoned(.report("有人收钱"))
    try office.act(disowning, on: id, by: "zhang.wei", in: register)
    let told = alarms(of: register)

    Machinery.run("truncate", "--size=0", office.folder + "/journal.jsonl")

    #expect(told.count == 1)
    #expect(alarms(of: register) == told)
    register.viewer = "wang.li"
    #expect(alarms(of: register).isEmpty)
  }

  @Test func `whoever a matter accuses is not alarmed of it`() throws {
    let (office, register, id) = try phoned()
    try office.act(disowning, on: id, by: "zhang.wei", in: register)
    var amendment = Amendment()
    amendment.particulars.kind = .report
    amendment.particulars.restriction = .restricted
    amendment.particulars.accusation = Accusation()
    amendment.particulars.accusation?.departments = ["environment"]
    amendment.reason = "来信补充"
    try office.act(.amend(amendment), on: id, by: "wang.li", in: register)

    register.viewer = "sun.yan"

    #expect(register.notices.isEmpty)
  }

  private let disowning = MatterCommand.disown(BehalfDisowned(of: 0, reason: "当日未通话"))

  private func alarms(of register: Register) -> [DisownedAct] {
    register.notices.compactMap { notice in
      if case .disowned(let act) = notice { act } else { nil }
    }
  }

  private func rows(for member: MemberID, in register: Register) throws -> [Row] {
    try register.worklist(Worklist(pane: .approvals, viewer: member)).rows
  }

  /// A matter whose instruction the leader gave by telephone.
  private func phoned(
    _ registration: MatterCommand = .registration,
  ) throws -> (SmallOffice, Register, MatterID) {
    let office = try SmallOffice()
    let register = try office.open()
    let receptions = try office.receive([office.incoming("1")], in: register)
    guard case .taken(let id) = receptions.first else { throw RegistryError.cancelled }
    try office.act(registration, on: id, by: "wang.li", in: register)
    try office.act(.proposal, on: id, by: "wang.li", in: register)
    var behalf = OnBehalf()
    behalf.of = "zhang.wei"
    behalf.proof = "10:12 来电"
    office.clock.advance(bySeconds: 60)
    _ = try register.perform(
      .instruction(), on: id, by: Actor("wang.li", onBehalf: behalf), key: office.key("wang.li"),
      now: { office.clock.now })
    return (office, register, id)
  }
}
