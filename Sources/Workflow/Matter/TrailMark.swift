public import Canon

/// One entry in a matter's past, as far as what may follow depends on it.
public struct TrailMark: Sendable, Equatable {
  public let entry: Int
  public let at: Instant
  /// The member whose desk recorded it.
  public let by: MemberID
  /// Who acted.
  public let actor: MemberID
  /// What was done, without what the rules added.
  public let acts: [Act]
  /// The department whose part it is about.
  public let department: DepartmentID?
  /// Other matters the entry names.
  public let others: [MatterID]
  /// How it came to the desk that entered it for somebody else; nil where who acted sat there.
  public let behalf: OnBehalf?
  /// Whether it was taken back.
  public internal(set) var isUndone = false
  /// What the person it was entered for said to it since.
  public internal(set) var word: Word?
  /// The entry that disowned it, or what it rests on, so that it no longer counts.
  public internal(set) var lapsed: Int?

  /// The word of the person an act was entered for.
  public struct Word: Sendable, Equatable {
    public let isConfirmed: Bool
    public let by: MemberID
    /// The entry that says it.
    public let entry: Int
    public let at: Instant
    /// Why it was disowned, or what was remarked.
    public let text: String?
  }

  init(_ record: Record, on matter: MatterID) {
    entry = record.number
    at = record.at
    by = record.by
    behalf = record.onBehalf
    actor = behalf?.of ?? record.by
    acts = record.facts.compactMap(\.act)
    department = record.facts.lazy.compactMap { $0.act == nil ? nil : $0.department }.first
    others = record.on.filter { $0 != matter }
  }
}

extension TrailMark {
  /// Whether it still counts.
  public var holds: Bool { !isUndone && lapsed == nil }

  /// Whether it was entered for somebody who has not said anything to it.
  public var awaitsWord: Bool { behalf != nil && word == nil && holds }

  /// What of it left the house, or was told to somebody outside.
  public var final: Act? { acts.first(where: \.isFinal) }
}
