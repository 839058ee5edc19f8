import Canon
import Testing
import Workflow

/// Bulletins: who may be named, on what evidence, and how a list comes to be frozen.
struct BulletinTests {
  @Test func `a late and silent department is a candidate with its evidence by entry`() throws {
    var course = try Course.working()
    course.wait(minutes: 5 * 24 * 60)
    try course.perform(.remind(Sample.reminder(of: "roads")), by: "sun")
    let reminded = course.matter.lastNumber
    try course.perform(.explain(Sample.explanation), by: "li")
    let explained = course.matter.lastNumber
    try course.perform(.refuseExplanation(Sample.refusedExplanation), by: "wang")

    guard case .candidate(let item) = course.verdict("roads") else {
      Issue.record("The department is no candidate: \(course.verdict("roads"))")
      return
    }
    let assignment = try #require(course.matter.assignment(of: "roads"))
    #expect(item.number == "2026-000001" && item.department == "roads")
    #expect(item.receipt == assignment.signedFor?.number && item.isSignedFor)
    #expect(item.reminders == [reminded] && item.explanations == [explained])
    #expect(item.due == (try course.clock(.report).due))
    #expect(item.seenUpTo == course.matter.lastNumber && item.sentBack == nil)
  }

  @Test func `a department in time, or that explained or reported, is none`() throws {
    var course = try Course.working()
    let due = try course.clock(.report).due
    #expect(course.verdict("roads") == .notYetLate(due: due))
    #expect(course.verdict("parks") == .notAssigned)

    course.wait(minutes: 5 * 24 * 60)
    try course.perform(.explain(Sample.explanation), by: "li")
    #expect(
      course.verdict("roads") == .explained(entry: course.matter.lastNumber, until: nil))

