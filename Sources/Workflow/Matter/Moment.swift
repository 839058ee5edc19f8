public import Canon

/// When something was recorded: by which entry, at what time, by whom.
public struct Moment: Sendable, Equatable {
  /// The entry's number.
  public var number: Int
  public var at: Instant
  /// Who acted.
  public var actor: MemberID
  /// The member who was away, if the actor was a deputy.
  public var actingFor: MemberID?
  /// The member who entered it for the actor, if another.
  public var enteredBy: MemberID?

  /// The moment of a record.
  init(_ record: Record) {
    number = record.number
    at = record.at
    actor = record.actor
    actingFor = record.actingFor
    enteredBy = record.onBehalf == nil ? nil : record.by
  }
}

extension Moment {
  /// Whether one of these people acted, or was acted for.
  public func involves(_ people: [MemberID]) -> Bool {
    self.people.contains(where: people.contains)
  }

  /// Who acted, and who was acted for.
  var people: [MemberID] { [actor] + [actingFor].compactMap(\.self) }
}

/// Something recorded, with the moment it was.
public struct Dated<Value: Sendable & Equatable>: Sendable, Equatable {
  public var value: Value
  public var moment: Moment
}
