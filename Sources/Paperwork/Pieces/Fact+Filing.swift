import Workflow

/// An original, and what it is called in a file.
typealias TitledOriginal = (title: String, digest: String)

/// A fact's payload that names originals.
protocol NamesOriginals {
  var originals: [TitledOriginal] { get }
}

extension Received: NamesOriginals {
  var originals: [TitledOriginal] { [("留言原件.json", message)] + attachments.titled }
}

extension Report: NamesOriginals {
  var originals: [TitledOriginal] { attachments.titled }
}

extension Publication: NamesOriginals {
  var originals: [TitledOriginal] { attachments.titled }
}

extension Told: NamesOriginals {
  var originals: [TitledOriginal] { attachments.titled }
}

extension SupervisionAnswer: NamesOriginals {
  var originals: [TitledOriginal] { attachments.titled }
}

extension OnBehalf: NamesOriginals {
  var originals: [TitledOriginal] { attachments.titled }
}

extension [Attachment] {
  fileprivate var titled: [TitledOriginal] { map { ("附件-" + $0.name, $0.original) } }
}

extension Fact {
  /// The originals a fact names, with what each is called.
  var originals: [TitledOriginal] { (payload as? any NamesOriginals)?.originals ?? [] }

  /// Whether who records it writes, or answers for, the wording of a reply.
  var isDraft: Bool {
    switch form {
    case .known(let name, _): ["reported", "consolidated", "reviewed"].contains(name)
    case .raw: false
    }
  }

  /// Whether it is a second person's agreement.
  var isConfirmation: Bool { payload is Confirmation }

  /// Whether it only says for whom the facts beside it were done.
  var isBehalf: Bool { origin == .behalf }
}
