import CLinux

/// What a file is: its identity, kind, size and permissions.
public struct FileStatus: Sendable, Equatable {
  /// Which file this is, whatever its name; equal only for the same file.
  public struct Identity: Sendable, Hashable {
    let device: UInt
    let inode: UInt
  }

  /// Which file this is.
  public let identity: Identity
  /// Its length in bytes.
  public let size: Int
  /// Its permission bits, set-id and sticky bits included.
  public let mode: UInt32
  /// The number of the account that owns it.
  public let owner: UInt32
  /// The number of the group it belongs to.
  public let group: UInt32
  /// How many names it has.
  public let names: Int
  /// Whether it is a regular file.
  public let isRegular: Bool
  /// Whether it is a folder.
  public let isFolder: Bool

  init(_ record: stat) {
    identity = Identity(device: UInt(record.st_dev), inode: UInt(record.st_ino))
    size = record.st_size
    mode = record.st_mode & 0o7777
    owner = record.st_uid
    group = record.st_gid
    names = Int(record.st_nlink)
    isRegular = record.st_mode & UInt32(S_IFMT) == UInt32(S_IFREG)
    isFolder = record.st_mode & UInt32(S_IFMT) == UInt32(S_IFDIR)
  }

  /// Looks at what a path names, without following a link at its end.
  public init(of path: String) throws(SystemError) {
    var record = stat()
    guard unsafe lstat(path, &record) == 0 else { throw .last("lstat", path) }
    self.init(record)
  }
}
