import Canon

@testable import Workflow

// Rows 7 to 14: who is to act, and who says it is not theirs.
extension Transition {
  static let instruction: [Transition] = [
    propose, instruct, change, giveBack, dispatch, signFor, object, uphold, reject,
  ]

  private static let propose = Transition(
    "7", [.propose: [.administrator]], from: { try .to(.registered) },
    refuses: [
      proposing(.textMissing(.proposal)) { $0.text = "" },
      proposing(.textTooLong(.proposal, limit: 2000)) { $0.text = tooLong },
      proposing(.unfilledPlaceholder(.proposal, "{{日期}}")) { $0.text = unfilled },
      proposing(.unknownDepartment("tax")) { $0.lead = "tax" },
      proposing(.departmentTwice("roads")) { $0.with = ["roads"] },
      proposing(.roster(.retired(.department("water"))), in: { try retired(.registered) }) {
        $0.lead = "water"
      },
      proposing(.accusedDepartment("roads"), in: { try accused("roads", .registered) }) { _ in },
      proposing(.endingPending(.confirmDecline), in: { try .ending(EndingTests.decline) }) { _ in },
    ])

  private static func proposing(
    _ refusal: Refusal, in course: (@Sendable () throws -> Course)? = nil,
    _ change: (inout Proposal) -> Void,
  ) -> Missing {
    Missing(refusal, .propose(edited(Sample.proposal(shared: false), change)), in: course)
  }

  /// A matter that turns out to accuse a department.
  static func accused(_ department: DepartmentID, _ stage: Matter.Stage) throws -> Course {
    var course = try Course.to(stage)
    course.matter.registration?.registration.accusation.departments = [department]
    return course
  }

  private static let instruct = Transition(
    "8", [.instruct: [.leader]], by: "zhao", from: { try .to(.awaitingInstruction) },
    refuses: [
      instructing(.textMissing(.instruction)) { $0.text = " " },
      instructing(.unfilledPlaceholder(.instruction, "{{日期}}")) { $0.text = unfilled },
      instructing(.unknownDepartment("")) { $0.lead = "" },
      instructing(.departmentTwice("roads")) { $0.with = ["roads"] },
      instructing(.nobodyInDepartment("parks", .liaison)) { $0.with = ["parks"] },
      instructing(
        .roster(.retired(.department("water"))), in: { try retired(.awaitingInstruction) }
      ) { $0.with = ["water"] },
      instructing(
        .accusedDepartment("roads"), in: { try accused("roads", .awaitingInstruction) }
      ) { _ in },
      instructing(
        .accusedMember("zhao"),
        in: {
          var course = try Course.to(.awaitingInstruction)
          course.matter.registration?.registration.accusation.members = ["zhao"]
          return course
        }
      ) { _ in },
    ])

  private static func instructing(
    _ refusal: Refusal, in course: (@Sendable () throws -> Course)? = nil,
    _ change: (inout Instruction) -> Void,
  ) -> Missing {
    Missing(refusal, .instruct(edited(Sample.instruction(shared: false), change)), in: course)
  }

  private static let change = Transition(
    "8a", [.changeInstruction: [.leader]], by: "zhao", from: { try .working() },
    refuses: [
      Missing(
        .nothingChanged(.changeInstruction), .changeInstruction(Sample.change(to: ["roads"]))),
      changing(.unknownDepartment("tax"), to: ["roads", "tax"]),
      changing(.departmentTwice("water"), to: ["roads", "water", "water"]),
      changing(.nobodyInDepartment("parks", .liaison), to: ["roads", "parks"]),
      changing(
        .accusedDepartment("water"), to: ["roads", "water"], in: { try accused("water", .inHand) }),
      changing(
        .roster(.retired(.department("water"))), to: ["roads", "water"],
        in: { try retired(.inHand) }),
      changing(
        .everybodyAway("water", .liaison), to: ["roads", "water"],
        in: { try away("zhou", at: .inHand) }),
      Missing(
        .textMissing(.reason),
        .changeInstruction(edited(Sample.change(to: ["roads", "water"])) { $0.reason = " " })),
      changing(
        .endingPending(.confirmDecline), to: ["roads", "water"],
        in: { try .to(.inHand, then: [Step(EndingTests.decline, by: "wang")]) }),
    ])

  private static func changing(
    _ refusal: Refusal, to departments: [DepartmentID],
    in course: (@Sendable () throws -> Course)? = nil,
  ) -> Missing {
    Missing(refusal, .changeInstruction(Sample.change(to: departments)), in: course)
  }

  /// A matter while a member is away, with or without a deputy.
  static func away(
    _ member: MemberID, deputy: MemberID? = nil, at stage: Matter.Stage,
  ) throws -> Course {
    var course = try Course.to(stage)
    course.office = LeaveTests.history(
      course.office, with: [LeaveTests.leave(of: member, deputy: deputy)])
    return course
  }

  private static let giveBack = Transition(
    "9", [.returnProposal: [.leader]], by: "zhao", from: { try .to(.awaitingInstruction) },
    refuses: [
      Missing(.textMissing(.reason), .returnProposal(Reason())),
      Missing(
        .textTooLong(.reason, limit: 1000),
        .returnProposal(edited(Reason()) { $0.reason = tooLong })),
    ])

