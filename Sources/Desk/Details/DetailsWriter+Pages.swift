import Canon
import Drawing
import Registry
import Words
import Workflow

// The clocks, and the history.
extension DetailsWriter {
  /// The clock of the row step by step, then every other with its start, its end and how it stands.
  var clocks: [Line] {
    guard let file else { return [] }
    let chosen = selectedClock(of: file)
    return [Line(say("时限推算", "Clocks"), .heading)]
      + derivation(of: chosen, in: file)
      + file.clocks.indices.filter { $0 != chosen }.flatMap { index in
        [title(of: file.clocks[index])] + span(of: index, in: file)
      }
  }

  /// The clock the row is about, or else the public one.
  private func selectedClock(of file: MatterFile) -> Int {
    guard let clock = model.list.current?.clock else { return 0 }
    return file.clocks.lastIndex {
      $0.kind == clock.kind && $0.department == clock.department && $0.start == clock.start
    } ?? 0
  }

  private func title(of clock: Clock) -> Line {
    let level = clock.level(at: model.now).phrase(model.language)
    return Line(level.padded(to: 7), role(of: clock)).adding(" ")
      .adding(due.line(for: clock))
      .adding(clock.department.map { "  " + narrator.name(of: $0) } ?? "", .dim)
  }

  private func derivation(of index: Int, in file: MatterFile) -> [Line] {
    guard file.clocks.indices.contains(index), file.ledgers.indices.contains(index) else {
      return []
    }
    let sentences = LedgerText(narrator).lines(file.ledgers[index])
    return [title(of: file.clocks[index])]
      + sentences.dropLast().flatMap { wrapped($0, indent: 3) }
      + (sentences.last.map { wrapped($0, indent: 3, .strong) } ?? []) + [.blank]
  }

  private func span(of index: Int, in file: MatterFile) -> [Line] {
    let clock = file.clocks[index]
    let mode = file.ledgers.indices.contains(index) ? file.ledgers[index].counting : nil
    var lines = [
      Line(say("        起 ", "        from ") + time.full(clock.start), .dim),
      Line(say("        止 ", "        due  ") + time.full(clock.due), .dim)
        .adding(mode.map { "  " + $0.phrase(model.language) } ?? "", .dim),
    ]
    if clock.isExtended {
      lines.append(
        Line(say("        原限 ", "        before extension ") + time.full(clock.originalDue), .dim))
    }
    if let stopped = clock.stopped {
      lines.append(Line(say("        停 ", "        stopped ") + time.full(stopped), .dim))
    }
    return lines
  }

  /// What happened, entry by entry, the last first.
  var history: [Line] {
    guard let file else { return [] }
    let marks = Dictionary(
      file.matter.trail.map { ($0.entry, $0) }, uniquingKeysWith: { first, _ in first })
    return [Line(say("办理过程", "History"), .heading)]
      + file.history.reversed().flatMap { record in
        [Line(" #\(record.number)  " + time.full(record.at), .dim)]
          + narrator.sentences(for: record).flatMap { wrapped($0, indent: 3) }
          + (marks[record.number].map(standing) ?? [])
      }
  }
}
