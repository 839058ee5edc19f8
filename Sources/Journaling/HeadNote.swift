/// A head as somebody kept it: on a paper, in a note, or read out over the telephone.
public struct HeadNote: Sendable, Hashable {
  /// The entry's number.
  public let number: Int
  /// The sum, or its first bytes where only the words were kept.
  let start: [UInt8]

  /// Takes down a head in full.
  public init(_ head: Head) {
    number = head.number
    start = head.sum.bytes
  }

  /// Reads `1042:` and 64 hexadecimal digits, or `1042:` and the eight words, with or without the colon.
  public init?(_ text: String) {
    let parts = text.split { $0 == ":" || $0 == " " || $0 == "-" || $0 == "\n" }.map(String.init)
    guard let number = parts.first.flatMap({ Int($0) }), number > 0 else { return nil }
    self.number = number
    if parts.count == 2, let sum = Digest(parts[1]) {
      start = sum.bytes
    } else {
      let bytes = parts.dropFirst().map { word in headWords.firstIndex { $0 == word.lowercased() } }
      guard bytes.count == Head.wordCount, !bytes.contains(nil) else { return nil }
      start = bytes.compactMap { $0.map { UInt8($0) } }
    }
  }

  /// Whether it is this head that was kept.
  public func names(_ head: Head) -> Bool {
    head.number == number && head.sum.bytes.starts(with: start)
  }
}
