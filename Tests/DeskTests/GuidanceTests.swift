import Drawing
import Registry
import Testing
import Words
import Workflow

@testable import Desk

/// What keeps a new hand from being stuck or lost.
struct GuidanceTests {
  @Test func `the help begins with what can be done here and ends with what can not`() throws {
    var sitting = try Sitting(as: "wang.li")
    sitting.find("安置房", in: "1")

    sitting.press(.function(1))

    guard case .choosing(let menu) = sitting.model.mode else {
      Issue.record("The help is not open.")
      return
    }
    #expect(menu.items.first?.obstacle == nil)
    #expect(menu.items.first.map(isAct) == true)
    #expect(menu.items.last?.obstacle != nil)
    let firstOther = menu.items.firstIndex { !isAct($0) } ?? 0
    #expect(menu.items[..<firstOther].allSatisfy { $0.obstacle == nil })
  }

  private func isAct(_ item: Menu.Item) -> Bool {
    if case .action(let action) = item.choice { action.isAct } else { false }
  }

  @Test func `a menu is turned by pages`() throws {
    var sitting = try Sitting(as: "wang.li")

    sitting.press(.function(1), .pageDown, .pageDown, .pageUp)

    guard case .choosing(let menu) = sitting.model.mode else {
      Issue.record("The help is not open.")
      return
    }
    #expect(menu.cursor == 10)
  }

  @Test func `a command nobody knows is said to be none, and can be put right`() throws {
    var sitting = try Sitting(as: "wang.li")

    sitting.press(.function(2))
    sitting.type("xyzzy")
    sitting.press(.enter)

    #expect(sitting.canvas.text.contains("没有这个命令"))
    #expect(sitting.canvas.text.contains(":xyzzy"))
  }

  @Test func `a list in which nothing matches says so`() throws {
    var sitting = try Sitting(as: "wang.li", keys: ["wang.li", "zhou.ming"])

    sitting.press(.function(12))
    sitting.type("xyzzy")
    sitting.press(.enter)

    #expect(sitting.canvas.text.contains("没有符合的"))
    #expect(sitting.model.member == "wang.li")
  }

  @Test func `a command opens a matter by its number`() throws {
    var sitting = try Sitting(as: "wang.li")
    sitting.find("道路")
    let row = sitting.model.list.current

    sitting.press(.character("1"), .function(2))
    sitting.type(row?.number ?? "")
    sitting.press(.enter)

    #expect(sitting.model.file?.matter.id == row?.matter)
    #expect(sitting.model.focus == .details)
    #expect(sitting.model.notice?.text.contains("Esc") == true)
  }

  @Test func `Enter takes the department the arrows went to, and then goes on`() throws {
    var sitting = try Sitting(as: "wang.li")
    sitting.find("企业用电", in: "1")
    sitting.press(.character("f"))
    sitting.go(to: .with)

    sitting.press(.down, .enter)
    let chosen = sitting.form?.picked(.with)
    let stayed = sitting.form?.focused?.name
    sitting.press(.enter)

    #expect(chosen?.count == 1)
    #expect(stayed == .with)
    #expect(sitting.form?.focused?.name != .with)
    #expect(sitting.form?.picked(.with) == chosen)
  }

  @Test func `Enter gives a taken department back, and its hint says so`() throws {
    var sitting = try Sitting(as: "wang.li")
    sitting.find("企业用电", in: "1")
    sitting.press(.character("f"))
    sitting.go(to: .with)
    sitting.press(.down, .enter, .up, .down)

    let hint = sitting.model.hints.first { $0.key == .enter }
    sitting.press(.enter)

    #expect(hint?.text == "去掉")
    #expect(sitting.form?.picked(.with) == [])
  }

  @Test func `the dispatch says to whom it goes`() throws {
    var sitting = try Sitting(as: "wang.li", size: Size(columns: 80, rows: 24))
    sitting.find("噪声", in: "1")
    let departments = sitting.model.file?.matter.instruction?.value.departments ?? []

    sitting.press(.character("f"))

    let names = departments.map(sitting.model.narrator.name(of:))
    #expect(!names.isEmpty)
    #expect(names.allSatisfy { sitting.canvas.text.contains($0) })
  }

  @Test func `a report shows the points it has to answer`() throws {
    var sitting = try Sitting(as: "li.qiang", size: Size(columns: 80, rows: 24))
    sitting.find("水压", in: "3")
    let points = sitting.model.file?.matter.points ?? []

    sitting.press(.character("r"))

    #expect(points.count > 1)
    #expect(points.allSatisfy { sitting.canvas.text.contains($0) })
  }

