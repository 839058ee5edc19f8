import Canon
import Finding
import Journaling
import Posix

/// The folder of an account's index of one office: generations of files, one of them current.
struct IndexShelf {
  let folder: String
  let office: String
  /// The offset the journal is read up to; nil for all of it.
  var end: Int?

  private var pointer: String { folder + "/current" }

  /// Opens the current index, and the journal where the index ends; nil when there is none of use.
  func open(_ path: String) throws(RegistryError) -> (Index, Journal)? {
    guard let name = currentName, (try? FileStatus(of: folder + "/" + name)) != nil else {
      return nil
    }
    do {
      let index = try Index(path: folder + "/" + name)
      guard try index.isFor(office: office),
        let position = try index.position().flatMap({ Position($0) })
      else { return nil }
      return (index, try Journal(folder: path, from: position, upTo: end))
    } catch JournalError.unknownPosition {
      // The index is ahead of the journal, or of another one.
      return nil
    } catch is FindingError {
      // A damaged index is made again like a missing one.
      return nil
    } catch let error as JournalError {
      throw .journal(error)
    } catch {
      preconditionFailure("Opening throws the errors of its rooms: \(error)")
    }
  }

  /// The path for a new generation.
  func newFile() throws(RegistryError) -> String {
    try onOffice {
      try Folder.createAll(folder)
      return folder + "/index-" + Machine.randomName() + ".sqlite"
    }
  }

  /// Makes a finished generation the current one, and removes the others.
  func takeOver(_ path: String) throws(RegistryError) -> Index {
    try onOffice {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      try FileDescriptor(opening: path, for: .read).flush()
      try Folder.replaceFile(pointer, with: Array(name.utf8))
      // Processes that still use an older generation keep it open; only its name goes.
      let generation = name.dropFirst(Self.prefixes[0].count)
      for other in try Folder.names(in: folder)
      where Self.prefixes.contains(where: other.hasPrefix) && !other.contains(generation) {
        try? Folder.remove(folder + "/" + other)
      }
      return try Index(path: path)
    }
  }

  /// What the names of a generation's files begin with.
  private static let prefixes = ["index-", "texts-"]

  private var currentName: String? {
    guard let file = try? FileDescriptor(opening: pointer, for: .read),
      let bytes = try? file.contents()
    else { return nil }
    let name = String(decoding: bytes, as: UTF8.self)
    return name.hasPrefix("index-") && !name.contains("/") ? name : nil
  }
}

extension Position {
  /// The place in the journal up to which an index is noted.
  init?(_ noted: NotedPosition) {
    guard let sum = Digest(noted.sum) else { return nil }
    self.init(
      offset: noted.offset, number: noted.number, sum: sum,
      at: Instant(milliseconds: Int64(noted.at)))
  }
}
