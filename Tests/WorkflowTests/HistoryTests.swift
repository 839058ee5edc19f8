import Canon
import TestSupport
import Testing
import Workflow

/// What holds in every history that members can make, however they act.
struct HistoryTests {
  /// A history of random acts at random times; what is refused is left out.
  static func course(seed: UInt64) throws -> Course {
    var generator = SeededGenerator(seed: seed)
    let levels = Int.random(in: 1...2, using: &generator)
    let signs = Int.random(in: 0...3, using: &generator) == 0
    var course = try Course(
      office: Fixture.office { policy in
        policy.approvalLevels = levels
        policy.liaisonSigns = signs
      })
    var isMoving = true
    while isMoving, course.records.count < 60 {
      course.wait(minutes: pause(&generator))
      isMoving = advance(&course, &generator)
    }
    return course
  }

  /// Seconds to a minute within an act, or hours, or a weekend.
  private static func pause(_ generator: inout SeededGenerator) -> Int {
    let longest = [2, 90, 600, 4000].randomElement(using: &generator) ?? 2
    return Int.random(in: 1...longest, using: &generator)
  }

  /// Does the first of all steps, in random order, that is not refused.
  private static func advance(
    _ course: inout Course, _ generator: inout SeededGenerator,
  ) -> Bool {
    for step in Step.all.shuffled(using: &generator) {
      do throws(Refusal) {
        try course.perform(step)
        return true
      } catch {
        continue
      }
    }
    return false
  }

  static let seeds = 1...UInt64(2000)
  static let batches = stride(from: seeds.lowerBound, through: seeds.upperBound, by: 100)
    .map { $0...($0 + 99) }

  @Test(arguments: batches)
  func `a history folds the same twice, and readers derive its rules`(
    seeds: ClosedRange<UInt64>,
  ) throws {
    for seed in seeds {
      let course = try Self.course(seed: seed)
      let policy = course.office.now.policy
      var matter = Matter.fold(course.records.prefix(1), id: "m2")

      for record in course.records.dropFirst() {
        #expect(matter?.derivesRules(of: record, under: policy) == true, "seed \(seed)")
        #expect(course.office.now.grants(record), "seed \(seed)")
        matter?.apply(record)
      }

      #expect(matter == course.matter, "seed \(seed)")
      #expect(Matter.fold(course.records, id: "m2") == course.matter, "seed \(seed)")
    }
  }

  @Test(arguments: batches)
  func `the public clock moves by extensions only, and never past the cap`(
    seeds: ClosedRange<UInt64>,
  ) throws {
    for seed in seeds {
      let course = try Self.course(seed: seed)
      let rules = course.office.now
      let cap = rules.workingTime.due(
        from: course.matter.received.sentAt, days: rules.policy.replyCapDays, counting: .civil)
      for (before, after, record) in states(of: course) {
        let (old, new) = (before.reply(in: course.office), after.reply(in: course.office))
        let isGrant = record.facts.contains { $0.name == "extensionGranted" }
        #expect(isGrant ? new.due >= old.due : new.due == old.due, "seed \(seed)")
        #expect(new.due <= cap && new.originalDue == old.originalDue, "seed \(seed)")
      }
    }
  }

  @Test(arguments: batches)
  func `a department is never due within the reserve, unless that is said`(
    seeds: ClosedRange<UInt64>,
  ) throws {
    for seed in seeds {
      let course = try Self.course(seed: seed)
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

  @Test(arguments: batches)
  func `a published text was approved as it stands, by nobody who wrote it`(
    seeds: ClosedRange<UInt64>,
  ) throws {
    for seed in seeds {
      let course = try Self.course(seed: seed)
      let matter = course.matter
      guard matter.publication != nil else { continue }
      let review = try #require(matter.review)
      let approvers = matter.approvals.map(\.moment.actor)
      let writer = matter.lead?.latest?.written.actor

      #expect(approvers.count == course.office.now.policy.approvalLevels, "seed \(seed)")
      #expect(Set(approvers).count == approvers.count, "seed \(seed)")
      #expect(
        matter.approvals.allSatisfy { $0.value.digest == review.value.digest }, "seed \(seed)")
      #expect(!approvers.contains(review.moment.actor), "seed \(seed)")
      #expect(!approvers.contains { $0 == writer }, "seed \(seed)")
    }
  }

  @Test(arguments: batches)
  func `no fact changes another`(seeds: ClosedRange<UInt64>) throws {
    for seed in seeds {
      for (before, after, _) in states(of: try Self.course(seed: seed)) {
        #expect(after.received == before.received, "seed \(seed)")
        #expect(after.visits.starts(with: before.visits), "seed \(seed)")
        #expect(before.registration == nil || after.registration == before.registration)
        #expect(before.publication == nil || after.publication == before.publication)
        for (old, new) in zip(before.assignments, after.assignments) {
          #expect(new.department == old.department, "seed \(seed)")
          #expect(
            new.versions.map(\.report).starts(with: old.versions.map(\.report)), "seed \(seed)")
        }
      }
    }
  }

  @Test func `random histories reach every stage`() throws {
    let stages = try Self.seeds.prefix(300).flatMap { seed in
      try Self.course(seed: seed).matter.visits.map(\.stage)
    }

    #expect(Set(stages) == Set(Matter.Stage.allCases))
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
      #expect(course.matter.derivesRules(of: record, under: policy) == isDerived)
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
    clocks(in: office)[0]
  }
}
