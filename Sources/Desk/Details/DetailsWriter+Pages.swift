import Canon
import Drawing
import Registry
import Workflow

extension MatterFile {
  /// The text the public reads, or is about to: what is under approval, or the lead's wording.
  var publicText: String? { matter.review?.value.text ?? matter.finalReport?.wording }

  /// The texts that were passed to the leader, in order.
  var reviewedTexts: [Reviewed] {
    history.flatMap(\.facts).compactMap { fact in
      if case .reviewed(let reviewed) = fact { reviewed } else { nil }
    }
  }
}

// The other pages: the public text, the clocks, the history.
extension DetailsWriter {
  /// The exact public text, what the signature binds, and what changed since the last review.
  var publicText: [Line] {
    guard let file else { return [] }
    guard let text = file.publicText else {
      return [Line(say("还没有答复文本", "There is no reply text yet"), .dim)]
    }
    let isReviewed = file.matter.review != nil
    let title =
      isReviewed ? say("公开答复文本", "Public text") : say("部门建议的公开答复", "The department's wording")
    return [Line(title, .heading)] + wrapped(text) + [.blank] + binding + changes
  }

  private var binding: [Line] {
    guard let review = matter?.review else { return [] }
    var lines = labelled(
      "字数", "Characters", "\(review.value.text.count)")
    lines += labelled("摘要", "Digest", grouped(review.value.digest))
    lines += wrapped(
      say("审定的签名约束以上文字，一字不改。", "The approval's signature binds exactly the text above."),
      indent: 0, .signature)
    if let note = review.value.note { lines += labelled("审核备注", "Reviewer's note", note) }
    lines += labelled("送审", "Passed on", moment(review.moment))
    for approval in matter?.approvals ?? [] {
      lines += labelled("审定", "Approved", moment(approval.moment))
    }
    return lines
  }

  /// In groups of eight, so that two people can compare it aloud.
  private func grouped(_ digest: String) -> String {
    var groups: [Substring] = []
    var rest = digest[...]
    while !rest.isEmpty {
      groups.append(rest.prefix(8))
      rest = rest.dropFirst(8)
    }
    return groups.joined(separator: " ")
  }

  private var changes: [Line] {
    guard let texts = file?.reviewedTexts, texts.count > 1 else { return [] }
    let title = say("与上次送审相比", "Changed since the last review")
    let differences = Difference.lines(
      from: Sentences.split(texts[texts.count - 2].text),
      to: Sentences.split(texts[texts.count - 1].text))
    guard differences.contains(where: { $0.kind != .same }) else {
      return [.blank, Line(title, .heading), Line(say(" 文字未变", " The text is the same"), .dim)]
    }
    return [.blank, Line(title, .heading)]
      + differences.flatMap { change -> [Line] in
        switch change.kind {
        case .same: wrapped("  " + change.text, .dim)
        case .added: wrapped("+ " + change.text, .added)
        case .removed: wrapped("- " + change.text, .removed)
        }
      }
  }

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
    Line(due.status(of: clock).padded(to: 7), role(of: clock)).adding(" ")
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
    return [Line(say("办理过程", "History"), .heading)]
      + file.history.reversed().flatMap { record in
        [Line(" #\(record.number)  " + time.full(record.at), .dim)]
          + narrator.sentences(for: record).flatMap { wrapped($0, indent: 3) }
      }
  }
}
