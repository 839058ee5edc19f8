import Finding
import Journaling
import Workflow

/// A matter as the entries noted so far leave it, and where they lie.
final class FoldedMatter {
  private let id: MatterID
  /// Nil while no entry began it.
  private(set) var value: Matter?
  /// Every entry of it that is noted, also those that come after the ones folded.
  var places: Places
  /// The title of its message, where that is at hand.
  var title: String?
  /// Whether nothing was noted of it before.
  let isNew: Bool

  /// Whether nothing more is expected of anybody.
  var isFinished: Bool {
    // Asked of every entry, and to ask the whole matter is to copy it.
    guard let stage = value?.stage, stage == .archived || stage.isEnd else { return false }
    return value?.isFinished ?? false
  }

  /// Folds a matter from those of its entries that come before a number.
  init(_ id: MatterID, from places: Places, before number: Int, _ journal: Journal) throws {
    self.id = id
    self.places = places
    isNew = places.isEmpty
    guard !isNew else { return }
    value = Matter.fold(try records(before: number, journal), id: id)
  }

  /// Takes a record into account; false where its rule facts are not the ones the rules make.
  func take(_ record: Record, under policy: Policy, _ journal: Journal) throws -> Bool {
    guard let isDerived = value?.apply(record, deriving: policy) else {
      value = Matter(id: id, first: record)
      return true
    }
    guard isDerived else { return false }
    if record.changesThePast {
      // What no longer counts has left its traces everywhere; without it the matter folds anew.
      value = Matter.fold(try records(before: record.number, journal) + [record], id: id)
    }
    return true
  }

  /// Folds the matter anew as it was before a record.
  func forget(_ record: Record, _ journal: Journal) throws {
    value = Matter.fold(try records(before: record.number, journal), id: id)
  }

  private func records(before number: Int, _ journal: Journal) throws -> [Record] {
    try places.list.prefix { $0.number < number }.map { place in
      try Record(folding: journal.entry(at: place.offset, length: place.length))
    }
  }
}

extension [MatterID: FoldedMatter] {
  /// Takes an entry into account in every matter it names, or in none; returns them in order.
  ///
  /// `places` says where the earlier entries lie of a matter that is not folded yet.
  mutating func take(
    _ record: Record, under policy: Policy, _ journal: Journal,
    places: (MatterID) throws -> Places,
  ) throws -> [FoldedMatter] {
    let matters = try record.on.map { id in
      if let known = self[id] { return known }
      let matter = try FoldedMatter(id, from: places(id), before: record.number, journal)
      self[id] = matter
      return matter
    }
    for matter in matters {
      guard try !matter.take(record, under: policy, journal) else { continue }
      for matter in matters { try matter.forget(record, journal) }
      throw Disbelief.otherRules
    }
    return matters
  }
}
