import Desk
import Posix
import Synchronization

/// Where workers put what the desk should hear; putting something in wakes the loop.
final class Mailbox: Sendable {
  private let inputs = Mutex<[Input]>([])
  private let waker: Waker

  init() throws(SystemError) {
    waker = try Waker()
  }

  /// Readable when there is something in it.
  var descriptor: Int32 { waker.number }

  func put(_ input: Input) {
    inputs.withLock { $0.append(input) }
    waker.wake()
  }

  /// Takes everything out, in the order it was put in.
  func takeAll() -> [Input] {
    _ = waker.drain()
    return inputs.withLock { inputs in
      defer { inputs = [] }
      return inputs
    }
  }
}
