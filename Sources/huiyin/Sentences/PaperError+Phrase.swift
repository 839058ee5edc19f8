import Desk
import Paperwork
import Words
import Workflow

extension PaperError {
  /// Why there is no such paper, and when there will be.
  var phrase: Phrase {
    switch self {
    case .notYet(let kind, let stage):
      Phrase(
        zh: "办件处于「\(stage.phrase.zh)」，还没有\(kind.phrase.zh)。\(kind.when.zh)",
        en: "The matter is at '\(stage.phrase.en)' and has no \(kind.phrase.en) yet: "
          + "\(kind.when.en)")
    case .notOfMatter(let kind):
      Phrase(
        zh: "\(kind.phrase.zh)不属于某一办件。", en: "The \(kind.phrase.en) is not of one matter.")
    case .noSlip(let kind, let number, let known): Self.noSlip(kind, number, known)
    }
  }

  private static func noSlip(_ kind: PaperKind, _ number: String, _ known: [String]) -> Phrase {
    let zh = known.isEmpty ? "此件还没有这种公文" : "此件有：" + known.joined(separator: "、")
    let en =
      known.isEmpty
      ? "the matter has had none yet" : "the matter has " + known.joined(separator: ", ")
    return Phrase(
      zh: "没有编号为「\(number)」的\(kind.phrase.zh)。\(zh)。",
      en: "No \(kind.phrase.en) has the number \(number): \(en).")
  }

  /// Why there is no bulletin.
  static func noBulletin(_ name: String?) -> Phrase {
    guard let name else {
      return Phrase(
        zh: "还没有通报。看候选用 huiyin bulletin candidates。",
        en: "There is no bulletin yet: huiyin bulletin candidates tells whom one may name.")
    }
    return Phrase(
      zh: "没有通报「\(name)」。编号见 huiyin bulletin。",
      en: "There is no bulletin '\(name)': huiyin bulletin lists them.")
  }

  /// Why there is no handover note.
  static func noHandover(_ number: Int?) -> Phrase {
    guard let number else {
      return Phrase(
        zh: "还没有交过班。交班用 huiyin handover 或看板上的 H。",
        en: "No shift was handed over yet: use huiyin handover, or H on the board.")
    }
    return Phrase(
      zh: "日志第 \(number) 条不是交班。不写编号则打印最近一次。",
      en: "Entry \(number) hands no shift over; without a number the last one is printed.")
  }
}

extension PaperKind {
  /// From when on there is such a paper.
  fileprivate var when: Phrase {
    switch self {
    case .instruction: Phrase(zh: "领导批示后才有。", en: "there is once a leader instructed.")
    case .dispatch: Phrase(zh: "交办后才有。", en: "there is once it is dispatched.")
    case .reply: Phrase(zh: "答复审定后才有。", en: "there is once the reply is approved.")
    case .contents: Phrase(zh: "办结后才有。", en: "there is once it is closed.")
    case .slip: Phrase(zh: "签发督办单后才有。", en: "there is once a slip is issued.")
    case .monthly, .handover, .bulletin: Phrase(zh: "", en: "")
    }
  }
}
