extension [TrailMark] {
  /// The last entry that holds; an entry that takes another back is none.
  var lastHolding: TrailMark? {
    last { $0.holds && !$0.acts.contains(.undo) }
  }

  /// The entry a member may take back.
  ///
  /// Only one's own last entry, while it is the last and has not left the house. Whoever decides
  /// and whoever reads ask the same.
  func undoable(_ undoing: Undoing, by member: MemberID) throws(Refusal) -> TrailMark {
    guard let last = lastHolding, !last.acts.contains(.receive) else { throw .nothingToUndo }
    guard undoing.entry == 0 || undoing.entry == last.entry else {
      guard contains(where: { $0.entry == undoing.entry && $0.holds }) else {
        throw .nothingToUndo
      }
      throw .actedSince(last.actor, entry: last.entry)
    }
    guard last.by == member else { throw .undoOfOther(last.by, entry: last.entry) }
    if let final = last.final { throw .undoTooLate(final) }
    return last
  }

  /// Whether an entry, if it takes another back or says whose another is, does so by the rule.
  func allows(_ record: Record) -> Bool {
    if let entry = record.undone { return allowsUndoing(entry, by: record) }
    if let entry = record.spokenOf { return allowsWord(on: entry, by: record) }
    return true
  }

  private func allowsUndoing(_ entry: Int, by record: Record) -> Bool {
    guard record.does(nothingBut: .undo), entry > 0,
      let mark = try? undoable(Undoing(of: entry), by: record.by)
    else { return false }
    return mark.others.allSatisfy(record.on.contains)
  }

  private func allowsWord(on entry: Int, by record: Record) -> Bool {
    guard record.does(nothingBut: record.disowned == nil ? .confirm : .disown),
      record.actor == record.by, record.actingFor == nil, record.on.count == 1, entry > 0
    else { return false }
    return (try? entrusted(entry, to: record.by)) != nil
  }
}

extension Record {
  /// Whether it is this act alone, with nothing beside it.
  fileprivate func does(nothingBut act: Act) -> Bool {
    facts.allSatisfy { fact in
      switch fact.origin {
      case .act(let other): act == other
      case .behalf, .journal: true
      case .rule, .office, .officeAct, .unknown: false
      }
    }
  }
}

extension Matter {
  /// The last entry that holds; an entry that takes another back is none.
  public var lastMark: TrailMark? { trail.lastHolding }
}

extension [Record] {
  /// Those among all of a matter's entries, from its first, that count.
  public var holding: [Record] {
    guard let first else { return [] }
    let matter = first.on.first ?? MatterID(rawValue: "")
    let trail = reduce(into: [TrailMark]()) { $0.take($1, on: matter) }
    return zip(self, trail).filter { $1.holds }.map { $0.0 }
  }
}
