// The shell of the terminal, and what runs in it.
extension TmuxDesk {
  /// Opens a member's desk, and waits until it can be used.
  func open(as member: String, _ words: String..., after before: String = "") throws {
    try begin(before + (["huiyin", "--as", member] + words).joined(separator: " "))
    try wait(for: "desk") { $0.isAlternate && ($0.shows("━") || $0.shows("─")) }
  }

  /// Runs a command to its end; returns what it printed, and its exit code.
  @discardableResult
  func shell(_ command: String) throws -> (rows: [String], code: Int32) {
    try begin("clear; " + command)
    let screen = try wait(for: "prompt") { $0.promptedCode != nil }
    return (screen.rows.filter { !$0.isEmpty }.dropLast(), screen.promptedCode ?? -1)
  }

  /// Waits until the program has ended; returns its exit code.
  @discardableResult
  func waitForPrompt() throws -> Int32 {
    try wait(for: "prompt") { $0.promptedCode != nil }.promptedCode ?? -1
  }

  /// Types a command, sees it echoed, and starts it.
  func begin(_ command: String) throws {
    try waitForPrompt()
    try type(command)
    let typed = command.replacing(" ", with: "")
    try wait(for: "echo of \(command)") { screen in
      screen.rows.joined().replacing(" ", with: "").hasSuffix(typed)
    }
    try press("Enter")
  }

  /// The shell, and every process below it.
  var processes: [Int32] {
    let shell = (try? server.run("display-message -p '#{pane_pid}'"))?.first?.first
    return shell.flatMap { Int32($0) }.map(ProcessTree.family) ?? []
  }

  /// The process that watches over the desk, and the desk itself.
  func deskProcesses() throws -> (watching: Int32, desk: Int32) {
    let family = processes
    guard family.count == 3 else {
      throw Overdue(awaited: "pair of processes in \(family)", screen: try screen())
    }
    return (family[1], family[2])
  }
}
