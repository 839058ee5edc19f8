/// One entry in a matter's past, as far as what may follow depends on it.
public struct TrailMark: Sendable, Equatable {
  public let entry: Int
  /// The member whose desk recorded it.
  public let by: MemberID
  /// Who acted.
  public let actor: MemberID
  /// What was done, without what the rules added.
  public let acts: [Act]
  /// Other matters the entry names.
  public let others: [MatterID]
  /// Whether it was taken back.
  public internal(set) var isUndone = false

  init(_ record: Record, on matter: MatterID) {
    entry = record.number
    by = record.by
    actor = record.actor
    acts = record.facts.compactMap(\.act)
    others = record.on.filter { $0 != matter }
  }
}

extension Matter {
  /// The last entry that holds; an entry that takes another back is none.
  public var lastMark: TrailMark? {
    trail.last { !$0.isUndone && !$0.acts.contains(.undo) }
  }

  /// The entries among these that were taken back by whoever recorded them.
  static func undone(in records: some Sequence<Record>) -> Set<Int> {
    var authors: [Int: MemberID] = [:]
    var undone: Set<Int> = []
    for record in records {
      if let entry = record.undone {
        if authors[entry] == record.by { undone.insert(entry) }
      } else if !record.facts.contains(where: { $0.act == .receive }) {
        authors[record.number] = record.by
      }
    }
    return undone
  }
}
