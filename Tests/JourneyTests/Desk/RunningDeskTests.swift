import Foundation
import Posix
import TestSupport
import Testing

/// What happens to the file while a desk shows it.
@Suite(
  .temporaryFolder, .enabled(if: TmuxServer.executable != nil, "tmux is not installed"))
struct RunningDeskTests {
  private static func desk() throws -> (program: Program, desk: TmuxDesk) {
    let program = try Program()
    try program.found()
    try program.importMessages("供暖", "路灯不亮")
    let desk = try TmuxDesk(program)
    try desk.open(as: "wang.li")
    try desk.wait(for: "路灯不亮")
    return (program, desk)
  }

  @Test
  func `a journal cut short is told on an open desk, and what was read stays readable`() throws {
    let (program, desk) = try Self.desk()
    defer { desk.close() }
    let size = try FileStatus(of: program.office + "/journal.jsonl").size

    try program.runShell("truncate -s -100 office/journal.jsonl")

    try desk.wait(for: "变短了")
    try desk.wait(for: "路灯不亮")
    #expect(try FileStatus(of: program.office + "/journal.jsonl").size == size - 100)
  }

  @Test
  func `another file in the journal's place is told on an open desk`() throws {
    let (program, desk) = try Self.desk()
    defer { desk.close() }

    try program.runShell("cd office && cp journal.jsonl x && mv x journal.jsonl")

    try desk.wait(for: "换成了另一个文件")
    try desk.wait(for: "路灯不亮")
  }

  @Test(.enabled(if: Machinery.canInject, "strace is missing or may not trace"))
  func `a desk without a watch still shows what others record`() throws {
    let program = try Program()
    try program.found()
    try program.importMessages("供暖")
    let desk = try TmuxDesk(program)
    defer { desk.close() }
    let fault =
      "strace -f -qq -o trace -e trace=inotify_init1 -e inject=inotify_init1:error=EMFILE "
    try desk.open(as: "wang.li", after: fault)

    try program.importMessages("路灯不亮")

    try desk.wait(for: "路灯不亮")
    let trace = try String(contentsOfFile: program.folder + "/trace", encoding: .utf8)
    #expect(trace.contains("(INJECTED)"))
  }

  @Test
  func `garbage behind the last entry is told on an open desk`() throws {
    let (program, desk) = try Self.desk()
    defer { desk.close() }

    try program.runShell("echo scribble >> office/journal.jsonl")

    try desk.wait(for: "不是本程序所写")
  }
}
