internal import CNcursesw
import Drawing
import Glibc

/// How a program ended.
public enum ProgramEnd: Equatable, Sendable {
  case exited(status: Int32)
  case killed(signal: Int32)
}

/// Runs a program, such as an editor, with the terminal in its hands, and waits for it.
///
/// While a session has the screen, its own `run` is meant.
public func runProgram(
  _ program: String, arguments: [String],
) throws(TerminalError) -> ProgramEnd {
  var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
  defer { for word in words { free(word) } }
  words.append(nil)
  var status: CInt = 0
  let error = outside_run(words, &status)
  guard error == 0 else { throw .unstartable(program: program, errorNumber: error) }
  let signal = status & 0x7F
  return signal == 0 ? .exited(status: status >> 8 & 0xFF) : .killed(signal: signal)
}

extension TerminalSession {
  /// Stops the job, as Ctrl-Z does in a shell, and takes the terminal again when it goes on.
  public mutating func suspend() {
    leave()
    guard_stop_job()
    resume()
  }

  /// Runs a program, such as an editor, with the terminal in its hands, and waits for it.
  public mutating func run(
    _ program: String,
    arguments: [String],
  ) throws(TerminalError) -> ProgramEnd {
    leave()
    defer { resume() }
    return try runProgram(program, arguments: arguments)
  }

  /// Gives the terminal to the shell or to another program.
  mutating func leave() {
    leaveModes()
    endwin()
    guard_disarm()
    devices.returnErrors()
  }

  /// Takes the terminal back, with everything painted anew.
  mutating func resume() {
    guard_arm()
    // A log that can no longer be opened is no reason to lose the screen.
    try? devices.redirectErrors()
    reset_prog_mode()
    takeModes()
    // The size is left for `events` to notice and report.
    repaint()
  }
}
