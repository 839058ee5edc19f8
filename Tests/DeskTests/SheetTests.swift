import Canon
import Drawing
import Registry
import Testing
import Words
import Workflow

@testable import Desk
@testable import Registry

/// The supervision pane: its pages, its keys, and the forms behind them.
struct SheetTests {
  private static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

  private static let period = Period.quarter(of: CivilDate(daysSinceEpoch: 20_579))

  @Test func `what was entered for a head on a bulletin stands above their approvals`() throws {
    var sitting = try Sitting(as: "zhao.gang", size: Self.sizes[0])
    sitting.press(.character("2"))
    let before = sitting.canvas.text
    sitting.paper.now = .morning.advanced(bySeconds: 10 * 86_400)
    var draft = BulletinDrafted()
    draft.items = [BulletinItem(sitting.paper.id(titled: "小区二次供水"), "construction")]
    var objection = BulletinObjection()
    objection.bulletin = try sitting.paper.perform(.draftBulletin(draft), by: Actor("wang.li"))
    objection.reason = "当日已电话报告"
    var behalf = OnBehalf()
    (behalf.of, behalf.proof) = ("zhao.gang", "10:12 来电")
    let entry = try sitting.paper.perform(
      .objectToBulletin(objection), by: Actor("wang.li", onBehalf: behalf))

    sitting.feed(
      .changed(
        matters: [], office: sitting.paper.office,
        head: HeadView(number: entry, isDurable: true, isChecked: true)))

    #expect(!before.contains("通报代录"))
    #expect(sitting.canvas.text.contains("另有通报代录 1 条待您确认或否认：6 督办统计，通报页"))
    sitting.model.become("wang.li")
    sitting.press(.character("2"))
    #expect(!sitting.canvas.text.contains("通报代录"))
  }

  private static func statistics(_ part: StatisticsQuery.Part) -> Statistics {
    Statistics(StatisticsQuery(part, of: period), now: .morning)
  }

  /// Two departments, one of them late; both kept busy.
  private static var scores: Statistics {
    var statistics = statistics(.scores)
    var construction = Score(of: "construction")
    construction.given = 42
    construction.submitted = 40
    construction.inTime = 36
    construction.inTimeOriginally = 34
    construction.owedLate = 2
    construction.owedLateOriginally = 2
    construction.reported = 40
    construction.returned = 2
    construction.closed = 38
    construction.rated = 13
    construction.satisfied = 12
    var utilities = Score(of: "utilities")
    utilities.given = 9
    utilities.submitted = 9
    utilities.inTime = 9
    utilities.inTimeOriginally = 9
    utilities.reported = 9
    utilities.closed = 9
    statistics.scores = [construction, utilities]
    return statistics
  }

  private static var holds: Statistics {
    var statistics = statistics(.holds)
    func piece(_ number: String, _ minutes: Int, isRunning: Bool = false) -> HoldFigure.Piece {
      HoldFigure.Piece(number: number, minutes: minutes, isRunning: isRunning)
    }
    statistics.holds = [
      HoldFigure(.registration, .office, [piece("2026-000001", 20), piece("2026-000002", 64)]),
      HoldFigure(.instruction, .leader, [piece("2026-000001", 190)]),
      HoldFigure(
        .handling, .department("construction"),
        [piece("2026-000001", 900, isRunning: true), piece("2026-000003", 1500)]),
    ]
    return statistics
  }

  private static var rises: Statistics {
    var statistics = statistics(.rises)
    statistics.pairs = [
      SubjectPair(topic: "housing", area: "north", daysAgo: 2, count: 6),
      SubjectPair(topic: "housing", area: "north", daysAgo: 40, count: 2),
      SubjectPair(topic: "roads", area: "north", daysAgo: 45, count: 3),
    ]
    statistics.rises = [
      Rise(.topic("housing"), [(2, 6), (40, 2)]), Rise(.topic("roads"), [(45, 3)]),
    ]
    return statistics
  }

