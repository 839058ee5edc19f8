import Drawing
import Registry
import Words
import Workflow

extension Model {
  /// Says above the approvals that entries on bulletins, which are no matters, wait for one's word.
  ///
  /// Nil where none does.
  var bulletinWords: String? {
    let count = office.supervision.unconfirmed(of: member).count
    guard count > 0 else { return nil }
    return say(
      "另有通报代录 \(count) 条待您确认或否认：6 督办统计，通报页",
      "\(count) on bulletins, to confirm or disown: 6 > Bulletins")
  }

  /// The rows above the headings of a list.
  func headRows(of list: Arrangement.ListFrame) -> Int {
    let inner = list.frame.inner.size
    if list.pane == .deadlines, pane == .deadlines { return BoardView.rows(of: self, in: inner) }
    return list.pane == .approvals && bulletinWords != nil && inner.rows > 3 ? 1 : 0
  }
}
