import CLinux

/// Waiting for several descriptors at once.
public enum Waiting {
  /// Waits until one can be read, or the time is over; returns those that can, in the given order.
  ///
  /// Without a timeout it waits for ever. A signal ends the waiting early, with none.
  public static func readable(
    among descriptors: [Int32], timeout: Duration? = nil,
  ) throws(SystemError) -> [Int32] {
    var polls = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let count = unsafe poll(&polls, nfds_t(polls.count), timeout.map(milliseconds) ?? -1)
    if count < 0 && huiyin_errno() == EINTR { return [] }
    guard count >= 0 else { throw .last("poll") }
    return polls.filter { $0.revents != 0 }.map(\.fd)
  }

  /// Rounded up, so that a wait is never cut to a busy loop.
  private static func milliseconds(_ duration: Duration) -> Int32 {
    let (seconds, attoseconds) = duration.components
    let rest = (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(clamping: max(0, seconds * 1000 + rest))
  }
}
