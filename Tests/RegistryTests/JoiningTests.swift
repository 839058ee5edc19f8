import Canon
import Foundation
import Journaling
import Registry
import TestSupport
import Testing
import Workflow

/// Who asks to join, is admitted, changes a key, or loses it.
@Suite(.temporaryFolder) struct JoiningTests {
  private let newcomer = SigningKey()

  private func request(
    _ member: MemberID = "he.hua", key: SigningKey? = nil, known: SigningKey? = nil,
    at moment: Instant = SmallOffice.start,
  ) -> JoinRequest {
    JoinRequest(
      member, name: "何华", department: "construction", key: key ?? newcomer, known: known,
      at: moment)
  }

  private func admit(
    _ request: JoinRequest, roles: [Role] = [], in office: SmallOffice, _ register: Register,
    by member: MemberID = "wang.li",
  ) throws -> Int {
    try register.admit(
      request, roles: roles, by: member, key: office.key(member), now: { office.clock.now })
  }

  @Test func `a request lies in the office's folder until it is admitted`() throws {
    let office = try SmallOffice()
    let register = try office.open()
    try JoinRequests(register.folder).leave(request())
    let waiting = register.joinRequests
    #expect(waiting.map(\.member) == ["he.hua"])
    #expect(waiting.first?.fingerprint == newcomer.publicKey.fingerprint)

    _ = try admit(try #require(waiting.first), roles: [.liaison], in: office, register)

    #expect(register.joinRequests == [])
    let admitted = try #require(register.office.members["he.hua"])
    #expect(admitted.key == newcomer.publicKey.text)
    #expect(admitted.department == "construction")
    #expect(admitted.roles == [.liaison])
    #expect(register.notices == [])
  }

  @Test func `a request that was tampered with, or is none, is not shown`() throws {
    let office = try SmallOffice()
    let register = try office.open()
    let path = try JoinRequests(register.folder).leave(request())
    let text = try String(contentsOfFile: path, encoding: .utf8)

    try text.replacing("he.hua", with: "he.hui").write(
      toFile: path, atomically: false, encoding: .utf8)
    try Data("{}".utf8).write(to: URL(filePath: register.folder.joining + "/empty.json"))
    try Data(repeating: 0x7B, count: 100_000).write(
      to: URL(filePath: register.folder.joining + "/long.json"))

    #expect(register.joinRequests == [])
  }

  @Test(arguments: ["zhang.wei", "chen.jie"] as [MemberID])
  func `only an administrator admits`(member: MemberID) throws {
    let office = try SmallOffice()
    let register = try office.open()

    #expect(throws: RegistryError.refused(.notAdministrator(member))) {
      try admit(request(), roles: [.liaison], in: office, register, by: member)
    }
  }

  @Test func `nobody is admitted without a role, and nobody's department is made up`() throws {
    let office = try SmallOffice()
    let register = try office.open()
    var stray = request()
    stray.department = nil

    #expect(throws: RegistryError.refused(.noRoles("he.hua"))) {
      try admit(stray, in: office, register)
    }
    #expect(throws: RegistryError.refused(.unknownDepartment("moon"))) {
      try register.admit(
        stray, roles: [.liaison], department: "moon", by: "wang.li", key: office.key("wang.li"),
        now: { office.clock.now })
    }
  }

  @Test func `a member asks for another key, endorsed by the known one, and keeps the roles`()
    throws
  {
    let office = try SmallOffice()
    let register = try office.open()
    let endorsed = request("chen.jie", known: office.key("chen.jie"))
    let stranger = request("chen.jie", known: SigningKey())
    #expect(endorsed.isEndorsed(in: register.office))
    #expect(!stranger.isEndorsed(in: register.office))
    #expect(!request("chen.jie").isEndorsed(in: register.office))

    _ = try admit(endorsed, in: office, register)

    let member = try #require(register.office.members["chen.jie"])
    #expect(member.key == newcomer.publicKey.text)
    #expect(member.roles == [.liaison])
    #expect(member.keyReason != nil)
  }

  @Test func `a key that waits takes its place as soon as the journal knows it`() throws {
    let office = try SmallOffice()
    let register = try office.open()
    let ring = register.keyRing
    try ring.save(Author(member: "chen.jie", key: office.key("chen.jie")))
    try ring.saveComing(Author(member: "chen.jie", key: newcomer), passphrase: nil)
    #expect(try ring.key(of: "chen.jie").publicKey == office.key("chen.jie").publicKey)

    _ = try admit(request("chen.jie"), in: office, register)

    #expect(try ring.key(of: "chen.jie").publicKey == newcomer.publicKey)
    #expect(ring.coming == [])
  }

  @Test func `what a key signs that was taken away is not believed, what it signed before is`()
    throws
  {
    let office = try SmallOffice()
    let register = try office.open()
    try office.receive([office.incoming("1")], in: register)
    let matter = try register.worklist(Worklist(pane: .inbox, viewer: "wang.li")).rows[0].matter
    func remind() throws -> Int? {
      var terms = AppendTerms()
      terms.clock = { office.clock.now }
      let draft = Draft(on: [matter.rawValue], facts: Fact.canonical([.reminded(Reminder())]))
      return try Journal(folder: office.folder).append(
        as: Author(member: "zhao.min", key: office.key("zhao.min")), terms, caughtUp: { _ in },
        decide: { [draft] }
      ).last?.number
    }
    _ = try remind()
    let revoked = try register.revokeKey(
      of: "zhao.min", reason: "离职", by: "wang.li", key: office.key("wang.li"),
      now: { office.clock.now })
    let after = try remind()

    try register.catchUp()

    #expect(after == revoked + 1)
    #expect(
      register.notices == [.unbelieved(entry: try #require(after), reason: "unknownMember")])
    #expect(register.office.members["zhao.min"]?.keyReason == "离职")
  }

  @Test func `the last administrator with a key keeps it`() throws {
    let office = try SmallOffice()
    let register = try office.open()
    func revoke(_ member: MemberID) throws -> Int {
      try register.revokeKey(
        of: member, reason: "试试", by: "wang.li", key: office.key("wang.li"),
        now: { office.clock.now })
    }

    #expect(throws: RegistryError.refused(.lastAdministrator("wang.li"))) { try revoke("wang.li") }
    _ = try admit(request(), roles: [.administrator], in: office, register)
    #expect(try revoke("wang.li") == register.head.number)
  }

  @Test func `an administrator's own key is changed at once, and the old one signs no more`() throws
  {
    let office = try SmallOffice()
    let register = try office.open()
    try register.keyRing.saveComing(Author(member: "wang.li", key: newcomer), passphrase: nil)

    _ = try register.replaceKey(
      of: "wang.li", with: newcomer, key: office.key("wang.li"), now: { office.clock.now })

    #expect(try register.keyRing.key(of: "wang.li").publicKey == newcomer.publicKey)
    #expect(throws: RegistryError.otherKey(member: "wang.li")) {
      try register.record(
        [.topicNamed(.named("snow", "除雪"))], by: "wang.li", key: office.key("wang.li"),
        now: { office.clock.now })
    }
  }
}
