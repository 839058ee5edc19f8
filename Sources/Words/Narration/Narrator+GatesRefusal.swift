import Workflow

/// What a public text still has to pass.
extension Narrator {
  func unknownHit(_ number: Int) -> Phrase {
    Phrase(
      zh: "文中没有第 \(number) 处遮盖：请核对编号。",
      en: "There is no hit \(number) in the text. Check the number.")
  }

  func keptWithoutReason(_ number: Int) -> Phrase {
    Phrase(
      zh: "第 \(number) 处要保留，请写明理由，如「2 对外公布的咨询电话」。",
      en: "Hit \(number) is kept without a reason. Write one, such as '2 our public number'.")
  }

  func unknownWord(_ number: Int) -> Phrase {
    Phrase(
      zh: "文中没有第 \(number) 处涉密词：请核对编号。",
      en: "There is no secrecy word \(number) in the text. Check the number.")
  }

  func wordWithoutReason(_ number: Int) -> Phrase {
    Phrase(
      zh: "第 \(number) 处涉密词要保留，请写明可以公开的理由。",
      en: "Secrecy word \(number) is kept without a reason. Say why it may be public.")
  }

  var notMasked: Phrase {
    Phrase(
      zh: "公开文本还没有脱敏定稿：请管理员先办「脱敏定稿」。",
      en: "The public text is not settled yet. An administrator masks it first.")
  }

  func openedWithoutGround(_ openness: Openness) -> Phrase {
    Phrase(
      zh: "「\(openness.phrase.zh)」要写明依据：哪些内容、为什么不能公开。",
      en: "'\(openness.phrase.en)' needs its ground: what must not be public, and why.")
  }

  var textSame: Phrase {
    Phrase(
      zh: "文本没有变化，不用修改。", en: "The text is the same, so there is nothing to edit.")
  }

  var postedTextMissing: Phrase {
    Phrase(
      zh: "请把网上现有的回复文字贴进来，与审定文本核对后才能登记发布。",
      en: "Paste what stands on the site: it is compared with the approved text first.")
  }

  func postedTextDiffers(_ pieces: [Difference]) -> Phrase {
    Phrase(
      zh: "网上文字与审定文本不一致：\(marked(pieces))。请改正网上文字，或写明不一致的原因。",
      en: "The site says something else: \(marked(pieces)). Correct it there, or explain the "
        + "difference.")
  }

  func undecided(_ hits: [MaskHit]) -> Phrase {
    let zh = hits.map { "\($0.number) \($0.rule.phrase.zh) \($0.original)→\($0.replacement)" }
    let en = hits.map { "\($0.number) \($0.rule.phrase.en) \($0.original) > \($0.replacement)" }
    return Phrase(
      zh: "还有 \(hits.count) 处个人信息没有决定：\(zh.joined(separator: "；"))。请遮盖，或写理由保留。",
      en: "\(hits.count) particulars are undecided: \(en.joined(separator: "; ")). Mask them, or "
        + "keep each for a reason.")
  }

  func undecided(_ hits: [SecrecyWords.Hit]) -> Phrase {
    let list = hits.map { "\($0.number) \($0.original)" }
    return Phrase(
      zh: "文中有涉密或内部用语：\(list.joined(separator: "、"))。请删改，或逐处写明可以公开的理由。",
      en: "The text holds secrecy words: \(list.joined(separator: ", ")). Change it, or give a "
        + "reason for each.")
  }

  func secrecyNotExamined(_ reviewers: [MemberID]) -> Phrase {
    guard !reviewers.isEmpty else {
      return Phrase(
        zh: "这份文本还没有保密审查，也没有保密审查员：请管理员先指定一位。",
        en: "The text has had no secrecy review, and nobody is entrusted with it. Ask an "
          + "administrator to admit a secrecy reviewer.")
    }
    let names = list(reviewers.prefix(3).map(name(of:)))
    return Phrase(
      zh: "这份文本还没有保密审查：等\(names)审查。",
      en: "The text waits for the secrecy review of \(names).")
  }

  /// What changed, with what went in brackets and what came behind a plus.
  private func marked(_ pieces: [Difference]) -> String {
    let shown = pieces.compactMap { piece -> String? in
      switch piece.kind {
      case .same: nil
      case .removed: "[-\(piece.text.prefix(40))]"
      case .added: "[+\(piece.text.prefix(40))]"
      }
    }
    return shown.prefix(6).joined(separator: " ") + (shown.count > 6 ? " ~" : "")
  }
}
