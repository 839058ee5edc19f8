public import Canon

/// The office settled the text the public sees: each particular masked, or left for a reason.
public struct Masked: Recorded {
  /// The public text, NFC.
  public var text = ""
  /// SHA-256 of the text's UTF-8, lowercase hexadecimal.
  public var digest = ""
  public var hits: [MaskedHit] = []
  /// The secrecy patterns that stay in the text, each with the reason.
  public var words: [WordKept] = []
  public var note: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.text("text", &text)
    try visitor.string("digest", &digest)
    try visitor.objects("hits", &hits)
    try visitor.objects("words", &words)
    try visitor.text("note", &note)
  }
}

/// What was decided on one hit of the masker.
public struct MaskedHit: Recorded {
  public var rule = MaskRule.mobile
  /// Where it stands in the public text, in Unicode scalars from its start.
  public var from = 0
  public var length = 0
  /// Why it stays as it was; absent where it is masked.
  public var kept: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("rule", &rule)
    try visitor.integer("from", &from)
    try visitor.integer("length", &length)
    try visitor.text("kept", &kept)
  }
}

/// A secrecy pattern that someone decided may stand in a public text.
public struct WordKept: Recorded {
  public var pattern = ""
  /// Where it stands in the public text, in Unicode scalars from its start.
  public var from = 0
  public var reason = ""

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.text("pattern", &pattern)
    try visitor.integer("from", &from)
    try visitor.text("reason", &reason)
  }
}

/// The secrecy reviewer's decision on the exact public text (保守国家秘密法 (2024) article 35).
public struct SecrecyExamined: Recorded {
  /// The digest of the text that was examined.
  public var digest = ""
  public var openness = Openness.open
  /// Why not all of it is for everybody; absent where it is open.
  public var ground: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.string("digest", &digest)
    try visitor.word("openness", &openness)
    try visitor.text("ground", &ground)
  }
}

/// The text was changed after it was passed on, which voids secrecy review and approvals.
public struct Edited: Recorded {
  /// The digest of the text before.
  public var was = ""
  public var text = Masked()
  public var reason = ""

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.string("was", &was)
    try text.visit(&visitor)
    try visitor.text("reason", &reason)
  }
}
