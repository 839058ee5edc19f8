import Drawing
import Registry
import Words
import Workflow

extension DetailsWriter {
  /// What would be taken back, by whom it was recorded when, and where the matter would stand.
  var undoing: [Line] {
    guard let file, let mark = matter?.lastMark,
      let record = file.history.first(where: { $0.number == mark.entry })
    else { return [] }
    let sentences = narrator.sentences(for: record).flatMap { wrapped($0, indent: 3) }
    let moment = Line(" #\(record.number)  " + time.full(record.at), .dim)
    return heading("将撤销", "To be taken back") + [moment] + sentences + [.blank]
      + labelled("环节", "Stage", stages(without: record, in: file))
      + wrapped(
        say(
          "原记录保留在日志中，另记一条撤销；Ctrl-S 确认，Esc 放弃。",
          "The entry stays in the journal, another takes it back. Ctrl-S confirms, Esc leaves."),
        .dim)
  }

  /// The stage as it is, and as it would be.
  private func stages(without record: Record, in file: MatterFile) -> String {
    let undoing = Record(
      number: file.matter.lastNumber + 1, at: record.at, by: record.by, on: record.on,
      facts: [.undone(Undoing(of: record.number))])
    let before = Matter.fold(file.history + [undoing], id: file.matter.id)
    let (now, then) = (file.matter.stage, before?.stage ?? file.matter.stage)
    guard now != then else { return now.phrase(model.language) + say("（不变）", " (as it is)") }
    return now.phrase(model.language) + " -> " + then.phrase(model.language)
  }
}
