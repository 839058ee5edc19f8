import Finding
import Journaling
import Workflow

/// Makes an index in one scan of the journal.
final class IndexBuilder {
  let file: String
  let journal: Journal
  let noting: Noting
  private let index: Index

  /// How many entries are noted in one transaction.
  static let batch = 20_000

  init(
    office: String, path: String, shelf: IndexShelf, checksSignatures: Bool,
  ) throws(RegistryError) {
    file = try shelf.newFile()
    (journal, index) = try onOffice { [file] in
      let index = try Index(path: file)
      try index.beginBuilding()
      return (try Journal(folder: path), index)
    }
    noting = Noting(
      office: office, index: index, journal: journal, checksSignatures: checksSignatures,
      history: OfficeHistory(zone: Zone.named), keepsMatters: true)
  }

  /// Notes the whole journal; stops when `progress` says so.
  func build(_ progress: ((Progress) -> Bool)?) throws(RegistryError) {
    try onOffice {
      var fresh: [FreshEntry] = []
      try journal.readNew { entry in
        fresh.append(FreshEntry(entry, after: journal.position.sum))
        guard fresh.count >= Self.batch else { return }
        try noting.note(fresh)
        fresh = []
        let isWanted = progress?(Progress(.indexing, done: entry.number, total: nil)) ?? true
        guard isWanted else { throw RegistryError.cancelled }
      }
      try noting.note(fresh)
      try noting.finish()
    }
  }
}
