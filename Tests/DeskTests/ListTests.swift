import Canon
import Drawing
import Registry
import Testing
import Workflow

@testable import Desk

struct ListTests {
  private func list(total: Int) throws -> (PaneState, [Row]) {
    let template = try PaperOffice.park().page(Worklist(pane: .all, viewer: "wang.li")).rows[0]
    let rows = (0..<total).map { index in
      var row = template
      row.matter = MatterID(rawValue: "m\(index)")
      return row
    }
    var worklist = Worklist(pane: .all, viewer: "wang.li")
    worklist.limit = 100
    return (PaneState(worklist), rows)
  }

  private func answer(_ state: inout PaneState, _ rows: [Row], rowCount: Int = 20) -> Int {
    state.reveal(rowCount: rowCount)
    guard let asked = state.request(rowCount: rowCount) else { return 0 }
    let found = rows.firstIndex { $0.matter == asked.sought?.matter }
    let offset = found.map { max(0, $0 - asked.limit / 2) } ?? asked.offset
    let part = Array(rows.dropFirst(offset).prefix(asked.limit))
    state.take(WorklistPage(rows: part, total: rows.count, offset: offset), for: asked)
    return part.count
  }

  @Test func `only a window around the cursor is loaded`() throws {
    var (state, rows) = try list(total: 10_000)
    _ = answer(&state, rows)

    state.move(to: 7000)
    let loaded = answer(&state, rows)

    #expect(loaded == 100)
    #expect(state.current?.matter == "m7000")
  }

  @Test func `what was counted stays counted while it is loaded again`() throws {
    var (state, rows) = try list(total: 5000)
    func page(_ offset: Int, _ count: Int, isCounted: Bool) -> WorklistPage {
      let part = Array(rows.dropFirst(offset).prefix(count))
      let total = isCounted ? rows.count : offset + count + 1
      var page = WorklistPage(rows: part, total: total, offset: offset)
      page.isCounted = isCounted
      return page
    }
    func ask() throws -> Worklist {
      state.reveal(rowCount: 20)
      let wanted = state.request(rowCount: 20)
      return try #require(wanted)
    }
    let asked = try ask()

    state.take(page(0, 60, isCounted: false), for: asked)
    #expect(state.total == 61 && state.rows.count == 60)
    state.take(page(0, 100, isCounted: true), for: asked)
    #expect(state.total == 5000 && state.rows.count == 100)

    state.isStale = true
    let again = try ask()
    state.take(page(0, 60, isCounted: false), for: again)
    #expect(state.total == 5000 && state.rows.count == 100)

    state.move(to: 400)
    let further = try ask()
    state.take(page(further.offset, 100, isCounted: false), for: further)
    #expect(state.total == 5000 && state.current?.matter == "m400")

    state.ask { $0.filter = "other" }
    let other = try ask()
    state.take(page(0, 60, isCounted: false), for: other)
    #expect(state.total == 61)
  }

  @Test func `moving within the window asks for nothing`() throws {
    var (state, rows) = try list(total: 10_000)
    _ = answer(&state, rows)

    state.move(to: 30)

    #expect(answer(&state, rows) == 0)
  }

  @Test func `every row can be reached going down one by one`() throws {
    var (state, rows) = try list(total: 1000)
    _ = answer(&state, rows)

    for place in 0..<1000 {
      state.move(to: place)
      _ = answer(&state, rows)
      #expect(state.current?.matter == rows[place].matter)
    }
  }

  @Test func `the cursor stays on its row when rows come in above it`() throws {
    var (state, rows) = try list(total: 50)
    _ = answer(&state, rows)
    state.move(to: 10)
    var first = rows[0]
    first.matter = "m900"

    state.isStale = true
    _ = answer(&state, [first] + rows)

    #expect(state.current?.matter == "m10")
    #expect(state.cursor == 11)
  }

  @Test(arguments: [1, 40, 60, 1000])
  func `the cursor stays on its row when more come in above it than are loaded`(
    count: Int,
  ) throws {
    var (state, rows) = try list(total: 50)
    _ = answer(&state, rows)
    state.move(to: 30)
    let above = (0..<count).map { number in
      var row = rows[0]
      row.matter = MatterID(rawValue: "m9\(1000 + number)")
      return row
    }

    state.isStale = true
    _ = answer(&state, above + rows)
    #expect(state.current?.matter == "m30")
    _ = answer(&state, above + rows)

    #expect(state.current?.matter == "m30")
    #expect(state.cursor == 30 + count)
  }

