import CLinux

/// A system call that failed: which, on what, and why.
public struct SystemError: Error, Equatable, Hashable, Sendable {
  /// The name of the call as in its manual page.
  public let call: String
  /// The file it was about, where there was one.
  public let path: String?
  /// The value of `errno`.
  public let code: Int32

  /// Makes the error of a call with a known code.
  public init(call: String, path: String? = nil, code: Int32) {
    self.call = call
    self.path = path
    self.code = code
  }

  /// A file that has fewer bytes than it had a moment ago.
  public static func endedEarly(_ path: String) -> SystemError {
    SystemError(call: "pread", path: path, code: EIO)
  }

  /// Takes the code from `errno`; to be made right after the call.
  static func last(_ call: String, _ path: String? = nil) -> SystemError {
    SystemError(call: call, path: path, code: huiyin_errno())
  }
}

extension SystemError: CustomStringConvertible {
  /// The system's own words for the code, such as “No space left on device”.
  public var reason: String {
    unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
  }

  /// The call, its file and the reason, for a log.
  public var description: String {
    path.map { "\(call) \($0): \(reason)" } ?? "\(call): \(reason)"
  }
}

extension SystemError {
  /// There is no such file or folder.
  public var isMissing: Bool { code == ENOENT }
  /// The file is there already.
  public var isExisting: Bool { code == EEXIST }
  /// What should be a folder is a file.
  public var isNoFolder: Bool { code == ENOTDIR }
  /// The disk is mounted for reading only.
  public var isReadOnly: Bool { code == EROFS }
  /// This account may not do that, or the disk is mounted for reading only.
  public var isForbidden: Bool { code == EACCES || code == EPERM || code == EROFS }
  /// The disk, the quota or the allowed size of a file is used up.
  public var isFull: Bool { code == ENOSPC || code == EDQUOT || code == EFBIG }
}

/// Repeats a call for as long as a signal interrupts it; returns its result, or -1.
func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
  var result = call()
  while result == -1 && huiyin_errno() == EINTR { result = call() }
  return result
}
