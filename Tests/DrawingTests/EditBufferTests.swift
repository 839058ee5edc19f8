import TestSupport
import Testing

import Drawing

struct EditBufferTests {
  @Test func `typing, moving and deleting go by characters`() {
    var buffer = EditBuffer("督办e\u{301}")

    buffer.deleteBackward()
    buffer.moveLeft()
    buffer.insert("已")

    #expect(buffer.text == "督已办")
    #expect(buffer.cursor == 2)
  }

  @Test func `a mark joins the character before it`() {
    var buffer = EditBuffer("ae")

    buffer.insert("\u{301}")

    #expect(buffer.count == 2)
    #expect(buffer.cursor == 2)
  }

  @Test func `a paste is one edit and one undo`() {
    var buffer = EditBuffer("甲")

    buffer.paste("乙\r\n丙")
    #expect(buffer.text == "甲乙\n丙")
    buffer.undo()
    #expect(buffer.text == "甲")
    buffer.redo()
    #expect(buffer.text == "甲乙\n丙")
  }

  @Test func `a run of typed characters is one undo, a blank begins the next`() {
    var buffer = EditBuffer()
    for character in "ab cd" { buffer.insert(character) }

    buffer.undo()
    #expect(buffer.text == "ab")
    buffer.undo()
    #expect(buffer.text == "")
    #expect(!buffer.canUndo)
  }

  @Test func `a single line takes no line ends`() {
    var buffer = EditBuffer(isSingleLine: true)

    buffer.paste("一\n二")
    let taken = [buffer.press(.enter, columns: 20), buffer.press(.down, columns: 20)]

    #expect(taken == [false, false])
    #expect(buffer.text == "一 二")
  }

  @Test func `a character that no longer fits is still no command`() {
    var buffer = EditBuffer("一二", limit: 2)

    let taken = buffer.press(.character("q"), columns: 20)

    #expect(taken)
    #expect(buffer.isFull)
    #expect(buffer.text == "一二")
  }

  @Test func `no more is taken than fits`() {
    var buffer = EditBuffer("一二", limit: 4)

    let taken = [buffer.paste("三四五"), buffer.insert("六")]

    #expect(taken == [false, false])
    #expect(buffer.text == "一二三四")
  }

  @Test(arguments: [
    (Key.control("w"), "安置房 三期 "), (.control("u"), ""), (.backspace, "安置房 三期 ab"),
  ])
  func `control keys delete words and lines`(key: Key, text: String) {
    var buffer = EditBuffer("安置房 三期 abc")

    let taken = buffer.press(key, columns: 40)

    #expect(taken)
    #expect(buffer.text == text)
  }

  @Test func `the cursor moves over wrapped rows and keeps its column`() {
    var buffer = EditBuffer("一二三四五六\n七\n八九十")

    #expect(buffer.layout(columns: 8).rows == ["一二三四", "五六", "七", "八九十"])
    #expect(buffer.layout(columns: 8).cursor == Point(column: 6, row: 3))
    buffer.moveRows(-1, columns: 8)
    #expect(buffer.layout(columns: 8).cursor == Point(column: 2, row: 2))
    buffer.moveRows(-2, columns: 8)
    #expect(buffer.layout(columns: 8).cursor == Point(column: 6, row: 0))
    let moved = buffer.moveRows(-1, columns: 8)
    #expect(!moved)
  }

  @Test(arguments: 2...20)
  func `every offset has its place in the layout, and leads back`(columns: Int) {
    var buffer = EditBuffer("按照《办法》，see notice 12,000 元。\n\n完\n")
    buffer.moveToStart()

    for offset in 0...buffer.count {
      let place = buffer.layout(columns: columns).cursor
      var other = buffer
      other.move(to: place, columns: columns)
      let back = other.layout(columns: columns).cursor
      #expect(buffer.cursor == offset)
      #expect(back.row == place.row)
      buffer.moveRight()
    }
  }

  @Test(arguments: 2...12)
  func `a line longer than its field keeps the cursor in sight`(columns: Int) {
    var buffer = EditBuffer("收文登记2026-000128", isSingleLine: true)

    for _ in 0...buffer.count {
      let (text, column) = buffer.window(columns: columns)
      #expect(column < columns)
      #expect(TextWidth.columns(of: text) <= columns)
      buffer.moveLeft()
    }
  }

  @Test
  func `random editing and undoing everything gives the first text back, and redoing the last`() {
    var generator = SeededGenerator(seed: 11)
    var buffer = EditBuffer("原文")
    let keys: [Key] = [
      .character("字"), .character("a"), .character(" "), .character("\u{301}"), .enter, .backspace,
      .delete, .left, .right, .up, .down, .home, .end, .control("w"), .control("k"), .control("u"),
      .controlLeft, .controlRight,
    ]

    for _ in 0..<400 {
      _ = keys.randomElement(using: &generator).map { buffer.press($0, columns: 9) }
    }
    let last = buffer.text
    var steps = 0
    while buffer.canUndo {
      buffer.undo()
      steps += 1
    }
    let first = buffer.text
    for _ in 0..<steps { buffer.redo() }

    #expect(steps > 20)
    #expect(first == "原文")
    #expect(buffer.text == last)
  }
}
