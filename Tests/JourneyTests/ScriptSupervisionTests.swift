import Foundation
import TestSupport
import Testing

/// What scripts do with statistics, risks, contacts, periods, reports, looks and bulletins.
@Suite(.temporaryFolder)
struct ScriptSupervisionTests {
  private func office() throws -> Program {
    let program = try Program()
    try program.found()
    return program
  }

  @Test
  func `scores count what was handed to a department, and print what each rate means`() throws {
    let program = try office()
    let matters = try program.importMessages("供暖", "路灯")
    _ = try program.dispatch(matters[0], lead: "construction")

    let json = try program.run("stats", "scores", "--period", "month", "--json")
    let text = try program.run("stats", "--lang", "en")

    let scores = json.object["scores"] as? [[String: Any]] ?? []
    #expect(scores.compactMap { $0["department"] as? String } == ["construction"])
    #expect(scores.first?["given"] as? Int == 1)
    #expect(scores.first?["replyPerMille"] as? Int == 0)
    #expect(scores.first?["timelyPerMille"] == nil)
    #expect(text.code == 0)
    #expect(text.output.contains("reported = reports submitted / parts given"))
    #expect(text.output.contains("instruction  the leaders  1 times"))
  }

  @Test
  func `a risk point is recorded, changed by its id, and listed`() throws {
    let program = try office()

    let made = try program.run(
      "risk", "record", "--name", "供暖补贴", "--category", "民生", "--level", "considerable",
      "--topics", "heating", "--cause", "核对慢", "--measures", "提前核对", "--json", as: "wang.li")
    try program.run("risk", "record", "FX-001", "--level", "major", as: "wang.li")
    let list = try program.run("risk", "--json")

    #expect((made.object["recorded"] as? [String: Any])?["id"] as? String == "FX-001")
    let points = list.list.compactMap { $0["point"] as? [String: Any] }
    #expect(points.count == 1)
    #expect(points.first?["level"] as? String == "major")
    #expect(points.first?["cause"] as? String == "核对慢")
  }

  @Test
  func `zero reports belong to a key period, one for each area and day`() throws {
    let program = try office()
    let early = try program.run(
      "zero-report", "fill", "north", "--informant", "赵网格", as: "wang.li")

    try program.run(
      "period", "add", "供暖保障期", "--from", Program.day(after: -1), "--until",
      Program.day(after: 3), as: "wang.li")
    let first = try program.run(
      "zero-report", "fill", "north", "--informant", "赵网格", as: "wang.li")
    let second = try program.run(
      "zero-report", "fill", "north", "--informant", "赵网格", as: "wang.li")

    #expect(early.code == 11)
    #expect(first.code == 0)
    #expect(second.code == 11)
    #expect(try program.run("zero-report", "--json").list.count == 1)
    #expect(try program.run("period", "--lang", "en").output.contains("now"))
  }

  @Test
  func `contacts, looks and grid reports are kept and told`() throws {
    let program = try office()

    try program.run(
      "contact", "name", "north", "--leader", "周明", "--cadre", "马会", "--cadre-phone", "13800000000",
      "--grid-worker", "赵网格", as: "wang.li")
    let looked = try program.run("look", "board", as: "wang.li")
    let again = try program.run("look", "board", as: "wang.li")
    let told = try program.run(
      "grid-report", "record", "north", "--text", "停水", "--informant", "赵网格", "--json",
      as: "wang.li")
    let entry = told.object["entry"] as? Int ?? 0
    try program.run(
      "grid-report", "settle", String(entry), "--result", "已恢复", as: "wang.li")

    #expect(try program.run("contact").output.contains("周明 | 马会 13800000000 | 赵网格"))
    #expect((looked.code, again.code) == (0, 11))
    #expect(try program.run("grid-report").output.contains("办结：已恢复"))
  }

