import Canon
import Registry
import Workflow

/// The parts of one message as they stand in a file.
struct MessageRow {
  var line: Int
  var parts: [MessageField: String] = [:]

  /// A part without the white space around it; nil where nothing else is there.
  func trimmed(_ field: MessageField) -> String? {
    guard let text = parts[field]?.trimmed, !text.isEmpty else { return nil }
    return text
  }

  /// A part on one line.
  func line(_ field: MessageField) -> String? {
    trimmed(field)?.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

/// Makes messages of rows, as the rules on texts allow.
struct MessageMaker {
  /// How much of a text becomes the title of a message without one, in characters.
  static let derivedTitleLength = 30

  let source: SourceID
  let zone: Zone
  let digest: @Sendable (String) -> String

  /// The message of a row; its identifier is empty where the row has none.
  func incoming(_ row: MessageRow) throws(BadRow.Reason) -> Incoming {
    for field in MessageField.allCases { try checkLength(field, of: row) }
    guard let time = row.trimmed(.time) else { throw .missing(.time) }
    guard let sentAt = SentTime.instant(time, in: zone) else { throw .unreadableTime(time) }
    return Incoming(
      source: source, externalID: row.trimmed(.id) ?? "", url: row.trimmed(.url), sentAt: sentAt,
      message: try message(row))
  }

  /// An identifier made of what the message says, so that the same message always gets the same.
  func derivedID(_ incoming: Incoming) -> String {
    let message = incoming.message
    let said = [incoming.sentAt.canonical, message.author, message.title, message.text]
    return "sha256-" + digest(said.joined(separator: "\u{1F}")).prefix(32)
  }

  private func message(_ row: MessageRow) throws(BadRow.Reason) -> Message {
    var message = Message()
    message.text = (row.parts[.text] ?? "").withLineFeeds.trimmed
    message.title = row.line(.title) ?? Self.title(of: message.text)
    guard !message.title.isEmpty else { throw .missing(.text) }
    message.author = row.line(.author) ?? ""
    message.contact = row.line(.contact)
    return message
  }

  private static func title(of text: String) -> String {
    let line = text.prefix { !$0.isNewline }
    return line.count > derivedTitleLength
      ? line.prefix(derivedTitleLength - 1) + "…" : String(line)
  }

  private func checkLength(_ field: MessageField, of row: MessageRow) throws(BadRow.Reason) {
    guard let text = row.parts[field] else { return }
    // Counting characters is slow; bytes are never fewer.
    guard text.utf8.count > field.limit, text.trimmed.count > field.limit else { return }
    throw .tooLong(field, limit: field.limit)
  }
}

extension MessageField {
  /// The longest text allowed, in characters.
  var limit: Int {
    switch self {
    case .id: TextField.externalID.limit
    case .title: TextField.title.limit
    case .text: TextField.message.limit
    case .url: TextField.url.limit
    case .author, .contact, .time: TextField.author.limit
    }
  }
}
