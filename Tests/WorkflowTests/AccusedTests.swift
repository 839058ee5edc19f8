import Canon
import Testing
import Workflow

/// Whom a report of wrongdoing accuses neither handles it nor reads it.
struct AccusedTests {
  private static func report(
    departments: [DepartmentID] = [], members: [MemberID] = [], names: [String] = [],
  ) -> Registration {
    edited(Sample.registration) {
      $0.kind = .report
      $0.accusation.departments = departments
      $0.accusation.members = members
      $0.accusation.names = names
    }
  }

  private static func registered(_ registration: Registration) throws -> Course {
    var course = try Course()
    try course.perform(.register(registration), by: "wang")
    return course
  }

  private static let refused: [(Registration, Refusal)] = [
    (report(), .accusedMissing), (report(departments: ["tax"]), .unknownDepartment("tax")),
    (report(members: ["nobody"]), .unknownMember("nobody")),
    (report(names: [" "]), .textMissing(.accusedName)),
    (report(members: ["wang"]), .accusedMember("wang")),
  ]

  @Test(arguments: refused)
  func `a report is registered with whom it accuses, by somebody else`(
    registration: Registration, refusal: Refusal,
  ) throws {
    let course = try Course()

    #expect(throws: refusal) { try course.decide(.register(registration), by: "wang") }
  }

  @Test func `an accused department is not proposed, instructed, added or given a part`() throws {
    var course = try Self.registered(Self.report(departments: ["roads"]))
    let refusal = Refusal.accusedDepartment("roads")

    #expect(throws: refusal) {
      try course.decide(.propose(Sample.proposal(shared: false)), by: "wang")
    }
    let other = edited(Sample.proposal(shared: false)) { $0.lead = "water" }
    try course.perform(.propose(other), by: "wang")
    #expect(throws: refusal) {
      try course.decide(.instruct(Sample.instruction(shared: true)), by: "zhao")
    }
    let instruction = edited(Sample.instruction(shared: false)) { $0.lead = "water" }
    try course.perform(.instruct(instruction), by: "zhao")
    try course.perform(.dispatch(Dispatch()), by: "wang")
    #expect(throws: refusal) {
      try course.decide(.changeInstruction(Sample.change(to: ["water", "roads"])), by: "zhao")
    }
    try course.perform(.object(edited(Sample.objection) { $0.proposed = nil }), by: "zhou")
    #expect(throws: refusal) {
      try course.decide(.upholdObjection(Sample.uphold("water", to: "roads")), by: "zhao")
    }
  }

  @Test func `an accused leader neither instructs nor has it done in their name`() throws {
    var course = try Self.registered(Self.report(members: ["zhao"]))
    try course.perform(.propose(Sample.proposal(shared: false)), by: "wang")
    let instruct = MatterCommand.instruct(Sample.instruction(shared: false))

    #expect(throws: Refusal.accusedMember("zhao")) { try course.decide(instruct, by: "zhao") }
    #expect(throws: Refusal.accusedMember("zhao")) {
      try course.decide(instruct, by: "wang", onBehalf: Sample.behalf(of: "zhao"))
    }
    #expect(throws: Never.self) { try course.decide(instruct, by: "qian") }
  }

  @Test func `an accusation that comes to light later is amended, once the part is withdrawn`()
    throws
  {
    var course = try Course.to(.inHand)
    var amendment = Amendment()
    amendment.reason = "核实后"
    amendment.particulars.kind = .report
    #expect(throws: Refusal.accusedMissing) { try course.decide(.amend(amendment), by: "zhao") }
    amendment.particulars.accusation = Self.report(departments: ["roads"]).accusation
    #expect(throws: Refusal.accusedDepartment("roads")) {
      try course.decide(.amend(amendment), by: "zhao")
    }

    try course.perform(.changeInstruction(Sample.change(to: ["water"])), by: "zhao")
    try course.perform(.amend(amendment), by: "zhao")

    #expect(course.matter.isRestricted && course.matter.accused == ["roads"])
    let sight = Sight(of: "li", in: course.office.now)
    #expect(sight.access(to: course.matter) == .nothing)
  }

  @Test func `an instruction to whom an amendment accuses waits for a leader to change it`() throws
  {
    var course = try Course.to(.instructed)
    try course.perform(.amend(Self.accusing("roads")), by: "wang")

    #expect(throws: Refusal.accusedDepartment("roads")) {
      try course.decide(.dispatch(Dispatch()), by: "wang")
    }
    #expect(course.waiting.map(\.act) == [.changeInstruction])
    try course.perform(.changeInstruction(Sample.change(to: ["water"])), by: "zhao")
    #expect(course.waiting.map(\.act) == [.dispatch])
  }

  @Test func `a slip of a department that is accused later waits for nobody`() throws {
    var course = try Course.supervised()
    try course.perform(.changeInstruction(Sample.change(to: ["water"])), by: "zhao")
    #expect(course.waiting.contains { $0.act == .answerSupervision })

    try course.perform(.amend(Self.accusing("roads")), by: "zhao")

    #expect(!course.waiting.contains { $0.act == .answerSupervision })
    #expect(course.matter.supervisions.map(\.isOpen) == [false])
    #expect(try course.clock(.supervision).stopped == course.now)
  }

  private static func accusing(_ department: DepartmentID) -> Amendment {
    edited(Amendment()) {
      $0.reason = "核实后"
      $0.particulars.kind = .report
      $0.particulars.accusation = report(departments: [department]).accusation
    }
  }

  @Test func `another message can be restricted, and opened again`() throws {
    var course = try Course.to(.registered)
    for (restriction, isRestricted) in [(Restriction.restricted, true), (.open, false)] {
      try course.perform(
        .amend(
          edited(Amendment()) {
            $0.particulars.restriction = restriction
            $0.reason = "涉及个人隐私"
          }), by: "wang")
      #expect(course.matter.isRestricted == isRestricted)
    }
  }

  private static let views: [(MemberID, Access)] = [
    ("wang", .everything), ("zhao", .everything), ("yan", .everything), ("han", .everything),
    ("sun", .existence), ("he", .existence), ("zhou", .everything), ("wu", .everything),
    ("li", .nothing), ("chen", .nothing), ("qian", .nothing), ("stranger", .existence),
  ]

  @Test(arguments: views)
  func `a report is open to named roles and those who handle it, and hidden from the accused`(
    viewer: MemberID, access: Access,
  ) throws {
    var course = try Self.registered(Self.report(departments: ["roads"], members: ["qian"]))
    try course.perform(
      .propose(edited(Sample.proposal(shared: false)) { $0.lead = "water" }), by: "wang")
    try course.perform(
      .instruct(edited(Sample.instruction(shared: false)) { $0.lead = "water" }), by: "zhao")
    try course.perform(.dispatch(Dispatch()), by: "wang")

    #expect(Sight(of: viewer, in: course.office.now).access(to: course.matter) == access)
  }

  @Test func `a deputy sees what the one they stand in for may see`() throws {
    let course = try Self.registered(Self.report(names: ["不明"]))
    let office = course.office.now

    #expect(Sight(of: "sun", in: office).access(to: course.matter) == .existence)
    let deputy = Sight(of: "sun", actingFor: ["zhao"], in: office)
    #expect(deputy.access(to: course.matter) == .everything)
  }

  @Test func `departments see no message before it is registered`() throws {
    let course = try Course()

    #expect(Sight(of: "li", in: course.office.now).access(to: course.matter) == .nothing)
    #expect(Sight(of: "zhao", in: course.office.now).access(to: course.matter) == .everything)
  }
}
