import Posix

/// Where the parts of an office lie.
public struct OfficeFolder: Sendable, Hashable {
  /// The folder itself.
  public let path: String

  /// Names a folder, whether or not there is an office in it.
  public init(_ path: String) {
    self.path = path
  }

  /// The file that only grows.
  public var journal: String { path + "/journal.jsonl" }
  /// The file whose lock a writer holds; not for readers.
  public var lock: String { path + "/lock" }
  /// The folder of messages, attachments and scans as they came.
  public var originals: String { path + "/originals" }
  /// The folder in which those who want to join leave their keys.
  public var joining: String { path + "/joining" }
  /// The folder of the packages of filed matters.
  public var archive: String { path + "/archive" }
}

extension OfficeFolder {
  /// The permissions of folders in it; those of the originals, which may lie behind a link.
  public var folderMode: UInt32 {
    get throws(SystemError) { try FileStatus(of: Folder.followed(originals)).mode }
  }

  /// Makes the folder and everything in it but the journal.
  ///
  /// A shared office belongs to a group: new files take it over, and only owners remove theirs.
  func prepare(isShared: Bool) throws(JournalError) {
    let mode: UInt32 = isShared ? 0o3770 : 0o700
    try onSystem { () throws(SystemError) in
      let parent = Folder.parent(of: path)
      try Folder.createAll(parent)
      try Folder.create(path, mode: mode)
      try Folder.flush(parent)
    }
    try refuseNetwork()
    _ = try onSystem { () throws(SystemError) in
      try Folder.create(originals, mode: mode)
      try Folder.create(joining, mode: mode)
    }
    try createLock(mode: isShared ? 0o660 : 0o600)
  }

  /// Makes the lock file unless there is one.
  func createLock(mode: UInt32) throws(JournalError) {
    do throws(SystemError) {
      let file = try FileDescriptor(opening: lock, for: .create)
      try file.setMode(mode)
      try file.write(OfficeLock.blank)
      try file.flush()
      try file.close()
      try Folder.flush(path)
    } catch {
      guard error.isExisting else { throw .system(error) }
    }
  }

  /// Refuses file systems where a lock can be lost without anybody noticing.
  func refuseNetwork() throws(JournalError) {
    let kind = try onSystem { () throws(SystemError) in try FileSystemKind(of: path) }
    switch kind {
    case .local, .memory: return
    case .network(let name): throw .networkFileSystem(folder: path, name: name)
    }
  }
}
