import Canon
import TestSupport
import Testing
import Workflow

@testable import Registry

/// Rates, hold-ups, months and rises of small histories on disk.
@Suite(.temporaryFolder)
struct StatisticsTests {
  private static let november = Period.month(of: CivilDate(daysSinceEpoch: 20_780))

  private func scores(
    _ register: Register, at now: Instant,
  ) throws -> [DepartmentID: Score] {
    let query = StatisticsQuery(.scores, of: Self.november)
    let list = try register.statistics(query, now: now).scores
    return Dictionary(uniqueKeysWithValues: list.map { ($0.department, $0) })
  }

  /// Takes messages in and hands them to the construction department.
  private func dispatched(
    _ count: Int, _ office: SmallOffice, _ register: Register,
  ) throws -> [MatterID] {
    let receptions = try office.receive(
      (1...count).map { office.incoming("\($0)") }, in: register)
    return try receptions.map { reception in
      guard case .taken(let id) = reception else { throw Refusal.nothingToUndo }
      try office.act(.registration, on: id, by: "wang.li", in: register)
      try office.act(.proposal, on: id, by: "wang.li", in: register)
      try office.act(.instruction(), on: id, by: "zhang.wei", in: register)
      try office.act(.dispatch(Dispatch()), on: id, by: "wang.li", in: register)
      return id
    }
  }

  private func report(_ id: MatterID, _ office: SmallOffice, _ register: Register) throws {
    try office.act(.signFor(SignedFor()), on: id, by: "chen.jie", in: register)
    try office.act(.report(MatterCommand.filledReport()), on: id, by: "chen.jie", in: register)
    try office.act(.sign(ReportJudged()), on: id, by: "liu.gang", in: register)
  }

  @Test(arguments: [(2, 3, 667), (1, 3, 333), (1999, 2000, 999), (3, 3, 1000), (0, 4, 0)])
  func `a rate is rounded to the nearest, and only a whole is 100 %`(
    part: Int, whole: Int, tenths: Int,
  ) {
    #expect(Ratio(part, of: whole).perMille == tenths)
  }

  @Test func `a part given and not due yet lowers the reply rate and not the one in time`() throws {
    let office = try SmallOffice()
    let register = try office.open()
    let matters = try dispatched(2, office, register)
    try report(matters[0], office, register)

    let score = try #require(try scores(register, at: office.clock.now)["construction"])

    #expect(score.given == 2)
    #expect(score.replyRate == Ratio(1, of: 2))
    #expect(score.timelyRate == Ratio(1, of: 1))
    #expect(score.returnRate == Ratio(0, of: 1))
    #expect(score.satisfactionRate.perMille == nil)
  }

  @Test func `a part owed past its limit counts as late in both figures`() throws {
    let office = try SmallOffice()
    let register = try office.open()
    _ = try dispatched(1, office, register)
    let later = office.clock.now.advanced(bySeconds: 10 * 86_400)

    let score = try #require(try scores(register, at: later)["construction"])

    #expect(score.timelyRate == Ratio(0, of: 1))
    #expect(score.timelyRateOriginally == Ratio(0, of: 1))
    #expect((score.late, score.lateOriginally) == (1, 1))
  }

  @Test func `what an extension put off is late by the original limit alone`() throws {
    let office = try SmallOffice()
    let register = try office.open()
    let matters = try dispatched(1, office, register)
    var asked = ExtensionRequest()
    asked.days = 2
    asked.reason = "需要现场勘查"
    try office.act(.signFor(SignedFor()), on: matters[0], by: "chen.jie", in: register)
    try office.act(.askExtension(asked), on: matters[0], by: "liu.gang", in: register)
    var granted = ExtensionGrant()
    granted.days = 2
    try office.act(.grantExtension(granted), on: matters[0], by: "zhang.wei", in: register)
    let clock = try #require(
      try register.open(matters[0]).clocks.last { $0.kind == .report && $0.isRunning })
    let between = clock.originalDue.advanced(bySeconds: 3600)

    let score = try #require(try scores(register, at: between)["construction"])

