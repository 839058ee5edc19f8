import Canon
import Drawing
import Registry
import Testing
import Words
import Workflow

@testable import Desk

struct FormTests {
  @Test func `a form is not handed over before the rules allow it`() throws {
    var sitting = try Sitting(as: "li.qiang")
    sitting.find("水压", in: "3")

    sitting.press(.character("r"), .control("s"))

    #expect(sitting.acts.isEmpty)
    #expect(sitting.form?.focused?.name == .findings)
    #expect(sitting.form?.errors[.findings]?.isEmpty == false)
  }

  @Test func `a field that was left says what is wrong with it`() throws {
    var sitting = try Sitting(as: "li.qiang")
    sitting.find("水压", in: "3")

    sitting.press(.character("r"), .tab)

    #expect(sitting.form?.errors.keys.contains(.findings) == true)
    #expect(sitting.form?.focused?.name == .wording)
  }

  @Test func `a promised outcome asks for its date`() throws {
    var sitting = try Sitting(as: "li.qiang")
    sitting.find("水压", in: "3")
    sitting.press(.character("r"))
    sitting.go(to: .outcome)

    sitting.press(.right)

    #expect(sitting.form?.visibleFields.map(\.name).contains(.promisedOn) == true)
  }

  @Test func `a refused point asks for its ground`() throws {
    var sitting = try Sitting(as: "li.qiang")
    sitting.find("水压", in: "3")
    sitting.press(.character("r"))
    sitting.go(to: .treatment(2))

    sitting.press(.left)

    #expect(sitting.form?.visibleFields.map(\.name).contains(.ground(2)) == true)
  }

  @Test func `the leader finds the proposal's departments filled in`() throws {
    var sitting = try Sitting(as: "zhou.ming")
    sitting.find("公交", in: "2")

    sitting.press(.character("f"))

    #expect(sitting.form?.picked(.lead) == ["construction"])
  }

  @Test func `the lead finds both reports put together`() throws {
    var sitting = try Sitting(as: "wang.li")
    try bringToConsolidation(&sitting)
    sitting.become("li.qiang")
    sitting.find("幼儿园", in: "3")

    sitting.press(.character("r"))

    #expect(sitting.form?.act == .consolidate)
    #expect(sitting.form?.value(.findings).contains("公用事业：已接通水电。") == true)
  }

  private func bringToConsolidation(_ sitting: inout Sitting) throws {
    let matter = sitting.paper.id(titled: "幼儿园")
    for department in ["sun.mei", "li.qiang"] as [MemberID] {
      try sitting.paper.perform(.signFor(SignedFor()), on: matter, by: Actor(department))
    }
    var report = Report()
    report.findings = "已接通水电。"
    report.wording = "水电已通。"
    var answer = PointAnswer()
    answer.point = 1
    report.answers = [answer]
    try sitting.paper.perform(.report(report), on: matter, by: Actor("sun.mei"))
    try sitting.paper.perform(.sign(ReportJudged()), on: matter, by: Actor("qian.wei"))
    var judged = ReportJudged()
    judged.department = "utilities"
    try sitting.paper.perform(.acceptReport(judged), on: matter, by: Actor("li.qiang"))
  }

  @Test func `an approval is given only to a text that was opened`() throws {
    var sitting = try Sitting(as: "zhou.ming")
    sitting.find("人才公寓", in: "2")

    sitting.press(.character("a"))
    let isOpened = sitting.model.details.section == .publicText
    let askedAtOnce = sitting.form != nil
    sitting.press(.character("a"), .control("s"))

    #expect(isOpened)
    #expect(!askedAtOnce)
    #expect(sitting.acts == [.approve])
  }

  @Test func `an approval shows what changed since the last review`() throws {
    var sitting = try Sitting(as: "zhou.ming", size: Size(columns: 120, rows: 40))
    let matter = sitting.paper.id(titled: "人才公寓")
    var back = Return()
    back.target = .office
    back.reason = "写明日期"
    try sitting.paper.perform(.returnFromApproval(back), on: matter, by: Actor("zhou.ming"))
    var review = Review()
    review.text = "您好！您反映的问题已由建设局核查，施工单位将于5月10日前完成整改。感谢您的监督。"
    try sitting.hear(.review(review), on: matter, by: Actor("wang.li"))

    sitting.find("人才公寓", in: "2")

    let text = sitting.canvas.text
    #expect(text.contains("施工单位将于[-本周"))
    #expect(text.contains(" 内][+5月10日前]完成整改"))
  }

