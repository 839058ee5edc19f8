import CLinux
import Foundation
import Posix
import TestSupport
import Testing

/// Copies, recovery and examination of an office, through the program.
@Suite(.temporaryFolder)
struct KeepingJourneyTests {
  private static func office() throws -> Program {
    let program = try Program()
    try program.found()
    try program.importMessages("供暖", "公交")
    return program
  }

  private static func head(_ program: Program) throws -> String? {
    try program.run("verify", "--json").object["head"] as? String
  }

  @Test
  func `an office is copied, lost, and restored from its copy`() throws {
    let program = try Self.office()
    let copy = program.folder + "/copy"
    let copied = try program.run("backup", copy, "--json")
    #expect(copied.object["head"] as? String == (try Self.head(program)))
    try FileManager.default.removeItem(atPath: program.office)

    let restored = try program.run(
      "restore", copy, "--reason", "硬盘损坏", "--json", as: "wang.li")

    #expect(restored.code == 0, "\(restored.complaint)")
    #expect(restored.object["restoredUpTo"] as? Int == 4)
    #expect(restored.object["entries"] as? Int == 5)
    #expect(try program.run("list", "--json").list.count == 2)
    #expect(try program.run("show", "m3", "--json").object["message"] != nil)
    #expect(try program.run("verify", "--against", copy).code == 0)
  }

  @Test
  func `a copy that is behind does not replace the office, and tells so`() throws {
    let program = try Self.office()
    let copy = program.folder + "/copy.jsonl"
    try program.run("backup", copy)
    try program.importMessages("路灯")
    let head = try Self.head(program)

    let outcome = try program.run("restore", copy, "--reason", "误操作", as: "wang.li")

    #expect(outcome.code == 2)
    #expect(try Self.head(program) == head)
    #expect(try program.run("restore", copy, as: "wang.li").code == 10)
    #expect(try program.run("restore", "nowhere", "--reason", "无", as: "wang.li").code == 20)
  }

  @Test
  func `heads kept elsewhere are looked for, by sum, by words and by copy`() throws {
    let program = try Self.office()
    let verified = try program.run("verify", "--json").object
    let words = try #require(verified["words"] as? [String]).joined(separator: " ")
    let sum = try #require(verified["head"] as? String)
    try program.run("backup", "copy.jsonl")
    try program.importMessages("路灯")
    try program.run("backup", "later.jsonl")
    func against(_ text: String, _ extra: String...) throws -> Int32 {
      try program.run(["verify", "--against", text] + extra).code
    }

    #expect(try against("4:\(sum)") == 0)
    #expect(try against("4 \(words)") == 0)
    #expect(try against("3 \(words)") == 2)
    #expect(try against("4 \(words)", "--quick", "--since", "5") == 0)
    #expect(try against("copy.jsonl") == 0)
    #expect(try against("later.jsonl") == 0)
    #expect(try against("4:nonsense") == 10)
    try program.editJournal { $0.removeLast() }
    #expect(try against("later.jsonl") == 2)
    let comparison = try program.run("verify", "--against", "later.jsonl", "--json").object
    #expect((comparison["against"] as? [String: Any])?["relation"] as? String == "begins")
  }

  @Test
  func `verifying can begin later, and tells of signatures member by member`() throws {
    let program = try Self.office()

    let outcome = try program.run("verify", "--since", "2", "--signatures", "--json")

    let signers = outcome.object["signers"] as? [[String: Any]]
    #expect(signers?.count == 1)
    #expect(signers?.first?["member"] as? String == "wang.li")
    #expect(signers?.first?["entries"] as? Int == 2)
    #expect(try program.run("verify", "--since", "99").code == 10)
    #expect(try program.run("verify", "--signatures", "--quick").code == 10)
  }

