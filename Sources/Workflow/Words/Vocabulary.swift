/// The kind of a message, as the hotline rules classify them.
public enum MessageKind: String, Sendable, CaseIterable {
  case consultation
  case help
  case complaint
  case report
  case suggestion
}

/// What is known of who wrote a message.
public enum Identity: String, Sendable, CaseIterable {
  case named
  case anonymous
  case unverified
}

/// The three honest outcomes of handling a matter.
public enum Outcome: String, Sendable, CaseIterable {
  case resolved
  case promised
  case explained
}

/// Who may see a reply (保密审查结论).
public enum Openness: String, Sendable, CaseIterable {
  /// Everybody.
  case open
  /// Everybody, but without what the ground names.
  case partly
  /// The citizen alone.
  case privately
  /// Nobody outside; the ground is told instead.
  case withheld

  /// Whether the reply stands where the message was asked.
  public var isPosted: Bool { self == .open || self == .partly }
}

/// What a reply does with one point of the message.
public enum PointTreatment: String, Sendable, CaseIterable {
  case answered
  case handedOn
  case refused
}

/// How a person was reached, or an answer was given.
public enum Channel: String, Sendable, CaseIterable {
  case desk
  case phone
  case paper
  case inPerson
  case message
}

/// What the citizen thought of the reply.
public enum Satisfaction: String, Sendable, CaseIterable {
  case satisfied
  case acceptable
  case dissatisfied
  case unreached
}

/// How long a file is kept (国家档案局令第8号).
public enum Retention: String, Sendable, CaseIterable {
  case permanent
  case years30
  case years10
}
