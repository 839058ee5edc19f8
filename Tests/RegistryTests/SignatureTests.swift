import Canon
import Journaling
import Registry
import TestSupport
import Testing
import Workflow

/// Enough entries at once that their signatures are checked side by side.
@Suite(.temporaryFolder) struct SignatureTests {
  private static let messages = 1...100

  private func fullOffice() throws -> (office: SmallOffice, register: Register) {
    let office = try SmallOffice()
    let register = try office.open()
    try office.receive(Self.messages.map { office.incoming("\($0)") }, in: register)
    return (office, register)
  }

  /// Records, past all checks, that a matter is reminded of; returns the entry's number.
  private func remind(
    _ matter: MatterID, as member: MemberID, _ key: SigningKey, in office: SmallOffice,
  ) throws -> Int? {
    let journal = try Journal(folder: office.folder)
    var terms = AppendTerms()
    terms.clock = { office.clock.now }
    let draft = Draft(on: [matter.rawValue], facts: Fact.canonical([.reminded(Reminder())]))
    let author = Author(member: member.rawValue, key: key)
    return try journal.append(as: author, terms, caughtUp: { _ in }, decide: { [draft] })
      .last?.number
  }

  @Test func `among many entries the one wrongly signed is not believed`() throws {
    let (office, register) = try fullOffice()
    let matter = try register.worklist(Worklist(pane: .inbox, viewer: "wang.li")).rows[0].matter
    let forged = try remind(matter, as: "zhao.min", SigningKey(), in: office)
    try office.receive([office.incoming("after")], in: register)

    let fresh = try office.open(as: SmallOffice.account("fresh"))

    #expect(
      fresh.notices == [.unbelieved(entry: try #require(forged), reason: "badSignature")])
    #expect(try fresh.worklist(Worklist(pane: .all, viewer: "wang.li")).total == 101)
  }

  @Test func `a key replaced among many entries counts from there on, and the old no more`() throws
  {
    let (office, register) = try fullOffice()
    let matter = try register.worklist(Worklist(pane: .inbox, viewer: "wang.li")).rows[0].matter
    let key = SigningKey()
    var member = try #require(register.office.members["zhao.min"])
    member.key = key.publicKey.text
    let before = try remind(matter, as: "zhao.min", office.key("zhao.min"), in: office)
    _ = try register.record(
      [.memberAdmitted(member)], by: "wang.li", key: office.key("wang.li"),
      now: { office.clock.now })
    let with = try remind(matter, as: "zhao.min", key, in: office)
    let without = try remind(matter, as: "zhao.min", office.key("zhao.min"), in: office)

    let fresh = try office.open(as: SmallOffice.account("fresh"))

    #expect(
      fresh.notices == [.unbelieved(entry: try #require(without), reason: "badSignature")])
    let history = try fresh.open(matter).history.map(\.number)
    #expect(history.contains(try #require(before)))
    #expect(history.contains(try #require(with)))
  }
}
