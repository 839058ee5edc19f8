import Testing

@testable import Workflow

/// Taking one's own last entry back.
struct UndoTests {
  @Test func `what is taken back leaves the matter as it was`() {
    expect(Self.leavesNoTrace, in: HistoryTests.histories.prefix(400))
  }

  private static let leavesNoTrace = Invariant(
    "What is taken back leaves the matter as it was"
  ) { course in
    for count in 2...max(2, course.records.count) where count <= course.records.count {
      var then = course.standing(after: count)
      let last = course.records[count - 1]
      guard last.undone == nil, then.attempt(Step(.undo(Undoing()), by: last.by)) else { continue }
      let before = try must(
        have: Matter.fold(course.records.prefix(count - 1), id: "m2"), "there was no matter before")
      try must(then.matter.withoutTrail == before.withoutTrail, "it left something behind")
      try must(
        then.matter.lastMark?.entry == before.lastMark?.entry, "another entry is now the last")
    }
  }

  @Test func `a registration that was taken back keeps its number for the next`() throws {
    var course = try Course.to(.registered)
    try course.perform(.undo(Undoing()), by: "wang")
    let number = course.matter.number
    let stage = course.matter.stage
    var situation = course.situation
    situation.nextNumber = "2026-000002"

    let facts = try course.matter.decide(
      .register(Sample.registration), by: Actor("wang"), in: situation)

    #expect(stage == .received)
    #expect(number == "2026-000001")
    guard case .registered(let registered)? = facts.first else { throw Refusal.nothingToUndo }
    #expect(registered.number == "2026-000001")
  }

  @Test func `a slip that was taken back keeps its number for ever`() throws {
    var course = try Course.to(.inHand)
    try course.perform(.undo(Undoing()), by: "wang")
    try course.perform(.dispatch)
    #expect(course.matter.dispatch?.value.slip == "JB-2026-000001-2")

    try course.perform(.proposeSupervision)
    try course.perform(.issueSupervision)
    try course.perform(.undo(Undoing()), by: "zhao")
    try course.perform(.issueSupervision)

    #expect(course.matter.supervisions.last?.issue?.value.number == "DB-2026-000001-2")
    #expect(
      course.matter.slips(in: course.records).map(\.number) == [
        "批办〔2026〕1号", "JB-2026-000001-2", "DB-2026-000001-2",
      ])
  }

  @Test func `an instruction that was taken back keeps its number too`() throws {
    var course = try Course.to(.instructed)
    try course.perform(.undo(Undoing()), by: "zhao")
    try course.perform(.instruct(shared: false))

    #expect(course.matter.slips(in: course.records).map(\.number) == ["批办〔2026〕1-2号"])
  }

  @Test func `one after another, own entries are taken back to the message`() throws {
    var course = try Course.to(.awaitingInstruction)

    try course.perform(.undo(Undoing()), by: "wang")
    try course.perform(.undo(Undoing()), by: "wang")

    #expect(course.matter.stage == .received)
    #expect(throws: Refusal.nothingToUndo) {
      try course.decide(.undo(Undoing()), by: "wang")
    }
  }

  @Test func `the rules' facts go with the act that led to them`() throws {
    var course = try Course.awaitingSignature()
    try course.perform(.sign(ReportJudged()), by: "chen")

    try course.perform(.undo(Undoing()), by: "chen")

    #expect(course.matter.stage == .inHand)
    #expect(course.matter.lead?.stage == .awaitingSignature)
  }

  @Test(arguments: [
    (Matter.Stage.published, Act.publish), (.promised, .publish), (.archived, .archive),
  ])
  func `what left the house is not taken back`(stage: Matter.Stage, act: Act) throws {
    let course = try Course.to(stage)
    let author = try #require(course.matter.lastMark?.by)

    #expect(throws: Refusal.undoTooLate(act)) {
      try course.decide(.undo(Undoing()), by: author)
    }
  }

  @Test func `the entry of another is not taken back`() throws {
    let course = try Course.to(.instructed)
    let entry = try #require(course.matter.lastMark?.entry)

    #expect(throws: Refusal.undoOfOther("zhao", entry: entry)) {
      try course.decide(.undo(Undoing()), by: "wang")
    }
  }

  @Test func `an entry is not taken back once somebody acted on it`() throws {
    let course = try Course.to(.instructed)
    let last = try #require(course.matter.lastMark)

    #expect(throws: Refusal.actedSince("zhao", entry: last.entry)) {
      try course.decide(.undo(Undoing(of: last.entry - 1)), by: "wang")
    }
  }

  @Test func `a reader allows exactly the undoing that a desk would decide`() throws {
    for told in HistoryTests.histories.prefix(200) {
      let (seed, course) = (told.seed, told.course)
      for (count, record) in zip(1..., course.records) {
        let before = course.standing(after: max(1, count - 1))
        for undone in Set(course.records.prefix(count).map(\.number)) {
          var forged = record
          forged.facts = [.undone(Undoing(of: undone))]
          // It names the matters that the other entry named.
          forged.on = course.records.first { $0.number == undone }?.on ?? record.on
          let isDecided = (try? before.matter.trail.undoable(Undoing(of: undone), by: record.by))
          #expect(
            before.matter.believes(forged, under: before.situation.office.now.policy)
              == (isDecided != nil), "seed \(seed), entry \(count), undoing \(undone)")
        }
      }
    }
  }

  @Test func `an undoing that does something else beside it is allowed by no reader`() throws {
    let course = try Course.to(.registered)
    let entry = course.matter.lastNumber
    var forged = Record(
      number: entry + 1, at: course.now, by: "wang", on: ["m2"],
      facts: [.undone(Undoing(of: entry))])
    let policy = course.situation.office.now.policy
    #expect(course.matter.believes(forged, under: policy))

    forged.facts.append(.reminded(Reminder()))

    #expect(!course.matter.believes(forged, under: policy))
  }

  @Test func `an undoing by somebody else in the file changes nothing`() throws {
    let course = try Course.to(.instructed)
    let forged = Record(
      number: course.matter.lastNumber + 1, at: course.now, by: "wang", on: ["m2"],
      facts: [.undone(Undoing(of: course.matter.lastNumber))])

    #expect(Matter.fold(course.records + [forged], id: "m2")?.stage == .instructed)
  }
}

extension Course {
  /// The same course as it stood after so many entries.
  fileprivate func standing(after count: Int) -> Course {
    var then = self
    then.records = Array(records.prefix(count))
    then.now = records[count - 1].at
    if let matter = Matter.fold(then.records, id: "m2") { then.matter = matter }
    return then
  }
}

extension Matter {
  /// All that the rules make of it, without which entries it comes from.
  var withoutTrail: Matter {
    var matter = self
    matter.trail = []
    matter.formerNumber = nil
    matter.formerSlips = []
    matter.lastNumber = 0
    return matter
  }
}

extension Matter {
  /// Whether a reader of the matter believes an entry that follows.
  fileprivate func believes(_ record: Record, under policy: Policy) -> Bool {
    var matter = self
    return matter.apply(record, deriving: policy)
  }
}
