import Foundation
import Journaling

extension Program {
  /// The lines of the journal.
  func lines() throws -> [String] {
    try String(contentsOfFile: office + "/journal.jsonl", encoding: .utf8)
      .split(separator: "\n").map(String.init)
  }

  /// Changes the journal behind the program's back.
  func editJournal(_ change: (inout [String]) throws -> Void) throws {
    var lines = try lines()
    try change(&lines)
    let text = lines.joined(separator: "\n") + "\n"
    try Data(text.utf8).write(to: URL(filePath: office + "/journal.jsonl"))
  }

  /// Adds bytes to the journal as a broken writer would.
  func appendToJournal(_ text: String) throws {
    let file = try FileHandle(forWritingTo: URL(filePath: office + "/journal.jsonl"))
    try file.seekToEnd()
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
  }

  /// A changed line with the sum it would need after another line.
  static func resummed(_ line: String, after previous: String?) throws -> String {
    let body = line.components(separatedBy: ",\"sum\":")[0]
    let before = previous.map { String($0.dropLast(2).suffix(64)) }
    let sum = Digest(of: Array(((before ?? String(repeating: "0", count: 64)) + body).utf8))
    return body + ",\"sum\":\"" + sum.hex + "\"}"
  }
}