  @Test(arguments: Language.allCases)
  func `no name of a field is cut on a small screen`(language: Language) throws {
    var sitting = try Sitting(as: "wu.jing", size: Size(columns: 80, rows: 24), language: language)
    sitting.find("健身步道")

    sitting.press(.character("d"))

    let form = try #require(sitting.form)
    #expect(form.visibleFields.allSatisfy { sitting.canvas.text.contains($0.label) })
  }

  @Test func `a day that is asked for shows how it is written`() throws {
    var sitting = try Sitting(as: "li.qiang")
    sitting.find("水压", in: "3")

    sitting.press(.character("e"))

    #expect(sitting.form?.act == .explain)
    #expect(sitting.canvas.text.contains("+3（3 天后）"))
  }

  @Test(arguments: [Language.zh, .en])
  func `a filter says how days are written, also where a terminal is narrow`(
    language: Language,
  ) throws {
    var sitting = try Sitting(
      as: "wang.li", size: Size(columns: 80, rows: 24), language: language, start: .all)

    sitting.press(.character("/"))
    let hinted = sitting.canvas.text
    sitting.type("水")

    #expect(hinted.contains("2026-11-20") && hinted.contains("11-01..11-15"))
    #expect(!sitting.canvas.text.contains("11-01..11-15"))
  }

  @Test func `a filter that is typed anew takes the place of the last`() throws {
    var sitting = try Sitting(as: "wang.li", start: .all)
    sitting.press(.character("/"))
    sitting.type("水压")
    sitting.press(.enter, .character("/"))

    sitting.type("道路")

    #expect(sitting.model.list.worklist.filter == "道路")
  }

  @Test func `an arrow keeps the last filter, to be narrowed`() throws {
    var sitting = try Sitting(as: "wang.li", start: .all)
    sitting.press(.character("/"))
    sitting.type("水")
    sitting.press(.enter, .character("/"), .end)

    sitting.type("压")

    #expect(sitting.model.list.worklist.filter == "水压")
  }

  @Test func `a reply that is to be corrected is not said to be posted already`() throws {
    var sitting = try Sitting(as: "wang.li", size: Size(columns: 120, rows: 60))
    let matter = sitting.paper.id(titled: "停车收费")
    var correcting = Correcting()
    (correcting.reason, correcting.text) = ("日期写错", "您好！施工单位将于下周完成整改。")
    try sitting.hear(.proposeCorrection(correcting), on: matter, by: Actor("wang.li"))
    try sitting.hear(.confirmCorrection(Confirmation()), on: matter, by: Actor("zhou.ming"))
    var review = Review()
    review.text = "您好！施工单位将于下周完成整改。"
    try sitting.hear(.review(review), on: matter, by: Actor("wang.li"))

    sitting.find("停车收费")
    if sitting.model.details.section == .publicText { sitting.press(.character("p")) }
    sitting.press(.character("0"), .character("G"))

    #expect(sitting.canvas.text.contains("拟改的答复（未发布）"))
    #expect(!sitting.canvas.text.contains("公开答复"))
  }

  @Test func `a sentence that one line does not hold is read whole`() throws {
    var sitting = try Sitting(as: "wang.li", size: Size(columns: 60, rows: 24))
    sitting.find("招商政策")

    sitting.press(.character("r"))

    let sentence = try #require(sitting.model.notice?.text)
    #expect(TextWidth.columns(of: sentence) > 60)
    let text = sitting.canvas.text
    #expect(text.filter { !$0.isWhitespace }.contains(sentence.filter { !$0.isWhitespace }))
    sitting.press(.down)
    #expect(!sitting.canvas.text.contains(sentence.suffix(5)))
  }

  @Test func `who signs reads the report that waits, not those that others have taken`() throws {
    var sitting = try Sitting(as: "zhao.gang", size: Size(columns: 80, rows: 24))
    let matter = sitting.paper.id(titled: "幼儿园")
    var report = Report()
    report.wording = "您好！幼儿园将于九月启用。"
    report.answers = [PointAnswer(), PointAnswer()]
    for index in [0, 1] { report.answers[index].point = index + 1 }
    report.findings = "水电已经接通。"
    for (command, member) in [
      (MatterCommand.signFor(SignedFor()), "li.qiang" as MemberID),
      (.signFor(SignedFor()), "sun.mei"), (.report(report), "sun.mei"),
      (.sign(ReportJudged()), "qian.wei"), (.acceptReport(ReportJudged()), "li.qiang"),
    ] { try sitting.hear(command, on: matter, by: Actor(member)) }
    report.findings = "工程已经验收。"
    try sitting.hear(.consolidate(report), on: matter, by: Actor("li.qiang"))

    sitting.find("幼儿园")
    sitting.press(.character("a"))

    #expect(sitting.form?.act == .sign)
    #expect(sitting.canvas.text.contains("工程已经验收"))
    #expect(!sitting.canvas.text.contains("水电已经接通"))
  }

