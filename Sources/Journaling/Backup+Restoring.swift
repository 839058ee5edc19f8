import Posix

extension Backup {
  /// Puts the copy in the office's place, once it is proved to be whole and to hold no less.
  ///
  /// What the draft says of it becomes the next entry, in the same step. What the office had is
  /// kept beside it under another name. Throws `JournalError`, `BackupError`, or
  /// `CancellationError`; then the office is as it was before. Returns the kept file's path, if
  /// there was one, and where the journal is now.
  @discardableResult
  public func restore(
    as author: Author, recording draft: Draft, _ terms: AppendTerms = AppendTerms(),
    isShared: Bool = false, progress: @escaping Progress = { _, _ in true },
  ) throws -> (position: Position, kept: String?) {
    try office.prepare(isShared: isShared || self.isShared)
    let lock = try OfficeLock(office)
    try lock.take(as: author.member, terms)
    defer { lock.release() }
    if let attributes = FileAttributes(of: office.journal),
      attributes.isAppendOnly || attributes.isImmutable
    {
      throw BackupError.protected(path: office.journal)
    }
    let position = try provedPosition(progress)
    if let source = copy.folder {
      try takeOriginals(from: source, progress)
      try copyPackages(from: source, to: office, progress)
    }
    var composition = Composition(after: position, fileOffset: position.offset, terms)
    try composition.add(draft, as: author)
    let incoming = office.journal + ".incoming-" + Machine.randomName()
    try FileCopy(from: copy.journal, upTo: position.offset, progress: progress)
      .write(to: incoming, mode: mode, adding: composition.bytes)
    let kept = try onSystem { () throws(SystemError) in try exchange(incoming) }
    if lock.stop != nil { try lock.clearStop() }
    return (composition.chain.position, kept)
  }

  /// Takes one original from the copy, in place of what the office has under its name.
  ///
  /// It is proved by its name, so that nothing else is taken, and the journal need not say so.
  /// False when the copy has none that is what its name says.
  public func takeOriginal(_ digest: Digest) throws(JournalError) -> Bool {
    guard let source = copy.folder.map(Originals.init), (try? source.check(digest)) != nil else {
      return false
    }
    let target = Originals(office).path(of: digest)
    try onSystem { () throws(SystemError) in
      let file = try FileDescriptor(opening: source.path(of: digest), for: .read)
      try Folder.create(office.originals, mode: folderMode)
      try Folder.create(Folder.parent(of: target), mode: folderMode)
      try Folder.replaceFile(target, with: file.contents(), mode: file.status().mode & 0o777)
    }
    return true
  }

  /// Takes all originals of the copy that the office lacks, or has not as their names say.
  private func takeOriginals(from source: OfficeFolder, _ progress: @escaping Progress) throws {
    let (kept, copies) = (Originals(office), Originals(source))
    try add(source.originals, to: office.originals, progress) { name, isPresent in
      guard let digest = Digest(name), !isPresent || (try? kept.check(digest)) == nil else {
        return false
      }
      return (try? copies.check(digest)) != nil
    }
  }

  /// Gives the new file the journal's name; at no moment is there none.
  private func exchange(_ incoming: String) throws(SystemError) -> String? {
    guard (try? FileStatus(of: office.journal)) != nil else {
      try Folder.renameNew(incoming, to: office.journal)
      try Folder.flush(office.path)
      return nil
    }
    do throws(SystemError) {
      try Folder.exchange(incoming, office.journal)
    } catch {
      try? Folder.remove(incoming)
      throw error
    }
    let kept = office.journal + ".kept-" + Machine.randomName()
    try Folder.renameNew(incoming, to: kept)
    try Folder.flush(office.path)
    return kept
  }

  /// Where the copy ends, if it is whole and has the office's last good entry in it.
  private func provedPosition(_ progress: @escaping Progress) throws -> Position {
    let last = try lastGoodPosition()
    var verifier = Verifier(file: copy.journal)
    verifier.progress = progress
    verifier.knownHeads = last.number > 0 ? [HeadNote(last.head)] : []
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
}
