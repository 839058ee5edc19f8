import Canon
import Registry
import TestSupport
import Testing
import Workflow

/// What was entered on a bulletin, in an office on disk: who is asked, and who is alarmed.
@Suite(.temporaryFolder) struct BulletinWordsInTheRegisterTests {
  @Test func `only whom an act was entered for is asked, until they answer`() throws {
    let (office, register, entry) = try objected()

    #expect(asked("liu.gang", in: register) == [entry])
    #expect(asked("wang.li", in: register).isEmpty)
    #expect(asked(nil, in: register).isEmpty)
    #expect(try approvals(of: "liu.gang", office, register) == 1)
    #expect(try approvals(of: "wang.li", office, register) == 0)
    try perform(.confirmEntry(BehalfConfirmed()), by: Actor("liu.gang"), office, register)

    #expect(asked("liu.gang", in: register).isEmpty)
    #expect(register.notices.isEmpty)
    #expect(try approvals(of: "liu.gang", office, register) == 0)
  }

  /// What the tab of the approvals counts for somebody.
  private func approvals(
    of viewer: MemberID, _ office: SmallOffice, _ register: Register,
  ) throws -> Int? {
    try register.counts(for: viewer, now: office.clock.now)[.approvals]?.total
  }

  @Test func `a disowned act alarms every desk for seven days`() throws {
    let (office, register, entry) = try objected()
    let disowning = OfficeCommand.disownEntry(BehalfDisowned(of: entry, reason: "当日未通话"))
    try perform(disowning, by: Actor("liu.gang"), office, register)

    let other = try office.open(as: SmallOffice.account("two"))
    #expect(alarms(in: register) == [entry] && alarms(in: other) == [entry])
    #expect(register.office.supervision.bulletins.first?.objections.isEmpty == true)
    office.clock.advance(bySeconds: 8 * 86_400)
    try office.receive([office.incoming("2")], in: register)

    #expect(alarms(in: register).isEmpty)
  }

  /// A bulletin on a late department, with an objection that its head telephoned.
  private func objected() throws -> (SmallOffice, Register, entry: Int) {
    let office = try SmallOffice()
    let register = try office.open()
    let receptions = try office.receive([office.incoming("1")], in: register)
    guard case .taken(let id)? = receptions.first else { throw RegistryError.cancelled }
    for (command, member) in [
      (MatterCommand.registration, "wang.li"), (.proposal, "wang.li"),
      (.instruction(), "zhang.wei"), (.dispatch(Dispatch()), "wang.li"),
    ] {
      try office.act(command, on: id, by: MemberID(rawValue: member), in: register)
    }
    office.clock.advance(bySeconds: 10 * 86_400)
    var draft = BulletinDrafted()
    draft.items = [BulletinItem(id, "construction")]
    let bulletin = try perform(.draftBulletin(draft), by: Actor("wang.li"), office, register)
    var objection = BulletinObjection()
    (objection.bulletin, objection.reason) = (bulletin, "当日已电话报告")
    var behalf = OnBehalf()
    (behalf.of, behalf.proof) = ("liu.gang", "10:12 来电")
    let entry = try perform(
      .objectToBulletin(objection), by: Actor("wang.li", onBehalf: behalf), office, register)
    return (office, register, entry)
  }

  @discardableResult
  private func perform(
    _ command: OfficeCommand, by actor: Actor, _ office: SmallOffice, _ register: Register,
  ) throws -> Int {
    office.clock.advance(bySeconds: 60)
    return try register.perform(
      command, by: actor, key: office.key(actor.member), now: { office.clock.now })
  }

  private func asked(_ viewer: MemberID?, in register: Register) -> [Int] {
    register.viewer = viewer
    return register.notices.compactMap { notice in
      if case .awaitsWord(let entry) = notice { entry.mark.entry } else { nil }
    }
  }

  private func alarms(in register: Register) -> [Int] {
    register.notices.compactMap { notice in
      if case .disownedOnBulletin(let entry) = notice { entry.mark.entry } else { nil }
    }
  }
}
