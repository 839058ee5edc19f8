import CLinux
import Posix

/// A program on a terminal of its own, as a person would have it.
final class PseudoTerminal {
  private let program: String
  /// The process that was started.
  let process: pid_t
  private let terminal: Int32

  init(_ command: Command, columns: UInt16 = 120, rows: UInt16 = 40) throws(BenchmarkError) {
    var command = command
    command.environment["TERM"] = "xterm-256color"
    var terminal: Int32 = -1
    process = command.withVectors { arguments, environment in
      huiyin_start_in_terminal(arguments, environment, columns, rows, &terminal)
    }
    guard process > 0 else { throw .noStart(program: command.program, .last("forkpty")) }
    program = command.program
    self.terminal = terminal
  }

  deinit {
    kill(process, SIGTERM)
    close(terminal)
    waitpid(process, nil, 0)
  }

  /// What came back after something was done.
  struct Answer {
    /// From the doing to the first byte.
    var first: Duration
    /// From the doing to the last byte before it was quiet.
    var last: Duration
    var bytes: Int
  }

  /// Presses a key, and watches the screen until it stands still.
  func press(_ key: String, quiet: Duration = .milliseconds(40)) throws -> Answer {
    let start = SystemClock.uptime
    let count = Array(key.utf8).withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
    guard count == key.utf8.count else { throw SystemError.last("write") }
    return try answer(since: start, quiet: quiet)
  }

  /// Watches the screen until it stands still.
  func answer(
    since start: Duration = SystemClock.uptime, quiet: Duration,
    patience: Duration = .seconds(20),
  ) throws -> Answer {
    guard try waitForOutput(patience) else { throw BenchmarkError.silent(program: program) }
    let first = SystemClock.uptime - start
    var answer = Answer(first: first, last: first, bytes: 0)
    repeat {
      answer.bytes += try readSome()
      answer.last = SystemClock.uptime - start
    } while try waitForOutput(quiet)
    return answer
  }

  /// Looks on for a while; a program whose output nobody takes would come to a halt.
  func watch(for duration: Duration) throws {
    let end = SystemClock.uptime + duration
    while case let rest = end - SystemClock.uptime, rest > .zero {
      if try waitForOutput(rest) { _ = try readSome() }
    }
  }

  private func waitForOutput(_ timeout: Duration) throws -> Bool {
    try !Waiting.readable(among: [terminal], timeout: timeout).isEmpty
  }

  private func readSome() throws(BenchmarkError) -> Int {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = buffer.withUnsafeMutableBytes { read(terminal, $0.baseAddress, $0.count) }
    // A terminal whose program is gone fails with EIO.
    guard count > 0 else { throw .unexpected("\(program) left its terminal.") }
    return count
  }
}
