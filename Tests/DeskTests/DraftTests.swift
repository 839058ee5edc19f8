import Drawing
import Registry
import Testing
import Workflow

@testable import Desk

/// What of a form outlives it.
struct DraftTests {
  @Test func `a draft keeps what was written, and not what the form began with`() throws {
    var sitting = try Sitting(as: "zhou.ming")
    sitting.find("公交", in: "2")
    sitting.press(.character("f"))
    sitting.type("请加快")

    sitting.press(.escape)

    guard case .saveDraft(let draft, _) = sitting.asked.last else {
      Issue.record("No draft was saved.")
      return
    }
    #expect(draft.split(separator: "\n").count == 1)
    #expect(draft.contains("请加快"))
  }

  @Test func `a draft that comes back leaves the departments of the row as they are`() throws {
    var sitting = try Sitting(as: "wang.li")
    sitting.find("幼儿园", in: "3")
    sitting.press(.character("m"))
    let first = sitting.form?.picked(.department)
    sitting.go(to: .answer)
    sitting.type("已提醒")
    sitting.press(.escape)
    guard case .saveDraft(let draft, let name) = sitting.asked.last else {
      Issue.record("No draft was saved.")
      return
    }

    sitting.press(.character("j"), .character("m"))
    let second = sitting.form?.picked(.department)
    sitting.feed(.draft(draft, for: name))

    #expect(first != second)
    #expect(sitting.form?.picked(.department) == second)
    #expect(sitting.form?.value(.answer) == "已提醒")
  }

  @Test func `what was taken out again leaves no draft, and drops the one before`() throws {
    var sitting = try Sitting(as: "wang.li")
    sitting.find("企业用电", in: "1")
    sitting.press(.character("f"))
    sitting.type("拟")
    sitting.press(.backspace)

    sitting.press(.escape)

    guard case .dropDraft = sitting.asked.last else {
      Issue.record("The draft was not dropped.")
      return
    }
    #expect(sitting.model.notice == nil)
  }
}
