import Testing

import Drawing

struct KeyTests {
  @Test(
    arguments: [
      ("Ａ", "A"), ("ｊ", "j"), ("１", "1"), ("，", ","), ("。", "."), ("；", ";"), ("：", ":"),
      ("、", "\\"), ("【", "["), ("】", "]"), ("《", "<"), ("》", ">"), ("￥", "$"), ("\u{3000}", " "),
      ("／", "/"), ("？", "?"), ("！", "!"), ("a", "a"), ("督", "督"),
    ] as [(Character, Character)])
  func `a full-width form is the key that was meant`(typed: Character, meant: Character) {
    #expect(Key.character(typed).folded == .character(meant))
  }

  @Test(arguments: [
    ("督", true), ("〇", true), ("𠀀", true), ("a", false), ("，", false), ("あ", false),
  ])
  func `only Han opens the filter`(character: Character, isHan: Bool) {
    #expect(Key.character(character).isHan == isHan)
  }

  @Test(arguments: [
    Key.character("a"), .character("督"), .space, .control("d"), .alt("x"), .function(10), .enter,
    .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end,
    .pageUp, .pageDown, .shiftUp, .shiftDown, .shiftLeft, .shiftRight, .controlLeft, .controlRight,
    .character("F"), .character("-"),
  ])
  func `a key is read back from its label`(key: Key) {
    #expect(Key(label: key.label) == key)
  }

  @Test(arguments: ["", "F0", "F99", "C-", "C-ab", "Hyper"])
  func `other labels name no key`(label: String) {
    #expect(Key(label: label) == nil)
  }
}

struct KeyMapTests {
  private enum Act { case next, open, quit }

  private static let keys = KeyMap<Act, String>([
    KeyBinding(.character("j"), .down, does: .next, help: "next"),
    KeyBinding(.enter, does: .open, help: "open"),
    KeyBinding(.character("q"), .function(10), does: .quit, help: "quit"),
  ])

  @Test func `a key is looked up in the table`() {
    #expect(Self.keys.act(for: .down) == .next)
    #expect(Self.keys.binding(for: .enter)?.help == "open")
    #expect(Self.keys.act(for: .character("x")) == nil)
    #expect(Self.keys.keys(for: .quit) == [.character("q"), .function(10)])
  }

  @Test func `an act takes other keys and gives its old ones up`() throws {
    var keys = Self.keys

    try keys.rebind(.next, to: [.character("n")])

    #expect(keys.act(for: .character("n")) == .next)
    #expect(keys.act(for: .character("j")) == nil)
    #expect(keys.bindings.first?.keys == [.character("n")])
  }

  @Test func `a key of another act is refused`() {
    var keys = Self.keys

    #expect(throws: KeyConflict(key: .enter, holder: Act.open)) {
      try keys.rebind(.next, to: [.enter])
    }
    #expect(keys.act(for: .character("j")) == .next)
  }

  @Test func `a key bound twice stops the program at once`() async {
    await #expect(processExitsWith: .failure) {
      _ = KeyMap<Bool, String>([
        KeyBinding(.enter, does: true, help: ""), KeyBinding(.enter, does: false, help: ""),
      ])
    }
  }
}

struct RectTests {
  @Test(arguments: -1...12)
  func `a split loses no cell`(count: Int) {
    let whole = Rect(column: 3, row: 4, columns: 7, rows: 9)

    let (top, lower) = whole.split(top: count)
    let (upper, bottom) = whole.split(bottom: count)
    let (left, right) = whole.split(left: count)

    #expect(top.rows + lower.rows == 9 && lower.row == top.endRow)
    #expect(upper.rows + bottom.rows == 9 && bottom.endRow == whole.endRow)
    #expect(left.columns + right.columns == 7 && right.endColumn == whole.endColumn)
  }
}
