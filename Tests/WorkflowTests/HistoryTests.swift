import Canon
import Foundation
import TestSupport
import Testing

@testable import Workflow

/// What holds in every history that members can make, however they act.
struct HistoryTests {
  /// A history of random acts at random times; what is refused is left out.
  ///
  /// Where people telephone, others enter some of their acts, which they own or disown later.
  static func course(seed: UInt64, isPhoned: Bool = false) throws -> Course {
    var generator = SeededGenerator(seed: seed)
    let levels = Int.random(in: 1...2, using: &generator)
    let signs = Int.random(in: 0...3, using: &generator) == 0
    let pauses = Bool.random(using: &generator)
    let answers = Int.random(in: 0...3, using: &generator) == 0
    var course = try Course(
      office: Fixture.office { policy in
        policy.approvalLevels = levels
        policy.liaisonSigns = signs
        policy.allowsPause = pauses
        policy.ownAnswers = answers ? Sample.ownAnswers : nil
      })
    course.others["m9"] = target
    var isMoving = true
    while isMoving, course.records.count < 30 {
      course.wait(minutes: pause(&generator))
      if isPhoned, Int.random(in: 0...3, using: &generator) == 0 { speak(&course, &generator) }
      isMoving = advance(&course, &generator, isPhoned: isPhoned)
    }
    return course
  }

  /// A registered matter of the same office that others may be merged into.
  private static let target = try? Course.beside(.registered).others["m9"]

  /// Seconds to a minute within an act, or hours, or a weekend.
  private static func pause(_ generator: inout SeededGenerator) -> Int {
    let longest = [2, 90, 600, 4000].randomElement(using: &generator) ?? 2
    return Int.random(in: 1...longest, using: &generator)
  }

  /// Does the first step that is not refused, in random order; hopeless ones are not tried.
  private static func advance(
    _ course: inout Course, _ generator: inout SeededGenerator, isPhoned: Bool,
  ) -> Bool {
    // Half of the time somebody goes on along the main way, so that histories reach its end too.
    let onward = Bool.random(using: &generator) ? mainWay.shuffled(using: &generator) : []
    for step in onward + (hopeful[course.matter.stage] ?? []).shuffled(using: &generator) {
      do throws(Refusal) {
        if isPhoned, step.act.canBeEnteredOnBehalf, Bool.random(using: &generator) {
          try course.perform(step.phoned)
        } else {
          try course.perform(step)
        }
        return true
      } catch {
        continue
      }
    }
    return false
  }

  /// Somebody for whom something was entered says that it was theirs, or not.
  private static func speak(_ course: inout Course, _ generator: inout SeededGenerator) {
    guard let mark = course.matter.unconfirmed.randomElement(using: &generator) else { return }
    let command: MatterCommand =
      Bool.random(using: &generator)
      ? .confirm(BehalfConfirmed(of: mark.entry))
      : .disown(BehalfDisowned(of: mark.entry, reason: "未说过"))
    _ = try? course.perform(command, by: mark.actor)
  }

  private static let mainWay =
    Step.mainWay(shared: true, outcome: .promised) + Step.mainWay(shared: false, outcome: .resolved)
    + Step.afterReply

  /// The steps whose acts belong to a stage.
  private static let hopeful: [Matter.Stage: [Step]] = Dictionary(
    uniqueKeysWithValues: Matter.Stage.allCases.map { stage in
      let steps = Step.all.filter { step in
        ActTests.stages[step.act]?.contains(stage) ?? (stage != .archived && stage != .voided)
      }
      return (stage, steps)
    })

  /// `make check` goes through a hundred thousand, two thousand at a time.
  private static let firstSeed =
    ProcessInfo.processInfo.environment["HUIYIN_FIRST_SEED"].flatMap { UInt64($0) } ?? 1

  /// Two thousand histories from the first seed on, each named by its own.
  static let histories: [(seed: UInt64, course: Course)] = (0..<2000).compactMap { index in
    try? (firstSeed + index, course(seed: firstSeed + index))
  }

  @Test func `a history folds the same twice, and readers derive its rules`() throws {
    for (seed, course) in Self.histories {
      let policy = course.office.now.policy
      var matter = Matter.fold(course.records.prefix(1), id: "m2")

      for record in course.records.dropFirst() {
        #expect(course.office.now.grants(record), "seed \(seed)")
        #expect(matter?.apply(record, deriving: policy) == true, "seed \(seed)")
      }

      #expect(matter == course.matter, "seed \(seed)")
      #expect(Matter.fold(course.records, id: "m2") == course.matter, "seed \(seed)")
    }
  }

