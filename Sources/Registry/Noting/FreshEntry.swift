import Journaling
import Workflow

/// An entry that was just read, and what came before it.
struct FreshEntry: Sendable {
  let entry: Entry
  let previous: Digest
  /// Whether this process wrote it a moment ago.
  let isOwn: Bool

  init(_ linked: LinkedEntry) {
    self.init(linked.entry, after: linked.previous)
  }

  init(_ entry: Entry, after previous: Digest, isOwn: Bool = false) {
    self.entry = entry
    self.previous = previous
    self.isOwn = isOwn
  }
}

/// Why an entry is not believed; the words are kept in the index and shown.
enum Disbelief: String, Error {
  case unreadable
  case unknownMember
  case badSignature
  case noRight
  case otherRules
}
