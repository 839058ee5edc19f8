import Dispatch
import Synchronization

/// Checks parts of a journal side by side.
///
/// Every line holds its sum, so a part can begin after a line that is only being checked.
struct PartCheck: Sendable {
  let file: String
  /// The numbers of the entries whose heads are wanted.
  let numbers: Set<Int>

  /// Checks what lies between neighbours; returns the heads found, or nil when a part is not whole.
  func found(in starts: [Position]) -> [Head]? {
    let count = starts.count - 1
    let results = Mutex([[Head]?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { part in
      let result = try? check(from: starts[part], to: starts[part + 1])
      results.withLock { $0[part] = result }
    }
    return results.withLock { results in
      results.contains(nil) ? nil : results.flatMap { $0 ?? [] }
    }
  }

  private func check(from start: Position, to end: Position) throws -> [Head]? {
    let journal = try Journal(file: file, from: start)
    var found: [Head] = []
    try journal.read(upTo: end.offset) { entry in
      if numbers.contains(entry.number) { found.append(entry.position.head) }
    }
    return journal.position == end && journal.closedRegions.isEmpty ? found : nil
  }
}
