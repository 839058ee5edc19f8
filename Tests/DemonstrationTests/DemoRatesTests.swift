import Canon
import Registry
import TestSupport
import Testing
import Workflow

@testable import Demonstration

/// How many of their limits the departments of the demo office keep.
@Suite(.temporaryFolder)
struct DemoRatesTests {
  /// How many parts were due, and how many of them were reported in time.
  private struct Kept {
    var inTime = 0
    var due = 0

    var rate: Double { Double(inTime) / Double(max(1, due)) }
  }

  /// A department with fewer parts may have had bad luck.
  private static let leastParts = 12

  @Test(arguments: zip(DemoOfficeTests.moments, [1, 2, 3, 20_261_124] as [UInt64]))
  func `departments keep most limits, as offices do, and one of them does not`(
    now: Instant, seed: UInt64,
  ) throws {
    let kept = try Self.kept(in: MadeOffice(seed: seed, now: now).register, at: now)

    let weak = try #require(kept[DemoRoster.weak])
    let others = kept.filter { $0.key != DemoRoster.weak }
    let all = others.values.reduce(into: Kept()) { sum, one in
      sum.inTime += one.inTime
      sum.due += one.due
    }
    #expect((0.78...0.96).contains(all.rate), "\(all)")
    #expect((0.3...0.66).contains(weak.rate), "\(weak)")
    for (department, kept) in others where kept.due >= Self.leastParts {
      #expect(kept.rate > max(0.66, weak.rate), "\(department.rawValue): \(kept)")
    }
  }

  private static func kept(
    in register: Register, at now: Instant,
  ) throws -> [DepartmentID: Kept] {
    var kept: [DepartmentID: Kept] = [:]
    let history = register.history
    try register.matters(since: .epoch) { matter in
      for part in matter.partFigures(in: history)
      where part.submitted != nil || part.isBypassed || part.originalDue < now {
        kept[part.department, default: Kept()].due += 1
        guard let submitted = part.submitted, submitted <= part.originalDue else { continue }
        kept[part.department, default: Kept()].inTime += 1
      }
    }
    return kept
  }
}
