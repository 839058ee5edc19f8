public import Canon
public import Posix

/// Why the journal could not be read or written, with what a sentence about it needs.
public enum JournalError: Error, Equatable, Sendable {
  /// There is no office in this folder.
  case noOffice(folder: String)
  /// There is an office in this folder already.
  case alreadyFounded(folder: String)
  /// The system refused a call.
  case system(SystemError)
  /// The folder lies on a network file system, where locks can be lost; PostgreSQL is the way.
  case networkFileSystem(folder: String, name: String)
  /// The journal has no entry that ends at this position: it is another one, or an older copy.
  case unknownPosition(Position)
  /// The path now names another file than the one that was opened.
  case replaced(path: String)
  /// The file has a second name, by which somebody could write it under another lock.
  case secondName(path: String)
  /// The file is shorter than what was read from it.
  case shrunk(path: String, expected: Int, found: Int)
  /// The journal is damaged, and is read-only.
  case damaged(Damage)
  /// Somebody else kept the lock all the time.
  case locked(HolderNote?)
  /// The lock file is gone, or is another one than the one that was locked.
  case lockReplaced(path: String)
  /// Writing was stopped after a disk failed to keep what was written.
  case stopped(StopNote)
  /// The system took fewer bytes than the entry has; the tail is torn, nothing is recorded.
  case unfinishedWrite(written: Int, expected: Int)
  /// The disk did not keep what was written; writing is stopped for everybody.
  case flushFailed(SystemError)
  /// The machine's clock is far ahead of the last entry; a person must confirm it.
  case clockFarAhead(last: Instant, machine: Instant)
  /// A draft has a time of its own that is before the last entry's.
  case timeGoesBack(last: Instant, draft: Instant)
  /// An entry is longer than a line may be.
  case entryTooLong(bytes: Int)
  /// One appending has more bytes than may be written at once.
  case tooMuchAtOnce(bytes: Int)
  /// The facts of a draft are not canonical.
  case notCanonical(CanonError)
  /// No entry begins at this byte.
  case noEntry(offset: Int)
  /// The file of an original is not there.
  case originalMissing(Digest)
  /// The file of an original does not have the content it is named by.
  case originalChanged(Digest)
}

/// Runs system calls, and makes their failure the journal's.
func onSystem<Value: ~Copyable>(
  _ body: () throws(SystemError) -> Value,
) throws(JournalError) -> Value {
  do throws(SystemError) { return try body() } catch { throw .system(error) }
}
