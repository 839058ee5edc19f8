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

  /// Folds a matter from the noted entries before a number.
  init(_ id: MatterID, before number: Int, _ index: Index, _ journal: Journal) throws {
    self.id = id
    places = try index.packedPlaces(of: id.firstEntry)
    isNew = places.isEmpty
    guard !isNew else { return }
    value = Matter.fold(try records(before: number, journal), id: id)
  }

  /// Folds a matter from the noted entries before a record; there are none before its first.
  convenience init(
    _ id: MatterID, before record: Record, _ index: Index, _ journal: Journal,
  ) throws {
    try self.init(id, before: record.number, index, journal)
  }

  /// Takes a record into account; false where its rule facts are not the ones the rules make.
  func take(_ record: Record, under policy: Policy, _ journal: Journal) throws -> Bool {
    guard value != nil else {
      value = Matter(id: id, first: record)
      return true
    }
    guard value?.apply(record, deriving: policy) == true else { return false }
    if record.undone != nil {
      // What was taken back has left its traces everywhere; without it the matter folds anew.
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
      try Record(journal.entry(at: place.offset, length: place.length))
    }
  }
}
