import Canon
import Finding
import Journaling
import Posix

/// Where the journal ended at a moment, and the folder of the index of what there was then.
struct Past {
  /// The last entry that counts.
  let last: NotedPosition

  /// Finds the end of what was recorded up to a moment.
  init(of path: String, at moment: Instant) throws(RegistryError) {
    let next = Instant(milliseconds: moment.milliseconds + 1)
    let entry = try onOffice { try Journal(folder: path).entry(before: next) }
    guard let entry else { throw .notFoundedYet(moment) }
    last = NotedPosition(entry)
  }

  /// Where the journal ended: bytes from the start of the file.
  var end: Int { last.offset }

  /// The folder of its index, below that of the present one.
  var name: String { Self.prefix + String(last.number) }

  private static let prefix = "/as-of-"

  /// Removes the indexes of other moments; who still uses one keeps its files open.
  static func forgetOthers(in folder: String) {
    for name in (try? Folder.names(in: folder)) ?? [] where ("/" + name).hasPrefix(prefix) {
      try? Folder.removeTree(folder + "/" + name)
    }
  }
}
