import Registry
import Words
import Workflow

extension Model {
  /// What an empty pane says: that nothing waits in it, and where something does.
  func nothingWaits(in pane: Pane) -> String {
    let others = ownPanes.filter { $0 != pane }.compactMap { other -> String? in
      guard let count = counts[other]?.total, count > 0 else { return nil }
      let number = (Pane.allCases.firstIndex(of: other) ?? 0) + 1
      return "\(number) " + other.phrase(language) + " \(count)"
    }
    if !others.isEmpty {
      let list = others.joined(separator: say("、", ", "))
      return say("这里没有待办；另有 \(list)", "Nothing waits here; there is \(list)")
    }
    guard pane == .inbox, canReceive(as: nil) else { return say("没有待办", "Nothing waits here") }
    return say(
      "没有待办：a 收文，或用 huiyin import 导入留言",
      "Nothing waits here: a takes a message in, huiyin import reads files")
  }

  /// The panes in which something waits for this member, and not only for others.
  private var ownPanes: [Pane] {
    var panes: [Pane] = roles.contains(.administrator) ? [.inbox] : []
    panes.append(.approvals)
    return panes + (seesOwnDepartment ? [.tasks] : [])
  }
}
