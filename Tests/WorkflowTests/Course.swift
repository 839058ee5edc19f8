import Canon
import Testing
import Workflow

/// A matter on its way: each act is decided, recorded and applied, as a register would.
struct Course {
  var office: OfficeHistory
  var matter: Matter
  var records: [Record]
  var now: Instant
  /// Other matters of the office, and the entries that name them.
  var others: [MatterID: Matter] = [:]

  /// A message of Monday 09:00, taken in half an hour later.
  init(office: OfficeHistory = Fixture.office(), id: MatterID = "m2") throws {
    self.office = office
    now = Fixture.at(9, 30)
    var received = Received()
    received.source = "board"
    received.externalID = id.rawValue
    received.url = "https://example.org/" + id.rawValue
    received.sentAt = Fixture.at(9)
    let first = Record(
      number: 2, at: now, by: "wang", on: [id], facts: [.received(received)])
    records = [first]
    matter = try #require(Matter(id: id, first: first))
  }

  var situation: Situation {
    var situation = Situation(office: office, now: now, nextNumber: nextNumber) {
      "digest of " + $0
    }
    situation.others = others
    return situation
  }

  /// Each matter its own: that of the first is 2026-000001.
  private var nextNumber: String {
    matter.id == "m2" ? "2026-000001" : "2026-0000" + matter.id.rawValue.dropFirst()
  }

  var today: CivilDate { office.now.zone.local(now).day }

  var clocks: [Clock] { matter.clocks(in: office) }

  var waiting: [Waiting] { matter.waiting(in: office) }

  func clock(_ kind: Clock.Kind, of department: DepartmentID? = nil) throws -> Clock {
    try #require(
      clocks.last { $0.kind == kind && (department == nil || $0.department == department) })
  }

  func decide(
    _ command: MatterCommand, by member: MemberID, onBehalf behalf: OnBehalf? = nil,
  ) throws(Refusal) -> [Fact] {
    try decide(command, by: Actor(member, onBehalf: behalf))
  }

  func decide(_ command: MatterCommand, by actor: Actor) throws(Refusal) -> [Fact] {
    try matter.decide(command, by: actor, in: situation)
  }

  /// Decides, and takes the facts into account.
  @discardableResult
  mutating func perform(
    _ command: MatterCommand, by member: MemberID, onBehalf behalf: OnBehalf? = nil,
  ) throws(Refusal) -> [Fact] {
    let facts = try decide(command, by: member, onBehalf: behalf)
    note(facts, by: member)
    return facts
  }

  @discardableResult
  mutating func perform(_ step: Step) throws(Refusal) -> [Fact] {
    guard step.isPhoned else { return try perform(step.command(self), by: step.member) }
    return try perform(
      step.command(self), by: "wang", onBehalf: Sample.behalf(of: step.member))
  }

  /// Does a step if it is not refused; says whether it was done.
  mutating func attempt(_ step: Step) -> Bool {
    // What binds two matters is taken back in both, and a course has the entries of one.
    if step.act == .undo, matter.lastMark?.others.isEmpty == false { return false }
    do throws(Refusal) {
      try perform(step)
      return true
    } catch {
      return false
    }
  }

  /// Takes facts into account as they are, whoever may have decided them.
  mutating func note(_ facts: [Fact], by member: MemberID) {
    let named = facts.flatMap(\.otherMatters).filter { $0 != matter.id }
    let last = ([matter] + others.values).map(\.lastNumber).max() ?? 0
    let record = Record(
      number: last + 1, at: now, by: member, on: [matter.id] + named, facts: facts)
    records.append(record)
    for other in named {
      others[other]?.apply(record)
    }
    guard record.changesThePast, let anew = Matter.fold(records, id: matter.id) else {
      return matter.apply(record)
    }
    matter = anew
  }

  mutating func wait(minutes: Int) {
    now = now.advanced(bySeconds: minutes * 60)
  }
}

extension Fact {
  /// The matters a fact binds together.
  fileprivate var otherMatters: [MatterID] {
    switch self {
    case .merged(let value): [value.matter, value.into]
    case .unmerged(let value): [value.matter, value.from]
    case _: []
    }
  }
}

extension Course {
  /// The main way, five minutes for each act, up to the first time a stage is reached.
  static func to(
    _ stage: Matter.Stage, shared: Bool = false, outcome: Outcome = .resolved,
    office: OfficeHistory = Fixture.office(),
  ) throws -> Course {
    if let ended = try Course.to(end: stage) { return ended }
    var course = try Course(office: office)
    // One department alone never consolidates, and only a promise is tracked.
    let steps = Step.mainWay(
      shared: shared || stage == .consolidating,
      outcome: stage == .promised ? .promised : outcome)
    for step in steps where course.matter.stage != stage {
      course.wait(minutes: 5)
      try course.perform(step)
    }
    try #require(course.matter.stage == stage)
    return course
  }

