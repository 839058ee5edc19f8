import Canon
import Journaling
import Workflow

extension Originals {
  /// The free texts that lines name by digest; gone where an original is missing or changed.
  var texts: TextSource {
    TextSource { name in
      guard let digest = Digest(name), let bytes = try? read(digest) else { return nil }
      return String(validating: bytes, as: UTF8.self)
    }
  }

  /// Reads a citizen's message; nil when it is missing, changed or not a message.
  func message(_ digest: String) -> Message? {
    guard let digest = Digest(digest), let bytes = try? read(digest) else { return nil }
    return try? CanonReader.value(Message.self, from: bytes)
  }
}

extension Record {
  /// What an entry of the journal says; `texts` finds what originals hold.
  ///
  /// Whoever folds, judges or counts needs no text; whoever shows what was written asks for them.
  init(_ entry: Entry, texts: TextSource = .none) throws(RegistryError) {
    let facts: [Fact]
    do throws(CanonError) {
      facts = try Fact.list(canonical: entry.line, range: entry.factsRange, texts: texts)
    } catch { throw .journal(.notCanonical(error)) }
    self.init(
      number: entry.number, at: entry.at, by: MemberID(rawValue: entry.by),
      on: entry.on.map { MatterID(rawValue: $0) }, facts: facts)
  }

  /// What an entry says to whoever folds it: what was written about matters is passed over.
  init(folding entry: Entry) throws(RegistryError) {
    try self.init(entry, texts: entry.namesMatters ? .unread : .none)
  }
}
