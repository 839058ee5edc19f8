import Canon
import TestSupport
import Testing

@testable import Workflow

/// What holds of every clock, whatever the policy, the calendar and the history.
struct ClockPropertyTests {
  /// A history told under another policy and another calendar.
  struct Telling {
    let seed: UInt64
    let course: Course
    let policy: Policy
    let office: OfficeHistory
    var matter: Matter { course.matter }
    var clocks: [Clock] { matter.clocks(in: office) }
  }

  static let tellings: [Telling] = HistoryTests.histories.prefix(600).map { told in
    let seed = told.seed
    var generator = SeededGenerator(seed: seed &* 7919)
    let policy = policy(&generator)
    let office = Fixture.office { $0 = policy }
    return Telling(
      seed: seed, course: told.course, policy: policy,
      office: office.supposing(calendar(&generator)))
  }

  private static func policy(_ generator: inout SeededGenerator) -> Policy {
    var policy = Policy()
    policy.replyDays = Int.random(in: 1...10, using: &generator)
    policy.replyCapDays = policy.replyDays + Int.random(in: 0...5, using: &generator)
    policy.reportDays = Int.random(in: 1...8, using: &generator)
    policy.reserveMinutes = Int.random(in: 0...900, using: &generator)
    policy.floorMinutes = Int.random(in: 0...500, using: &generator)
    policy.coDepartmentMinutes = Int.random(in: 0...500, using: &generator)
    policy.counting = WorkingTime.Counting.allCases.randomElement(using: &generator) ?? .civil
    policy.reportFromSignFor = Bool.random(using: &generator)
    policy.allowsPause = true
    let hours = [[], [510, 720, 840, 1050], [0, 1440], [540, 1020]]
    policy.hours = hours.randomElement(using: &generator) ?? []
    policy.clocks = Clock.Kind.allCases.shuffled(using: &generator).prefix(3).map { kind in
      ClockPolicyTests.rule(
        kind, days: Bool.random(using: &generator) ? 2 : nil, minutes: 300,
        counting: WorkingTime.Counting.allCases.randomElement(using: &generator))
    }
    if Bool.random(using: &generator) {
      policy.keyPeriods = [ClockPolicyTests.period { $0.reserveMinutes = 600 }]
    }
    return policy
  }

  /// Some days off, and some Saturdays that are worked, in the weeks of the histories.
  private static func calendar(_ generator: inout SeededGenerator) -> HolidayCalendar {
    let days = (0..<40).map { Fixture.monday.advanced(byDays: $0) }
    let off = days.filter { _ in Int.random(in: 0...6, using: &generator) == 0 }
    let worked = days.filter { $0.weekday == 6 && !off.contains($0) }.prefix(2)
    return HolidayCalendar([
      CalendarTests.notice(
        2026, off: off.map(\.description), worked: worked.map(\.description))
    ])
  }

  @Test func `the public clock never passes the cap, nor the original without an extension`() {
    for telling in Self.tellings {
      let rules = telling.office.now
      let start = telling.matter.askedAt
      let reply = Timing(matter: telling.matter, office: telling.office).reply
      let limit = telling.policy.replyLimit
      let cap =
        switch limit {
        case .days(let days, let counting):
          rules.workingTime.due(
            from: start, days: max(days, telling.policy.replyCapDays), counting: counting)
        case .minutes:
          max(
            rules.workingTime.due(from: start, limit),
            rules.workingTime.due(
              from: start, days: telling.policy.replyCapDays, counting: .civil))
        }
      #expect(reply.due <= cap, "seed \(telling.seed)")
      #expect(reply.due >= reply.originalDue, "seed \(telling.seed)")
      #expect(
        reply.due == reply.originalDue || telling.matter.extendedDays > 0, "seed \(telling.seed)")
    }
  }

  @Test func `a department is never due within the reserve, unless that is said`() {
    for telling in Self.tellings {
      let rules = telling.office.now
      let reply = Timing(matter: telling.matter, office: telling.office).reply
      let slice = rules.workingTime.subtracting(
        workingMinutes: telling.policy.reserveMinutes, from: reply.due)
      for clock in telling.clocks where clock.kind == .report {
        #expect(
          clock.due <= slice || clock.isSqueezed || clock.isGrace, "seed \(telling.seed)")
      }
    }
  }

  @Test func `every ledger ends with its clock's due moment`() {
    for telling in Self.tellings {
      let ledgers = telling.matter.ledgers(in: telling.office)
      #expect(ledgers.map(\.due) == telling.clocks.map(\.due), "seed \(telling.seed)")
    }
  }

  @Test func `a notice loaded twice changes nothing`() throws {
    for telling in Self.tellings {
      var calendar = telling.office.calendar
      calendar.load(try #require(calendar.notices.last))
      #expect(
        telling.matter.clocksMoved(by: calendar, in: telling.office).isEmpty,
        "seed \(telling.seed)")
    }
  }

  @Test func `a day off more never makes a clock that counts forward due earlier`() {
    let kinds: Set<Clock.Kind> = [.reply, .registration, .followUp, .filing]
    for telling in Self.tellings {
      var generator = SeededGenerator(seed: telling.seed)
      var calendar = telling.office.calendar
      let day = Fixture.monday.advanced(byDays: Int.random(in: 0...40, using: &generator))
      calendar.load(
        CalendarTests.notice(2026, "补", amends: true, off: [day.description]))
      let after = telling.matter.clocks(in: telling.office.supposing(calendar))
      for (old, new) in zip(telling.clocks, after) where kinds.contains(old.kind) {
        #expect(new.due >= old.due, "seed \(telling.seed) \(old.kind)")
      }
    }
  }

  @Test func `a pause never moves the public clock`() {
    for telling in Self.tellings where !telling.matter.pauses.isEmpty {
      var unpaused = telling.matter
      unpaused.pauses = []
      #expect(
        Timing(matter: unpaused, office: telling.office).reply
          == Timing(matter: telling.matter, office: telling.office).reply)
    }
    #expect(Self.tellings.contains { !$0.matter.pauses.isEmpty })
  }
}
