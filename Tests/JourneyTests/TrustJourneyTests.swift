import Foundation
import Posix
import TestSupport
import Testing

/// Keys, joining, and what is written past the program.
@Suite(.temporaryFolder)
struct TrustJourneyTests {
  /// An office whose founder alone has a key.
  private static func office() throws -> Program {
    let program = try Program()
    let example = try program.run("init", "--example").output
    try program.run("init", "--from", "-", input: example)
    return program
  }

  @Test
  func `a described member makes a key, is admitted, and acts`() throws {
    let program = try Self.office()
    let other = try Program("li.na", office: program.office)
    let act = ["receive", "--title", "甲", "--time", Program.today, "--as", "li.na"]
    #expect(try program.run(act).code == 19)

    let asked = try other.run("key", "init", "--json", as: "li.na")
    #expect(try other.run(act).code == 19)
    let words = try #require(asked.object["fingerprint"] as? [String]).joined(separator: " ")
    let listed = try program.run("admit", "--json").list
    #expect((listed.first?["fingerprint"] as? [String])?.joined(separator: " ") == words)
    let wrong = try program.run(
      "admit", "li.na", "--fingerprint", "able able able", as: "wang.li")
    let admitted = try program.run(
      "admit", "li.na", "--fingerprint", words, "--json", as: "wang.li")

    #expect(wrong.code == 11)
    #expect(admitted.object["entry"] as? Int == 3)
    #expect(try program.run("admit", "--json").list.isEmpty)
    let keys = try other.run("key", "show", "--json").list
    #expect(keys.map { $0["standing"] as? String } == ["admitted"])
    // She is known and may sign now; taking messages in is not a liaison's right.
    #expect(try other.run(act).code == 12)
  }

  @Test
  func `a stranger joins with a file that was handed over`() throws {
    let program = try Self.office()
    let other = try Program("he.hua", office: program.office)
    let file = program.folder + "/request.json"

    try other.run("key", "init", "--name", "何华", "--out", file, as: "he.hua")
    #expect(try program.run("admit", file, as: "wang.li").code == 11)
    let admitted = try program.run(
      "admit", file, "--role", "dutyOfficer", "--role", "archivist", as: "wang.li")

    #expect(admitted.code == 0, "\(admitted.complaint)")
    #expect(try program.run("log", "--last", "1").output.contains("何华 (he.hua)"))
    #expect(try other.run("handover", as: "he.hua").code == 0)
  }

  @Test
  func `two requests under one name are told apart by their words`() throws {
    let program = try Self.office()
    for home in ["right", "wrong"] {
      try Program(home, office: program.office).run("key", "init", as: "li.na")
    }
    let requests = try program.run("admit", "--json").list
    let words = try #require(requests.last?["fingerprint"] as? [String])
    #expect(requests.count == 2)

    #expect(try program.run("admit", "li.na", as: "wang.li").code == 10)
    let admitted = try program.run(
      "admit", "li.na", "--fingerprint", words.joined(separator: "-"), "--json", as: "wang.li")

    #expect(admitted.object["fingerprint"] as? [String] == words)
  }

  @Test
  func `a passphrase is set, needed, and taken away`() throws {
    let program = try Self.office()
    let act =
      "\(Program.executable) receive --title 甲 --time \(Program.today) --as wang.li"

    let set = try program.runShell(
      "HUIYIN_NEW_PASSPHRASE=geheim \(Program.executable) key passphrase")

    #expect(set.code == 0, "\(set.complaint)")
    #expect(try program.runShell(act).code == 19)
    #expect(try program.runShell("HUIYIN_PASSPHRASE=falsch " + act).code == 19)
    #expect(try program.runShell("HUIYIN_PASSPHRASE=geheim " + act).code == 0)
    let removed = try program.runShell(
      "HUIYIN_PASSPHRASE=geheim \(Program.executable) key passphrase --remove")
    #expect(removed.code == 0)
    #expect(try program.runShell(act.replacing("甲", with: "乙")).code == 0)
  }

  @Test
  func `keys are changed and taken away on record`() throws {
    let program = try Self.office()
    let other = try Program("li.na", office: program.office)
    try other.run("key", "init", as: "li.na")
    try program.run("admit", "li.na", as: "wang.li")

    try other.run("key", "change", as: "li.na")
    let request = try program.run("admit", "--json").list
    try program.run("admit", "li.na", as: "wang.li")
    let changed = try program.run("key", "change", "--json", as: "wang.li")
    let revoked = try program.run("key", "revoke", "li.na", "--reason", "离职", as: "wang.li")

    #expect(request.first?["isEndorsed"] as? Bool == true)
    #expect(changed.object["entry"] as? Int == 5)
    #expect(revoked.code == 0)
    #expect(try program.run("key", "revoke", "wang.li", "--reason", "试", as: "wang.li").code == 11)
    #expect(try program.run("log", "--last", "1").output.contains("没有签名密钥：离职"))
    #expect(try program.run("verify").code == 0)
  }

