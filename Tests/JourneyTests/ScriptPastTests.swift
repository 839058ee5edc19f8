import Foundation
import TestSupport
import Testing

/// The office as it stood at a moment, for scripts and on the screen.
@Suite(.temporaryFolder)
struct ScriptPastTests {
  /// An office in which a message was taken in, and after more than a second dispatched.
  private func told() throws -> (program: Program, matter: String, moment: String) {
    let program = try Program()
    try program.found()
    let matters = try program.importMessages("供暖")
    let last = try program.run("log", "--last", "1", "--json").list.first
    let moment = try #require(last?["at"] as? String)
    try program.runShell("sleep 1.1")
    _ = try program.dispatch(matters[0], lead: "construction")
    return (program, matters[0], moment)
  }

  @Test
  func `what was waited for then is listed, and marked`() throws {
    let (program, _, moment) = try told()

    let rows = try program.run("list", "--as-of", moment, "--json", as: "wang.li")
    let text = try program.run("list", "--as-of", moment, as: "wang.li")

    #expect(rows.list.compactMap { $0["stage"] as? String } == ["received"])
    #expect(rows.complaint.contains("--as-of"))
    #expect(rows.list.allSatisfy { ($0["asOf"] as? String)?.hasPrefix("20") == true })
    #expect(text.output.hasPrefix("以下是 "))
    #expect(text.code == 0)
    let now = try program.run("list", "--json", as: "wang.li")
    #expect(now.list.compactMap { $0["stage"] as? String } == ["inHand"])
    #expect(!now.complaint.contains("--as-of"))
    #expect(now.list.allSatisfy { $0["asOf"] == nil })
  }

  @Test
  func `a matter is shown as it was`() throws {
    let (program, matter, moment) = try told()

    let then = try program.run("show", matter, "--as-of", moment, "--json").object

    #expect(then["stage"] as? String == "received")
    #expect((then["asOf"] as? String)?.hasPrefix("20") == true)
    #expect(try program.run("show", matter, "--json").object["stage"] as? String == "inHand")
  }

  @Test
  func `a paper of the past says so below its title, on every sheet, and when it was made`() throws
  {
    let (program, _, moment) = try told()

    let words = ["print", "monthly", String(Program.today.prefix(7)), "--as", "wang.li"]
    let then = try program.run(words + ["--as-of", moment])
    let page = try program.run(words + ["--as-of", moment, "--html", "-"])
    let object = try program.run(words + ["--as-of", moment, "--json"]).object
    let now = try program.run(words)

    #expect(then.output.contains("的状况，不是现状）"), "\(then.output)")
    #expect(page.output.components(separatedBy: "截至 20").count > 2, "\(page.output)")
    #expect((object["asOf"] as? String)?.hasPrefix("20") == true)
    #expect(now.code == 0 && !now.output.contains("不是现状"))
    let made = then.output.split(separator: "\n").first { $0.hasPrefix("制作") }
    let told = then.output.split(separator: "\n").first { $0.hasPrefix("截至") }
    #expect(made != nil && made?.dropFirst(2) != told?.dropFirst(2))
  }

  @Test
  func `the screen of the past says so in its first line, and why it can not be written`() throws {
    let (program, _, moment) = try told()

    for words in [["desk"], ["board"]] {
      let screen = try program.run(
        words + ["--as-of", moment, "--dump-screen", "80x24", "--as", "wang.li"])
      let lines = screen.output.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(screen.code == 0)
      #expect(lines.first?.contains("截至 20") == true)
      #expect(screen.output.contains("只能查看"))
    }
  }

  @Test(arguments: [
    ("1999-12-31", 23, "尚未建立"), ("昨天", 10, "--as-of"), ("2026-13-01", 10, "--as-of"),
  ])
  func `a moment there was no office, and none at all, are refused`(
    text: String, code: Int32, complaint: String,
  ) throws {
    let program = try Program()
    try program.found()

    let outcome = try program.run("list", "--as-of", text)

    #expect(outcome.code == code)
    #expect(outcome.complaint.contains(complaint))
  }
}
