import Finding
import Journaling
import Posix
import Workflow

/// Makes the index of a past moment out of the present one, by taking out what was recorded since.
///
/// Only what was touched since is folded, where a scan of the whole journal folds all there was.
struct IndexRewinder {
  let present: Register
  let past: Past
  let shelf: IndexShelf

  /// Whether the present index reaches the moment, and has less to take out than a scan has to read.
  var isQuicker: Bool {
    let noted = (try? present.index.position())??.number ?? 0
    return noted >= past.last.number && past.last.number > noted / 2
  }

  /// Puts the index on its shelf; stops when `progress` says so, and leaves nothing then.
  func make(_ progress: ((Progress) -> Bool)?) throws(RegistryError) {
    let file = try shelf.newFile()
    do throws(RegistryError) {
      try onOffice { try rewind(file, progress) }
      _ = try shelf.takeOver(file)
    } catch {
      try? Folder.remove(file)
      throw error
    }
  }

  private func rewind(_ file: String, _ progress: ((Progress) -> Bool)?) throws {
    try present.index.copy(to: file)
    let index = try Index(building: file)
    let noting = Noting(
      office: shelf.office, index: index, journal: present.journal, checksSignatures: false,
      history: OfficeHistory(zone: Zone.named), isBuilding: true)
    try noting.rewind(to: past.last, progress)
    try index.finishBuilding()
  }
}
