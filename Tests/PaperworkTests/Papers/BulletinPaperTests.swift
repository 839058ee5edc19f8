import Canon
import Paperwork
import TestSupport
import Testing
import Workflow

/// A bulletin of the journal, as it is printed before and after its issue.
@Suite(.temporaryFolder) struct BulletinPaperTests {
  private static var item: BulletinItem {
    var item = BulletinItem("m1", "environment")
    item.number = "2026-000001"
    item.due = PaperOffice.start.advanced(bySeconds: -172_800)
    item.receipt = 9
    item.reminders = [10, 11]
    return item
  }

  /// A book in which entry 60 drafted a bulletin, and what was recorded of it since.
  private static func bulletin(_ later: Fact...) throws -> Bulletin {
    var draft = BulletinDrafted()
    draft.items = [item]
    draft.text = "请各单位引以为戒。"
    var book = SupervisionBook()
    for (index, fact) in ([.bulletinDrafted(draft)] + later).enumerated() {
      book.note(
        Record(
          number: 60 + index, at: PaperOffice.start, by: "zhang.wei", on: [], facts: [fact]))
    }
    return try #require(book.bulletin(60))
  }

  private static var objection: Fact {
    var objection = BulletinObjection()
    objection.bulletin = 60
    objection.department = "environment"
    objection.reason = "已电话说明"
    return .bulletinObjected(objection)
  }

  private static var issue: Fact {
    var issue = BulletinIssued()
    issue.bulletin = 60
    issue.number = "TB-2026-001"
    issue.items = [item]
    return .bulletinIssued(issue)
  }

  @Test func `a draft shows the evidence, and who objected`() throws {
    let paper = BulletinPaper(try Self.bulletin(Self.objection))

    let text = PaperText(try PaperOffice().setting().bulletin(paper)).text

    #expect(text.contains("通报（征求意见稿）"))
    #expect(text.contains("请各单位引以为戒。"))
    #expect(text.contains("2 天"))
    #expect(text.contains("10-11"))
    #expect(text.contains("已电话说明；处理：待裁定"))
  }

  @Test func `an issued bulletin bears its number and who signed it`() throws {
    let paper = BulletinPaper(try Self.bulletin(Self.issue))

    let text = PaperText(try PaperOffice().setting().bulletin(paper)).text

    #expect(text.contains("编号：TB-2026-001"))
    #expect(text.contains("签发人：张伟"))
    #expect(text.contains("日志第 61 条"))
  }
}
