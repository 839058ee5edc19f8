import Canon
import Paperwork
import Registry
import TestSupport
import Testing
import Workflow

@Suite(.temporaryFolder) struct OfficePapersTests {
  /// The shift entry 42 handed over, after another was handed over since.
  private static func shift(_ handover: ShiftHandover, takenBy officer: MemberID?) -> Shift? {
    var history = OfficeHistory()
    func note(_ number: Int, _ fact: Fact, by member: MemberID) {
      let at = PaperOffice.start.advanced(bySeconds: (number - 42) * 600)
      history.note(Record(number: number, at: at, by: member, on: [], facts: [fact]))
    }
    note(42, .shiftHandedOver(handover), by: "wang.li")
    if let officer, let shift = history.now.shift {
      note(43, .shiftTaken(ShiftTaken(of: shift)), by: officer)
    }
    note(50, .shiftHandedOver(ShiftHandover()), by: "zhang.wei")
    return history.shift(handedOverBy: 42)
  }

  @Test func `a handover note lists what is late, near and promised, and both officers`() throws {
    var handover = ShiftHandover()
    handover.late = ["2026-000001", "2026-000002"]
    handover.lateCount = 3
    handover.promised = ["2026-000009"]
    handover.promisedCount = 1
    let shift = try #require(Self.shift(handover, takenBy: "zhang.wei"))

    let text = PaperText(try PaperOffice().setting().handoverNote(shift)).text

    #expect(text.contains("编号：交接〔2026〕42号"))
    #expect(text.contains("已超期    3 件\n临近到期  0 件\n今日承诺  1 件\n"))
    #expect(text.contains("　　2026-000001、2026-000002"))
    #expect(text.contains("注：仅列前 2 件。"))
    #expect(text.contains("交班人：王丽    2026年11月23日 09:00\n    日志第 42 条"))
    #expect(text.contains("接班人：张伟    2026年11月23日 09:10"))
  }

  @Test func `a handover note names matters by their titles, where they may be seen`() throws {
    var handover = ShiftHandover()
    handover.late = ["2026-000001", "2026-000002"]
    handover.lateCount = 2
    let shift = try #require(Self.shift(handover, takenBy: nil))

    let paper = try PaperOffice().setting()
      .handoverNote(shift, titles: ["2026-000001": "何时供暖"])

    let lines = PaperText(paper).text.split(separator: "\n")
    #expect(lines.contains { $0.contains("2026-000001") && $0.contains("何时供暖") })
    #expect(lines.contains { $0.contains("2026-000002") })
  }

  @Test func `a handover nobody took leaves a line to sign on`() throws {
    let shift = try #require(Self.shift(ShiftHandover(), takenBy: nil))

    let text = PaperText(try PaperOffice().setting().handoverNote(shift)).text

    #expect(text.contains("接班人：________________    日期：__________"))
  }

  @Test func `a supervision slip tells why, what is demanded, until when, and the answer`() throws {
    var slip = SupervisionSlip(
      number: "DB-2026-0007", to: "environment",
      issued: .init("zhang.wei", at: PaperOffice.start, entry: 40, enteredBy: "wang.li"))
    slip.matter = "2026-000001"
    slip.title = "何时供暖"
    slip.demand = "限期报送办理情况"
    slip.due = PaperOffice.start.advanced(bySeconds: 86_400)
    slip.grounds = [.init("部门报送已超期 2 天", entries: [7, 8, 9, 12])]
    slip.proposed = .init("wang.li", at: PaperOffice.start, entry: 39)
    slip.answer = .init(
      "已报送", given: .init("qian.hao", at: PaperOffice.start, entry: 44), isAccepted: false,
      reason: "缺少测温记录")

    let text = PaperText(try PaperOffice().setting().supervisionSlip(slip)).text

    #expect(text.contains("编号：DB-2026-0007"))
    #expect(text.contains("办结期限  2026年11月24日 09:00"))
    #expect(text.contains("1. 部门报送已超期 2 天（日志第 7-9, 12 条）"))
    #expect(text.contains("　　限期报送办理情况"))
    #expect(text.contains("签发人：张伟    2026年11月23日 09:00\n    日志第 40 条，由 王丽 代录"))
    #expect(text.contains("审核  退回：缺少测温记录"))
  }

  @Test func `a bulletin names departments with the evidence by entry, and no citizen`() throws {
    let office = try PaperOffice.closed()
    var bulletin = BulletinPaper(number: "通报〔2026〕1号", cutoff: PaperOffice.start)
    var first = BulletinPaper.Case(
      "environment", matter: "2026-000001", due: PaperOffice.start, lateSeconds: 200_000)
    first.receipt = [9]
    first.reminders = [10, 11]
    first.objection = "已电话说明"
    first.ruling = "不予采纳"
    bulletin.cases = [
      first,
      .init("construction", matter: "2026-000002", due: PaperOffice.start, lateSeconds: 7200),
    ]
    bulletin.issued = .init("zhang.wei", at: PaperOffice.start, entry: 60)

    let text = PaperText(office.setting().bulletin(bulletin)).text

    #expect(text.contains("下列 2 个单位的 2 件交办件"))
    #expect(
      text.contains("   1  环境局  2026-000001  2026-11-23 09:00  2 天  9     10-11"))
    #expect(text.contains("1. 环境局 2026-000001：已电话说明；处理：不予采纳"))
    #expect(text.contains("签发人：张伟"))
    #expect(!text.contains("清河居民"))
  }

  @Test func `a bulletin that is not issued says that it is a draft`() throws {
    let bulletin = BulletinPaper(number: "（拟）", cutoff: PaperOffice.start)

    let paper = try PaperOffice().setting().bulletin(bulletin)

    #expect(paper.title == "通报（征求意见稿）")
    #expect(PaperText(paper).text.contains("签发人：________________"))
  }
}
