import Canon
import Foundation
import Journaling
import Posix
import Registry
import Workflow

/// Writes a journal in which several matters are lived through, and then every form of every fact.
struct GoldenMaking {
  /// How often each fact is filled anew.
  private static let fillings = 3

  private let keys: [MemberID: SigningKey] = Dictionary(
    uniqueKeysWithValues: zip((1 as UInt8)..., Fixture.members).map { seed, member in
      (member.member, SigningKey(seed: [UInt8](repeating: seed, count: 32)))
    })

  /// Founds an office, lets it work, and keeps its journal at a path.
  func write(to path: String) throws {
    let office = Folder.parent(of: path) + "/office"
    try Folder.createAll(Folder.parent(of: path))
    try found(office)
    let journal = try Journal(folder: office)
    try journal.readNew { _ in }
    var lives = try Lives(after: journal.position.number)
    try append(lives.records, to: journal)
    for seed in 1...UInt64(Self.fillings) {
      var filler = Filler(seed: seed)
      try append(lives.records(of: filler.oneOfEach()), to: journal)
    }
    try FileManager.default.moveItem(atPath: office + "/journal.jsonl", toPath: path)
    try Folder.removeTree(office)
  }

  private func found(_ office: String) throws {
    let members = Fixture.members.map { member in
      edited(member) { $0.key = keys[member.member]?.publicKey.text ?? "" }
    }
    let founding = edited(OfficeFounded()) {
      $0.name = "清河园区管委会"
      $0.founder = members[0]
    }
    _ = try Register.found(
      founding, Fixture.facts(members, Policy()), in: office, key: key(of: "wang"),
      now: Fixture.at(8))
  }

  private func append(_ records: [Record], to journal: Journal) throws {
    for record in records {
      var terms = AppendTerms()
      terms.clock = { record.at }
      terms.clockIsConfirmed = true
      let draft = Draft(on: record.on.map(\.rawValue), facts: Fact.canonical(record.facts))
      let author = Author(member: record.by.rawValue, key: try key(of: record.by))
      _ = try journal.append(as: author, terms, caughtUp: { _ in }, decide: { [draft] })
    }
  }

  private func key(of member: MemberID) throws -> SigningKey {
    guard let key = keys[member] else { throw Refusal.unknownMember(member) }
    return key
  }
}
