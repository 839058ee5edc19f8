public import Canon

/// A member took an own entry back; the matters it names fold as if it held nothing.
public struct Undoing: Recorded {
  /// The number of the entry that is taken back; 0 in a command means the last.
  public var entry = 0

  public init() {}

  /// Takes back the entry of a number.
  public init(of entry: Int) {
    self.entry = entry
  }

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.integer("entry", &entry)
  }
}

extension Record {
  /// The entry that this one takes back.
  public var undone: Int? {
    for case .undone(let undoing) in facts { return undoing.entry }
    return nil
  }
}
