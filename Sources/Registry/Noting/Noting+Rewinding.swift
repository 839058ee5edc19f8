import Finding
import Journaling
import Workflow

extension Noting {
  /// Takes out of an index what was recorded after an entry, so that it is as that entry left it.
  ///
  /// What was named since is folded again. `progress` stops it by returning false.
  func rewind(to last: NotedPosition, _ progress: ((Progress) -> Bool)?) throws {
    try index.note(office: office) { _ in
      let hasMovedClocks = try rewindOffice(to: last.number)
      try index.forget(after: last.number)
      var ids = try index.matters(namedAfter: last.number)
      if hasMovedClocks { ids = Set(try ids + index.mattersWithRunningClocks()).sorted() }
      for (done, id) in ids.enumerated() {
        let places = try index.packedPlaces(of: id).upTo(last.number)
        let matter = MatterID(firstEntry: id)
        try put(FoldedMatter(matter, from: places, before: .max, journal))
        guard progress?(Progress(.indexing, done: done + 1, total: ids.count)) ?? true else {
          throw RegistryError.cancelled
        }
      }
      try putOffice()
      return last
    }
  }

  /// Reads the office up to an entry; says whether a later one concerned open matters.
  private func rewindOffice(to number: Int) throws -> Bool {
    var hasMovedClocks = false
    for place in try index.places(of: 0) {
      let record = try Record(journal.entry(at: place.offset, length: place.length))
      if place.number <= number {
        history.note(record)
      } else if record.facts.contains(where: \.concernsOpenMatters) {
        hasMovedClocks = true
      }
    }
    officePlaces = try index.packedPlaces(of: 0).upTo(number)
    return hasMovedClocks
  }
}
