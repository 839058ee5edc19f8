public import Posix

/// The file that holds everything an office knows, and only grows.
///
/// One thread at a time uses a value; any number of values and processes use the same file.
/// Reading never locks, never writes and needs no right to write.
public final class Journal {
  /// Where the office lies.
  public let folder: OfficeFolder
  /// What follows the last entry that was read.
  public internal(set) var tail = Tail.whole
  /// Closed regions passed over so far, each with the number of the entry that describes it.
  public internal(set) var closedRegions: [ClosedRegion] = []

  /// The offset the file is read up to, as if it ended there; nil for all of it.
  public let end: Int?

  var chain: Chain
  let file: FileDescriptor
  /// Which file was opened; the path must go on naming it.
  let identity: FileStatus.Identity
  var pen: Pen?
  /// The length of the file when its tail was last examined: unchanged, it is not looked at again.
  var examinedSize = -1
  /// The memory blocks are read into, kept for the next reading.
  var spareBlock: [UInt8] = []

  /// Opens an office to read on from a position, which the file must confirm.
  ///
  /// With an `end` the journal is the one there was when the file had that length.
  public convenience init(
    folder path: String, from position: Position = .start, upTo end: Int? = nil,
  ) throws(JournalError) {
    let folder = OfficeFolder(path)
    do throws(JournalError) {
      try self.init(file: folder.journal, in: folder, from: position, upTo: end)
    } catch {
      guard case .system(let cause) = error, cause.isMissing else { throw error }
      throw .noOffice(folder: path)
    }
  }

  /// Opens a file that need not be the office's own, such as a backup.
  public init(
    file path: String, in folder: OfficeFolder? = nil, from position: Position = .start,
    upTo end: Int? = nil,
  ) throws(JournalError) {
    self.end = end
    file = try onSystem { () throws(SystemError) in
      try FileDescriptor(opening: path, for: .read)
    }
    identity = try file.identity()
    self.folder = folder ?? OfficeFolder(Folder.parent(of: path))
    chain = Chain(from: position)
    guard try file.confirms(position) else { throw .unknownPosition(position) }
  }

  /// After the last entry that was read; while one is handed out, the place it follows.
  public var position: Position { chain.position }

  /// Watches the file for what others record; a look with `readNew` each second stands beside it.
  public func watch() throws(JournalError) -> FileWatch {
    try onSystem { () throws(SystemError) in try FileWatch(file.path) }
  }

  /// Waits until everything that was read is on the disk, before it is built upon.
  ///
  /// When that fails, writing is stopped for everybody, if this account may do so.
  public func flush() throws(JournalError) {
    do throws(SystemError) {
      try file.flush()
    } catch {
      let note = StopNote(code: error.code, member: "", at: .machine)
      try? OfficeLock(folder).setStop(note)
      throw .flushFailed(error)
    }
  }
}

extension FileDescriptor {
  /// Which file this is, for as long as it is open.
  func identity() throws(JournalError) -> FileStatus.Identity {
    try onSystem { () throws(SystemError) in try status().identity }
  }

  /// Whether an entry with this number, time and sum ends at the position.
  fileprivate func confirms(_ position: Position) throws(JournalError) -> Bool {
    guard position.number > 0 else { return position == .start }
    let start = max(0, position.offset - LineLayout.lengthLimit)
    let bytes = try onSystem { () throws(SystemError) in
      try self.bytes(in: start..<max(start, position.offset))
    }
    guard bytes.last == lineFeed, start + bytes.count == position.offset else { return false }
    let before = bytes.dropLast().lastIndex(of: lineFeed).map { $0 + 1 } ?? 0
    let line = Array(bytes[before...])
    return (try? Entry(line: line, offset: start + before))?.position == position
  }
}