  @Test func `who sits down after another reads the text anew before approving it`() throws {
    var sitting = try Sitting(as: "zhou.ming", size: Size(columns: 120, rows: 40))
    sitting.find("人才公寓", in: "2")
    sitting.press(.character("a"), .character("a"))
    #expect(sitting.form?.act == .approve)

    sitting.press(.escape)
    sitting.model.become("chen.ping")
    sitting.model.become("zhou.ming")
    sitting.find("人才公寓", in: "2")
    sitting.press(.character("a"))

    #expect(sitting.form == nil)
    #expect(sitting.model.details.section == .publicText)
  }

  @Test func `the key of an approval turns the pages of the text, and then approves`() throws {
    var sitting = try Sitting(as: "zhou.ming", size: Size(columns: 60, rows: 16))
    sitting.find("人才公寓", in: "2")

    var presses = 0
    while sitting.form == nil, presses < 20 {
      sitting.press(.character("a"))
      presses += 1
    }

    #expect(sitting.form?.act == .approve)
    #expect(presses > 2)
  }

  @Test func `an empty pane says in which other pane something waits`() throws {
    var sitting = try Sitting(as: "wang.li")
    let count = sitting.model.counts[.inbox]?.total ?? 0

    sitting.press(.character("2"))

    #expect(sitting.model.list.total == 0)
    #expect(count > 0)
    #expect(sitting.canvas.text.contains("这里没有待办；另有 1 收件箱 \(count)"))
  }

  @Test func `what there is no choice about is chosen`() throws {
    var sitting = try Sitting(as: "wang.li")
    sitting.find("安置房", in: "1")

    sitting.press(.character("r"))

    #expect(sitting.form?.picked(.area) == ["north"])
    #expect(sitting.form?.picked(.topic) == [])
  }

  @Test func `a letter that means nothing here says so`() throws {
    var sitting = try Sitting(as: "wang.li")

    sitting.press(.character("X"))

    #expect(sitting.model.notice?.text == "这里不用「X」键：F1 列出可用的键")
  }

  @Test func `what ends without a reply is not called in time`() throws {
    var sitting = try Sitting(as: "wang.li")
    let matter = sitting.paper.id(titled: "企业用电")
    var reason = Reason()
    reason.reason = "误登"
    try sitting.paper.perform(.proposeVoid(reason), on: matter, by: Actor("wang.li"))
    try sitting.hear(.confirmVoid(Confirmation()), on: matter, by: Actor("zhou.ming"))

    sitting.find("企业用电")

    #expect(sitting.model.list.current?.stage == .voided)
    #expect(sitting.canvas.text.contains("不计"))
    #expect(!sitting.canvas.text.contains("按时"))
  }

  @Test func `a granted extension stands with the matter until the citizen is told of it`() throws {
    var sitting = try Sitting(as: "wang.li")
    let matter = sitting.paper.id(titled: "河道垃圾")
    try sitting.hear(
      .grantExtension(ExtensionGrant()), on: matter, by: Actor("zhou.ming"))

    sitting.find("河道垃圾")
    let details = sitting.canvas.text
    sitting.press(.character("e"))

    #expect(details.contains("延长 1 天"))
    #expect(details.contains("还没有告知网民"))
    #expect(sitting.form?.act == .tellExtension)
    #expect(sitting.canvas.text.contains("现限"))
  }

  @Test func `the help of a page names what a letter does on it`() throws {
    var sitting = try Sitting(as: "wang.li", start: .supervision)
    while sitting.model.supervision.page != .risks { sitting.press(.right) }

    sitting.press(.function(1))

    #expect(sitting.canvas.text.contains("> a           登记风险点"))
  }

  @Test func `an act that is recorded says what is awaited next, and of whom`() throws {
    var sitting = try Sitting(as: "wang.li")
    sitting.find("噪声", in: "1")

    sitting.press(.character("f"), .control("s"))

    let text = sitting.model.notice?.text ?? ""
    #expect(text.contains("交办 已记入 #"))
    #expect(text.hasSuffix("；现等签收 (建设局: 李强)"))
    #expect(!text.contains("项"))
  }

  @Test func `an act that ends a matter says where it has come to`() throws {
    var sitting = try Sitting(as: "wu.jing")
    sitting.find("健身步道")

    sitting.press(.character("d"), .control("s"))

    #expect(sitting.model.notice?.text.hasSuffix("；已归档") == true)
  }

