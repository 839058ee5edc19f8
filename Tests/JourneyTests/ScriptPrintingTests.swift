import Foundation
import TestSupport
import Testing

/// What is printed by scripts.
@Suite(.temporaryFolder)
struct ScriptPrintingTests {
  @Test
  func `a slip is printed as text, as a page, and as JSON`() throws {
    let program = try Program()
    try program.found()
    let matters = try program.importMessages("供暖")
    let number = try program.dispatch(matters[0], lead: "construction")

    let text = try program.run("print", "dispatch", number)
    let page = try program.run("print", "交办单", number, "--html", "slip.html", "--lang", "en")
    let json = try program.run("print", "dispatch", number, "--json")

    #expect(text.code == 0)
    #expect(text.output.contains("编号：JB-\(number)"))
    #expect(page.output == "Dispatch Slip JB-\(number) was written to slip.html\n")
    let html = try String(contentsOfFile: program.folder + "/slip.html", encoding: .utf8)
    #expect(html.hasPrefix("<!DOCTYPE html>"))
    #expect(json.object["number"] as? String == "JB-\(number)")
    #expect((json.object["text"] as? String)?.contains("供暖何时解决？") == true)
  }

  @Test
  func `the mark on a paper is the journal's head, in words, too`() throws {
    let program = try Program()
    try program.found()
    let matters = try program.importMessages("供暖")
    let number = try program.dispatch(matters[0], lead: "construction")

    let paper = try program.run("print", "instruction", number).output
    let verified = try program.run("verify", "--json").object

    let words = (verified["words"] as? [String] ?? []).joined(separator: " ")
    #expect(!words.isEmpty)
    #expect(paper.contains("校验词  " + words))
    #expect(paper.contains("摘要    " + (verified["head"] as? String ?? "-")))
  }

  @Test
  func `the report of this month counts what was dispatched`() throws {
    let program = try Program()
    try program.found()
    let matters = try program.importMessages("供暖", "路灯")
    _ = try program.dispatch(matters[0], lead: "construction")

    let report = try program.run("print", "monthly", String(Program.today.prefix(7)))

    #expect(report.code == 0)
    #expect(report.output.contains("共收到网民留言 2 件"))
  }

  @Test
  func `a shift that was handed over is printed by its entry, or as the last`() throws {
    let program = try Program()
    try program.found()
    let entry = try program.run("handover", "--json", as: "wang.li").object["entry"] as? Int ?? 0

    let last = try program.run("print", "handover")
    let named = try program.run("print", "handover", String(entry))
    let other = try program.run("print", "handover", "1")

    #expect(last.output.contains("交接班记录"))
    #expect(named.output.contains("日志第 \(entry) 条"))
    #expect(other.code == 11)
    #expect(other.complaint.contains("第 1 条不是交班"))
  }

  @Test(arguments: [
    (["print", "poem"], Int32(10), "poem"), (["print", "dispatch"], 10, "NUMBER"),
    (["print", "dispatch", "2026-999999"], 14, "2026-999999"),
    (["print", "monthly", "2026-13"], 10, "2026-13"), (["print", "handover"], 11, "还没有交过班"),
    (["print", "dispatch", "m4"], 11, "交办后才有"),
    (["print", "monthly", "--html", "/nowhere/x.html"], 20, "/nowhere"),
    (["print", "monthly", "--out", "/dev/null"], 20, "/dev/null"),
  ])
  func `what can not be printed is told in a sentence`(
    words: [String], code: Int32, part: String,
  ) throws {
    let program = try Program()
    try program.found()
    try program.importMessages("供暖")

    let outcome = try program.run(words.map { $0 == "m4" ? try firstMatter(program) : $0 })

    #expect(outcome.code == code)
    #expect(outcome.complaint.contains(part))
    #expect(outcome.output.isEmpty)
  }

  private func firstMatter(_ program: Program) throws -> String {
    try program.run("list", "--json").list.first?["number"] as? String ?? ""
  }
}
