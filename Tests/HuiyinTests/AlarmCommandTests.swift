import Foundation
import Posix
import TestSupport
import Testing

@testable import huiyin

@Suite(.temporaryFolder) struct AlarmCommandTests {
  init() {
    // As the program does when it starts.
    Machine.ignoreWritingSignals()
  }

  /// Reads what is written into a pipe with a name, until its writers are gone.
  private func text(from pipe: String) throws -> String {
    let handle = try FileHandle(forReadingFrom: URL(filePath: pipe))
    return String(decoding: try handle.readToEnd() ?? Data(), as: UTF8.self)
  }

  private func namedPipe() throws -> String {
    let path = TemporaryFolder.path("told")
    try #require(mkfifo(path, 0o600) == 0)
    return path
  }

  @Test func `a person's command gets the matter on its standard input`() throws {
    let pipe = try namedPipe()

    AlarmCommand("cat > '\(pipe)'").run("{\"number\":\"2026-000001\"}\n")

    #expect(try text(from: pipe) == "{\"number\":\"2026-000001\"}\n")
  }

  @Test func `a command that does not read and fails does not stop the next`() throws {
    let pipe = try namedPipe()
    let alarm = AlarmCommand(
      "if read first && [ \"$first\" = one ]; then exit 3; fi; echo two > '\(pipe)'")

    alarm.run("one\n" + String(repeating: "x", count: 200_000))
    alarm.run("two\n")

    #expect(try text(from: pipe) == "two\n")
  }
}
