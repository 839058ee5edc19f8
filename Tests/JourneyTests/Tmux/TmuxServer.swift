import CLinux
import Foundation
import Posix

/// A tmux server with one pane, told what to do through one client that stays.
final class TmuxServer {
  private let client = Process()
  private let commands = Pipe()
  private let answers = Pipe()
  private var unread: [UInt8] = []
  /// Where in it the next line begins.
  private var position = 0

  /// What tmux said to a command it did not obey.
  struct Refused: Error, CustomStringConvertible {
    let command: String
    let answer: [String]

    var description: String { "tmux: \(command): \(answer.joined(separator: " "))" }
  }

  /// Starts a server with a program in its pane.
  init(
    socket: String, columns: Int, rows: Int, environment: [String: String], running: [String],
  ) throws {
    // A server that is gone is an error to be thrown, not the end of all tests.
    Machine.ignoreWritingSignals()
    client.executableURL = URL(filePath: Self.executable ?? "/usr/bin/tmux")
    var words = ["-u", "-f", "/dev/null", "-S", socket, "-C"]
    for setting in Self.settings { words += ["set", "-g"] + setting + [";"] }
    words += ["new-session", "-f", "no-output,ignore-size", "-x", "\(columns)", "-y", "\(rows)"]
    client.arguments = words + running
    client.environment = environment
    client.currentDirectoryURL = environment["HOME"].map { URL(filePath: $0) }
    client.standardInput = commands
    client.standardOutput = answers
    client.standardError = FileHandle.nullDevice
    try client.runWithSignals()
    // Each command it was started with has its answer, too.
    for _ in 0...Self.settings.count { _ = try answer(to: "new-session") }
    // Said only now: tmux 3.3 dies of it when it comes before the first window.
    try run("set -g window-size manual")
  }

  /// Escape is a key at once, and the whole window is the program's.
  private static let settings = [
    ["escape-time", "0"], ["default-terminal", "tmux-256color"], ["status", "off"],
  ]

  /// Where tmux is; nil on a machine without it.
  static let executable = ["/usr/bin/tmux", "/usr/local/bin/tmux", "/bin/tmux"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// Runs commands, nothing between them; returns the lines each of them printed.
  @discardableResult
  func run(_ list: String...) throws -> [[String]] {
    let line = list.joined(separator: " ; ")
    try commands.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8))
    return try list.map { try answer(to: $0) }
  }

  /// Ends the server and everything in its pane.
  func stop() {
    try? commands.fileHandleForWriting.write(contentsOf: Data("kill-server\n".utf8))
    client.waitUntilExit()
  }

  private func answer(to command: String) throws -> [String] {
    while let line = nextLine() {
      guard line.hasPrefix("%begin ") else { continue }
      let mark = line.dropFirst("%begin".count)
      var lines: [String] = []
      while let line = nextLine() {
        if line == "%end" + mark { return lines }
        if line == "%error" + mark { throw Refused(command: command, answer: lines) }
        lines.append(line)
      }
    }
    throw Refused(command: command, answer: ["the server is gone"])
  }

  private func nextLine() -> String? {
    while true {
      if let end = unread[position...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { position = end + 1 }
        return String(decoding: unread[position..<end], as: UTF8.self)
      }
      let more = answers.fileHandleForReading.availableData
      guard !more.isEmpty else { return nil }
      unread = Array(unread[position...] + more)
      position = 0
    }
  }
}

extension Process {
  /// Starts a process that hears signals, whatever the thread that starts it is deaf to.
  ///
  /// The threads that tests run on block all of them, and a child inherits that.
  func runWithSignals() throws {
    var none = sigset_t()
    var before = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try run()
  }
}
