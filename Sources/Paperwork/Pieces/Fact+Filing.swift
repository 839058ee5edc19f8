import Workflow

/// An original, and what it is called in a file.
typealias TitledOriginal = (title: String, digest: String)

extension Fact {
  /// The originals that belong into a file, with what each is called there.
  var titledOriginals: [TitledOriginal] {
    let message = message.map { ("留言原件.json", $0) }
    return [message].compactMap { $0 } + attachments.map { ("附件-" + $0.name, $0.original) }
  }

  /// Whether who records it writes, or answers for, the wording of a reply.
  var isDraft: Bool {
    switch form {
    case .known(let name, _):
      ["reported", "consolidated", "answeredByOffice", "masked", "edited", "reviewed"].contains(
        name)
    case .raw: false
    }
  }

  /// Whether it is a second person's agreement.
  var isConfirmation: Bool { payload is Confirmation }

  /// Whether it only says for whom the facts beside it were done.
  var isBehalf: Bool { origin == .behalf }
}
