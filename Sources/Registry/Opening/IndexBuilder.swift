import Finding
import Journaling
import Posix
import Synchronization
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
  private var read = Batch<FreshEntry>()
  private var prepared = Batch<FreshEntry>()

  /// How many bytes of the journal are a batch.
  private let batchLength: Int

  init(
    office: String, path: String, shelf: IndexShelf, checksSignatures: Bool,
    batchLength: Int = 2 << 20,
  ) throws(RegistryError) {
    self.batchLength = batchLength
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
    let ready = prepared
    prepared = Batch()
    try work(noting: ready)
    makeRows(forgetting: ready)
  }

  /// Notes a batch, while others are prepared and read.
  private func work(noting ready: Batch<FreshEntry>) throws {
    // Each is used by one of the works below, and by nobody else until all are done.
    nonisolated(unsafe) let (noting, journal) = (noting, journal)
    nonisolated(unsafe) var next = Batch<FreshEntry>()
    let length = batchLength
    let preparing = Making(from: read, noting.preparation.prepare)
    read = Batch()
    let works: [@Sendable () throws -> Void] = [
      { try noting.note(ready) },
      {
        try journal.readNew(bytes: length) { entry in
          next.append(FreshEntry(entry, after: journal.position.sum))
        }
      },
    ]
    try concurrently(works + preparing.works)
    (prepared, read) = (preparing.made, next)
  }

  /// Makes the rows of finished matters; to forget a batch takes a while as well.
  private func makeRows(forgetting noted: consuming Batch<FreshEntry>) {
    let noted = Mutex(noted)
    let rows = Making(from: noting.giveFinished()) { drafts in drafts.compactMap(\.made) }
    concurrently([{ noted.withLock { $0 = Batch() } }] + rows.works)
    noting.take(rows.made)
  }

  private func isAt(_ position: Position, of size: Int) -> Progress {
    // Entries are about as long at the end as they are here.
    let share = Double(size) / Double(max(1, position.offset))
    return Progress(
      .indexing, done: position.number, total: Int(Double(position.number) * max(1, share)))
  }
}
