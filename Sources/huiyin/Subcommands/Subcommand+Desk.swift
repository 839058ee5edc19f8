import Desk
import Drawing
import Registry
import Words

extension Subcommand {
  /// `desk`: what the program does without a subcommand.
  static let desk = Subcommand(
    name: "desk", group: .desk, summary: Phrase(zh: "打开工作台", en: "Open the desk"),
    options: Option.desk, example: "huiyin --pane approvals"
  ) { session throws(CommandFailure) in try session.openOrDump(isBoard: false) }

  /// `board`: the deadline board alone.
  static let board = Subcommand(
    name: "board", group: .desk,
    summary: Phrase(
      zh: "只打开时限看板，供值班或上墙", en: "Open the deadline board alone, for a shift or a wall"),
    options: Option.desk, example: "huiyin board --theme high-contrast"
  ) { session throws(CommandFailure) in try session.openOrDump(isBoard: true) }
}

extension Session {
  fileprivate func openOrDump(isBoard: Bool) throws(CommandFailure) -> ExitCode {
    guard let text = invocation.value("dump-screen") else {
      return try openDesk(isBoard: isBoard)
    }
    let parts = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1],
      (1...1000).contains(columns), (1...1000).contains(rows)
    else { throw .badSize(text) }
    return try dumpScreen(Size(columns: columns, rows: rows), isBoard: isBoard)
  }
}
