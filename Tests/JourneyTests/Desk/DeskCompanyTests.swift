import Foundation
import Posix
import TestSupport
import Testing

/// Several processes at one office.
@Suite(.temporaryFolder, .enabled(if: TmuxServer.executable != nil, "tmux is not installed"))
struct DeskCompanyTests {
  @Test
  func `two desks, a board and an import of 3,000 messages work side by side`() throws {
    let program = try Program()
    try program.found()
    try program.importMessages("路灯不亮")
    let ids = (1...3000).map { "B-\($0)" }
    let rows = ids.map { "来信\($0),请尽快办理,\(Program.today) 00:00,\($0)" }
    let file = try program.write(
      "thousands.csv", (["标题,内容,留言时间,编号"] + rows).joined(separator: "\n"))
    let first = try TmuxDesk(program)
    let second = try TmuxDesk(program, columns: 80, rows: 24)
    let board = try TmuxDesk(program, columns: 100, rows: 30)
    defer { for desk in [first, second, board] { desk.close() } }
    try first.open(as: "wang.li")
    try second.open(as: "zhang.jianguo", "--pane", "all")
    try board.begin("huiyin board --as wang.li")
    try board.wait(for: "时限看板")

    let importing = try program.start("import", file, "--as", "wang.li")
    let answered = try workAtDesk(first, while: importing)
    importing.waitUntilExit()

    #expect(importing.terminationStatus == 0)
    #expect(answered > 3)
    try first.wait(for: "收件箱 3002")
    try second.wait(for: "/3002 ")
    try board.wait(for: "/6004 ")
    let verified = try program.run("verify", "--json").object
    #expect(verified["ok"] as? Bool == true)
    #expect(verified["entries"] as? Int == 3004)
    let history = try program.run("log", "--json").list
    #expect(history.compactMap { $0["number"] as? Int } == Array(1...3004))
    #expect(try importedIDs(program) == ids)
  }

  /// Takes a message in by hand, and leafs on until the import has ended; returns how often the
  /// desk answered meanwhile.
  private func workAtDesk(_ desk: TmuxDesk, while process: Process) throws -> Int {
    try desk.choose("收文")
    try desk.go(to: "标题", by: "下一项")
    try desk.type("窗口来访")
    try desk.go(to: "留言", by: "下一项")
    try desk.type("请答复。")
    try desk.choose("收文")
    try desk.wait(for: "已收文")
    var answered = 0
    while process.isRunning {
      try desk.press("?")
      try desk.wait(for: "帮助：")
      try desk.press("C-c")
      try desk.wait(for: "closed menu") { !$0.shows("帮助：") }
      answered += 1
    }
    return answered
  }

  /// The source's numbers of the imported messages, in the order in which they were recorded.
  private func importedIDs(_ program: Program) throws -> [String] {
    try program.lines().compactMap { $0.firstMatch(of: /"id":"(B-\d+)"/).map { String($0.1) } }
  }
}
