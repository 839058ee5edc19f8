import Canon
import Desk
import Foundation
import Posix
import Registry
import Words

/// The program, from its words to its exit code.
struct Program {
  let words: [String]
  let account: AccountFolders
  let subcommands: [Subcommand]

  /// Runs the subcommand that was named; without one, the desk.
  func run() -> ExitCode {
    let language = Language.chosen(words, config: account.config)
    do throws(ArgumentError) {
      let (subcommand, invocation) = try ArgumentParser(subcommands: subcommands).parse(words)
      return run(subcommand, Session(invocation, language: language, account: account))
    } catch {
      // The words could not be read, so a wish for JSON among them is looked for by hand.
      complain(.arguments(error), Session(Invocation(), language: language, account: account))
      return .usage
    }
  }

  private func run(_ subcommand: Subcommand?, _ session: Session) -> ExitCode {
    do throws(CommandFailure) {
      let code = try answer(subcommand, session)
      try session.output.flush()
      return code
    } catch {
      // Whoever closed the pipe, like head, has read enough.
      if case .file(let cause) = error, cause.isBrokenPipe { return .success }
      complain(error, session)
      return error.exitCode
    }
  }

  private func answer(
    _ subcommand: Subcommand?, _ session: Session,
  ) throws(CommandFailure) -> ExitCode {
    let help = HelpText(language: session.language, subcommands: subcommands)
    if session.invocation.has("version") {
      try session.output.line("huiyin " + programVersion)
      return .success
    }
    let isNamed = subcommand != nil
    guard let subcommand = subcommand ?? subcommands.first(where: { $0.name == "desk" }) else {
      try session.output.line(help.overview)
      return session.invocation.has("help") ? .success : .usage
    }
    guard !session.invocation.has("help") else {
      try session.output.line(isNamed ? help.page(for: subcommand) : help.overview)
      return .success
    }
    return try subcommand.run(session)
  }

  private func complain(_ failure: CommandFailure, _ session: Session) {
    let sentence = failure.sentence(session.narrator)
    guard words.contains("--json") else {
      Output.complain("huiyin: " + sentence)
      return
    }
    var writer = CanonWriter()
    writer.object { document in
      document.name("error")
      document.object { error in
        error.member("code", Int(failure.exitCode.rawValue))
        error.member("name", String(describing: failure.exitCode))
        error.member("sentence", sentence)
      }
    }
    Output.complain(String(decoding: writer.bytes, as: UTF8.self))
  }
}

extension SystemError {
  /// Whether nobody reads the pipe any more.
  fileprivate var isBrokenPipe: Bool { code == EPIPE }
}

/// The version of this program.
let programVersion = "1.0.0"
