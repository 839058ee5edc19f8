import Canon
import Journaling
import Posix

/// The place of the journal this account last saw on the disk, kept outside the office folder.
struct LastSeen: Recorded {
  var offset = 0
  var number = 0
  var sum = ""
  var at = Instant.epoch

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

extension Register {
  private var lastSeenPath: String { account.state(of: officeID) + "/seen" }

  /// Raises the alarm when the journal is not a continuation of what this account saw before.
  func compareWithLastSeen() throws(RegistryError) {
    guard let file = try? FileDescriptor(opening: lastSeenPath, for: .read),
      let bytes = try? file.contents(),
      let seen = try? CanonReader.value(LastSeen.self, from: bytes).position
    else { return }
    do throws(JournalError) { _ = try Journal(folder: folder.path, from: seen) } catch {
      guard case .unknownPosition = error else { throw .journal(error) }
      rollback = [.rolledBack(RolledBack(seen: seen.head, found: journal.position.head))]
    }
  }

  /// Remembers the head; only called for entries that are known to be on the disk.
  ///
  /// Losing the note loses a safeguard and nothing that was recorded, so a failure is no error.
  func rememberSeen() {
    guard rollback.isEmpty else { return }
    try? Folder.createAll(account.state(of: officeID))
    try? Folder.replaceFile(
      lastSeenPath, with: CanonWriter.bytes(of: LastSeen(journal.position)))
  }

  /// Refuses to write a journal that was rolled back.
  func checkNotRolledBack() throws(RegistryError) {
    if case .rolledBack(let heads)? = rollback.first { throw .rolledBack(heads) }
  }
}
