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

extension [TrailMark] {
  /// The last entry that holds; an entry that takes another back is none.
  var lastHolding: TrailMark? {
    last { !$0.isUndone && !$0.acts.contains(.undo) }
  }

  /// The entry a member may take back.
  ///
  /// Only one's own last entry, while it is the last and has not left the house. Whoever decides
  /// and whoever reads ask the same.
  func undoable(_ undoing: Undoing, by member: MemberID) throws(Refusal) -> TrailMark {
    guard let last = lastHolding, !last.acts.contains(.receive) else { throw .nothingToUndo }
    guard undoing.entry == 0 || undoing.entry == last.entry else {
      guard contains(where: { $0.entry == undoing.entry && !$0.isUndone }) else {
        throw .nothingToUndo
      }
      throw .actedSince(last.actor, entry: last.entry)
    }
    guard last.by == member else { throw .undoOfOther(last.by, entry: last.entry) }
    if let final = last.acts.first(where: \.isFinal) { throw .undoTooLate(final) }
    return last
  }

  /// Whether an entry, if it takes another back, does so by the rule, and everywhere at once.
  func allows(_ record: Record) -> Bool {
    guard let entry = record.undone else { return true }
    let isUndoingAlone = record.facts.allSatisfy { fact in
      switch fact.origin {
      case .act(let act): act == .undo
      case .behalf, .journal: true
      case .rule, .office, .officeAct, .unknown: false
      }
    }
    guard isUndoingAlone, entry > 0,
      let mark = try? undoable(Undoing(of: entry), by: record.by)
    else { return false }
    return mark.others.allSatisfy(record.on.contains)
  }
}

extension [Record] {
  /// Those among a matter's entries that were not taken back.
  public var holding: [Record] {
    let undone = Matter.undone(in: self)
    return filter { !undone.contains($0.number) }
  }
}

extension Matter {
  /// The last entry that holds; an entry that takes another back is none.
  public var lastMark: TrailMark? { trail.lastHolding }

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
