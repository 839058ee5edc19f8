import Canon
import Posix

extension Journal {
  /// Records what `decide` says, and returns the entries once they are on the disk.
  ///
  /// Everything others recorded is handed to `caughtUp` first; `decide` runs under the lock, on
  /// the newest state, and nothing happens when it throws or has nothing to record. Several
  /// drafts are several lines, written and flushed together. Throws `JournalError`, or what the
  /// closures throw; then the entries, should they be in the file, are read like anybody's.
  public func append(
    as author: Author, _ terms: AppendTerms = AppendTerms(),
    caughtUp: (Entry) throws -> Void, decide: () throws -> [Draft],
  ) throws -> [Entry] {
    // Most of the catching up is done before others are made to wait.
    try readNew(caughtUp)
    let size = try takePen(as: author.member, terms)
    let composition = try writeLocked(
      at: size, as: author, terms, caughtUp: caughtUp, decide: decide)
    guard !composition.entries.isEmpty else { return [] }
    // The flush is outside the lock: the kernel merges those of waiting writers.
    try pen?.flush(as: author.member, terms)
    try pen?.lock.checkNotStopped()
    return take(composition)
  }

  /// Decides and writes at the end of the file, and gives the lock back whatever happens.
  private func writeLocked(
    at size: Int, as author: Author, _ terms: AppendTerms,
    caughtUp: (Entry) throws -> Void, decide: () throws -> [Draft],
  ) throws -> Composition {
    defer { pen?.lock.release() }
    try read(upTo: size, caughtUp)
    let drafts = try decide()
    let composition = try compose(drafts, at: size, as: author, terms)
    if !composition.bytes.isEmpty { try pen?.write(composition.bytes, at: size) }
    return composition
  }

  /// Opens for writing if that was not done yet, takes the lock, and returns the file's length.
  ///
  /// Nobody else writes while the lock is held, so the length stays as it is.
  private func takePen(as member: String, _ terms: AppendTerms) throws(JournalError) -> Int {
    if pen == nil { pen = try Pen.opened(folder, as: member, terms) }
    try pen?.lock.take(as: member, terms)
    do throws(JournalError) {
      try pen?.lock.checkNotStopped()
      let status = try currentStatus()
      try pen?.check(status)
      return status.size
    } catch {
      pen?.lock.release()
      throw error
    }
  }

  private func compose(
    _ drafts: [Draft], at size: Int, as author: Author, _ terms: AppendTerms,
  ) throws(JournalError) -> Composition {
    var composition = Composition(after: position, fileOffset: size, terms)
    guard !drafts.isEmpty else { return composition }
    switch tail {
    case .whole: break
    case .torn: try composition.closeTail(tailBytes(upTo: size), as: author)
    case .damaged(let damage): throw .damaged(damage)
    }
    for draft in drafts { try composition.add(draft, as: author) }
    return composition
  }

  /// The bytes after the last intact entry; a torn write has never more than memory holds.
  func tailBytes(upTo size: Int) throws(JournalError) -> [UInt8] {
    let range = position.offset..<size
    return try onSystem { () throws(SystemError) in try file.bytes(in: range) }
  }

  /// Moves on past what was just recorded.
  private func take(_ composition: consuming Composition) -> [Entry] {
    let entries = composition.entries
    if case .torn = tail, let closing = entries.first {
      let region = position.offset..<closing.offset
      closedRegions.append(
        ClosedRegion(kind: .tornTail, bytes: region, closedBy: closing.number))
    }
    tail = .whole
    chain = composition.chain
    return entries
  }
}
