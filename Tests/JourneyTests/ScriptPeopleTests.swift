import Foundation
import TestSupport
import Testing

/// Rules, leave and deputies from the command line.
@Suite(.temporaryFolder)
struct ScriptPeopleTests {
  @Test func `one person with the small preset files a message, and the file says what was waived`()
    throws
  {
    let program = try Program()
    let posted = try program.write("posted.txt", "您好，已修好。\n")
    try program.run(
      "init", "--preset", "small", "--name", "河口镇", "--founder", "wang.li", "--founder-name", "王丽")
    let matter =
      try program.run("receive", "--title", "路灯", "--text", "路灯不亮", "--json")
      .object["matter"] as? String ?? ""
    for words in [
      ["register", matter, "--kind", "help", "--area", "all", "--topic", "general"]
        + ["--point", "何时修好"],
      ["propose", matter, "--text", "拟由办公室办理", "--lead", "office"],
      ["instruct", matter, "--text", "同意"], ["dispatch", matter],
      ["report", matter, "--findings", "已修", "--wording", "您好，已修好。", "--outcome", "resolved"],
      ["review", matter], ["approve", matter],
      ["publish", matter, "--url", "https://x.cn/1", "--proof", "截图", "--posted", posted],
      ["close", matter, "--satisfaction", "satisfied"], ["archive", matter],
    ] {
      let outcome = try program.run(words)
      #expect(outcome.code == 0, "\(words) \(outcome.complaint)")
    }

    #expect(try program.stage(of: matter) == "archived")
    let waived = try program.runShell("grep -rl 审定人参与过文本的起草或审核 office/archive | wc -l")
    #expect(waived.output.trimmingCharacters(in: .whitespacesAndNewlines) != "0")
  }

  @Test func `rules are edited in the person's editor, compared, and recorded`() throws {
    let program = try Program()
    try program.found()
    try program.write("editor", "#!/bin/sh\nexec sed -i 's/replyDays: 3/replyDays: 4/' \"$1\"\n")
    try program.runShell("chmod +x editor")

    let edited = try program.runShell("EDITOR=./editor huiyin policy edit --as wang.li")
    let again = try program.runShell("EDITOR=true huiyin policy edit --as wang.li")
    let difference = try program.run("policy", "diff", "--at", "2", "--json")

    #expect(edited.code == 0, "\(edited.complaint)")
    #expect(edited.output.contains("- replyDays: 3\n+ replyDays: 4"))
    #expect(again.code == 11)
    #expect((difference.object["changes"] as? [[String: Any]])?.count == 1)
    #expect(
      try program.run("policy", "show", "--at", "2", "--json").object["replyDays"] as? Int == 3)
    #expect(try program.run("policy", "show", "--json").object["replyDays"] as? Int == 4)
  }

  @Test(arguments: [
    "{ replyDays: }", "{ replyDays: 0 }", "{ approvalOrder: ['main', 'responsible', 'main'] }",
    "{ grants: [{ act: 'approve', roles: ['secrecyReviewer'] }] }",
    "{ grants: [{ act: 'approve', roles: ['boss'] }] }", "{ approvalLevels: 2 }",
    "{ filing: { fonds: 'j001' } }", "{ filing: { organ: '办公室' } }",
  ])
  func `rules that can not hold are a sentence each, and nothing is recorded`(text: String) throws {
    let program = try Program()
    try program.found()
    let head = try program.run("verify", "--json").object["head"] as? String
    let file = try program.write("rules.json5", text)

    let checked = try program.run("policy", "check", file)
    let edited = try program.run("policy", "edit", file, as: "wang.li")
    let adopted = try program.run(
      "adopt", try program.write("office.json5", "{ policy: \(text) }"), as: "wang.li")

    #expect(checked.code == 23)
    #expect(edited.code == 23)
    #expect([11, 23].contains(adopted.code))
    for outcome in [checked, edited, adopted] {
      #expect(outcome.complaint.split(separator: "\n").allSatisfy { $0.hasSuffix("。") })
    }
    #expect(try program.run("verify", "--json").object["head"] as? String == head)
  }

  @Test func `a preset is checked and adopted without a file, and leaves the office its codes`()
    throws
  {
    let program = try Program()
    try program.found()
    let own = try program.write("rules.json5", "{ filing: { fonds: 'Q001' } }")
    try program.run("policy", "edit", own, as: "wang.li")

    let checked = try program.run("policy", "check", "--preset", "hotline")
    let edited = try program.run("policy", "edit", "--preset", "hotline", as: "wang.li")

    #expect(checked.code == 0 && !checked.output.contains("filing"), "\(checked)")
    #expect(edited.code == 0, "\(edited.complaint)")
    let rules = try program.run("policy", "show", "--json").object
    #expect(rules["replyDays"] as? Int == 5)
    #expect((rules["filing"] as? [String: Any])?["fonds"] as? String == "Q001")
  }

  @Test func `a leader away is represented by a deputy, and the record says so`() throws {
    let program = try Program()
    try program.found()
    let matter = try #require(try program.importMessages("路灯").first)
    try program.run(
      "register", matter, "--kind", "help", "--area", "north", "--topic", "heating", "--point",
      "何时修好", as: "wang.li")
    try program.run("propose", matter, "--text", "拟办", "--lead", "construction", as: "wang.li")
    let early = try program.run(
      "instruct", matter, "--text", "办", "--acting-for", "zhang.jianguo", as: "sun.yue")

    let leave = try program.run(
      "leave", "record", "--until", "2099-01-01", "--deputy", "sun.yue", "--reason", "年休假",
      as: "zhang.jianguo")
    let short = try program.run(
      "leave", "record", "--member", "zhang.jianguo", "--until", Self.nextWeek, "--deputy",
      "sun.yue", "--reason", "年休假", as: "wang.li")
    let shown = try program.run("show", matter)
    let listed = try program.run("list", "--pane", "approvals", "--json", as: "sun.yue").list
    let done = try program.run(
      "instruct", matter, "--text", "办", "--acting-for", "zhang.jianguo", "--json", as: "sun.yue")
    let ended = try program.run("leave", "end", as: "zhang.jianguo")
    let late = try program.run(
      "dispatch", matter, "--acting-for", "zhang.jianguo", as: "sun.yue")

    #expect([early.code, leave.code, short.code] == [12, 11, 0])
    #expect(shown.output.contains("张建国（请假，由 孙悦 代理）"))
    #expect(listed.first?["actingFor"] as? String == "zhang.jianguo")
    #expect(done.object["facts"] as? [String] == ["actingFor", "instructed"])
    #expect([ended.code, late.code] == [0, 12])
    #expect(try program.run("verify", "--signatures").code == 0)
  }

  private static var nextWeek: String {
    let day = Date(timeIntervalSinceNow: 7 * 86_400)
    return day.formatted(.iso8601.year().month().day())
  }
}
