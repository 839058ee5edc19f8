import Foundation
import Journaling
import Posix
import TestSupport
import Testing

/// One office, three accounts of the system with different roles, one account outside.
@Suite(
  .temporaryFolder,
  .enabled(if: OtherAccount.canBecome, "this account may not become others"))
struct SeveralAccountsTests {
  private struct Accounts {
    var administrator: Program
    var leader: Program
    var liaison: Program
    var outsider: Program
    var office: String

    init() throws {
      office = try Program.sharedFolder() + "/office"
      administrator = try Program("one", as: .administrator, office: office)
      leader = try Program("two", as: .leader, office: office)
      liaison = try Program("three", as: .liaison, office: office)
      outsider = try Program("four", as: .outsider, office: office)
      let example = try administrator.run("init", "--example").output
      try administrator.run("init", "--from", "-", "--shared", input: example)
      try leader.run("key", "init", as: "zhang.jianguo")
      try liaison.run("key", "init", as: "li.na")
      for member in ["zhang.jianguo", "li.na"] {
        let admitted = try administrator.run("admit", member, as: "wang.li")
        try #require(admitted.code == 0, "\(admitted.complaint)")
      }
    }

    /// A message taken in by the administrator; returns the matter.
    func receive(_ title: String) throws -> String {
      let taken = try administrator.run(
        "receive", "--title", title, "--text", "何时", "--time", Program.today, "--json",
        as: "wang.li")
      return taken.object["matter"] as? String ?? taken.complaint
    }
  }

  @Test
  func `each account does what its member's role allows, and nothing in another's name`() throws {
    let accounts = try Accounts()
    let matter = try accounts.receive("供暖")
    let (administrator, leader) = (accounts.administrator, accounts.leader)
    let liaison = accounts.liaison

    #expect(try liaison.run("receive", "--title", "乙", "--time", Program.today).code == 12)
    #expect(
      try liaison.run("receive", "--title", "乙", "--time", Program.today, as: "wang.li").code == 19)
    let number = try administrator.dispatch(matter, lead: "construction", instructedBy: leader)
    #expect(try leader.run("sign-for", number).code == 12)
    let signed = try liaison.run("sign-for", number)

