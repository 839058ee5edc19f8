import Words
import Workflow

// What was entered for the member at the desk.
extension FormWriter {
  /// Which of several entries is meant; nil where there is only one.
  var entrustedField: Field? {
    let marks = matter?.unconfirmed.filter { $0.actor == model.member } ?? []
    guard marks.count > 1 else { return nil }
    let options = marks.map { mark in
      let acts = mark.acts.map { $0.phrase(model.language) }.joined(separator: " ")
      return option(String(mark.entry), acts + " #\(mark.entry)")
    }
    return field(.entry, .choice(Choice(options, chosen: String(marks[0].entry))))
  }
}
