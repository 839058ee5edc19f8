import Foundation
import Posix
import TestSupport
import Testing

/// Whether the screen shows what it should, however it came to it.
@Suite(.temporaryFolder, .enabled(if: TmuxServer.executable != nil, "tmux is not installed"))
struct DeskRedrawTests {
  /// Keys that go about and record nothing: C-c leaves whatever they open.
  private static let keys = [
    "j", "k", "Down", "Up", "PgDn", "PgUp", "C-d", "C-u", "g", "G", "J", "K", "Tab", "S-Tab", "1",
    "2", "3", "4", "5", "0", "z", "h", "p", "l", "w", "!", "O", "o", "Space", "v", "V", "n", "N",
    "/", "\\", ":", "?", "r", "f", "C-c", "C-c", "C-c",
  ]

  @Test(arguments: [(80, 24), (120, 40), (200, 50)])
  func `what a repaint shows was there already`(columns: Int, rows: Int) throws {
    let program = try Program()
    try program.run("demo", program.office, "--matters", "40", "--seed", "7", "--no-desk")
    let desk = try TmuxDesk(program, columns: columns, rows: rows)
    defer { desk.close() }
    var chance = SeededGenerator(seed: UInt64(columns))
    try desk.open(as: "wang.li")

    for round in 1...5 {
      let keys = (0..<20).map { _ in Self.keys.randomElement(using: &chance) ?? "j" }
      for key in keys + ["C-c", "C-c", "C-c"] { try desk.press(key) }
      // Seen when everything before it has been taken into account.
      try desk.press("?")
      try desk.type("round\(round)")
      try desk.wait(for: "/round\(round)")
      let withMenu = try desk.differenceToRepaint()
      #expect(withMenu == nil, "seed \(columns), round \(round), \(keys)")
      try desk.press("C-c")
      try desk.wait(for: "closed menu") { !$0.shows("帮助：") }
      let without = try desk.differenceToRepaint()
      #expect(without == nil, "seed \(columns), round \(round), \(keys)")
    }
  }

  @Test
  func `a storm of sizes ends in the picture of the last one`() throws {
    let program = try Program()
    try program.run("demo", program.office, "--matters", "40", "--seed", "7", "--no-desk")
    let desk = try TmuxDesk(program)
    defer { desk.close() }
    var chance = SeededGenerator(seed: 5)
    try desk.open(as: "wang.li")
    try desk.choose("收文")
    try desk.wait(for: "下一项")

    for _ in 0..<60 {
      let columns = Int.random(in: 20...200, using: &chance)
      try desk.resize(columns: columns, rows: Int.random(in: 5...50, using: &chance))
      try desk.press("Tab")
    }
    for (columns, rows) in [(20, 5), (29, 40), (100, 5)] {
      try desk.resize(columns: columns, rows: rows)
      try desk.wait(for: "one line") { screen in
        screen.rows.filter { !$0.isEmpty } == ["窗口过小"] && screen.rows.count == rows
      }
    }
    try desk.resize(columns: 120, rows: 40)
    try desk.wait(for: "form") { $0.key(for: "收文") != nil && $0.rows.count == 40 }

    #expect(try desk.differenceToRepaint() == nil)
    try desk.press("C-c", "q")
    #expect(try desk.waitForPrompt() == 0)
  }
}

extension TmuxDesk {
  /// What another program wrote on the screen.
  private static let dirt = "#dirt#"

  /// A row that is not the same after a repaint, as it was and as it is; nil when all are the same.
  fileprivate func differenceToRepaint() throws -> (before: String, after: String)? {
    let desk = try deskProcesses().desk
    // Lists that are still on their way would come between.
    let before = try wait(for: "rest") { _ in ProcessTree.isResting(desk) }
    let terminal = try server.run("display-message -p '#{pane_tty}'")[0][0]
    let output = try FileHandle(forWritingTo: URL(filePath: terminal))
    try output.write(contentsOf: Data(("\u{1B}7\u{1B}[2;3H" + Self.dirt + "\u{1B}8").utf8))
    try wait(for: Self.dirt)
    try press("C-l")
    let after = try wait(for: "repaint") { !$0.shows(Self.dirt) }
    // A minute may have passed meanwhile, and then the clock in the first row shows another.
    guard before.rows[0] == after.rows[0] else { return try differenceToRepaint() }
    return zip(before.rows, after.rows).first { $0 != $1 }.map { ($0, $1) }
  }
}
