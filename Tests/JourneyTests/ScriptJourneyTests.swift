import Foundation
import TestSupport
import Testing

/// The whole life of a message, by subcommands alone.
@Suite(.temporaryFolder)
struct ScriptJourneyTests {
  @Test
  func `one department answers, and the matter is filed`() throws {
    let program = try Program()
    try program.found()
    let matter = try #require(try program.importMessages("供暖").first)
    let number = try program.dispatch(matter, lead: "construction")
    let report = ["--findings", "已查明", "--wording", "您好，已供暖。", "--outcome", "resolved"]

    try program.run("sign-for", number, as: "li.na")
    try program.run(["report", number, "--as", "li.na"] + report)
    #expect(try program.stage(of: number) == "inHand")
    try program.run("sign", number, as: "zhao.qiang")
    #expect(try program.stage(of: number) == "underReview")
    let reviewed = try program.run("review", number, "--json", as: "wang.li").object
    let approved = try program.run("approve", number, "--json", as: "zhang.jianguo").object
    #expect(approved["digest"] as? String == reviewed["digest"] as? String)
    try program.run(
      "publish", number, "--proof", "网页截图", "--posted", "-", as: "wang.li", input: "您好，已供暖。")
    try program.run(
      "close", number, "--satisfaction", "satisfied", "--method", "phone", as: "wang.li")
    let filed = try program.run(
      "archive", number, "--file-number", "J001-WS·2026-D10-BGS-0001", "--json", as: "wang.li")

    #expect(filed.code == 0)
    #expect(filed.object["stage"] as? String == "archived")
    let shown = try program.run("show", number, "--json").object
    let publication = shown["publication"] as? [String: Any]
    #expect(publication?["url"] as? String == "https://example.cn/供暖")
    #expect((shown["history"] as? [Any])?.count == 13)
    #expect(try program.run("verify").code == 0)
  }

  @Test
  func `several departments report, and the lead speaks for all`() throws {
    let program = try Program()
    try program.found()
    let matter = try #require(try program.importMessages("环境").first)
    let number = try program.dispatch(matter, lead: "construction", with: "environment")
    let report = ["--findings", "已查", "--wording", "您好。", "--as"]

    try program.run("sign-for", number, as: "li.na")
    try program.run("sign-for", number, as: "sun.yue")
    for answer in ["1=answered", "1=handedOn:城管局"] {
      try program.run(
        ["report", number, "--outcome", "resolved", "--answer", answer] + report + ["sun.yue"])
      try program.run("sign", number, as: "qian.feng")
      if answer == "1=answered" {
        try program.run("send-back", number, "--reason", "请补充", as: "li.na")
      }
    }
    try program.run("accept", number, as: "li.na")
    #expect(try program.stage(of: number) == "consolidating")
    let promise = ["--outcome", "promised", "--promised-on", Program.day(after: 9)]
    try program.run(["consolidate", number] + promise + report + ["li.na"])
    try program.run("send-back", number, "--reason", "请再核", as: "zhao.qiang")
    try program.run(["consolidate", number] + promise + report + ["li.na"])
    try program.run("sign", number, as: "zhao.qiang")
    try program.run("review", number, "--text", "您好，月底前修好。", as: "wang.li")
    try program.run("approve", number, as: "zhang.jianguo")
    try program.run(
      "publish", number, "--proof", "网页截图", "--posted", "-", as: "wang.li",
      input: "<p>您好，月底前修好。</p>")
    #expect(try program.stage(of: number) == "promised")
    let kept = try program.run(
      "keep-promise", number, "--result", "已修好", "--json", as: "wang.li")

    #expect(kept.object["stage"] as? String == "closed")
    let assignments = try program.run("show", number, "--json").object["assignments"]
    let reports = (assignments as? [[String: Any]])?.map { ($0["reports"] as? [Any])?.count }
    #expect(reports == [2, 2])
  }

  @Test
  func `what is sent back goes where the stage says`() throws {
    let program = try Program()
    try program.found()
    let matter = try #require(try program.importMessages("路面").first)
    let number = try program.dispatch(matter, lead: "construction")
    let report = ["--findings", "已查", "--wording", "您好。", "--outcome", "explained"]
    func passToLeader() throws {
      try program.run(["report", number, "--as", "li.na"] + report)
      try program.run("sign", number, as: "zhao.qiang")
      try program.run("review", number, as: "wang.li")
    }

    try program.run("sign-for", number, as: "li.na")
    try passToLeader()
    try program.run("send-back", number, "--reason", "措辞", as: "zhang.jianguo")
    #expect(try program.stage(of: number) == "underReview")
    try program.run("send-back", number, "--reason", "事实", as: "wang.li")
    #expect(try program.stage(of: number) == "inHand")
    try passToLeader()
    try program.run(
      "send-back", number, "--reason", "重办", "--to", "departments", "--department",
      "construction", as: "zhang.jianguo")

    #expect(try program.stage(of: number) == "inHand")
  }

  @Test
  func `more time is asked for, refused, asked for again and granted`() throws {
    let program = try Program()
    try program.found()
    let matter = try #require(try program.importMessages("路灯").first)
    let number = try program.dispatch(matter, lead: "construction")
    func replyDue() throws -> String? {
      try program.run("list", "--json").list.first?["replyDue"] as? String
    }
    let due = try replyDue()

    try program.run("extend", number, "--days", "2", "--reason", "待料", as: "li.na")
    try program.run("extend", number, "--refuse", "不必", as: "zhang.jianguo")
    #expect(try replyDue() == due)
    try program.run("extend", number, "--days", "2", "--reason", "勘察", as: "zhao.qiang")
    let granted = try program.run("extend", number, "--grant", "2", as: "zhang.jianguo")

    #expect(granted.code == 0)
    #expect(try replyDue() ?? "" > due ?? "")
  }

  @Test
  func `an instruction given by phone is entered with its proof`() throws {
    let program = try Program()
    try program.found()
    let matter = try #require(try program.importMessages("停水").first)
    let fields = #"{"kind":"help","area":"north","topic":"heating","points":["何时来水"]}"#
    try program.run("register", matter, "-", as: "wang.li", input: fields)
    let proposal = try program.write(
      "proposal.json", "{ text: '拟请办理', lead: 'construction', }")
    try program.run("propose", matter, "--input", proposal, as: "wang.li")

    let instructed = try program.run(
      "instruct", matter, "--text", "请速办", "--lead", "construction", "--on-behalf-of",
      "zhang.jianguo", "--channel", "phone", "--proof", "9:10 来电", "--json", as: "wang.li")

    #expect(instructed.object["facts"] as? [String] == ["onBehalf", "instructed"])
    let last = try program.run("log", "--last", "1", "--json").list.first
    #expect(last?["by"] as? String == "wang.li")
    #expect(last?["actor"] as? String == "zhang.jianguo")
  }
}
