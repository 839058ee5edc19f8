import Canon
import Testing
import Workflow

/// The office beside one matter: each act of the office is decided, recorded and applied.
struct OfficeSession {
  var course: Course

  init(_ course: Course) {
    self.course = course
  }

  var office: OfficeHistory { course.office }
  var book: SupervisionBook { office.now.supervision }
  private(set) var lastNumber = 1000

  func decide(_ command: OfficeCommand, by member: MemberID) throws(Refusal) -> [Fact] {
    try command.decide(
      by: Actor(member),
      in: OfficeSituation(
        office: office, now: course.now, matters: [course.matter.id: course.matter]))
  }

  /// Decides as the first member, or as the other where the first may not.
  func decide(
    _ command: OfficeCommand, by member: MemberID, or other: MemberID,
  ) throws(Refusal) -> [Fact] {
    let roles = office.now.members[member]?.roles ?? []
    let isEntitled = roles.contains(where: command.act.roles.contains)
    return try decide(command, by: isEntitled ? member : other)
  }

  /// Decides, and takes the facts into account; returns the entry's number.
  @discardableResult
  mutating func perform(_ command: OfficeCommand, by member: MemberID) throws(Refusal) -> Int {
    note(try decide(command, by: member), by: member)
  }

  /// Has the administrator enter what somebody telephoned; returns the entry's number.
  @discardableResult
  mutating func phone(_ command: OfficeCommand, by member: MemberID) throws(Refusal) -> Int {
    let facts = try command.decide(
      by: Actor("wang", onBehalf: Sample.behalf(of: member)),
      in: OfficeSituation(
        office: office, now: course.now, matters: [course.matter.id: course.matter]))
    return note(facts, by: "wang")
  }

  /// Takes facts into account as they are, whoever may have decided them.
  @discardableResult
  mutating func note(_ facts: [Fact], by member: MemberID) -> Int {
    lastNumber += 1
    course.office.note(
      Record(number: lastNumber, at: course.now, by: member, on: [], facts: facts))
    return lastNumber
  }

  /// A matter whose department is late.
  static func late(shared: Bool = false, office: OfficeHistory = Fixture.office()) throws -> Self {
    var course = try Course.working(shared: shared, office: office)
    course.wait(minutes: 5 * 24 * 60)
    return OfficeSession(course)
  }

  /// A late matter's department in a drafted bulletin.
  static func drafted() throws -> Self {
    var session = try late()
    try session.perform(session.draft, by: "wang")
    return session
  }

  func bulletin(_ id: Int) throws -> Bulletin { try #require(book.bulletin(id)) }

  func stage(_ id: Int) -> Bulletin.Stage? {
    book.bulletin(id)?.stage(at: course.now, in: office.now.workingTime)
  }
}

extension OfficeSession {
  var draft: OfficeCommand {
    var draft = BulletinDrafted()
    draft.items = [BulletinItem("m2", "roads")]
    return .draftBulletin(draft)
  }

  func objection(_ id: Int) -> OfficeCommand {
    var objection = BulletinObjection()
    objection.bulletin = id
    objection.reason = "当日已电话报告"
    return .objectToBulletin(objection)
  }

  func decision(_ id: Int, upheld: Bool) -> OfficeCommand {
    var decided = ObjectionDecided()
    decided.bulletin = id
    decided.isUpheld = upheld
    decided.reason = "经核实"
    return .decideObjection(decided)
  }

  func issue(_ id: Int) -> OfficeCommand {
    var issued = BulletinIssued()
    issued.bulletin = id
    return .issueBulletin(issued)
  }

  func drop(_ id: Int) -> OfficeCommand {
    var dropped = BulletinDropped()
    dropped.bulletin = id
    dropped.reason = "情况有变"
    return .dropBulletin(dropped)
  }
}
