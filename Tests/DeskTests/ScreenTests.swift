import Canon
import Drawing
import Registry
import Testing
import Words
import Workflow

@testable import Desk

struct ScreenTests {
  static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 200, rows: 50),
  ]

  @Test(arguments: sizes, Language.allCases)
  func `the administrator's inbox looks as it was reviewed`(
    size: Size, language: Language,
  ) throws {
    let sitting = try Sitting(as: "wang.li", size: size, language: language)

    try Snapshot.expect(sitting.canvas, is: "inbox-\(size.columns)x\(size.rows)-\(language)")
  }

  @Test(arguments: sizes, Language.allCases)
  func `a report on two points looks as it was reviewed`(size: Size, language: Language) throws {
    var sitting = try Sitting(as: "li.qiang", size: size, language: language)

    sitting.find("水压")
    sitting.press(.character("r"))

    try Snapshot.expect(sitting.canvas, is: "report-\(size.columns)x\(size.rows)-\(language)")
  }

  @Test(arguments: sizes, Language.allCases)
  func `an approval shows the exact text and its digest`(size: Size, language: Language) throws {
    var sitting = try Sitting(as: "zhou.ming", size: size, language: language)

    sitting.find("人才公寓", in: "2")
    sitting.press(.character("a"), .character("a"))

    let digest =
      sitting.paper.matter(sitting.paper.id(titled: "人才公寓")).review?.value.digest.prefix(8) ?? ""
    #expect(sitting.canvas.text.contains(digest))
    try Snapshot.expect(sitting.canvas, is: "approve-\(size.columns)x\(size.rows)-\(language)")
  }

  @Test(arguments: Language.allCases)
  func `help lists every key with what it does now`(language: Language) throws {
    var sitting = try Sitting(
      as: "wang.li", size: Size(columns: 100, rows: 66), language: language)

    sitting.press(.function(1))

    try Snapshot.expect(sitting.canvas, is: "help-\(language)")
  }

  @Test(arguments: Language.allCases)
  func `the board alone fills the screen`(language: Language) throws {
    let sitting = try Sitting(
      as: "chen.ping", size: Size(columns: 120, rows: 40), language: language, isBoard: true)

    try Snapshot.expect(sitting.canvas, is: "board-\(language)")
  }

  @Test(arguments: Language.allCases)
  func `the office reads assignments department by department`(language: Language) throws {
    let sitting = try Sitting(
      as: "wang.li", size: Size(columns: 80, rows: 24), language: language, start: .tasks)

    try Snapshot.expect(sitting.canvas, is: "tasks-\(language)")
  }

  @Test(arguments: Language.allCases)
  func `the tabs of a narrow terminal show every count`(language: Language) throws {
    var sitting = try Sitting(
      as: "wang.li", size: Size(columns: 80, rows: 24), language: language)
    var counts = sitting.model.counts
    counts[.inbox]?.total = 125
    counts[.approvals]?.total = 5
    counts[.tasks]?.total = 48
    counts[.deadlines]?.red = 82
    counts[.deadlines]?.today = 25
    counts[.all]?.total = 330

    sitting.feed(.counted(counts))

    let tabs = sitting.canvas.text.prefix { $0 != "\n" }
    for count in ["125", "5", "48", "82", "25", "330"] { #expect(tabs.contains(count)) }
  }

  @Test(arguments: 80...119, Language.allCases)
  func `a list says what is awaited however narrow it is`(
    columns: Int, language: Language,
  ) throws {
    let model = try Sitting(
      as: "wang.li", size: Size(columns: columns, rows: 30), language: language
    ).model

    let list = Arrangement(model).lists[0].frame.inner.columns - 4
    let shown = Column.fitting(.inbox, in: language, ownDepartment: false, columns: list)

    #expect(shown.contains { $0.column.title.zh == "等待" })
    #expect(shown.allSatisfy { $0.column.title.zh != "标题" || $0.widthColumns >= 14 })
  }

  @Test func `history tells what happened in sentences`() throws {
    var sitting = try Sitting(as: "wang.li", size: Size(columns: 80, rows: 40))

    sitting.find("道路积水")
    sitting.press(.enter, .character("z"), .character("h"))

    try Snapshot.expect(sitting.canvas, is: "history-zh")
  }

  @Test func `a terminal of a few cells is told apart from a working one`() throws {
    let tiny = try Sitting(as: "wang.li", size: Size(columns: 29, rows: 6))
    let bare = try Sitting(as: "wang.li", size: Size(columns: 40, rows: 10))

    #expect(tiny.canvas.text.hasPrefix("窗口过小"))
    try Snapshot.expect(bare.canvas, is: "bare-zh")
  }

  @Test func `a changed row is marked for three seconds`() throws {
    var sitting = try Sitting(as: "wang.li")
    let head = HeadView(number: 200, isDurable: true, isChecked: true)

    sitting.feed(.changed(matters: ["m2"], office: nil, head: head))
    let highlighted = sitting.canvas.annotated
    sitting.feed(.ticked(.morning.advanced(bySeconds: 4)))

    #expect(highlighted.contains("changed.row"))
    #expect(!sitting.canvas.annotated.contains("changed.row"))
  }

  @Test func `a silent journal is said to stand still`() throws {
    var sitting = try Sitting(as: "chen.ping", isBoard: true)

    sitting.feed(.stalled(seconds: 7))

    #expect(sitting.canvas.text.contains("数据停滞 7 秒"))
  }

  @Test func `while a form is written the cursor stays in it as the clock ticks`() throws {
    var sitting = try Sitting(as: "wang.li", size: Size(columns: 200, rows: 50))
    sitting.press(.character("a"))
    sitting.go(to: .title)
    sitting.type("暖气")
    let before = sitting.canvas.cursor

    sitting.feed(.ticked(.morning.advanced(bySeconds: 60)))

    #expect(before != nil)
    #expect(sitting.canvas.cursor == before)
  }
}
