import Canon
import Foundation
import Registry
import Workflow

@testable import Exchange

/// A file as bytes, in some encoding.
func bytes(_ text: String, in encoding: TextEncoding = .utf8) -> [UInt8] {
  switch encoding {
  case .utf8: Array(text.utf8)
  case .gb18030: Array(text.data(using: String.Encoding(rawValue: 0x8000_0632)) ?? Data())
  }
}

/// An intake for the site's message board, which names messages by a digest one can read.
func intake(
  _ columns: [ColumnMapping] = [], encoding: TextEncoding? = nil,
  limits: IntakeLimits = IntakeLimits()
) -> Intake {
  var source = SourceDescribed()
  source.source = "board"
  source.columns = columns
  return Intake(source: source, zone: .shanghai, encoding: encoding, limits: limits) { text in
    String(repeating: "0", count: 8)
      + text.utf8.reduce(UInt64(5381)) { $0 &* 33 &+ UInt64($1) }
      .description.prefix(20) + String(repeating: "0", count: 32)
  }
}

func read(_ text: String) throws -> IntakeResult {
  try intake().read(bytes(text))
}

/// What a message says, without where it stands.
func incoming(
  id: String, title: String, text: String, at time: String, author: String = "",
  contact: String? = nil, url: String? = nil,
) -> Incoming {
  var message = Message()
  message.title = title
  message.text = text
  message.author = author
  message.contact = contact
  return Incoming(
    source: "board", externalID: id, url: url,
    sentAt: Instant(canonical: time) ?? .epoch, message: message)
}
