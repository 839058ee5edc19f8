import Canon
import Posix

/// What an administrator's recovery found and recorded.
public struct Recovery: Sendable, Equatable {
  /// Why writing was stopped, if it was.
  public let stop: StopNote?
  /// The damaged line that is passed over from now on, if there was one.
  public let closedDamage: ClosedRegion?
  /// What was recorded about it; none when nothing was wrong.
  public let entries: [Entry]
}

extension Journal {
  /// Reads everything again from the disk, and lets writing go on, in the open.
  ///
  /// Only an administrator does this, with a reason; whether somebody is one, is not known here.
  /// Damage that goes beyond one line at the end is not touched: it throws.
  public static func recover(
    folder path: String, as author: Author, reason: String,
    _ terms: AppendTerms = AppendTerms(),
  ) throws -> Recovery {
    let journal = try Journal(folder: path)
    let mode = try onSystem { () throws(SystemError) in try journal.file.status().mode }
    try journal.folder.createLock(mode: mode)
    var pen = try Pen.opened(journal.folder, as: author.member, terms)
    try pen.lock.take(as: author.member, terms)
    defer { pen.lock.release() }
    // What the kernel remembers of a failed write is not what the disk holds.
    journal.file.forgetCachedPages()
    try journal.readNew { _ in }
    let stop = pen.lock.stop
    let closing = try journal.closing(reason: reason, isStopped: stop != nil, as: author, terms)
    if !closing.bytes.isEmpty {
      try pen.write(closing.bytes, at: journal.currentSize())
      try pen.flush(as: author.member, terms)
    }
    if stop != nil { try pen.lock.clearStop() }
    let entries = closing.entries
    try journal.readNew { _ in }
    let damage = journal.closedRegions.last { region in
      region.kind != .tornTail && region.closedBy == entries.first?.number
    }
    return Recovery(stop: stop, closedDamage: damage, entries: entries)
  }

  /// What has to be recorded so that others can go on.
  private func closing(
    reason: String, isStopped: Bool, as author: Author, _ terms: AppendTerms,
  ) throws(JournalError) -> Composition {
    let size = try currentSize()
    var composition = Composition(after: position, fileOffset: size, terms)
    switch tail {
    case .whole: break
    case .torn: try composition.closeTail(tailBytes(upTo: size), as: author)
    case .damaged(let damage):
      guard damage.extent == .lastLine else { throw .damaged(damage) }
      let region = Region(offset: position.offset, bytes: try tailBytes(upTo: size))
      let fact = DamageClosed(region, reason: reason)
      try composition.add(Draft(EnvelopeFact.damageClosed.object(fact)), as: author)
    }
    if isStopped {
      try composition.add(Draft(EnvelopeFact.resumed.object(Resumed(reason))), as: author)
    }
    return composition
  }
}
