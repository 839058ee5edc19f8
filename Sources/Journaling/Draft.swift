public import Canon
import Posix

/// What is to become an entry.
public struct Draft: Sendable, Equatable {
  /// The matters concerned; none for the office.
  public var on: [String]
  /// What happened: a canonical list of objects with one member each.
  public var facts: [UInt8]
  /// A time of its own, for history taken over from elsewhere; nil for now.
  public var at: Instant?

  /// Makes a draft.
  public init(on: [String], facts: [UInt8], at: Instant? = nil) {
    self.on = on
    self.facts = facts
    self.at = at
  }
}

/// Who records, and the key that proves it.
public struct Author: Sendable {
  /// The member's name in the journal.
  public var member: String
  /// The member's key.
  public var key: SigningKey

  /// Makes an author of a member and the key the journal knows of him or her.
  public init(member: String, key: SigningKey) {
    self.member = member
    self.key = key
  }
}

/// How an appending behaves toward clocks, and toward others who write.
public struct AppendTerms {
  /// How long to wait for the lock.
  public var patience = Duration.seconds(10)
  /// What tells the machine's time, asked while the lock is held.
  public var clock: () -> Instant = { .machine }
  /// Whether a person confirmed a clock that is far ahead.
  public var clockIsConfirmed = false
  /// Told once who holds the lock when it takes more than a second.
  public var onWaiting: ((HolderNote?) -> Void)?

  /// The terms of ordinary work.
  public init() {}
}

extension Instant {
  /// The machine's time.
  public static var machine: Instant { Instant(milliseconds: SystemClock.millisecondsSinceEpoch) }
}
