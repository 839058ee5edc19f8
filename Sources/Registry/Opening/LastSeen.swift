import Canon
import Finding
import Journaling
import Posix
import Workflow

/// What this account knows of the journal, kept outside the office folder.
struct LastSeen: Recorded {
  /// The place it last saw on the disk.
  var seen = Place()
  /// The last entry it was told is recorded.
  var acknowledged: Place?
  /// The sum of the last restoration it was told of; empty when there was none.
  var restoration = ""

  init() {}

  /// Reads the note in an account's folder for an office; nil when there is none.
  init?(in folder: String) {
    guard let file = try? FileDescriptor(opening: Self.path(in: folder), for: .read),
      let bytes = try? file.contents(),
      let note = try? CanonReader.value(LastSeen.self, from: bytes)
    else { return nil }
    self = note
  }

  static func path(in folder: String) -> String { folder + "/seen" }

  mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.object("seen", &seen)
    try visitor.object("acknowledged", &acknowledged)
    try visitor.string("restoration", &restoration)
  }

  /// A position as it is written down.
  struct Place: Recorded {
    private var offset = 0
    var number = 0
    private var sum = ""
    private var at = Instant.epoch

    init() {}

    init(_ position: Position) {
      offset = position.offset
      number = position.number
      sum = position.sum.hex
      at = position.at
    }

    var position: Position? {
      Digest(sum).map { Position(offset: offset, number: number, sum: $0, at: at) }
    }

    mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
      try visitor.integer("offset", &offset)
      try visitor.integer("number", &number)
      try visitor.string("sum", &sum)
      try visitor.instant("at", &at)
    }
  }
}

extension Register {
  /// Finds out whether the journal is a continuation of what this account saw before.
  func compareWithLastSeen() throws(RegistryError) {
    evidence.lastSeen = .none
    evidence.lastAcknowledged = .none
    (rollback, loss, restored) = (nil, nil, nil)
    guard asOf == nil, let known = LastSeen(in: account.state(of: officeID)),
      let seen = known.seen.position
    else { return }
    let fate = try fate(of: seen)
    let restoration = try restorationSum()
    guard fate == .found || known.restoration == restoration else {
      // An administrator said so in the open: then it is told, and work goes on.
      restored = RestoredNotice(restoration: office.restoration, seen: seen.head)
      return
    }
    evidence.lastSeen = fate
    if fate != .found { rollback = RolledBack(seen: seen.head, found: journal.position.head) }
    guard let acknowledged = known.acknowledged?.position else { return }
    evidence.lastAcknowledged = try self.fate(of: acknowledged)
    if evidence.lastAcknowledged != .found { loss = acknowledged.head }
  }

  private func fate(of position: Position) throws(RegistryError) -> OpeningEvidence.KnownHead {
    do throws(JournalError) {
      _ = try Journal(folder: folder.path, from: position)
      return .found
    } catch {
      guard case .unknownPosition = error else { throw .journal(error) }
      return journal.position.number < position.number ? .older : .differs
    }
  }

  /// The sum of the entry that last restored the journal; empty when none did.
  private func restorationSum() throws(RegistryError) -> String {
    guard let number = office.restoration?.number else { return "" }
    return try onOffice {
      let place = try index.places(of: 0).first { $0.number == number }
      guard let place else { return "" }
      return try journal.entry(at: place.offset, length: place.length).sum.hex
    }
  }

  /// Remembers the head; only called for entries that are known to be on the disk.
  ///
  /// Losing the note loses a safeguard and nothing that was recorded, so a failure is no error.
  func rememberSeen(acknowledged: Position? = nil) {
    guard rollback == nil, asOf == nil, let restoration = try? restorationSum() else { return }
    var note = LastSeen()
    note.seen = LastSeen.Place(journal.position)
    note.acknowledged = acknowledged.map { LastSeen.Place($0) }
    note.restoration = restoration
    let folder = account.state(of: officeID)
    if let known = LastSeen(in: folder), known.restoration == restoration {
      // Another process of this account may have seen more.
      if known.seen.number > note.seen.number { note.seen = known.seen }
      note.acknowledged = note.acknowledged ?? known.acknowledged
    }
    try? Folder.createAll(folder)
    try? Folder.replaceFile(LastSeen.path(in: folder), with: CanonWriter.bytes(of: note))
    restored = nil
  }

  /// Refuses to write a journal that was rolled back, and in the past.
  func checkWritable() throws(RegistryError) {
    if let asOf { throw .inThePast(asOf) }
    if let rollback { throw .rolledBack(rollback) }
  }
}