  @Test func `the public clock moves by extensions, or with the message, never past the cap`() {
    for (seed, course) in Self.histories {
      let rules = course.office.now
      for (before, after, record) in states(of: course) {
        let (old, new) = (before.reply(in: course.office), after.reply(in: course.office))
        let cap = rules.workingTime.due(
          from: after.askedAt, days: rules.policy.replyCapDays, counting: .civil)
        #expect(new.due <= cap, "seed \(seed)")
        guard before.former.count == after.former.count else {
          #expect(new.start == after.askedAt && new.stopped == nil, "seed \(seed)")
          continue
        }
        if before.publication != nil { #expect(new.stopped == old.stopped, "seed \(seed)") }
        guard before.askedAt == after.askedAt else {
          #expect(record.facts.map(\.name) == ["amended"], "seed \(seed)")
          continue
        }
        let isGrant = record.facts.contains { $0.name == "extensionGranted" }
        #expect(isGrant ? new.due >= old.due : new.due == old.due, "seed \(seed)")
        #expect(new.originalDue == old.originalDue, "seed \(seed)")
      }
    }
  }

  @Test func `a department is never due within the reserve, unless that is said`() throws {
    for (seed, course) in Self.histories {
      let rules = course.office.now
      let slice = rules.workingTime.subtracting(
        workingMinutes: rules.policy.reserveMinutes,
        from: course.matter.reply(in: course.office).due)

      for clock in course.clocks where clock.kind == .report {
        #expect(
          clock.due <= slice || clock.isSqueezed || clock.isGrace, "seed \(seed)")
      }
    }
  }

  @Test func `a published text was approved as it stands, by nobody who wrote it`() throws {
    for (seed, course) in Self.histories {
      let matter = course.matter
      guard matter.publication != nil, matter.openCorrection == nil else { continue }
      let review = try #require(matter.review)
      let approvers = matter.approvals.map(\.moment.actor)
      let writer = matter.officeAnswer?.moment.actor ?? matter.lead?.latest?.written.actor

      #expect(approvers.count == course.office.now.policy.approvalLevels, "seed \(seed)")
      #expect(Set(approvers).count == approvers.count, "seed \(seed)")
      #expect(
        matter.approvals.allSatisfy { $0.value.digest == review.value.digest }, "seed \(seed)")
      #expect(!approvers.contains(review.moment.actor), "seed \(seed)")
      let secrecy = try #require(matter.secrecy)
      #expect(secrecy.value.digest == review.value.digest, "seed \(seed)")
      #expect(secrecy.moment.actor != matter.masking?.moment.actor, "seed \(seed)")
      #expect(!approvers.contains { $0 == writer }, "seed \(seed)")
    }
  }

  @Test func `no fact changes another`() throws {
    for (seed, course) in Self.histories {
      for (before, after, record) in states(of: course) {
        guard before.former.count == after.former.count else {
          let round = try #require(after.former.last)
          #expect(round.visits == before.visits, "seed \(seed)")
          #expect(round.publications == before.publications, "seed \(seed)")
          #expect(round.assignments == before.assignments, "seed \(seed)")
          continue
        }
        let isAmended = record.facts.contains { $0.name == "amended" }
        #expect(after.received == before.received || isAmended, "seed \(seed)")
        #expect(after.visits.starts(with: before.visits), "seed \(seed)")
        #expect(
          before.registration == nil || after.registration == before.registration || isAmended)
        #expect(after.publications.starts(with: before.publications), "seed \(seed)")
        for old in before.assignments {
          let parts = after.assignments + after.withdrawn.reversed()
          let new = try #require(parts.first { $0.department == old.department })
          #expect(
            new.versions.map(\.report).starts(with: old.versions.map(\.report)), "seed \(seed)")
        }
      }
    }
  }

  @Test func `random histories reach every stage`() {
    let stages = Self.histories.flatMap { history in
      history.course.matter.rounds.flatMap { $0.visits.map(\.stage) }
    }

    #expect(Self.histories.count == 2000)
    #expect(Set(stages) == Set(Matter.Stage.allCases))
    #expect(Self.histories.contains { !$0.course.matter.former.isEmpty })
  }

  @Test func `a reader notices a rule's fact that is missing or invented`() throws {
    let course = try Course.awaitingSignature()
    let facts = try course.decide(.sign(ReportJudged()), by: "chen")
    let policy = course.office.now.policy

    for (facts, isDerived) in [
      (facts, true), ([facts[0]], false), (facts + [.promiseOpened(Plain())], false),
      (facts.reversed(), false),
    ] {
      let record = Record(
        number: course.matter.lastNumber + 1, at: course.now, by: "chen", on: ["m2"],
        facts: facts)
      var matter = course.matter

      #expect(matter.apply(record, deriving: policy) == isDerived)
    }
  }

  /// The matter before and after each entry but the first.
  private func states(of course: Course) -> [(before: Matter, after: Matter, record: Record)] {
    guard var matter = Matter.fold(course.records.prefix(1), id: "m2") else { return [] }
    return course.records.dropFirst().map { record in
      let before = matter
      matter.apply(record)
      return (before, matter, record)
    }
  }
}

extension Matter {
  /// The public clock.
  fileprivate func reply(in office: OfficeHistory) -> Clock {
    Timing(matter: self, office: office).reply
  }
}