  private static var months: Statistics {
    var statistics = statistics(.months)
    statistics.months = (1...5).map { month in
      var figure = MonthFigure(
        CivilDate(year: 2026, month: month, day: 1) ?? .init(daysSinceEpoch: 0))
      figure.received = month * 10
      figure.replied = month * 9
      figure.inTime = month * 8
      figure.inTimeOriginally = month * 7
      figure.seconds = month * 9 * 150_000
      return figure
    }
    return statistics
  }

  private static var risk: RiskPoint {
    var point = RiskPoint()
    point.id = "FX-001"
    point.name = "供暖补贴发放"
    point.category = "民生"
    point.level = .considerable
    point.status = .rising
    point.topics = ["housing"]
    point.cause = "名单核对慢"
    point.measures = "提前两周核对名单，逐户告知"
    point.department = "construction"
    return point
  }

  /// A late, silent department, as the real rules see it two weeks on.
  private static func sitting(
    as member: MemberID = "wang.li", size: Size = sizes[0], language: Language = .zh,
    keys: [MemberID] = [],
  ) throws -> Sitting {
    var period = KeyPeriod()
    period.name = "五一假期"
    period.from = CivilDate("2026-05-01")
    period.until = CivilDate("2026-05-10")
    var policy = try PaperOffice.park().office.policy
    policy.keyPeriods = [period]
    var grid = GridReport()
    grid.area = "north"
    grid.text = "三号楼停水，居民在楼下等水车"
    grid.informant = "赵网格"
    var sitting = try Sitting(
      as: member, size: size, language: language, keys: keys,
      since: [.policyAdopted(policy), .riskRecorded(risk), .gridReported(grid)])
    sitting.statistics = [
      .scores: scores, .holds: holds, .rises: rises, .months: months, .candidates: candidates,
      .periodMatters: periodMatters, .gridMatters: statistics(.gridMatters),
    ]
    sitting.press(.character("6"))
    return sitting
  }

  private static var periodMatters: Statistics {
    var statistics = statistics(.periodMatters)
    let due = Instant.morning.advanced(bySeconds: 100_000)
    let reply = Clock(
      kind: .reply, start: .morning, due: due, originalDue: due, amberPercent: 25)
    statistics.periodMatters = [
      PeriodMatter(
        period: 0, matter: "m9", number: "2026-000003", title: "安置房三期何时供暖", reply: reply,
        risks: ["FX-001"])
    ]
    return statistics
  }

  @Test func `a grid report is taken in as a message with its own words`() throws {
    var sitting = try Self.sitting()
    sitting.model.show(.gridReports)

    sitting.press(.character("r"))

    let form = try #require(sitting.form)
    let news = try #require(sitting.model.office.supervision.gridReports.first)
    #expect(form.act == .receive)
    #expect(form.value(.externalID) == news.externalID)
    #expect(form.value(.message) == news.report.value.text)
    #expect(form.value(.author) == "赵网格")
  }

  @Test func `a grid report that is a matter is not taken in again, and Enter opens the matter`()
    throws
  {
    var sitting = try Self.sitting()
    let news = try #require(sitting.model.office.supervision.gridReports.first)
    var matters = Self.statistics(.gridMatters)
    matters.gridMatters = [
      GridMatter(report: news.id, matter: "m9", number: "2026-000003", stage: .registered)
    ]
    sitting.statistics[.gridMatters] = matters
    sitting.model.supervision.page = .gridReports
    sitting.feed(
      .changed(
        matters: [], office: nil, head: HeadView(number: 1, isDurable: true, isChecked: true)))

    sitting.press(.character("r"))
    #expect(sitting.form == nil)
    sitting.press(.enter)

    #expect(sitting.model.pane == .all)
    #expect(sitting.model.list.worklist.filter == "2026-000003")
  }

