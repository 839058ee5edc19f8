import Finding
import Journaling
import Workflow

/// An entry that was just read, what came before it, and what could be said of it alone.
struct FreshEntry: Sendable {
  let entry: Entry
  let previous: Digest
  /// Whether this process wrote it a moment ago.
  let isOwn: Bool
  /// What it says; nil before it was prepared, and where that can not be read.
  private(set) var record: Record?
  /// The title of the message it receives, if it receives one.
  private(set) var title: String?
  /// The key that signed it, where that was looked at.
  private var signer: PublicKey?

  init(_ entry: Entry, after previous: Digest, isOwn: Bool = false) {
    self.entry = entry
    self.previous = previous
    self.isOwn = isOwn
  }

  init(_ linked: LinkedEntry) {
    self.init(linked.entry, after: linked.previous)
  }

  /// Where the entry lies.
  var place: Place {
    Place(number: entry.number, offset: entry.offset, length: entry.length)
  }

  /// Reads what it says, and checks whether it is signed with its author's key among those given.
  mutating func prepare(_ preparation: Preparation) {
    record = try? Record(folding: entry)
    if !isOwn, entry.number > preparation.since, let key = preparation.keys[entry.by],
      key.signed(entry, after: previous)
    {
      signer = key
    }
    guard let originals = preparation.originals else { return }
    for case .received(let received) in record?.facts ?? [] {
      title = originals.message(received.message)?.title ?? ""
    }
  }

  /// Whether the holder of a key signed it.
  ///
  /// Checked again where another key was known when it was prepared.
  func isSigned(by key: PublicKey) -> Bool {
    signer == key || key.signed(entry, after: previous)
  }
}
