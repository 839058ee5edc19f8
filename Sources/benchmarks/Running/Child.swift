import CLinux
import Posix

/// A program that runs between two pipes.
final class Child {
  private let program: String
  private let process: pid_t
  private var input: Int32 = -1
  private let output: Int32
  /// What was read and not handed out yet.
  private var pending: [UInt8] = []
  private var isOver = false

  init(_ command: Command) throws(BenchmarkError) {
    var input: Int32 = -1
    var output: Int32 = -1
    process = command.withVectors { arguments, environment in
      huiyin_start_between_pipes(arguments, environment, &input, &output)
    }
    guard process > 0 else {
      throw .noStart(program: command.program, .last("posix_spawn"))
    }
    program = command.program
    self.input = input
    self.output = output
  }

  deinit {
    if input >= 0 { close(input) }
    close(output)
    guard !isOver else { return }
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }

  /// Writes a text to the program's input.
  func write(_ text: String) throws(BenchmarkError) {
    let bytes = Array(text.utf8)
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { CLinux.write(input, $0.baseAddress, $0.count) }
      guard count > 0 else { throw .unexpected("\(program) stopped reading.") }
      done += count
    }
  }

  /// Waits for one line of the program's output.
  func line() throws(BenchmarkError) -> String {
    while true {
      if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: pending[..<end], as: UTF8.self)
        pending.removeSubrange(...end)
        return line
      }
      guard readMore() else { throw .unexpected("\(program) stopped talking.") }
    }
  }

  /// Closes its input, reads the rest of its output, and waits for its end.
  func finish() throws(BenchmarkError) -> String {
    close(input)
    input = -1
    while readMore() {}
    var status: Int32 = 0
    waitpid(process, &status, 0)
    isOver = true
    guard status == 0 else { throw .failed(program: program, status: status) }
    return String(decoding: pending, as: UTF8.self)
  }

  private func readMore() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = buffer.withUnsafeMutableBytes { read(output, $0.baseAddress, $0.count) }
    guard count > 0 else { return false }
    pending += buffer[..<count]
    return true
  }
}

extension Command {
  /// Runs the program to its end; the time is that of the whole process.
  @discardableResult
  func run(input: String = "") throws(BenchmarkError) -> (output: String, seconds: Double) {
    let start = SystemClock.uptime
    let child = try Child(self)
    if !input.isEmpty { try child.write(input) }
    let output = try child.finish()
    return (output, (SystemClock.uptime - start).seconds)
  }
}
