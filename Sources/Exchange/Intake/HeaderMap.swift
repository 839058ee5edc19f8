import Workflow

/// Knows which part of a message a header stands for.
///
/// What the source's definition says comes before the headers every file is tried with.
struct HeaderMap {
  private struct Place {
    var field: MessageField
    /// Where two columns stand for one part, the lower rank is taken.
    var rank: Int
  }

  private var places: [String: Place] = [:]

  init(columns: [ColumnMapping]) {
    for field in MessageField.allCases {
      for (rank, header) in field.headers.enumerated() {
        places[header] = Place(field: field, rank: rank + 1)
      }
    }
    for column in columns {
      guard let field = MessageField(rawValue: column.field) else { continue }
      places[Self.folded(column.header)] = Place(field: field, rank: 0)
    }
  }

  /// The part a header stands for; nil for a header that is not known.
  func field(of header: String) -> MessageField? { places[Self.folded(header)]?.field }

  /// The position of each part among the headers.
  func positions(in headers: [String]) -> [MessageField: Int] {
    var found: [MessageField: (rank: Int, position: Int)] = [:]
    for (position, header) in headers.enumerated() {
      guard let place = places[Self.folded(header)] else { continue }
      if let other = found[place.field], other.rank <= place.rank { continue }
      found[place.field] = (place.rank, position)
    }
    return found.mapValues(\.position)
  }

  /// A header without case, white space, underscores, hyphens and a colon at its end.
  static func folded(_ header: String) -> String {
    var folded = header.lowercased()
    folded.removeAll { $0.isWhitespace || $0 == "_" || $0 == "-" || $0 == "\u{FEFF}" }
    if folded.hasSuffix(":") || folded.hasSuffix("：") { folded.removeLast() }
    return folded
  }
}
