import Dispatch
import Foundation
import Posix
import Synchronization

/// Runs a person's own command for clocks that ring, one at a time, beside everything else.
final class AlarmCommand: Sendable {
  private let command: String
  private let queue = DispatchQueue(label: "huiyin.alarm", qos: .utility)
  private let waiting = Mutex(0)

  /// How many alarms may wait for the command; more are left out.
  private static let waitingLimit = 20
  /// How long the command may take, in seconds.
  private static let patienceSeconds = 30

  init(_ command: String) {
    self.command = command
  }

  /// Runs the command with a text on its standard input; returns at once.
  func run(_ text: String) {
    let isFull = waiting.withLock { count in
      guard count < Self.waitingLimit else { return true }
      count += 1
      return false
    }
    guard !isFull else { return Output.complain("alarm command: too slow, an alarm is left out") }
    queue.async {
      self.runNow(text)
      self.waiting.withLock { $0 -= 1 }
    }
  }

  private func runNow(_ text: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    let input = Pipe()
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    do { try process.run() } catch { return Output.complain("alarm command: \(error)") }
    // While this end is open here too, writing to a command that has ended waits for ever.
    try? input.fileHandleForReading.close()
    // A command that does not read has closed its end, which is no failure.
    try? input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try? input.fileHandleForWriting.close()
    guard ended.wait(timeout: .now() + .seconds(Self.patienceSeconds)) == .success else {
      process.terminate()
      return Output.complain("alarm command: stopped after \(Self.patienceSeconds) s")
    }
    guard process.terminationStatus != 0 else { return }
    Output.complain("alarm command: ended with \(process.terminationStatus)")
  }
}
