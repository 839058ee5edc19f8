public import Canon

/// How far the journal had come when a paper was made, so that the paper vouches for it.
public struct JournalMark: Sendable, Equatable {
  /// The number of the journal's last entry.
  public var number: Int
  /// The last entry's digest, lowercase hexadecimal.
  public var digest: String
  /// The first bytes of the digest as words, for comparing by eye and over the telephone.
  public var words: [String]
  /// When the paper was made.
  public var at: Instant
  /// The moment whose state it tells, where that is past; nil for the state it was made in.
  public var asOf: Instant?

  /// Marks the journal's head at a moment.
  public init(
    number: Int, digest: String, words: [String] = [], at: Instant, asOf: Instant? = nil,
  ) {
    self.asOf = asOf
    self.number = number
    self.digest = digest
    self.words = words
    self.at = at
  }
}
