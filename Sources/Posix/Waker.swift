import CLinux

/// Wakes a thread that waits on descriptors, from any other thread.
public struct Waker: ~Copyable, Sendable {
  private let event: FileDescriptor

  /// Makes one that nobody has called yet.
  public init() throws(SystemError) {
    let number = eventfd(0, Int32(EFD_CLOEXEC) | Int32(EFD_NONBLOCK))
    guard number >= 0 else { throw .last("eventfd") }
    event = FileDescriptor(adopting: number, path: "eventfd")
  }

  /// What to wait on: readable once somebody called.
  public var number: Int32 { event.number }

  /// Calls; several calls before the other side looks are one.
  public func wake() {
    // It fails only when the counter is full, and then the other side is being woken anyway.
    _ = eventfd_write(event.number, 1)
  }

  /// Takes the calls; says whether there was any.
  public func drain() -> Bool {
    var count: eventfd_t = 0
    return unsafe eventfd_read(event.number, &count) == 0
  }
}