    try course.perform(.report(Sample.report()), by: "li")
    try course.perform(.sign(ReportJudged()), by: "chen")
    #expect(course.verdict("roads") == .reported)
  }

  @Test func `a department that is silent after its report was sent back is a candidate`() throws {
    var course = try Course.to(.underReview)
    course.wait(minutes: 5 * 24 * 60)
    try course.perform(.returnFromReview(Sample.return(to: .departments, ["roads"])), by: "wang")
    let sentBack = course.matter.lastNumber
    #expect(course.verdict("roads") == .notYetLate(due: try course.clock(.report).due))

    course.wait(minutes: 4 * 24 * 60)

    guard case .candidate(let item) = course.verdict("roads") else {
      Issue.record("The department is no candidate.")
      return
    }
    #expect(item.sentBack == sentBack)
  }

  @Test func `a bulletin on a department that explained is refused by name`() throws {
    var session = try OfficeSession.late()
    try session.course.perform(.explain(Sample.explanation), by: "li")

    #expect(
      throws: Refusal.bulletin(
        .explained("roads", entry: session.course.matter.lastNumber, until: nil))
    ) {
      try session.decide(session.draft, by: "wang")
    }
  }

  @Test func `a bulletin is issued once its window is over, with a number and a frozen list`()
    throws
  {
    var session = try OfficeSession.late()
    let id = try session.perform(session.draft, by: "wang")
    let end = try session.bulletin(id).windowEnd(in: session.office.now.workingTime)
    #expect(throws: Refusal.bulletin(.windowOpen(until: end))) {
      try session.decide(session.issue(id), by: "zhao")
    }

    session.course.now = end.advanced(bySeconds: 60)
    try session.perform(session.issue(id), by: "zhao")

    let bulletin = try session.bulletin(id)
    #expect(bulletin.issue?.value.number == "TB-2026-001")
    #expect(bulletin.issue?.value.items == bulletin.draft.value.items)
    #expect(session.stage(id) == .issued)
    for command in [session.issue(id), session.drop(id), session.objection(id)] {
      #expect(throws: Refusal.bulletin(.decided(id))) {
        try session.decide(
          command, by: command.act == .objectToBulletin ? "chen" : "zhao", or: "wang")
      }
    }
  }

  @Test func `the window ends with the next working day`() throws {
    let session = try OfficeSession.drafted()
    let friday = Fixture.at(10, day: 4)
    var record = Record(
      number: 90, at: friday, by: "wang", on: [], facts: [.bulletinDrafted(BulletinDrafted())])
    var office = session.office
    record.number = 90
    office.note(record)

    let end = try #require(office.now.supervision.bulletin(90))
      .windowEnd(in: office.now.workingTime)

    #expect(end == Fixture.at(17, 30, day: 7))
  }

  @Test func `an objection inside the window holds the bulletin up until a leader decides`() throws
  {
    var session = try OfficeSession.drafted()
    let id = session.lastNumber
    try session.perform(session.objection(id), by: "chen")
    #expect(throws: Refusal.bulletin(.alreadyObjected("roads"))) {
      try session.decide(session.objection(id), by: "chen")
    }
    session.course.wait(minutes: 3 * 24 * 60)
    #expect(session.stage(id) == .contested)
    #expect(throws: Refusal.bulletin(.objectionUndecided("roads"))) {
      try session.decide(session.issue(id), by: "zhao")
    }

    try session.perform(session.decision(id, upheld: false), by: "zhao")

    #expect(session.stage(id) == .ready)
    try session.perform(session.issue(id), by: "zhao")
    #expect(try session.bulletin(id).issue?.value.items.count == 1)
  }

  @Test func `an objection that is upheld leaves the department out`() throws {
    var session = try OfficeSession.drafted()
    let id = session.lastNumber
    try session.perform(session.objection(id), by: "chen")
    try session.perform(session.decision(id, upheld: true), by: "zhao")
    session.course.wait(minutes: 3 * 24 * 60)

    #expect(throws: Refusal.bulletin(.empty)) { try session.decide(session.issue(id), by: "zhao") }
    try session.perform(session.drop(id), by: "wang")
    #expect(session.stage(id) == .dropped)
  }

  @Test func `objections come from a department's own head, in time`() throws {
    var session = try OfficeSession.drafted()
    let id = session.lastNumber
    let end = try session.bulletin(id).windowEnd(in: session.office.now.workingTime)

    #expect(throws: Refusal.bulletin(.notNamed("water"))) {
      try session.decide(session.objection(id), by: "wu")
    }
    #expect(throws: Refusal.office(.notGranted(.objectToBulletin, to: "li"))) {
      try session.decide(session.objection(id), by: "li")
    }
    session.course.now = end.advanced(bySeconds: 1)
    #expect(throws: Refusal.bulletin(.objectionTooLate(until: end))) {
      try session.decide(session.objection(id), by: "chen")
    }
  }

  @Test func `what was reported since is left out, and said to be`() throws {
    var session = try OfficeSession.late(shared: true)
    var draft = BulletinDrafted()
    draft.items = ["roads", "water"].map { BulletinItem("m2", $0) }
    let id = try session.perform(.draftBulletin(draft), by: "wang")
    try session.course.perform(.report(Sample.report()), by: "zhou")
    try session.course.perform(.sign(ReportJudged()), by: "wu")
    session.course.wait(minutes: 3 * 24 * 60)

    try session.perform(session.issue(id), by: "zhao")

    let issued = try #require(try session.bulletin(id).issue?.value)
    #expect(issued.items.map(\.department) == ["roads"])
    #expect(issued.omissions.map(\.department) == ["water"])
    #expect(issued.omissions.map(\.ground) == [.reported])
  }

  @Test func `a leader signs the list that was seen, or is told what changed`() throws {
    var session = try OfficeSession.drafted()
    let id = session.lastNumber
    session.course.wait(minutes: 3 * 24 * 60)
    var seen = BulletinIssued()
    seen.bulletin = id
    seen.items = try session.bulletin(id).draft.value.items
    try session.course.perform(.explain(Sample.explanation), by: "li")

    #expect(
      throws: Refusal.bulletin(
        .explained("roads", entry: session.course.matter.lastNumber, until: nil))
    ) {
      try session.decide(.issueBulletin(seen), by: "zhao")
    }
  }

  @Test func `nobody is named twice while a bulletin is undecided`() throws {
    let session = try OfficeSession.drafted()

    #expect(throws: Refusal.bulletin(.inAnother("roads"))) {
      try session.decide(session.draft, by: "wang")
    }
    #expect(throws: Refusal.bulletin(.empty)) {
      try session.decide(.draftBulletin(BulletinDrafted()), by: "wang")
    }
  }
}

extension Course {
  func verdict(_ department: DepartmentID) -> BulletinVerdict {
    matter.bulletinVerdict(on: department, in: office, at: now)
  }
}
