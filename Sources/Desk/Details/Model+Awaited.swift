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

  /// The matter of an act once the act is on disk.
  ///
  /// Nil where that needs the entries before it: an act that was taken back.
  func matter(after receipt: Receipt, _ matter: Matter?) -> Matter? {
    guard var matter, matter.id == receipt.matter,
      !receipt.facts.contains(where: { $0.act == .undo })
    else { return nil }
    matter.apply(
      Record(
        number: receipt.entry, at: receipt.at, by: member, on: [matter.id], facts: receipt.facts))
    return matter
  }

  /// Where a matter has come to that waits for nothing.
  private func state(of matter: Matter) -> String {
    guard matter.stage == .merged, let into = matter.merging?.value.intoNumber else {
      return matter.stage.phrase(language)
    }
    return say("已并入 \(into)", "merged into \(into)")
  }

  /// What a matter waits for after an act, what the act led to first, or where it has come to.
  func awaited(on matter: Matter, before: Matter?) -> String {
    let known = before?.waiting(in: rules) ?? []
    let waiting = matter.waiting(in: rules)
    let fresh = waiting.first { new in
      !known.contains { $0.act == new.act && $0.department == new.department }
    }
    let own = waiting.first { $0.department == office.members[member]?.department }
    guard let first = fresh ?? own ?? waiting.first else { return state(of: matter) }
    let others =
      waiting.count > 1
      ? say(" 等 \(waiting.count) 项", " and \(waiting.count - 1) more") : ""
    return say("现等", "awaits ") + awaited(first, on: matter) + others
  }
}
