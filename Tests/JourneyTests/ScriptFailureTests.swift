import Foundation
import Posix
import TestSupport
import Testing

/// How the program ends when something is wrong.
@Suite(.temporaryFolder)
struct ScriptFailureTests {
  /// Words that are wrong for an office with the matter `m3`, and the code they end with.
  static let mistakes: [(words: [String], code: Int32)] = [
    (["frobnicate"], 10),
    (["list", "--pane", "kitchen"], 10),
    (["list", "--limit", "many"], 10),
    (["show"], 10),
    (["show", "m3", "m3"], 10),
    (["register", "m3", "--as", "wang.li"], 10),
    (["register", "m3", "--kind", "help"], 10),
    (["publish", "m3", "--posted-at", "soon", "--as", "wang.li"], 10),
    (["extend", "m3", "--grant", "1", "--refuse", "不", "--as", "zhang.jianguo"], 10),
    (["propose", "m3", "--text", "拟办", "--lead", "construction", "--as", "wang.li"], 11),
    (["register", "m3", "--kind", "help", "--as", "wang.li"], 11),
    (["send-back", "m3", "--reason", "不", "--as", "wang.li"], 11),
    (["register", "m3", "--kind", "help", "--as", "zhang.jianguo"], 12),
    (["adopt", "{ areas: [{ id: 'south', name: '南区' }] }", "--as", "li.na"], 12),
    (["sign-for", "m3", "--as", "nobody"], 13),
    (["show", "2026-999999"], 14),
    (["show", "m1"], 14),
    // Until it is registered, departments see no message.
    (["register", "m3", "--kind", "help", "--as", "li.na"], 14),
    (["show", "m99"], 14),
    (["show", "../../etc"], 14),
    (["init", "--name", "又一个", "--founder", "a.b"], 16),
    (["import", "missing.csv", "--as", "wang.li"], 20),
    (["import", "{ }", "--as", "wang.li"], 23),
    (["import", "标题,内容,时间\n\"甲,乙", "--as", "wang.li"], 23),
    (["import", "标题,时间\n甲,2099-01-01", "--as", "wang.li"], 22),
    (["propose", "m3", "--input", "{ text: ", "--as", "wang.li"], 23),
    (["propose", "m3", "--input", "[]", "--as", "wang.li"], 23),
    (["propose", "m3", "--input", "{ txt: '' }", "--as", "wang.li"], 23),
    (["adopt", "{ members: [{ member: 'X' }] }", "--as", "wang.li"], 23),
    (["receive", "--title", "甲", "--time", "昨天", "--as", "wang.li"], 23),
  ]

  @Test
  func `each mistake has its code, and its sentence on standard error alone`() throws {
    let program = try Program()
    try program.found()
    try program.importMessages("供暖")
    let head = try program.run("verify", "--json").object["head"] as? String

    for mistake in Self.mistakes {
      let outcome = try program.run(try mistake.words.map { try asFile($0, program) })
      #expect(outcome.code == mistake.code, "\(mistake.words) \(outcome.complaint)")
      #expect(outcome.output.isEmpty == (mistake.code != 22), "\(mistake.words)")
      #expect(outcome.complaint.isEmpty == (mistake.code == 22), "\(mistake.words)")
    }

    #expect(try program.run("verify", "--json").object["head"] as? String == head)
  }

  @Test(arguments: ["XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"])
  func `a relative folder of the account does not count`(variable: String) throws {
    var program = try Program()
    try program.found()
    program.wrapper = ["\(variable)=here"]

    try program.importMessages("供暖")

    #expect(try program.run("list", "--json", as: "wang.li").list.count == 1)
    #expect(!FileManager.default.fileExists(atPath: program.folder + "/here"))
  }

  @Test func `an account without HOME has the home the system knows`() throws {
    var program = try Program()
    program.wrapper = ["-u", "HOME", "-u", "HUIYIN_OFFICE"]

    let outcome = try program.run("list")

    #expect(outcome.code == 15)
    #expect(outcome.complaint.contains(Account.home + "/.local/share/huiyin/office"))
  }

  /// A word that is the content of a file becomes the path of that file.
  private func asFile(_ word: String, _ program: Program) throws -> String {
    let isContent = word.hasPrefix("{") || word.hasPrefix("[") || word.hasPrefix("标题")
    return isContent ? try program.write("given-\(word.hashValue)", word) : word
  }

