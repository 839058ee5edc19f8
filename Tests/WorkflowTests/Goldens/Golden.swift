import Foundation
import Journaling
import Registry
import Testing
import Workflow

/// A journal as a program of its time wrote it, and what it was read as then.
///
/// It is never written again: a program that reads it differently reads every office's past
/// differently. `HUIYIN_KEEP_JOURNAL=NAME swift test --filter GoldenTests` keeps one more beside it.
struct Golden: Sendable, CustomTestStringConvertible {
  let name: String

  static let folder =
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Journals").path

  static let all: [Golden] = {
    if let name = ProcessInfo.processInfo.environment["HUIYIN_KEEP_JOURNAL"] { keep(name) }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().map { Golden(name: $0) }
  }()

  /// Keeps another journal, unless there is one of that name.
  private static func keep(_ name: String) {
    let golden = Golden(name: name)
    guard !FileManager.default.fileExists(atPath: golden.path("journal.jsonl")) else { return }
    do {
      try GoldenMaking().write(to: golden.path("journal.jsonl"))
      for part in Part.allCases {
        let text = try golden.read(part).joined(separator: "\n") + "\n"
        try text.write(toFile: golden.path(part.file), atomically: true, encoding: .utf8)
      }
    } catch {
      Issue.record(error)
    }
  }

  var testDescription: String { name }

  func path(_ file: String) -> String { Self.folder + "/" + name + "/" + file }

  /// What was kept of how the journal is read.
  enum Part: String, CaseIterable, Sendable {
    /// Which entries are not believed, and why.
    case doubts
    /// The members of every fact.
    case facts
    /// What matters and office fold to.
    case folds

    var file: String { rawValue + ".txt" }
  }

  /// The lines that were kept of a part.
  func kept(_ part: Part) throws -> [String] {
    try String(contentsOfFile: path(part.file), encoding: .utf8)
      .split(separator: "\n").map(String.init)
  }

  /// The same lines as this program reads them.
  func read(_ part: Part) throws -> [String] {
    switch part {
    case .doubts: try doubts()
    case .facts: try records().flatMap(FactText.lines)
    case .folds: try FoldText(records()).lines
    }
  }

  /// Every entry, believed or not.
  func entries() throws -> [Entry] {
    var entries: [Entry] = []
    try Journal(file: path("journal.jsonl")).readNew { entries.append($0) }
    return entries
  }

  /// What the entries say.
  func records() throws -> [Record] {
    try entries().map { entry in
      Record(
        number: entry.number, at: entry.at, by: MemberID(rawValue: entry.by),
        on: entry.on.map { MatterID(rawValue: $0) }, facts: try Fact.list(canonical: entry.facts))
    }
  }

  /// What a walk through the file finds, signatures and rights included.
  func report() throws -> VerificationReport {
    var verifier = Verifier(file: path("journal.jsonl"))
    verifier.judge = try BeliefJudge(of: verifier.file).beliefs
    return try verifier.report()
  }

  private func doubts() throws -> [String] {
    let report = try report()
    return ["\(report.position.number) \(report.position.sum.hex)"]
      + report.doubts.map { "#\($0.number) \($0.belief)" }
  }
}
