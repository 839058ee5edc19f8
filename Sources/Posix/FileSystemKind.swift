import CLinux

/// What kind of file system holds a path, as far as locking and flushing go.
public enum FileSystemKind: Sendable, Equatable {
  /// On a disk of this machine.
  case local
  /// In memory: gone when the machine stops.
  case memory
  /// Elsewhere, where locks may be lost and changes are not announced; with its usual name.
  case network(String)

  /// Asks the system about the file system of a file or folder.
  public init(of path: String) throws(SystemError) {
    var record = statfs()
    guard retrying({ unsafe statfs(path, &record) }) == 0 else { throw .last("statfs", path) }
    self.init(type: UInt32(truncatingIfNeeded: record.f_type))
  }

  /// The kind of a type number of statfs(2).
  init(type: UInt32) {
    if let name = Self.networkNames[type] {
      self = .network(name)
    } else {
      self = Self.memoryTypes.contains(type) ? .memory : .local
    }
  }

  /// From statfs(2) and linux/magic.h.
  private static let networkNames: [UInt32: String] = [
    0x0000_6969: "NFS", 0x0000_517B: "SMB", 0xFE53_4D42: "SMB2", 0xFF53_4D42: "CIFS",
    0x0102_1997: "9P", 0x6573_5546: "FUSE", 0x5346_414F: "AFS", 0x7375_7245: "Coda",
    0x00C3_6400: "Ceph", 0x0116_1970: "GFS2", 0x7461_636F: "OCFS2", 0x0BD0_0BD0: "Lustre",
  ]

  /// tmpfs and ramfs.
  private static let memoryTypes: Set<UInt32> = [0x0102_1994, 0x8584_58F6]
}

/// How much room a file system has left for accounts without special rights.
public struct FileSystemRoom: Sendable, Equatable {
  /// In bytes.
  public let bytes: Int
  /// How many more files there may be; nil where that is not limited.
  public let files: Int?

  /// Asks the system about the file system of a file or folder.
  public init(of path: String) throws(SystemError) {
    var record = statfs()
    guard retrying({ unsafe statfs(path, &record) }) == 0 else { throw .last("statfs", path) }
    bytes = Int(record.f_bavail) * Int(record.f_bsize)
    files = record.f_files == 0 ? nil : Int(record.f_ffree)
  }
}
