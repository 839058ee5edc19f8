import Canon
import Demonstration
import Registry
import TestSupport
import Testing
import Workflow

/// What the demo office keeps beside its matters.
@Suite(.temporaryFolder)
struct DemoBookTests {
  @Test(arguments: ["2026-11-24T02:00:00.000Z", "2026-07-15T08:30:00.000Z"])
  func `contacts, risks, reports and looks are kept, and something is left to do`(
    moment: String,
  ) throws {
    let now = try #require(Instant(canonical: moment))
    let office = try MadeOffice(now: now).register.office
    let book = office.supervision
    let today = office.zone.local(now).day

    #expect(Set(book.contacts.keys) == Set(office.areas.keys))
    #expect(book.riskPoints.count == 4)
    #expect(book.riskPoints["FX-001"]?.levels.map(\.level) == [.considerable, .major])
    #expect(office.policy.keyPeriod(on: today) != nil)
    #expect(book.zeroReports.values.contains { $0.value.text != nil })
    #expect(book.zeroReports.values.contains { $0.value.text == nil })
    #expect(book.gridReports.map { $0.settlement == nil } == [true, false, true])
    #expect(!book.looks.isEmpty)
    #expect(office.leaves.count == 1)
    #expect(office.leaves.allSatisfy { now < $0.from && $0.deputy != nil })
  }

  @Test(arguments: DemoOfficeTests.moments)
  func `slips stand at every turn, one bulletin was issued after an objection, another is open`(
    now: Instant,
  ) throws {
    let made = try MadeOffice(now: now)
    let office = made.register.office
    var slips: [Supervision] = []
    try made.register.matters(since: .epoch) { slips += $0.supervisions }

    #expect(slips.contains { $0.acceptance != nil })
    #expect(slips.contains { $0.isOpen })
    #expect(slips.contains { $0.isPending })
    let stages = office.supervision.bulletins.map { $0.stage(at: now, in: office.workingTime) }
    #expect(stages.last == .open)
    #expect(stages.contains(.issued))
    #expect(office.supervision.bulletins.first?.objections.first?.decision != nil)
  }
}
