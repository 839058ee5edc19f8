import Canon
import Desk
import Registry
import Words
import Workflow

/// A clock that a calendar moved, for people and for programs.
struct ClockMoveText {
  let narrator: Narrator

  /// The old and the new due moment on one line.
  func line(_ move: ClockMove) -> String {
    let language = narrator.language
    let department = move.after.department.map { " " + narrator.name(of: $0) } ?? ""
    let provisional = Phrase(zh: "（暂定）", en: " (provisional)")(language)
    return move.number + "  " + move.after.kind.phrase(language) + department + "  "
      + narrator.time(move.before.due) + (move.before.isProvisional ? provisional : "") + " → "
      + narrator.time(move.after.due) + (move.after.isProvisional ? provisional : "")
  }

  /// The members of an object.
  func write(_ writer: inout CanonWriter, _ move: ClockMove) {
    let zone = narrator.office.zone
    writer.member("number", move.number)
    writer.member("matter", move.matter.rawValue)
    writer.member("clock", move.after.kind.rawValue)
    writer.member("department", move.after.department?.rawValue)
    writer.member("before", move.before.due.local(in: zone))
    writer.member("after", move.after.due.local(in: zone))
    writer.member("provisionalBefore", is: move.before.isProvisional)
    writer.member("provisional", is: move.after.isProvisional)
  }
}
