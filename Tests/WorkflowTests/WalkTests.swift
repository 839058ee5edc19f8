import Testing
import Workflow

/// Every state a matter of one or two departments can be in, walked breadth-first.
struct WalkTests {
  /// What distinguishes one state from another for those who may act.
  struct State: Hashable {
    var stage: Matter.Stage
    var departments: Int
    var lead: DepartmentID?
    var isAnswered: Bool
    var parts: [Assignment.Stage]
    var consolidated: [Bool]
    var outcome: Outcome?
    var isMasked: Bool
    var openness: Openness?
    var approvals: Int
    var awaitsExtension: Bool
    var pendingEnding: Act?
    var owesNotice: Bool
    var owesExtensionNote: Bool
    var leads: [Bool]
    var objected: [Bool]
    var pendingMotion: Act?
    var correction: CorrectionKind?
    var isCorrected: CorrectionKind?
    var isPromiseMoved: Bool
    var isLate: Bool
    var unconfirmed: [Act]

    init(_ course: Course) {
      let matter = course.matter
      stage = matter.stage
      departments = matter.instruction?.value.departments.count ?? 0
      lead = matter.instruction?.value.lead
      isAnswered = matter.isAnsweredByOffice
      parts = matter.assignments.map(\.stage)
      consolidated = matter.assignments.map { $0.latest?.isConsolidated == true }
      outcome = matter.finalReport?.outcome
      isMasked = matter.masking != nil
      openness = matter.secrecy?.value.openness
      approvals = matter.approvals.count
      awaitsExtension = matter.pendingExtension != nil
      pendingEnding = matter.pendingEnding?.kind.confirmation
      owesNotice = matter.owesNotice
      owesExtensionNote = matter.untoldExtension != nil
      leads = matter.assignments.map(\.isLead)
      objected = matter.assignments.map { $0.objecting != nil }
      pendingMotion =
        matter.pendingCorrection != nil
        ? .confirmCorrection : matter.pendingPromiseMove != nil ? .confirmPromiseMove : nil
      correction = matter.pendingCorrection?.value.kind
      isCorrected = matter.openCorrection?.value.kind
      isPromiseMoved = matter.promiseMoves.contains(where: \.isConfirmed)
      unconfirmed = matter.unconfirmed.flatMap(\.acts)
      isLate = course.now >= Fixture.at(8, day: 20)
    }
  }

  struct Place {
    var course: Course
    var possible: [Step] = []
    var reached: Set<State> = []
  }

  /// Walks from a received message; each state is visited once, however it is reached.
  static func walk(_ steps: [Step], office: OfficeHistory) throws -> [State: Place] {
    let start = try Course(office: office)
    var places = [State(start): Place(course: start)]
    var queue = [State(start)]
    while let state = queue.popLast(), let place = places[state] {
      let onward = steps.compactMap { following(place.course, $0) }
      places[state]?.possible = onward.map(\.step)
      places[state]?.reached = Set(onward.map { State($0.course) })
      for next in onward.map(\.course) + [later(place.course)] where places[State(next)] == nil {
        places[State(next)] = Place(course: next)
        queue.append(State(next))
      }
    }
    return places
  }

  private static func following(
    _ course: Course, _ step: Step,
  ) -> (step: Step, course: Course)? {
    var next = course
    next.wait(minutes: 1)
    do throws(Refusal) {
      try next.perform(step)
      return (step, next)
    } catch {
      return nil
    }
  }

  private static func later(_ course: Course) -> Course {
    var next = course
    next.now = Fixture.at(8, day: 20)
    return next
  }

  /// What is walked: every turn at once is more states than anybody waits for.
  ///
  /// Changes of what stands have tables of their own.
  enum Way: String, CaseIterable {
    case usual
    case usualOfTwoLevels
    case usualInOrder
    case endings
    case objections
    case afterReply
    case onBehalf

    var steps: [Step] {
      switch self {
      case .usual, .usualOfTwoLevels, .usualInOrder:
        Step.main.filter { !Self.changing.contains($0.act) }
      case .endings:
        Step.mainWay(shared: false, outcome: .resolved) + Step.endings
          + [Step(.answer(Sample.answer), by: "wang")]
      case .objections:
        Step.mainWay(shared: true, outcome: .resolved) + Step.objections
          + Step.mainWay(shared: false, outcome: .resolved)
          + [
            Step(.report(Sample.report()), by: "zhou"),
            Step(.consolidate(Sample.report()), by: "zhou"),
            Step(.acceptReport(Sample.judged), by: "zhou"),
          ]
          + Step.endings.filter { Self.declining.contains($0.act) }
      case .afterReply:
        Step.mainWay(shared: false, outcome: .resolved)
          + Step.mainWay(shared: true, outcome: .promised) + Step.afterReply
      case .onBehalf:
        Step.phonedWay
      }
    }

    private static let changing: Set<Act> = [
      .amend, .answer, .changeInstruction, .edit, .returnFromSecrecy,
    ]
    private static let declining: Set<Act> = [
      .proposeDecline, .confirmDecline, .refuseDecline, .tellEnd,
    ]

    var office: OfficeHistory {
      switch self {
      case .usual, .objections, .afterReply, .onBehalf: Fixture.office()
      case .usualOfTwoLevels: Fixture.office { $0.approvalLevels = 2 }
      case .usualInOrder: ApprovalLevelTests.office
      case .endings: Fixture.office { $0.ownAnswers = Sample.ownAnswers }
      }
    }
  }

  private static let walked = Result {
    try Dictionary(
      uniqueKeysWithValues: Way.allCases.map { ($0, try walk($0.steps, office: $0.office)) })
  }

  private static func places(on way: Way) throws -> [State: Place] {
    try walked.get()[way] ?? [:]
  }

  @Test func `every stage of a matter and of a part is walked`() throws {
    let states = try Way.allCases.flatMap { try Self.places(on: $0).keys }

    // Merging takes another matter, which this walk does not have.
    #expect(Set(states.map(\.stage)) == Set(Matter.Stage.allCases).subtracting([.merged]))
    #expect(
      Set(states.flatMap(\.parts)) == Set(Assignment.Stage.allCases))
  }

  @Test(arguments: Way.allCases)
  func `from each state somebody can act, or the matter is at its end`(way: Way) throws {
    for (state, place) in try Self.places(on: way) {
      let onward = place.reached.subtracting([state])
      #expect(onward.isEmpty == place.course.matter.isFinished, "\(state)")
    }
  }

  @Test(arguments: Way.allCases)
  func `a matter waits for nothing that nobody can do`(way: Way) throws {
    for (state, place) in try Self.places(on: way) {
      let waiting = place.course.waiting
      #expect(waiting.isEmpty == place.course.matter.isFinished, "\(state)")
      for waiting in waiting {
        let steps = place.possible.filter { $0.command(place.course).act == waiting.act }
        #expect(!steps.isEmpty, "\(waiting.act) in \(state)")
      }
    }
  }

  @Test(arguments: Way.allCases)
  func `from each state the matter can still come to an end`(way: Way) throws {
    let places = try Self.places(on: way)
    var good = Set(places.filter { $0.value.course.matter.isFinished }.keys)
    var count = 0

    while good.count > count {
      count = good.count
      for (state, place) in places where !place.reached.isDisjoint(with: good) {
        good.insert(state)
      }
    }

    #expect(good.count == places.count)
  }
}
