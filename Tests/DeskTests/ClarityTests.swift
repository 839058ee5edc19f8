import Canon
import Drawing
import Registry
import Testing
import Words
import Workflow

@testable import Desk

/// What a person would otherwise have to guess.
struct ClarityTests {
  @Test func `letters typed at a choice are answered`() throws {
    var sitting = try Sitting(as: "wang.li")
    sitting.find("安置房", in: "1")
    sitting.press(.character("r"))
    sitting.go(to: .kind)

    sitting.type("t")

    #expect(sitting.model.notice?.text.contains("数字选择") == true)
  }

  @Test func `words pasted at a choice are answered`() throws {
    var sitting = try Sitting(as: "wang.li")
    sitting.find("安置房", in: "1")
    sitting.press(.character("r"))
    sitting.go(to: .kind)

    sitting.feed(.pasted("投诉"))

    #expect(sitting.model.notice?.text.contains("数字选择") == true)
  }

  @Test func `a time that can not be read is named when its field is left`() throws {
    var sitting = try Sitting(as: "wang.li")
    sitting.press(.character("1"), .character("a"))
    sitting.go(to: .sentAt)
    sitting.press(.control("u"))
    sitting.type("昨天")

    sitting.press(.tab)

    #expect(sitting.form?.errors[.sentAt] != nil)
  }

  @Test func `a day is read back with its weekday, and whether it is one of rest`() throws {
    var sitting = try Sitting(as: "li.qiang")
    sitting.find("水压", in: "3")
    sitting.press(.character("e"))
    sitting.go(to: .expectedOn)

    sitting.type("５月９日")
    let makeUp = sitting.canvas.text
    sitting.press(.control("u"))
    sitting.type("5-10")

    #expect(makeUp.contains("= 2026-05-09 周六"))
    #expect(sitting.canvas.text.contains("= 2026-05-10 周日，休息日"))
  }

  @Test func `one of several departments that signs for its part learns what waits for it`() throws
  {
    var sitting = try Sitting(as: "sun.mei")
    sitting.find("幼儿园", in: "3")

    sitting.press(.character("c"), .control("s"))

    let text = sitting.model.notice?.text ?? ""
    #expect(text.contains("现等报送 (公用事业: 孙梅)"))
    #expect(text.contains("等 2 项"))
  }

  @Test func `u goes to what was done last where it left the list, and says so`() throws {
    var sitting = try Sitting(as: "wang.li")
    sitting.find("企业用电", in: "1")
    let number = sitting.model.list.current?.number ?? "-"
    sitting.press(.character("f"))
    sitting.type("拟请建设局办理。")
    sitting.go(to: .lead)
    sitting.type("建设")
    sitting.press(.control("s"))

    sitting.press(.character("u"))
    let notice = sitting.model.notice?.text ?? ""
    sitting.press(.character("u"))

    #expect(notice.contains(number))
    #expect(sitting.form?.act == .undo)
    #expect(sitting.model.file?.matter.number == number)
  }

  @Test func `u after an act means that act, and not one on the row that came after it`() throws {
    var sitting = try Sitting(as: "wang.li")
    sitting.press(.character("1"))
    for _ in 0..<20 where sitting.model.list.current?.title.contains("企业用电") != true {
      sitting.press(.character("j"))
    }
    let number = sitting.model.list.current?.number ?? "-"
    sitting.press(.character("f"))
    sitting.type("拟请建设局办理。")
    sitting.go(to: .lead)
    sitting.type("建设")
    sitting.press(.control("s"))
    let next = sitting.model.list.current?.number

    sitting.press(.character("u"), .character("u"))

    #expect(next != nil && next != number)
    #expect(sitting.form?.act == .undo)
    #expect(sitting.model.file?.matter.number == number)
  }

  @Test func `no act meets a matter of the list before, while a filter is being read`() throws {
    var sitting = try Sitting(as: "wang.li")
    sitting.press(.character("1"))
    let before = sitting.model.list.current?.matter

    _ = update(&sitting.model, .pressed(.character("/")))
    _ = update(&sitting.model, .pressed(.character("x")))
    _ = update(&sitting.model, .pressed(.enter))
    _ = update(&sitting.model, .pressed(.character("m")))

    #expect(sitting.model.list.current?.matter == before)
    #expect(sitting.form == nil)
    #expect(sitting.model.notice?.text.contains("正在读取") == true)
  }

  @Test func `an alarm is cut so that the key that puts it away stays in sight`() throws {
    var sitting = try Sitting(as: "wang.li", size: Size(columns: 80, rows: 24))
    let long = String(repeating: "告警", count: 60)
    let notices = JournalNotices(alarms: [Phrase(zh: long, en: long), Phrase(zh: "二", en: "2")])

    sitting.feed(.noticed(notices))

    #expect(sitting.canvas.text.contains("~ 另有 1 条。 Esc 收起"))
  }