  @Test func `an edit says what it voids`() throws {
    var sitting = try Sitting(as: "wang.li")
    sitting.find("工业废气")

    sitting.press(.character("e"))

    #expect(sitting.form?.act == .edit)
    #expect(sitting.canvas.text.contains("已有的审核、审定作废"))
  }

  @Test func `a withdrawal asks for a note of its own`() throws {
    var sitting = try Sitting(as: "wang.li")
    sitting.find("停车收费")
    sitting.press(.character("e"))
    sitting.go(to: .correction)

    sitting.press(.right)
    sitting.go(to: .reason)
    sitting.type("依据已修订")
    sitting.press(.control("s"))

    #expect(sitting.form?.act == .proposeCorrection)
    #expect(sitting.form?.focused?.name == .withdrawal)
    #expect(sitting.form?.value(.withdrawal) == "")
    #expect(sitting.form?.errors[.withdrawal] != nil)
  }

  @Test(arguments: [Key.tab, .control("s")])
  func `the only department that was typed for is taken on leaving`(key: Key) throws {
    var sitting = try Sitting(as: "wang.li")
    sitting.find("企业用电", in: "1")
    sitting.press(.character("f"))
    sitting.go(to: .lead)

    sitting.type("gysy")
    sitting.press(key)

    #expect(sitting.form?.picked(.lead) == ["utilities"])
  }

  @Test func `what several departments match is not taken on leaving`() throws {
    var sitting = try Sitting(as: "wang.li")
    sitting.find("企业用电", in: "1")
    sitting.press(.character("f"))
    sitting.go(to: .lead)

    sitting.type("s")
    sitting.press(.tab)

    #expect(sitting.form?.picked(.lead) == [])
  }

  @Test func `a ruling without a department puts the cursor where it is chosen`() throws {
    var sitting = try Sitting(as: "zhou.ming")
    let matter = sitting.paper.id(titled: "幼儿园")
    var objection = Objection()
    objection.reason = "不属本局职责"
    objection.duty = "三定规定"
    try sitting.hear(.object(objection), on: matter, by: Actor("sun.mei"))
    sitting.find("幼儿园")

    sitting.press(.character("a"), .control("s"))

    #expect(sitting.form?.act == .upholdObjection)
    #expect(sitting.form?.focused?.name == .to)
    #expect(sitting.form?.errors[.to] != nil)
  }

  @Test func `who may read a restricted matter is told to the end, in English too`() throws {
    var sitting = try Sitting(as: "wang.li", size: Size(columns: 80, rows: 24), language: .en)
    let matter = sitting.paper.id(titled: "河道垃圾")
    var amendment = Amendment()
    amendment.particulars.restriction = .restricted
    amendment.reason = "涉及个人"
    try sitting.hear(.amend(amendment), on: matter, by: Actor("zhou.ming"))

    sitting.find("河道垃圾")

    #expect(sitting.canvas.text.contains("open to administrator, leader"))
    #expect(sitting.canvas.text.contains("departments assigned"))
  }

  @Test func `an archivist begins where the files wait`() throws {
    let sitting = try Sitting(as: "wu.jing")

    #expect(sitting.model.pane == .approvals)
  }

  @Test func `what is refused about one field comes back with the cursor in it`() throws {
    var sitting = try Sitting(as: "wang.li")
    sitting.press(.character("a"))

    sitting.press(.control("s"))
    sitting.feed(
      .received([.refused(.textMissing(.title))], request: sitting.model.lastRequest))

    #expect(sitting.form?.focused?.name == .title)
    #expect(sitting.form?.errors[.title] == "「标题」还空着，请填写。")
  }

  @Test func `a message that was taken in is under the cursor`() throws {
    var sitting = try Sitting(as: "wang.li")
    sitting.press(.character("a"))
    sitting.go(to: .title)
    sitting.type("新来的留言")
    sitting.go(to: .message)
    sitting.type("路灯不亮。")

    sitting.press(.control("s"))
    sitting.feed(.ticked(.morning))

    #expect(sitting.model.list.current?.title == "新来的留言")
  }

  @Test func `a leader's key says what the matter waits for, not who else might act`() throws {
    var sitting = try Sitting(as: "zhou.ming")
    sitting.find("人才公寓", in: "2")

    sitting.press(.character("f"))

    #expect(sitting.model.notice?.text.contains("不能批示") == true)
    #expect(sitting.model.notice?.text.contains("待审定") == true)
  }

  @Test(arguments: [(Act.proposeCorrection, Character("e")), (.proposePromiseMove, "t")])
  func `each act on a posted reply has a letter of its own`(act: Act, letter: Character) {
    let keys = Idea(act).map { deskKeys.keys(for: .idea($0)) } ?? []

    #expect(keys.contains(.character(letter)))
  }
}
