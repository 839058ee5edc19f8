import Canon
import Desk
import Registry
import Words
import Workflow

/// A matter told in lines: the message, its clocks, its departments, its texts, its history.
struct MatterText {
  let file: MatterFile
  let narrator: Narrator
  let now: Instant
  /// The past moment the matter is told of; nil for the present.
  var asOf: Instant?

  var matter: Matter { file.matter }
  var language: Language { narrator.language }
  var zone: Zone { narrator.office.zone }

  /// The matter for people.
  func lines() -> [String] {
    [heading, summary, message, points, clocks, ledger, assignments, texts, history]
      .filter { !$0.isEmpty }.joined(separator: [""]).map { $0 }
  }

  private var heading: [String] {
    let title = file.message?.title ?? ""
    return ["\(matter.number)  \(title)", "\(matter.stage.phrase(language))"]
  }

  private var summary: [String] {
    var rows: [(Phrase, String)] = [
      (Phrase(zh: "收文号", en: "Id"), matter.id.rawValue),
      (Phrase(zh: "来源", en: "Source"), narrator.name(of: matter.received.source)),
      (Phrase(zh: "留言时间", en: "Written"), narrator.time(matter.received.sentAt)),
    ]
    if let news = narrator.office.supervision.gridNews(externalID: matter.received.externalID) {
      let report = news.report.value
      rows.append(
        (
          Phrase(zh: "网格上报", en: "Grid report"),
          "#\(news.id) \(narrator.name(of: report.area)) \(report.informant)"
        ))
    }
    if let url = matter.received.url { rows.append((Phrase(zh: "网址", en: "Address"), url)) }
    if let registration = matter.registration?.registration {
      rows += [
        (Phrase(zh: "类别", en: "Kind"), registration.kind.phrase(language)),
        (Phrase(zh: "网格", en: "Area"), narrator.name(of: registration.area)),
        (Phrase(zh: "主题", en: "Topic"), narrator.name(of: registration.topic)),
      ]
    }
    rows += relations
    rows += file.waiting.map { (Phrase(zh: "等待", en: "Waits for"), waiting($0)) }
    return rows.map { "  \($0(language))  \($1)" }
  }

  /// What it was before, and what it is answered with or could be.
  private var relations: [(Phrase, String)] {
    let reopened = matter.reopening.map {
      (
        Phrase(zh: "重新办理", en: "Reopened"),
        "\($0.value.count) " + narrator.time(matter.askedAt)
      )
    }
    let merged = matter.merging.map {
      let stage = file.mergedInto?.stage.phrase(language)
      return (
        Phrase(zh: "并入", en: "Merged into"),
        [$0.value.intoNumber, stage].compactMap(\.self).joined(separator: " ")
      )
    }
    let answered = file.mergedInto?.publication(answering: matter.id).map { publication in
      let place = publication.merged.first { $0.matter == matter.id }?.place
      return (
        Phrase(zh: "并件答复", en: "Answered"),
        [narrator.time(publication.postedAt), place].compactMap(\.self).joined(separator: " ")
      )
    }
    let merges = matter.merges.map { merged in
      (
        Phrase(zh: "并件", en: "Answers too"),
        [merged.value.number, merged.value.url].compactMap(\.self).joined(separator: " ")
      )
    }
    let similar = file.similar.map { other in
      (
        Phrase(zh: "相似留言", en: "Similar"),
        [other.number, other.stage.phrase(language), other.title].joined(separator: " ")
      )
    }
    return [reopened, merged, answered].compactMap(\.self) + merges + similar
  }

  private func waiting(_ waiting: Waiting) -> String {
    let due = waiting.clock.map {
      DueText(now: now, zone: zone, language: language).phrase(for: $0)
    }
    return [
      waiting.rank?.phrase(language), waiting.act.awaited(language),
      waiting.department.map { narrator.name(of: $0) },
      narrator.people(for: waiting, on: file.matter, at: now), due,
    ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var message: [String] {
    guard let message = file.message else {
      return [
        Phrase(zh: "（留言原件缺失或损坏）", en: "(The message's original is missing or damaged.)")(language)
      ]
    }
    let author = message.author.isEmpty ? [] : [message.author]
    return titled(Phrase(zh: "留言", en: "Message"), author + paragraphs(message.text))
  }

  private var points: [String] {
    titled(
      Phrase(zh: "诉求", en: "Points"),
      matter.points.enumerated().map { "\($0 + 1). \($1)" })
  }

  private var clocks: [String] {
    let due = DueText(now: now, zone: zone, language: language)
    return titled(
      Phrase(zh: "时限", en: "Clocks"),
      file.clocks.map { clock in
        let department = clock.department.map { " " + narrator.name(of: $0) } ?? ""
        return due.line(for: clock) + department
      })
  }

  /// How the public reply came by its due moment.
  private var ledger: [String] {
    guard let ledger = file.ledgers.first else { return [] }
    return titled(
      Phrase(zh: "公开回复时限推算", en: "How the public reply is due"),
      LedgerText(narrator).lines(ledger))
  }

  private var assignments: [String] {
    titled(
      Phrase(zh: "部门", en: "Departments"),
      matter.assignments.map { assignment in
        let lead = assignment.isLead ? Phrase(zh: "（牵头）", en: " (lead)")(language) : ""
        return narrator.name(of: assignment.department) + lead + " "
          + assignment.stage.phrase(language)
      } + matter.withdrawn.map(withdrawal))
  }

  /// A department's part that was taken back, and why.
  private func withdrawal(_ assignment: Assignment) -> String {
    let reason = assignment.withdrawal?.reason ?? ""
    return narrator.name(of: assignment.department) + " " + assignment.stage.phrase(language)
      + (reason.isEmpty ? "" : Phrase(zh: "：", en: ": ")(language) + reason)
  }

  private var texts: [String] {
    let texts: [(Phrase, String?)] = [
      (Phrase(zh: "拟办意见", en: "Proposal"), matter.proposal?.value.text),
      (Phrase(zh: "批示", en: "Instruction"), matter.instruction?.value.text),
      (Phrase(zh: "本室答复", en: "The office's own answer"), matter.officeAnswer?.value.text),
      (
        Phrase(zh: "查明与办理", en: "Findings"),
        matter.finalReport.flatMap { $0.findings.isEmpty ? nil : $0.findings }
      ),
      (
        Phrase(zh: "公开文本", en: "Public text"),
        matter.review?.value.text ?? matter.finalReport?.wording
      ),
      (Phrase(zh: "发布", en: "Posted at"), matter.publication?.value.url),
      (Phrase(zh: "档号", en: "File number"), matter.archiving?.value.fileNumber),
    ]
    return Array(
      texts.compactMap { title, text in text.map { titled(title, paragraphs($0)) } }
        .joined(separator: [""]))
  }

  private var history: [String] {
    titled(
      Phrase(zh: "经过", en: "History"),
      file.history.flatMap { record in
        let mark = file.matter.trail.first { $0.entry == record.number }
        let standing = mark.flatMap { narrator.standing(of: $0)?(language) }
        return (narrator.sentences(for: record) + [standing].compactMap(\.self)).map { sentence in
          "#\(record.number) \(narrator.time(record.at)) \(sentence)"
        }
      })
  }

  private func titled(_ title: Phrase, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [title(language)] + lines.map { "  " + $0 }
  }

  private func paragraphs(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
