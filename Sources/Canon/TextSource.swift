/// Finds the free texts that stand in a line by the digest of their original only.
public struct TextSource: Sendable {
  private let find: (@Sendable (String) -> String?)?
  /// Whether texts that stand in the line are passed over.
  let passesOver: Bool

  /// Makes a source that finds a text by its original's digest; nil where that is gone.
  public init(_ find: @escaping @Sendable (String) -> String?) {
    self.init(find, passesOver: false)
  }

  private init(_ find: (@Sendable (String) -> String?)?, passesOver: Bool) {
    self.find = find
    self.passesOver = passesOver
  }

  /// Finds nothing: for whoever has no use for the texts, or no right to them.
  public static let none = TextSource(nil, passesOver: false)

  /// Passes over every free text, also those that stand in the line, and leaves them empty.
  public static let unread = TextSource(nil, passesOver: true)

  /// The text, or what stands in its place.
  func text(_ digest: String) -> String { find?(digest) ?? Self.mark(digest) }

  /// What stands in place of a text whose original is not there; in both languages, since facts
  /// have none, and with the beginning of the digest, so that it can be looked for in a backup.
  public static func mark(_ digest: String) -> String {
    "〔原文缺失 \(digest.prefix(8)) · text missing〕"
  }
}

/// How a free text stands in a line when an original holds it.
struct TextReference: Recorded {
  private(set) var original = ""

  init() {}

  init(_ digest: String) {
    original = digest
  }

  /// Whether it has the form of a SHA-256 digest: 64 lowercase hexadecimal digits.
  var isDigest: Bool {
    original.utf8.count == 64
      && original.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }

  mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.string("original", &original)
  }
}
