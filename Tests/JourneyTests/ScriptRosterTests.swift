import Foundation
import TestSupport
import Testing

/// Members, departments, names and wordings from the command line.
@Suite(.temporaryFolder)
struct ScriptRosterTests {
  @Test func `a department gets its people, and is retired once nothing is left in it`() throws {
    let program = try Program()
    try program.found()

    let codes = try [
      ["department", "add", "parks", "--name", "园林局", "--english", "Parks"],
      ["member", "add", "tang.jing", "--name", "唐静", "--role", "liaison", "--department", "parks"],
      ["member", "add", "qiao.mu", "--name", "乔木", "--role", "archivist"],
      ["department", "edit", "parks", "--head", "qiao.mu"],
      ["department", "retire", "parks", "--reason", "机构改革"],
      ["member", "retire", "tang.jing", "--reason", "调离"],
      ["member", "edit", "qiao.mu", "--role", "archivist", "--department="],
      ["department", "retire", "parks", "--reason", "机构改革"],
      ["department", "edit", "parks", "--name", "园林绿化局"],
      ["department", "add", "parks", "--name", "园林绿化局"],
    ].map { try program.run($0 + ["--as", "wang.li"]).code }
    let parks = try program.run("department", "list", "--json").list
      .first { $0["id"] as? String == "parks" }
    let members = try program.run("member", "list", "--retired", "--json").list

    #expect(codes == [0, 0, 0, 0, 11, 0, 0, 0, 11, 0])
    #expect(parks?["name"] as? String == "园林绿化局")
    #expect(parks?["heads"] as? [String] == [])
    #expect(
      members.first { $0["id"] as? String == "tang.jing" }?["reason"] as? String == "调离")
    #expect(try program.run("verify", "--signatures").code == 0)
  }

  @Test func `whoever has work in hand is followed by somebody, who goes on with it`() throws {
    let program = try Program()
    try program.found()
    let matter = try #require(try program.importMessages("路灯").first)
    let number = try program.dispatch(matter, lead: "construction")

    let alone = try program.run(
      "member", "retire", "li.na", "--reason", "退休", as: "wang.li")
    let stranger = try program.run(
      "member", "retire", "li.na", "--reason", "退休", "--successor", "zhao.qiang", as: "sun.yue")
    let followed = try program.run(
      "member", "retire", "li.na", "--reason", "退休", "--successor", "zhao.qiang", "--json",
      as: "wang.li")
    let old = try program.run("sign-for", number, as: "li.na")
    let new = try program.run("sign-for", number, as: "zhao.qiang")

    #expect([alone.code, stranger.code, followed.code] == [11, 12, 0])
    #expect(alone.complaint.contains("建设局还有 1 件在办，不能没有联络员"))
    #expect(followed.object["facts"] as? [String] == ["memberAdmitted", "partRetired"])
    #expect(old.code != 0)
    #expect(new.code == 0)
    #expect(try program.run("log").output.contains("停用成员李娜，由赵强接任：退休"))
  }

  @Test func `what is retired is offered and taken no more`() throws {
    let program = try Program()
    try program.found()
    let matter = try #require(try program.importMessages("路灯").first)
    try program.run("area", "add", "south", "--name", "南区", as: "wang.li")
    let last = try program.run("topic", "retire", "heating", "--reason", "不再用", as: "wang.li")
    try program.run("area", "retire", "north", "--reason", "区划调整", as: "wang.li")

    let refused = try program.run(
      "register", matter, "--kind", "help", "--area", "north", "--topic", "heating", "--point",
      "何时修好", as: "wang.li")
    let listed = try program.run("area", "list", "--json").list.compactMap { $0["id"] as? String }

    #expect(last.code == 11)
    #expect(refused.code == 11)
    #expect(refused.complaint.contains("网格「北区」已停用"))
    #expect(listed == ["south"])
  }

  @Test func `an office begins with the usual wordings, and writes its own`() throws {
    let program = try Program()
    try program.found()
    let usual = try program.run("template", "list", "--json").list
    let file = try program.write("thanks.txt", "感谢您对{{事项}}的建议。\n")

    let added = try program.run(
      "template", "add", "reply.thanks", "--name", "感谢建议", "--use", "reply", "--text-file", file,
      as: "wang.li")
    let shown = try program.run("template", "show", "reply.thanks", "--json").object
    let wrong = try program.run("template", "show", "nothing")
    let misused = try program.run("template", "burn", "reply.thanks")

    #expect(usual.count >= 10)
    #expect([added.code, wrong.code] == [0, 11])
    #expect(misused.code == 10)
    #expect(shown["text"] as? String == "感谢您对{{事项}}的建议。")
    #expect(shown["placeholders"] as? [String] == ["{{事项}}"])
  }

  static let wrong: [(words: [String], code: Int32)] = [
    (["member", "edit"], 10), (["member", "edit", "nobody", "--name", "某"], 13),
    (["member", "edit", "li.na", "--role", "king"], 10),
    (["member", "edit", "li.na", "--rank", "king"], 10),
    (["member", "add", "Li", "--name", "李", "--role", "auditor"], 23),
    (["member", "retire", "wang.li", "--reason", "退休"], 11),
    (["source", "edit", "board", "--column", "text"], 10),
    (["source", "edit", "board", "--column", "tekst=内容"], 10),
    (["template", "add", "a", "--name", "甲", "--text", "x", "--text-file", "y"], 10),
    (["topic", "add", "heating", "--name", "供暖"], 11),
  ]

  @Test(arguments: wrong)
  func `a wrong word is a sentence, and nothing is recorded`(words: [String], code: Int32) throws {
    let program = try Program()
    try program.found()
    let head = try program.run("verify", "--json").object["head"] as? String

    let outcome = try program.run(words + ["--as", "wang.li"])

    #expect(outcome.code == code, "\(outcome.complaint)")
    #expect(outcome.complaint.hasSuffix("。\n"))
    #expect(try program.run("verify", "--json").object["head"] as? String == head)
  }
}