    #expect(signed.code == 0, "\(signed.complaint)")
    for program in [administrator, leader, liaison] {
      #expect(try program.run("show", number, "--json").object["stage"] as? String == "inHand")
      #expect(try program.run("verify").code == 0)
    }
  }

  @Test
  func `an account outside reads nothing, and is told that it may not`() throws {
    let accounts = try Accounts()
    let outsider = accounts.outsider

    for words in [["list"], ["verify"], ["log"], ["show", "m5"], ["backup", "copy"]] {
      let outcome = try outsider.run(words)
      #expect(outcome.code == 18, "\(words): \(outcome.complaint)")
      #expect(outcome.complaint.contains(accounts.office), "\(outcome.complaint)")
    }
    let copied = try outsider.runShell("cat \(accounts.office)/journal.jsonl")
    let listed = try outsider.runShell("ls \(accounts.office)")
    for refused in [copied, listed] {
      #expect(refused.code != 0 && refused.output.isEmpty)
      #expect(refused.complaint.contains("Permission denied"), "\(refused.complaint)")
    }
  }

  @Test(arguments: ["journal.jsonl", "lock", "originals"])
  func `no account takes away or puts aside what another founded`(name: String) throws {
    let accounts = try Accounts()
    let path = accounts.office + "/" + name

    for command in ["rm -rf \(path)", "mv \(path) \(path).old", "chmod 777 \(path)"] {
      let refused = try accounts.liaison.runShell(command)
      #expect(refused.code != 0, "\(command)")
      #expect(refused.complaint.contains("Operation not permitted"), "\(refused.complaint)")
    }

    #expect(try accounts.administrator.run("doctor").code == 0)
  }

  @Test(
    .enabled(if: Machinery.canInject, "strace is missing or may not trace"),
    arguments: [["list"], ["log"], ["verify"], ["show", "m5"], ["doctor"]])
  func `whoever may only read, reads, and neither locks nor writes`(words: [String]) throws {
    let accounts = try Accounts()
    _ = try accounts.receive("供暖")
    try #require(Machinery.run("chmod", "-R", "o+rX", accounts.office))
    try #require(Machinery.run("chmod", "o+x", Folder.parent(of: accounts.office)))
    try #require(Machinery.run("chmod", "o-rwx", accounts.office + "/lock"))
    var reader = accounts.outsider
    let trace = TemporaryFolder.path("trace")
    reader.wrapper = ["strace", "-f", "-qq", "-o", trace] + reader.wrapper
    let before = try Self.state(of: accounts.office)

    let outcome = try reader.run(words)

    #expect([0, 6].contains(outcome.code), "\(outcome.complaint)")
    #expect(try Self.state(of: accounts.office) == before)
    let calls = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n")
    #expect(calls.contains { $0.contains("journal.jsonl") && $0.contains("O_RDONLY") })
    // What is refused did not happen; the doctor asks for more than a reader has.
    let writing = calls.filter { call in
      call.contains(accounts.office) && !call.contains(" = -1 ")
        && ["O_WRONLY", "O_RDWR", "O_CREAT", "rename", "unlink", "mkdir", "chmod"]
          .contains { call.contains($0) }
    }
    #expect(writing.isEmpty)
    #expect(!calls.contains { $0.contains("F_OFD_SETLK") })
  }

  /// When each file of the office was last changed in any way.
  private static func state(of office: String) throws -> [String] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/find")
    process.arguments = [office, "-printf", "%P %s %T@ %C@\n"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init).sorted()
  }

  @Test
  func `what an account writes past the program stays, is believed by none, and is named`() throws {
    let accounts = try Accounts()
    let matter = try accounts.receive("供暖")
    let liaison = accounts.liaison
    // The account has the right to the file, so the file takes what it is given.
    func write(_ line: String) throws {
      let path = try liaison.write("line", line + "\n")
      let written = try liaison.runShell("cat \(path) >> \(accounts.office)/journal.jsonl")
      try #require(written.code == 0, "\(written.complaint)")
    }
    // The key takes its place when its account sees that it was admitted.
    try liaison.run("list")
    let key = try liaison.key(of: "li.na")
    let closing = #"[{"closed":{"satisfaction":"notAsked","method":""}}]"#

    for author in ["wang.li", "li.na"] {
      try write(try liaison.line(closing, on: [matter], as: author, signedBy: key))
    }
    try write(try liaison.replayed(try liaison.lines().count - 3))

    let numbers = try liaison.lines().count
    // Until it is registered, departments see no message.
    for (program, stage) in [
      (accounts.administrator, "received"), (accounts.leader, "received"), (liaison, nil),
    ] {
      let verified = try program.run("verify", "--json")
      let doubts = verified.object["notBelieved"] as? [[String: Any]] ?? []
      #expect(verified.code == 3)
      #expect(doubts.compactMap { $0["entry"] as? Int } == [numbers - 2, numbers - 1, numbers])
      let shown = try program.run("show", matter, "--json")
      #expect(shown.object["stage"] as? String == stage)
      for number in numbers - 2...numbers {
        #expect(shown.complaint.contains("#\(number)"), "\(shown.complaint)")
      }
    }
    #expect(try accounts.receive("路灯").hasPrefix("m"))
  }

  @Test
  func `a forged undoing is named by verify and by every reader`() throws {
    let accounts = try Accounts()
    let matter = try accounts.receive("供暖")
    let number = try accounts.administrator.dispatch(
      matter, lead: "construction", instructedBy: accounts.leader)
    let instruction = try accounts.administrator.lines().count - 1
    let key = try accounts.leader.key(of: "zhang.jianguo")

    // The leader's own entry, but somebody acted on it since.
    try accounts.administrator.appendToJournal(
      try accounts.leader.line(
        #"[{"undone":{"entry":\#(instruction)}}]"#, on: [matter], as: "zhang.jianguo",
        signedBy: key) + "\n")

    let verified = try accounts.liaison.run("verify", "--json")
    let shown = try accounts.liaison.run("show", number, "--json")
    #expect(verified.code == 3)
    #expect(shown.object["stage"] as? String == "inHand")
    #expect(shown.complaint.contains("#\(instruction + 2)"), "\(shown.complaint)")
  }

  @Test(.enabled(if: Machinery.canInject, "strace is missing or may not trace"))
  func `a program stopped while it writes is named, and others read on`() throws {
    let accounts = try Accounts()
    _ = try accounts.receive("供暖")
    var stopped = accounts.administrator
    stopped.wrapper =
      ["strace", "-f", "-qq", "-o", "/dev/null", "-P", accounts.office + "/lock", "-e"]
      + ["inject=pwrite64:signal=SIGSTOP:when=1"] + stopped.wrapper
    let process = try stopped.start(
      "receive", "--title", "甲", "--time", Program.today, "--as", "wang.li")
    defer { process.terminate() }
    let holder = try Self.waitForHolder(of: accounts.office)

    #expect(try accounts.leader.run("list", "--json").list.count == 1)
    #expect(try accounts.leader.run("verify").code == 0)
    let told = try accounts.administrator.run("doctor")
    #expect(told.output.contains("\(holder.process)"), "\(told.output)")
    let refused = try accounts.administrator.run(
      "receive", "--title", "乙", "--time", Program.today, as: "wang.li")
    #expect(refused.code == 21, "\(refused.complaint)")
    #expect(refused.complaint.contains("\(holder.process)"), "\(refused.complaint)")
    #expect(refused.complaint.contains(holder.host))
    try #require(Machinery.run("kill", "-CONT", "\(holder.process)"))
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(try accounts.receive("乙").hasPrefix("m"))
  }

  private static func waitForHolder(of office: String) throws -> HolderNote {
    let end = SystemClock.uptime + .seconds(10)
    while SystemClock.uptime < end {
      let state = try LockState(of: OfficeFolder(office))
      if state.isHeld, let holder = state.holder { return holder }
      SystemClock.pause(.milliseconds(10))
    }
    throw SystemError(call: "wait", path: office, code: 110)
  }
}