  @Test func `who is away from a matter does not read how its citizen is reached`() throws {
    var sitting = try Sitting(as: "wang.li", keys: ["wang.li", "li.qiang"])
    var message = Message()
    message.title = "路口信号灯不亮"
    message.text = "请修。"
    message.contact = "13912340000"
    let incoming = Incoming(
      source: "site", externalID: "L99", url: nil, sentAt: .morning.advanced(bySeconds: -60),
      message: message)
    let matter = try sitting.paper.receive(incoming, by: Actor("wang.li"))
    var registration = Registration()
    registration.area = "north"
    registration.topic = "roads"
    registration.points = ["修信号灯"]
    try sitting.hear(.register(registration), on: matter, by: Actor("wang.li"))

    sitting.find("信号灯")
    let office = sitting.canvas.text
    sitting.become("li.qiang")
    sitting.find("信号灯")

    #expect(office.contains("13912340000"))
    #expect(sitting.canvas.text.contains("信号灯"))
    #expect(!sitting.canvas.text.contains("13912340000"))
  }

  @Test func `what is posted stands first in its form, and no digests between`() throws {
    var sitting = try Sitting(as: "wang.li", size: Size(columns: 80, rows: 24))
    sitting.find("工业废气", in: "1")

    sitting.press(.character("d"))

    let text = sitting.canvas.text
    #expect(sitting.form?.act == .publish)
    #expect(text.contains("施工单位将于本周内完成整改"))
    #expect(text.contains("凭证"))
    #expect(!text.contains("摘要"))
  }

  @Test func `why a text came back stands in the details and above its form`() throws {
    var sitting = try Sitting(as: "wang.li", size: Size(columns: 80, rows: 24))
    let matter = sitting.paper.id(titled: "人才公寓")
    var back = Return()
    back.target = .office
    back.reason = "请写明年度"
    try sitting.hear(.returnFromApproval(back), on: matter, by: Actor("zhou.ming"))
    sitting.find("人才公寓", in: "1")

    let details = sitting.canvas.text
    sitting.press(.character("f"))

    #expect(details.contains("退回  请写明年度"))
    #expect(sitting.form?.act == .review)
    #expect(sitting.canvas.text.contains("退回  请写明年度"))
  }

  @Test func `who decides a correction sees the words that would change`() throws {
    var sitting = try Sitting(as: "zhou.ming")
    let matter = sitting.paper.id(titled: "停车收费")
    var correcting = Correcting()
    correcting.reason = "日期有误"
    correcting.text = "您好！您反映的问题已由建设局核查，施工单位将于5月底前完成整改。感谢您的监督。"
    try sitting.hear(.proposeCorrection(correcting), on: matter, by: Actor("wang.li"))
    sitting.find("停车收费", in: "2")

    sitting.press(.character("a"))

    #expect(sitting.form?.act == .confirmCorrection)
    #expect(sitting.canvas.text.contains("[+5月底前]"))
  }

  @Test func `a transfer that was refused is proposed again as it was written`() throws {
    var sitting = try Sitting(as: "wang.li")
    let matter = sitting.paper.id(titled: "企业用电")
    var transferring = Transferring()
    transferring.body = "市供电公司"
    transferring.document = "转〔2026〕3号"
    transferring.reason = "供电属市级"
    transferring.notice = "已转请市供电公司办理。"
    try sitting.paper.perform(.proposeTransfer(transferring), on: matter, by: Actor("wang.li"))
    var refusal = Reason()
    refusal.reason = "先问清"
    try sitting.hear(.refuseTransfer(refusal), on: matter, by: Actor("zhou.ming"))
    sitting.find("企业用电", in: "1")

    sitting.press(.character("i"))
    sitting.type("转出")
    sitting.press(.enter)

    #expect(sitting.form?.value(.receivingBody) == "市供电公司")
    #expect(sitting.form?.value(.notice) == "已转请市供电公司办理。")
    #expect(sitting.canvas.text.contains("先问清"))
  }

  @Test func `who proposed an end is not named among those it waits for`() throws {
    var sitting = try Sitting(as: "zhou.ming")
    let matter = sitting.paper.id(titled: "企业用电")
    var reason = Reason()
    reason.reason = "误登"
    try sitting.hear(.proposeVoid(reason), on: matter, by: Actor("wang.li"))

    sitting.find("企业用电")

    #expect(sitting.canvas.text.contains("等待  作废确认 (周明)"))
  }

  @Test func `a matter is merged by the last digits of the other's number`() throws {
    var sitting = try Sitting(as: "wang.li")
    let other = sitting.paper.matter(sitting.paper.id(titled: "园区公交")).number
    sitting.find("企业用电", in: "1")
    sitting.press(.character("i"))
    sitting.type("并件")
    sitting.press(.enter, .control("u"))

    sitting.type(String(Int(other.suffix(6)) ?? 0))
    sitting.go(to: .reason)
    sitting.type("同一事项")
    sitting.press(.control("s"))

    guard case .perform(.merge(let merging), _, _, _) = sitting.asked.last(where: isPerform) else {
      Issue.record("No merging was asked for.")
      return
    }
    #expect(merging.into.rawValue == other)
  }

  private func isPerform(_ effect: Effect) -> Bool {
    if case .perform = effect { true } else { false }
  }
}
