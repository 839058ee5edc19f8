import Canon
import Desk
import Journaling
import Paperwork
import Words
import Workflow

extension Subcommand {
  /// `print`: a paper as text, or as a page for a printer.
  static let printing = Subcommand(
    name: "print", group: .reading,
    summary: Phrase(
      zh: "打印公文：批办单、交办单、督办单、通报、月报、交接班记录、答复函、卷内目录",
      en: "Print a paper: slips, reports, letters, lists"),
    operands: [
      Operand(
        name: "KIND",
        help: Phrase(
          zh: "哪种：" + kinds { $0.zh }, en: "which: " + kinds { $0.en })),
      Operand(
        name: "NUMBER", isRequired: false,
        help: Phrase(
          zh: "办件编号；批办单、交办单、督办单也可写其编号（如 JB-2026-000042-2）；"
            + "月报为月份（2026-11，缺省为上月）；交接班为日志条目（缺省为最近一次）",
          en: "the matter, or a slip's own number (JB-2026-000042-2); of monthly a month "
            + "(2026-11, else the last); of handover an entry")),
    ],
    options: Option.paper + [.asOf],
    example: "huiyin print dispatch 2026-000042 --html slip.html"
  ) { session throws(CommandFailure) in try Printing(session: session).run() }

  private static func kinds(_ name: (Phrase) -> String) -> String {
    PaperKind.allCases.map { "\($0.rawValue) (\(name($0.phrase)))" }.joined(separator: ", ")
  }
}

/// Makes a paper and puts it where it was asked for.
private struct Printing {
  let session: Session

  func run() throws(CommandFailure) -> ExitCode {
    let kind = try kind()
    let register = try session.open()
    let line = ProgressLine(language: session.language)
    defer { line.end() }
    let room = PaperRoom(
      register: register, language: session.language, now: session.now, progress: line.show)
    let name = session.invocation.operands.count > 1 ? session.invocation.operands[1] : nil
    let paper = try room.paper(kind, name)
    line.end()
    try session.put(paper) { $0.member("kind", kind.rawValue) }
    return .success
  }

  private func kind() throws(CommandFailure) -> PaperKind {
    let word = session.invocation.operands[0]
    let known = PaperKind(rawValue: word) ?? PaperKind.allCases.first { $0.phrase.zh == word }
    guard let known else {
      throw .arguments(
        .unknownAction(word, subcommand: "print", actions: PaperKind.allCases.map(\.rawValue)))
    }
    return known
  }
}
