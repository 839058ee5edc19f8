import Dispatch
import Journaling
import Posix
import Synchronization

/// Signatures of a batch of entries, checked by all processors before the entries are noted in order.
///
/// Keys are those known before the batch. Where the batch itself gives a member another key, or
/// where a signature does not fit, the entry is checked again when it is noted.
struct SignatureChecks {
  /// Below this many entries the work is not worth dividing.
  private static let leastDivided = 64

  /// The key that signed an entry, by the entry's number.
  private var signed: [Int: PublicKey] = [:]

  /// Checks nothing ahead.
  init() {}

  /// Checks the entries whose authors' keys are known.
  init(_ fresh: [FreshEntry], keys: [String: PublicKey]) {
    guard fresh.count >= Self.leastDivided else { return }
    let parts = Machine.processors * 4
    let found = Mutex(signed)
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let range = fresh.count * part / parts..<fresh.count * (part + 1) / parts
      var own: [Int: PublicKey] = [:]
      for item in fresh[range] {
        guard !item.isOwn, let key = keys[item.entry.by] else { continue }
        if key.signed(item.entry, after: item.previous) { own[item.entry.number] = key }
      }
      found.withLock { $0.merge(own) { first, _ in first } }
    }
    signed = found.withLock { $0 }
  }

  /// Whether the holder of a key signed an entry.
  func signed(_ item: FreshEntry, by key: PublicKey) -> Bool {
    signed[item.entry.number] == key || key.signed(item.entry, after: item.previous)
  }
}
