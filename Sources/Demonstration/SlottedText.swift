/// A sentence with places to be filled, written `{area}`, `{phone}`; taken apart once, filled often.
struct SlottedText: ExpressibleByStringLiteral, Sendable {
  private enum Piece: Sendable {
    case literal(String)
    case slot(DemoSlot)
  }

  /// The sentence as it is written, slots in braces.
  let source: String
  private let pieces: [Piece]
  private let sizeBytes: Int

  /// A name in braces that is no slot stays as it is written, where the tests find it.
  init(stringLiteral text: String) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let afterClose = rest.index(after: close)
      if let slot = DemoSlot(name: String(rest[rest.index(after: open)..<close])) {
        pieces.append(.literal(String(rest[..<open])))
        pieces.append(.slot(slot))
      } else {
        pieces.append(.literal(String(rest[..<afterClose])))
      }
      rest = rest[afterClose...]
    }
    pieces.append(.literal(String(rest)))
    source = text
    self.pieces = pieces
    sizeBytes = text.utf8.count
  }

  /// Writes the sentence out with the values of one message.
  func filled(with values: inout DemoValues) -> String {
    var text = ""
    text.reserveCapacity(sizeBytes + sizeBytes / 4)
    for piece in pieces {
      switch piece {
      case .literal(let literal): text += literal
      case .slot(let slot): text += values.value(of: slot)
      }
    }
    return text
  }
}
