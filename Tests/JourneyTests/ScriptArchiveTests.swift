import Foundation
import Posix
import TestSupport
import Testing

/// The archive of a demo office, looked at by scripts.
@Suite(.temporaryFolder)
struct ScriptArchiveTests {
  /// A program whose office is a small demo office with filed matters.
  private func demo() throws -> (program: Program, package: String) {
    let program = try Program()
    try program.run("demo", program.office, "--no-desk", "--matters", "150")
    let names = try Folder.names(in: program.office + "/archive").sorted()
    return (program, program.office + "/archive/" + (names.first ?? ""))
  }

  @Test
  func `a demo office files under its own code, and its archive is whole`() throws {
    let (program, package) = try demo()

    let all = try program.run("archive", "verify")
    let one = try program.run("archive", "verify", package + "/", "--json")

    let name = package.split(separator: "/").last.map(String.init) ?? ""
    let named = try program.run("archive", "verify", name)

    #expect(named.code == 0)
    #expect(named.output.contains("归档包 1 个"))
    #expect(package.contains("/Q001-WS·2026-"))
    #expect(all.code == 0)
    #expect(all.output.contains("全部完好"))
    #expect(one.object["ok"] as? Bool == true)
    #expect((one.object["packages"] as? [Any])?.count == 1)
  }

  @Test(arguments: [
    ("printf x >> data/01-*", Int32(30), "内容变了"), ("rm data/01-*", 31, "缺少 data/01-"),
    ("echo > data/99.txt", 32, "多出 data/99.txt"),
    ("sed -i 's/^./z/' manifest-sha512.txt", 33, "manifest-sha512.txt"),
    ("rm bagit.txt manifest-sha512.txt tagmanifest-sha512.txt", 34, "不是归档包"),
  ])
  func `what was done to a package is told, with a code of its own`(
    harm: String, code: Int32, part: String,
  ) throws {
    let (program, package) = try demo()
    try program.runShell("cd '\(package)' && chmod -R u+w . && \(harm)")

    let outcome = try program.run("archive", "verify")

    #expect(outcome.code == code)
    #expect(outcome.output.contains(part))
    #expect(outcome.output.contains("1 个不符"))
  }

  @Test
  func `a file kept longer says so in its list and in the year's, and is not filed again`() throws {
    let (program, _) = try demo()
    let filed = try #require(
      try program.run("list", "--json").list.first { $0["stage"] as? String == "archived" }?[
        "number"]
        as? String)
    try program.run("retain", filed, "--retention", "permanent", "--reason", "史料", as: "ji.wenxiu")

    let contents = try program.run("print", "contents", filed)
    let year = try program.run("archive", "catalogue", String(filed.prefix(4)))
    let again = try program.run("archive", filed, as: "wang.li")

    #expect(contents.output.contains("永久（归档时"), "\(contents.output)")
    #expect(year.output.contains("延长为永久"), "\(year.output)")
    #expect(again.code == 11 && again.complaint.contains("已经归档"), "\(again)")
  }

  @Test
  func `a package taken from the archive, and one put into it, are told of`() throws {
    let (program, package) = try demo()
    try program.runShell("mv '\(package)' '\(program.office)/archive/Q001-WS·2026-Y-BGS-9999'")

    let outcome = try program.run("archive", "verify")

    #expect(outcome.code == 35)
    #expect(outcome.output.contains("没有归档包 Q001-WS·2026-Y-BGS-9999 的记录"))
    #expect(outcome.output.contains("2 个不符"))
  }

  @Test
  func `a package is verified far from its office`() throws {
    let (program, package) = try demo()
    try program.runShell("cp -r '\(package)' '\(program.folder)/移交'")
    try program.runShell("rm -rf '\(program.office)'")

    let outcome = try program.run("archive", "verify", program.folder + "/移交")

    #expect(outcome.code == 0)
    #expect(outcome.output.contains("完好"))
  }

  @Test(arguments: [
    (["archive", "verify", "/nowhere"], Int32(20), "/nowhere"),
    (["archive", "catalogue", "26"], 10, "年份"), (["archive", "catalogue"], 10, "YEAR"),
    (["archive", "2026-999999"], 14, "2026-999999"),
  ])
  func `bad input is told in a sentence`(words: [String], code: Int32, part: String) throws {
    let program = try Program()
    try program.found()

    let outcome = try program.run(words + ["--as", "wang.li"])

    #expect(outcome.code == code)
    #expect(outcome.complaint.contains(part))
  }

  @Test
  func `the year's catalogue is a table for other programs, and a page`() throws {
    let (program, _) = try demo()

    let outcome = try program.run(
      "archive", "catalogue", "2026", "--csv", "2026.csv", "--html", "2026.html", "--json")

    let csv = try String(contentsOfFile: program.folder + "/2026.csv", encoding: .utf8)
    let page = try String(contentsOfFile: program.folder + "/2026.html", encoding: .utf8)
    let packages = try Folder.names(in: program.office + "/archive")
    #expect(outcome.object["files"] as? Int == packages.count)
    #expect(csv.components(separatedBy: "\r\n").count == packages.count + 2)
    #expect(packages.allSatisfy { csv.contains($0) && page.contains($0) })
    #expect(page.contains("A4 landscape"))
  }

  @Test
  func `the act of filing stands beside what looks at files`() throws {
    let (program, _) = try demo()
    let rows = try program.run("list", "--json").list
    let closed = rows.first { $0["stage"] as? String == "closed" }?["number"] as? String ?? ""
    let absent = try program.run(
      "archive", closed, "--absent", "登记表=遗失", as: "ji.wenxiu")

    let filed = try program.run("archive", closed, "--json", as: "ji.wenxiu")

    #expect(absent.code == 11)
    #expect(absent.complaint.contains("「登记表」并不缺"))
    #expect(filed.object["stage"] as? String == "archived")
    #expect(try program.run("archive", "verify").code == 0)
  }

  @Test
  func `help tells of a subcommand of two words`() throws {
    let help = try Program().run("help", "archive", "verify")

    #expect(help.code == 0)
    #expect(help.output.contains("huiyin archive verify [PATH]"))
  }
}
