import Registry
import TestSupport
import Testing
import Workflow

/// More matters than are made searchable at once.
@Suite(.temporaryFolder) struct SearchingTests {
  private static let count = 300

  private func found(_ filter: String, in register: Register) throws -> [MatterID] {
    var query = Worklist(pane: .all, viewer: "wang.li")
    query.filter = filter
    let page = try register.worklist(query)
    #expect(page.total == page.rows.count)
    return page.rows.map(\.matter)
  }

  private func matters(in register: Register) throws -> [MatterID] {
    var query = Worklist(pane: .all, viewer: "wang.li")
    query.limit = Self.count
    return try register.worklist(query).rows.map(\.matter).sorted { $0.rawValue < $1.rawValue }
  }

  private func explain(_ text: String, on id: MatterID, _ office: SmallOffice) throws {
    let register = try office.open()
    try office.act(.registration, on: id, by: "wang.li", in: register)
    var proposal = Proposal()
    proposal.text = text
    proposal.lead = "construction"
    try office.act(.propose(proposal), on: id, by: "wang.li", in: register)
  }

  @Test func `titles are found at once, and what was written as it is made searchable`() throws {
    let office = try SmallOffice()
    let register = try office.open()
    let titles = (1...Self.count).map { "第\($0)号来信" }
    try office.receive(
      titles.enumerated().map { office.incoming("\($0)", title: $1) }, in: register)
    let ids = try matters(in: register)

    try explain("先派人查看锅炉房", on: ids[0], office)
    let first = try register.noteTexts()
    try explain("锅炉房已经查看", on: ids[1], office)
    try explain("锅炉房明日点火", on: ids[Self.count - 1], office)
    try register.catchUp()

    #expect(first.isWhole == false)
    #expect(first.total == Self.count)
    #expect(try found("第7号", in: register).count == 1)
    #expect(try found("第299号", in: register).count == 1)
    #expect(try found("锅炉房", in: register).isEmpty)

    try register.noteAllTexts()

    #expect(try register.searchReach().isWhole)
    #expect(Set(try found("锅炉房", in: register)) == [ids[0], ids[1], ids[Self.count - 1]])
    #expect(try found("查看 锅炉", in: register).count == 2)
  }

  @Test func `a title is found as it is typed, before and after others came`() throws {
    let office = try SmallOffice()
    let register = try office.open()
    try office.receive(
      [
        office.incoming("1", title: "环境整治何时完成"), office.incoming("2", title: "会计科排队太久"),
        office.incoming("3", title: "长沙路没有路灯"),
      ], in: register)
    try register.noteAllTexts()
    try office.receive([office.incoming("4", title: "湖景住宅漏水")], in: register)
    let ids = try matters(in: register)

    #expect(Set(try found("hjzz", in: register)) == [ids[0], ids[3]])
    #expect(try found("huanjing", in: register) == [ids[0]])
    #expect(try found("kj", in: register) == [ids[1]])
    #expect(try found("cslu", in: register) == [ids[2]])
    #expect(try found("zhang", in: register) == [ids[2]])
    #expect(try found("hjzx", in: register).isEmpty)

    try register.noteAllTexts()
    #expect(Set(try found("hjzz", in: register)) == [ids[0], ids[3]])
    #expect(try found("jzzl", in: register) == [ids[3]])
  }

  @Test func `a number and letters in a title are found by any part of them`() throws {
    let office = try SmallOffice()
    let register = try office.open()
    try office.receive(
      [
        office.incoming("1", title: "5G基站信号差"), office.incoming("2", title: "PM2.5超标"),
        office.incoming("3", title: "第100%号_来信"),
      ], in: register)
    let ids = try matters(in: register)
    for id in ids { try office.act(.registration, on: id, by: "wang.li", in: register) }
    let numbers = try ids.map { try register.open($0).matter.number }

    for isNoted in [false, true] {
      if isNoted { try register.noteAllTexts() }
      for (id, number) in zip(ids, numbers) {
        #expect(try found(number, in: register) == [id])
        #expect(try found(String(number.suffix(4)), in: register) == [id])
      }
      #expect(try Set(found("-00", in: register)) == Set(ids))
      #expect(try Set(found("0", in: register)) == Set(ids))
      #expect(try found("5G", in: register) == [ids[0]])
      #expect(try found("m2.5", in: register) == [ids[1]])
      #expect(try found("0%", in: register) == [ids[2]])
      #expect(try found("_", in: register) == [ids[2]])
      #expect(try found("999", in: register).isEmpty)
    }
    #expect(try found("pm", in: register) == [ids[1]])
  }

