import Journaling
import Posix
import Synchronization

/// What can be done with entries before those ahead of them were noted: by all processors at once.
///
/// Keys are those known by then. Where an entry between gives a member another key, or where a
/// signature does not fit, the entry is checked again when it is noted.
struct Preparation: Sendable {
  /// The keys signatures are checked with; none where they are not looked at ahead.
  let keys: [String: PublicKey]
  /// Up to this entry no signature is looked at ahead.
  var since = 0
  /// Where the messages lie whose titles are wanted; nil where none are.
  var originals: Originals?

  /// How many entries are worth a processor's while.
  private static let partLength = 256

  /// The entries prepared, in the same order.
  func of(_ fresh: [FreshEntry]) -> [FreshEntry] {
    let parts = Parts(fresh)
    concurrently(parts.works(self))
    return parts.joined
  }

  func prepare(_ fresh: ArraySlice<FreshEntry>) -> [FreshEntry] {
    fresh.map { item in
      var item = item
      item.prepare(self)
      return item
    }
  }

  /// A batch of entries in parts, each prepared by itself.
  final class Parts: Sendable {
    private let fresh: [FreshEntry]
    private let prepared: Mutex<[Int: [FreshEntry]]>

    init(_ fresh: [FreshEntry]) {
      self.fresh = fresh
      prepared = Mutex([:])
    }

    /// What has to be done, in any order and at the same time.
    func works(_ preparation: Preparation) -> [@Sendable () -> Void] {
      stride(from: 0, to: fresh.count, by: Preparation.partLength).map { start in
        {
          let end = min(self.fresh.count, start + Preparation.partLength)
          let part = preparation.prepare(self.fresh[start..<end])
          self.prepared.withLock { $0[start] = part }
        }
      }
    }

    /// All entries prepared, once the works are done.
    var joined: [FreshEntry] {
      prepared.withLock { parts in parts.keys.sorted().flatMap { parts[$0] ?? [] } }
    }
  }
}
