import Posix

/// Writes a long history into a new office that nobody uses yet; one flush at the end.
///
/// Until `finish` returned, nothing is recorded: a history cut short is thrown away and begun anew.
public final class BulkWriter {
  /// How much is gathered before it is written.
  private static let blockLength = 4 << 20

  private let journal: Journal
  private let file: FileDescriptor
  private var composition: Composition

  /// Begins after the last entry of a journal that was read to its end and that nobody else uses.
  public init(_ journal: Journal) throws(JournalError) {
    self.journal = journal
    file = try onSystem { () throws(SystemError) in
      try FileDescriptor(opening: journal.folder.journal, for: .append)
    }
    composition = Self.composition(after: journal.position)
  }

  /// After the last entry that was added.
  public var position: Position { composition.chain.position }

  /// Adds an entry whose draft says when it was.
  public func add(_ draft: Draft, as author: Author) throws(JournalError) {
    try composition.add(draft, as: author)
    if composition.bytes.count >= Self.blockLength { try writeBlock() }
  }

  /// Writes the rest, and returns when everything is on the disk; the journal goes on after it.
  public func finish() throws(JournalError) {
    try writeBlock()
    do throws(SystemError) { try file.flush() } catch { throw .flushFailed(error) }
    journal.chain = Chain(from: position)
  }

  private func writeBlock() throws(JournalError) {
    try onSystem { () throws(SystemError) in try file.write(composition.bytes) }
    composition = Self.composition(after: position)
  }

  private static func composition(after position: Position) -> Composition {
    Composition(after: position, fileOffset: position.offset, AppendTerms(), keepsEntries: false)
  }
}
