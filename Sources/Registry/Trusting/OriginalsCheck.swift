import Canon
public import Journaling
import Posix
import Synchronization
public import Workflow

/// Looks whether the originals that entries name are there, and are what their names say.
public final class OriginalsCheck {
  /// An original that is not as the journal names it.
  public struct Fault: Sendable, Equatable {
    /// What is wrong with it.
    public enum Kind: String, Sendable, CaseIterable {
      /// It has no file; the law may have asked for that.
      case missing
      case changed, unreadable
    }

    /// Its digest.
    public let original: Digest
    /// What is wrong with it.
    public let kind: Kind
    /// The entry that names it.
    public let entry: Int
    /// The matter that entry concerns; nil for the office.
    public let matter: MatterID?
  }

  /// How many bytes of a journal are read for one look.
  static let batchLength = 4 << 20

  /// How many originals were looked at.
  public private(set) var count = 0
  /// Those that are not as the journal names them; the first ones.
  public private(set) var faults: [Fault] = []
  /// How many are not as the journal names them, by what is wrong.
  public private(set) var counts: [Fault.Kind: Int] = [:]
  /// How many are not as the journal names them.
  public var faultCount: Int { counts.values.reduce(0, +) }

  private let originals: Originals
  private let readsContent: Bool
  private let namedLimit: Int
  /// Originals that several entries name, and that were looked at.
  private var shared: Set<Digest> = []

  /// Makes a check of an office's originals, which names the first faults one by one; without
  /// their content it only looks for their files.
  public init(in folder: OfficeFolder, readsContent: Bool = true, naming namedLimit: Int = 1000) {
    originals = Originals(folder)
    self.readsContent = readsContent
    self.namedLimit = namedLimit
  }

  /// Looks at the originals that some entries name, on all processors.
  public func look(at entries: [Entry]) {
    let naming = Making(from: Batch(entries)) { $0.flatMap(NamedOriginal.all) }
    concurrently(naming.works)
    let fresh = naming.made.items.filter { named in
      !named.isShared || shared.insert(named.original).inserted
    }
    let looking = Making(from: Batch(fresh)) { [originals, readsContent] named in
      named.map { $0.fault(among: originals, readsContent) }
    }
    concurrently(looking.works)
    for fault in looking.made.items { note(fault) }
  }

  /// Looks at the originals that the entries of a journal name.
  func look(through journal: Journal, progress: (Progress) -> Bool = { _ in true }) throws {
    let length = try? FileStatus(of: journal.folder.journal).size
    var batch: [Entry] = []
    while try journal.readNew(bytes: Self.batchLength, { batch.append($0) }) > 0 {
      look(at: batch)
      batch = []
      guard progress(Progress(.verifying, done: journal.position.offset, total: length)) else {
        throw RegistryError.cancelled
      }
    }
  }

  private func note(_ fault: Fault?) {
    count += 1
    guard let fault else { return }
    counts[fault.kind, default: 0] += 1
    if faults.count < namedLimit { faults.append(fault) }
  }
}

/// An original as an entry names it.
private struct NamedOriginal {
  let original: Digest
  /// Whether other entries name it too, as they do the file they were imported from.
  let isShared: Bool
  let entry: Int
  let matter: MatterID?

  /// All that an entry names: messages, files, and those that hold its free texts.
  static func all(in entry: Entry) -> [NamedOriginal] {
    let texts = Mutex<[String]>([])
    let collecting = TextSource { name in
      texts.withLock { $0.append(name) }
      return nil
    }
    // An entry that can not be read is believed by nobody, and names nothing.
    let facts =
      (try? Fact.list(canonical: entry.line, range: entry.factsRange, texts: collecting)) ?? []
    let own = facts.flatMap { [$0.message].compactMap { $0 } + $0.attachments.map(\.original) }
    return (own + texts.withLock { $0 }).compactMap { NamedOriginal($0, by: entry) }
      + facts.compactMap(\.importedFile).compactMap { NamedOriginal($0, by: entry, isShared: true) }
  }

  private init?(_ digest: String, by entry: Entry, isShared: Bool = false) {
    guard let original = Digest(digest) else { return nil }
    self.original = original
    self.isShared = isShared
    self.entry = entry.number
    matter = entry.on.first.map { MatterID(rawValue: $0) }
  }

  /// What is wrong with it; nil when it is as it should be.
  func fault(among originals: Originals, _ readsContent: Bool) -> OriginalsCheck.Fault? {
    kind(among: originals, readsContent).map {
      OriginalsCheck.Fault(original: original, kind: $0, entry: entry, matter: matter)
    }
  }

  private func kind(
    among originals: Originals, _ readsContent: Bool,
  ) -> OriginalsCheck.Fault.Kind? {
    guard readsContent else { return originals.contains(original) ? nil : .missing }
    do throws(JournalError) {
      try originals.check(original)
      return nil
    } catch {
      if case .originalMissing = error { return .missing }
      if case .originalChanged = error { return .changed }
      return .unreadable
    }
  }
}