  @Test(arguments: Language.allCases)
  func `a key period's row has its days and how many matters are open, in 80 columns`(
    language: Language,
  ) throws {
    var sitting = try Self.sitting(language: language)

    sitting.turn(to: .periods)

    let count = language == .zh ? "在办 1 件" : "1 open"
    let row = sitting.canvas.text.split(separator: "\n").first { $0.contains("五一假期") } ?? ""
    #expect(row.contains("05-01 - 05-10") && row.contains(count), "\(row)")
  }

  @Test func `a key period is dropped where it stands, and an area is not`() throws {
    var sitting = try Self.sitting()
    sitting.turn(to: .periods)

    sitting.press(.down, .character("x"))
    let onArea = sitting.form
    sitting.press(.up, .character("x"))
    #expect(sitting.canvas.text.contains("取消重要节点"))
    sitting.press(.control("s"))

    let adopted = sitting.asked.compactMap { effect in
      if case .adopt(let policy, _, _) = effect { policy.keyPeriods } else { nil }
    }
    #expect(onArea == nil)
    #expect(sitting.model.mode == .browsing)
    #expect(adopted == [[]])
  }

  /// A head in front of a bulletin that names two departments, or the leader who rules on it.
  private static func bulletin(
    as member: MemberID, objectedBy department: DepartmentID? = nil,
  ) throws -> Sitting {
    var draft = BulletinDrafted()
    draft.items = (["construction", "utilities"] as [DepartmentID]).enumerated().map { index, id in
      var item = BulletinItem("m9", id)
      item.number = "2026-00000\(index + 3)"
      return item
    }
    var facts: [Fact] = [.bulletinDrafted(draft)]
    if let department {
      let drafted = try Sitting(as: member, since: facts).model.office.supervision.bulletins.last?
        .id
      var objection = BulletinObjection()
      objection.bulletin = drafted ?? 0
      objection.department = department
      objection.reason = "已经电话说明。"
      facts.append(.bulletinObjected(objection))
    }
    var sitting = try Sitting(as: member, size: sizes[0], since: facts)
    sitting.press(.character("6"))
    sitting.turn(to: .bulletins)
    return sitting
  }

  @Test func `a head who objects sees what the own department is named for, and nothing else`()
    throws
  {
    var sitting = try Self.bulletin(as: "qian.wei")

    sitting.press(.character("x"))

    #expect(sitting.form != nil)
    let screen = sitting.canvas.text
    #expect(screen.contains("2026-000004") && !screen.contains("2026-000003"))
  }

  @Test func `whoever rules on an objection sees whose it is and what it says`() throws {
    var sitting = try Self.bulletin(as: "zhou.ming", objectedBy: "utilities")

    sitting.press(.character("f"))

    #expect(sitting.form != nil)
    #expect(sitting.canvas.text.contains("公用事业：已经电话说明；待领导裁定"))
  }

  @Test func `what is said against a whole form is in sight, however much stands above it`() throws
  {
    var sitting = try Self.bulletin(as: "wang.li")
    sitting.press(.character("x"))
    var form = try #require(sitting.form)

    form.trouble = "通报正在签发"
    sitting.model.mode = .filling(form)

    #expect(sitting.canvas.text.contains("! 通报正在签发"))
  }

  @Test func `months before the first message are not listed`() throws {
    var statistics = Self.statistics(.months)
    statistics.months = [0, 0, 3, 0, 2].map { received in
      var figure = MonthFigure(CivilDate(daysSinceEpoch: 0))
      figure.received = received
      return figure
    }

    #expect(statistics.months.begun.map(\.received) == [3, 0, 2])
  }

  @Test func `Enter on a matter of a key period opens it`() throws {
    var sitting = try Self.sitting()
    for _ in 0..<(SheetPage.allCases.firstIndex(of: .periods) ?? 0) { sitting.press(.right) }

    sitting.press(.character("G"), .enter)

    #expect(sitting.model.pane == .all)
    #expect(sitting.model.list.worklist.filter == "2026-000003")
  }