  private static let dispatch = Transition(
    "10", [.dispatch: [.administrator]], from: { try .to(.instructed) },
    refuses: [
      dispatching(
        .nobodyInDepartment("roads", .head),
        in: {
          var course = try Course.to(.instructed)
          course.office = Fixture.office(Fixture.members.filter { $0.member != "chen" })
          return course
        }),
      dispatching(.everybodyAway("roads", .liaison), in: { try away("li", at: .instructed) }),
      dispatching(.accusedDepartment("roads"), in: { try accused("roads", .instructed) }),
      Missing(
        .textTooLong(.note, limit: 1000), .dispatch(edited(Dispatch()) { $0.note = tooLong })),
    ])

  private static func dispatching(
    _ refusal: Refusal, in course: @escaping @Sendable () throws -> Course,
  ) -> Missing {
    Missing(refusal, .dispatch(Dispatch()), in: course)
  }

  private static let signFor = Transition(
    "11", [.signFor: [.liaison]], by: "li", from: { try .to(.inHand) },
    refuses: [
      Missing(.notAssigned("water"), .signFor(SignedFor()), by: "zhou"),
      Missing(
        .otherDepartment(.signFor, department: "water"),
        .signFor(edited(SignedFor()) { $0.department = "water" })),
      Missing(
        .wrongAssignmentStage(.signFor, department: "roads", is: .working), .signFor(SignedFor())
      ) { try .working() },
      Missing(.noDepartment("lone"), .signFor(SignedFor()), by: "lone") {
        var course = try Course.to(.inHand)
        course.office = Fixture.office(Fixture.members + [Fixture.member("lone", .liaison)])
        return course
      },
    ])

  private static let object = Transition(
    "12", [.object: [.liaison, .head]], by: "li", from: { try .to(.inHand) },
    refuses: [
      objecting(.textMissing(.reason)) { $0.reason = " " },
      objecting(.textMissing(.duty)) { $0.duty = "" },
      objecting(.unknownDepartment("tax")) { $0.proposed = "tax" },
      objecting(.takerObjects("roads")) { $0.proposed = "roads" },
      objecting(.roster(.retired(.department("water"))), in: { try retired(.inHand) }) { _ in },
      objecting(
        .takerObjects("water"),
        in: {
          var course = try Course.to(.inHand, shared: true)
          let own = edited(Sample.objection) { $0.proposed = nil }
          try course.perform(.object(own), by: "zhou")
          return course
        }
      ) { _ in },
      Missing(
        { .objectionTooLate("roads", until: try dispatched($0)) }, .object,
        { _ in .object(Sample.objection) },
        in: {
          var course = try Course.to(.inHand)
          course.now = Fixture.at(8, day: 2)
          return course
        }),
      objecting(
        .alreadyObjected("roads"),
        in: {
          var course = try Course.objected()
          try course.perform(.rejectObjection(Sample.rejection), by: "zhao")
          return course
        }
      ) { _ in },
      objecting(
        .wrongAssignmentStage(.object, department: "roads", is: .awaitingSignature),
        in: { try .awaitingSignature() }
      ) { _ in },
      Missing(.notAssigned("water"), .object(Sample.objection), by: "wu"),
    ])

  private static func objecting(
    _ refusal: Refusal, in course: (@Sendable () throws -> Course)? = nil,
    _ change: (inout Objection) -> Void,
  ) -> Missing {
    Missing(refusal, .object(edited(Sample.objection, change)), in: course)
  }

  /// Until when a department may object: the end of the next working day.
  private static func dispatched(_ course: Course) throws -> Instant { Fixture.at(17, 30, day: 1) }

  private static let uphold = Transition(
    "13", [.upholdObjection: [.leader]], by: "zhao", from: { try .objected() },
    refuses: [
      upholding(.notObjected("water"), Sample.uphold("water", to: "roads")),
      upholding(.unknownDepartment("tax"), Sample.uphold(to: "tax")),
      upholding(.takerObjects("roads"), Sample.uphold(to: "roads")),
      upholding(.nobodyInDepartment("parks", .liaison), Sample.uphold(to: "parks")),
      upholding(.noEndingProposed, edited(Sample.uphold()) { $0.taker = .outside }),
      upholding(
        .textTooLong(.note, limit: 1000), edited(Sample.uphold()) { $0.note = tooLong }),
      upholding(.notAssigned("parks"), Sample.uphold(to: "water", lead: "parks")),
      upholding(.accusedDepartment("water"), Sample.uphold(to: "water")) { course in
        course.matter.registration?.registration.accusation.departments = ["water"]
      },
      upholding(.roster(.retired(.department("water"))), Sample.uphold(to: "water")) { course in
        course.office = try retired(.inHand).office
      },
      upholding(.everybodyAway("water", .liaison), Sample.uphold(to: "water")) { course in
        course.office = try away("zhou", at: .inHand).office
      },
      Missing(.leadMissing, .upholdObjection(Sample.uphold("roads"))) {
        var course = try Course.objected(shared: true)
        let second = course.matter.assignments.filter { !$0.isLead }
        course.matter.assignments += second.map { _ in
          Assignment(department: "parks", isLead: false, dispatched: course.matter.receipt)
        }
        return course
      },
    ])

  private static func upholding(
    _ refusal: Refusal, _ ruling: ObjectionUpheld,
    _ change: (@Sendable (inout Course) throws -> Void)? = nil,
  ) -> Missing {
    Missing(refusal, .upholdObjection(ruling)) {
      var course = try Course.objected()
      try change?(&course)
      return course
    }
  }

  private static let reject = Transition(
    "14", [.rejectObjection: [.leader]], by: "zhao", from: { try .objected() },
    refuses: [
      Missing(
        .textMissing(.reason), .rejectObjection(edited(Sample.rejection) { $0.reason = "" })),
      Missing(.notObjected(""), .rejectObjection(Sample.rejection)) { try .to(.inHand) },
    ])
}
