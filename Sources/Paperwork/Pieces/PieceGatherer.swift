import Canon
import Registry
import Workflow

/// Gathers the documents of a matter, in the order of its file.
struct PieceGatherer {
  let file: MatterFile
  let history: OfficeHistory
  let mark: JournalMark

  private var matter: Matter { file.matter }
  private var zone: Zone { history.now.zone }

  /// Every document there can be; originals are named, not read.
  func pieces() -> [Piece] {
    var list = papers()
    if let message { list.insert(message, at: 0) }
    list += publicTexts
    return list.sorted { $0.kind < $1.kind } + originals() + [wholeHistory]
  }

  /// The papers made of facts: one for each group, its facts in the order they happened.
  private func papers() -> [Piece] {
    var sections: [PieceGroup: [PieceSection]] = [:]
    for record in file.history {
      for fact in record.facts {
        guard let group = PieceGroup(fact, of: matter) else { continue }
        sections[group, default: []].append(section(fact, record))
      }
    }
    let departments = matter.assignments.map(\.department)
    return sections.keys
      .sorted { key($0, departments).lexicographicallyPrecedes(key($1, departments)) }
      .compactMap { group in sections[group].map { paper(group, $0) } }
  }

  /// Reports stand by department, the lead first, and then by version.
  private func key(_ group: PieceGroup, _ departments: [DepartmentID]) -> [Int] {
    let department = group.department.flatMap { departments.firstIndex(of: $0) } ?? 0
    let rank = Piece.Kind.allCases.firstIndex(of: group.kind) ?? 0
    return [rank, department, group.version == 0 ? .max : group.version]
  }

  private func section(_ fact: Fact, _ record: Record) -> PieceSection {
    var section = PieceSection(record: record, fact: fact)
    section.mark = matter.trail.first { $0.entry == record.number }
    if case .approved = fact { section.isOwnDraft = file.isOwnDraft(record) }
    if fact.isConfirmation { section.isOwnProposal = file.isOwnProposal(record) }
    return section
  }

  private func paper(_ group: PieceGroup, _ sections: [PieceSection]) -> Piece {
    let title = group.title(in: history.now)
    let first = sections[0].record
    let author =
      group.department.map { history.now.name(of: $0) }
      ?? office(at: first).name(of: first.actor)
    let bodies = sections.flatMap { [""] + $0.lines(in: office(at: $0.record)) }
    return Piece(
      kind: group.kind, title: title, author: author, date: zone.local(first.at).day,
      entries: sections.map(\.record.number), content: .text(text(title, bodies)))
  }

  /// The message as it was written, with where it came from; nil when its original is lost.
  private var message: Piece? {
    guard let message = file.message else { return nil }
    let title = Piece.Kind.message.title
    let office = history.at(matter.receipt.number)
    let lines =
      ["", "【留言】"] + FactText.lines(of: message, in: office) + ["", "【收文】"]
      + FactText.lines(of: matter.received, in: office)
    return Piece(
      kind: .message, title: title, author: message.author,
      date: zone.local(matter.received.sentAt).day, entries: [matter.receipt.number],
      content: .text(text(title, lines)))
  }

  /// The approved text of each round and nothing else, so that its digest is the one signed.
  private var publicTexts: [Piece] {
    let rounds = matter.rounds
    return rounds.indices.compactMap { index in
      guard let review = rounds[index].review else { return nil }
      let title = Piece.Kind.publicText.title
      return Piece(
        kind: .publicText, title: rounds.count == 1 ? title : "\(title)-第\(index + 1)次",
        author: history.now.name, date: zone.local(review.moment.at).day,
        entries: [review.moment.number], content: .text(review.value.text))
    }
  }

  /// What came from outside, each once, in the order it came.
  ///
  /// The file a message was imported from is left out: it holds other people's messages too.
  private func originals() -> [Piece] {
    var seen: Set<String> = []
    var list: [Piece] = []
    for record in file.history {
      let named = record.facts.flatMap(\.titledOriginals)
      for (title, digest) in named where seen.insert(digest).inserted {
        list.append(
          Piece(
            kind: .original, title: title, author: office(at: record).name(of: record.actor),
            date: zone.local(record.at).day, entries: [record.number],
            content: .original(digest)))
      }
    }
    return list
  }

  private var wholeHistory: Piece {
    let title = Piece.Kind.history.title
    let bodies = file.history.flatMap { record in
      record.facts.filter { !$0.isBehalf }.flatMap { fact in
        [""] + section(fact, record).lines(in: office(at: record))
      }
    }
    return Piece(
      kind: .history, title: title, author: history.now.name, date: zone.local(mark.at).day,
      entries: file.history.map(\.number), content: .text(text(title, bodies)))
  }

  private func text(_ title: String, _ body: [String]) -> String {
    let head = [
      PlainText.clean(title), "", "办件编号：" + matter.number,
      "留言标题：" + PlainText.clean(file.message?.title ?? "（原件缺失）"),
    ]
    return (head + body).joined(separator: "\n") + "\n"
  }

  private func office(at record: Record) -> Office { history.at(record.number) }
}
