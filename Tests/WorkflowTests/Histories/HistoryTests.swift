import Canon
import Foundation
import Testing

@testable import Workflow

/// What holds in every history that members can make, however they act.
struct HistoryTests {
  /// `make check` goes through a hundred thousand, two thousand at a time.
  private static let firstSeed =
    ProcessInfo.processInfo.environment["HUIYIN_FIRST_SEED"].flatMap { UInt64($0) } ?? 1

  /// Two thousand histories from the first seed on.
  static let histories: [ToldHistory] = (0..<2000).compactMap { index in
    try? ToldHistory(seed: firstSeed + index)
  }

  @Test func `a history folds the same twice, and readers derive its rules`() {
    expect(.foldsTheSame, in: Self.histories)
  }

  @Test func `the public clock moves by extensions, or with the message, never past the cap`() {
    expect(.publicClock, in: Self.histories)
  }

  @Test func `a department is never due within the reserve, unless that is said`() {
    expect(.reserve, in: Self.histories)
  }

  @Test func `every clock of every history ends its ledger with its due moment`() {
    expect(.ledgers, in: Self.histories)
  }

  @Test func `a published text was approved as it stands, by nobody who wrote it`() {
    expect(.approvedAsItStands, in: Self.histories)
  }

  @Test func `no fact changes another`() {
    expect(.changesNothing, in: Self.histories)
  }

  @Test func `whom a matter accuses has no part in it, and sees nothing of it`() {
    expect(.accusedStayOut, in: Self.histories)
  }

  @Test func `until it is registered, departments see no message`() {
    expect(.hiddenUntilRegistered, in: Self.histories)
  }

  @Test func `somebody can act, or the matter is at its end`() {
    expect(.goesOn, in: Self.histories)
  }

  @Test func `a file accepts nothing but what is done with files`() {
    expect(.staysFiled, in: Self.histories)
  }

  @Test func `a slip's number is given once, whatever is taken back`() {
    expect(.numbersOnce, in: Self.histories)
  }

  @Test func `random histories reach every stage`() {
    let stages = Self.histories.flatMap { told in
      told.course.matter.rounds.flatMap { $0.visits.map(\.stage) }
    }

    #expect(Self.histories.count == 2000)
    #expect(Set(stages) == Set(Matter.Stage.allCases))
    #expect(Self.histories.contains { !$0.course.matter.former.isEmpty })
    #expect(Self.histories.contains { !$0.course.matter.accused.isEmpty })
    #expect(Self.histories.contains { $0.course.records.contains { $0.undone != nil } })
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
}
