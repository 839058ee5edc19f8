import Foundation
import Posix
import TestSupport
import Testing

/// Originals that are not what the journal names, on the real program.
@Suite(.temporaryFolder)
struct OriginalsJourneyTests {
  private static func office() throws -> (program: Program, copy: String) {
    let program = try Program()
    try program.found()
    try program.importMessages("供暖", "公交")
    let copy = program.folder + "/copy"
    try program.run("backup", copy)
    return (program, copy)
  }

  /// The files of all originals, those named later last.
  private static func originals(_ program: Program) throws -> [String] {
    let folder = program.office + "/originals"
    return try Folder.names(in: folder).flatMap { shelf in
      try Folder.names(in: folder + "/" + shelf).map { folder + "/" + shelf + "/" + $0 }
    }
  }

  /// What a person, a disk or a program can make of an original.
  static let harms: [(what: String, harm: @Sendable (String) throws -> Void)] = [
    ("missing", { try FileManager.default.removeItem(atPath: $0) }),
    (
      "changed",
      { path in
        var bytes = try FileDescriptor(opening: path, for: .read).contents()
        bytes[bytes.count - 1] ^= 1
        try Folder.replaceFile(path, with: bytes)
      }
    ),
    ("changed", { try Folder.replaceFile($0, with: []) }),
    (
      "changed",
      { path in
        // Longer than memory, and nothing in it.
        try Folder.replaceFile(path, with: [])
        try #require(truncate(path, 1 << 30) == 0)
      }
    ),
    (
      "unreadable",
      { path in
        try FileManager.default.removeItem(atPath: path)
        try #require(mkfifo(path, 0o600) == 0)
      }
    ),
  ]

  @Test(arguments: harms.indices)
  func `an original that is not what it was is named, and taken from a copy`(_ index: Int) throws {
    let (program, copy) = try Self.office()
    let harmed = try #require(try Self.originals(program).first)
    let head = try program.run("verify", "--json").object["head"] as? String

    try Self.harms[index].harm(harmed)

    let isMissing = Self.harms[index].what == "missing"
    let found = try program.run("verify", "--json")
    #expect(found.code == (isMissing ? 0 : 7))
    #expect(found.object["ok"] as? Bool == isMissing)
    let told = found.object["originals"] as? [String: Any]
    #expect(told?[Self.harms[index].what] as? Int == 1)
    let faults = told?["faults"] as? [[String: Any]]
    #expect(faults?.map { $0["what"] as? String } == [Self.harms[index].what])
    #expect(harmed.hasSuffix(faults?.first?["original"] as? String ?? "nothing"))
    #expect(try program.run("verify", "--quick").code == 0)
    #expect(try program.run("verify").output.contains("restore"))
    let renewed = try program.run("backup", program.folder + "/second")
    #expect(renewed.code == (isMissing ? 0 : 7))

    let taken = try program.run("restore", copy, "--originals", "--json")
    #expect(taken.code == 0, "\(taken.complaint)")
    #expect(taken.object["taken"] as? Int == 1)
    #expect(try program.run("restore", copy, "--originals", "--json").object["taken"] as? Int == 0)
    let healed = try program.run("verify", "--json")
    #expect(healed.code == 0)
    #expect(healed.object["head"] as? String == head)
  }

  @Test func `what the copy lacks as well is told`() throws {
    let (program, copy) = try Self.office()
    let harmed = try #require(try Self.originals(program).first)
    let copied = copy + harmed.dropFirst(program.office.count)
    try FileManager.default.removeItem(atPath: harmed)
    try Folder.replaceFile(copied, with: Array("forged".utf8))

    let outcome = try program.run("restore", copy, "--originals", "--json")

    #expect(outcome.code == 7)
    #expect(outcome.object["taken"] as? Int == 0)
    #expect((outcome.object["lacking"] as? [[String: Any]])?.count == 1)
    #expect(!FileManager.default.fileExists(atPath: harmed))
    let alone = program.folder + "/journal.jsonl"
    try program.run("backup", alone)
    #expect(try program.run("restore", alone, "--originals").code == 10)
  }

