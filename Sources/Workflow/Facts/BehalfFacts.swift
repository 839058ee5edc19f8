public import Canon

/// Somebody for whom an act was entered says that it was theirs.
public struct BehalfConfirmed: Recorded {
  /// The number of the entry; 0 in a command means the one entry that waits.
  public var entry = 0
  public var note: String?

  public init() {}

  /// Confirms the entry of a number.
  public init(of entry: Int, note: String? = nil) {
    self.entry = entry
    self.note = note
  }

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.integer("entry", &entry)
    try visitor.text("note", &note)
  }
}

/// Somebody for whom an act was entered says that it was not theirs.
public struct BehalfDisowned: Recorded {
  /// The number of the entry; 0 in a command means the one entry that waits.
  public var entry = 0
  public var reason = ""

  public init() {}

  /// Disowns the entry of a number.
  public init(of entry: Int, reason: String) {
    self.entry = entry
    self.reason = reason
  }

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.integer("entry", &entry)
    try visitor.text("reason", &reason)
  }
}

extension Record {
  /// The entry that is disowned by this one.
  public var disowned: Int? {
    for case .behalfDisowned(let value) in facts { return value.entry }
    return nil
  }

  /// The entry that is confirmed or disowned by this one.
  public var spokenOf: Int? {
    for case .behalfConfirmed(let value) in facts { return value.entry }
    return disowned
  }

  /// Whether it changes what entries before it mean, so that its matters are to be folded anew.
  public var changesThePast: Bool { undone != nil || disowned != nil }
}
