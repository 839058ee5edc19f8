import CLinux

/// Holds back the signals that end a program, so that work can stop where nothing is half done.
///
/// While a value lives, Ctrl-C, `kill` and a hangup only set `isWanted`; what runs long asks it.
public final class Interruption {
  private var before = sigset_t()
  private var wasAsked = false
  private var isOver = false

  /// Holds the signals back from here on, for this thread and those it starts.
  public init() {
    var signals = Self.signals
    _ = unsafe pthread_sigmask(SIG_BLOCK, &signals, &before)
  }

  deinit { end() }

  /// Whether somebody asked for the end.
  public var isWanted: Bool {
    var pending = sigset_t()
    guard unsafe sigpending(&pending) == 0 else { return false }
    let isWanted = Self.numbers.contains { unsafe sigismember(&pending, $0) == 1 }
    wasAsked = wasAsked || isWanted
    return isWanted
  }

  /// Lets signals through again; what was asked and answered by `isWanted` is used up.
  public func end() {
    guard !isOver else { return }
    isOver = true
    if wasAsked {
      var signals = Self.signals
      var none = timespec()
      while unsafe sigtimedwait(&signals, nil, &none) > 0 {}
    }
    _ = unsafe pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  private static let numbers = [SIGINT, SIGTERM, SIGHUP]

  private static var signals: sigset_t {
    var signals = sigset_t()
    _ = unsafe sigemptyset(&signals)
    for number in numbers { _ = unsafe sigaddset(&signals, number) }
    return signals
  }
}
