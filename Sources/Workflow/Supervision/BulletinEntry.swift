/// An act on a bulletin that was entered for somebody, and what they said to it since.
public struct BulletinEntry: Sendable, Equatable {
  public internal(set) var mark: TrailMark
  public let act: OfficeAct
  /// The entry that drafted the bulletin.
  public let bulletin: Int
}

// What leaders and heads telephoned is theirs to confirm or to disown, as on a matter.
extension SupervisionBook {
  /// The acts on bulletins whose authors have still to say that they are theirs.
  ///
  /// What became of a bulletin that was given up waits for nobody.
  public var unconfirmed: [BulletinEntry] {
    entries.filter { $0.mark.awaitsWord && bulletin($0.bulletin)?.drop == nil }
  }

  /// What waits for one member's word.
  public func unconfirmed(of member: MemberID) -> [BulletinEntry] {
    unconfirmed.filter { $0.mark.actor == member }
  }

  /// The acts on bulletins that were disowned, whether the bulletin went back or not.
  public var disowned: [BulletinEntry] { entries.filter { $0.mark.word?.isConfirmed == false } }

  /// The acts on one bulletin that were entered for somebody, in order.
  public func entries(on bulletin: Int) -> [BulletinEntry] {
    entries.filter { $0.bulletin == bulletin }
  }

  mutating func noteEntered(_ record: Record) {
    guard record.onBehalf != nil else { return }
    for fact in record.facts {
      guard let act = fact.officeAct, let bulletin = fact.bulletin else { continue }
      entries.append(
        BulletinEntry(
          mark: TrailMark(record, on: MatterID(rawValue: "")), act: act, bulletin: bulletin))
    }
  }

  /// Notes a word; a forged one, or one too many, changes nothing.
  mutating func noteWord(_ fact: Fact, in record: Record) {
    if case .bulletinActConfirmed(let value) = fact {
      take(TrailMark.Word(true, value.note, in: record), on: value.entry)
    }
    if case .bulletinActDisowned(let value) = fact {
      take(TrailMark.Word(false, value.reason, in: record), on: value.entry)
    }
  }

  private mutating func take(_ word: TrailMark.Word, on entry: Int) {
    guard let index = entries.firstIndex(where: { $0.mark.entry == entry }),
      entries[index].mark.awaitsWord, entries[index].mark.actor == word.by
    else { return }
    entries[index].mark.word = word
    guard !word.isConfirmed else { return }
    fall(entries[index])
    // What was disowned before and held only because the bulletin was issued falls too.
    for other in self.entries(on: entries[index].bulletin) where other.isDeniedAndHolds {
      fall(other)
    }
  }

  private mutating func fall(_ entry: BulletinEntry) {
    guard let word = entry.mark.word else { return }
    let fallen = takeOut(entry.mark.entry, of: entry.bulletin)
    for index in entries.indices where fallen.contains(entries[index].mark.entry) {
      entries[index].mark.lapsed = word.entry
    }
  }
}

extension BulletinEntry {
  fileprivate var isDeniedAndHolds: Bool { mark.word?.isConfirmed == false && mark.holds }
}

extension Bulletin {
  /// Takes an act out, and what rests on it; tells which entries no longer count.
  ///
  /// A bulletin that was issued left the house: only its issue itself is taken out, and its number
  /// is never given again.
  mutating func takeOut(_ entry: Int) -> [Int] {
    if let issue, issue.moment.number == entry {
      formerNumbers.append(issue.value.number)
      self.issue = nil
      return [entry]
    }
    guard issue == nil else { return [] }
    if let index = objections.firstIndex(where: { $0.objection.moment.number == entry }) {
      let ruling = objections.remove(at: index).decision
      return [entry] + [ruling?.moment.number].compactMap(\.self)
    }
    guard let index = objections.firstIndex(where: { $0.decision?.moment.number == entry }) else {
      return []
    }
    objections[index].decision = nil
    return [entry]
  }
}

extension Fact {
  /// The bulletin a leader's or a head's act is about, by the entry that drafted it.
  fileprivate var bulletin: Int? {
    if case .bulletinObjected(let value) = self { return value.bulletin }
    if case .objectionDecided(let value) = self { return value.bulletin }
    if case .bulletinIssued(let value) = self { return value.bulletin }
    return nil
  }
}
