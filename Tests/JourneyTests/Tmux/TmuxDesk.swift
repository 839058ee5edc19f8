import Foundation
import Posix
import TestSupport

/// A terminal with a shell in it, in which the program is started and used as a person would.
final class TmuxDesk {
  let program: Program
  let server: TmuxServer
  /// How long anything may take that is waited for, on a machine with much else to do.
  static let patience = Duration.seconds(30)

  /// Nothing was seen of what was waited for.
  struct Overdue: Error, CustomStringConvertible {
    let awaited: String
    let screen: Screen

    var description: String { "no \(awaited) on the screen, \(screen)" }
  }

  init(_ program: Program, columns: Int = 120, rows: Int = 40) throws {
    self.program = program
    // Its prompt shows how the last program ended; it never repairs a terminal by itself.
    var environment = program.environment
    environment["PS1"] = "[$?] "
    server = try TmuxServer(
      socket: TemporaryFolder.path("tmux-" + Machine.randomName().prefix(6)),
      columns: columns, rows: rows, environment: environment, running: ["/bin/sh", "-i"])
    try waitForPrompt()
  }

  /// Ends everything, and waits until it is gone.
  func close() {
    let processes = self.processes
    server.stop()
    let start = SystemClock.uptime
    while processes.contains(where: ProcessTree.isAlive), SystemClock.uptime - start < Self.patience
    {
      SystemClock.pause(.milliseconds(10))
    }
  }
}

// What is sent.
extension TmuxDesk {
  /// Types bytes, all at once.
  func send(_ bytes: some Sequence<UInt8>) throws {
    let digits = bytes.map { String($0, radix: 16) }
    // A line that long is more than tmux takes at once.
    for start in stride(from: 0, to: digits.count, by: 500) {
      let part = digits[start..<min(start + 500, digits.count)]
      try server.run("send-keys -H " + part.joined(separator: " "))
    }
  }

  func type(_ text: String) throws { try send(text.utf8) }

  /// Presses keys by their names in hints: `a`, `Enter`, `F12`, `C-s`.
  func press(_ keys: String...) throws {
    for key in keys {
      try server.run("send-keys -- '\(Self.names[key] ?? key)'")
    }
  }

  /// Pastes as a terminal does: marked, when the program asked for marks.
  func paste(_ text: String) throws {
    let file = try program.write("paste-" + Machine.randomName(), text)
    try server.run("load-buffer -b text \(file)", "paste-buffer -p -d -b text")
  }

  func resize(columns: Int, rows: Int) throws {
    try server.run("resize-window -x \(columns) -y \(rows)")
  }

  /// What tmux calls the keys it calls otherwise.
  private static let names = [
    "Esc": "Escape", "Backspace": "BSpace", "S-Tab": "BTab", "PgUp": "PPage", "PgDn": "NPage",
    "Del": "DC", "Ins": "IC",
  ]
}

// What is seen.
extension TmuxDesk {
  func screen() throws -> Screen {
    let answers = try server.run("display-message -p '\(Screen.question)'", "capture-pane -p")
    guard let screen = Screen(flags: answers[0].first ?? "", rows: answers[1]) else {
      throw TmuxServer.Refused(command: "display-message", answer: answers[0])
    }
    return screen
  }

  /// The first screen that stands still; one look alone could see half of a picture.
  func stillScreen() throws -> Screen { try wait(for: "still screen") { _ in true } }

  /// Looks until the screen is as it should be, and stands still.
  @discardableResult
  func wait(for awaited: String, until isThere: (Screen) -> Bool) throws -> Screen {
    let start = SystemClock.uptime
    var before: Screen?
    while true {
      let screen = try screen()
      let isSeen = isThere(screen)
      if isSeen && screen == before { return screen }
      guard SystemClock.uptime - start < Self.patience else {
        throw Overdue(awaited: awaited, screen: screen)
      }
      before = isSeen ? screen : nil
      SystemClock.pause(.milliseconds(10))
    }
  }

  @discardableResult
  func wait(for words: String) throws -> Screen {
    try wait(for: "“\(words)”") { $0.shows(words) }
  }
}
