import Testing

import Drawing

struct LineBreakerTests {
  @Test(arguments: [
    // No closing mark begins a line, no opening mark ends one.
    ("我们已经收到来信，正在办理。", 16, ["我们已经收到来", "信，正在办理。"]),
    ("按照《办法》执行", 6, ["按照", "《办", "法》执", "行"]),
    ("他说“已经办好”，请放心", 8, ["他说“已", "经办", "好”，请", "放心"]),
    ("原因如下……请核实", 8, ["原因如", "下……请核", "实"]),
    // Words and numbers stay whole.
    ("办理编号 2026-000128 已登记", 12, ["办理编号 ", "2026-000128 ", "已登记"]),
    ("see the notice-board now", 10, ["see the ", "notice-", "board now"]),
    ("共12,345.67元", 10, ["共", "12,345.67", "元"]),
    // A word longer than a line is broken anywhere.
    ("https://example.org/a", 8, ["https://", "example.", "org/a"]),
    // Line ends are kept, empty lines too.
    ("一\n\n二\n", 10, ["一", "", "二", ""]),
    ("", 10, [""]),
  ])
  func `lines are broken where zh and en readers expect`(
    text: String, columns: Int, lines: [String],
  ) {
    #expect(LineBreaker.wrap(text, columns: columns).map(String.init) == lines)
  }

  @Test(arguments: 2...40)
  func `no text is lost and no line is too long`(columns: Int) {
    let text = """
      关于“安置房三期”冬季取暖补贴（2026年）的来信：The subsidy is ￥1,200.50 per household，
      请问何时发放？联系电话 0000-1234567；网址 https://example.org/very/long/path?query=值。
        🏠👨‍👩‍👧 e\u{301}le\u{300}ve 한국어 ……——完
      """

    let lines = LineBreaker.wrap(text, columns: columns)

    #expect(lines.joined() == text.filter { !$0.isNewline })
    #expect(lines.allSatisfy { visibleColumns(of: $0) <= max(columns, 6) })
  }

  private func visibleColumns(of line: Substring) -> Int {
    var line = line
    while line.last == " " { line.removeLast() }
    return TextWidth.columns(of: line)
  }
}