  @Test func `the whole folder is taken from a copy, and some of many faults are told`() throws {
    let (program, _) = try Self.office()
    try program.importMessages((0..<30).map { "路灯\($0)" })
    let copy = program.folder + "/later"
    try program.run("backup", copy)
    try FileManager.default.removeItem(atPath: program.office + "/originals")

    let told = try program.run("verify")
    #expect(told.code == 0)
    #expect(told.output.split(separator: "\n").count < 30)
    #expect(told.output.contains("--json"))

    #expect(try program.run("restore", copy, "--originals").code == 0)
    #expect(try program.run("verify").code == 0)
    #expect(try program.importMessages("水压").count == 1)
  }

  @Test func `an office, its originals, a copy and a file may lie behind links`() throws {
    let (program, _) = try Self.office()
    let (real, elsewhere) = (program.folder + "/real", program.folder + "/elsewhere")
    let copy = program.folder + "/target"
    let manager = FileManager.default
    try manager.moveItem(atPath: program.office, toPath: real)
    try manager.createSymbolicLink(atPath: program.office, withDestinationPath: real)
    try manager.moveItem(atPath: real + "/originals", toPath: elsewhere)
    try manager.createSymbolicLink(atPath: real + "/originals", withDestinationPath: elsewhere)
    try Folder.create(copy)
    try manager.createSymbolicLink(atPath: copy + "-link", withDestinationPath: copy)
    let file = try program.write("rows.csv", "标题,内容,时间\n路灯,路灯不亮,2026-11-01 08:00")
    try manager.createSymbolicLink(atPath: file + "-link", withDestinationPath: file)

    let taken = try program.run("import", file + "-link", as: "wang.li")
    #expect(taken.code == 0, "\(taken.complaint)")
    #expect(try program.importMessages((0..<30).map { "水压\($0)" }).count == 30)
    #expect(try program.run("backup", copy + "-link").code == 0)
    #expect(try program.run("verify", "--against", copy + "-link").code == 0)
    #expect(try program.run("doctor").code == 0)
    for folder in [elsewhere, copy + "/originals"] {
      for shelf in try Folder.names(in: folder) {
        #expect(try FileStatus(of: folder + "/" + shelf).mode == 0o700)
      }
    }
    #expect(try FileStatus(of: copy + "/journal.jsonl").mode == 0o600)
  }

  @Test func `restoring the office restores changed originals too`() throws {
    let (program, copy) = try Self.office()
    let harmed = try #require(try Self.originals(program).first)
    try Folder.replaceFile(harmed, with: Array("forged".utf8))

    let outcome = try program.run("restore", copy, "--reason", "原件被改动", as: "wang.li")

    #expect(outcome.code == 0, "\(outcome.complaint)")
    #expect(try program.run("verify").code == 0)
  }

  @Test func `a file that came with a later act is missed as well`() throws {
    let (program, _) = try Self.office()
    let before = Set(try Self.originals(program))
    let scan = try program.write("scan.pdf", "扫描件")
    try program.run(
      "register", "m3", "--kind", "consultation", "--area", "north", "--topic", "heating",
      "--point", "何时供暖", as: "wang.li")
    let answered = try program.run(
      "answer", "m3", "--text", "已当面答复。", "--attach", scan, as: "wang.li")
    try #require(answered.code == 0, "\(answered.complaint)")
    let scanned = try #require(Set(try Self.originals(program)).subtracting(before).first)

    try FileManager.default.removeItem(atPath: scanned)

    let found = try program.run("verify", "--json").object["originals"] as? [String: Any]
    #expect(found?["missing"] as? Int == 1)
    #expect(try program.run("doctor").code == 6)
  }
}
