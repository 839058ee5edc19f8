import Drawing
import Registry
import Words
import Workflow

// What was entered for somebody who was not at a desk.
extension DetailsWriter {
  /// What waits for its author's word, and what was disowned.
  var entries: [Line] {
    guard let matter, let file else { return [] }
    let marks = matter.unconfirmed + matter.disowned
    guard !marks.isEmpty else { return [] }
    return heading("代录", "Entered on behalf")
      + marks.flatMap { mark in entered(mark, in: file) }
  }

  /// The entry somebody is about to confirm or disown, and what then becomes of the matter.
  func entrusted(_ entry: Int, _ act: Act) -> [Line] {
    guard let matter, let file,
      let mark = matter.unconfirmed.first(where: {
        $0.actor == model.member && (entry == 0 || $0.entry == entry)
      })
    else { return [] }
    let facts = heading("代您录入", "Entered on your behalf") + entered(mark, in: file)
    return act == .disown ? facts + [.blank] + consequences(of: mark, in: file) : facts
  }

  private func entered(_ mark: TrailMark, in file: MatterFile) -> [Line] {
    guard let record = file.history.first(where: { $0.number == mark.entry }) else { return [] }
    return [Line(" #\(record.number)  " + time.full(record.at), .dim)]
      + narrator.sentences(for: record).flatMap { wrapped($0, indent: 3) } + standing(of: mark)
  }

  /// How an entry stands that was entered on behalf, or no longer counts.
  func standing(of mark: TrailMark) -> [Line] {
    guard let phrase = narrator.standing(of: mark) else { return [] }
    let isFine = mark.word?.isConfirmed == true && mark.holds
    return wrapped(phrase(model.language), indent: 3, isFine ? .dim : .warning)
  }

  private func consequences(of mark: TrailMark, in file: MatterFile) -> [Line] {
    if let final = file.matter.final(restingOn: mark.entry), let act = final.final {
      return wrapped(
        say(
          "否认后办件不能退回原处：#\(final.entry) \(act.phrase.zh)。",
          "The matter can not go back: #\(final.entry) \(act.phrase.en)."), .warning)
        + wrapped(narrator.remedy(after: act)(model.language))
    }
    let fallen = file.matter.falling(with: mark.entry).dropFirst()
    return labelled("环节", "Stage", stages(without: mark, in: file))
      + (fallen.isEmpty
        ? [] : wrapped(say("随之不再计入：", "These no longer count either:"), .warning))
      + fallen.flatMap { mark in
        let acts = mark.acts.map { $0.phrase(model.language) }.joined(separator: " ")
        return wrapped("#\(mark.entry) \(acts) \(narrator.name(of: mark.actor))", indent: 3)
      }
      + wrapped(
        say(
          "每个桌面都会告警；否认不能撤销。Ctrl-S 确认，Esc 放弃。",
          "Every desk is alarmed, and it can not be undone. Ctrl-S confirms, Esc leaves."), .dim)
  }

  /// The stage as it is, and as it would be.
  private func stages(without mark: TrailMark, in file: MatterFile) -> String {
    let disowning = Record(
      number: file.matter.lastNumber + 1, at: model.now, by: mark.actor, on: [file.matter.id],
      facts: [.behalfDisowned(BehalfDisowned(of: mark.entry, reason: ""))])
    let then = Matter.fold(file.history + [disowning], id: file.matter.id)
    return [file.matter.stage, then?.stage ?? file.matter.stage]
      .map { $0.phrase(model.language) }.joined(separator: " -> ")
  }
}

extension Form {
  /// The entry that is confirmed or disowned; 0 where only one can be meant.
  var entry: Int { Int(value(.entry)) ?? 0 }
}
