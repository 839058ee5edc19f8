import Canon
import Journaling
import Registry
import TestSupport
import Testing
import Workflow

/// What each pair of eyes finds of a report of wrongdoing.
@Suite(.temporaryFolder) struct SightTests {
  private let office: SmallOffice
  private let register: Register
  private let id: MatterID

  /// A report that accuses the environment office, in the hands of the construction office, beside
  /// an ordinary message.
  init() throws {
    office = try SmallOffice()
    register = try office.open()
    let receptions = try office.receive(
      [office.incoming("1", title: "反映某科室违规收费"), office.incoming("2")], in: register)
    guard case .taken(let id) = receptions[0] else { throw RegistryError.unknownMatter("1") }
    self.id = id
    try office.act(.report("请调查收费情况"), on: id, by: "wang.li", in: register)
    try office.act(.proposal, on: id, by: "wang.li", in: register)
  }

  private func dispatched() throws {
    try office.act(.instruction(), on: id, by: "zhang.wei", in: register)
    try office.act(.dispatch(Dispatch()), on: id, by: "wang.li", in: register)
  }

  private func rows(_ viewer: MemberID, filter: String = "") throws -> [Row] {
    var query = Worklist(pane: .all, viewer: viewer)
    query.filter = filter
    return try register.worklist(query).rows.filter { $0.matter == id }
  }

  @Test func `the accused find nothing of it in any list, search, log or figure`() throws {
    try dispatched()

    for viewer: MemberID in ["sun.yan", "qian.hao"] {
      for pane in Pane.allCases {
        let page = try register.worklist(Worklist(pane: pane, viewer: viewer))
        #expect(page.rows.allSatisfy { $0.matter != id })
      }
      for filter in ["违规收费", "2026-000001", "调查"] {
        #expect(try rows(viewer, filter: filter).isEmpty)
      }
      register.viewer = viewer
      #expect(throws: RegistryError.unknownMatter("2026-000001")) {
        try register.find("2026-000001")
      }
      #expect(throws: RegistryError.unknownMatter(id.rawValue)) { try register.open(id) }
      var named: [MatterID] = []
      try register.entries(1...register.head.number) { named += $0.on }
      #expect(!named.contains(id))
      let board = try register.board(
        for: viewer, now: office.clock.now.advanced(bySeconds: 864_000))
      #expect(board.alarms.allSatisfy { $0.matter != id })
      #expect(board.next?.matter != id)
    }
  }

  @Test func `others see that a restricted matter exists, and nothing it says`() throws {
    let row = try #require(try rows("zhao.min").first)
    #expect(row.isWithheld && row.title.isEmpty && row.topic == nil && row.departments.isEmpty)
    #expect(try rows("zhao.min", filter: "违规收费").isEmpty)
    #expect(try rows("zhao.min", filter: "2026-000001").count == 1)

    register.viewer = "zhao.min"
    #expect(throws: RegistryError.restricted("2026-000001")) { try register.open(id) }
    var facts: [Fact] = []
    try register.entries(1...register.head.number) { record in
      if record.on.contains(id) { facts += record.facts }
    }
    #expect(facts.isEmpty)
  }

  @Test func `the department that handles it reads it once it has the slip`() throws {
    #expect(try rows("chen.jie").allSatisfy(\.isWithheld))

    try dispatched()

    register.viewer = "chen.jie"
    #expect(try register.open(id).message?.title == "反映某科室违规收费")
    #expect(try rows("chen.jie", filter: "违规收费").count == 1)
  }

  @Test func `the accused can not act on it, as on a matter that is not there`() throws {
    #expect(throws: RegistryError.refused(.accusedMember("sun.yan"))) {
      try office.act(.remind(Reminder()), on: id, by: "sun.yan", in: register)
    }
  }

  @Test func `the accused find its number in no figure that tells of single matters`() throws {
    try dispatched()
    let later = office.clock.now.advanced(bySeconds: 864_000)
    let month = Period.month(of: register.office.zone.local(office.clock.now).day)

    for (viewer, isFound): (MemberID, Bool) in [("wang.li", true), ("sun.yan", false)] {
      register.viewer = viewer
      let late = try register.statistics(StatisticsQuery(.candidates, of: month), now: later)
      let held = try register.statistics(StatisticsQuery(.holds, of: month), now: later)
      let numbers = held.holds.flatMap(\.held).map(\.number)
      #expect(late.candidates.contains { $0.matter == id } == isFound)
      #expect(numbers.contains("2026-000001") == isFound)
    }
  }
}
