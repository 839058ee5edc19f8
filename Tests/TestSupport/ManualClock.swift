public import Canon
import Synchronization

/// A clock that stands still until it is set.
public final class ManualClock: Sendable {
  private let milliseconds: Mutex<Int64>

  /// Begins at a moment.
  public init(_ start: Instant) {
    milliseconds = Mutex(start.milliseconds)
  }

  /// The moment it shows.
  public var now: Instant { Instant(milliseconds: milliseconds.withLock { $0 }) }

  /// Shows another moment from now on.
  public func set(_ moment: Instant) {
    milliseconds.withLock { $0 = moment.milliseconds }
  }

  /// Goes forward, or back when negative.
  public func advance(bySeconds seconds: Int) {
    milliseconds.withLock { $0 += Int64(seconds) * 1000 }
  }
}