  @Test func `an index made anew finds the same as one that grew`() throws {
    let office = try SmallOffice()
    let register = try office.open()
    try office.receive((1...3).map { office.incoming("\($0)") }, in: register)
    try register.noteAllTexts()
    let ids = try matters(in: register)
    try explain("请供热公司抢修", on: ids[1], office)
    try register.catchUp()
    try register.noteAllTexts()

    let fresh = try office.open(as: SmallOffice.account("fresh"))
    try fresh.noteAllTexts()

    for filter in [
      "抢修", "供暖", "取暖补贴", "热", "wang", "抢修 供暖", "无此事", "0002", "6-0",
    ] {
      #expect(try found(filter, in: fresh) == found(filter, in: register), "\(filter)")
    }
    #expect(try found("抢修", in: fresh) == [ids[1]])
  }

  @Test(arguments: [false, true])
  func `what was taken back is found no more, and what is left still is`(
    isNotedBefore: Bool,
  ) throws {
    let office = try SmallOffice()
    let register = try office.open()
    try office.receive((1...3).map { office.incoming("\($0)") }, in: register)
    let ids = try matters(in: register)
    try explain("请供热公司抢修", on: ids[1], office)
    try register.catchUp()
    if isNotedBefore { try register.noteAllTexts() }
    try office.act(.undo(Undoing()), on: ids[1], by: "wang.li", in: register)
    try register.noteAllTexts()

    #expect(try found("抢修", in: register).isEmpty)
    #expect(try found("补贴何时发放", in: register) == [ids[1]])
    #expect(try found("安置房", in: register).count == 3)

    var proposal = Proposal()
    (proposal.text, proposal.lead) = ("请供热公司抢修", "construction")
    try office.act(.propose(proposal), on: ids[1], by: "wang.li", in: register)
    try register.noteAllTexts()

    #expect(try found("抢修", in: register) == [ids[1]])
    let fresh = try office.open(as: SmallOffice.account("fresh"))
    try fresh.noteAllTexts()
    for filter in ["抢修", "补贴何时发放", "安置房", "何时供暖"] {
      #expect(try found(filter, in: fresh) == found(filter, in: register), "\(filter)")
    }
  }

  @Test func `a message taken in is like an earlier one whose registration was taken back`() throws
  {
    let office = try SmallOffice()
    let register = try office.open()
    try office.receive((1...2).map { office.incoming("\($0)") }, in: register)
    let ids = try matters(in: register)
    try explain("请供热公司抢修", on: ids[0], office)
    try register.catchUp()
    try register.noteAllTexts()
    try office.act(.undo(Undoing()), on: ids[0], by: "wang.li", in: register)
    try office.act(.undo(Undoing()), on: ids[0], by: "wang.li", in: register)
    try register.noteAllTexts()

    #expect(try register.open(ids[0]).matter.stage == .received)
    #expect(try register.open(ids[1]).similar.map(\.matter) == [ids[0]])
    #expect(try found("安置房", in: register).count == 2)
    #expect(try found("补贴何时发放", in: register).isEmpty)
  }

  @Test func `a screen is shown before the lines are counted, and the page afterwards`() throws {
    let office = try SmallOffice()
    let register = try office.open()
    let titles = (1...Self.count).map { "第\($0)号来信" }
    try office.receive(
      titles.enumerated().map { office.incoming("\($0)", title: $1) }, in: register)
    var query = Worklist(pane: .all, viewer: "wang.li")
    query.filter = "来信"
    try register.noteAllTexts()

    let screen = try register.worklist(query, counts: false)
    let page = try register.worklist(query)

    #expect(screen.rows.count == 60 && screen.total == 61 && !screen.isCounted)
    #expect(page.rows.count == query.limit && page.total == Self.count && page.isCounted)
    #expect(page.rows.starts(with: screen.rows))

    query.filter = "第299号"
    #expect(try register.worklist(query, counts: false).isCounted)
  }

  @Test func `of very many sealed matters the latest are found by what they say`() throws {
    let office = try SmallOffice()
    let register = try office.open()
    register.holdFewer(2)
    try office.receive(["1", "2", "3"].map { office.incoming($0) }, in: register)

    let reach = try register.noteAllTexts()

    let first = try register.worklist(Worklist(pane: .all, viewer: "wang.li")).rows.last
    #expect(reach.isWhole && reach.unheld == 1)
    #expect(try register.searchReach() == reach)
    #expect(try found("发放", in: register).count == 2)
    #expect(try found("发放", in: register).contains { $0 == first?.matter } == false)
    #expect(try found(first?.number ?? "", in: register).count == 1)
  }
}
