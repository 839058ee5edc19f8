import TestSupport
import Testing

@testable import Drawing

struct CanvasTests {
  @Test func `text is written in columns and cut with a mark`() {
    var canvas = Canvas(Size(columns: 12, rows: 3))

    let whole = canvas.write("收件箱 23", at: Point(column: 0, row: 0), style: Style(.title))
    let cut = canvas.write("部门任务", at: Point(column: 1, row: 1), style: Style(.text), columns: 6)
    let atEdge = canvas.write("督办统计", at: Point(column: 7, row: 2), style: Style(.text))

    #expect([whole, cut, atEdge] == [9, 5, 5])
    #expect(canvas.text == "收件箱 23\n 部门~\n       督办~")
  }

  @Test(arguments: 0...5)
  func `half a wide character never remains`(column: Int) {
    var canvas = Canvas(Size(columns: 6, rows: 1))
    canvas.write("督办组", at: Point(column: 0, row: 0), style: Style(.text))

    canvas.write("x", at: Point(column: column, row: 0), style: Style(.text))

    #expect(isWhole(canvas))
    #expect(canvas.text.filter(\.isHan).count == 2)
  }

  @Test func `random writing leaves every row whole`() {
    var generator = SeededGenerator(seed: 7)
    var canvas = Canvas(Size(columns: 9, rows: 4))
    let texts = ["收", "件箱x", "ab", "e\u{301}督", "🏠", "\u{202E}", "办理中abc"]

    for _ in 0..<2000 {
      let place = Point(
        column: .random(in: -3...9, using: &generator), row: .random(in: -1...4, using: &generator))
      canvas.write(
        texts.randomElement(using: &generator) ?? "", at: place, style: Style(.text),
        columns: .random(in: 0...9, using: &generator))
    }

    #expect(isWhole(canvas))
  }

  @Test func `what could command the terminal or deceive the reader is spelled out`() {
    var canvas = Canvas(Size(columns: 30, rows: 1))

    canvas.write("a\u{1B}[2J\u{202E}b\u{9B}c", at: Point(column: 0, row: 0), style: Style(.text))

    #expect(canvas.text == "a^[[2J<202E>b<009B>c")
  }

  @Test func `marks stay with their base, up to five scalars`() {
    var canvas = Canvas(Size(columns: 4, rows: 1))

    canvas.write(
      "e" + String(repeating: "\u{301}", count: 9) + "x", at: Point(column: 0, row: 0),
      style: Style(.text))

    #expect(canvas.text.unicodeScalars.count == 6)
    #expect(canvas[Point(column: 1, row: 0)].character == "x")
  }

  @Test func `blanks at the end are no reason to cut`() {
    var canvas = Canvas(Size(columns: 6, rows: 2))

    canvas.write(
      ["督办  ", "ab    c"], in: Rect(column: 1, row: 0, columns: 4, rows: 2), style: Style(.text))

    #expect(canvas.text == " 督办\n ab ~")
  }

  @Test func `a focused box differs in shape and shows its title`() {
    var canvas = Canvas(Size(columns: 24, rows: 6))

    canvas.box(
      Rect(column: 0, row: 0, columns: 24, rows: 3), title: "收件箱 23", note: "1/23", focused: true)
    canvas.box(Rect(column: 0, row: 3, columns: 24, rows: 3), title: "详情")
    canvas.cursor = Point(column: 2, row: 1)

    #expect(
      canvas.annotated == """
        += 收件箱 23 ==========+
        |                      |
        +=============== 1/23 =+
        +- 详情 ---------------+
        |                      |
        +----------------------+
        --
        0: 0-1 border.focus, 2-12 title/border.focus, 13-23 border.focus
        1: 0-0 border.focus, 23-23 border.focus
        2: 0-23 border.focus
        3: 0-23 border
        4: 0-0 border, 23-23 border
        5: 0-23 border
        cursor 2,1
        """)
  }

  @Test func `a row takes another ground and keeps its meanings`() {
    var canvas = Canvas(Size(columns: 8, rows: 1))
    canvas.write("超期", at: Point(column: 0, row: 0), style: Style(.levelRed))

    canvas.restyle(canvas.bounds) { $0.on(.listCursor) }

    #expect(canvas.annotated == "超期\n--\n0: 0-3 level.red/list.cursor, 4-7 text/list.cursor")
  }

  @Test(arguments: [
    Size(columns: 0, rows: 0), Size(columns: 1, rows: 1), Size(columns: 3, rows: 2),
  ])
  func `the smallest screens bear everything`(size: Size) {
    var canvas = Canvas(size)

    canvas.box(canvas.bounds, title: "收件箱", note: "1/1", focused: true)
    canvas.rule(canvas.bounds, title: "详情")
    canvas.write("督办", at: Point(column: -1, row: 0), style: Style(.text))

    #expect(isWhole(canvas))
  }

  private func isWhole(_ canvas: Canvas) -> Bool {
    (0..<canvas.size.rows).allSatisfy { row in
      let columns = canvas.row(row).map { Int($0.columns) }
      let halves = zip(columns, columns.dropFirst() + [1])
      return columns.reduce(0, +) == canvas.size.columns && columns.first != 0
        && halves.allSatisfy { ($0 == 2) == ($1 == 0) }
    }
  }
}
