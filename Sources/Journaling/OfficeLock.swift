public import Canon
import Posix

/// Who holds the lock; for people to read, never to be trusted.
public struct HolderNote: Recorded {
  /// The number of the process.
  public var process = 0
  /// The number of the account it works for.
  public var account = 0
  /// The machine it runs on.
  public var host = ""
  /// The member whose desk it is.
  public var member = ""
  /// When it took the lock.
  public var since = Instant.epoch

  /// Makes the blank that reading fills.
  public init() {}

  /// Describes this process, but for its member and the time.
  static var ofThisProcess: HolderNote {
    var note = HolderNote()
    note.process = Int(Machine.process)
    note.account = Int(Machine.account)
    note.host = Machine.hostName
    return note
  }

  /// Shows the members in canonical order.
  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.integer("process", &process)
    try visitor.integer("account", &account)
    try visitor.string("host", &host)
    try visitor.string("member", &member)
    try visitor.instant("since", &since)
  }
}

/// Why nobody may write: a disk did not keep what was written.
public struct StopNote: Recorded {
  /// The system's number of the failure.
  public var code = 0
  /// The member whose desk saw it.
  public var member = ""
  /// When it was seen.
  public var at = Instant.epoch

  /// Makes the blank that reading fills.
  public init() {}

  init(code: Int32, member: String, at: Instant) {
    self.code = Int(code)
    self.member = member
    self.at = at
  }

  /// Shows the members in canonical order.
  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.integer("code", &code)
    try visitor.string("member", &member)
    try visitor.instant("at", &at)
  }
}

/// The file `lock`: its lock, and two notes in it, one line each.
struct OfficeLock: ~Copyable {
  /// The length of a note with its LF; the rest of the line is spaces.
  private static let noteLength = 512
  private static let holderOffset = 0
  private static let stopOffset = noteLength
  /// After this time the holder is named.
  private static let silence = Duration.seconds(1)

  /// The content of a new lock file.
  static let blank = padded([]) + padded([])

  private let file: FileDescriptor
  private let identity: FileStatus.Identity
  /// What tells who this is; the member and the time are put in when the lock is taken.
  private let ownNote = HolderNote.ofThisProcess

  init(_ folder: OfficeFolder) throws(JournalError) {
    do throws(SystemError) {
      let file = try FileDescriptor(opening: folder.lock, for: .readWrite)
      identity = try file.status().identity
      self.file = file
    } catch {
      throw error.isMissing ? .lockReplaced(path: folder.lock) : .system(error)
    }
  }

  /// Takes the lock, or says who has it; refuses one that is no longer the path's.
  func take(as member: String, _ terms: AppendTerms) throws(JournalError) {
    let start = SystemClock.uptime
    let first = min(Self.silence, terms.patience)
    if try !lock(until: start + first) {
      terms.onWaiting?(holder)
      guard try lock(until: start + terms.patience) else { throw .locked(holder) }
    }
    do throws(JournalError) {
      try checkIdentity()
      var note = ownNote
      note.member = member
      note.since = terms.clock()
      try write(note, at: Self.holderOffset)
    } catch {
      release()
      throw error
    }
  }

  /// Gives the lock back.
  func release() {
    // Unlocking a whole file needs nothing that could be missing.
    try? file.unlock()
  }

  /// Who took the lock last.
  var holder: HolderNote? { note(at: Self.holderOffset) }

  /// Why nobody may write, if that is so.
  var stop: StopNote? { note(at: Self.stopOffset) }

  /// Refuses to go on when writing was stopped.
  func checkNotStopped() throws(JournalError) {
    if let stop { throw .stopped(stop) }
  }

  /// Tells every process that nobody may write.
  ///
  /// Memory all processes share holds the note even when the disk takes nothing any more.
  func setStop(_ note: StopNote) throws(JournalError) {
    try write(note, at: Self.stopOffset)
    // The disk may refuse this as well; the note is in memory, and that is all it needs.
    try? file.flush()
  }

  /// Lets everybody write again.
  func clearStop() throws(JournalError) {
    try onSystem { () throws(SystemError) in
      try file.write(Self.padded([]), at: Self.stopOffset)
      try file.flush()
    }
  }

  private func lock(until deadline: Duration) throws(JournalError) -> Bool {
    try onSystem { () throws(SystemError) in try file.lock(until: deadline) }
  }

  private func checkIdentity() throws(JournalError) {
    guard (try? FileStatus(of: file.path))?.identity == identity else {
      throw .lockReplaced(path: file.path)
    }
  }

  private func write(_ note: some Recorded, at offset: Int) throws(JournalError) {
    let bytes = CanonWriter.bytes(of: note)
    try onSystem { () throws(SystemError) in try file.write(Self.padded(bytes), at: offset) }
  }

  private func note<Note: Recorded>(at offset: Int) -> Note? {
    let bytes = try? file.bytes(in: offset..<offset + Self.noteLength)
    // Asked twice for each appending, and nearly always there is nothing but spaces.
    guard let bytes, bytes.first == UInt8(ascii: "{"),
      let end = bytes.prefix(while: { $0 != lineFeed }).lastIndex(of: UInt8(ascii: "}"))
    else { return nil }
    return try? CanonReader.value(from: Array(bytes[...end]))
  }

  private static func padded(_ note: [UInt8]) -> [UInt8] {
    let kept = note.prefix(noteLength - 1)
    return kept + [UInt8](repeating: UInt8(ascii: " "), count: noteLength - 1 - kept.count)
      + [lineFeed]
  }
}
