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

  @Test(arguments: [false, true])
  func `what is restricted now is restricted in the past too`(hadIndex: Bool) throws {
    let (office, id, moments) = try told()
    if hadIndex {
      // An index of that moment, and its texts, may be there from before.
      let early = try past(office, moments[3])
      try early.noteAllTexts()
    }
    try office.act(.restriction, on: id, by: "zhang.wei", in: try office.open())

    let register = try past(office, moments[3])

    register.viewer = "zhao.min"
    #expect(throws: RegistryError.restricted("2026-000001")) { try register.open(id) }
    let row = try #require(
      try register.worklist(Worklist(pane: .all, viewer: "zhao.min")).rows.first)
    #expect(row.isWithheld && row.title.isEmpty)
    try register.noteAllTexts()
    var search = Worklist(pane: .all, viewer: "zhao.min")
    search.filter = "抓紧"
    #expect(try register.worklist(search).rows.isEmpty)
    register.viewer = "wang.li"
    #expect(try register.open(id).matter.stage == .instructed)
  }

  @Test func `whom a matter accuses now finds nothing of it in the past`() throws {
    let (office, id, moments) = try told()
    try office.act(.accusation(of: "chen.jie"), on: id, by: "zhang.wei", in: try office.open())

    let register = try past(office, moments[2])

    register.viewer = "chen.jie"
    #expect(throws: RegistryError.unknownMatter(id.rawValue)) { try register.open(id) }
    #expect(try register.worklist(Worklist(pane: .all, viewer: "chen.jie")).rows.isEmpty)
  }

  @Test func `before the office was founded there is nothing to show`() throws {
    let office = try SmallOffice()
    let moment = Instant(milliseconds: SmallOffice.start.milliseconds - 1)

    #expect(throws: RegistryError.notFoundedYet(moment)) { try past(office, moment) }
  }
}

extension MatterCommand {
  /// An amendment that restricts the matter.
  fileprivate static var restriction: MatterCommand {
    amendment { $0.restriction = .restricted }
  }

  /// An amendment by which the matter accuses a member.
  fileprivate static func accusation(of member: MemberID) -> MatterCommand {
    amendment { particulars in
      var accusation = Accusation()
      accusation.members = [member]
      particulars.accusation = accusation
    }
  }

  private static func amendment(_ change: (inout Particulars) -> Void) -> MatterCommand {
    var amendment = Amendment()
    amendment.reason = "核实后"
    change(&amendment.particulars)
    return .amend(amendment)
  }
}
