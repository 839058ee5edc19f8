import Canon
import Drawing
import Registry
import Testing
import Workflow

@testable import Desk

/// What a deputy sees, and how acts are done for who is away.
struct DeskDeputyTests {
  @Test func `what waits for who is away stands marked in the deputy's pane 2`() throws {
    var sitting = try Sitting(as: "chen.ping", since: [Self.leave])
    sitting.find("公交", in: "2")

    let text = sitting.canvas.text

    #expect(text.contains("代批示"))
    #expect(text.contains("周明（请假，由 陈平 代理）"))
    #expect(text.contains("陈平 代理 周明"))
  }

  @Test func `the deputy's form says for whom, and the act is recorded so`() throws {
    var sitting = try Sitting(as: "chen.ping", since: [Self.leave])
    sitting.find("公交", in: "2")

    sitting.press(.character("f"))
    let field = sitting.form?.visibleFields.first
    sitting.press(.control("s"))

    #expect(field?.name == .deputyFor)
    #expect(field?.value == "zhou.ming")
    guard case .perform(let command, _, let actor, _) = sitting.asked.last(where: \.isAct) else {
      Issue.record("nothing was asked for")
      return
    }
    #expect(command.act == .instruct)
    #expect(actor == Actor("chen.ping", deputyFor: "zhou.ming"))
  }

  @Test func `the pane empties when the leave is over, without a key`() throws {
    var sitting = try Sitting(as: "chen.ping", start: .approvals, since: [Self.leave])
    let during = sitting.model.lists[.approvals]?.total ?? 0

    sitting.feed(.ticked(Instant.morning.advanced(bySeconds: 3 * 86_400)))

    #expect(during > 0)
    #expect(sitting.model.lists[.approvals]?.total == 0)
  }

  @Test func `who deputizes for nobody finds no such field`() throws {
    var sitting = try Sitting(as: "zhou.ming", since: [Self.leave])
    sitting.find("公交", in: "2")

    sitting.press(.character("f"))

    #expect(sitting.form?.field(.deputyFor) == nil)
  }

  private static let leave: Fact = {
    var leave = LeaveRecorded()
    leave.member = "zhou.ming"
    leave.deputy = "chen.ping"
    leave.from = Instant.morning.advanced(bySeconds: -3600)
    leave.until = Instant.morning.advanced(bySeconds: 2 * 86_400)
    leave.reason = "出差"
    return .leaveRecorded(leave)
  }()
}

extension Effect {
  fileprivate var isAct: Bool {
    if case .perform = self { true } else { false }
  }
}
