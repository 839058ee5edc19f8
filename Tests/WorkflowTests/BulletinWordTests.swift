import Canon
import Testing

@testable import Workflow

/// What somebody telephoned about a bulletin is theirs to confirm or to disown.
struct BulletinWordTests {
  @Test func `what was entered on a bulletin waits for whom it was entered for`() throws {
    var session = try OfficeSession.drafted()
    let id = session.lastNumber
    let entry = try session.phone(session.objection(id), by: "chen")

    let waiting = session.book.unconfirmed(of: "chen")
    #expect(waiting.map(\.mark.entry) == [entry])
    #expect(waiting.map(\.act) == [.objectToBulletin] && waiting.map(\.bulletin) == [id])
    #expect(session.book.unconfirmed(of: "wang").isEmpty)
    try session.perform(.confirmEntry(BehalfConfirmed()), by: "chen")

    #expect(session.book.unconfirmed.isEmpty)
    #expect(try session.bulletin(id).objections.count == 1)
  }

  @Test func `a disowned objection takes its ruling with it, and the head may object after all`()
    throws
  {
    var session = try OfficeSession.drafted()
    let id = session.lastNumber
    try session.phone(session.objection(id), by: "chen")
    let ruling = try session.phone(session.decision(id, upheld: true), by: "zhao")

    try session.disown(by: "chen")

    #expect(try session.bulletin(id).objections.isEmpty)
    #expect(session.book.unconfirmed.isEmpty)
    #expect(throws: Refusal.behalf(.lapsed(ruling))) {
      try session.decide(.confirmEntry(BehalfConfirmed(of: ruling)), by: "zhao")
    }
    try session.perform(session.objection(id), by: "chen")
  }

  @Test func `a disowned ruling leaves the objection waiting`() throws {
    var session = try OfficeSession.drafted()
    let id = session.lastNumber
    try session.perform(session.objection(id), by: "chen")
    try session.phone(session.decision(id, upheld: true), by: "zhao")
    session.course.wait(minutes: 3 * 24 * 60)

    try session.disown(by: "zhao")

    #expect(session.stage(id) == .contested)
    try session.perform(session.decision(id, upheld: false), by: "qian")
    #expect(session.stage(id) == .ready)
  }

  @Test func `a disowned issue is none, and its number is never given again`() throws {
    var session = try Self.issued()
    let id = try #require(session.book.bulletins.first).id

    try session.disown(by: "zhao")

    #expect(session.stage(id) == .ready)
    #expect(session.book.issuedBulletins(naming: "m2").isEmpty)
    try session.perform(session.issue(id), by: "qian")
    #expect(try session.bulletin(id).issue?.value.number == "TB-2026-002")
  }

  @Test func `what an issued bulletin rests on stays, until the issue itself is disowned`() throws {
    var session = try OfficeSession.drafted()
    let id = session.lastNumber
    let objection = try session.phone(session.objection(id), by: "chen")
    try session.perform(session.decision(id, upheld: false), by: "qian")
    session.course.wait(minutes: 3 * 24 * 60)
    try session.phone(session.issue(id), by: "zhao")

    try session.disown(by: "chen")
    #expect(session.stage(id) == .issued)
    #expect(try session.bulletin(id).objections.count == 1)
    #expect(session.book.disowned.map(\.mark.holds) == [true])

    try session.disown(by: "zhao")
    #expect(session.stage(id) == .ready)
    #expect(try session.bulletin(id).objections.isEmpty)
    #expect(session.book.disowned.map(\.mark.entry).contains(objection))
    #expect(session.book.disowned.allSatisfy { !$0.mark.holds })
  }

  @Test func `a bulletin that was given up waits for nobody's word`() throws {
    var session = try OfficeSession.drafted()
    let id = session.lastNumber
    try session.phone(session.objection(id), by: "chen")

    try session.perform(session.drop(id), by: "wang")

    #expect(session.book.unconfirmed.isEmpty)
  }

  static let refusals: [(OfficeCommand, MemberID, Refusal)] = [
    (.confirmEntry(BehalfConfirmed()), "zhao", .behalf(.nothingEntered)),
    (.confirmEntry(BehalfConfirmed(of: 7)), "chen", .behalf(.notEntered(7))),
    (.confirmEntry(BehalfConfirmed(of: 1002)), "wu", .behalf(.notYours(1002, of: "chen"))),
    (.disownEntry(BehalfDisowned()), "chen", .textMissing(.reason)),
    (
      .confirmEntry(BehalfConfirmed(of: 0, note: String(repeating: "长", count: 1001))), "chen",
      .textTooLong(.note, limit: 1000)
    ),
  ]

  @Test(arguments: refusals)
  func `a word on a bulletin is for whom it was entered, and complete`(
    command: OfficeCommand, member: MemberID, refusal: Refusal,
  ) throws {
    var session = try OfficeSession.drafted()
    try session.phone(session.objection(session.lastNumber), by: "chen")

    #expect(throws: refusal) { try session.decide(command, by: member) }
  }

  @Test func `a word is given once, and in person`() throws {
    var session = try OfficeSession.drafted()
    let entry = try session.phone(session.objection(session.lastNumber), by: "chen")
    session.course.office = LeaveTests.history(
      session.office, with: [LeaveTests.leave(of: "chen", deputy: "li", until: 90)])
    #expect(throws: Refusal.behalf(.inPerson("chen"))) {
      try OfficeCommand.confirmEntry(BehalfConfirmed()).decide(
        by: Actor("li", deputyFor: "chen"),
        in: OfficeSituation(office: session.office, now: session.course.now))
    }

    try session.perform(.confirmEntry(BehalfConfirmed()), by: "chen")

    #expect(throws: Refusal.behalf(.alreadyConfirmed(entry, at: session.course.now))) {
      try session.decide(.disownEntry(BehalfDisowned(of: entry, reason: "未说过")), by: "chen")
    }
  }

  @Test func `a forged word changes nothing, and a deputy's is not believed`() throws {
    var session = try OfficeSession.drafted()
    let id = session.lastNumber
    let entry = try session.phone(session.objection(id), by: "chen")
    let word = Fact.bulletinActDisowned(BehalfDisowned(of: entry, reason: "不是"))

    session.note([word], by: "wang")
    #expect(try session.bulletin(id).objections.count == 1)

    let acting = Fact.actingFor(ActingFor(of: "chen"))
    let office = LeaveTests.history(
      session.office, with: [LeaveTests.leave(of: "chen", deputy: "li", until: 90)])
    let behalf = Fact.onBehalf(Sample.behalf(of: "chen"))
    for (member, facts) in [("li", [acting, word]), ("wang", [behalf, word])]
      as [(MemberID, [Fact])]
    {
      let record = Record(
        number: 5000, at: session.course.now, by: member, on: [], facts: facts)
      #expect(!office.now.grants(record), "\(member)")
    }
  }

  /// A bulletin that a leader issued by telephone.
  private static func issued() throws -> OfficeSession {
    var session = try OfficeSession.drafted()
    let id = session.lastNumber
    session.course.wait(minutes: 3 * 24 * 60)
    try session.phone(session.issue(id), by: "zhao")
    return session
  }
}

extension OfficeSession {
  fileprivate mutating func disown(by member: MemberID) throws(Refusal) {
    try perform(.disownEntry(BehalfDisowned(of: 0, reason: "当日未通话")), by: member)
  }
}
