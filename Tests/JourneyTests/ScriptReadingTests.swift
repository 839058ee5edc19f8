import Foundation
import TestSupport
import Testing

/// What scripts read.
@Suite(.temporaryFolder)
struct ScriptReadingTests {
  @Test
  func `a file imported again takes nothing in`() throws {
    let program = try Program()
    try program.found()
    let first = try program.importMessages("供暖", "路灯")

    let again = try program.run(
      "import", program.folder + "/messages.csv", "--json", as: "wang.li")

    #expect(first.count == 2)
    #expect(again.code == 0)
    #expect((again.object["taken"] as? [Any])?.isEmpty == true)
    let known = again.object["known"] as? [[String: Any]]
    #expect(known?.compactMap { $0["matter"] as? String } == first)
    #expect(again.object["derivedIDs"] as? Bool == true)
    #expect(try program.run("list", "--json").list.count == 2)
  }

  @Test
  func `a dry run records nothing`() throws {
    let program = try Program()
    try program.found()
    let file = try program.write("a.csv", "标题,时间\n甲,2026-01-02\n乙,昨天\n")

    let outcome = try program.run("import", file, "--dry-run", "--json", as: "wang.li")

    #expect(outcome.code == 22)
    #expect(outcome.object["messages"] as? Int == 1)
    #expect((outcome.object["bad"] as? [[String: Any]])?.first?["line"] as? Int == 3)
    #expect(try program.run("list", "--json").list.isEmpty)
  }

  @Test
  func `rows say what is waited for, until when`() throws {
    let program = try Program()
    try program.found()
    let matters = try program.importMessages("供暖", "路灯")
    let number = try program.dispatch(matters[0], lead: "construction")

    let inbox = try program.run("list", "--pane", "inbox", "--json", as: "wang.li").list
    let tasks = try program.run("list", "--pane", "tasks", "--json", as: "li.na").list
    let found = try program.run("list", "--filter", "供暖", "--json").list

    #expect(inbox.compactMap { $0["number"] as? String } == [matters[1]])
    #expect(inbox.first?["act"] as? String == "register")
    #expect(inbox.first?["stage"] as? String == "received")
    #expect(inbox.first?["level"] as? String == "green")
    #expect((inbox.first?["due"] as? String)?.hasSuffix("+08:00") == true)
    #expect(tasks.compactMap { $0["number"] as? String } == [number])
    #expect(tasks.first?["department"] as? String == "construction")
    #expect(found.compactMap { $0["title"] as? String } == ["供暖"])
  }

  @Test
  func `a typed message is taken in once`() throws {
    let program = try Program()
    try program.found()
    let words = ["receive", "--title", "路灯", "--id", "7", "--as", "wang.li", "--json"]

    let first = try program.run(words + ["--text", "不亮", "--time", "2026-01-02"]).object
    let again = try program.run(words + ["-"], input: "{ 内容: '不亮', 留言时间: '2026-01-02' }").object

    #expect(first["new"] as? Bool == true)
    #expect(again["new"] as? Bool == false)
    #expect(first["matter"] as? String == again["matter"] as? String)
  }

  @Test
  func `verify tells entries, head and that all is well`() throws {
    let program = try Program()
    try program.found()

    let outcome = try program.run("verify", "--json")

    #expect(outcome.code == 0)
    #expect(outcome.object["ok"] as? Bool == true)
    #expect(outcome.object["entries"] as? Int == 2)
    let head = try #require(outcome.object["head"] as? String)
    #expect(head.count == 64)
    #expect(try program.run("verify", "--against", "2:" + head).code == 0)
    let other = String(repeating: "0", count: 64)
    #expect(try program.run("verify", "--against", "2:" + other).code == 2)
  }

  @Test
  func `what is adopted later can be used at once`() throws {
    let program = try Program()
    try program.found()
    let more = """
      { departments: [{ id: "water", name: "水务局" }], policy: { liaisonSigns: true },
        members: [{ member: "he.hua", name: "何华", roles: ["liaison"], department: "water" }] }
      """

    let adopted = try program.run(
      "adopt", "-", "--all-keys", "--json", as: "wang.li", input: more)

    #expect(adopted.object["keys"] as? [String] == ["he.hua"])
    let matter = try #require(try program.importMessages("停水").first)
    let number = try program.dispatch(matter, lead: "water")
    #expect(try program.run("sign-for", number, as: "he.hua").code == 0)
    let report = try program.run(
      "report", number, "--findings", "已查", "--wording", "您好。", "--outcome", "resolved",
      "--json", as: "he.hua")
    #expect(report.object["stage"] as? String == "underReview")
  }

  @Test
  func `sentences come in the language that was asked for`() throws {
    let program = try Program()

    #expect(try program.run("list").complaint.contains("里没有单位"))
    #expect(try program.run("list", "--lang", "en").complaint.contains("holds no office"))
    try FileManager.default.createDirectory(
      atPath: program.folder + "/.config/huiyin", withIntermediateDirectories: true)
    try program.write(".config/huiyin/config.json5", "{ language: 'en' }")
    #expect(try program.run("list").complaint.contains("holds no office"))
    #expect(try program.run("list", "--lang=zh").complaint.contains("里没有单位"))
  }

  @Test
  func `a reader who has seen enough ends the program without a complaint`() throws {
    let program = try Program()
    let pipe = "\(Program.executable) init --example --office x 2> complaint | true; cat complaint"

    let outcome = try program.runShell("set -o pipefail; " + pipe)

    #expect(outcome.code == 0)
    #expect(outcome.output.isEmpty)
  }

  @Test
  func `a full disk behind standard output is told`() throws {
    let program = try Program()

    let outcome = try program.runShell("\(Program.executable) help > /dev/full")

    #expect(outcome.code == 20)
    #expect(!outcome.complaint.isEmpty)
  }
}
