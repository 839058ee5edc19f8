import Foundation
import Posix
import TestSupport
import Testing

/// What stays as it is, and what changes, while others record.
@Suite(.temporaryFolder, .enabled(if: TmuxServer.executable != nil, "tmux is not installed"))
struct DeskLiveTests {
  @Test
  func `the cursor stays in the text while the board ticks and others record`() throws {
    let program = try Program()
    try program.found()
    try program.importMessages("路灯不亮")
    let desk = try TmuxDesk(program, columns: 200, rows: 50)
    defer { desk.close() }
    try desk.open(as: "wang.li")
    try desk.choose("登记")
    try desk.go(to: "诉求 (每行一条)", by: "下一项")
    try desk.type("东二路的灯")
    let written = try desk.wait(for: "东二路的灯")
    let start = SystemClock.uptime
    var samples: [Screen] = []
    var lags: [Duration] = []

    for index in 1...20 {
      let act = try program.start(
        "receive", "--title", "新留言\(index)号", "--text", "新留言", "--time", Program.today,
        "--as", "wang.li")
      while act.isRunning { samples.append(try desk.stillScreen()) }
      let end = SystemClock.uptime
      samples.append(
        try desk.wait(for: "message \(index)") { screen in
          screen.shows("收件箱 \(index + 1)]") && (index > 9 || screen.shows("新留言\(index)号"))
        })
      lags.append(SystemClock.uptime - end)
    }
    while SystemClock.uptime - start < .seconds(4) { samples.append(try desk.stillScreen()) }

    #expect(samples.count > 40)
    let strayed = samples.first { !$0.isWriting(as: written) }
    #expect(strayed == nil, "the cursor or the text moved: \(String(describing: strayed))")
    #expect(lags.sorted()[lags.count / 2] < .seconds(1))
  }
}

extension Screen {
  /// Whether the cursor stands in the same text at the same place as on another screen.
  fileprivate func isWriting(as other: Screen) -> Bool {
    isCursorShown && cursorColumn == other.cursorColumn && cursorRow == other.cursorRow
      && rowOfCursor.hasPrefix("┃|  ") && rowOfCursor.contains("东二路的灯")
  }
}