  @Test
  func `with JSON wanted a mistake is one JSON document on standard error`() throws {
    let program = try Program()

    let outcome = try program.run("list", "--json")

    let complaint = try JSONSerialization.jsonObject(with: Data(outcome.complaint.utf8))
    let error = (complaint as? [String: Any])?["error"] as? [String: Any]
    #expect(outcome.code == 15)
    #expect(outcome.output.isEmpty)
    #expect(error?["code"] as? Int == 15)
    #expect(error?["name"] as? String == "notAnOffice")
    #expect((error?["sentence"] as? String)?.isEmpty == false)
  }

  @Test
  func `an account without the member's key can only read`() throws {
    let program = try Program()
    try program.found()
    let matter = try #require(try program.importMessages("供暖").first)
    try FileManager.default.removeItem(atPath: program.folder + "/.config/huiyin/keys")

    let act = try program.run("register", matter, "--kind", "help", as: "wang.li")

    #expect(act.code == 19)
    #expect(try program.run("show", matter).code == 0)
    #expect(try program.run("list", as: "wang.li").code == 0)
  }

  @Test
  func `an office that may not be written can be read`() throws {
    let program = try Program()
    try program.found()
    let matter = try #require(try program.importMessages("供暖").first)
    // Root may write everywhere, so it becomes an account that may not.
    let isRoot = Machine.account == 0
    let asOther = isRoot ? "setpriv --reuid 65534 --regid 65534 --clear-groups " : ""
    let takeOver = isRoot ? "chown -R 65534 . && chmod 711 .. && " : ""
    let act = "register \(matter) --kind help --area north --topic heating --point a --as wang.li"

    let acted = try program.runShell(
      takeOver + "chmod -R a-w office && \(asOther)\(Program.executable) " + act)
    let shown = try program.runShell("\(asOther)\(Program.executable) show \(matter)")

    #expect(acted.code == 18, "\(acted.complaint)")
    #expect(shown.code == 0, "\(shown.complaint)")
    try program.runShell("chmod -R u+w office")
  }

  @Test
  func `a journal of a newer format is left alone`() throws {
    let program = try Program()
    try program.found()
    try program.editJournal { lines in
      let changed = lines[0].replacing("\"format\":1", with: "\"format\":2")
      lines = [try Program.resummed(changed, after: nil)]
    }

    #expect(try program.run("list").code == 17)
    #expect(try program.run("recover", "--reason", "试", as: "wang.li").code == 17)
    #expect(try program.run("receive", "--title", "甲", as: "wang.li").code == 17)
  }

  @Test
  func `a line that is not ours makes the office read-only`() throws {
    let program = try Program()
    try program.found()
    let matter = try #require(try program.importMessages("供暖").first)
    try program.appendToJournal("{\"n\":4}\n")

    let act = try program.run(
      "register", matter, "--kind", "help", "--area", "north", "--topic",
      "heating", "--point", "何时", as: "wang.li")

    #expect(act.code == 18)
    #expect(try program.run("show", matter).code == 0)
    let verified = try program.run("verify", "--json")
    #expect(verified.code == 1)
    #expect(verified.object["ok"] as? Bool == false)
  }

  @Test
  func `a torn write is told, and closed by the next act`() throws {
    let program = try Program()
    try program.found()
    let matter = try #require(try program.importMessages("供暖").first)
    try program.appendToJournal("{\"n\":4,\"at\"")

    #expect(try program.run("verify").code == 0)
    #expect(try program.run("list").complaint.contains("未写完"))
    let act = try program.run(
      "register", matter, "--kind", "help", "--area", "north", "--topic", "heating", "--point",
      "何时", as: "wang.li")
    #expect(act.code == 0)
    #expect(try program.run("verify").code == 0)
  }

  @Test
  func `a journal that was rolled back takes no more acts`() throws {
    let program = try Program()
    try program.found()
    let matter = try #require(try program.importMessages("供暖").first)
    try program.editJournal { $0.removeLast() }

    let act = try program.run(
      "receive", "--title", "甲", "--time", "2026-01-02", as: "wang.li")

    #expect(act.code == 18)
    #expect(try program.run("show", matter).code == 14)
    #expect(try program.run("verify").code == 2)
  }

  @Test
  func `an entry its author did not sign is not believed`() throws {
    let program = try Program()
    try program.found()
    try program.editJournal { lines in
      let forged = lines[1].replacing("\"name\":\"建设局\"", with: "\"name\":\"住建局\"")
      lines[1] = try Program.resummed(forged, after: lines[0])
    }

    let outcome = try program.run("verify", "--json")

    #expect(outcome.code == 3)
    let doubts = outcome.object["notBelieved"] as? [[String: Any]]
    #expect(doubts?.compactMap { $0["entry"] as? Int } == [2])
    #expect(try program.run("verify", "--quick").code == 3)
  }
}
