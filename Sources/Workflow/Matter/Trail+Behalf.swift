// What became of entries: taken back, or confirmed or disowned by whom they were entered for.
extension [TrailMark] {
  /// Takes an entry into account, with what it says of those before it.
  mutating func take(_ record: Record, on matter: MatterID) {
    for fact in record.facts {
      if case .undone(let value) = fact { takeBack(value.entry, by: record.by) }
      if case .behalfConfirmed(let value) = fact {
        note(TrailMark.Word(true, value.note, in: record), on: value.entry)
      }
      if case .behalfDisowned(let value) = fact {
        note(TrailMark.Word(false, value.reason, in: record), on: value.entry)
      }
    }
    append(TrailMark(record, on: matter))
  }

  /// What an entry carries, itself first: what no longer counts if it does not.
  func resting(on entry: Int) -> [TrailMark] {
    guard let start = firstIndex(where: { $0.entry == entry }) else { return [] }
    var tracks = self[start].tracks
    return [self[start]]
      + self[(start + 1)...].filter { mark in
        guard mark.holds, mark.rests(on: tracks) else { return false }
        tracks.formUnion(mark.tracks)
        return true
      }
  }

  /// What rests on an entry and left the house, so that the matter can not go back behind it.
  func finalResting(on entry: Int) -> TrailMark? {
    resting(on: entry).dropFirst().first { $0.final != nil }
  }

  private mutating func takeBack(_ entry: Int, by member: MemberID) {
    guard let index = firstIndex(where: { $0.entry == entry }), self[index].by == member,
      !self[index].acts.contains(.receive)
    else { return }
    self[index].isUndone = true
    for index in indices where self[index].word?.entry == entry { self[index].word = nil }
  }

  private mutating func note(_ word: TrailMark.Word, on entry: Int) {
    guard let index = firstIndex(where: { $0.entry == entry }), self[index].awaitsWord,
      self[index].actor == word.by
    else { return }
    self[index].word = word
    guard !word.isConfirmed, finalResting(on: entry) == nil else { return }
    let fallen = Set(resting(on: entry).map(\.entry))
    for index in indices where fallen.contains(self[index].entry) {
      self[index].lapsed = word.entry
    }
  }
}

extension TrailMark {
  fileprivate var tracks: Set<Track> {
    acts.reduce(into: []) { $0.formUnion($1.touches(department)) }
  }

  fileprivate func rests(on tracks: Set<Track>) -> Bool {
    acts.contains { $0.rests(on: tracks, department) }
  }
}

extension TrailMark.Word {
  init(_ isConfirmed: Bool, _ text: String?, in record: Record) {
    self.init(
      isConfirmed: isConfirmed, by: record.by, entry: record.number, at: record.at, text: text)
  }
}

extension Matter {
  /// The entries whose authors have still to say that they are theirs; the accused are not asked.
  public var unconfirmed: [TrailMark] {
    trail.filter { $0.awaitsWord && !accuses($0.actor, of: $0.department) }
  }

  /// The entries that were disowned, whether the matter went back behind them or not.
  public var disowned: [TrailMark] { trail.filter { $0.word?.isConfirmed == false } }

  /// What no longer counts if an entry is disowned, itself first.
  ///
  /// Empty where something that rests on it left the house: then the matter stays where it is.
  public func falling(with entry: Int) -> [TrailMark] {
    trail.finalResting(on: entry) == nil ? trail.resting(on: entry) : []
  }

  /// What rests on an entry and left the house.
  public func final(restingOn entry: Int) -> TrailMark? { trail.finalResting(on: entry) }
}
