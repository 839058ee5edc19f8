import Canon
import Journaling
import Registry
import TestSupport
import Testing
import Workflow

@Suite(.temporaryFolder) struct JourneyThroughTheRegisterTests {
  @Test func `a message goes from its source to the archive`() throws {
    let office = try SmallOffice()
    let register = try office.open()

    let received = try office.receive([office.incoming("1")], in: register)
    guard case .taken(let id) = received.first else {
      Issue.record("The message was not taken in.")
      return
    }
    try office.act(.registration, on: id, by: "wang.li", in: register)
    try office.act(.proposal, on: id, by: "wang.li", in: register)
    try office.act(.instruction(with: ["environment"]), on: id, by: "zhang.wei", in: register)
    try office.act(.dispatch(Dispatch()), on: id, by: "wang.li", in: register)
    try office.act(.signFor(SignedFor()), on: id, by: "chen.jie", in: register)
    try office.act(.signFor(SignedFor()), on: id, by: "sun.yan", in: register)
    try office.act(
      .report(MatterCommand.filledReport(points: [1])), on: id, by: "sun.yan", in: register)
    try office.act(.sign(ReportJudged()), on: id, by: "qian.hao", in: register)
    try office.act(.acceptReport(ReportJudged()), on: id, by: "chen.jie", in: register)
    try office.act(
      .consolidate(MatterCommand.filledReport()), on: id, by: "chen.jie", in: register)
    try office.act(.sign(ReportJudged()), on: id, by: "liu.gang", in: register)
    try finish(id, office, register)

    let file = try register.open(id)
    #expect(file.matter.stage == .archived)
    #expect(file.matter.number == "2026-000001")
    #expect(file.message?.author == "清河居民")
    #expect(file.waiting.isEmpty)
    #expect(file.clocks.allSatisfy { !$0.isRunning })
    #expect(try register.find("2026-000001") == id)
  }

  private func finish(_ id: MatterID, _ office: SmallOffice, _ register: Register) throws {
    var review = Review()
    review.text = "您好！现回复如下：11月28日前供暖。"
    try office.act(.review(review), on: id, by: "wang.li", in: register)
    var approval = Approval()
    approval.digest = try register.open(id).matter.review?.value.digest ?? ""
    try office.act(.approve(approval), on: id, by: "zhang.wei", in: register)
    var posting = Posting()
    posting.posted = review.text
    var publication = Publication()
    publication.url = "https://bbs.qinghe.example/1"
    publication.postedAt = office.clock.now.advanced(bySeconds: 30)
    publication.proof = "页面截图"
    posting.publication = publication
    try office.act(.publish(posting), on: id, by: "wang.li", in: register)
    var closing = Closing()
    closing.satisfaction = .satisfied
    try office.act(.close(closing), on: id, by: "wang.li", in: register)
    var archiving = Archiving()
    archiving.fileNumber = "J001-WS·2026-D10-BGS-0001"
    try office.act(.archive(archiving), on: id, by: "wang.li", in: register)
  }

  @Test func `a message is taken in once, however often it comes`() throws {
    let office = try SmallOffice()
    let register = try office.open()
    let messages = [office.incoming("1"), office.incoming("2"), office.incoming("1")]

    let first = try office.receive(messages, in: register)
    let second = try office.receive(messages, in: register)

    guard case .taken(let one) = first[0], case .taken(let two) = first[1] else {
      Issue.record("The messages were not taken in: \(first)")
      return
    }
    #expect(first[2] == .known(one))
    #expect(second == [.known(one), .known(two), .known(one)])
  }

  @Test func `a stale decision is decided again and refused`() throws {
    let office = try SmallOffice()
    let one = try office.open()
    let other = try office.open(as: SmallOffice.account("two"))
    guard case .taken(let id) = try office.receive([office.incoming("1")], in: one)[0] else {
      return
    }
    try other.catchUp()

    try office.act(.registration, on: id, by: "wang.li", in: one)

    #expect(throws: RegistryError.refused(.wrongStage(.register, is: .registered))) {
      try office.act(.registration, on: id, by: "wang.li", in: other)
    }
  }

  @Test func `what one register records another shows`() throws {
    let office = try SmallOffice()
    let one = try office.open()
    let other = try office.open(as: SmallOffice.account("two"))

    try office.receive([office.incoming("1"), office.incoming("2")], in: one)
    let changes = try other.catchUp()

    #expect(changes.matters.count == 2)
    let page = try other.worklist(Worklist(pane: .inbox, viewer: "wang.li"))
    #expect(page.total == 2)
    #expect(page.rows.map(\.act) == [.register, .register])
    #expect(page.rows.first?.title == "安置房三期何时供暖")
  }

  @Test(arguments: [
    ("供暖", 2), ("供暖 补贴", 2), ("m3", 1), ("不存在", 0), ("留言板", 2), ("何", 2), ("%", 0),
    ("ｍ３", 1), ("供暖　补贴", 2),
  ])
  func `the filter finds words in texts, titles, numbers and names`(
    filter: String, count: Int,
  ) throws {
    let office = try SmallOffice()
    let register = try office.open()
    try office.receive([office.incoming("1"), office.incoming("2")], in: register)
    var query = Worklist(pane: .all, viewer: "wang.li")
    query.filter = filter
    try register.noteAllTexts()

    let page = try register.worklist(query)

    #expect(page.total == count)
  }

  @Test func `a matter is found by its first name when it has a number`() throws {
    let office = try SmallOffice()
    let register = try office.open()
    guard case .taken(let id)? = try office.receive([office.incoming("1")], in: register).first
    else { throw CancellationError() }
    try office.act(.registration, on: id, by: "wang.li", in: register)
    var query = Worklist(pane: .all, viewer: "wang.li")
    query.filter = id.rawValue

    let page = try register.worklist(query)

    #expect(page.rows.map(\.matter) == [id])
    #expect(page.rows.first?.number != id.rawValue)
  }

  @Test func `departments do not see a message before it is registered`() throws {
    let office = try SmallOffice()
    let register = try office.open()
    try office.receive([office.incoming("1")], in: register)

    for pane in Pane.allCases {
      #expect(try register.worklist(Worklist(pane: pane, viewer: "chen.jie")).total == 0)
    }
  }
}
