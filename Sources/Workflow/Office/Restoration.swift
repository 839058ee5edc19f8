/// That an administrator went on although later entries were lost: when, who, and why.
public struct Restoration: Sendable, Equatable {
  /// The number of the entry that says so.
  public var number: Int
  public var by: MemberID
  public var fact: JournalRestored
}

extension Office {
  /// Takes an entry that restores the journal into account.
  mutating func noteRestoration(_ record: Record) {
    for case .journalRestored(let fact) in record.facts {
      restoration = Restoration(number: record.number, by: record.by, fact: fact)
    }
  }
}
