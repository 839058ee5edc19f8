import Canon
import Testing

@testable import Workflow

/// What holds in every history in which people telephone, and own or disown what was entered.
struct BehalfHistoryTests {
  static let histories: [(seed: UInt64, course: Course)] = (1...600).compactMap { seed in
    try? (seed, ToldHistory(seed: seed, isPhoned: true).course)
  }

  @Test func `some are confirmed, some fall back, and some had left the house`() {
    let words = Self.histories.flatMap(\.course.matter.trail).filter { $0.word != nil }

    #expect(Self.histories.count == 600)
    #expect(words.contains { $0.word?.isConfirmed == true && $0.holds })
    #expect(words.contains { $0.word?.isConfirmed == false && !$0.holds })
    #expect(words.contains { $0.word?.isConfirmed == false && $0.holds })
  }

  @Test func `entry by entry or at once, a history folds the same and is believed`() throws {
    for (seed, course) in Self.histories {
      let policy = course.office.now.policy
      var matter = try #require(Matter.fold(course.records.prefix(1), id: "m2"))

      for (count, record) in course.records.enumerated().dropFirst() {
        #expect(course.office.now.grants(record), "seed \(seed)")
        let isBelieved = matter.apply(record, deriving: policy)
        #expect(isBelieved, "seed \(seed), entry \(record.number)")
        guard record.changesThePast else { continue }
        matter = try #require(Matter.fold(course.records.prefix(count + 1), id: "m2"))
      }

      #expect(matter == course.matter, "seed \(seed)")
      #expect(Matter.fold(course.records, id: "m2") == course.matter, "seed \(seed)")
    }
  }

  @Test func `the rules would make nothing more of a matter that went back`() throws {
    for (seed, course) in Self.histories {
      for matter in Self.states(of: course) {
        #expect(
          matter.consequence(under: course.office.now.policy) == nil,
          "seed \(seed), entry \(matter.lastNumber)")
      }
    }
  }

  @Test func `a matter that went back waits for somebody, or is at its end`() throws {
    for (seed, course) in Self.histories {
      for matter in Self.states(of: course) {
        #expect(
          matter.waiting(in: course.office).isEmpty == matter.isFinished,
          "seed \(seed), entry \(matter.lastNumber), \(matter.stage)")
      }
    }
  }

  @Test func `a slip's number is given once, whatever is disowned`() {
    for (seed, course) in Self.histories {
      #expect(Invariant.numbersOnce.breach(in: course) == nil, "seed \(seed)")
    }
  }

  @Test func `the public clock never passes the cap, nor goes on by a disowning`() throws {
    for (seed, course) in Self.histories {
      let rules = course.office.now
      var before: Clock?
      for (record, matter) in zip(course.records, Self.states(of: course)) {
        let clock = Timing(matter: matter, office: course.office).reply
        let cap = rules.workingTime.due(
          from: matter.askedAt, days: rules.policy.replyCapDays, counting: .civil)
        #expect(clock.due <= cap, "seed \(seed)")
        if record.disowned != nil, let before {
          #expect(clock.due <= before.due, "seed \(seed), entry \(record.number)")
        }
        before = clock
      }
    }
  }

  @Test func `a published text was approved at every level, whatever was disowned`() throws {
    for (seed, course) in Self.histories {
      let matter = course.matter
      guard matter.publication != nil, matter.openCorrection == nil else { continue }
      let review = try #require(matter.review)

      #expect(
        matter.approvals.count == course.office.now.policy.approvalLevels, "seed \(seed)")
      #expect(
        matter.approvals.allSatisfy { $0.value.digest == review.value.digest }, "seed \(seed)")
    }
  }

  @Test func `what is disowned at once leaves the matter as it was`() throws {
    for (seed, course) in Self.histories.prefix(200) {
      for (count, record) in course.records.enumerated().dropFirst() {
        guard let behalf = record.onBehalf else { continue }
        let before = try #require(Matter.fold(course.records.prefix(count), id: "m2"))
        let word = Record(
          number: record.number + 1, at: record.at, by: behalf.of, on: ["m2"],
          facts: [.behalfDisowned(BehalfDisowned(of: record.number, reason: "不是"))])

        let after = Matter.fold(course.records.prefix(count + 1) + [word], id: "m2")

        #expect(
          after?.withoutTrail == before.withoutTrail, "seed \(seed), entry \(record.number)")
      }
    }
  }

  /// The matter after each entry.
  private static func states(of course: Course) -> [Matter] {
    course.records.indices.compactMap { Matter.fold(course.records.prefix($0 + 1), id: "m2") }
  }
}
