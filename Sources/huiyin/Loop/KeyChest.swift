import Journaling
import Posix
import Registry
import Synchronization
import Workflow

/// The keys that were opened at a desk, so that a passphrase is asked for once.
final class KeyChest: Sendable {
  private let keys = Mutex<[MemberID: SigningKey]>([:])

  /// A member's key; throws when it is under a passphrase that was not given yet.
  func key(of member: MemberID, in register: Register) throws -> SigningKey {
    let known = register.office.members[member]?.key
    let open = keys.withLock { $0[member] }
    // A key that was changed meanwhile signs nothing any more.
    if let open, open.publicKey.text == known { return open }
    return try register.keyRing.key(
      of: member.rawValue, passphrase: Machine.environment("HUIYIN_PASSPHRASE"))
  }

  /// Opens a key and keeps it.
  func open(_ member: MemberID, _ passphrase: String, in register: Register) throws {
    let key = try register.keyRing.key(of: member.rawValue, passphrase: passphrase)
    keys.withLock { $0[member] = key }
  }

  /// Closes a key again.
  func close(_ member: MemberID) {
    keys.withLock { $0[member] = nil }
  }
}
