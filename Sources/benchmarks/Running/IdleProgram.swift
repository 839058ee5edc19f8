import Posix

/// What a program that nobody touches takes of the machine.
struct IdleProgram {
  let memory: Double
  let busyPercent: Double

  /// Lets a program draw its first picture, and watches it for a while.
  init(_ command: Command, for length: Duration) throws {
    let terminal = try PseudoTerminal(command)
    _ = try terminal.answer(quiet: .milliseconds(500))
    let family = ProcessFamily(of: terminal.process)
    let start = SystemClock.uptime
    let before = family.processorSeconds
    try terminal.watch(for: length)
    let busy = family.processorSeconds - before
    busyPercent = 100 * busy / (SystemClock.uptime - start).seconds
    memory = family.sharedMemory
  }
}
