import CLinux

/// A file that has to be read from the disk again.
enum ColdFile {
  /// Has the system forget what it holds of a file in memory; what was not written yet stays.
  static func forget(_ path: String) {
    let file = huiyin_open(path, O_RDONLY, 0)
    guard file >= 0 else { return }
    fdatasync(file)
    posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED)
    close(file)
  }
}
