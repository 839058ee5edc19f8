/// A region of the file that is no entry, and was closed by one.
public struct ClosedRegion: Sendable, Equatable {
  /// What the region is.
  public enum Kind: Sendable, Equatable {
    /// What was left of a write that was never acknowledged.
    case tornTail
    /// Damage that an administrator passed over, for this reason.
    case damage(reason: String)
  }

  /// What it is.
  public let kind: Kind
  /// Where it lies in the file.
  public let bytes: Range<Int>
  /// The number of the entry right after it, which describes it.
  public let closedBy: Int
}
