import Canon
public import Journaling
public import Workflow

/// Judges entries one after the other as every reader does: signed, and with the right to each fact.
///
/// It knows no index; what only a matter's rules could object to is found where matters are folded,
/// but for what was taken back: that changes what other entries mean.
public final class BeliefJudge {
  /// How many entries a member signed, and how many of them are believed.
  public struct Signer: Sendable, Equatable {
    public var entries = 0
    public var believed = 0
  }

  /// What was found of each member who recorded something, by identifier.
  public private(set) var signers: [String: Signer] = [:]
  /// The office after the last entry.
  public var office: Office { history.now }

  private var history = OfficeHistory(zone: Zone.named)
  private var undoing = UndoBook()
  private let since: Int

  /// Makes a judge; up to the entry `since` only what the office became is judged.
  public init(since: Int = 0) {
    self.since = since
  }

  /// Which entries of a batch are believed, after all that came before them.
  public func beliefs(of batch: [LinkedEntry]) -> [Belief] {
    // What is not asked about is checked only where it concerns the office.
    let preparation = Preparation(keys: history.now.publicKeys, since: since)
    return preparation.of(batch.map { FreshEntry($0) }).map { item in
      guard item.entry.number > since else { return learn(item) }
      let belief = belief(item)
      signers[item.entry.by, default: Signer()].entries += 1
      if belief == .believed { signers[item.entry.by]?.believed += 1 }
      return belief
    }
  }

  /// Takes an earlier entry of the office into account, without a verdict on it.
  private func learn(_ item: FreshEntry) -> Belief {
    if item.entry.on.isEmpty {
      _ = belief(item)
    } else if let record = item.record {
      undoing.note(record)
    }
    return .believed
  }

  private func belief(_ item: FreshEntry) -> Belief {
    guard let record = item.record else { return .notEntitled }
    guard let key = key(of: record), item.isSigned(by: key) else { return .notSigned }
    guard record.number == 1 || history.now.grants(record) else { return .notEntitled }
    guard undoing.allows(record) else { return .notEntitled }
    if record.on.isEmpty { history.note(record) } else { undoing.note(record) }
    return .believed
  }

  /// The key the journal gave the author; the first entry brings its own.
  private func key(of record: Record) -> PublicKey? {
    if record.number == 1, case .officeFounded(let founding)? = record.facts.first {
      return founding.founder.member == record.by ? PublicKey(founding.founder.key) : nil
    }
    return history.now.members[record.by].flatMap { PublicKey($0.key) }
  }
}

extension Office {
  /// The keys that sign now, by the member's identifier.
  var publicKeys: [String: PublicKey] {
    var keys: [String: PublicKey] = [:]
    for (id, member) in members { keys[id.rawValue] = PublicKey(member.key) }
    return keys
  }
}