  @Test
  func `what is forged, replayed or beyond a right stays, counts for nothing and is named`() throws
  {
    let program = try Program()
    try program.found()
    let matter = try #require(try program.importMessages("供暖").first)
    let other = try Program("other", office: program.office)
    #expect(try other.run("show", matter, "--json").object["stage"] as? String == "received")
    let liaison = try program.key(of: "li.na")
    let promotion = try #require(
      try program.lines()[1].firstMatch(of: /\{"memberAdmitted":\{"member":"li.na".*?\}\}/)
    ).output.replacing("\"liaison\"", with: "\"administrator\"")

    let forged = try program.forge("[\(promotion)]", as: "wang.li", signedBy: liaison)
    let beyond = try program.forge("[\(promotion)]", as: "li.na", signedBy: liaison)
    let early = try program.forge(
      #"[{"closed":{"satisfaction":"notAsked","method":""}}]"#, on: [matter], as: "li.na",
      signedBy: liaison)
    try program.replay(2)

    for reader in [program, other] {
      let verified = try reader.run("verify", "--json")
      #expect(verified.code == 3)
      #expect(verified.object["entries"] as? Int == 7)
      let doubts = verified.object["notBelieved"] as? [[String: Any]] ?? []
      #expect(doubts.compactMap { $0["entry"] as? Int } == [forged, beyond, early, 7])
      let shown = try reader.run("show", matter, "--json")
      #expect(shown.object["stage"] as? String == "received")
      for number in 4...7 { #expect(shown.complaint.contains("#\(number)"), "\(shown.complaint)") }
      #expect(try reader.run("list", "--json").list.count == 1)
    }
    let topics = "{ topics: [{ id: 'snow', name: '除雪' }] }"
    #expect(try program.run("adopt", "-", as: "li.na", input: topics).code == 12)
    #expect(try program.importMessages("路灯").count == 1)
  }

  @Test(.enabled(if: TmuxServer.executable != nil, "tmux is not installed"))
  func `an entry written past the program rings on a desk that is open`() throws {
    let program = try Program()
    try program.found()
    try program.importMessages("供暖")
    let desk = try TmuxDesk(program)
    defer { desk.close() }
    try desk.open(as: "zhang.jianguo")

    try program.forge(
      #"[{"topicNamed":{"id":"x","name":"假"}}]"#, as: "wang.li",
      signedBy: try program.key(of: "li.na"))

    try desk.wait(for: "第 #4 条记录不可信")
    try desk.press("Esc")
    try desk.wait(for: "put away") { !$0.shows("第 #4 条") && $0.shows("不可信 1") }
  }

  @Test(.enabled(if: TmuxServer.executable != nil, "tmux is not installed"))
  func `who opens the desk for the first time asks to join, and is admitted at another desk`()
    throws
  {
    let program = try Self.office()
    let other = try Program("he.hua", office: program.office)
    let desk = try TmuxDesk(program)
    let first = try TmuxDesk(other)
    defer { for desk in [desk, first] { desk.close() } }
    try desk.open(as: "wang.li")

    try first.begin("huiyin")
    for (question, answer) in [
      ("标识", "he.hua"), ("姓名", "何华"), ("部门", "construction"), ("加口令", "n"),
    ] {
      try first.wait(for: question)
      try first.type(answer)
      try first.press("Enter")
    }
    try first.wait(for: "huiyin admit")
    #expect(try first.waitForPrompt() == 0)
    try desk.wait(for: "何华 (he.hua) 申请加入")
    try desk.press(":")
    try desk.type("admit")
    try desk.wait(for: ":admit")
    try desk.press("Enter")
    try desk.wait(for: "谁申请加入")
    try desk.press("Enter")
    try desk.wait(for: "接纳为联络员")
    try desk.type("联络员")
    try desk.press("Enter")
    try desk.wait(for: "哪个部门")
    try desk.press("Enter")
    try desk.wait(for: "已接纳 he.hua")

    try first.open(as: "he.hua")
    try first.wait(for: "何华")
  }

  @Test(.enabled(if: TmuxServer.executable != nil, "tmux is not installed"))
  func `a desk asks for the passphrase before the first act, and not again`() throws {
    let program = try Self.office()
    try program.runShell("HUIYIN_NEW_PASSPHRASE=geheim \(Program.executable) key passphrase")
    let desk = try TmuxDesk(program)
    defer { desk.close() }
    try desk.open(as: "wang.li")
    func handOver() throws {
      try desk.press("4", "H")
      try desk.wait(for: "交接班")
      try desk.press("Enter")
    }

    try handOver()
    try desk.wait(for: "王丽的口令")
    try desk.type("geheim")
    try desk.wait(for: "******")
    try desk.press("Enter")
    try desk.wait(for: "已交班 #3")
    try handOver()
    try desk.wait(for: "已交班 #4")
  }
}
