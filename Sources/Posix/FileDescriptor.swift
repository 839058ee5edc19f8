import CLinux

/// An open file, closed when it is given up.
public struct FileDescriptor: ~Copyable, Sendable {
  /// What is to be done with an opened file.
  public enum Access: Sendable {
    /// Read what is there.
    case read
    /// Read, and write at any place.
    case readWrite
    /// Write at the end only.
    case append
    /// Write a file that must not be there yet.
    case create
  }

  /// The number the system knows it by; valid while this value lives.
  public private(set) var number: Int32
  /// The path it was opened by, for messages.
  public let path: String

  /// Takes over a number that somebody opened.
  init(adopting number: Int32, path: String) {
    self.number = number
    self.path = path
  }

  /// Opens a regular file; never follows a link, never waits for a pipe's other end.
  public init(
    opening path: String, for access: Access, mode: UInt32 = 0o660,
  ) throws(SystemError) {
    let flags = access.flags | O_NOFOLLOW | O_NONBLOCK
    let opened = try Self.open(path, flags, mode)
    guard try opened.status().isRegular else {
      throw SystemError(call: "open", path: path, code: EINVAL)
    }
    self = opened
  }

  /// Opens a folder, to flush it.
  public init(openingFolder path: String) throws(SystemError) {
    self = try Self.open(path, O_RDONLY | O_DIRECTORY, 0)
  }

  deinit {
    if number >= 0 { _ = CLinux.close(number) }
  }

  /// Closes, and reports what closing found out.
  public consuming func close() throws(SystemError) {
    let result = CLinux.close(number)
    number = -1
    guard result == 0 else { throw .last("close", path) }
  }

  private static func open(
    _ path: String, _ flags: Int32, _ mode: UInt32,
  ) throws(SystemError) -> FileDescriptor {
    let number = retrying { unsafe huiyin_open(path, flags | O_CLOEXEC, mode) }
    guard number >= 0 else { throw .last("open", path) }
    return FileDescriptor(adopting: number, path: path)
  }
}

extension FileDescriptor {
  /// Reads at a place into the front of a buffer; returns how many bytes there were, fewer only at the end.
  public func read(
    into buffer: inout [UInt8], count: Int, at offset: Int,
  ) throws(SystemError) -> Int {
    if buffer.count < count {
      buffer.append(contentsOf: repeatElement(0, count: count - buffer.count))
    }
    var done = 0
    while done < count {
      let part = unsafe buffer.withUnsafeMutableBytes { bytes in
        retrying {
          unsafe pread(
            number, bytes.baseAddress.map { unsafe $0 + done }, count - done, offset + done)
        }
      }
      guard part >= 0 else { throw .last("pread", path) }
      if part == 0 { break }
      done += part
    }
    return done
  }

  /// Reads a range of the file; shorter only when the file ends within it.
  public func bytes(in range: Range<Int>) throws(SystemError) -> [UInt8] {
    var buffer: [UInt8] = []
    let count = try read(into: &buffer, count: range.count, at: range.lowerBound)
    buffer.removeLast(buffer.count - count)
    return buffer
  }

  /// Reads the whole file.
  public func contents() throws(SystemError) -> [UInt8] {
    try bytes(in: 0..<status().size)
  }

  /// Writes in one call; returns how many bytes the system took, which may be fewer.
  public func writeOnce(_ bytes: [UInt8]) throws(SystemError) -> Int {
    let count = unsafe bytes.withUnsafeBytes { bytes in
      retrying { unsafe CLinux.write(number, bytes.baseAddress, bytes.count) }
    }
    guard count >= 0 else { throw .last("write", path) }
    return count
  }

  /// Writes all of the bytes, in as many calls as it takes.
  public func write(_ bytes: [UInt8]) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      let part = unsafe bytes.withUnsafeBytes { bytes in
        retrying {
          unsafe CLinux.write(
            number, bytes.baseAddress.map { unsafe $0 + done }, bytes.count - done)
        }
      }
      guard part >= 0 else { throw .last("write", path) }
      done += part
    }
  }

  /// Writes over bytes at a place of the file.
  public func write(_ bytes: [UInt8], at offset: Int) throws(SystemError) {
    let count = unsafe bytes.withUnsafeBytes { bytes in
      retrying { unsafe pwrite(number, bytes.baseAddress, bytes.count, offset) }
    }
    guard count == bytes.count else {
      throw count < 0 ? .last("pwrite", path) : SystemError(call: "pwrite", path: path, code: EIO)
    }
  }
}

extension FileDescriptor {
  /// Waits until the file's bytes and its length are on the disk; allowed on any open file.
  public func flush() throws(SystemError) {
    guard retrying({ fdatasync(number) }) == 0 else { throw .last("fdatasync", path) }
  }

  /// Waits until the file or folder with all its attributes is on the disk.
  public func flushWithAttributes() throws(SystemError) {
    guard retrying({ fsync(number) }) == 0 else { throw .last("fsync", path) }
  }

  /// Waits until everything written to the file's whole file system is on the disk.
  public func flushFileSystem() throws(SystemError) {
    guard retrying({ syncfs(number) }) == 0 else { throw .last("syncfs", path) }
  }

  /// Reserves disk space past the end, without changing the length.
  public func reserve(_ range: Range<Int>) throws(SystemError) {
    let result = retrying {
      fallocate(number, FALLOC_FL_KEEP_SIZE, range.lowerBound, range.count)
    }
    guard result == 0 else { throw .last("fallocate", path) }
  }

  /// Lets the system forget its copy in memory, so that the next reading asks the disk.
  public func forgetCachedPages() {
    _ = posix_fadvise(number, 0, 0, POSIX_FADV_DONTNEED)
  }

  /// Sets the permissions to exactly these bits, whatever the mask of the process.
  public func setMode(_ mode: UInt32) throws(SystemError) {
    guard retrying({ fchmod(number, mode) }) == 0 else { throw .last("fchmod", path) }
  }

  /// What the file is, now.
  public func status() throws(SystemError) -> FileStatus {
    var record = stat()
    guard unsafe fstat(number, &record) == 0 else { throw .last("fstat", path) }
    return FileStatus(record)
  }
}

extension FileDescriptor.Access {
  fileprivate var flags: Int32 {
    switch self {
    case .read: O_RDONLY
    case .readWrite: O_RDWR
    case .append: O_WRONLY | O_APPEND
    case .create: O_RDWR | O_CREAT | O_EXCL
    }
  }
}
