import Canon
import TestSupport
import Workflow

extension ToldHistory {
  /// A history of random acts at random times; what is refused is left out.
  ///
  /// Where people telephone, others enter some of their acts, which they own or disown later.
  init(seed: UInt64, isPhoned: Bool = false) throws {
    var generator = SeededGenerator(seed: seed)
    let rules = History.Rules(using: &generator)
    history = History(seed: seed, rules: rules, moves: [])
    course = try History.begun(under: rules)
    var isMoving = true
    while isMoving, course.records.count < 30 {
      course.wait(minutes: Self.pause(&generator))
      if isPhoned, Int.random(in: 0...3, using: &generator) == 0 { speak(&generator) }
      isMoving = advance(&generator, isPhoned: isPhoned)
    }
  }

  /// Seconds to a minute within an act, or hours, or a weekend.
  private static func pause(_ generator: inout SeededGenerator) -> Int {
    let longest = [2, 90, 600, 4000].randomElement(using: &generator) ?? 2
    return Int.random(in: 1...longest, using: &generator)
  }

  /// Does the first step that is not refused, in random order; hopeless ones are not tried.
  private mutating func advance(_ generator: inout SeededGenerator, isPhoned: Bool) -> Bool {
    // Half of the time somebody goes on along the main way, so that histories reach its end too.
    let onward =
      Bool.random(using: &generator) ? Step.onward.shuffled(using: &generator) : []
    let hopeful = Step.hopeful[course.matter.stage] ?? []
    for own in onward + hopeful.shuffled(using: &generator) {
      let isOther = isPhoned && own.act.canBeEnteredOnBehalf && Bool.random(using: &generator)
      let step = isOther ? own.phoned : own
      guard course.attempt(step) else { continue }
      history.moves.append(History.Move(at: course.now, step: step))
      return true
    }
    return false
  }

  /// Somebody for whom something was entered says that it was theirs, or not.
  private mutating func speak(_ generator: inout SeededGenerator) {
    guard let mark = course.matter.unconfirmed.randomElement(using: &generator) else { return }
    let command: MatterCommand =
      Bool.random(using: &generator)
      ? .confirm(BehalfConfirmed(of: mark.entry))
      : .disown(BehalfDisowned(of: mark.entry, reason: "未说过"))
    let step = Step(command, by: mark.actor)
    guard course.attempt(step) else { return }
    history.moves.append(History.Move(at: course.now, step: step))
  }
}

extension History.Rules {
  /// Rules by chance.
  init(using generator: inout SeededGenerator) {
    approvalLevels = Int.random(in: 1...2, using: &generator)
    liaisonSigns = Int.random(in: 0...3, using: &generator) == 0
    allowsPause = Bool.random(using: &generator)
    answersItself = Int.random(in: 0...3, using: &generator) == 0
  }
}

extension Step {
  /// The ways that lead to a file.
  fileprivate static let onward =
    mainWay(shared: true, outcome: .promised) + mainWay(shared: false, outcome: .resolved)
    + afterReply

  /// Whatever a history may hold.
  static let possible = all + accusing + supervision + filing + undoing

  /// The steps whose acts belong to a stage.
  fileprivate static let hopeful: [Matter.Stage: [Step]] = Dictionary(
    uniqueKeysWithValues: Matter.Stage.allCases.map { stage in
      let steps = Step.possible.filter { step in
        ActTests.stages[step.act]?.contains(stage) ?? (stage != .archived && stage != .voided)
      }
      return (stage, steps)
    })
}