  /// The main way to a stage, and what was done then.
  static func to(_ stage: Matter.Stage, then steps: [Step]) throws -> Course {
    var course = try Course.to(stage)
    for step in steps {
      course.wait(minutes: 5)
      try course.perform(step)
    }
    return course
  }

  /// A matter that came to an end; nil where the stage is none.
  private static func to(end stage: Matter.Stage) throws -> Course? {
    switch stage {
    case .declined:
      try .ending(.proposeDecline(Sample.declining), .confirmDecline(Confirmation()))
    case .transferred:
      try .ending(.proposeTransfer(Sample.transferring), .confirmTransfer(Confirmation()))
    case .voided: try .ending(.proposeVoid(Sample.reason), .confirmVoid(Confirmation()))
    case .merged: try .merged()
    case .received, .registered, .awaitingInstruction, .instructed, .inHand, .consolidating,
      .underReview, .awaitingApproval, .approved, .published, .promised, .closed, .archived:
      nil
    }
  }

  private static func merged() throws -> Course {
    var course = try Course.beside(.registered)
    try course.perform(.merge)
    return course
  }

  /// A registered matter, and another, m9, at a stage.
  static func beside(_ stage: Matter.Stage) throws -> Course {
    var target = try Course(id: "m9")
    for step in Step.mainWay(shared: false, outcome: .resolved) where target.matter.stage != stage {
      target.wait(minutes: 5)
      try target.perform(step)
    }
    var course = try Course.to(.registered)
    course.others["m9"] = target.matter
    course.now = max(course.now, target.now)
    course.wait(minutes: 5)
    return course
  }

  /// A registered matter with an end proposed, or confirmed.
  static func ending(
    _ proposal: MatterCommand, _ confirmation: MatterCommand? = nil
  ) throws -> Course {
    var course = try Course.to(.registered)
    course.wait(minutes: 5)
    try course.perform(proposal, by: "wang")
    course.wait(minutes: 5)
    if let confirmation { try course.perform(confirmation, by: "zhao") }
    return course
  }

  /// A matter of two departments, or of one, all of which have signed for it.
  static func working(
    shared: Bool = false, office: OfficeHistory = Fixture.office(),
  ) throws -> Course {
    var course = try Course.to(.inHand, shared: shared, office: office)
    try course.perform(.signFor(SignedFor()), by: "li")
    if shared { try course.perform(.signFor(SignedFor()), by: "zhou") }
    return course
  }

  /// A report of a department that waits for its head's signature.
  static func awaitingSignature(shared: Bool = false) throws -> Course {
    var course = try Course.working(shared: shared)
    try course.perform(.report(Sample.report()), by: shared ? "zhou" : "li")
    return course
  }

  /// The water department's report, signed, before the lead that judges it.
  static func submittedToLead() throws -> Course {
    var course = try Course.awaitingSignature(shared: true)
    try course.perform(.sign(ReportJudged()), by: "wu")
    return course
  }

  /// A matter in hand whose department explained its delay.
  static func explained() throws -> Course {
    var course = try Course.working()
    try course.perform(.explain(Sample.explanation), by: "li")
    return course
  }

  /// A matter in hand with a slip that waits for a leader.
  static func supervisionProposed() throws -> Course {
    var course = try Course.working()
    try course.perform(.proposeSupervision)
    return course
  }

  /// A matter in hand with a slip that waits for an answer.
  static func supervised() throws -> Course {
    var course = try Course.supervisionProposed()
    try course.perform(.issueSupervision)
    return course
  }

  /// A matter in hand with a slip whose answer waits for the office.
  static func supervisionAnswered() throws -> Course {
    var course = try Course.supervised()
    try course.perform(.answerSupervision(by: "li"))
    return course
  }

  /// A reply whose text is settled.
  static func masked(office: OfficeHistory = Fixture.office()) throws -> Course {
    var course = try Course.to(.underReview, office: office)
    try course.perform(.mask)
    return course
  }

  /// A reply that had its secrecy review.
  static func examined(_ openness: Openness = .open) throws -> Course {
    var course = try Course.masked()
    let ground = openness == .open ? nil : "涉及第三人"
    try course.perform(
      .examineSecrecy(Sample.examination(of: course.matter, openness, ground: ground)), by: "yan")
    return course
  }

  /// A matter in hand whose lead says it is not its own.
  static func objected(shared: Bool = false) throws -> Course {
    var course = try Course.to(.inHand, shared: shared)
    course.wait(minutes: 30)
    try course.perform(.object(Sample.objection), by: "li")
    return course
  }

  /// A matter in hand that was given two more days.
  static func extended() throws -> Course {
    var course = try Course.extensionAsked()
    try course.perform(.grantExtension(Sample.grant(days: 2)), by: "zhao")
    return course
  }

  /// A matter in hand whose department asks for two more days.
  static func extensionAsked() throws -> Course {
    var course = try Course.working()
    try course.perform(.askExtension(Sample.extension(days: 2)), by: "li")
    return course
  }
}
