import Workflow

extension Narrator {
  /// The most characters of a text that a sentence quotes.
  static let excerptLimit = 80

  /// A text in one line, after a colon; nothing for no text.
  func told(_ text: String?) -> Phrase {
    let excerpt = excerpt(text ?? "")
    return excerpt.isEmpty ? .empty : Phrase(zh: "：\(excerpt)", en: ": \(excerpt)")
  }

  /// A text in one line, cut to what a sentence quotes.
  public func excerpt(_ text: String) -> String {
    let line = text.split { $0.isWhitespace }.joined(separator: " ")
    let shown = line.prefix(Self.excerptLimit)
    return shown.endIndex == line.endIndex ? line : shown + "~"
  }

  /// How many files lie beside a fact; nothing for none.
  func counted(_ attachments: [Attachment]) -> Phrase {
    switch attachments.count {
    case 0: .empty
    case 1: Phrase(zh: "，附件 1 件", en: ", 1 attachment")
    case let count: Phrase(zh: "，附件 \(count) 件", en: ", \(count) attachments")
    }
  }
}
