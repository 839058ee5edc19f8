/// What a walk through a journal found.
public struct VerificationReport: Sendable, Equatable {
  /// The most entries that are named one by one.
  static let doubtLimit = 1000

  /// After the last intact entry.
  public private(set) var position: Position
  /// How many bytes the file had.
  public private(set) var size = 0
  /// What follows the last intact entry.
  public private(set) var tail = Tail.whole
  /// The regions that are no entries and were closed.
  public private(set) var closedRegions: [ClosedRegion] = []
  /// The entries that are not believed; the first thousand.
  public private(set) var doubts: [Doubt] = []
  /// How many entries are not believed.
  public private(set) var doubtCount = 0
  /// The heads kept elsewhere that are not in this journal.
  public private(set) var missingHeads: [HeadNote]

  init(since: Position, _ knownHeads: [HeadNote]) {
    position = since
    missingHeads = knownHeads.filter { !$0.names(since.head) }
  }

  mutating func note(found heads: [Head]) {
    guard !missingHeads.isEmpty else { return }
    missingHeads.removeAll { note in heads.contains { note.names($0) } }
  }

  mutating func note(_ belief: Belief, of entry: Entry) {
    guard belief != .believed else { return }
    doubtCount += 1
    guard doubts.count < Self.doubtLimit else { return }
    doubts.append(Doubt(number: entry.number, belief: belief))
  }

  mutating func conclude(_ journal: Journal, size: Int) {
    self.size = size
    position = journal.position
    tail = journal.tail
    closedRegions = journal.closedRegions
  }
}

/// Whether an intact entry counts.
public enum Belief: Sendable, Equatable {
  /// It does.
  case believed
  /// Its facts are none that can be read.
  case notReadable
  /// The office has no such member, or gave them no key.
  case notKnown
  /// The key the journal gave its author did not sign it.
  case notSigned
  /// Its author had no right to one of its facts.
  case notEntitled
  /// What the rules make of it is not what it says.
  case notDerived
}

/// An entry that is not believed, and why.
public struct Doubt: Sendable, Equatable {
  /// The entry's number.
  public let number: Int
  /// Why it does not count.
  public let belief: Belief
}

extension VerificationReport {
  /// What a journal is worth, the worst first.
  public enum Outcome: Sendable, Equatable, CaseIterable {
    /// Something in it is neither an entry nor closed.
    case broken
    /// A head kept elsewhere is not in it: it was rolled back, or grew another way.
    case rolledBackOrForked
    /// It holds entries that are not believed.
    case doubted
    /// It is whole, but for damage an administrator passed over.
    case wholeWithClosedDamage
    /// It is whole.
    case whole
  }

  /// The worst of what was found.
  public var outcome: Outcome {
    if case .damaged = tail { return .broken }
    if !missingHeads.isEmpty { return .rolledBackOrForked }
    if doubtCount > 0 { return .doubted }
    return closedRegions.contains { $0.kind != .tornTail } ? .wholeWithClosedDamage : .whole
  }
}
