import Foundation
import Journaling
import Posix
import Testing

// A writer that goes past every rule of the program, as somebody with the right to the file could.
extension Program {
  /// The key this account keeps of a member.
  func key(of member: String) throws -> SigningKey {
    let keys = folder + "/.config/huiyin/keys"
    let office = try Folder.names(in: keys)[0]
    return try KeyFile("\(keys)/\(office)/\(member).key").load().key
  }

  /// Writes an entry in a member's name, signed with any key; returns its number.
  @discardableResult
  func forge(
    _ facts: String, on matters: [String] = [], as member: String, signedBy key: SigningKey,
  ) throws -> Int {
    let draft = Draft(on: matters, facts: Array(facts.utf8))
    let entries = try Journal(folder: office).append(
      as: Author(member: member, key: key), caughtUp: { _ in }, decide: { [draft] })
    return entries[0].number
  }

  /// The line that would follow now if a member's desk recorded these facts, signed with any key.
  func line(
    _ facts: String, on matters: [String], as member: String, signedBy key: SigningKey,
  ) throws -> String {
    let copy = folder + "/copy-" + Machine.randomName()
    try FileManager.default.copyItem(atPath: office, toPath: copy)
    let draft = Draft(on: matters, facts: Array(facts.utf8))
    let entries = try Journal(folder: copy).append(
      as: Author(member: member, key: key), caughtUp: { _ in }, decide: { [draft] })
    return String(decoding: entries[0].line.dropLast(), as: UTF8.self)
  }

  /// Writes the facts and the signature of an earlier line again, with the number and sum they need here.
  func replay(_ index: Int) throws {
    try appendToJournal(try replayed(index) + "\n")
  }

  /// An earlier line with its facts and signature, and the number and sum it needs here.
  func replayed(_ index: Int) throws -> String {
    let lines = try lines()
    let last = try #require(lines.last)
    let number = lines.count + 1
    let again = lines[index].replacing(/^\{"n":\d+,/, with: "{\"n\":\(number),")
      .replacing(/"at":"[^"]*"/, with: try #require(last.firstMatch(of: /"at":"[^"]*"/)).output)
    return try Program.resummed(again, after: last)
  }
}
