import Foundation
import Testing

@testable import Drawing

struct TextWidthTests {
  @Test(arguments: [
    ("abc", 3), ("收件箱", 6), ("，。《》", 8), ("“”…—", 4), ("e\u{301}", 1), ("\u{301}", 1),
    ("ｱｲ", 2), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("🏠", 2), ("\u{20000}", 2),
    ("a\u{200B}b\u{FEFF}", 2), ("\u{1B}[", 3), ("\u{202E}", 6), ("\t", 4), ("", 0),
  ])
  func `text takes the columns the C library counts`(text: String, columns: Int) {
    #expect(TextWidth.columns(of: text) == columns)
    #expect(Glyphs(text).reduce(0) { $0 + $1.columns } == columns)
  }

  @Test(arguments: [
    ("收件箱", 6, "收件箱"), ("收件箱", 5, "收件~"), ("收件箱", 4, "收~"), ("收件箱", 1, "~"),
    ("收件箱", 0, ""), ("abcdef", 4, "abc~"), ("", 0, ""),
  ])
  func `text is cut between characters and marked`(text: String, columns: Int, cut: String) {
    #expect(text.cut(to: columns) == cut)
  }

  @Test(arguments: 0...12)
  func `padded text fills its columns exactly`(columns: Int) {
    #expect(TextWidth.columns(of: "督办e\u{301}统计".padded(to: columns)) == columns)
    #expect(TextWidth.columns(of: "督办e\u{301}统计".padded(leftTo: columns)) == columns)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/share/unicode/LineBreak.txt")))
  func `the tables are those of the installed Unicode data`() throws {
    let tools = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Tools")
    let check = Process()
    check.executableURL = URL(filePath: "/usr/bin/env")
    check.arguments = ["python3", tools.appending(path: "unicode-tables.py").path, "--check"]

    try check.run()
    check.waitUntilExit()

    #expect(check.terminationStatus == 0)
  }
}
