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

  /// How many originals that entries name have no file: messages, their files, sealed texts.
  ///
  /// Nothing is read of those that have one.
  public func missingOriginals() throws(RegistryError) -> Int {
    let originals = Originals(folder)
    return try onOffice {
      var missing = 0
      _ = try Journal(folder: folder.path).readNew { entry in
        let named = try Record(entry).receivedOriginals + entry.sealedTexts
        missing += named.compactMap { Digest($0) }.count { !originals.contains($0) }
      }
      return missing
    }
  }
}

extension Record {
  /// The message it takes in, and the files that came with it.
  fileprivate var receivedOriginals: [String] {
    facts.flatMap { fact -> [String] in
      guard case .received(let received) = fact else { return [] }
      return [received.message] + received.attachments.map(\.original)
    }
  }
}