  private static var candidates: Statistics {
    var statistics = statistics(.candidates)
    var item = BulletinItem("m9", "construction")
    item.number = "2026-000003"
    item.due = Instant.morning.advanced(bySeconds: -200_000)
    item.originalDue = item.due
    item.receipt = 21
    item.isSignedFor = true
    item.reminders = [30, 31]
    item.seenUpTo = 44
    statistics.candidates = [
      BulletinCandidate(
        matter: "m9", number: "2026-000003", department: "construction", verdict: .candidate(item)),
      BulletinCandidate(
        matter: "m11", number: "2026-000005", department: "utilities",
        verdict: .explained(entry: 33, until: CivilDate("2026-05-08"))),
    ]
    return statistics
  }

  @Test(arguments: SheetPage.allCases, Language.allCases)
  func `every page looks as it was reviewed`(page: SheetPage, language: Language) throws {
    var sitting = try Self.sitting(language: language)

    for _ in 0..<(SheetPage.allCases.firstIndex(of: page) ?? 0) { sitting.press(.right) }

    #expect(sitting.model.supervision.page == page)
    try Snapshot.expect(sitting.canvas, is: "sheet-\(page.rawValue)-80x24-\(language)")
  }

  @Test(arguments: Language.allCases)
  func `a wide screen gives tables their width`(language: Language) throws {
    let sitting = try Self.sitting(size: Self.sizes[1], language: language)

    try Snapshot.expect(sitting.canvas, is: "sheet-scores-120x40-\(language)")
  }

  @Test(arguments: ["wang.li", "zhou.ming", "zhao.gang", "li.qiang", "wu.jing"] as [MemberID])
  func `the hints of every page name only keys that work`(member: MemberID) throws {
    for page in SheetPage.allCases {
      var sitting = try Self.sitting(as: member, keys: ["wang.li", "zhou.ming"])
      sitting.turn(to: page)
      for hint in sitting.model.hints {
        let action = sitting.model.keyTable.act(for: hint.key)
        #expect(action.map { sitting.model.obstacle(to: $0) == nil } == true, "\(page) \(hint)")
      }
    }
  }

  @Test func `Enter on a department finds its matters, and 6 comes back to the row`() throws {
    var sitting = try Self.sitting()
    sitting.press(.character("j"))

    sitting.press(.enter)

    #expect(sitting.model.pane == .all)
    #expect(sitting.model.list.worklist.filter == "公用事业")
    sitting.press(.character("6"))
    #expect(sitting.model.sheetRow?.id == "utilities")
  }

  @Test func `Enter on a step lets one choose among the matters held up there`() throws {
    var sitting = try Self.sitting()
    sitting.press(.right, .end)

    sitting.press(.enter)

    #expect(sitting.canvas.text.contains("2026-000003  "))
    sitting.press(.down, .enter)
    #expect(sitting.model.list.worklist.filter == "2026-000003")
    #expect(sitting.model.focus == .details)
  }

  @Test func `a risk point is recorded, and stands in the ledger`() throws {
    var sitting = try Self.sitting()
    sitting.turn(to: .risks)
    sitting.press(.character("a"))
    sitting.type("道路积水")
    sitting.go(to: .category)
    sitting.type("城建")
    sitting.go(to: .cause)
    sitting.type("雨水管网堵塞")
    sitting.go(to: .measures)
    sitting.type("汛前清淤")

    sitting.press(.control("s"))

    #expect(sitting.model.mode == .browsing)
    #expect(sitting.model.office.supervision.riskPoints["FX-002"]?.point.value.name == "道路积水")
    #expect(sitting.model.sheet.rows.count == 2)
  }

  @Test func `what is missing in a risk point is said beside its field`() throws {
    var sitting = try Self.sitting()
    sitting.turn(to: .risks)
    sitting.press(.character("a"))
    sitting.type("道路积水")

    sitting.press(.control("s"))

    #expect(sitting.form?.errors[.category] != nil)
    #expect(sitting.form?.focused?.name == .category)
  }

