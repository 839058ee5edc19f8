import Foundation
import Posix
import TestSupport

/// The built program, with a home and an office folder of its own.
struct Program {
  /// The folder everything lies in; of the test's own.
  let folder: String
  /// The office's folder.
  let office: String
  /// What it is run under, such as another account; nothing when it is run as it is.
  var wrapper: [String] = []

  /// What came of running it.
  struct Outcome {
    var code: Int32
    var output: String
    var complaint: String

    /// Standard output as one JSON document.
    var json: Any? { try? JSONSerialization.jsonObject(with: Data(output.utf8)) }
    var object: [String: Any] { json as? [String: Any] ?? [:] }
    var list: [[String: Any]] { json as? [[String: Any]] ?? [] }
  }

  /// A program in the test's temporary folder; its office does not exist yet, or is another's.
  init(_ name: String = "home", office: String? = nil) throws {
    folder = TemporaryFolder.path(name)
    self.office = office ?? folder + "/office"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
  }

  /// What it finds around it: nothing of the account that runs the tests, but how a sanitizer is set.
  var environment: [String: String] {
    let path = Folder.parent(of: Self.executable) + ":/usr/bin:/bin"
    var found = ["HOME": folder, "HUIYIN_OFFICE": office, "PATH": path, "LC_ALL": "C.UTF-8"]
    found["ASAN_OPTIONS"] = Machine.environment("ASAN_OPTIONS")
    return found
  }

  /// Runs a subcommand to its end.
  @discardableResult
  func run(
    _ words: String..., as member: String? = nil, input: String? = nil,
    withoutOffice: Bool = false,
  ) throws -> Outcome {
    try run(
      words + (member.map { ["--as", $0] } ?? []), input: input, withoutOffice: withoutOffice)
  }

  @discardableResult
  func run(
    _ words: [String], input: String? = nil, withoutOffice: Bool = false,
  ) throws -> Outcome {
    try run(Self.executable, words, input: input, withoutOffice: withoutOffice)
  }

  /// Runs a line of the shell.
  @discardableResult
  func runShell(_ line: String) throws -> Outcome {
    try run("/bin/bash", ["-c", line], input: nil)
  }

  private func run(
    _ executable: String, _ words: [String], input: String?, withoutOffice: Bool = false,
  ) throws -> Outcome {
    let process = process(executable, words)
    if withoutOffice { process.environment?["HUIYIN_OFFICE"] = nil }
    process.standardInput = try source(of: input)
    let output = try sink("output")
    let complaint = try sink("complaint")
    process.standardOutput = output.handle
    process.standardError = complaint.handle
    try process.runWithSignals()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationStatus,
      output: try String(contentsOfFile: output.path, encoding: .utf8),
      complaint: try String(contentsOfFile: complaint.path, encoding: .utf8))
  }

  /// Starts a subcommand, and does not wait for its end; what it says is lost.
  func start(_ words: String...) throws -> Process {
    let process = process(Self.executable, words)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.runWithSignals()
    return process
  }

  private func process(_ executable: String, _ words: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(filePath: wrapper.isEmpty ? executable : "/usr/bin/env")
    process.arguments = wrapper.isEmpty ? words : wrapper + [executable] + words
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = environment
    return process
  }

  /// Writes a file beside the office; returns its path.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    let path = folder + "/" + name
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  /// Files hold what the program writes, so that no pipe can fill up.
  private func sink(_ name: String) throws -> (path: String, handle: FileHandle) {
    let path = try write(name + "-" + Machine.randomName(), "")
    return (path, try FileHandle(forWritingTo: URL(filePath: path)))
  }

  private func source(of input: String?) throws -> FileHandle {
    guard let input else { return FileHandle.nullDevice }
    let path = try write("input-" + Machine.randomName(), input)
    return try FileHandle(forReadingFrom: URL(filePath: path))
  }

  /// Another process that appends past all rules; built with these tests, too.
  static var hand: String { Folder.parent(of: executable) + "/journal-hand" }

  /// The program that was built with these tests: it lies beside them.
  static var executable: String {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return Folder.parent(of: tests) + "/huiyin"
  }
}
