import Canon
import Testing
import Workflow

@testable import Words

/// How due moments are told.
struct WordsLedgerTests {
  static let day = CivilDate("2026-10-10") ?? CivilDate(daysSinceEpoch: 0)
  static let moment = Zone.shanghai.instant(day, minute: 1050)
  static let rulings: [DayRuling] = [
    .holiday(name: "国庆节", notice: "国办发明电〔2025〕7号"),
    .makeUpWorkday(name: "国庆节", notice: "国办发明电〔2025〕7号"), .closed(document: "青办〔2026〕9号"),
    .opened(document: "青办〔2026〕9号"), .weekend, .weekday,
  ]

  /// A line of each kind, and what its Chinese sentence must hold.
  static let lines: [(line: Ledger.Line, words: [String])] = [
    (.started(moment), ["起算", "2026-10-10 周六 17:30"]),
    (.limit(.days(3, .civil)), ["3 天", "民法典", "第二百条"]),
    (.limit(.days(3, .working)), ["3 个工作日", "调休上班日计入"]),
    (.limit(.days(3, .calendar)), ["3 个自然日", "不顺延"]),
    (.limit(.minutes(240)), ["240 分钟", "办公时间"]),
    (.dayOfStart(day), ["不计入", "第二百零一条"]),
    (.counted(day, number: 2, rulings[1]), ["第 2 天", "国庆节调休上班", "国办发明电〔2025〕7号"]),
    (.counted(day, number: 2, rulings[3]), ["照常办公", "青办〔2026〕9号"]),
    (.skipped(day, rulings[0]), ["不计入", "国庆节放假", "国办发明电〔2025〕7号"]),
    (.skipped(day, .weekend), ["不计入", "周末"]),
    (.rolled(day, rulings[2]), ["顺延", "停止办公", "青办〔2026〕9号", "第二百零三条"]),
    (.closeOfBusiness(moment), ["停止业务活动", "17:30", "第二百零三条"]),
    (.worked(day, from: 510, to: 720), ["08:30–12:00", "210 分"]),
    (.extended(days: 2, by: "zhao.qiang", entry: 12), ["延期 2 天", "赵强", "#12"]),
    (.capped(days: 5), ["至多 5 天"]), (.ownLimit(moment), ["部门自身时限"]),
    (.reserved(minutes: 360, before: moment, leaves: moment), ["6 个工作小时", "倒排"]),
    (.keyPeriod("两会"), ["两会", "预留加长"]),
    (.coDepartment(minutes: 210, leaves: moment), ["210 个工作分钟", "牵头"]),
    (.floor(minutes: 240, until: moment), ["倒排不足", "4 个工作小时"]),
    (.paused(from: moment, to: nil, minutes: 0), ["待网民补充", "暂停"]),
    (.paused(from: moment, to: moment, minutes: 90), ["补回", "90 个工作分钟"]),
    (.grace(minutes: 240, until: moment), ["退回宽限", "原限"]), (.promised(day), ["承诺"]),
    (.cappedByReply(moment), ["公开回复"]),
    (.recomputed(entry: 9, from: moment, to: moment), ["#9", "改为"]),
    (.provisional(year: 2027), ["暂定", "2027"]), (.due(moment), ["到期"]),
  ]

  @Test(arguments: lines)
  func `each step says what it did, and on what ground`(line: Ledger.Line, words: [String]) {
    let chinese = LedgerText(Narrator(office: wordsOffice, language: .zh)).sentence(for: line)
    let english = LedgerText(Narrator(office: wordsOffice, language: .en)).sentence(for: line)

    for word in words { #expect(chinese.contains(word), "\(chinese)") }
    #expect(english.contains { $0.isLetter && $0.isASCII })
    #expect(chinese != english)
  }

  @Test func `a ledger is told line by line, the due moment last`() {
    let time = WorkingTime(
      zone: .shanghai, holidays: .published, hours: Policy().hourRanges)
    let ledger = time.ledger(from: Self.moment, .days(3, .civil))

    let told = LedgerText(Narrator(office: wordsOffice, language: .zh)).lines(ledger)

    #expect(told.count == ledger.lines.count)
    #expect(told.last == "到期：2026-10-13 周二 17:30")
  }
}