  @Test
  func `a grid report becomes a matter, once, and each names the other`() throws {
    let program = try office()
    let told = try program.run(
      "grid-report", "record", "north", "--text", "三号楼停水", "--informant", "赵网格", "--json",
      as: "wang.li")
    let entry = String(told.object["entry"] as? Int ?? 0)

    let taken = try program.run(
      "grid-report", "take-in", entry, "--source", "board", "--json", as: "wang.li")
    let again = try program.run(
      "grid-report", "take-in", entry, "--source", "board", "--json", as: "wang.li")
    let settled = try program.run(
      "grid-report", "settle", entry, "--result", "已恢复", as: "wang.li")
    let unknown = try program.run("grid-report", "take-in", "999", as: "wang.li")

    let matter = taken.object["matter"] as? String ?? ""
    #expect(taken.object["new"] as? Bool == true && again.object["new"] as? Bool == false)
    #expect(again.object["matter"] as? String == matter)
    #expect([settled.code, unknown.code] == [11, 11])
    #expect(try program.run("grid-report").output.contains("办件 " + matter))
    #expect(try program.run("show", matter, as: "wang.li").output.contains("网格上报  #\(entry)"))
  }

  @Test
  func `a bulletin needs somebody who is late, and says so`() throws {
    let program = try office()
    let matters = try program.importMessages("供暖")
    let number = try program.dispatch(matters[0], lead: "construction")

    let candidates = try program.run("bulletin", "candidates", "--json")
    let draft = try program.run(
      "bulletin", "draft", "--item", number + ":construction", as: "wang.li")
    let empty = try program.run("bulletin", "draft", "--all", as: "wang.li")
    let unknown = try program.run("bulletin", "issue", "TB-2026-009", as: "zhang.jianguo")
    let printed = try program.run("print", "bulletin")

    #expect(candidates.list.isEmpty)
    #expect([draft.code, empty.code, unknown.code, printed.code] == [11, 11, 11, 11])
    #expect(try program.run("bulletin").code == 0)
  }

  @Test
  func `a supervision slip is printed by its matter`() throws {
    let program = try office()
    let matters = try program.importMessages("供暖")
    let number = try program.dispatch(matters[0], lead: "construction")
    let early = try program.run("print", "slip", number)
    try program.run(
      "supervise", number, "--breach", "irregular", "--demand", "补充现场照片", "--due-on",
      Program.day(after: 3), as: "wang.li")
    try program.run("issue-slip", number, as: "zhang.jianguo")

    let slip = try program.run("print", "slip", number)

    #expect(early.code == 11)
    #expect(slip.code == 0)
    #expect(slip.output.contains("督办单"))
    #expect(slip.output.contains("补充现场照片"))
  }

  @Test(
    arguments: [
      (["stats", "everything"], 10), (["stats", "--month", "2026-13"], 10),
      (["stats", "--month", "2026-10", "--period", "year"], 10), (["risk", "remove"], 10),
      (["risk", "record", "FX-099", "--name", "x", "--as", "wang.li"], 11),
      (["contact", "name", "nowhere", "--leader", "a", "--cadre", "b", "--grid-worker", "c"], 11),
      (["grid-report", "settle", "one", "--result", "x"], 10),
      (["period", "add", "x", "--from", "soon", "--until", "later"], 10),
      (["bulletin", "draft", "--item", "2026-000001"], 10),
      (["bulletin", "drop", "7", "--reason", "x"], 11),
    ] as [([String], Int32)])
  func `what is wrong is said in a sentence, and nothing is recorded`(
    words: [String], code: Int32,
  ) throws {
    let program = try office()
    let before = try program.run("verify", "--json").object["head"] as? String

    let outcome = try program.run(words + (words.contains("--as") ? [] : ["--as", "wang.li"]))

    #expect(outcome.code == code)
    #expect(!outcome.complaint.isEmpty)
    #expect(try program.run("verify", "--json").object["head"] as? String == before)
  }

  @Test
  func `what is late is reminded of once a day`() throws {
    let program = try office()

    let none = try program.run("remind-late", "--json", as: "wang.li")

    #expect(none.code == 0)
    #expect((none.object["reminded"] as? [String])?.isEmpty == true)
  }
}
