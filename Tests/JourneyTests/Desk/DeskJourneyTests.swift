import Foundation
import TestSupport
import Testing

/// The whole life of a message at the real desk, by keys the screen names.
@Suite(.temporaryFolder, .enabled(if: TmuxServer.executable != nil, "tmux is not installed"))
struct DeskJourneyTests {
  @Test(arguments: [(Wording.zh, 120, 40), (.en, 80, 24)])
  func `a message goes from a file to the archive`(
    wording: Wording, columns: Int, rows: Int,
  ) throws {
    let program = try Program()
    try program.found()
    try program.importMessages("路灯不亮", "取暖补贴", "公交改线")
    let desk = try TmuxDesk(program, columns: columns, rows: rows)
    defer { desk.close() }
    let walk = DeskWalk(desk: desk, words: wording, title: "取暖补贴")

    try desk.open(as: "wang.li", "--lang", wording.language)
    try walk.instruct()
    try walk.report()
    try walk.reply()
    try walk.file()
    try desk.press("q")

    #expect(try desk.waitForPrompt() == 0)
    let list = try program.run("list", "--filter", "取暖补贴", "--json").list
    let number = try #require(list.first?["number"] as? String)
    let shown = try program.run("show", number, "--json").object
    #expect(shown["stage"] as? String == "archived")
    #expect((shown["history"] as? [Any])?.count == 17)
    let registration = shown["registration"] as? [String: Any]
    #expect(registration?["kind"] as? String == "complaint")
    #expect(registration?["points"] as? [String] == ["取暖补贴何时解决？", "公布咨询电话"])
    #expect(try program.run("verify", "--json").object["ok"] as? Bool == true)
  }
}
