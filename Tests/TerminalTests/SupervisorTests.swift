import Foundation
import Posix
import Testing

struct SupervisorTests {
  /// How long a lock may take that is free at once, on a machine with much else to do.
  private static let patience = Duration.seconds(60)

  @Test
  func `a lock that is free is given to the thread that waits for it`() throws {
    let hand = Process()
    let folder = Bundle.main.executableURL?.deletingLastPathComponent()
    hand.executableURL = folder?.appending(path: "terminal-hand")
    try hand.run()
    let start = SystemClock.uptime
    while hand.isRunning, SystemClock.uptime - start < Self.patience {
      SystemClock.pause(.milliseconds(10))
    }
    let hangs = hand.isRunning
    if hangs { hand.terminate() }
    hand.waitUntilExit()

    #expect(!hangs)
    #expect(hand.terminationStatus == 0)
  }
}