  @Test func `a source is looked at once a day`() throws {
    var sitting = try Self.sitting()
    sitting.turn(to: .sources)
    sitting.press(.character("c"), .control("s"))

    sitting.press(.character("c"))

    #expect(sitting.form == nil)
    #expect(sitting.model.notice?.role == .warning)
    #expect(sitting.canvas.text.contains("已看"))
  }

  @Test func `a zero report is offered for the first day that is missing`() throws {
    var sitting = try Self.sitting()
    sitting.turn(to: .periods)
    sitting.press(.down, .character("a"))
    #expect(sitting.form?.value(.day) == "2026-05-01")
    sitting.go(to: .informant)
    sitting.type("赵网格")

    sitting.press(.control("s"))

    let key = SupervisionBook.ZeroReportKey("north", CivilDate(daysSinceEpoch: 20_574))
    #expect(sitting.model.office.supervision.zeroReports[key]?.value.informant == "赵网格")
  }

  @Test func `the area's grid worker is offered as who reports`() throws {
    var sitting = try Self.sitting()
    sitting.turn(to: .contacts)
    sitting.press(.character("a"))
    for (field, text) in [
      (FieldName.chainLeader, "周明"), (.chainLeaderPhone, "13900000001"), (.cadre, "孙书记"),
      (.cadrePhone, "13900000002"), (.gridWorker, "赵网格"), (.gridWorkerPhone, "13900000003"),
    ] {
      sitting.go(to: field)
      sitting.type(text)
    }
    sitting.press(.control("s"))
    sitting.turn(to: .periods)

    sitting.press(.home, .down, .character("a"))

    #expect(sitting.form?.value(.informant) == "赵网格")
  }

  @Test func `only who may be named can be marked for a bulletin`() throws {
    var sitting = try Self.sitting()
    sitting.turn(to: .candidates)

    sitting.press(.character("V"))

    #expect(sitting.model.supervision.marks == ["m9 construction"])
    sitting.press(.end, .space)
    #expect(sitting.model.supervision.marks == ["m9 construction"])
  }

  @Test func `a liaison is told that risk points are not theirs to record`() throws {
    var sitting = try Self.sitting(as: "li.qiang")
    sitting.turn(to: .risks)

    sitting.press(.character("a"))

    #expect(sitting.form == nil)
    #expect(sitting.model.notice?.role == .warning)
  }

  @Test func `a key period is put among the rules`() throws {
    var sitting = try Self.sitting()
    sitting.turn(to: .periods)
    sitting.press(.home, .character("e"))
    sitting.go(to: .until)
    sitting.press(.control("u"))
    sitting.type("2026-05-12")

    sitting.press(.control("s"))

    let adopted = sitting.asked.compactMap { effect in
      if case .adopt(let policy, _, _) = effect { policy.keyPeriods.first?.until } else { nil }
    }
    #expect(adopted == [CivilDate("2026-05-12")])
  }

  @Test(
    arguments: [
      ([0, 0, 0], "___"), ([1, 8], ".#"), ([7, 7], "##"), ([], ""), ([0, 4, 8], "_=#"),
    ] as [([Int], String)])
  func `a sparkline grows heavier with the numbers`(values: [Int], text: String) {
    #expect(Spark.text(values) == text)
  }

  @Test func `a bar shows even the smallest part, and never more than its width`() {
    let bar = Bar(
      parts: [Bar.Part(count: 1, sign: "#"), Bar.Part(count: 99, sign: "-")], whole: 100)

    #expect(bar.line(columns: 10).text == "#---------")
    #expect(bar.line(columns: 1).text == "#")
    #expect(bar.line(columns: 0).text.isEmpty)
  }
}

extension Sitting {
  /// Turns to a page of the supervision pane, by its command.
  fileprivate mutating func turn(to page: SheetPage) {
    press(.function(2))
    feed(.pasted(page.title(model.language)))
    press(.enter)
  }
}
