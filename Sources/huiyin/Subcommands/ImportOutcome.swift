import Canon
import Desk
import Exchange
import Registry
import Words
import Workflow

/// What became of the rows of an imported file.
struct ImportOutcome {
  private let file: String
  private let result: IntakeResult
  private let isDry: Bool
  private var taken: [Place] = []
  private var known: [Place] = []
  private var refused: [(message: IntakeResult.NumberedMessage, refusal: Refusal)] = []

  /// A line, and the matter its message is.
  private struct Place {
    var line: Int
    var matter: MatterID
  }

  /// A line that was not taken in, and why.
  private struct Loss {
    var line: Int
    var sentence: String
    var excerpt: String
  }

  /// Makes the outcome of what was received; nothing was, in a dry run.
  init(file: String, result: IntakeResult, receptions: [Reception]?) {
    self.file = file
    self.result = result
    isDry = receptions == nil
    for (message, reception) in zip(result.messages, receptions ?? []) {
      switch reception {
      case .taken(let matter): taken.append(Place(line: message.line, matter: matter))
      case .known(let matter): known.append(Place(line: message.line, matter: matter))
      case .refused(let refusal): refused.append((message, refusal))
      }
    }
  }

  /// Whether every row was taken in, now or before.
  var isComplete: Bool { result.badRows.isEmpty && refused.isEmpty }

  /// The outcome as a document.
  func json(_ narrator: Narrator) -> CanonWriter {
    var writer = CanonWriter()
    writer.object { writer in
      writer.member("file", file)
      writer.member("encoding", result.encoding.rawValue)
      writer.member("dryRun", is: isDry)
      writer.member("messages", result.messages.count)
      writer.member("derivedIDs", is: result.hasDerivedIDs)
      writer.member("taken", taken) { item, place in
        item.member("line", place.line)
        item.member("matter", place.matter.rawValue)
      }
      writer.member("known", known) { item, place in
        item.member("line", place.line)
        item.member("matter", place.matter.rawValue)
      }
      writer.name("repeated")
      writer.array { list in for line in result.repeatedLines { list.integer(line) } }
      writer.member("bad", losses(narrator)) { item, loss in
        item.member("line", loss.line)
        item.member("sentence", loss.sentence)
        item.member("excerpt", loss.excerpt)
      }
    }
    return writer
  }

  /// The outcome for people: the counts, then each row that was not taken.
  func lines(_ narrator: Narrator) -> [String] {
    let losses = losses(narrator)
    let rest = Phrase(
      zh:
        "，文件内重复 \(result.repeatedLines.count) 条，未收 \(losses.count) 条（\(result.encoding.rawValue)）。",
      en: ", repeated in the file \(result.repeatedLines.count), not taken \(losses.count) "
        + "(\(result.encoding.rawValue)).")
    var lines = [counts(narrator.language) + rest(narrator.language)]
    if result.hasDerivedIDs { lines.append(Self.derivedIDs(narrator.language)) }
    return lines
      + losses.map { loss in
        Phrase(zh: "第 \(loss.line) 行：", en: "Line \(loss.line): ")(narrator.language)
          + loss.sentence + "  " + loss.excerpt
      }
  }

  private static let derivedIDs = Phrase(
    zh: "没有留言编号的，编号由内容摘要得出：内容不变则编号不变。",
    en: "A message without a number is named by the digest of its content, always the same.")

  private var counts: Phrase {
    isDry
      ? Phrase(
        zh: "检查完毕，未收文：可收 \(result.messages.count) 条",
        en: "Checked, nothing taken in: can be taken \(result.messages.count)")
      : Phrase(
        zh: "收文 \(taken.count) 条，此前已收 \(known.count) 条",
        en: "Taken in \(taken.count), known before \(known.count)")
  }

  /// Rows that could not be read, and messages a rule refused, in the order of the file.
  private func losses(_ narrator: Narrator) -> [Loss] {
    let bad = result.badRows.map { row in
      Loss(
        line: row.line, sentence: row.reason.phrase(narrator.language), excerpt: row.excerpt)
    }
    let refused = refused.map { message, refusal in
      Loss(
        line: message.line, sentence: narrator.sentence(for: refusal),
        excerpt: message.incoming.message.title)
    }
    return (bad + refused).sorted { $0.line < $1.line }
  }
}
