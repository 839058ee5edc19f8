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
    try output(["bash", "-c", program("sh"), "check", file])
  }

  private static func python(_ file: String) throws -> String {
    try output(["python3", "-c", program("python"), file])
  }

  /// A journal with several entries, and with a tear that was closed.
  private static func journal() throws -> Journal {
    let journal = try Journal.founded()
    try journal.record(["one", "回音 \"two\" ,\"sum\":\"", "three\n"])
    try journal.append(raw: Array(#"{"n":5,"at":"#.utf8))
    try journal.record(["after the tear"])
    return journal
  }

  @Test
  func `shell, Python and verify find the same head`() throws {
    let journal = try Self.journal()
    let file = journal.folder.journal
    let head = journal.position.head

    #expect(try Verifier(file: file).report().position.head == head)
    #expect(try Self.shell(file) == "whole \(head.sum.hex)")
    #expect(try Self.python(file) == "\(head.number) \(head.sum.hex) whole")
  }

  @Test(arguments: [1, 2, 3])
  func `shell, Python and verify stop at the same entry`(number: Int) throws {
    let journal = try Self.journal()
    let entries = try Journal(folder: journal.folder.path).everything()
    var bytes = try journal.contents()
    bytes[entries[number].offset + 80] ^= 1
    let changed = try Journal.office("changed", holding: bytes)
    let file = changed.folder.journal
    let last = entries[number - 1].position

    #expect(try Verifier(file: file).report().position == last)
    #expect(try Self.shell(file) == "broken after \(last.sum.hex)")
    #expect(try Self.python(file) == "\(number) \(last.sum.hex) ends before byte \(last.offset)")
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
