import Journaling
import Posix
import Registry
import Workflow

/// Checking signatures and nothing else, on one core.
struct SignatureChecks {
  /// About so many bytes of a journal hold enough of them.
  private static let length = 4 << 20

  private var signed: [(entry: LinkedEntry, key: PublicKey)] = []

  /// Takes the first entries of an office, with the keys its members have now.
  init(_ office: BenchmarkOffice) throws {
    let members = try Register(office: office.path, account: office.account).office.members
    let keys = members.reduce(into: [String: PublicKey]()) { keys, member in
      keys[member.key.rawValue] = PublicKey(member.value.key)
    }
    let journal = try Journal(folder: office.path)
    try journal.readNew(bytes: Self.length) { entry in
      let linked = LinkedEntry(entry, after: journal.position.sum)
      guard let key = keys[entry.by], Self.isSigned(linked, by: key) else { return }
      signed.append((linked, key))
    }
    guard !signed.isEmpty else { throw BenchmarkError.unexpected("No entry is signed.") }
  }

  /// The seconds one of them takes.
  func seconds() throws -> Double {
    let start = SystemClock.uptime
    guard signed.allSatisfy({ Self.isSigned($0.entry, by: $0.key) }) else {
      throw BenchmarkError.unexpected("A signature held, and holds no more.")
    }
    return (SystemClock.uptime - start).seconds / Double(signed.count)
  }

  private static func isSigned(_ linked: LinkedEntry, by key: PublicKey) -> Bool {
    key.signed(linked.entry, after: linked.previous)
  }
}