  @Test func `an administrator enters a leader's act with its proof`() throws {
    var sitting = try Sitting(as: "wang.li")
    sitting.find("公交")
    sitting.press(.character("f"), .control("s"))
    let complaint = sitting.form?.errors[.behalfProof]

    sitting.type("周明 09:10 来电口述")
    sitting.press(.control("s"))

    #expect(complaint != nil)
    guard case .perform(.instruct, _, let actor, _) = sitting.asked.last(where: isAct) else {
      Issue.record("No instruction was asked for.")
      return
    }
    #expect(actor.behalf?.of == "zhou.ming")
    #expect(actor.behalf?.proof == "周明 09:10 来电口述")
  }

  private func isAct(_ effect: Effect) -> Bool {
    if case .perform = effect { true } else { false }
  }

  @Test func `marked matters are dispatched with one confirmation`() throws {
    var sitting = try Sitting(as: "wang.li")
    sitting.isRecording = false
    sitting.press(.character("1"), .space, .space, .character("g"))

    sitting.press(.character("f"), .control("s"))

    #expect(sitting.acts == [.dispatch])
    #expect(sitting.model.list.marks.isEmpty)
    #expect(sitting.model.pending.count == 1)
  }

  @Test func `who is reached follows the department until someone else is named`() throws {
    var sitting = try Sitting(as: "chen.ping")
    sitting.find("幼儿园")
    sitting.press(.character("m"))
    #expect(sitting.form?.value(.reached) == "李强")

    sitting.go(to: .department)
    sitting.type("公用")
    sitting.press(.enter)
    #expect(sitting.form?.value(.department) == "utilities")
    #expect(sitting.form?.value(.reached) == "孙梅")

    sitting.go(to: .reached)
    sitting.type("的同事")
    sitting.go(to: .department)
    sitting.type("建设")
    sitting.press(.enter)
    #expect(sitting.form?.value(.department) == "construction")
    #expect(sitting.form?.value(.reached) == "孙梅的同事")
  }

  @Test func `marked matters are reminded of at once, each as a whole`() throws {
    var sitting = try Sitting(as: "chen.ping", start: .tasks)
    let count = Set(sitting.model.list.rows.map(\.matter)).count

    sitting.press(.character("V"), .character("m"))
    sitting.go(to: .reached)
    sitting.type("各联络员")
    sitting.press(.control("s"))

    #expect(sitting.acts == Array(repeating: .remind, count: count))
    #expect(sitting.model.pending.isEmpty)
  }

  @Test func `a signature is never given in bulk`() throws {
    var sitting = try Sitting(as: "zhou.ming")
    sitting.press(.space, .character("g"))

    sitting.press(.character("f"))

    #expect(sitting.form == nil)
    #expect(sitting.model.notice?.role == .warning)
  }

  @Test func `what was typed is kept as a draft and comes back`() throws {
    var sitting = try Sitting(as: "li.qiang")
    sitting.find("水压", in: "3")
    sitting.press(.character("r"))
    sitting.type("已\\核查")
    sitting.press(.enter)
    sitting.type("第二行")

    sitting.feed(.ticked(.morning.advanced(bySeconds: 1)))

    guard case .saveDraft(let draft, let name) = sitting.asked.last else {
      Issue.record("No draft was saved.")
      return
    }
    sitting.press(.escape, .character("r"))
    sitting.feed(.draft(draft, for: name))
    #expect(sitting.form?.value(.findings) == "已\\核查\n第二行")
  }

  @Test func `a draft that restricts a matter is put on no disk, and the form says what stays`()
    throws
  {
    var sitting = try Sitting(as: "wang.li")
    sitting.find("噪声", in: "1")
    sitting.press(.character("="))
    sitting.go(to: .reason)
    sitting.type("登记有误")
    sitting.feed(.ticked(.morning.advanced(bySeconds: 1)))
    guard case .saveDraft = sitting.asked.last else {
      Issue.record("No draft was saved.")
      return
    }
    sitting.go(to: .kind)
    for _ in 0..<6 where sitting.form?.value(.kind) != "report" { sitting.press(.right) }

    sitting.feed(.ticked(.morning.advanced(bySeconds: 2)))

    guard case .holdDraft(let draft, _) = sitting.asked.last else {
      Issue.record("The draft was not held back.")
      return
    }
    #expect(draft.contains("登记有误"))
    #expect(sitting.canvas.text.contains("限制查阅从本条起生效"))
    sitting.press(.escape)
    #expect(sitting.model.notice?.text.contains("不存盘") == true)
  }