  @Test
  func `a line that is not ours is closed by an administrator, with a reason`() throws {
    let program = try Self.office()
    try program.appendToJournal("scribble\n")
    #expect(try program.run("recover", as: "wang.li").code == 10)
    #expect(try program.run("recover", "--reason", "试试", as: "li.na").code == 12)

    let outcome = try program.run("recover", "--reason", "编辑器误存", "--json", as: "wang.li")

    #expect(outcome.object["closedBytes"] as? Int == 9)
    #expect(try program.run("verify").code == 5)
    #expect(try program.run("log", "--last", "1").output.contains("封闭受损的末尾"))
    #expect(try program.importMessages("路灯").count == 1)
  }

  @Test
  func `a loss is accepted only in so many words, and every account is told`() throws {
    let program = try Self.office()
    try program.editJournal { $0.removeLast() }
    #expect(try program.run("recover", "--reason", "知道了", as: "wang.li").code == 18)

    let accepted = try program.run(
      "recover", "--reason", "磁盘丢失", "--accept-loss", "--json", as: "wang.li")

    #expect(accepted.object["acceptedLoss"] as? Int == 4)
    #expect(try program.run("verify").code == 0)
    #expect(try program.importMessages("路灯").count == 1)
  }

  @Test
  func `the doctor finds a sound office sound, and names what is not`() throws {
    let program = try Self.office()
    let sound = try program.run("doctor", "--json")
    #expect(sound.code == 0, "\(sound.output)")
    func levels(_ outcome: Program.Outcome) -> [String: String] {
      let checks = outcome.object["checks"] as? [[String: String]] ?? []
      return Dictionary(
        checks.map { ($0["subject"] ?? "", $0["level"] ?? "") }, uniquingKeysWith: max)
    }

    try program.appendToJournal("scribble\n")
    try program.runShell("rm office/lock; rm -r office/originals; chmod 755 office")
    let ill = try program.run("doctor", "--json")

    #expect(ill.code == 6)
    let found = levels(ill)
    #expect(found["journal"] == "fault")
    #expect(found["lock"] == "fault")
    #expect(found["originals"] == "fault")
    #expect(found["permissions"] == "warning")
    #expect(try program.run("doctor", "--office", "nowhere").code == 6)
  }

  @Test
  func `the doctor finds damage before what the account has read`() throws {
    let program = try Self.office()
    #expect(try program.run("doctor").code == 0)
    try program.editJournal { $0[1] = $0[1].replacing("wang.li", with: "wang.ll") }

    let ill = try program.run("doctor")

    #expect(ill.code == 6)
    #expect(ill.output.contains("第 2 行"), "\(ill.output)")
  }

  @Test(arguments: ["list", "verify", "init --name 甲 --founder a.b"])
  func `a file named as the office is told to be none`(words: String) throws {
    let program = try Program()
    let file = try program.write("notes.txt", "便笺")

    let outcome = try program.run(
      words.split(separator: " ").map(String.init) + ["--office", file])

    #expect(outcome.code != 0)
    #expect(outcome.complaint.contains(file) && !outcome.complaint.contains("系统拒绝"))
  }

  @Test(arguments: ["backup", "verify"])
  func `Ctrl-C ends long work with its own code and leaves nothing half done`(
    subcommand: String,
  ) throws {
    let program = try Self.office()
    let words = subcommand == "backup" ? "backup copy" : "verify"

    // The signal is there before the work begins, and is answered at its first step.
    let outcome = try program.runShell(
      "(trap '' INT; exec \(Program.executable) \(words)) & wait $!")
    let stopped = try program.runShell(
      "python3 -c 'import os, signal, sys; "
        + "signal.pthread_sigmask(signal.SIG_BLOCK, [2]); os.kill(os.getpid(), 2); "
        + "os.execv(sys.argv[1], sys.argv[1:])' \(Program.executable) \(words)")

    #expect(outcome.code == 0, "\(outcome.complaint)")
    #expect(stopped.code == 130, "\(stopped.complaint)")
    let left = try program.runShell("ls -d copy/*.new-* office/*.new-* 2>/dev/null").output
    #expect(left.isEmpty)
  }
}
