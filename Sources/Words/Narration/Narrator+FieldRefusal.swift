import Workflow

/// What a field lacks or holds too much of.
extension Narrator {
  func textMissing(_ field: TextField) -> Phrase {
    Phrase(
      zh: "「\(field.phrase.zh)」还空着，请填写。",
      en: "The field '\(field.phrase.en)' is empty. Please fill it in.")
  }

  func textTooLong(_ field: TextField, _ limit: Int) -> Phrase {
    Phrase(
      zh: "「\(field.phrase.zh)」超过 \(limit) 字，请精简。",
      en: "The field '\(field.phrase.en)' holds more than \(limit) characters. Please shorten it."
    )
  }

  func unfilledPlaceholder(_ field: TextField, _ placeholder: String) -> Phrase {
    Phrase(
      zh: "「\(field.phrase.zh)」里的 \(placeholder) 还没有填：请填写或删去。",
      en: "The field '\(field.phrase.en)' still holds \(placeholder). Fill it in or remove it.")
  }

  var noPoints: Phrase {
    Phrase(
      zh: "还没有诉求：请至少写一条，留言人问什么、要什么。",
      en: "There are no points. Write at least one: what the citizen asks or demands.")
  }

  func tooManyPoints(_ limit: Int) -> Phrase {
    Phrase(
      zh: "诉求最多 \(limit) 条：请合并相近的。",
      en: "A message has at most \(limit) points. Please join those that are alike.")
  }

  func pointUnanswered(_ point: Int) -> Phrase {
    Phrase(
      zh: "诉求 \(point) 还没有处理：请选已答复、已转交或不予答复。",
      en: "Point \(point) is not dealt with. Mark it answered, handed on or refused.")
  }

  func groundMissing(_ point: Int) -> Phrase {
    Phrase(
      zh: "诉求 \(point) 没有直接答复：请写明转交给谁，或不予答复的理由。",
      en: "Point \(point) is not answered. Say to whom it is handed on, or why it is refused.")
  }

  func unknownPoint(_ point: Int) -> Phrase {
    Phrase(
      zh: "没有诉求 \(point)：请核对编号，诉求见详情 (0)。",
      en: "There is no point \(point). Check the number; details (0) list the points.")
  }
}