  @Test func `an untouched form leaves no draft`() throws {
    var sitting = try Sitting(as: "wang.li")
    sitting.press(.character("a"))

    sitting.feed(.ticked(.morning.advanced(bySeconds: 1)))
    sitting.press(.escape)

    #expect(sitting.asked.allSatisfy { if case .saveDraft = $0 { false } else { true } })
  }

  @Test func `a refused act comes back with its text and the reason`() throws {
    var sitting = try Sitting(as: "wang.li")
    sitting.isRecording = false
    sitting.find("噪声", in: "1")
    sitting.press(.character("f"))
    sitting.type("请当面送达")
    sitting.press(.control("s"))

    sitting.feed(.refused(.sentence(Phrase(zh: "磁盘已满", en: "The disk is full")), request: 1))

    #expect(sitting.form?.value(.note) == "请当面送达")
    #expect(sitting.canvas.text.contains("磁盘已满"))
  }

  @Test(arguments: [("y", [Effect.confirmClock]), ("n", [])] as [(Character, [Effect])])
  func `a clock far ahead is asked about before the act goes on`(
    answer: Character, confirmed: [Effect],
  ) throws {
    var sitting = try Sitting(as: "wang.li")
    sitting.isRecording = false
    sitting.find("噪声", in: "1")
    sitting.press(.character("f"), .control("s"))
    sitting.feed(
      .refused(.clockFarAhead(Phrase(zh: "超前 30 天以上", en: "far ahead")), request: 1))
    let question = sitting.canvas.text

    sitting.press(.character(answer))

    #expect(question.contains("确属无误、照此写入?"))
    #expect(sitting.asked.filter { $0 == .confirmClock } == confirmed)
    #expect(sitting.acts.count == 1 + confirmed.count)
    #expect((sitting.form == nil) == !confirmed.isEmpty)
  }

  @Test func `the external editor's text replaces the field's`() throws {
    var sitting = try Sitting(as: "li.qiang")
    sitting.find("水压", in: "3")
    sitting.press(.character("r"))
    sitting.type("短")

    sitting.press(.control("o"))
    sitting.feed(.edited("一篇长文\n两段"))

    #expect(sitting.asked.contains(.edit("短")))
    #expect(sitting.form?.value(.findings) == "一篇长文\n两段")
  }

  @Test func `an attachment is listed once it is kept`() throws {
    var sitting = try Sitting(as: "li.qiang")
    sitting.find("水压", in: "3")
    sitting.press(.character("r"))
    sitting.go(to: .attachments)
    sitting.type("/tmp/现场.jpg")
    sitting.press(.enter)
    var attachment = Attachment()
    attachment.name = "现场.jpg"
    attachment.original = "ab"

    sitting.feed(.attached(attachment))

    #expect(sitting.asked.contains(.attach(path: "/tmp/现场.jpg")))
    #expect(sitting.form?.files(.attachments) == [attachment])
  }

  @Test func `every act has a form in both languages`() throws {
    for language in Language.allCases {
      var sitting = try Sitting(as: "wang.li", language: language)
      let matter = sitting.paper.id(titled: "幼儿园")
      sitting.find("幼儿园")
      for act in Act.allCases {
        let form = FormWriter(sitting.model, targets: [matter]).form(for: act)
        #expect(form.fields.allSatisfy { !$0.label.isEmpty }, "\(act)")
      }
    }
  }

  @Test func `every picked department is found by its pinyin`() {
    var picker = Picker(
      [Option(id: "a", title: "建设局"), Option(id: "b", title: "公用事业")], chosen: [],
      allowsMany: true)

    for letter in "gysy" { _ = picker.press(.character(letter)) }
    picker.toggle()

    #expect(picker.chosen == ["b"])
  }
}
