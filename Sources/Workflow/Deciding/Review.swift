public import Canon

/// A public text as someone writes it, with what they decide on what was found in it.
public struct Review: Recorded {
  /// The text before masking; where it is passed on, empty for the one that was masked before.
  public var text = ""
  /// The hits of the masker that stay as they are.
  public var kept: [MaskOverride] = []
  /// Whether every other hit is masked; else each of them is still to be decided.
  public var masksRest = false
  /// The secrecy patterns that may stand in the text, by their numbers.
  public var words: [MaskOverride] = []
  public var note: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.string("text", &text)
    try visitor.objects("keep", &kept)
    try visitor.flag("maskRest", &masksRest)
    try visitor.objects("words", &words)
    try visitor.string("note", &note)
  }
}

/// A reply that was posted, or given otherwise, with what stands there now.
public struct Posting: Recorded {
  public var publication = Publication()
  /// What stands on the site, as it was copied from there.
  public var posted: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try publication.visit(&visitor)
    try visitor.string("posted", &posted)
  }
}
