import Canon
import Finding
import Journaling
public import Workflow

/// What others recorded since the last look.
public struct Changes: Sendable, Equatable {
  /// The matters concerned, by their first entry.
  public var matters: [MatterID] = []
  /// Whether the office itself changed: people, names, rules.
  public var officeChanged = false
  /// The number of the last entry.
  public var number = 0
}

extension Register {
  /// How many entries are noted in one transaction.
  private static let batch = 4096

  /// Reads what was recorded since the last look, by anybody, and notes it.
  @discardableResult
  public func catchUp(
    _ progress: ((Progress) -> Bool)? = nil,
  ) throws(RegistryError) -> Changes {
    var fresh = Batch<FreshEntry>()
    var changes = Changes()
    try resume()
    try onOffice {
      try journal.readNew { entry in
        fresh.append(FreshEntry(entry, after: journal.position.sum))
        guard fresh.count >= Self.batch else { return }
        try note(fresh, &changes)
        fresh = Batch()
        let isWanted = progress?(Progress(.indexing, done: entry.number, total: nil)) ?? true
        guard isWanted else { throw RegistryError.cancelled }
      }
      try note(fresh, &changes)
    }
    forgetSealedTexts()
    changes.number = journal.position.number
    return changes
  }

  /// Takes texts out of the index of which some must not stand there any more.
  ///
  /// Never under the office's lock, since it can take a while. Where it fails, whoever makes texts
  /// searchable next comes to the entry that sealed them, and does it then.
  func forgetSealedTexts() {
    guard hasSealedLate else { return }
    hasSealedLate = (try? index.forgetTexts()) == nil
  }

  /// Waits until everything that was read is on the disk, before it is shown as recorded.
  public func confirm() throws(RegistryError) {
    try onOffice { try journal.flush() }
    rememberSeen()
  }

  /// Notes entries, and remembers what they changed.
  func note(_ fresh: Batch<FreshEntry>, _ changes: inout Changes) throws {
    guard !fresh.isEmpty else { return }
    let noting = Noting(
      office: officeID, index: index, journal: journal, checksSignatures: checksSignatures,
      history: history)
    // Should it fail, what was read is not noted, and has to be read again.
    isBehind = true
    let prepared = noting.preparation.of(fresh)
    let outcome = try noting.note(prepared)
    isBehind = false
    hasSealedLate = hasSealedLate || outcome.sealedLate
    changes.officeChanged = changes.officeChanged || noting.history.number != history.number
    changes.matters += outcome.matters.sorted { $0.firstEntry < $1.firstEntry }
    history = noting.history
    if changes.officeChanged, asOf == nil { keyRing.settle(office) }
    take(outcome.disbelieved, unknown: outcome.unknown)
    if let record = prepared.items.last?.record { noteClock(of: record) }
  }
}
