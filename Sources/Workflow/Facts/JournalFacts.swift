public import Canon

/// An administrator goes on although entries that some have seen are gone.
///
/// Whoever saw them is told of this entry instead of being kept from work.
public struct JournalRestored: Recorded {
  /// The copy it was restored from; absent where the journal was accepted as it was found.
  public var copy: String?
  /// The number of the last entry the administrator had seen, where that is lost.
  public var lost: Int?
  public var reason = ""

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.string("copy", &copy)
    try visitor.integer("lost", &lost)
    try visitor.string("reason", &reason)
  }
}