  @Test(arguments: [0, 150, 5000, 9999])
  func `the cursor stays on a row that moves far away`(place: Int) throws {
    var (state, rows) = try list(total: 10_000)
    _ = answer(&state, rows)
    state.move(to: 700)
    _ = answer(&state, rows)
    rows.insert(rows.remove(at: 700), at: place)

    state.isStale = true
    _ = answer(&state, rows)
    #expect(state.current?.matter == "m700")
    _ = answer(&state, rows)

    #expect(state.current?.matter == "m700")
    #expect(state.cursor == place)
    state.isStale = true
    _ = answer(&state, rows)
    #expect(state.current?.matter == "m700")
  }

  @Test func `a filter that is taken away finds its row in a long list`() throws {
    var (state, rows) = try list(total: 10_000)
    _ = answer(&state, rows)
    state.ask { $0.filter = "x" }
    _ = answer(&state, [rows[7], rows[8000]])
    state.move(to: 1)

    state.ask(keepingRow: true) { $0.filter = "" }
    _ = answer(&state, rows)
    _ = answer(&state, rows)

    #expect(state.current?.matter == "m8000")
    #expect(state.cursor == 8000)
  }

  @Test func `when its row is gone the cursor takes the one in its place`() throws {
    var (state, rows) = try list(total: 50)
    _ = answer(&state, rows)
    state.move(to: 10)

    state.isStale = true
    _ = answer(&state, rows.filter { $0.matter != "m10" })

    #expect(state.current?.matter == "m11")
  }

  @Test func `a filter that is taken away leaves the cursor on its row`() throws {
    var (state, rows) = try list(total: 50)
    _ = answer(&state, rows)
    state.ask { $0.filter = "x" }
    _ = answer(&state, [rows[7], rows[30]])
    state.move(to: 1)

    state.ask(keepingRow: true) { $0.filter = "" }
    _ = answer(&state, rows)

    #expect(state.current?.matter == "m30")
  }

  @Test func `what is typed into a filter is read from its first row`() throws {
    var (state, rows) = try list(total: 50)
    _ = answer(&state, rows)
    state.move(to: 30)

    state.ask { $0.filter = "x" }
    _ = answer(&state, [rows[7], rows[30]])

    #expect(state.current?.matter == "m7")
  }

  @Test func `an answer to an older question is left aside`() throws {
    var (state, rows) = try list(total: 50)
    state.reveal(rowCount: 20)
    let asked = state.request(rowCount: 20)
    let first = try #require(asked)
    state.ask { $0.filter = "x" }
    _ = state.request(rowCount: 20)

    state.take(WorklistPage(rows: rows, total: 50), for: first)

    #expect(state.rows.isEmpty)
  }

  @Test func `a range is marked from where it began`() throws {
    var (state, rows) = try list(total: 50)
    _ = answer(&state, rows)

    state.rangeStart = 3
    state.move(to: 6)

    #expect(state.markedRows.map(\.matter) == ["m3", "m4", "m5", "m6"])
  }

  @Test func `nothing flickers while the next matter is opened, and a slow one says so`() throws {
    var sitting = try Sitting(as: "wang.li", start: .all)
    let hints = sitting.canvas.text.split(separator: "\n").last
    let before = sitting.model.file?.matter.id

    _ = update(&sitting.model, .pressed(.down))

    #expect(before != nil && sitting.model.file == nil)
    #expect(!sitting.canvas.text.contains("正在打开"))
    #expect(sitting.canvas.text.split(separator: "\n").last == hints)
    _ = update(&sitting.model, .ticked(sitting.model.now.advanced(bySeconds: 1)))
    #expect(sitting.canvas.text.contains("正在打开"))
  }

  @Test func `what waits to be opened is not acted on in the meantime`() throws {
    var sitting = try Sitting(as: "wang.li", start: .inbox)

    _ = update(&sitting.model, .pressed(.down))
    _ = update(&sitting.model, .pressed(.character("r")))

    #expect(sitting.form == nil)
    #expect(sitting.canvas.text.contains("正在打开办件"))
  }
}
