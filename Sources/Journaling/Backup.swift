import Posix

/// Copies of an office: made while others work, proved before they are used.
///
/// Any prefix of a journal is a journal, so a copy needs no lock and disturbs nobody.
public struct Backup {
  /// Told the bytes done and their total now and then; false ends the work.
  public typealias Progress = (_ done: Int, _ total: Int) -> Bool

  /// Where a copy lies.
  public enum Copy: Sendable, Hashable {
    /// A folder with the journal, the originals, and the packages of filed matters.
    case folder(String)
    /// A file with the journal alone.
    case file(String)

    /// The copy's journal.
    public var journal: String {
      switch self {
      case .folder(let path): OfficeFolder(path).journal
      case .file(let path): path
      }
    }

    /// The copy as an office's folder; nil for a journal alone.
    public var folder: OfficeFolder? {
      if case .folder(let path) = self { OfficeFolder(path) } else { nil }
    }
  }

  /// The office.
  public let office: OfficeFolder
  /// Its copy.
  public let copy: Copy

  /// Names an office and its copy.
  public init(of office: OfficeFolder, in copy: Copy) {
    self.office = office
    self.copy = copy
  }

  /// Writes or renews the copy; returns up to where the journal was copied.
  ///
  /// A copy that holds what the office does not is never replaced. An original that is not what
  /// its name says is not copied, and told. Throws `JournalError`, `BackupError`, or
  /// `CancellationError`; then the copy's journal is as it was before.
  @discardableResult
  public func write(
    progress: @escaping Progress = { _, _ in true },
    onDamaged: @escaping (_ original: Digest) -> Void = { _ in },
  ) throws -> Position {
    let journal = try Journal(folder: office.path)
    try journal.readNew { _ in }
    // What a copy holds is told elsewhere, so it must be on the disk first.
    try journal.flush()
    try checkNothingIsLost(in: journal)
    let folder = copy.folder?.path ?? Folder.parent(of: copy.journal)
    try onSystem { () throws(SystemError) in try Folder.createAll(folder) }
    try FileCopy(from: office.journal, upTo: journal.position.offset, progress: progress)
      .write(to: copy.journal, mode: mode)
    if let target = copy.folder {
      // An original is on the disk before an entry names it, so none can be missed now.
      try copyOriginals(from: office, to: target, progress, onDamaged)
      try copyPackages(from: office, to: target, progress)
    }
    try onSystem { () throws(SystemError) in try Folder.flush(folder) }
    return journal.position
  }

  /// Refuses to replace a copy that holds more than the office, or another office's.
  private func checkNothingIsLost(in journal: Journal) throws {
    guard (try? FileStatus(of: copy.journal)) != nil else { return }
    let old = try Journal(file: copy.journal, from: .start)
    try old.readNew { _ in }
    guard old.position.number > 0 else { throw BackupError.notACopy(path: copy.journal) }
    let isContained = (try? Journal(folder: office.path, from: old.position)) != nil
    guard isContained else {
      throw BackupError.copyHoldsMore(copy: old.position.head, office: journal.position.head)
    }
  }

  /// The permissions of the office's files.
  var mode: UInt32 { isShared ? 0o660 : 0o600 }

  /// Whether the office belongs to a group.
  var isShared: Bool {
    let status = try? FileStatus(of: Folder.followed(office.path))
    return (status?.mode ?? 0) & 0o070 != 0
  }
}

extension Backup {
  /// Copies originals that are missing; what is there already is not read.
  func copyOriginals(
    from source: OfficeFolder, to target: OfficeFolder, _ progress: @escaping Progress,
    _ onDamaged: @escaping (Digest) -> Void,
  ) throws {
    let originals = Originals(source)
    try add(source.originals, to: target.originals, progress) { name, isPresent in
      guard !isPresent, let digest = Digest(name) else { return false }
      if (try? originals.check(digest)) != nil { return true }
      onDamaged(digest)
      return false
    }
  }

  /// Copies packages that are missing.
  func copyPackages(
    from source: OfficeFolder, to target: OfficeFolder, _ progress: @escaping Progress,
  ) throws {
    try add(source.archive, to: target.archive, progress) { _, isPresent in !isPresent }
  }

  /// The permissions of the office's folders.
  var folderMode: UInt32 { isShared ? 0o3770 : 0o700 }

  /// Copies what is wanted of a folder, if there is such a folder.
  func add(
    _ source: String, to target: String, _ progress: @escaping Progress,
    wants: @escaping (_ name: String, _ isPresent: Bool) throws -> Bool,
  ) throws {
    guard (try? FileStatus(of: source)) != nil else { return }
    try FolderCopy(mode: folderMode, progress: progress, wants: wants)
      .add(source, to: target)
  }
}

/// Why a copy was not written, or not put in an office's place.
public enum BackupError: Error, Equatable, Sendable {
  /// It is not whole, or lacks what the office still has; each up to its last good entry.
  case holdsLess(copy: Head, office: Head)
  /// The copy holds entries the office does not have; it is the better one of the two.
  case copyHoldsMore(copy: Head, office: Head)
  /// The file that would be replaced is no journal.
  case notACopy(path: String)
  /// The journal is under an attribute of chattr(1) that keeps its name where it is.
  case protected(path: String)
}
