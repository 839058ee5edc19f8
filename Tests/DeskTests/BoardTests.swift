import Canon
import Drawing
import Registry
import Testing
import Words
import Workflow

@testable import Desk

struct BoardTests {
  private func board(
    columns: Int = 120, rows: Int = 40, _ language: Language = .zh, keys: [MemberID] = [],
  ) throws -> Sitting {
    try Sitting(
      as: "chen.ping", size: Size(columns: columns, rows: rows), language: language,
      isBoard: true, keys: keys)
  }

  @Test(arguments: ScreenTests.sizes, Language.allCases)
  func `the wall looks as it was reviewed`(size: Size, language: Language) throws {
    let sitting = try board(columns: size.columns, rows: size.rows, language)

    try Snapshot.expect(sitting.canvas, is: "wall-\(size.columns)x\(size.rows)-\(language)")
  }

  @Test func `the wall is put away and back by its key`() throws {
    var sitting = try board()
    let wall = sitting.canvas

    sitting.press(.character("W"))
    #expect(!sitting.canvas.text.contains("下一到期"))
    sitting.press(.character("W"))

    #expect(sitting.canvas.annotated == wall.annotated)
  }

  @Test func `groups have headings with counts, and every row can be reached`() throws {
    var sitting = try board(columns: 80, rows: 24)
    sitting.press(.character("W"))

    for heading in ["-- 超期", "-- 本室", "-- 办理中"] {
      sitting.press(.character("t"))
      #expect(sitting.canvas.text.contains(heading))
      for _ in 0..<sitting.model.list.total {
        let current = try #require(sitting.model.list.current)
        #expect(sitting.canvas.text.contains(">"), "\(current.number) is out of sight")
        sitting.press(.down)
      }
      sitting.press(.home)
    }
    sitting.press(.character("t"))
    #expect(sitting.model.board.isGrouped == false)
  }

  @Test func `a clock that turns red rings once that day`() throws {
    var sitting = try board()
    let next = try #require(sitting.model.board.figures?.next?.clock?.due)

    for minute in 1...3 { sitting.feed(.ticked(next.advanced(bySeconds: minute * 60))) }

    #expect(sitting.asked.filter { $0 == .bell }.count == 1)
    #expect(sitting.canvas.text.contains("告警"))
  }

  @Test func `an alarm nobody answers for rings again the next day`() throws {
    var sitting = try board()

    sitting.feed(.ticked(.morning.advanced(bySeconds: 86_400)))
    sitting.feed(.ticked(.morning.advanced(bySeconds: 86_460)))

    #expect(sitting.asked.filter { $0 == .bell }.count == 1)
  }

  @Test func `silence lasts ten minutes and is shown`() throws {
    var sitting = try board()

    sitting.press(.character("-"))
    let shown = sitting.canvas.text
    let next = try #require(sitting.model.board.figures?.next?.clock?.due)
    sitting.feed(.ticked(.morning.advanced(bySeconds: 601)))

    #expect(shown.contains("静音至"))
    #expect(!sitting.canvas.text.contains("静音至"))
    #expect(next > .morning)
  }

  @Test func `an alarm is answered for with one key, on record`() throws {
    var sitting = try board()
    let count = try #require(sitting.model.board.figures?.alarmCount)

    sitting.press(.character("c"))

    #expect(sitting.acts == [.acknowledge])
    #expect(sitting.model.board.figures?.alarmCount == count - 1)
    sitting.press(.home, .character("c"))
    #expect(sitting.model.notice?.text.contains("今日已确认") == true)
  }

  @Test func `a shared board asks who answers for an alarm`() throws {
    var sitting = try board(keys: ["chen.ping", "wang.li", "li.qiang"])

    sitting.press(.character("c"))
    guard case .choosing(let menu) = sitting.model.mode else {
      Issue.record("Nobody is asked.")
      return
    }
    #expect(
      menu.items.map(\.choice) == [.acknowledge(as: "chen.ping"), .acknowledge(as: "wang.li")])
    sitting.press(.down, .enter)

