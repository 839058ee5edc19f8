import Posix

/// Copies of an office: made while others work, proved before they are used.
///
/// Any prefix of a journal is a journal, so a copy needs no lock and disturbs nobody.
public struct Backup {
  /// How much is copied at once.
  private static let blockLength = 1 << 20

  /// The office.
  public let office: OfficeFolder
  /// The folder of the copy.
  public let copy: OfficeFolder

  /// Names an office and the folder of its copy.
  public init(of office: OfficeFolder, in copy: OfficeFolder) {
    self.office = office
    self.copy = copy
  }

  /// Writes or renews the copy; returns up to where the journal was copied.
  @discardableResult
  public func write() throws -> Position {
    let journal = try Journal(folder: office.path)
    try journal.readNew { _ in }
    try onSystem { () throws(SystemError) in
      try Folder.createAll(copy.originals)
      try copyJournal(from: office, upTo: journal.position.offset, to: copy.journal)
      // An original is on the disk before an entry names it, so none can be missed now.
      try copyOriginals(from: office, to: copy)
      try Folder.flush(copy.path)
    }
    return journal.position
  }

  /// Puts the copy in the office's place, once it is proved to be whole and to hold no less.
  ///
  /// What the office had is kept beside it under another name. Returns where the journal is now.
  @discardableResult
  public func restore(as author: Author, _ terms: AppendTerms = AppendTerms()) throws -> Position {
    try office.prepare(isShared: isShared)
    let lock = try OfficeLock(office)
    try lock.take(as: author.member, terms)
    defer { lock.release() }
    let position = try provedPosition()
    try onSystem { () throws(SystemError) in
      try copyOriginals(from: copy, to: office)
      let incoming = office.journal + ".incoming-" + Machine.randomName()
      try copyJournal(from: copy, upTo: position.offset, to: incoming)
      if (try? FileStatus(of: office.journal)) != nil {
        try Folder.rename(office.journal, to: office.journal + ".kept-" + Machine.randomName())
      }
      try Folder.renameNew(incoming, to: office.journal)
      try Folder.flush(office.path)
    }
    return position
  }

  /// Where the copy ends, if it is whole and has the office's last good entry in it.
  private func provedPosition() throws -> Position {
    let last = try lastGoodPosition()
    var verifier = Verifier(file: copy.journal)
    verifier.knownHeads = last.number > 0 ? [last.head] : []
    let report = try verifier.report()
    switch report.outcome {
    case .whole, .wholeWithClosedDamage: return report.position
    case .broken, .rolledBackOrForked, .doubted:
      throw BackupError.holdsLess(copy: report.position.head, office: last.head)
    }
  }

  private func lastGoodPosition() throws -> Position {
    guard (try? FileStatus(of: office.journal)) != nil else { return .start }
    let journal = try Journal(folder: office.path)
    try journal.readNew { _ in }
    return journal.position
  }

  private var isShared: Bool {
    ((try? FileStatus(of: office.path))?.mode ?? 0) & 0o070 != 0
  }
}

/// Why a copy was not put in an office's place.
public enum BackupError: Error, Equatable, Sendable {
  /// It is not whole, or lacks what the office still has; each up to its last good entry.
  case holdsLess(copy: Head, office: Head)
}

extension Backup {
  private func copyJournal(
    from source: OfficeFolder, upTo end: Int, to path: String,
  ) throws(SystemError) {
    let temporary = path + ".new-" + Machine.randomName()
    let file = try FileDescriptor(opening: source.journal, for: .read)
    let target = try FileDescriptor(opening: temporary, for: .create)
    try target.setMode(isShared ? 0o660 : 0o600)
    var start = 0
    while start < end {
      let block = try file.bytes(in: start..<min(end, start + Self.blockLength))
      guard !block.isEmpty else { break }
      try target.write(block)
      start += block.count
    }
    try target.flush()
    try target.close()
    try Folder.rename(temporary, to: path)
  }

  /// Copies the originals that are missing; what has the same name has the same content.
  private func copyOriginals(
    from source: OfficeFolder, to target: OfficeFolder,
  ) throws(SystemError) {
    let mode = try FileStatus(of: target.originals).mode
    for shelf in try Folder.names(in: source.originals) where shelf.count == 2 {
      let targetShelf = target.originals + "/" + shelf
      try Folder.create(targetShelf, mode: mode)
      let present = Set(try Folder.names(in: targetShelf))
      for name in try Folder.names(in: source.originals + "/" + shelf) where !present.contains(name)
      {
        let file = try FileDescriptor(
          opening: source.originals + "/" + shelf + "/" + name, for: .read)
        try Folder.replaceFile(targetShelf + "/" + name, with: file.contents(), mode: 0o440)
      }
    }
    try Folder.flush(target.originals)
  }
}
