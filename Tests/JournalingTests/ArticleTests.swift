import Canon
import Foundation
import Posix
import TestSupport
import Testing

@testable import Journaling

/// Runs the programs of the article “Format”, as they stand there.
@Suite(.temporaryFolder)
struct ArticleTests {
  /// The first block of code in a language.
  private static func program(_ language: String) throws -> String {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
    let article = try String(
      contentsOf: sources.appending(path: "Journaling/Journaling.docc/Format.md"), encoding: .utf8)
    let block = try #require(article.split(separator: "```\(language)\n").dropFirst().first)
    return String(try #require(block.split(separator: "```").first))
  }

  private static func output(_ command: [String]) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self).trimmingCharacters(in: .newlines)
  }

  private static func shell(_ file: String) throws -> String {
    try output(["sh", "-c", program("sh"), "check", file])
  }

  /// What the Python program says of each file; it is started once.
  private static func python(_ files: [String]) throws -> [String] {
    let driver = """
      import sys
      program = sys.argv[1]
      for file in sys.argv[2:]:
          sys.argv = ["check", file]
          exec(program, {})
      """
    return try output(["python3", "-c", driver, program("python")] + files)
      .split(separator: "\n").map(String.init)
  }

  /// What the programs should say, by the words of `verify`; the shell knows no reasons.
  private static func verdict(_ file: String) throws -> (python: String, shell: String) {
    let report = try Verifier(file: file).report()
    let head = report.position.head
    let start = "\(head.number) \(head.sum.hex) "
    let end = "ends before byte \(report.position.offset)"
    return switch report.tail {
    case .whole: (start + "whole", start + "whole")
    case .torn: (start + "torn, " + end, start + end)
    case .damaged: (start + "broken, " + end, start + end)
    }
  }

  /// A journal with several entries, with a tear and a damaged line that were closed.
  private static func journal() throws -> Journal {
    let journal = try Journal.founded()
    try journal.record(["one", "回音 \"two\" ,\"sum\":\"", "three\n"])
    try journal.append(raw: Array(#"{"n":5,"at":"#.utf8) + [0, 0, 0])
    try journal.record(["after the tear"])
    try journal.append(raw: Array("scribble\n".utf8))
    _ = try Journal.recover(
      folder: journal.folder.path, as: .wang, reason: "seen", .at(.founding))
    try journal.everything()
    try journal.record(["after the damage"])
    return journal
  }

  @Test
  func `shell, Python and verify find the same head`() throws {
    let journal = try Self.journal()
    let file = journal.folder.journal
    let head = journal.position.head

    #expect(try Verifier(file: file).report().position.head == head)
    #expect(try Verifier(file: file).report().closedRegions.count == 2)
    #expect(try Self.shell(file) == "\(head.number) \(head.sum.hex) whole")
    #expect(try Self.python([file]) == ["\(head.number) \(head.sum.hex) whole"])
  }

  @Test
  func `a tear and damage closed with a clock that is behind are passed over by all`() throws {
    let journal = try Journal.founded()
    let behind = AppendTerms.at(.founding.advanced(bySeconds: -86_400))
    try journal.append(raw: [0, 0, 0, 0])
    try journal.everything()
    _ = try journal.append(as: .wang, behind, caughtUp: { _ in }) { [Draft(noting: "after")] }
    try journal.append(raw: Array("scribble\n".utf8))
    _ = try Journal.recover(folder: journal.folder.path, as: .wang, reason: "seen", behind)

    let file = journal.folder.journal
    let read = try Journal(folder: journal.folder.path)
    let report = try Verifier(file: file).report()
    let head = report.position.head
    #expect(report.tail == .whole && report.closedRegions.count == 2)
    #expect(try read.everything().map(\.number) == [1, 2, 3, 4] && read.tail == .whole)
    #expect(try Self.shell(file) == "\(head.number) \(head.sum.hex) whole")
    #expect(try Self.python([file]) == ["\(head.number) \(head.sum.hex) whole"])
  }

  @Test(arguments: [
    "whole", "empty", "torn", "zeros", "cancelled", "garbage", "two lines", "altered last",
    "altered", "deleted", "doubled", "swapped", "CRLF", "NUL within", "without its LF",
    "wrong number", "earlier time", "corrected time", "closing of other bytes",
  ])
  func `shell, Python and verify agree on what is in a file`(what: String) throws {
    let journal = try Self.journal()
    let file = try Journal.office("changed", holding: try Self.changed(journal, what)).folder
    let verdict = try Self.verdict(file.journal)

    #expect(try Self.python([file.journal]) == [verdict.python])
    #expect(try Self.shell(file.journal) == verdict.shell)
  }

  private static func changed(_ journal: Journal, _ what: String) throws -> [UInt8] {
    let bytes = try journal.contents()
    var lines = try Journal(folder: journal.folder.path).everything().prefix(4).map(\.line)
    let end = journal.position
    func sealed(number: Int? = nil, at: Instant = .founding) -> [UInt8] {
      Sealed.line(Sealed.body(after: end, number: number, at: at), after: end)
    }
    switch what {
    case "empty": return []
    case "torn": return bytes + Array(#"{"n":9,"at":"#.utf8)
    case "zeros": return bytes + [UInt8](repeating: 0, count: 4096)
    case "cancelled": return bytes + Array("{\"n\":9\u{18}\n".utf8)
    case "garbage": return bytes + Array("garbage\n".utf8)
    case "two lines": return bytes + Array("two\nlines\n".utf8)
    case "altered last": lines[3][70] ^= 1
    case "altered": lines[1][70] ^= 1
    case "deleted": lines.remove(at: 1)
    case "doubled": lines.insert(lines[1], at: 1)
    case "swapped": lines.swapAt(1, 2)
    case "CRLF": lines = lines.map { $0.dropLast() + [0x0D, 0x0A] }
    case "NUL within": lines[2].insert(0, at: 50)
    case "without its LF": lines[3].removeLast()
    case "wrong number": return bytes + sealed(number: end.number + 2)
    case "earlier time": return bytes + sealed(at: Instant.founding.advanced(bySeconds: -1))
    case "corrected time":
      let right = Instant.founding.advanced(bySeconds: -60)
      var composition = Composition(after: end, fileOffset: bytes.count, .at(right))
      try composition.add(
        Draft(on: [], facts: Array(#"[{"clockCorrected":{}}]"#.utf8)), as: .wang)
      return bytes + composition.bytes
    case "closing of other bytes":
      var composition = Composition(after: end, fileOffset: bytes.count + 4, .at(.founding))
      try composition.closeTail(Array("torn".utf8), as: .wang)
      return bytes + Array("TORN".utf8) + composition.bytes
    default: return bytes
    }
    return Array(lines.joined())
  }

  @Test
  func `Python and verify agree on lines with the right sum that are not canonical`() throws {
    let journal = try Journal.founded()
    let start = try journal.contents()
    let body = String(decoding: Sealed.body(after: journal.position), as: UTF8.self)
    var files = try CanonicalLineTests.refused.enumerated().map { index, change in
      let changed = Array(body.replacing(change.1, with: change.2).utf8)
      let line = Sealed.line(changed, after: journal.position)
      return try Journal.office("changed-\(index)", holding: start + line).folder.journal
    }
    for depth in [12, 13, 14] {
      let nested = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      let deep = Array(body.replacing(#"{"text":"x"}"#, with: nested).utf8)
      let line = Sealed.line(deep, after: journal.position)
      files.append(try Journal.office("deep-\(depth)", holding: start + line).folder.journal)
    }

    #expect(try Self.python(files) == files.map { try Self.verdict($0).python })
  }

  @Test(arguments: [UInt64(1)])
  func `Python and verify agree on files changed at random`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let whole = try Self.journal().contents()
    let files = try (0..<300).map { index in
      var bytes = whole
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 1: bytes.remove(at: place)
        case 2: bytes.insert([0, 10, 24, 34, 92].randomElement(using: &generator) ?? 0, at: place)
        case 3: bytes.removeLast(bytes.count - place)
        default: bytes += bytes[place...].prefix(500)
        }
      }
      return try Journal.office("changed-\(index)", holding: bytes).folder.journal
    }

    let said = try Self.python(files)

    #expect(said.count == files.count)
    for (file, said) in zip(files, said) {
      #expect(try said == Self.verdict(file).python, "seed \(seed): \(file)")
    }
    for file in files.prefix(12) {
      #expect(try Self.shell(file) == Self.verdict(file).shell, "seed \(seed): \(file)")
    }
  }

  @Test
  func `the article shows members in the order they are written in`() throws {
    let example = try Self.program("json")
    let journal = try Self.journal()
    let line = String(
      decoding: try #require(journal.contents().split(separator: 0x0A).first), as: UTF8.self)
    let names = ["n", "at", "by", "on", "facts", "sig", "sum"]

    for text in [example, line] {
      let places = names.map { text.range(of: "\"\($0)\":")?.lowerBound ?? text.endIndex }
      #expect(places == places.sorted())
      #expect(!places.contains(text.endIndex))
    }
  }

  @Test
  func `what ends a line has the lengths the article gives`() throws {
    let entry = try #require(try Self.journal().contents().split(separator: 0x0A).first)

    #expect(entry.suffix(LineLayout.sumLength - 1).starts(with: ",\"sum\":\"".utf8))
    let signed = entry.dropLast(LineLayout.sumLength - 1)
    #expect(signed.suffix(LineLayout.signatureLength).starts(with: ",\"sig\":\"".utf8))
  }
}
