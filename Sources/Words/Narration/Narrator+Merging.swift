import Workflow

// Messages that are answered together.
extension Narrator {
  func merged(_ value: Merged) -> Phrase {
    Phrase(
      zh: "\(value.number) 并入 \(value.intoNumber)，一并答复",
      en: "merged \(value.number) into \(value.intoNumber), to be answered together")
      + told(value.reason)
  }

  func unmerged(_ value: Unmerged) -> Phrase {
    Phrase(
      zh: "\(value.number) 从 \(value.intoNumber) 拆开，单独办理",
      en: "parted \(value.number) from \(value.intoNumber) again") + told(value.reason)
  }

  /// Why messages are not answered together, or not apart.
  func phrase(for refusal: MergeRefusal) -> Phrase {
    switch refusal {
    case .intoItself:
      Phrase(
        zh: "不能并入自己：请写另一件的编号。", en: "A matter is not merged into itself. Give another's number.")
    case .noTarget:
      Phrase(
        zh: "请写并入哪一件：办件编号如 2026-000123。",
        en: "Name the matter it is merged into, such as 2026-000123.")
    case .noSuchTarget(let number):
      Phrase(
        zh: "没有编号为「\(number)」的办件：请核对编号，可在台账（5）中查找。",
        en: "There is no matter '\(number)'. Check the number; all matters (5) lists them.")
    case .holdsOthers(let number):
      Phrase(
        zh: "\(number) 已并入此件：请先拆开，再办。",
        en: "\(number) is merged into this matter. Part them first, then try again.")
    case .targetMerged(let number, let into):
      Phrase(
        zh: "\(number) 自己已并入 \(into)：请并入 \(into)。",
        en: "\(number) is itself merged into \(into). Merge into \(into) instead.")
    case .targetNotOpen(let number, let stage):
      Phrase(
        zh: "\(number) 现在是「\(stage.phrase.zh)」，不能并入：请选已登记、还没有答复的件。",
        en: "\(number) is \(stage.phrase.en) and takes no other. Choose one that is registered and "
          + "not answered.")
    case .targetAnswered(let number):
      Phrase(
        zh: "\(number) 已经答复：不能再并入或拆开，新的留言请单独办理。",
        en: "\(number) is answered, too late to merge or to part. Handle the message by itself.")
    case .targetMayEnd(let number):
      Phrase(
        zh: "\(number) 正等领导裁定是否了结：请裁定后再并。",
        en: "A leader is to decide whether \(number) ends. Merge after that.")
    case .otherReaders(let number):
      Phrase(
        zh: "两件中一件限制查阅，一件不限制，不能并件：先更正 \(number) 或此件的查阅范围。",
        en: "One of the two is restricted and the other open. Amend \(number) or this matter so "
          + "that both have the same readers, then merge.")
    case .replyMissing(let number, let url):
      Phrase(
        zh: "并件 \(number) 还没有回复：请写回复所在网址或凭证\(url.map { "，留言在 \($0)" } ?? "")。",
        en: "The merged \(number) has no reply yet\(url.map { " at \($0)" } ?? ""). Give where the "
          + "reply stands, or what proves it.")
    case .notMerged(let number):
      Phrase(
        zh: "\(number) 没有并入此件：请核对编号。",
        en: "\(number) is not merged into this matter. Check the number.")
    }
  }
}
