import Canon
import Paperwork
import Registry
import TestSupport
import Testing
import Workflow

@Suite(.temporaryFolder) struct MonthlyTests {
  /// The figures of a month of the office, counted at a moment.
  private func figures(
    _ office: PaperOffice, _ month: String, at moment: String,
  ) throws -> MonthlyFigures {
    var figures = MonthlyFigures(
      of: try #require(Month(month)), countedAt: try #require(Instant(canonical: moment)),
      in: office.register.history)
    figures.add(try office.register.open(office.matter).matter)
    return figures
  }

  @Test func `a matter that went all its way is counted under every heading`() throws {
    let office = try PaperOffice.closed()

    let figures = try figures(office, "2026-11", at: "2026-11-30T00:00:00.000Z")

    #expect(figures.received.text == "100.0% (1/1)")
    #expect(figures.kinds == [.consultation: figures.received])
    #expect(figures.onTimeOriginal.text == "100.0% (1/1)")
    #expect(figures.outcomes == [.resolved: 1])
    #expect(figures.closed.text == "100.0% (1/1)")
    #expect(figures.satisfied.text == "100.0% (1/1)")
    #expect(figures.reminders == 1)
    #expect(figures.extensions == 1)
    #expect(figures.departments["environment"]?.returned.text == "100.0% (1/1)")
    #expect(figures.departments["construction"]?.returned.text == "0.0% (0/1)")
    #expect(figures.late.isEmpty)
  }

  @Test func `what was not taken up is no message that waits for an answer`() throws {
    let office = try PaperOffice()
    try office.registerMatter()
    var declining = Declining()
    declining.notice = "已答复。"
    try office.act(.proposeDecline(declining), by: "wang.li")
    try office.act(.confirmDecline(Confirmation()), by: "zhang.wei")

    let figures = try figures(office, "2026-11", at: "2026-11-30T00:00:00.000Z")

    #expect(figures.ended == 1)
    #expect(figures.received.total == 0)
    // The citizen has still to be told, so the public limit is not kept.
    #expect(figures.onTime.text == "0.0% (0/1)")
  }

  @Test func `another month counts nothing of it`() throws {
    let figures = try figures(
      PaperOffice.closed(), "2026-10", at: "2026-11-30T00:00:00.000Z")

    #expect(figures.received.total == 0)
    #expect(figures.onTime.total == 0)
    #expect(figures.departments.isEmpty)
    #expect(figures.satisfaction.isEmpty)
  }

  @Test func `what is not due by the time of counting is neither on time nor late`() throws {
    let office = try PaperOffice()
    try office.dispatch()

    let figures = try figures(office, "2026-11", at: "2026-11-24T00:00:00.000Z")

    #expect(figures.received.text == "0.0% (0/1)")
    #expect(figures.onTime.total == 0)
    #expect(figures.departments["construction"]?.onTime.total == 0)
  }

  @Test func `what is past and owed is late, with how long`() throws {
    let office = try PaperOffice()
    try office.dispatch()

    let figures = try figures(office, "2026-11", at: "2026-11-27T09:30:00.000Z")

    #expect(figures.onTime.text == "0.0% (0/1)")
    #expect(figures.late.map(\.number) == ["2026-000001"])
    #expect(figures.late.map(\.seconds) == [86_400])
    #expect(figures.departments["construction"]?.owing == 1)
  }

  @Test func `an extension is on time by the new limit and late by the old`() throws {
    let office = try PaperOffice()
    try office.dispatch()
    var request = ExtensionRequest()
    request.reason = "需现场测温"
    try office.act(.askExtension(request), by: "liu.gang")
    try office.act(.grantExtension(ExtensionGrant()), by: "zhang.wei")

    let figures = try figures(office, "2026-11", at: "2026-11-27T00:00:00.000Z")

    #expect(figures.onTimeOriginal.text == "0.0% (0/1)")
    #expect(figures.onTime.total == 0)
  }

  @Test func `the report prints every figure, the month before, and what each means`() throws {
    let office = try PaperOffice.closed()
    let figures = try figures(office, "2026-11", at: "2026-11-30T00:00:00.000Z")
    let before = try self.figures(office, "2026-10", at: "2026-11-30T00:00:00.000Z")

    let text = PaperText(office.setting().monthlyReport(figures, after: before)).text

    #expect(text.contains("编号：月报〔2026〕11号"))
    #expect(text.contains("共收到网民留言 1 件"))
    #expect(text.contains("按时答复率（含延期）  100.0% (1/1)     -"))
    #expect(text.contains("环境局     1     1     0     0"))
    for figure in ["答复率＝", "按时答复率＝", "办结率＝", "按时率（单位）＝", "退回率＝", "满意率＝"] {
      #expect(text.contains(figure))
    }
  }

  @Test func `the register hands out what was touched since a moment, and what is open`() throws {
    let office = try PaperOffice.closed()
    let later = PaperOffice.start.advanced(bySeconds: 40 * 86_400)
    var early: [MatterID] = []
    var late: [MatterID] = []

    try office.register.matters(since: PaperOffice.start) { early.append($0.id) }
    try office.register.matters(since: later) { late.append($0.id) }

    #expect(early == [office.matter])
    // Closed, and still to be filed: its clock runs.
    #expect(late == [office.matter])
  }

  @Test(arguments: [
    ("2026-11", true), ("2026-00", false), ("2026-13", false), ("2026-1", false), ("26-11", false),
    ("2026-11-01", false), ("", false),
  ])
  func `a month is read as it is written`(text: String, isMonth: Bool) {
    #expect((Month(text)?.description == text) == isMonth)
  }

  @Test func `the month before January is December`() throws {
    #expect(try #require(Month("2027-01")).previous.description == "2026-12")
    #expect(try #require(Month("2026-12")).next.description == "2027-01")
  }

  @Test(arguments: [
    (0, 0, "-"), (0, 3, "0.0% (0/3)"), (2, 3, "66.7% (2/3)"), (999, 1000, "99.9% (999/1000)"),
    (9999, 10_000, "99.9% (9999/10000)"), (3, 3, "100.0% (3/3)"),
  ])
  func `a share is rounded to the nearest, and only a whole is a hundred`(
    count: Int, total: Int, text: String,
  ) {
    var share = Share()

    for index in 0..<total { share.add(index < count) }

    #expect(share.text == text)
  }
}
