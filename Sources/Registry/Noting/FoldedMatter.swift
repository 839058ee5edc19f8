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
    let known = try index.places(of: id.firstEntry).prefix { $0.number < number }
    value = try Self.fold(Array(known), id, journal)
  }

  /// Folds a matter from the noted entries before a record; there are none before its first.
  convenience init(
    _ id: MatterID, before record: Record, _ index: Index, _ journal: Journal,
  ) throws {
    try self.init(id, before: record.number, index, journal)
  }

  /// Takes a record into account; false where its rule facts are not the ones the rules make.
  func take(_ record: Record, under policy: Policy) -> Bool {
    guard value != nil else {
      value = Matter(id: id, first: record)
      return true
    }
    return value?.apply(record, deriving: policy) ?? true
  }

  /// Folds the matter anew as it was before a record.
  func forget(_ record: Record, _ journal: Journal) throws {
    value = try Self.fold(places.list.filter { $0.number < record.number }, id, journal)
  }

  private static func fold(
    _ places: [Place], _ id: MatterID, _ journal: Journal,
  ) throws -> Matter? {
    let records = try places.map { place in
      try Record(journal.entry(at: place.offset, length: place.length))
    }
    return Matter.fold(records, id: id)
  }
}
