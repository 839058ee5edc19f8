import Journaling
import Posix

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

  /// The entries prepared, in the same order.
  func of(_ fresh: consuming Batch<FreshEntry>) -> Batch<FreshEntry> {
    let preparing = Making(from: fresh, prepare)
    concurrently(preparing.works)
    return preparing.made
  }

  @Sendable func prepare(_ fresh: consuming [FreshEntry]) -> [FreshEntry] {
    for index in fresh.indices { fresh[index].prepare(self) }
    return fresh
  }
}
