import Canon
import Foundation
import Journaling
import Registry
import TestSupport
import Testing
import Workflow

/// What accounts know of the journal, and how an administrator goes on when it is less than that.
@Suite(.temporaryFolder) struct KeepingTests {
  private func office() throws -> (office: SmallOffice, register: Register) {
    let office = try SmallOffice()
    let register = try office.open()
    try office.receive([office.incoming("1"), office.incoming("2")], in: register)
    return (office, register)
  }

  /// Takes the last entries out of the file, as somebody with the right to write it could.
  private func rollBack(_ office: SmallOffice, by lines: Int) throws {
    let path = URL(filePath: office.folder + "/journal.jsonl")
    let kept = try Data(contentsOf: path).split(separator: 0x0A).dropLast(lines)
    try Data(kept.flatMap { $0 + [0x0A] }).write(to: path)
  }

  private func recover(
    _ register: Register, in office: SmallOffice, as member: MemberID = "wang.li",
    acceptingLoss: Bool = false,
  ) throws -> Recovered {
    register.clockIsConfirmed = true
    return try register.recover(
      reason: "看过了", acceptingLoss: acceptingLoss, by: member, key: office.key(member))
  }

  @Test func `a loss is accepted only when it is asked for, and then told to whoever saw more`()
    throws
  {
    let (office, _) = try office()
    let other = SmallOffice.account("other")
    try office.open(as: other).confirm()
    try rollBack(office, by: 1)
    let register = try office.open()
    #expect(register.verdicts == [.rolledBack, .acknowledgedLoss])

    #expect(throws: RegistryError.self) { try recover(register, in: office) }
    let entry = try #require(try recover(register, in: office, acceptingLoss: true).acceptance)

    #expect(register.verdicts == [])
    #expect(try office.open().notices == [])
    let told = try office.open(as: other)
    #expect(told.verdicts == [])
    guard case .restored(let notice)? = told.notices.first else {
      Issue.record("\(told.notices)")
      return
    }
    #expect(notice.restoration?.number == entry)
    #expect(notice.restoration?.by == "wang.li")
    try told.confirm()
    #expect(try office.open(as: other).notices == [])
  }

  @Test func `a second rollback is not excused by the first restoration`() throws {
    let (office, _) = try office()
    try rollBack(office, by: 1)
    _ = try recover(try office.open(), in: office, acceptingLoss: true)
    let register = try office.open()
    try office.receive([office.incoming("3")], in: register)

    try rollBack(office, by: 1)

    #expect(try office.open().verdicts.contains(.rolledBack))
  }

  @Test(arguments: ["zhang.wei", "chen.jie"] as [MemberID])
  func `only an administrator recovers`(member: MemberID) throws {
    let (office, register) = try office()

    #expect(throws: RegistryError.refused(.notAdministrator(member))) {
      try recover(register, in: office, as: member)
    }
  }

  @Test func `damage closed by a member without the right is passed over, and not believed`()
    throws
  {
    let (office, _) = try office()
    let path = URL(filePath: office.folder + "/journal.jsonl")
    try (Data(contentsOf: path) + Data("scribble\n".utf8)).write(to: path)
    var terms = AppendTerms()
    terms.clock = { office.clock.now }

    _ = try Journal.recover(
      folder: office.folder, as: Author(member: "chen.jie", key: office.key("chen.jie")),
      reason: "mine", terms)

    let register = try office.open()
    #expect(register.notices == [.unbelieved(entry: register.head.number, reason: "noRight")])
    #expect(register.verdicts == [.notBelieved])
  }

  @Test func `a copy is restored on record, by an administrator of it`() throws {
    let (office, register) = try office()
    let copy = Backup.Copy.folder(TemporaryFolder.path("copy"))
    try Backup(of: OfficeFolder(office.folder), in: copy).write()
    try office.receive([office.incoming("3")], in: register)
    try Data("not a journal at all\nand more\n".utf8)
      .write(to: URL(filePath: office.folder + "/journal.jsonl"))
    let restoring = Restoring(office.folder, from: copy, account: office.account)
    let proof = try restoring.prove()
    func restore(as member: MemberID, _ reason: String) throws -> Restoring.Outcome {
      try restoring.restore(
        proof, reason: reason, by: member, key: office.key(member), clockIsConfirmed: true)
    }

    #expect(throws: RegistryError.refused(.notAdministrator("chen.jie"))) {
      _ = try restore(as: "chen.jie", "硬盘坏了")
    }
    #expect(throws: RegistryError.refused(.textMissing(.reason))) {
      _ = try restore(as: "wang.li", "  ")
    }
    let outcome = try restore(as: "wang.li", "硬盘坏了")

    #expect(outcome.head.number == proof.head.number + 1)
    #expect(outcome.kept != nil)
    let restored = try office.open()
    #expect(restored.office.restoration?.fact.reason == "硬盘坏了")
    #expect(restored.office.restoration?.fact.lost == proof.head.number + 1)
    #expect(try restored.worklist(Worklist(pane: .all, viewer: "wang.li")).total == 2)
  }

  @Test func `another office in the same folder is refused until the note is gone`() throws {
    let (office, _) = try office()
    try FileManager.default.removeItem(atPath: office.folder)
    _ = try SmallOffice()

    let error = #expect(throws: RegistryError.self) { try office.open() }

    guard case .otherOffice(let other)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    try FileManager.default.removeItem(atPath: other.note)
    #expect(try office.open().notices == [])
  }

  @Test func `facts of a newer version are counted and told`() throws {
    let (office, register) = try office()
    let matter = try register.worklist(Worklist(pane: .inbox, viewer: "wang.li")).rows[0].matter
    var terms = AppendTerms()
    terms.clock = { office.clock.now }
    let draft = Draft(on: [matter.rawValue], facts: Array(#"[{"citizenAsked":{}}]"#.utf8))
    _ = try Journal(folder: office.folder).append(
      as: Author(member: "wang.li", key: office.key("wang.li")), terms, caughtUp: { _ in },
      decide: { [draft] })

    try register.catchUp()

    // An administrator's recovery finds nothing to recover, and leaves the verdict as it is.
    #expect(try recover(register, in: office).recovery.entries.isEmpty)
    #expect(register.notices == [.unknownFacts(entries: 1)])
    #expect(try office.open().notices == [.unknownFacts(entries: 1)])
    #expect(try office.open(as: SmallOffice.account("fresh")).verdicts == [.unknownFact])
  }
}