    guard case .perform(_, _, let actor, _)? = sitting.asked.last(where: \.isAct) else {
      Issue.record("Nothing is recorded.")
      return
    }
    #expect(actor.member == "wang.li")
  }

  @Test func `a shift is handed over, and taken by another only`() throws {
    var sitting = try board(keys: ["chen.ping", "wang.li"])
    sitting.press(.character("H"))
    sitting.type("交班")
    sitting.press(.enter)
    #expect(sitting.asked.last == .shift(.handOver, by: "chen.ping"))

    var history = sitting.paper.history
    let handover = Fact.shiftHandedOver(ShiftHandover())
    history.note(Record(number: 400, at: .morning, by: "chen.ping", on: [], facts: [handover]))
    let head = HeadView(number: 400, isDurable: true, isChecked: true)
    sitting.feed(.changed(matters: [], office: history.now, head: head))
    #expect(sitting.canvas.text.contains("待接班"))
    sitting.press(.character("H"), .enter)

    #expect(sitting.asked.last == .shift(.take, by: "wang.li"))
  }

  @Test func `a board that stands still shows what it missed when it goes on`() throws {
    var sitting = try board()
    let head = HeadView(number: 500, isDurable: true, isChecked: true)
    sitting.press(.space)

    sitting.feed(.changed(matters: ["m2"], office: nil, head: head))
    #expect(sitting.model.board.hasMissedChange)
    sitting.press(.space)

    #expect(!sitting.model.board.hasMissedChange)
    #expect(!sitting.model.isPaused)
  }

  @Test func `the cursor goes with its row only when it follows it`() throws {
    for isFollowing in [false, true] {
      var sitting = try board()
      if isFollowing { sitting.press(.character("F")) }
      sitting.press(.down, .down)
      let row = try #require(sitting.model.list.current)
      var page = sitting.paper.page(sitting.model.list.worklist)
      page.rows.removeFirst()

      let head = HeadView(number: 500, isDurable: true, isChecked: true)
      let effects = update(
        &sitting.model, .changed(matters: ["m2"], office: nil, head: head))
      for case .load(let asked) in effects {
        _ = update(&sitting.model, .loaded(page, for: asked))
      }

      #expect((sitting.model.list.current == row) == isFollowing)
    }
  }

  @Test func `a tick that changes nothing in sight leaves the picture alone`() throws {
    var sitting = try board()
    let second = Zone.shanghai.local(.morning).second
    let start = Instant.morning.advanced(bySeconds: 60 - second)
    sitting.feed(.ticked(start))
    let revision = sitting.model.revision
    let picture = sitting.canvas.annotated

    for second in 1..<59 { sitting.feed(.ticked(start.advanced(bySeconds: second))) }

    #expect(sitting.canvas.annotated == picture)
    #expect(sitting.model.revision == revision)
    sitting.feed(.ticked(start.advanced(bySeconds: 60)))
    #expect(sitting.model.revision > revision)
  }

  @Test func `a week of ticks and changes leaves nothing behind`() throws {
    var sitting = try board(columns: 80, rows: 24)
    var most = 0
    for minute in stride(from: 10, through: 7 * 24 * 60, by: 10) {
      let moment = Instant.morning.advanced(bySeconds: minute * 60)
      for case .load(let worklist) in update(&sitting.model, .ticked(moment)) {
        _ = update(&sitting.model, .loaded(sitting.paper.page(worklist), for: worklist))
      }
      guard minute % 60 == 0 else { continue }
      let head = HeadView(number: 500 + minute, isDurable: true, isChecked: true)
      sitting.feed(.changed(matters: ["m2", "m6"], office: nil, head: head))
      most = max(most, sitting.model.changedUntil.count)
    }

    #expect(most == 2)
    #expect(sitting.model.changedUntil.count <= 2)
    #expect(sitting.model.pending.isEmpty)
    #expect(sitting.model.board.rungCount <= sitting.model.list.total)
    #expect(sitting.model.list.rows.count <= sitting.model.list.worklist.limit)
  }

  @Test func `the cursor of a form never moves while the board rings and changes`() throws {
    var sitting = try Sitting(
      as: "wang.li", size: Size(columns: 200, rows: 50), start: .deadlines)
    sitting.press(.character("1"), .character("a"))
    sitting.go(to: .title)
    sitting.type("暖气")
    let cursor = sitting.canvas.cursor

    for minute in stride(from: 1, through: 600, by: 21) {
      let moment = Instant.morning.advanced(bySeconds: minute * 60)
      sitting.feed(.ticked(moment))
      let head = HeadView(number: 500 + minute, isDurable: true, isChecked: true)
      if minute % 2 == 0 { sitting.feed(.changed(matters: ["m2"], office: nil, head: head)) }
      #expect(sitting.canvas.cursor == cursor)
    }
  }

  @Test func `a silent feed is said to stand still, and to live again`() throws {
    var sitting = try board()

    sitting.feed(.stalled(seconds: 6))
    #expect(sitting.canvas.text.contains("数据停滞 6 秒"))
    sitting.feed(.stalled(seconds: nil))

    #expect(!sitting.canvas.text.contains("数据停滞"))
  }

  @Test func `the page of clocks begins with the ledger of the row's clock`() throws {
    var sitting = try Sitting(as: "wang.li", size: Size(columns: 140, rows: 60))

    sitting.find("道路积水")
    sitting.press(.enter, .character("z"), .character("l"))

    let text = sitting.canvas.text
    #expect(text.contains("起算："))
    #expect(text.contains("第二百零一条"))
    #expect(text.contains("到期："))
    #expect(text.contains("民法典"))
  }
}

extension Effect {
  fileprivate var isAct: Bool {
    if case .perform = self { true } else { false }
  }
}
