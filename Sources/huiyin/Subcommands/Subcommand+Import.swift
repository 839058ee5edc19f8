import Desk
import Exchange
import Registry
import Words
import Workflow

extension Subcommand {
  /// `import`: takes the messages of a file in, each once.
  static let importing = Subcommand(
    name: "import", group: .office,
    summary: Phrase(
      zh: "从 CSV、JSON、JSON Lines 文件导入留言；重复导入不会重收",
      en: "Take messages in from CSV, JSON or JSON Lines, each once"),
    operands: [
      Operand(name: "FILE", help: Phrase(zh: "文件；- 为标准输入", en: "the file; - is standard input"))
    ],
    options: [
      .source, .flag("dry-run", Phrase(zh: "只检查，不收文", en: "check the file, take nothing in")),
      Option(
        name: "encoding", value: "ENCODING", choices: TextEncoding.allCases.map(\.rawValue),
        help: Phrase(zh: "文件编码；缺省自动识别", en: "the file's encoding; else it is found out")),
    ],
    example: "huiyin import export.csv --source board"
  ) { session throws(CommandFailure) in try Importing(session: session).run() }
}

/// Imports a file and tells what became of each row.
private struct Importing {
  let session: Session

  func run() throws(CommandFailure) -> ExitCode {
    let path = session.invocation.operands[0]
    let bytes = try InputFile.bytes(path)
    let register = try session.open()
    let result = try read(bytes, path)
    let isDry = session.invocation.has("dry-run")
    let receptions = isDry ? nil : try receive(result, bytes, in: register)
    let outcome = ImportOutcome(file: path, result: result, receptions: receptions)
    if session.wantsJSON {
      try session.output.json(outcome.json(session.narrator))
    } else {
      for line in outcome.lines(session.narrator) { try session.output.line(line) }
    }
    return outcome.isComplete ? .success : .badRows
  }

  private func read(_ bytes: [UInt8], _ path: String) throws(CommandFailure) -> IntakeResult {
    let intake = try session.intake()
    do throws(IntakeError) { return try intake.read(bytes) } catch {
      throw .intake(error, file: path)
    }
  }

  private func receive(
    _ result: IntakeResult, _ bytes: [UInt8], in register: Register,
  ) throws(CommandFailure) -> [Reception] {
    let member = try session.member(in: register)
    let key = try session.key(of: member, in: register)
    let progress = ProgressLine(language: session.language)
    defer { progress.end() }
    return try CommandFailure.onRegistry { () throws(RegistryError) in
      try register.receive(
        result.messages.map(\.incoming), file: bytes, by: Actor(member), key: key,
        progress: progress.show)
    }
  }
}
