import CLinux

/// Folders, and the changes of names in them that must outlast a power cut.
public enum Folder {
  /// Makes a folder whose parent is there; says whether it was made now.
  @discardableResult
  public static func create(_ path: String, mode: UInt32 = 0o700) throws(SystemError) -> Bool {
    if unsafe mkdir(path, mode) == 0 {
      // mkdir takes the mask of the process into account, and drops the set-group and sticky bits.
      guard unsafe chmod(path, mode) == 0 else { throw .last("chmod", path) }
      return true
    }
    let error = SystemError.last("mkdir", path)
    guard error.isExisting, try FileStatus(of: followed(path)).isFolder else { throw error }
    return false
  }

  /// Makes a folder and every folder above it that is missing.
  public static func createAll(_ path: String, mode: UInt32 = 0o700) throws(SystemError) {
    var record = stat()
    if unsafe stat(path, &record) == 0 && FileStatus(record).isFolder { return }
    let parent = parent(of: path)
    if parent != path { try createAll(parent, mode: mode) }
    if try create(path, mode: mode) { try flush(parent) }
  }

  /// Waits until the names in a folder are on the disk.
  public static func flush(_ path: String) throws(SystemError) {
    let folder = try FileDescriptor(openingFolder: path)
    try folder.flushWithAttributes()
    try folder.close()
  }

  /// The names in a folder, in order, without `.` and `..`.
  public static func names(in path: String) throws(SystemError) -> [String] {
    guard let stream = unsafe opendir(path) else { throw .last("opendir", path) }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { start in
        unsafe start.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The folder a path lies in.
  public static func parent(of path: String) -> String {
    var trimmed = Substring(path)
    while trimmed.count > 1 && trimmed.hasSuffix("/") { trimmed.removeLast() }
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }

  /// Where a path leads that a person named, which may be a link; the path itself where nothing is.
  public static func followed(_ path: String) -> String { (try? real(path)) ?? path }

  /// The path without links and without `..`, from the root on.
  public static func real(_ path: String) throws(SystemError) -> String {
    guard let found = unsafe realpath(path, nil) else { throw .last("realpath", path) }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }

  /// Gives a file a new name; one that is there is replaced at once, as a whole.
  public static func rename(_ path: String, to newPath: String) throws(SystemError) {
    guard unsafe CLinux.rename(path, newPath) == 0 else { throw .last("rename", newPath) }
  }

  /// Gives a file a new name unless that name is taken.
  public static func renameNew(_ path: String, to newPath: String) throws(SystemError) {
    let result = unsafe renameat2(AT_FDCWD, path, AT_FDCWD, newPath, UInt32(RENAME_NOREPLACE))
    guard result == 0 else { throw .last("renameat2", newPath) }
  }

  /// Exchanges the names of two files at once: at no moment is either name without a file.
  public static func exchange(_ path: String, _ other: String) throws(SystemError) {
    let result = unsafe renameat2(AT_FDCWD, path, AT_FDCWD, other, UInt32(RENAME_EXCHANGE))
    guard result == 0 else { throw .last("renameat2", other) }
  }

  /// Removes a folder with nothing in it.
  public static func removeEmpty(_ path: String) throws(SystemError) {
    guard unsafe rmdir(path) == 0 else { throw .last("rmdir", path) }
  }

  /// Removes a folder and everything in it; follows no link.
  public static func removeTree(_ path: String) throws(SystemError) {
    for name in try names(in: path) {
      let child = path + "/" + name
      if try FileStatus(of: child).isFolder { try removeTree(child) } else { try remove(child) }
    }
    try removeEmpty(path)
  }

  /// Takes a file's name away.
  public static func remove(_ path: String) throws(SystemError) {
    guard unsafe unlink(path) == 0 else { throw .last("unlink", path) }
  }
}

extension Folder {
  /// Puts a whole new file in the place of an old one, or leaves the old one as it was.
  public static func replaceFile(
    _ path: String, with bytes: [UInt8], mode: UInt32 = 0o600,
  ) throws(SystemError) {
    let temporary = path + ".new-" + Machine.randomName()
    do throws(SystemError) {
      let file = try FileDescriptor(opening: temporary, for: .create, mode: mode)
      try file.setMode(mode)
      try file.write(bytes)
      try file.flush()
      try file.close()
      try rename(temporary, to: path)
    } catch {
      _ = unsafe unlink(temporary)
      throw error
    }
    // The folder is flushed too: without it a power cut can bring the old file back.
    try flush(parent(of: path))
  }
}
