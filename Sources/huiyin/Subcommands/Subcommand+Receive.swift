import Canon
import Desk
import Exchange
import Journaling
import Registry
import Words
import Workflow

extension Subcommand {
  /// `receive`: takes one typed message in.
  static let receiving = Subcommand(
    name: "receive", summary: Phrase(zh: "收文：登记一条留言", en: "Take one message in"),
    operands: [.standardInput],
    options: [.source, .input] + Receiving.parts.map(\.option) + [
      Field.attachments.option, .actingFor,
    ],
    example: "huiyin receive --source board --title 路灯不亮 --text 北区路灯不亮 --author 张三"
  ) { session throws(CommandFailure) in try Receiving(session: session).run() }
}

/// Takes in a message whose parts are options, or members of JSON.
private struct Receiving {
  let session: Session

  static let parts: [(field: MessageField, option: Option)] = [
    part(.id, Phrase(zh: "留言编号；缺省由内容得出", en: "the source's number; else from the content")),
    part(.title, Phrase(zh: "标题", en: "the title")),
    part(.text, Phrase(zh: "内容", en: "the text")),
    part(.time, Phrase(zh: "留言时间；缺省为现在", en: "when it was written; else now")),
    part(.author, Phrase(zh: "作者", en: "the author as shown")),
    part(.contact, Phrase(zh: "联系方式", en: "how to reach the author")),
    part(.url, Phrase(zh: "网址", en: "where it stands")),
  ]

  private static func part(_ field: MessageField, _ help: Phrase) -> (MessageField, Option) {
    (field, .value(field.rawValue, field.rawValue.uppercased(), help))
  }

  func run() throws(CommandFailure) -> ExitCode {
    let json = try session.inputObject(operands: 0)
    return try session.receive { _ throws(CommandFailure) in try incoming(over: json) }
  }

  private func incoming(over json: JSONObject) throws(CommandFailure) -> Incoming {
    var object = json
    let intake = try session.intake()
    for (field, option) in Self.parts {
      guard let text = session.invocation.value(option.name) else { continue }
      intake.put(text, for: field, in: &object)
    }
    if !intake.finds(.time, in: object) {
      intake.put(Instant.machine.canonical, for: .time, in: &object)
    }
    var incoming: Incoming
    do throws(BadRow.Reason) { incoming = try intake.message(object) } catch {
      throw .message(error)
    }
    incoming.files = try session.invocation.values("attach").map { path throws(CommandFailure) in
      try InputFile.attachment(path)
    }
    return incoming
  }
}
