import Finding
import Journaling
import Posix
import Workflow

/// Makes an index in one scan of the journal.
///
/// Three batches are on the belt at the same time: one is noted, the next is prepared, and the one
/// after that is read.
final class IndexBuilder {
  let file: String
  let journal: Journal
  let noting: Noting
  private let index: Index
  private var read: [FreshEntry] = []
  private var prepared: [FreshEntry] = []

  /// How many bytes of the journal are a batch.
  private static let batchLength = 2 << 20

  init(
    office: String, path: String, shelf: IndexShelf, checksSignatures: Bool,
  ) throws(RegistryError) {
    file = try shelf.newFile()
    (journal, index) = try onOffice { [file] in
      (try Journal(folder: path, upTo: shelf.end), try Index(building: file))
    }
    noting = Noting(
      office: office, index: index, journal: journal, checksSignatures: checksSignatures,
      history: OfficeHistory(zone: Zone.named), isBuilding: true)
  }

  /// Notes the whole journal; stops when `progress` says so, and leaves nothing then.
  func build(_ progress: ((Progress) -> Bool)?) throws(RegistryError) {
    do throws(RegistryError) { try noteAll(progress) } catch {
      try? Folder.remove(file)
      throw error
    }
  }

  private func noteAll(_ progress: ((Progress) -> Bool)?) throws(RegistryError) {
    try onOffice {
      let size = try journal.end ?? FileStatus(of: journal.folder.journal).size
      repeat {
        try moveOn()
        guard progress?(isAt(journal.position, of: size)) ?? true else {
          throw RegistryError.cancelled
        }
      } while !(read.isEmpty && prepared.isEmpty)
      try noting.finish()
      try index.finishBuilding()
    }
  }

  /// Moves every batch on the belt one place further.
  private func moveOn() throws {
    // Each is used by one of the works below, and by nobody else until all are done.
    nonisolated(unsafe) let (noting, journal) = (noting, journal)
    nonisolated(unsafe) var next: [FreshEntry] = []
    let ready = prepared
    let preparation = noting.preparation
    let parts = Preparation.Parts(read)
    let works: [@Sendable () throws -> Void] = [
      { try noting.note(ready) },
      {
        try journal.readNew(bytes: Self.batchLength) { entry in
          next.append(FreshEntry(entry, after: journal.position.sum))
        }
      },
    ]
    try concurrently(works + parts.works(preparation))
    prepared = parts.joined
    read = next
  }

  private func isAt(_ position: Position, of size: Int) -> Progress {
    // Entries are about as long at the end as they are here.
    let share = Double(size) / Double(max(1, position.offset))
    return Progress(
      .indexing, done: position.number, total: Int(Double(position.number) * max(1, share)))
  }
}
