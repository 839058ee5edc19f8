import Testing
import Workflow

/// Every state a matter of one or two departments can be in, walked breadth-first.
struct WalkTests {
  /// What distinguishes one state from another for those who may act.
  struct State: Hashable {
    var stage: Matter.Stage
    var departments: Int
    var parts: [Assignment.Stage]
    var consolidated: [Bool]
    var outcome: Outcome?
    var isMasked: Bool
    var openness: Openness?
    var approvals: Int
    var awaitsExtension: Bool
    var pendingEnding: Act?
    var owesNotice: Bool
    var isLate: Bool

    init(_ course: Course) {
      let matter = course.matter
      stage = matter.stage
      departments = matter.instruction?.value.departments.count ?? 0
      parts = matter.assignments.map(\.stage)
      consolidated = matter.assignments.map { $0.latest?.isConsolidated == true }
      outcome = matter.finalReport?.outcome
      isMasked = matter.masking != nil
      openness = matter.secrecy?.value.openness
      approvals = matter.approvals.count
      awaitsExtension = matter.pendingExtension != nil
      pendingEnding = matter.pendingEnding?.kind.confirmation
      owesNotice = matter.owesNotice
      isLate = course.now >= Fixture.at(8, day: 20)
    }
  }

  struct Place {
    var course: Course
    var possible: [Step] = []
    var reached: Set<State> = []
  }

  /// Walks from a received message; each state is visited once, however it is reached.
  static func walk(office: OfficeHistory = Fixture.office()) throws -> [State: Place] {
    let start = try Course(office: office)
    var places = [State(start): Place(course: start)]
    var queue = [State(start)]
    while let state = queue.popLast(), let place = places[state] {
      let onward = Step.all.compactMap { following(place.course, $0) }
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

  @Test(arguments: [1, 2])
  func `from each state somebody can act, or the matter is a file`(levels: Int) throws {
    let places = try Self.walk(office: Fixture.office { $0.approvalLevels = levels })

    #expect(Set(Matter.Stage.allCases).subtracting(places.keys.map(\.stage)).isEmpty)
    for (state, place) in places {
      let onward = place.reached.subtracting([state])
      #expect(onward.isEmpty == place.course.matter.isFinished, "\(state)")
    }
  }

  @Test func `a matter waits for nothing that nobody can do`() throws {
    for (state, place) in try Self.walk() {
      let waiting = place.course.waiting
      #expect(waiting.isEmpty == place.course.matter.isFinished, "\(state)")
      for waiting in waiting {
        let steps = place.possible.filter { $0.command(place.course).act == waiting.act }
        #expect(!steps.isEmpty, "\(waiting.act) in \(state)")
      }
    }
  }

  @Test func `from each state the matter can still come to an end`() throws {
    let places = try Self.walk()
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
