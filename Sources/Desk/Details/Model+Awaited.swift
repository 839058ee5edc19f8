import Registry
import Words
import Workflow

// What a matter waits for, and whom.
extension Model {
  func awaited(_ waiting: Waiting, on matter: Matter) -> String {
    let who = [
      waiting.department.map { narrator.name(of: $0) } ?? "",
      narrator.people(for: waiting, on: matter, at: now),
    ]
    let level = waiting.rank.map { $0.phrase(language) + " " } ?? ""
    return level + waiting.act.awaited(language) + " ("
      + who.filter { !$0.isEmpty }.joined(separator: ": ") + ")"
  }

  /// What the matter of an act waits for once the act is on disk, or where it has come to.
  ///
  /// Nil where that needs the entries before it: an act that was taken back.
  func awaited(after receipt: Receipt, on matter: Matter?) -> String? {
    guard var matter, matter.id == receipt.matter,
      !receipt.facts.contains(where: { $0.act == .undo })
    else { return nil }
    matter.apply(
      Record(
        number: receipt.entry, at: receipt.at, by: member, on: [matter.id], facts: receipt.facts))
    guard let waiting = matter.waiting(in: rules).first else {
      return matter.stage.phrase(language)
    }
    return say("现等", "awaits ") + awaited(waiting, on: matter)
  }
}
