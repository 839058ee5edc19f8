import Canon
import Finding
import Journaling
import Posix
import Registry
import TestSupport
import Testing
import Workflow

@Suite(.temporaryFolder) struct IndexTests {
  /// Two matters on their way, so that every table of the index has rows.
  private func busyOffice() throws -> SmallOffice {
    let office = try SmallOffice()
    let register = try office.open()
    let receptions = try office.receive(
      [office.incoming("1"), office.incoming("2")], in: register)
    guard case .taken(let id) = receptions[0] else { return office }
    try office.act(.registration, on: id, by: "wang.li", in: register)
    try office.act(.proposal, on: id, by: "wang.li", in: register)
    try office.act(.instruction(with: ["environment"]), on: id, by: "zhang.wei", in: register)
    try office.act(.dispatch(Dispatch()), on: id, by: "wang.li", in: register)
    return office
  }

  private func everything(_ register: Register) throws -> [[Row]] {
    try ["wang.li", "zhang.wei", "chen.jie", "liu.gang"].flatMap { viewer in
      try Pane.allCases.map { pane in
        try register.worklist(Worklist(pane: pane, viewer: MemberID(rawValue: viewer))).rows
      }
    }
  }

  @Test func `an index made in one scan equals one noted entry by entry`() throws {
    let office = try busyOffice()
    let noted = try office.open()

    let built = try office.open(as: SmallOffice.account("fresh"))

    #expect(try everything(built) == everything(noted))
  }

  @Test func `a damaged index is made again`() throws {
    let office = try busyOffice()
    let before = try everything(office.open())
    let shelf = office.account.cache + "/" + (try office.open().officeID)
    for name in try Folder.names(in: shelf) where name.hasSuffix(".sqlite") {
      try Folder.replaceFile(shelf + "/" + name, with: Array("not a database".utf8))
    }

    let after = try everything(office.open())

    #expect(after == before)
  }

  @Test func `an act is recorded though the index can not be written`() throws {
    let office = try busyOffice()
    let register = try office.open()
    let waiting = try register.worklist(Worklist(pane: .inbox, viewer: "wang.li")).rows
    let id = try #require(waiting.first { $0.act == .register }).matter
    let shelf = office.account.cache + "/" + register.officeID
    let name = try #require(try Folder.names(in: shelf).first { $0.hasSuffix(".sqlite") })
    let other = try Index(path: shelf + "/" + name)

    try other.note(office: register.officeID) { _ in
      // While another process holds the index longer than the register waits for it.
      try office.act(.registration, on: id, by: "wang.li", in: register)
      return nil
    }

    #expect(try office.open(as: SmallOffice.account("fresh")).open(id).matter.stage == .registered)
    try register.catchUp()
    #expect(try register.open(id).matter.stage == .registered)
    #expect(try everything(register) == everything(office.open(as: SmallOffice.account("new"))))
  }

  @Test func `an entry without the right is kept and believed by nobody`() throws {
    let office = try busyOffice()
    let register = try office.open()
    let forged = Fact.canonical([.registered(Registered())])
    let journal = try Journal(folder: office.folder)
    let author = Author(member: "chen.jie", key: office.key("chen.jie"))
    let first = try register.worklist(Worklist(pane: .inbox, viewer: "wang.li")).rows[0]
    var terms = AppendTerms()
    terms.clock = { office.clock.now }

    let written = try journal.append(
      as: author, terms, caughtUp: { _ in },
      decide: { [Draft(on: [first.matter.rawValue], facts: forged)] })
    try register.catchUp()

    let number = written.last?.number ?? 0
    #expect(register.notices == [.unbelieved(entry: number, reason: "noRight")])
    #expect(try register.open(first.matter).matter.stage == .received)
    #expect(try office.open().notices == [.unbelieved(entry: number, reason: "noRight")])
  }

  @Test func `an entry signed with another key is believed by nobody`() throws {
    let office = try busyOffice()
    let register = try office.open()
    let first = try register.worklist(Worklist(pane: .inbox, viewer: "wang.li")).rows[0]
    var registered = Registered()
    registered.number = "2026-000009"
    let journal = try Journal(folder: office.folder)
    let impostor = Author(member: "wang.li", key: SigningKey())
    var terms = AppendTerms()
    terms.clock = { office.clock.now }

    _ = try journal.append(
      as: impostor, terms, caughtUp: { _ in },
      decide: {
        [Draft(on: [first.matter.rawValue], facts: Fact.canonical([.registered(registered)]))]
      })
    try register.catchUp()

    #expect(register.notices.count == 1)
    #expect(try register.open(first.matter).matter.stage == .received)
  }

  @Test func `a journal rolled back behind the last seen head is not written`() throws {
    let office = try busyOffice()
    let path = office.folder + "/journal.jsonl"
    let bytes = try FileDescriptor(opening: path, for: .read).contents()
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    let shorter = lines.dropLast().flatMap { Array($0) + [UInt8(ascii: "\n")] }
    try Folder.replaceFile(path, with: shorter)

    let register = try office.open()

    guard case .rolledBack? = register.notices.first else {
      Issue.record("No alarm was raised.")
      return
    }
    #expect(throws: RegistryError.self) {
      try office.receive([office.incoming("3")], in: register)
    }
  }
}
