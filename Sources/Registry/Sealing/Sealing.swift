public import Journaling
public import Workflow

/// Keeps the free texts of an entry as originals, so that its line holds their digests only.
///
/// One for each entry: a text said in two of them has two originals, and either can be erased.
public final class Sealing {
  private let originals: Originals
  private let flushes: Bool
  private var digests: [String: String] = [:]

  /// Begins with nothing kept; without flushes, whoever seals flushes before anything is recorded.
  public init(in folder: OfficeFolder, flushes: Bool = true) {
    originals = Originals(folder)
    self.flushes = flushes
  }

  /// Keeps the free texts of facts; on return they are on the disk, and may be named by an entry.
  public func keep(_ facts: [Fact]) throws(JournalError) {
    var texts: [String] = []
    for text in facts.flatMap(\.freeTexts) where digests[text] == nil && !texts.contains(text) {
      texts.append(text)
    }
    let stored = try originals.storeAll(texts.map { Array($0.utf8) }, flushes: flushes)
    for (text, digest) in zip(texts, stored) { digests[text] = digest.hex }
  }

  /// The canonical form of facts, with the digests of originals in place of their free texts.
  public func canonical(_ facts: [Fact]) throws(JournalError) -> [UInt8] {
    try keep(facts)
    return Fact.canonical(facts, sealing: digests)
  }
}
