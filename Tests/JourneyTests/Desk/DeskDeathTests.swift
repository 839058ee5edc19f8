import CLinux
import Foundation
import Posix
import TestSupport
import Testing

/// What remains when the desk dies.
@Suite(.temporaryFolder, .enabled(if: TmuxServer.executable != nil, "tmux is not installed"))
struct DeskDeathTests {
  @Test(arguments: [SIGKILL, SIGSEGV, SIGTERM, SIGHUP, SIGABRT])
  func `the terminal is as before after any death`(signal: Int32) throws {
    let program = try Program()
    try program.found()
    let desk = try TmuxDesk(program)
    defer { desk.close() }
    let modes = try desk.shell("stty -g").rows

    try desk.open(as: "wang.li")
    kill(try desk.deskProcesses().desk, signal)
    let code = try desk.waitForPrompt()

    #expect(code == 128 + signal)
    try expectUsable(desk, modes: modes)
  }

  @Test
  func `the desk gives the terminal back when what watches over it is killed`() throws {
    let program = try Program()
    try program.found()
    let desk = try TmuxDesk(program)
    defer { desk.close() }
    let modes = try desk.shell("stty -g").rows
    try desk.open(as: "wang.li")
    let processes = try desk.deskProcesses()

    kill(processes.watching, SIGKILL)
    try desk.wait(for: "shell's screen") { !$0.isAlternate && !ProcessTree.isAlive(processes.desk) }
    // The shell's prompt may have gone to the desk's screen; it comes again on the next line.
    try desk.press("Enter")
    try desk.waitForPrompt()

    try expectUsable(desk, modes: modes)
  }

  @Test
  func `what was typed into a form is offered again`() throws {
    let program = try Program()
    try program.found()
    try program.importMessages("路灯不亮")
    let desk = try TmuxDesk(program)
    defer { desk.close() }
    try desk.open(as: "wang.li")
    try desk.choose("登记")
    try desk.go(to: "诉求 (每行一条)", by: "下一项")
    try desk.type("东二路的灯")
    try desk.wait(for: "东二路的灯")
    try waitForDraft(of: program, holding: "东二路的灯")

    kill(try desk.deskProcesses().desk, SIGKILL)
    try desk.open(as: "wang.li")
    try desk.choose("登记")

    let screen = try desk.wait(for: "已恢复草稿")
    #expect(screen.shows("路灯不亮何时解决？东二路的灯"))
    #expect(try program.run("verify", "--json").object["entries"] as? Int == 3)
  }

  @Test
  func `an act that was told to be on disk outlives the desk`() throws {
    let program = try Program()
    try program.found()
    try program.importMessages("路灯不亮")
    let desk = try TmuxDesk(program)
    defer { desk.close() }
    try desk.open(as: "wang.li")
    try fillInRegistration(at: desk)

    try desk.press("C-s")
    let screen = try desk.wait(for: "登记 已记入 #")
    kill(try desk.deskProcesses().desk, SIGKILL)
    try desk.waitForPrompt()

    let verified = try program.run("verify", "--json").object
    #expect(screen.shows("登记 已记入 #\(verified["entries"] as? Int ?? 0)"))
    #expect(verified["ok"] as? Bool == true)
    #expect(try program.run("list", "--json").list.first?["stage"] as? String == "registered")
  }

  @Test(arguments: [0, 1, 2, 4, 8])
  func `an act is recorded as a whole or not at all, whenever the desk dies`(looks: Int) throws {
    let program = try Program()
    try program.found()
    try program.importMessages("路灯不亮")
    let desk = try TmuxDesk(program)
    defer { desk.close() }
    try desk.open(as: "wang.li")
    try fillInRegistration(at: desk)
    let processes = try desk.deskProcesses()

    try desk.press("C-s")
    for _ in 0..<looks { _ = try desk.screen() }
    kill(processes.desk, SIGKILL)
    try desk.waitForPrompt()

    let verified = try program.run("verify", "--json").object
    let stage = try program.run("list", "--json").list.first?["stage"] as? String
    #expect(verified["ok"] as? Bool == true)
    #expect(verified["entries"] as? Int == (stage == "registered" ? 4 : 3))
    try desk.open(as: "wang.li")
    try desk.wait(for: stage == "registered" ? "拟办" : "登记")
  }

  private func fillInRegistration(at desk: TmuxDesk) throws {
    try desk.choose("登记")
    try desk.go(to: "主题", by: "下一项")
    try desk.type("供")
    try desk.wait(for: "供暖")
    try desk.press("Enter")
    try desk.wait(for: "next field") { $0.focusedField == "身份" }
  }

  /// The shell has its screen, its cursor, its keys and its settings, and pastes come unmarked.
  private func expectUsable(_ desk: TmuxDesk, modes: [String]) throws {
    let screen = try desk.stillScreen()
    #expect(!screen.isAlternate)
    #expect(screen.isCursorShown)
    #expect(!screen.hasSpecialModes)
    #expect(try desk.shell("stty -g").rows == modes)
    #expect(try desk.shell("stty -a").rows.contains { $0.contains(" echo ") })
    try desk.paste("echo pasted")
    try desk.press("Enter")
    #expect(try desk.wait(for: "paste") { $0.rows.contains("pasted") }.shows("] echo pasted"))
  }

  /// Waits until the draft is on the disk, which the desk does not tell.
  private func waitForDraft(of program: Program, holding text: String) throws {
    let folder = program.folder + "/.local/state/huiyin"
    let start = SystemClock.uptime
    while SystemClock.uptime - start < TmuxDesk.patience {
      let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
      let drafts = names.filter { $0.contains("/drafts/") }
        .compactMap { try? String(contentsOfFile: folder + "/" + $0, encoding: .utf8) }
      if drafts.contains(where: { $0.contains(text) }) { return }
      SystemClock.pause(.milliseconds(20))
    }
    Issue.record("no draft holds \(text)")
  }
}