    #expect(clock.originalDue < clock.due)
    #expect((score.late, score.lateOriginally) == (0, 1))
    #expect(score.timelyRate.perMille == nil)
    #expect(score.timelyRateOriginally == Ratio(0, of: 1))
  }

  @Test func `a report that was sent back counts once, however often`() throws {
    let office = try SmallOffice()
    let register = try office.open()
    let matters = try dispatched(1, office, register)
    try report(matters[0], office, register)
    var back = Return()
    back.reason = "缺少测温记录"
    back.departments = ["construction"]
    try office.act(.returnFromReview(back), on: matters[0], by: "wang.li", in: register)
    let before = try #require(try scores(register, at: office.clock.now)["construction"])

    try office.act(
      .report(MatterCommand.filledReport()), on: matters[0], by: "chen.jie", in: register)
    try office.act(.sign(ReportJudged()), on: matters[0], by: "liu.gang", in: register)
    let after = try #require(try scores(register, at: office.clock.now)["construction"])

    #expect(before.replyRate == Ratio(0, of: 1))
    #expect(after.replyRate == Ratio(1, of: 1))
    #expect(after.returnRate == Ratio(1, of: 1))
  }

  @Test func `what ended without a reply counts in no rate`() throws {
    let office = try SmallOffice()
    let register = try office.open()
    let matters = try dispatched(2, office, register)
    var transfer = Transferring()
    transfer.body = "区住建局"
    transfer.document = "转〔2026〕1号"
    transfer.notice = "您反映的问题已转区住建局办理。"
    try office.act(.proposeTransfer(transfer), on: matters[0], by: "wang.li", in: register)
    try office.act(
      .confirmTransfer(Confirmation()), on: matters[0], by: "zhang.wei", in: register)

    let score = try #require(try scores(register, at: office.clock.now)["construction"])

    #expect(score.given == 1)
  }

  @Test func `time is told of each step and of whoever had the matter, office and leaders too`()
    throws
  {
    let office = try SmallOffice()
    let register = try office.open()
    let matters = try dispatched(2, office, register)
    try report(matters[0], office, register)
    let later = office.clock.now.advanced(bySeconds: 3600)

    let figures = try register.statistics(
      StatisticsQuery(.holds, of: Self.november), now: later
    ).holds

    let steps = figures.map(\.step)
    #expect(
      steps == [.registration, .proposal, .instruction, .dispatch, .handling, .review])
    let instruction = try #require(figures.first { $0.step == .instruction })
    #expect(instruction.holder == .leader)
    #expect((instruction.count, instruction.median, instruction.heldCount) == (2, 1, 0))
    let handling = try #require(figures.first { $0.step == .handling })
    #expect(handling.holder == .department("construction"))
    #expect(handling.held.map(\.number) == ["2026-000002"])
    #expect(handling.longest >= 60)
    #expect(figures.last?.holder == .office)
  }

  @Test func `a month tells what came in and what was replied to`() throws {
    let office = try SmallOffice()
    let register = try office.open()
    _ = try dispatched(3, office, register)

    let months = try register.statistics(
      StatisticsQuery(.months, of: Self.november), now: office.clock.now
    ).months

    #expect(months.count == Statistics.monthCount)
    #expect(months.last?.month == CivilDate("2026-11-01"))
    #expect(months.last?.received == 3)
    #expect(months.last?.replied == 0)
    #expect(months.dropLast().allSatisfy { $0.received == 0 })
  }

  @Test func `a topic rises with three messages that did not come in the thirty days before`()
    throws
  {
    let office = try SmallOffice()
    let register = try office.open()
    _ = try dispatched(3, office, register)

    let now = try register.statistics(
      StatisticsQuery(.rises, of: Self.november), now: office.clock.now)
    let later = try register.statistics(
      StatisticsQuery(.rises, of: Self.november),
      now: office.clock.now.advanced(bySeconds: 40 * 86_400))

    #expect(now.rises.map(\.subject) == [.topic("heating"), .area("east")])
    #expect(now.rises.allSatisfy { $0.isRising && $0.last == 3 && $0.before == 0 })
    #expect(later.rises.allSatisfy { !$0.isRising && $0.last == 0 && $0.before == 3 })
  }

  @Test func `a late and silent department is a candidate with its evidence`() throws {
    let office = try SmallOffice()
    let register = try office.open()
    let matters = try dispatched(2, office, register)
    try report(matters[0], office, register)
    let later = office.clock.now.advanced(bySeconds: 10 * 86_400)

    let candidates = try register.statistics(
      StatisticsQuery(.candidates, of: Self.november), now: later
    ).candidates

    #expect(candidates.map(\.matter) == [matters[1]])
    #expect(candidates.allSatisfy { $0.isFree })
  }

  @Test func `figures counted before say the same as those of a fresh account`() throws {
    let office = try SmallOffice()
    let register = try office.open()
    let matters = try dispatched(2, office, register)
    _ = try scores(register, at: office.clock.now)
    try report(matters[0], office, register)

    let noted = try scores(register, at: office.clock.now)
    let fresh = try scores(
      office.open(as: SmallOffice.account("fresh")), at: office.clock.now)

    #expect(noted == fresh)
  }

  @Test(
    arguments: [
      ([], 0), ([4], 4), ([9, 1], 5), ([9, 3, 1], 3),
    ] as [([Int], Int)])
  func `the median is the middle, or the mean of the two`(sorted: [Int], median: Int) {
    #expect(HoldFigure.middle(of: sorted) == median)
  }
}
