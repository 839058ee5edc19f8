import Foundation
import Posix
import TestSupport
import Testing

/// The real program takes a message in, and one of its system calls fails.
@Suite(
  .temporaryFolder, .enabled(if: Machinery.canInject, "strace is missing or may not trace"))
struct FailingProgramTests {
  private static func office() throws -> Program {
    let program = try Program()
    try program.found()
    try program.importMessages("供暖")
    return program
  }

  private static func receive(_ title: String, with program: Program) throws -> Program.Outcome {
    try program.run(
      "receive", "--title", title, "--text", "何时", "--time", Program.today, "--json", as: "wang.li")
  }

  /// How often one taking in makes each call, on the office's own files or on anything.
  private static func calls(_ program: Program, onOfficeOnly: Bool) throws -> [String: Int] {
    let trace = program.folder + "/trace"
    var traced = program
    traced.wrapper = ["strace", "-f", "-qq", "-o", trace] + Self.paths(program, onOfficeOnly)
    _ = try receive("先看", with: traced)
    let names = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n")
      .compactMap { $0.firstMatch(of: /^\d+ +(\w+)\(/)?.1 }
    return Dictionary(names.map { (String($0), 1) }, uniquingKeysWith: +)
  }

  private static func paths(_ program: Program, _ onOfficeOnly: Bool) -> [String] {
    guard onOfficeOnly else { return [] }
    return ["journal.jsonl", "lock", "originals"].flatMap { ["-P", program.office + "/" + $0] }
  }

  /// Memory, threads and signals are not what a disk takes away.
  private static let kinds: Set<String> = [
    "openat", "read", "newfstatat", "pread64", "pwrite64", "write", "fdatasync", "fsync", "fcntl",
    "close", "rename", "renameat2", "unlink", "mkdir", "chmod", "fchmod", "fchown", "ftruncate",
    "fallocate", "statfs", "getdents64", "readlink", "ioctl", "access", "lseek",
  ]

  /// Fails each call of an act once; checks after each that nothing acknowledged is lost.
  private static func failEach(
    of calls: [String: Int], _ program: Program, _ onOfficeOnly: Bool
  )
    throws -> Int
  {
    var failed = 0
    for (call, count) in calls.sorted(by: { $0.key < $1.key }) where kinds.contains(call) {
      for when in 1...count {
        failed += 1
        let before = try Data(contentsOf: URL(filePath: program.office + "/journal.jsonl"))
        var failing = program
        failing.wrapper =
          ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "inject=\(call):error=EIO:when=\(when)"]
          + paths(program, onOfficeOnly)
        let outcome = try receive("第\(failed)件", with: failing)

        let after = try Data(contentsOf: URL(filePath: program.office + "/journal.jsonl"))
        // 127 is the dynamic linker's: the program did not begin.
        #expect([0, 127].contains(outcome.code) || 10...30 ~= outcome.code, "\(call) \(when)")
        #expect(after.starts(with: before), "\(call) \(when)")
        if outcome.code == 0 { #expect(after.count > before.count, "\(call) \(when)") }
        #expect(try program.run("verify", "--quick").code == 0, "\(call) \(when)")
        if try receive("之后\(failed)", with: program).code == 0 { continue }
        // Only a disk that did not keep what it was given stops what comes after.
        #expect(call == "fdatasync", "\(call) \(when): \(outcome.complaint)")
        #expect(try program.run("recover", "--reason", "查过磁盘", as: "wang.li").code == 0)
        #expect(try receive("再来\(failed)", with: program).code == 0, "\(call) \(when)")
      }
    }
    return failed
  }

  @Test
  func `one failing call on the office's files never costs what was acknowledged`() throws {
    let program = try Self.office()
    // What is only asked of a file is asked many times over; the long form fails it, too.
    let calls = try Self.calls(program, onOfficeOnly: true)
      .filter { Machinery.isLong || !["newfstatat", "close", "readlink"].contains($0.key) }

    #expect(try Self.failEach(of: calls, program, true) > 20)

    #expect(try program.run("verify").code == 0)
  }

  @Test(arguments: ["fsync", "rename", "mkdir", "unlink", "fchmod"])
  func `a failing call on folders and originals never costs what was acknowledged`(
    call: String,
  ) throws {
    let program = try Self.office()
    let calls = try Self.calls(program, onOfficeOnly: false).filter { $0.key == call }

    #expect(try Self.failEach(of: calls, program, false) > 0)

    #expect(try program.run("verify").code == 0)
  }

  @Test(.enabled(if: Machinery.isLong, "takes minutes: make check runs it"))
  func `whichever call of the whole program fails, nothing acknowledged is lost`() throws {
    let program = try Self.office()

    let failed = try Self.failEach(of: Self.calls(program, onOfficeOnly: false), program, false)

    #expect(failed > 300)
  }
}
