import Canon
import Registry
import TestSupport
import Testing
import Workflow

/// The board and the shifts of an office on disk.
@Suite(.temporaryFolder)
struct DutyInTheRegisterTests {
  @Test func `an alarm stays on the board until someone answers for it, in every register`() throws
  {
    let office = try SmallOffice()
    let register = try office.open()
    try office.receive([office.incoming("1"), office.incoming("2")], in: register)
    office.clock.advance(bySeconds: 10 * 86_400)
    let before = try register.board(for: "zhao.min", now: office.clock.now)
    let row = try #require(before.alarms.first)

    var alarm = AlarmAcknowledged()
    alarm.clock = try #require(row.clock?.kind)
    try office.act(.acknowledge(alarm), on: row.matter, by: "zhao.min", in: register)

    let other = try office.open(as: SmallOffice.account("two"))
    for register in [register, other] {
      let after = try register.board(for: "zhao.min", now: office.clock.now)
      #expect(after.alarmCount == before.alarmCount - 1)
      #expect(!after.alarms.contains { $0.matter == row.matter && $0.clock?.kind == alarm.clock })
      #expect(after.spans[.late] == before.spans[.late])
    }
    let tomorrow = office.clock.now.advanced(bySeconds: 86_400)
    #expect(try other.board(for: "zhao.min", now: tomorrow).alarmCount == before.alarmCount)
  }

  @Test func `clocks near their end ring where that is preferred`() throws {
    let office = try SmallOffice()
    let register = try office.open()
    try office.receive([office.incoming("1")], in: register)
    let first = try #require(register.board(for: "zhao.min", now: office.clock.now).next?.clock)
    let near = first.due.advanced(bySeconds: -60)

    #expect(try register.board(for: "zhao.min", now: near).alarms.isEmpty)
    #expect(try register.board(for: "zhao.min", now: near, ringsAmber: true).alarmCount == 1)
  }

  @Test func `a shift is left with what is late, and taken by somebody else`() throws {
    let office = try SmallOffice()
    let register = try office.open()
    try office.receive([office.incoming("1"), office.incoming("2")], in: register)
    office.clock.advance(bySeconds: 10 * 86_400)
    let now = { office.clock.now }

    let entry = try register.handOverShift(
      by: "zhao.min", key: office.key("zhao.min"), now: now)
    let shift = try #require(register.office.shift)

    #expect(shift.number == entry)
    #expect(shift.handover.lateCount == 2)
    #expect(shift.handover.late.sorted() == shift.handover.late)
    #expect(throws: RegistryError.self) {
      try register.takeShift(by: "zhao.min", key: office.key("zhao.min"), now: now)
    }
    #expect(throws: RegistryError.self) {
      try register.handOverShift(by: "chen.jie", key: office.key("chen.jie"), now: now)
    }
    _ = try register.takeShift(by: "wang.li", key: office.key("wang.li"), now: now)
    #expect(try office.open(as: SmallOffice.account("two")).office.shift?.takenBy == "wang.li")
  }

  @Test func `rows in the order of departments or stages come with the count of each`() throws {
    let office = try SmallOffice()
    let register = try office.open()
    try office.receive([office.incoming("1"), office.incoming("2")], in: register)
    var query = Worklist(pane: .deadlines, viewer: "zhao.min")
    query.order = .stage

    let page = try register.worklist(query)

    #expect(page.groups == ["received": page.total])
    #expect(
      page.rows.map { $0.clock?.due ?? .epoch }.sorted() == page.rows.compactMap(\.clock?.due))
  }
}
