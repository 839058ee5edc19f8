import CLinux
import Foundation
import Journaling
import Posix

/// Another process that works on a journal: the program `journal-hand`.
final class Hand {
  /// What one entry was acknowledged as.
  struct Acknowledgement: Hashable {
    var number: Int
    var sum: String
  }

  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var unread: Substring = ""

  /// Starts it with faults put into its calls on the journal and the lock.
  ///
  /// The tracer stands aside (`-D`), so that what is stopped or killed is the writer itself.
  convenience init(_ arguments: [String], injecting faults: [String], on journal: Journal) throws {
    let paths = [journal.folder.journal, journal.folder.lock].flatMap { ["-P", $0] }
    try self.init(
      arguments,
      under: ["strace", "-D", "-f", "-qq", "-o", "/dev/null"] + paths
        + faults.flatMap { ["-e", "inject=" + $0] })
  }

  /// Starts it, under another program when one is named first.
  init(_ arguments: [String], under wrapper: [String] = []) throws {
    let hand = Bundle.main.executableURL?.deletingLastPathComponent().path ?? "."
    let command = wrapper + [hand + "/journal-hand"] + arguments
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try output.fileHandleForWriting.close()
  }

  /// The next line it says; nil when it said its last.
  func nextLine() -> String? {
    while !unread.contains("\n") {
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else { return nil }
      unread += String(decoding: more, as: UTF8.self)
    }
    let line = unread.prefix { $0 != "\n" }
    unread = unread.dropFirst(line.count + 1)
    return String(line)
  }

  /// Everything else it says until it ends.
  func remainingLines() -> [String] {
    let rest = (try? output.fileHandleForReading.readToEnd()) ?? Data()
    defer { unread = "" }
    return (unread + String(decoding: rest, as: UTF8.self)).split(separator: "\n").map(String.init)
  }

  /// Its number among the processes.
  var number: Int { Int(process.processIdentifier) }

  /// Stops it where it is; returns once it stands still.
  func stop() throws {
    _ = CLinux.kill(process.processIdentifier, SIGSTOP)
    while try !state().hasPrefix("T") { SystemClock.pause(.microseconds(100)) }
  }

  /// Lets it go on.
  func goOn() {
    _ = CLinux.kill(process.processIdentifier, SIGCONT)
  }

  /// What proc(5) says it does; the name before it is in parentheses.
  private func state() throws -> Substring {
    let text = try String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8)
    return text[(text.lastIndex(of: ")") ?? text.startIndex)...].dropFirst(2)
  }

  /// Kills it in the middle of whatever it does.
  func kill() {
    _ = CLinux.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// Lets a holder of the lock go on.
  func closeInput() throws {
    try input.fileHandleForWriting.close()
  }

  /// Waits for its end; returns its exit status.
  func end() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }
}

extension Hand.Acknowledgement {
  /// Reads a line the program said; nil when it says something else.
  init?(_ line: String) {
    let parts = line.split(separator: " ")
    guard parts.count == 2, parts[1].count == 64, let number = Int(parts[0]) else { return nil }
    self.init(number: number, sum: String(parts[1]))
  }
}
