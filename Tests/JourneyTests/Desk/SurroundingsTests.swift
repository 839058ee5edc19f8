import Foundation
import Posix
import TestSupport
import Testing

/// How the desk refuses to open where it can not work, and that it then changes nothing.
@Suite(.temporaryFolder, .enabled(if: TmuxServer.executable != nil, "tmux is not installed"))
struct SurroundingsTests {
  @Test(arguments: [
    (before: "TERM=unheard-of", sentence: "不认识终端类型「unheard-of」"),
    (before: "TERM=dumb", sentence: "终端类型「dumb」不能定位光标"),
    (before: "TERM=", sentence: "不认识终端类型「」"),
    (before: "LC_ALL=zh_CN.GBK", sentence: "区域设置「zh_CN.GBK」不是 UTF-8"),
    (before: "LC_ALL= LANG=zh_CN.gb18030", sentence: "区域设置「zh_CN.gb18030」不是 UTF-8"),
  ])
  func `a terminal that can not show the desk is told so`(before: String, sentence: String) throws {
    let program = try Program()
    try program.found()
    let lines = try program.lines()
    let desk = try TmuxDesk(program)
    defer { desk.close() }
    let modes = try desk.shell("stty -g").rows

    let outcome = try desk.shell(before + " huiyin --lang zh --as wang.li")

    #expect(outcome.code == 24)
    #expect(outcome.rows.first?.hasPrefix("huiyin: " + sentence) == true, "\(outcome.rows)")
    #expect(try desk.shell("stty -g").rows == modes)
    #expect(try program.lines() == lines)
  }

  @Test(arguments: ["LC_ALL=C", "LC_ALL=POSIX", "LC_ALL= LANG="])
  func `an account without a language still has its desk`(before: String) throws {
    let program = try Program()
    try program.found()
    try program.importMessages("路灯不亮")
    let desk = try TmuxDesk(program)
    defer { desk.close() }

    try desk.open(as: "wang.li", after: before + " ")

    try desk.wait(for: "路灯不亮")
  }

  @Test(arguments: ["< /dev/null", "> out", "< /dev/null > out"])
  func `without a terminal the desk does not open`(redirection: String) throws {
    let program = try Program()
    try program.found()
    let desk = try TmuxDesk(program)
    defer { desk.close() }

    for command in ["huiyin", "huiyin board"] {
      let outcome = try desk.shell("\(command) --as wang.li \(redirection)")
      #expect(outcome.code == 24)
      #expect(outcome.rows.first?.hasPrefix("huiyin: 这里不是终端") == true, "\(outcome.rows)")
    }
  }

  @Test
  func `a terminal of 20 columns and 5 rows says that it is too small`() throws {
    let program = try Program()
    try program.found()
    let desk = try TmuxDesk(program, columns: 20, rows: 5)
    defer { desk.close() }

    try desk.begin("clear; huiyin --as wang.li")
    try desk.wait(for: "one line") { $0.isAlternate && $0.rows.filter { !$0.isEmpty } == ["窗口过小"] }
    try desk.press("q")

    #expect(try desk.waitForPrompt() == 0)
  }

  @Test
  func `a folder that is no office is named`() throws {
    let program = try Program()
    let desk = try TmuxDesk(program)
    defer { desk.close() }

    let outcome = try desk.shell("huiyin --office /usr")

    #expect(outcome.code == 15)
    #expect(outcome.rows.first?.contains("/usr") == true, "\(outcome.rows)")
  }

  @Test
  func `a journal of a newer format does not open`() throws {
    let program = try Program()
    try program.found()
    try program.editJournal { lines in
      let changed = lines[0].replacing("\"format\":1", with: "\"format\":2")
      lines = [try Program.resummed(changed, after: nil)]
    }
    let desk = try TmuxDesk(program)
    defer { desk.close() }

    #expect(try desk.shell("huiyin --as wang.li").code == 17)
  }

  @Test
  func `an office that can not be written is open for reading, and says why it refuses`() throws {
    let program = try Program()
    try program.found()
    try program.importMessages("路灯不亮")
    let lines = try program.lines()
    let desk = try TmuxDesk(program)
    defer { desk.close() }
    try desk.shell("chmod -R a-w office")

    // Root may write everywhere, unless it gives that up.
    let bound = Machine.account == 0 ? "setpriv --bounding-set=-dac_override,-dac_read_search " : ""
    try desk.open(as: "wang.li", after: bound)
    try desk.wait(for: "路灯不亮")
    try desk.choose("登记")
    try desk.go(to: "主题", by: "下一项")
    try desk.type("供")
    try desk.wait(for: "供暖")
    try desk.press("Enter")
    try desk.choose("登记")

    try desk.wait(for: "登记: ")
    #expect(try program.lines() == lines)
    try desk.press("C-c", "q")
    try desk.waitForPrompt()
    try desk.shell("chmod -R u+w office")
  }

  @Test(.enabled(if: SmallDisk.canMount, "a small file system can be mounted"))
  func `a disk that is full refuses the act, and loses nothing`() throws {
    let program = try Program()
    let disk = try SmallDisk(at: program.office, kilobytes: 256)
    defer { disk.unmount() }
    try program.found()
    try program.importMessages("路灯不亮")
    let head = try program.run("verify", "--json").object["head"] as? String
    let act = [
      "receive", "--title", "甲", "--text", "乙", "--time", Program.today, "--as", "wang.li",
    ]

    try disk.fill()
    let full = try program.run(act)

    #expect(full.code == 20)
    #expect(full.complaint.contains("空间"), "\(full.complaint)")
    #expect(try program.run("verify", "--json").object["head"] as? String == head)
    try disk.makeRoom()
    #expect(try program.run(act).code == 0)
    #expect(try program.run("verify", "--json").object["ok"] as? Bool == true)
  }

  @Test
  func `an account whose disk is full is told where there is no space`() throws {
    let program = try Program()
    try program.found()
    let lines = try program.lines()

    let words = "receive --title 甲 --time \(Program.today) --as wang.li"
    let full = try program.runShell(
      "(ulimit -f 0; exec \(Program.executable) \(words)) 2>&1 | cat; exit ${PIPESTATUS[0]}")

    #expect(full.code == 26)
    #expect(full.output.contains(program.folder + "/.cache/huiyin"), "\(full.output)")
    #expect(full.output.split(separator: "\n").count == 1)
    #expect(try program.lines() == lines)
  }
}
