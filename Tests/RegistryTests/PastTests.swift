import Canon
import Finding
import Journaling
import Posix
import Registry
import TestSupport
import Testing
import Workflow

/// The office as it stood at a moment.
@Suite(.temporaryFolder) struct PastTests {
  /// A matter that moves on a step a minute, and the moment after each step.
  private func told() throws -> (office: SmallOffice, id: MatterID, moments: [Instant]) {
    let office = try SmallOffice()
    let register = try office.open()
    let receptions = try office.receive([office.incoming("1")], in: register)
    guard case .taken(let id)? = receptions.first else { throw RegistryError.cancelled }
    var moments = [office.clock.now]
    for (command, member) in [
      (MatterCommand.registration, "wang.li"), (.proposal, "wang.li"),
      (.instruction(), "zhang.wei"), (.dispatch(Dispatch()), "wang.li"),
    ] {
      try office.act(command, on: id, by: MemberID(rawValue: member), in: register)
      moments.append(office.clock.now)
    }
    return (office, id, moments)
  }

  private func past(_ office: SmallOffice, _ moment: Instant) throws(RegistryError) -> Register {
    try Register(office: office.folder, account: office.account, asOf: moment)
  }

  @Test(arguments: [
    (0, Matter.Stage.received), (1, .registered), (2, .awaitingInstruction), (3, .instructed),
    (4, .inHand),
  ])
  func `a matter is shown in the stage it had`(step: Int, stage: Matter.Stage) throws {
    let (office, id, moments) = try told()

    let register = try past(office, moments[step])

    #expect(try register.open(id).matter.stage == stage)
    let rows = try register.worklist(Worklist(pane: .all, viewer: "wang.li")).rows
    #expect(rows.map(\.stage) == [stage])
    #expect(register.now == moments[step])
    #expect(register.notices.isEmpty)
  }

  @Test func `a moment before an entry does not show it, the moment itself does`() throws {
    let (office, id, moments) = try told()
    let before = Instant(milliseconds: moments[2].milliseconds - 1)

    #expect(try past(office, before).open(id).matter.stage == .registered)
    #expect(try past(office, moments[2]).open(id).matter.stage == .awaitingInstruction)
  }

  @Test func `nothing can be recorded in the past`() throws {
    let (office, id, moments) = try told()
    let register = try past(office, moments[1])
    let before = try FileStatus(of: office.folder + "/journal.jsonl").size

    #expect(throws: RegistryError.inThePast(moments[1])) {
      try office.act(.proposal, on: id, by: "wang.li", in: register)
    }
    #expect(throws: RegistryError.inThePast(moments[1])) {
      try office.receive([office.incoming("2")], in: register)
    }
    #expect(try FileStatus(of: office.folder + "/journal.jsonl").size == before)
  }

  @Test func `what is recorded later does not reach the past`() throws {
    let (office, id, moments) = try told()
    let register = try past(office, moments[4])
    let present = try office.open()

    try office.receive([office.incoming("2")], in: present)
    let changes = try register.catchUp()

    #expect(changes.matters.isEmpty)
    #expect(try register.worklist(Worklist(pane: .all, viewer: "wang.li")).total == 1)
    #expect(try present.worklist(Worklist(pane: .all, viewer: "wang.li")).total == 2)
    #expect(try register.open(id).matter.stage == .inHand)
  }

  @Test func `the present index and the last seen head stay as they are`() throws {
    let (office, _, moments) = try told()
    try office.open().confirm()

    _ = try past(office, moments[0])

    #expect(try office.open().notices.isEmpty)
    #expect(try office.open().worklist(Worklist(pane: .all, viewer: "wang.li")).total == 1)
  }

  @Test func `before the office was founded there is nothing to show`() throws {
    let office = try SmallOffice()
    let moment = Instant(milliseconds: SmallOffice.start.milliseconds - 1)

    #expect(throws: RegistryError.notFoundedYet(moment)) { try past(office, moment) }
  }
}
