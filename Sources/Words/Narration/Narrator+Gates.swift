import Workflow

// What stood between a report and its publication.
extension Narrator {
  func masked(_ value: Masked) -> Phrase {
    let digest = value.digest.prefix(8)
    return Phrase(zh: "脱敏定稿 (文本 \(digest))", en: "settled the public text \(digest)")
      + decisions(value) + told(value.note)
  }

  func edited(_ value: Edited) -> Phrase {
    let (old, new) = (value.was.prefix(8), value.text.digest.prefix(8))
    return Phrase(
      zh: "修改文本 (\(old) 改为 \(new))，原审查、审定作废",
      en: "edited the text (\(old) to \(new)), which voids its reviews and approvals")
      + decisions(value.text) + told(value.reason)
  }

  func secrecyExamined(_ value: SecrecyExamined) -> Phrase {
    let digest = value.digest.prefix(8)
    return Phrase(
      zh: "保密审查：\(value.openness.phrase.zh) (文本 \(digest))",
      en: "secrecy review: \(value.openness.phrase.en) (text \(digest))") + told(value.ground)
  }

  /// How many particulars are masked, and what stays and why.
  private func decisions(_ value: Masked) -> Phrase {
    let masked = value.hits.count { $0.kept == nil }
    let kept = value.hits.compactMap { hit in
      hit.kept.map { (hit.rule.phrase, $0) }
    }
    let words = value.words.map { (Phrase(zh: $0.pattern, en: $0.pattern), $0.reason) }
    let count =
      masked == 0
      ? Phrase.empty : Phrase(zh: "，遮盖 \(masked) 处", en: ", \(masked) masked")
    return (kept + words).reduce(count) { phrase, item in
      phrase + Phrase(zh: "，保留\(item.0.zh)", en: ", kept \(item.0.en)")
        + Phrase(zh: "（\(item.1)）", en: " (\(item.1))")
    }
  }
}
