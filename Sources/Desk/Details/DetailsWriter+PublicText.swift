import Drawing
import Registry
import Words
import Workflow

extension Matter {
  /// The digest of the text that is examined or approved now.
  var textDigest: String? { review?.value.digest ?? masking?.value.digest }
}

extension MatterFile {
  /// The text the public reads, or is about to: what is under approval, or the lead's wording.
  var publicText: String? {
    matter.review?.value.text ?? matter.masking?.value.text ?? matter.proposedText
  }

  /// The texts the office settled or passed on, in order, each different from the one before.
  var settledTexts: [String] {
    history.flatMap(\.facts).reduce(into: []) { texts, fact in
      let text: String? =
        switch fact.payload {
        case let masked as Masked: masked.text
        case let edited as Edited: edited.text.text
        case let reviewed as Reviewed: reviewed.text
        case _: nil
        }
      if let text, text != texts.last { texts.append(text) }
    }
  }
}

// The public view: the exact text, what was decided on it, who signed it, what changed in it.
extension DetailsWriter {
  /// The public text, with all that a signature on it binds, and the message beside it.
  var publicText: [Line] {
    guard let file else { return [] }
    guard let text = file.publicText else {
      return [Line(say("还没有答复文本", "There is no reply text yet"), .dim)]
    }
    let isSettled = file.matter.textDigest != nil
    let title =
      isSettled ? say("公开答复文本", "Public text") : say("部门建议的公开答复", "The department's wording")
    return [Line(title, .heading)] + wrapped(text) + decisions + [.blank] + secrecy + binding
      + changes + publicMessage
  }

  /// The approved text as it is posted or told, and how the citizen is reached where it is told.
  var textToPost: [Line] {
    guard let matter, let text = file?.publicText else { return publicText }
    let isPosted = matter.openness.isPosted
    let title =
      isPosted
      ? say("公开答复文本", "Public text") : say("答复本人的文本，不上网发布", "For the citizen only: not posted")
    let approvals = matter.approvals.flatMap { labelled("审定", "Approved", moment($0.moment)) }
    return [Line(title, .heading)] + wrapped(text) + (isPosted ? [] : secrecy + contact) + approvals
      + (matter.openCorrection == nil ? [] : changes)
  }

  /// What an edit of the text undoes: whatever was decided on it as it stands.
  var voidedByEdit: [Line] {
    guard let matter else { return [] }
    let decided = [
      (matter.secrecy != nil, Phrase(zh: "保密审查", en: "secrecy review")),
      (matter.review != nil, Phrase(zh: "审核", en: "review")),
      (!matter.approvals.isEmpty, Phrase(zh: "审定", en: "approval")),
    ]
    let voided = decided.filter(\.0).map { $0.1(model.language) }
    guard !voided.isEmpty else { return [] }
    let list = narrator.list(voided)
    return wrapped(
      say("一改文本，已有的\(list)作废，须重新办理。", "An edit voids the \(list): they are done anew."), .warning)
  }

  private var masked: Masked? {
    guard let matter, let digest = matter.textDigest else { return nil }
    return matter.publicTexts.last { $0.value.digest == digest }?.value
  }

  /// Each hit of the masker by its number, and each secrecy word that stays.
  private var decisions: [Line] {
    guard let masked else { return [] }
    let scalars = Array(masked.text.unicodeScalars)
    let hits = masked.hits.enumerated().flatMap { index, hit -> [Line] in
      let range = min(hit.from, scalars.count)..<min(hit.from + hit.length, scalars.count)
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[range])
      let kept = hit.kept.map { say("  保留：", "  kept: ") + $0 } ?? say("  已遮盖", "  masked")
      return labelled(
        " \(index + 1)", " \(index + 1)",
        hit.rule.phrase(model.language) + "  " + String(text) + kept)
    }
    let words = masked.words.flatMap { word in
      labelled(" 涉密词", " Secrecy word", "\(word.pattern)  " + word.reason)
    }
    return hits.isEmpty && words.isEmpty
      ? [] : [Line(say("脱敏", "Masking"), .heading)] + hits + words
  }

  private var secrecy: [Line] {
    guard let matter else { return [] }
    guard let secrecy = matter.secrecy else {
      let returned = matter.secrecyReturn.map {
        labelled("审查退回", "Returned", $0.value + "  " + moment($0.moment))
      }
      return returned ?? []
    }
    let ground = secrecy.value.ground.map { ": " + $0 } ?? ""
    return labelled(
      "保密审查", "Secrecy", secrecy.value.openness.phrase(model.language) + ground)
      + [Line(" " + moment(secrecy.moment), .dim)]
  }

  private var binding: [Line] {
    guard let matter, let digest = matter.textDigest, let text = file?.publicText else { return [] }
    var lines = labelled("字数", "Characters", "\(text.count)")
    lines += labelled("摘要", "Digest", grouped(digest))
    lines += wrapped(
      say("审查、审定的签名约束以上文字，一字不改。", "The signatures bind exactly the text above."),
      indent: 0, .signature)
    if let masking = matter.masking { lines += labelled("定稿", "Settled", moment(masking.moment)) }
    guard let review = matter.review else { return lines }
    if let note = review.value.note { lines += labelled("审核备注", "Reviewer's note", note) }
    lines += labelled("送审", "Passed on", moment(review.moment))
    for approval in matter.approvals {
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
    guard let texts = file?.settledTexts, texts.count > 1 else { return [] }
    let title = Line(say("与上一稿相比", "Changed since the text before"), .heading)
    let pieces = Difference.words(from: texts[texts.count - 2], to: texts[texts.count - 1])
    return [.blank, title] + Difference.lines(pieces, columns: columns)
  }

  /// The message as it may stand beside the reply.
  private var publicMessage: [Line] {
    guard let message = file?.message else { return [] }
    let masker = Masker()
    let texts = [message.title, message.text].map { masker.hits(in: $0).masked($0) }
    let isPublic = matter?.isRestricted == false
    return heading(
      isPublic ? "留言（公开视图）" : "留言（已遮盖）",
      isPublic ? "The message as the public sees it" : "The message, masked")
      + wrapped(texts[0], .strong) + wrapped(texts[1])
  }
}
