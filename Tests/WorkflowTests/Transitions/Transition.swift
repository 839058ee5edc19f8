import Canon
import Testing

@testable import Workflow

/// A row of the transition table: who may do it, and what it refuses where something is missing.
struct Transition: Sendable {
  /// The number the row has in the design; a name where the table has none.
  let number: String
  /// Who may do what, as the table says it.
  var acts: [Act: [Role]] = [:]
  var officeActs: [OfficeAct: [Role]] = [:]
  /// The fact by which a rule makes the transition.
  var rule: String?
  /// Where the row begins, and who acts, unless a guard says otherwise.
  var member: MemberID = "wang"
  var course: @Sendable () throws -> Course
  var guards: [Missing] = []

  init(
    _ number: String, _ acts: [Act: [Role]], by member: MemberID = "wang",
    from course: @escaping @Sendable () throws -> Course, refuses guards: [Missing],
  ) {
    self.number = number
    self.acts = acts
    self.member = member
    self.course = course
    self.guards = guards
  }

  /// An act of the office, in a session beside a matter whose department is late.
  init(_ number: String, office acts: [OfficeAct: [Role]], refuses guards: [Missing]) {
    self.number = number
    officeActs = acts
    course = { try .working() }
    self.guards = guards
  }

  /// What a rule does, in the entry of the act that leads to it.
  init(_ number: String, rule: String) {
    self.number = number
    self.rule = rule
    course = { try .working() }
  }
}

/// A guard of a row, where what it asks for is missing.
struct Missing: Sendable {
  typealias Command = @Sendable (Course) -> MatterCommand
  /// Tries what is refused; says which act it tried, if it is one of a matter.
  var attempt: @Sendable (Course, MemberID) throws -> Void
  /// The refusal, which may name a moment of the course.
  var refusal: @Sendable (Course) throws -> Refusal
  var member: MemberID?
  var course: (@Sendable () throws -> Course)?
  /// The act that is refused; nil where the guard is not about a matter at hand.
  var act: Act?

  /// A command that is refused wherever the row begins, or in a course of its own.
  init(
    _ refusal: Refusal, _ command: MatterCommand, by member: MemberID? = nil,
    in course: (@Sendable () throws -> Course)? = nil,
  ) {
    self.init({ _ in refusal }, command.act, { _ in command }, by: member, in: course)
  }

  /// A command or a refusal that speaks of the course.
  init(
    _ refusal: @escaping @Sendable (Course) throws -> Refusal, _ act: Act,
    _ command: @escaping Command, by member: MemberID? = nil,
    in course: (@Sendable () throws -> Course)? = nil,
  ) {
    attempt = { course, member in _ = try course.decide(command(course), by: member) }
    self.refusal = refusal
    self.act = act
    self.member = member
    self.course = course
  }

  /// A command by a deputy, or for somebody else.
  init(
    _ refusal: Refusal, _ command: MatterCommand, as actor: Actor,
    in course: (@Sendable () throws -> Course)? = nil,
  ) {
    self.init(refusal, command, in: course)
    attempt = { course, _ in _ = try course.decide(command, by: actor) }
  }

  /// What is tried in no matter.
  init(_ refusal: Refusal, _ attempt: @escaping @Sendable (Course) throws -> Void) {
    self.attempt = { course, _ in try attempt(course) }
    self.refusal = { _ in refusal }
  }
}

/// One guard of one row, as a test sees it.
struct RefusedTransition: Sendable, CustomTestStringConvertible {
  let row: Transition
  let guardNumber: Int
  var missing: Missing { row.guards[guardNumber] }
  var testDescription: String { "row \(row.number), guard \(guardNumber + 1)" }
}

/// So long that no field takes it.
let tooLong = String(repeating: "长", count: 20_001)

/// A placeholder that nobody filled in.
let unfilled = "于{{日期}}办结"
