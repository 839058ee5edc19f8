/// What is known about the readable part of a journal when an account opens it.
public struct OpeningEvidence: Sendable, Hashable {
  /// How a journal stands to a head this account keeps of it.
  public enum KnownHead: Sendable, CaseIterable {
    /// The account keeps none.
    case none
    /// The journal has it.
    case found
    /// The journal ends before it.
    case older
    /// The journal has another entry in its place.
    case differs
  }

  /// Whether the office is the one that was expected.
  public var isExpectedOffice: Bool
  /// Whether its format is of a later major version than this program knows.
  public var isNewerFormat: Bool
  /// The last head this account saw, and knew to be on the disk.
  public var lastSeen: KnownHead
  /// The last entry this account was told is recorded.
  public var lastAcknowledged: KnownHead
  /// Whether some entry is not believed.
  public var hasDoubts: Bool
  /// Whether some entry has a fact whose name this program does not know.
  public var hasUnknownFacts: Bool

  /// Makes the evidence of a journal with which nothing is wrong.
  public init() {
    isExpectedOffice = true
    isNewerFormat = false
    lastSeen = .none
    lastAcknowledged = .none
    hasDoubts = false
    hasUnknownFacts = false
  }
}

/// What is wrong with the readable part of a journal, the gravest first.
public enum OpeningVerdict: Int, Sendable, CaseIterable {
  /// It is another office's.
  case otherOffice
  /// Only a later version of the program can read it.
  case newerFormat
  /// It was rolled back or replaced.
  case rolledBack
  /// The disk lost an entry after it was acknowledged.
  case acknowledgedLoss
  /// An entry is not believed: it counts as nothing.
  case notBelieved
  /// A fact's name is not known: it is kept, counted and shown as unknown.
  case unknownFact

  /// What follows from a verdict.
  public enum Consequence: Sendable {
    /// The journal is not opened, and nothing is changed.
    case refuse
    /// It is shown, with an alarm, and nothing can be recorded.
    case readOnly
    /// Work goes on, with an alarm.
    case alarm
    /// Work goes on, but for the matters concerned.
    case mattersReadOnly
  }

  /// What follows from it.
  public var consequence: Consequence {
    switch self {
    case .otherOffice, .newerFormat: .refuse
    case .rolledBack: .readOnly
    case .acknowledgedLoss, .notBelieved: .alarm
    case .unknownFact: .mattersReadOnly
    }
  }
}

extension OpeningEvidence {
  /// Everything that is wrong, the gravest first.
  public var verdicts: [OpeningVerdict] {
    OpeningVerdict.allCases.filter(applies)
  }

  private func applies(_ verdict: OpeningVerdict) -> Bool {
    switch verdict {
    case .otherOffice: !isExpectedOffice
    case .newerFormat: isNewerFormat
    case .rolledBack: lastSeen == .older || lastSeen == .differs
    case .acknowledgedLoss: lastAcknowledged == .older || lastAcknowledged == .differs
    case .notBelieved: hasDoubts
    case .unknownFact: hasUnknownFacts
    }
  }
}
