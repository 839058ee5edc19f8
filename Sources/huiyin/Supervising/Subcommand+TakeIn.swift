import Canon
import Desk
import Registry
import Words
import Workflow

extension Subcommand {
  /// `grid-report take-in`: makes a matter of news from an area.
  static let takingInNews = Subcommand(
    name: "grid-report take-in", group: .supervision,
    summary: Phrase(zh: "网格上报立为办件（收文）", en: "Make a matter of a grid report"),
    operands: [.entry],
    options: [
      .source,
      .value("title", "TITLE", Phrase(zh: "标题；缺省取自情况", en: "the title; else from the news")),
      .actingFor,
    ],
    example: "huiyin grid-report take-in 812 --source board"
  ) { session throws(CommandFailure) in try TakingIn(session: session).run() }
}

/// Takes the news in as a message: its words, whoever told it, and when.
private struct TakingIn {
  let session: Session

  func run() throws(CommandFailure) -> ExitCode {
    try session.receive(message)
  }

  private func message(in office: Office) throws(CommandFailure) -> Incoming {
    let entry = Int(session.invocation.operands.first ?? "") ?? 0
    guard let news = office.supervision.gridNews(entry) else {
      throw .registry(.refused(.office(.unknownEntry(entry))))
    }
    let report = news.report.value
    var message = Message()
    message.title = session.invocation.value("title") ?? title(of: report.text)
    message.text = report.text
    message.author = report.informant
    return Incoming(
      source: try session.source().source, externalID: news.externalID, url: nil,
      sentAt: news.report.moment.at, message: message)
  }

  /// The beginning of the news in one line.
  private func title(of text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? text
    return line.count > Self.titleLimit ? line.prefix(Self.titleLimit) + "…" : line
  }

  private static let titleLimit = 30
}
