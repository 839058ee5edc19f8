import Canon
import Journaling
import Posix
import TestSupport

extension Author {
  /// A member whose key is always the same.
  static let wang = Author(member: "wang.li", key: SigningKey(seed: Array(repeating: 7, count: 32)))
}

extension Instant {
  /// When the offices of the tests are founded.
  static let founding = Instant(milliseconds: 1_795_000_000_000)
}

extension Draft {
  /// A draft with one fact that says something.
  init(noting text: String, at: Instant? = nil) {
    var writer = CanonWriter()
    writer.array { list in
      list.object { fact in
        fact.name("noted")
        fact.object { members in
          members.name("text")
          members.string(text)
        }
      }
    }
    self.init(on: ["m1"], facts: writer.bytes, at: at)
  }
}

extension AppendTerms {
  /// The terms of ordinary work by the clock of the tests, which stands still.
  static func at(_ moment: Instant) -> AppendTerms {
    var terms = AppendTerms()
    terms.clock = { moment }
    return terms
  }
}

extension Journal {
  /// A new office in the test's folder.
  static func founded(_ name: String = "office") throws(JournalError) -> Journal {
    let first = Draft(on: [], facts: Array(#"[{"founded":{"name":"回音"}}]"#.utf8))
    return try found(folder: TemporaryFolder.path(name), first, as: .wang, .at(.founding))
  }

  /// Records notes, one append each.
  @discardableResult
  func record(_ texts: [String]) throws -> [Entry] {
    try texts.flatMap { text in
      try append(as: .wang, .at(.founding), caughtUp: { _ in }) { [Draft(noting: text)] }
    }
  }

  /// Everything that can be read now.
  @discardableResult
  func everything() throws -> [Entry] {
    var entries: [Entry] = []
    try readNew { entries.append($0) }
    return entries
  }
}

extension Tail {
  /// The damage, if that is what follows.
  var damage: Damage? {
    if case .damaged(let damage) = self { damage } else { nil }
  }
}

extension Damage {
  /// Whether the first line was refused for its form, not for its place.
  var isNotCanonical: Bool {
    if case .notCanonical = fault { true } else { false }
  }
}

extension JournalError {
  /// The damage, if that is the error.
  var damage: Damage? {
    if case .damaged(let damage) = self { damage } else { nil }
  }

  /// The system's refusal, if that is the error.
  var systemError: SystemError? {
    if case .system(let cause) = self { cause } else { nil }
  }

  /// Whether there was no space for the whole entry.
  var isFullDisk: Bool {
    switch self {
    case .system(let cause): cause.isFull
    case .unfinishedWrite: true
    case _: false
    }
  }

  /// The note about the stop, if that is the error.
  var stop: StopNote? {
    if case .stopped(let note) = self { note } else { nil }
  }
}
