import Foundation
import TestSupport
import Testing

/// Bytes that nobody meant to type, and more of them than anybody would.
@Suite(.temporaryFolder, .enabled(if: TmuxServer.executable != nil, "tmux is not installed"))
struct DeskInputTests {
  /// Text in GB 18030, the middle of characters, sequences that were torn.
  private static let garbage: [[UInt8]] = [
    [0xD6, 0xD0, 0xCE, 0xC4, 0xB1, 0xEA, 0xCC, 0xE2], [0x80, 0xBF, 0xFE, 0xFF], [0xE5, 0x8F],
    [0xF4, 0x90, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xC0, 0xAF], Array("\u{1B}[1;".utf8),
    Array("\u{1B}O".utf8), Array("\u{1B}[<0;3;4M".utf8), Array("\u{1B}[201~".utf8), [0x00, 0x1C],
  ]

  @Test
  func `garbage changes nothing, and what is on the screen is what is recorded`() throws {
    let program = try Program()
    try program.found()
    try program.importMessages("路灯不亮")
    let head = try program.run("verify", "--json").object["head"] as? String
    let desk = try TmuxDesk(program)
    defer { desk.close() }
    try desk.open(as: "wang.li")

    for bytes in Self.garbage {
      try desk.send(bytes)
      try desk.press("C-c")
    }
    try desk.send(Self.garbage[0])
    try desk.wait(for: "无法识别的字节")
    #expect(try program.run("verify", "--json").object["head"] as? String == head)
    try desk.press("C-c")
    try desk.choose("收文")
    try desk.go(to: "标题", by: "下一项")
    for bytes in Self.garbage[..<6] { try desk.send(bytes) }
    try desk.wait(for: "无法识别的字节")
    try desk.type("干净的标题")
    let form = try desk.wait(for: "干净的标题")
    try desk.go(to: "留言", by: "下一项")
    try desk.type("正文。")
    try desk.choose("收文")
    try desk.wait(for: "已收文")

    let titles = try program.run("list", "--json").list.compactMap { $0["title"] as? String }
    #expect(titles.count == 2)
    #expect(titles.contains { form.rowOfCursor.contains(" " + $0 + " ") })
    #expect(try program.run("verify", "--json").object["ok"] as? Bool == true)
  }

  @Test
  func `a paste of 200 kB is cut at the field's limit, and recorded as it was cut`() throws {
    let program = try Program()
    try program.found()
    let desk = try TmuxDesk(program)
    defer { desk.close() }
    try desk.open(as: "wang.li")
    let text = String(repeating: "供暖不足，请尽快处理。\n", count: 6_200)

    try desk.choose("收文")
    try desk.go(to: "标题", by: "下一项")
    try desk.type("长信")
    try desk.go(to: "留言", by: "下一项")
    try desk.paste(text)
    try desk.wait(for: "20000/20000")
    try desk.wait(for: "超出字数的部分没有粘贴")
    try desk.choose("收文")
    try desk.wait(for: "已收文")

    let row = try #require(try program.run("list", "--json").list.first)
    let shown = try program.run("show", row["number"] as? String ?? "", "--json").object
    let message = shown["message"] as? [String: Any]
    #expect(message?["text"] as? String == String(text.prefix(20_000)))
  }
}
