import Foundation
import Posix
import TestSupport
import Testing

/// A report of wrongdoing in the hands of the real program.
@Suite(.temporaryFolder)
struct SealedTextJourneyTests {
  private let program: Program
  private let matter: String

  init() throws {
    program = try Program()
    try program.found()
    matter = try #require(try program.importMessages("某科长索贿").first)
  }

  private func register(with program: Program) throws -> Program.Outcome {
    try program.run(
      "register", matter, "--kind", "report", "--area", "north", "--topic", "heating",
      "--point", "请核查收受财物", "--point", "请退还款项", "--accused-name", "某科长", "--json",
      as: "wang.li")
  }

  /// The digests that the last line of the journal names in place of texts.
  private func named() throws -> [String] {
    let line = try #require(try program.lines().last)
    return line.matches(of: /\{"original":"([0-9a-f]{64})"\}/).map { String($0.1) }
  }

  @Test(.enabled(if: Machinery.canInject, "strace is missing or may not trace"))
  func `each text is on the disk, and its folder, before the line that names it is written`() throws
  {
    let trace = program.folder + "/trace"
    var traced = program
    traced.wrapper = ["strace", "-f", "-y", "-qq", "-s", "400", "-o", trace]

    #expect(try register(with: traced).code == 0)

    let calls = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n")
    let texts = try named()
    #expect(texts.count == 3)
    let written = try #require(
      calls.firstIndex { $0.contains("write") && $0.contains("/journal.jsonl>") })
    for text in texts {
      let shelf = program.office + "/originals/" + text.prefix(2)
      let renamed = try #require(calls.firstIndex { $0.contains("rename") && $0.contains(text) })
      let incoming = try #require(calls[renamed].firstMatch(of: /incoming-[0-9a-z]+/)).0
      let flushed = try #require(
        calls.firstIndex { $0.contains("fdatasync") && $0.contains(incoming + ">") })
      let settled = try #require(
        calls.lastIndex { $0.contains("fsync") && $0.contains(shelf + ">") })
      let opened = try #require(
        calls.lastIndex { $0.contains("fsync") && $0.contains(program.office + "/originals>") })
      #expect(flushed < renamed && renamed < settled && max(settled, opened) < written)
    }
  }

  @Test func `the office goes on without a text that was erased, and says where it is missing`()
    throws
  {
    let number = try #require(try register(with: program).object["number"] as? String)
    let digest = try named()[0]
    let path = program.office + "/originals/" + digest.prefix(2) + "/" + digest
    try FileManager.default.removeItem(atPath: path)

    let shown = try program.run("show", number, as: "wang.li")
    #expect(shown.code == 0 && shown.output.contains("原文缺失 " + digest.prefix(8)))
    #expect(shown.output.contains("某科长索贿"))
    #expect(try program.run("verify").code == 0)
    let doctor = try program.run("doctor")
    #expect(doctor.output.contains("缺 1 件，从未依法删去则应从备份取回"), "\(doctor.output)")
    let log = try program.run("log", "--json", as: "wang.li")
    #expect(log.code == 0 && log.output.contains("原文缺失 " + digest.prefix(8)))
    #expect(try program.run("list", "--filter", "索贿", "--json", as: "wang.li").list.count == 1)
    let proposed = try program.run(
      "propose", number, "--text", "拟请核查", "--lead", "construction", as: "wang.li")
    #expect(proposed.code == 0, "\(proposed.complaint)")
    #expect(
      try program.run("instruct", number, "--text", "请严办", as: "zhang.jianguo").code == 0)
    let printed = try program.run("print", "instruction", number, as: "wang.li")
    #expect(printed.code == 0 && printed.output.contains("请严办"), "\(printed.complaint)")
    #expect(try program.run("verify").code == 0)
  }

  @Test func `who may not open it reads none of its texts in any output`() throws {
    let number = try #require(try register(with: program).object["number"] as? String)

    for words in [["show", number], ["log"], ["log", "--json"], ["list", "--json"], ["list"]] {
      let outcome = try program.run(words + ["--as", "li.na"])
      for text in ["收受财物", "退还款项", "索贿"] {
        #expect(!(outcome.output + outcome.complaint).contains(text), "\(words)")
      }
    }
  }
}
