import Canon
import Registry
import Words
import Workflow

// What leaves the house, and what goes into the archive.
extension MatterPapers {
  /// The reply letter (答复函): the approved public text and nothing that was not approved with it.
  var replyLetter: Paper? {
    guard let review = matter.approvedReview, let approval = matter.approvals.last else {
      return nil
    }
    var paper = setting.paper(
      Phrase(zh: "答复函", en: "Reply"), number: setting.number("复", of: matter),
      date: setting.day(of: matter.publication?.value.postedAt ?? approval.moment.at),
      layout: .document)
    paper.blocks =
      letter(review.value.text, on: approval.moment.at) + [
        .note(
          say("公开答复摘要（SHA-256）：", "Digest of the public text (SHA-256): ") + review.value.digest)
      ]
    if let publication = matter.publication?.value {
      paper.blocks.append(.note(given(publication)))
    }
    return paper
  }

  /// The letter that tells the citizen of an end without a reply (告知书), as it was confirmed.
  var noticeLetter: Paper? {
    guard let ending = matter.ending, let notice = ending.kind.notice, let ended = matter.ended
    else { return nil }
    var paper = setting.paper(
      Phrase(zh: "告知书", en: "Notice"), number: setting.number("告知", of: matter),
      date: setting.day(of: matter.endTold?.value.toldAt ?? ended.at), layout: .document)
    paper.blocks = letter(notice, on: ended.at)
    return paper
  }

  /// A letter to who wrote the message, in the office's name.
  private func letter(_ text: String, on signed: Instant) -> [Paper.Block] {
    [
      .fields([
        field("致", "To", file.message?.author ?? ""), field("事由", "Re", publicTitle),
        field("留言时间", "Written", setting.time(matter.received.sentAt)),
      ]), .text(text),
      .signatures([
        Paper.Signature(
          say("答复单位", "For the office"), name: setting.name(of: setting.office),
          date: setting.day(of: signed))
      ]),
    ]
  }

  /// The title without the particulars of a person: a letter leaves the house.
  private var publicTitle: String { Masker().hits(in: title).masked(title) }

  /// Where the reply stands and since when, or how the citizen was answered.
  private func given(_ publication: Publication) -> String {
    let time = setting.time(publication.postedAt)
    guard publication.url.isEmpty else {
      return say("已发布：\(time)，", "Published \(time) at ") + publication.url
    }
    guard matter.openness != .withheld else {
      return say("\(time) 告知留言人不予公开", "The citizen was told on \(time) that it is withheld")
    }
    let channel = publication.channel.map { $0.phrase(setting.language) }
    return say("已答复留言人（不公开）：\(time)", "Given to the citizen alone, \(time)")
      + (channel.map { say("，", ", by ") + $0 } ?? "")
  }

  /// The list of a file's pieces (卷内目录), as it was filed, or as it would be.
  var contentsList: Paper? {
    guard matter.stage == .closed || matter.stage == .archived else { return nil }
    let archiving = matter.archiving
    let pieces = PieceGatherer(file: file, history: setting.history, mark: setting.mark).pieces()
    let lacking = Completeness(file: file, office: setting.office)
      .missing(from: pieces, reading: reading)
    var paper = setting.paper(
      Phrase(zh: "卷内目录", en: "List of Pieces"),
      number: archiving?.value.fileNumber ?? say("（未归档）", "(not filed yet)"),
      date: archiving.map { setting.day(of: $0.moment.at) } ?? "", layout: .list)
    paper.blocks = [
      .fields([
        field("办件编号", "Matter", matter.number), field("题名", "Title", title),
        field("保管期限", "Kept", retention),
        field("件数", "Pieces", String(pieces.count)),
        field("归档包摘要", "Package", archiving?.value.package ?? ""),
      ]), .table(table(of: pieces)),
    ]
    if !lacking.isEmpty {
      paper.blocks += [
        .heading(say("缺件", "Missing")),
        .items(lacking.map { $0.title + reason(forMissing: $0.title) }),
      ]
    }
    if let note = archiving?.value.note { paper.blocks.append(.note(note)) }
    paper.blocks.append(
      .signatures([
        archiving.map { setting.signature(say("立卷人", "Filed by"), $0.moment) }
          ?? Paper.Signature(say("立卷人", "Filed by")), Paper.Signature(say("检查人", "Checked by")),
      ]))
    return paper
  }

  /// How long the file is kept now, and how long it was to be kept when it was filed.
  private var retention: String {
    guard let filed = matter.archiving?.value.retention else { return "" }
    let first = filed.phrase(setting.language)
    guard let kept = matter.retention, kept != filed else { return first }
    return kept.phrase(setting.language) + say("（归档时\(first)）", " (\(first) when it was filed)")
  }

  private func reason(forMissing piece: String) -> String {
    let reason = matter.archiving?.value.reason(forMissing: piece)
    return reason.map { say("：", ": ") + $0 } ?? ""
  }

  private func table(of pieces: [Piece]) -> Paper.Table {
    Paper.Table(
      [
        .number(say("序号", "No.")), .text(say("责任者", "By")), .text(say("题名", "Title")),
        .code(say("日期", "Date")), .text(say("日志条目", "Journal entries")),
      ],
      rows: pieces.enumerated().map { index, piece in
        [
          String(index + 1), piece.author, piece.title, piece.date.description,
          Self.ranges(piece.entries),
        ]
      })
  }

  /// Numbers in rising order with what follows each other joined: `3, 5-9`.
  static func ranges(_ numbers: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = ranges.last, number <= last.upperBound + 1 {
        ranges[ranges.count - 1] = last.lowerBound...max(number, last.upperBound)
      } else {
        ranges.append(number...number)
      }
    }
    return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
      .joined(separator: ", ")
  }
}
