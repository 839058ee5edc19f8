import Canon
import Workflow

/// A history that breaks an invariant, with everything left out that it does not take.
///
/// Acts are dropped in ever smaller runs, at last one by one and two by two, as long as what is left
/// breaks the invariant in the same way (Zeller and Hildebrandt, 2002). What can no longer be done
/// without an act goes with it.
struct ShortHistory: CustomStringConvertible {
  let invariant: Invariant
  let breach: Breach
  /// How many acts there were before.
  let length: Int
  private(set) var told: ToldHistory

  var moves: [History.Move] { told.history.moves }

  /// Nil where the history does not break the invariant.
  init?(of told: ToldHistory, breaking invariant: Invariant) {
    guard let breach = invariant.breach(in: told.course) else { return nil }
    self.invariant = invariant
    self.breach = breach
    self.told = told
    length = told.history.moves.count
    simplifyRules()
    dropRuns()
    while dropPair() {}
  }

  /// Takes a history in place of the present one if it is broken alike; says whether it was.
  private mutating func take(_ history: History) -> Bool {
    guard let other = try? history.told(), invariant.breach(in: other.course) == breach else {
      return false
    }
    told = other
    return true
  }

  private mutating func simplifyRules() {
    var history = told.history
    history.rules = History.Rules()
    _ = take(history)
  }

  private mutating func dropRuns() {
    var size = max(1, moves.count / 2)
    while true {
      let count = moves.count
      drop(runsOf: size)
      if size == 1, moves.count == count { return }
      size = max(1, size / 2)
    }
  }

  /// The last acts go first: what comes of them is little.
  private mutating func drop(runsOf size: Int) {
    var end = moves.count
    while end > 0 {
      var history = told.history
      history.moves.removeSubrange(max(0, end - size)..<end)
      end = take(history) ? min(end - size, moves.count) : end - size
    }
  }

  /// Drops two acts of which neither can go alone, such as a return and what it led back to.
  private mutating func dropPair() -> Bool {
    for first in moves.indices.reversed() {
      for second in moves.indices.prefix(first) {
        var history = told.history
        history.moves.remove(at: first)
        history.moves.remove(at: second)
        if take(history) {
          dropRuns()
          return true
        }
      }
    }
    return false
  }
}

extension ShortHistory {
  /// The acts, what each recorded, and how to see it again.
  var description: String {
    let lines = zip(moves, told.course.records.dropFirst()).map { move, record in
      let facts = String(decoding: Fact.canonical(record.facts), as: UTF8.self)
      return "  \(record.number). \(move.at.canonical) \(move.step.member.rawValue) "
        + "\(move.step.act) \(facts)"
    }
    return """
      "\(invariant.sentence)" is broken with seed \(told.seed): \(breach.sentence).
      It takes \(moves.count) of \(length) acts, in an office with \(told.history.rules):
      \(lines.joined(separator: "\n"))
      Again: HUIYIN_FIRST_SEED=\(told.seed) swift test --filter WorkflowTests.HistoryTests
      """
  }
}

extension History.Rules: CustomStringConvertible {
  var description: String {
    let settled = [
      liaisonSigns ? "liaisons that sign" : nil, allowsPause ? "pauses" : nil,
      answersItself ? "answers of its own" : nil,
    ]
    let levels = "\(approvalLevels) level\(approvalLevels == 1 ? "" : "s") of approval"
    return ([levels] + settled.compactMap(\.self)).joined(separator: ", ")
  }
}
