import Posix

/// What a writer holds open: the file to append to, and the lock.
struct Pen: ~Copyable {
  /// Space reserved ahead, so that a full disk is met between entries rather than within one.
  private static let reserve = 1 << 20

  let lock: OfficeLock
  private let file: FileDescriptor
  private let identity: FileStatus.Identity
  private var reservedEnd = 0

  /// Opens for writing; what is there must be on the disk before it is believed.
  static func opened(
    _ folder: OfficeFolder, as member: String, _ terms: AppendTerms,
  ) throws(JournalError) -> Pen {
    let pen = try Pen(folder)
    try pen.flush(as: member, terms)
    return pen
  }

  private init(_ folder: OfficeFolder) throws(JournalError) {
    try folder.refuseNetwork()
    let file = try onSystem { () throws(SystemError) in
      try FileDescriptor(opening: folder.journal, for: .append)
    }
    let identity = try file.identity()
    lock = try OfficeLock(folder)
    self.file = file
    self.identity = identity
  }

  /// Refuses unless it writes to what the path names, and no second name leads past the lock.
  func check(_ status: FileStatus) throws(JournalError) {
    guard status.identity == identity else { throw .replaced(path: file.path) }
    guard status.names <= 1 else { throw .secondName(path: file.path) }
  }

  /// Writes bytes at the end of the file, all in one call.
  mutating func write(_ bytes: [UInt8], at end: Int) throws(JournalError) {
    reserve(end..<end + bytes.count)
    let written = try onSystem { () throws(SystemError) in try file.writeOnce(bytes) }
    guard written == bytes.count else {
      throw .unfinishedWrite(written: written, expected: bytes.count)
    }
  }

  /// Waits until what was written is on the disk; if it can not be kept, stops everybody.
  ///
  /// A failed flush is not tried again: the kernel forgets what it could not write, and would say
  /// that all is well.
  func flush(as member: String, _ terms: AppendTerms) throws(JournalError) {
    do throws(SystemError) {
      try file.flush()
    } catch {
      try lock.setStop(StopNote(code: error.code, member: member, at: terms.clock()))
      throw .flushFailed(error)
    }
  }

  private mutating func reserve(_ range: Range<Int>) {
    guard range.upperBound > reservedEnd else { return }
    reservedEnd = range.upperBound + Self.reserve
    // Where it is refused, the write itself finds out whether there is space.
    try? file.reserve(range.lowerBound..<reservedEnd)
  }
}
