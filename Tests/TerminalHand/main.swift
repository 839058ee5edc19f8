import Foundation
import Synchronization
import Terminal

// Another process for the tests of the terminal: a supervised program in which two threads want
// the same lock. It ends with 0 when the one that waited was given it.

final class Shared: Sendable {
  let turns = Mutex(0)

  /// Two turns, the second by a thread that has to wait for it; returns how many there were.
  func takeTurns() -> Int {
    let isDone = DispatchSemaphore(value: 0)
    turns.withLock { turns in
      Thread.detachNewThread {
        self.turns.withLock { $0 += 1 }
        isDone.signal()
      }
      // Long enough for the other to come, and wait.
      Thread.sleep(forTimeInterval: 0.2)
      turns += 1
    }
    isDone.wait()
    return turns.withLock { $0 }
  }
}

nonisolated func superviseTurns() throws -> Int {
  let shared = Shared()
  // Taken in the parent, too, as every program has taken some lock before it is split.
  shared.turns.withLock { $0 = 0 }
  return try Supervisor.run { shared.takeTurns() }
}

exit(try superviseTurns() == 2 ? 0 : 1)
