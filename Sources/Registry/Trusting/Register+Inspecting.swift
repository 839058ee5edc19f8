import Canon
import Finding
public import Journaling
import Workflow

extension Register {
  /// The last head this account noted outside the office's folder; nil when it noted none.
  public var lastSeenHead: Head? {
    LastSeen(in: account.state(of: officeID))?.seen.position?.head
  }

  /// Where this account's index of the office lies.
  public var indexPath: String { index.path }

  /// How many messages that entries name have no file; nothing is read of those that have.
  public func missingOriginals() throws(RegistryError) -> Int {
    let originals = Originals(folder)
    var missing = 0
    try entries(1...max(1, head.number)) { record in
      for case .received(let received) in record.facts {
        let digests = [received.message] + received.attachments.map(\.original)
        missing += digests.compactMap { Digest($0) }.count { !originals.contains($0) }
      }
    }
    return missing
  }
}
