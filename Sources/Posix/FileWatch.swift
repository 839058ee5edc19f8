import CLinux

/// Tells when a file grows, is replaced or goes away.
///
/// The kernel's queue can overflow and watches can be refused, so a look each second stands beside it.
public struct FileWatch: ~Copyable, Sendable {
  private let queue: FileDescriptor

  /// Watches the file that has this path now.
  public init(_ path: String) throws(SystemError) {
    let number = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
    guard number >= 0 else { throw .last("inotify_init1", path) }
    let queue = FileDescriptor(adopting: number, path: path)
    let events = UInt32(IN_MODIFY | IN_ATTRIB | IN_MOVE_SELF | IN_DELETE_SELF)
    guard unsafe inotify_add_watch(number, path, events) >= 0 else {
      throw .last("inotify_add_watch", path)
    }
    self.queue = queue
  }

  /// What to wait on: readable when something happened.
  public var number: Int32 { queue.number }

  /// Takes all news; says whether there was any.
  public func drain() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 4096)
    var hasNews = false
    while unsafe buffer.withUnsafeMutableBytes({ bytes in
      retrying { unsafe CLinux.read(queue.number, bytes.baseAddress, bytes.count) }
    }) > 0 {
      hasNews = true
    }
    return hasNews
  }
}
