import Canon
import Workflow

/// What was done to one matter, act by act: it can be told again, with less in it too.
struct History: Sendable {
  /// What the random choices began with.
  let seed: UInt64
  var rules: Rules
  var moves: [Move]

  /// One act at its moment.
  struct Move: Sendable {
    var at: Instant
    var step: Step
  }

  /// What the office of a history has settled for itself.
  struct Rules: Sendable, Equatable {
    var approvalLevels = 1
    var liaisonSigns = false
    var allowsPause = false
    var answersItself = false

    var office: OfficeHistory {
      Fixture.office { policy in
        policy.approvalLevels = approvalLevels
        policy.liaisonSigns = liaisonSigns
        policy.allowsPause = allowsPause
        policy.ownAnswers = answersItself ? Sample.ownAnswers : nil
      }
    }
  }

  /// The matter before anything was done to it; others can be merged with m9.
  static func begun(under rules: Rules) throws -> Course {
    var course = try Course(office: rules.office)
    course.others["m9"] = target
    return course
  }

  private static let target = try? Course.beside(.registered).others["m9"]

  /// Does everything again at the same moments, and leaves out what is refused now.
  func told() throws -> ToldHistory {
    var course = try Self.begun(under: rules)
    var history = self
    history.moves = []
    for move in moves {
      course.now = move.at
      if course.attempt(move.step) { history.moves.append(move) }
    }
    return ToldHistory(history: history, course: course)
  }
}

/// A history of which nothing was refused, and what became of its matter.
struct ToldHistory: Sendable {
  var history: History
  var course: Course
  var seed: UInt64 { history.seed }
}
