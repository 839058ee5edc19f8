import Drawing
import Registry
import Testing
import Words
import Workflow

@testable import Desk

struct PrintingTests {
  @Test func `P offers the papers of the matter first, then the office's`() throws {
    var sitting = try Sitting(as: "wang.li")
    sitting.find("道路")

    sitting.press(.character("P"))

    guard case .choosing(let menu) = sitting.model.mode else {
      Issue.record("The papers are not offered.")
      return
    }
    let kinds = menu.items.compactMap { item -> PaperKind? in
      if case .paper(let kind, _, _) = item.choice { kind } else { nil }
    }
    #expect(kinds == (sitting.model.file?.matter.papers ?? []) + [.monthly])
    #expect(kinds.count > 1)
  }

  @Test func `a chosen paper is printed, and where it lies is said`() throws {
    var sitting = try Sitting(as: "wang.li")
    sitting.find("道路")
    let matter = sitting.model.list.current?.matter

    sitting.press(.character("P"), .enter)
    let asked = sitting.asked
    sitting.feed(.printed(.instruction, path: "/home/wang/批办单.html"))

    #expect(asked == [.print(.instruction, of: matter, slip: nil, .zh)])
    #expect(sitting.model.notice?.text == "批办单 已写入 /home/wang/批办单.html")
  }
}
