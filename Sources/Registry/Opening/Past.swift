import Canon
import Journaling
import Posix

/// Where the journal ended at a moment, and the folder of the index of what there was then.
struct Past {
  /// Bytes from the start of the file.
  let end: Int
  /// The last entry that counts.
  let number: Int

  /// Finds the end of what was recorded up to a moment.
  init(of path: String, at moment: Instant) throws(RegistryError) {
    let next = Instant(milliseconds: moment.milliseconds + 1)
    let found = try onOffice { try Journal(folder: path).position(before: next) }
    guard let found, found.number > 0 else { throw .notFoundedYet(moment) }
    end = found.offset
    number = found.number
  }

  /// The folder of its index, below that of the present one.
  var name: String { Self.prefix + String(number) }

  private static let prefix = "/as-of-"

  /// Removes the indexes of other moments; who still uses one keeps its files open.
  static func forgetOthers(in folder: String) {
    for name in (try? Folder.names(in: folder)) ?? [] where ("/" + name).hasPrefix(prefix) {
      try? Folder.removeTree(folder + "/" + name)
    }
  }
}
