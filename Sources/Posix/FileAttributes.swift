import CLinux

/// What an administrator forbade for a file, whoever asks: see chattr(1).
public struct FileAttributes: Sendable, Equatable {
  /// Whether bytes can only be added at its end, and its name stays.
  public let isAppendOnly: Bool
  /// Whether nothing about it can change.
  public let isImmutable: Bool

  /// Asks for the attributes of a file; nil where the file system has none.
  public init?(of path: String) {
    guard let file = try? FileDescriptor(opening: path, for: .read) else { return nil }
    var flags: Int32 = 0
    guard unsafe huiyin_attributes(file.number, &flags) == 0 else { return nil }
    isAppendOnly = flags & FS_APPEND_FL != 0
    isImmutable = flags & FS_IMMUTABLE_FL != 0
  }
}
