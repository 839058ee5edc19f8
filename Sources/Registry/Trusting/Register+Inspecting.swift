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

  /// Looks whether each original that an entry names is there; nothing is read of them.
  public func missingOriginals() throws(RegistryError) -> OriginalsCheck {
    let check = OriginalsCheck(in: folder, readsContent: false)
    try onOffice { try check.look(through: Journal(folder: folder.path)) }
    return check
  }
}
